import { checkpoints, neverCancelled } from '../base/cancellation';
import { fnv1a, fnv1aBytes } from '../base/hash';
import { runInSlices } from '../base/steps';
import { baseKey } from './citations/citekey';
import type { Problem } from './documents/document';
import { readDocument, sourceTitle, type ReadInput } from './documents/read';
import type { Analysis } from './mentions/analysis';
import { analyzeInSteps } from './mentions/analyze';
import { encodeAnalysis } from './mentions/encode';
import { tooLarge } from './messages';
import { tokenize } from './tokens/tokens';
import type { EncodedSource, Stamp } from './store/store';
import { wordLines } from './store/word-lines';

/** One file of a corpus. `path` is below the folder of the workspace, with forward slashes. */
export interface SourceInput extends ReadInput {
  readonly bytes: Uint8Array | string;
  /** Milliseconds since 1970 of the file's last change. */
  readonly mtime?: number;
}

/**
 * Reads and analyses one file, in slices.
 * @param isKnown told the hash of what it holds: where that is known, the stamp is all there is to say.
 */
export async function readSource(input: SourceInput, isKnown: (hash: string) => boolean = () => false): Promise<EncodedSource | Stamp> {
  const { path, bytes, mtime = 0 } = input;
  const stamp = { size: bytes.length, mtime, hash: contentHash(path, bytes) };
  if (isKnown(stamp.hash)) return stamp;
  return encodeSource(await runInSlices(analyzeInSteps(await readDocument(input)), checkpoints(neverCancelled)), path, stamp);
}

/** A source that is not read for its size: it can be cited all the same. */
export async function unreadSource(input: Omit<SourceInput, 'bytes'> & { readonly maxBytes: number }, size: number): Promise<EncodedSource> {
  const source = await readSource({ ...input, bytes: '' });
  if (!('head' in source)) throw new Error('an empty file is a source');
  const problems: readonly Problem[] = [{ severity: 'warning', message: tooLarge(size / 1e6, input.maxBytes / 1e6) }];
  return { ...source, head: { ...source.head, problems, stamp: { size, mtime: input.mtime ?? 0, hash: unread } } };
}

/** The hash of a source whose file is not read. */
export const unread = 'unread';

/** A source as an index takes it in. `path` is below the folder of the workspace. */
export function encodeSource(analysis: Analysis, path: string, stamp: Stamp): EncodedSource {
  const { uri, format, text, prose, metadata, problems, pages } = analysis.document;
  return {
    head: { uri, path, stamp, format, title: sourceTitle(analysis.document, path), metadata, problems, ...(pages && { pages }), keyBase: baseKey({ uri, path, metadata }).toLowerCase() },
    body: { text, prose: prose === text ? text : prose, analysis: encodeAnalysis(analysis) },
    words: wordLines(analysis.tokens.folded) + wordLines(titleOutsideOf(analysis)),
  };
}

/** Words of a title that the text does not have, as those of web pages: they are found, too. */
function titleOutsideOf({ document: { metadata, prose }, tokens }: Analysis): readonly string[] {
  const { title = '' } = metadata;
  return title === '' || prose.includes(title) ? [] : tokenize(title).folded.filter((word) => !tokens.folded.includes(word));
}

/** 64 bits of FNV-1a over what a file is called and what it holds. A file that was moved keeps it. */
export function contentHash(path: string, bytes: Uint8Array | string): string {
  const name = fnv1a(path.slice(path.lastIndexOf('/') + 1));
  const over = (seed: number): string => ((typeof bytes === 'string' ? fnv1a(bytes, seed) : fnv1aBytes(bytes, seed)) >>> 0).toString(36);
  return `${over(name)}.${over(~name)}`;
}

import { fnv1a, fnv1aBytes } from '../base/hash';
import { baseKey } from './citations/citekey';
import { sourceTitle } from './documents/read';
import type { Analysis } from './mentions/analysis';
import { encodeAnalysis } from './mentions/encode';
import type { EncodedSource, Stamp } from './store/store';

/** A source as an index takes it in. `path` is below the folder of the workspace. */
export function encodeSource(analysis: Analysis, path: string, stamp: Stamp): EncodedSource {
  const { uri, format, text, prose, metadata, problems } = analysis.document;
  return {
    head: { uri, path, stamp, format, title: sourceTitle(analysis.document, path), metadata, problems, keyBase: baseKey({ uri, path, metadata }).toLowerCase() },
    body: { text, prose: prose === text ? text : prose, analysis: encodeAnalysis(analysis) },
    words: analysis.tokens.folded,
  };
}

/** 64 bits of FNV-1a over what a file is called and what it holds. A file that was moved keeps it. */
export function contentHash(path: string, bytes: Uint8Array | string): string {
  const name = fnv1a(path.slice(path.lastIndexOf('/') + 1));
  const over = (seed: number): string => ((typeof bytes === 'string' ? fnv1a(bytes, seed) : fnv1aBytes(bytes, seed)) >>> 0).toString(36);
  return `${over(name)}.${over(~name)}`;
}

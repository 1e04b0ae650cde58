import { neverCancelled } from '../base/cancellation';
import { fileNameOf } from '../base/uris';
import { matcher, isHidden } from '../core/corpus/choose';
import type { Corpus } from '../core/corpus/corpus';
import { isBibliographyPath } from '../core/citations/bib/bibliography-path';
import { decodeText } from '../core/documents/decode';
import type { BibliographyFile } from '../core/citations/bibliographies';
import type { Problem } from '../core/documents/document';
import type { Settings } from '../protocol/protocol';
import { messages, reasonOf } from './messages';

/** Tells by its path below the folder whether a file is a bibliography of the workspace. */
export function bibliographyRule({ citation }: Settings): (path: string) => boolean {
  const isNamed = matcher(citation.bibliographies);
  return (path) => isBibliographyPath(path) && !isHidden(path) && isNamed(path);
}

/** A bibliography as it was read. */
export interface ReadBibliography {
  readonly file: BibliographyFile;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads a bibliography file. JSON that holds something else is none, unless its name says that it is one.
 * @param path below the workspace folder; `shown` is the text of an open editor, which goes before the file.
 */
export async function readBibliographyFile(uri: string, path: string, shown: string | undefined, corpus: Pick<Corpus, 'read'>): Promise<ReadBibliography | { readonly failure: string } | undefined> {
  try {
    const { text, problems } = shown === undefined ? decodeText(await corpus.read(uri, neverCancelled)) : { text: shown, problems: [] };
    // Loaded when there is a bibliography.
    const { looksLikeCslJson, readBibliography } = await import('../core/citations/bib/read');
    if (/\.json$/i.test(path) && !/\.csl\.json$/i.test(path) && !looksLikeCslJson(text)) return undefined;
    if (text.length > largest) return { failure: messages.largeBibliography(fileNameOf(uri), text.length / 1e6, largest / 1e6) };
    const read = readBibliography(text);
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    return { file: { uri, folder, entries: read.entries }, text, problems: [...problems, ...read.problems] };
  } catch (error) {
    return { failure: messages.unreadableFile(reasonOf(error)) };
  }
}

/** Characters: 50,000 entries and more. */
const largest = 60_000_000;

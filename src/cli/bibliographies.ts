import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Dossier } from '../core';
import { isBibliographyPath } from '../core/citations/bib/bibliography-path';
import { filedEntries, type BibliographyFile, type FiledEntry } from '../core/citations/bibliographies';
import { metadataOfEntry } from '../core/citations/entry-metadata';
import { entriesOf } from '../core/citations/match';
import { fixedKeys, pinFile, readPins } from '../core/citations/pins';
import { decodeText } from '../core/documents/decode';
import { described } from '../core/documents/metadata';
import { messages } from './messages';

/** A file that may be a bibliography: its uri, its path below the folder given, and what it is called in messages. */
export interface BibliographyPath {
  readonly uri: string;
  readonly path: string;
  readonly shown: string;
}

/** Whether a file below a folder is read as a bibliography, as in the editor unless set otherwise there. */
export function isBibliography(path: string): boolean {
  return isBibliographyPath(path) && (/\.(?:bib|csl\.json)$/i.test(path) || /(?:^|\/)references\.json$/i.test(path));
}

/**
 * Puts in force what the bibliographies among the sources say of them, their keys, and the keys that were given out in the folders
 * (`.dossier/citekeys.jsonl`), as the editor does. To be called when all sources are read.
 */
export async function useBibliographies(dossier: Dossier, files: readonly BibliographyPath[], folders: readonly string[], err: (line: string) => void): Promise<void> {
  const read: BibliographyFile[] = [];
  for (const file of files) {
    const found = await readOne(file, err);
    if (found) read.push(found);
  }
  const entries = read.flatMap(filedEntries);
  const pinned = (await Promise.all(folders.map((folder) => readFile(join(folder, pinFile)).then((bytes) => readPins(decodeText(bytes).text), () => [])))).flat();
  const sources = entries.length === 0 ? [] : [...dossier.describedByOthers('bibliography')];
  const matches = entriesOf(sources, entries);
  await dossier.describe('bibliography', new Map(matches.map(({ uri, entry }) => [uri, descriptionOf(entry)])));
  if (entries.length > 0 || pinned.length > 0) dossier.useKeys(fixedKeys([...dossier.heads()], { pinned, matches, entries: entries.map(({ entry }) => entry.key) }));
}

async function readOne({ uri, path, shown }: BibliographyPath, err: (line: string) => void): Promise<BibliographyFile | undefined> {
  try {
    const { text } = decodeText(await readFile(URI.parse(uri).fsPath));
    const { looksLikeCslJson, readBibliography } = await import('../core/citations/bib/read');
    if (/\.json$/i.test(path) && !looksLikeCslJson(text)) return undefined;
    const { entries, problems } = readBibliography(text);
    if (problems.length > 0) err(messages.bibliographyProblems(shown, problems.length));
    return { uri, folder: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '', entries };
  } catch (error) {
    err(messages.unreadable(shown, error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

function descriptionOf({ entry }: FiledEntry): { readonly metadata: ReturnType<typeof described> } {
  const { author: _author, ...values } = metadataOfEntry(entry);
  return { metadata: described('bibliography', values) };
}

import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Dossier } from '../core';
import { filedEntries, type BibliographyFile } from '../core/citations/bibliographies';
import { saidByEntries } from '../core/citations/entry-metadata';
import { entriesOf } from '../core/citations/match';
import { fixedKeys, pinFile, readPins } from '../core/citations/pins';
import { decodeText } from '../core/documents/decode';
import { bibliographyRule, readBibliographyFile } from '../server/bibliography-files';
import { readRegularFile } from '../server/node-files';
import { settingsFrom } from '../server/settings';
import { messages } from './messages';

/** A file that may be a bibliography: its uri, its path below the folder given, and what it is called in messages. */
export interface BibliographyPath {
  readonly uri: string;
  readonly path: string;
  readonly shown: string;
}

/** Whether a file below a folder is read as a bibliography, as in the editor unless set otherwise there. */
export const isBibliography = bibliographyRule(settingsFrom([], undefined));

/**
 * Puts in force what the bibliographies among the sources say of them, their keys, and the keys that were given out in the folders
 * (`.dossier/citekeys.jsonl`), as the editor does. To be called when all sources are read.
 */
export async function useBibliographies(dossier: Dossier, files: readonly BibliographyPath[], folders: readonly string[], err: (line: string) => void): Promise<void> {
  const read: BibliographyFile[] = [];
  for (const { uri, path, shown } of files) {
    const found = await readBibliographyFile(uri, path, undefined, { read: (one) => bytesOf(URI.parse(one).fsPath) });
    if (found && 'failure' in found) err(messages.unreadable(shown, found.failure));
    if (!found || 'failure' in found) continue;
    if (found.problems.length > 0) err(messages.bibliographyProblems(shown, found.problems.length));
    read.push(found.file);
  }
  const entries = read.flatMap(filedEntries);
  const pinned = (await Promise.all(folders.map((folder) => bytesOf(join(folder, pinFile)).then((bytes) => readPins(decodeText(bytes).text), () => [])))).flat();
  const sources = entries.length === 0 ? [] : [...dossier.describedByOthers('bibliography')];
  const matches = entriesOf(sources, entries);
  await dossier.describe('bibliography', saidByEntries(matches));
  if (entries.length > 0 || pinned.length > 0) dossier.useKeys(fixedKeys([...dossier.heads()], { pinned, matches, entries: entries.map(({ entry }) => entry.key) }));
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readRegularFile(path, 200_000_000);
}

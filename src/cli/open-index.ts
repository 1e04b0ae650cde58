import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { Dossier } from '../core';
import type { Corpus } from '../core/corpus/corpus';
import { memoryStore } from '../core/store/memory';
import { indexFile } from '../server/node-index-file';
import { nodeCorpus, readRegularFile } from '../server/node-files';
import { startThreads } from '../server/node-threads';
import { localReaders, type Readers } from '../server/readers';
import { openStore } from '../store/open';
import { messages } from './messages';

/** Where an index is kept. */
export interface KeepIndex {
  /** Path of a folder. */
  readonly folder: string;
  /** The script of the threads that read for it. */
  readonly thread: URL;
}

/** What the sources of a call are read into. */
export interface Index {
  readonly dossier: Dossier;
  readonly readers: Readers;
  close(): void;
}

/**
 * Opens the index of these paths, or one in memory: where none is to be kept, or none can be, which is said when there is
 * much to read each time.
 */
export function openIndex(paths: readonly string[], gazetteer: string | undefined, keep: KeepIndex | undefined, files: number, err: (line: string) => void): Index {
  const here = localReaders((folder) => corpusOf(folder));
  if (!keep) return { dossier: new Dossier(), readers: here, close: () => {} };
  const file = indexFile(keep.folder, ['command line', gazetteer === undefined ? '' : resolve(gazetteer), ...paths.map((path) => resolve(path))]);
  const opened = openStore(file, { log: err });
  if ('reason' in opened) {
    if (files > many) err(messages.noIndex(opened.reason));
    return { dossier: new Dossier(memoryStore()), readers: here, close: () => {} };
  }
  const { store } = opened;
  if (files <= many) return { dossier: new Dossier(store), readers: here, close: () => store.close() };
  const threads = startThreads(keep.thread);
  return { dossier: new Dossier(store), readers: threads, close: () => [threads.dispose(), store.close()] };
}

/** So many files are read without threads and without a word. */
const many = 200;

/** The files below a folder, or a file that was named itself. */
function corpusOf(uri: string): Corpus {
  const corpus = nodeCorpus(uri);
  return { list: corpus.list, read: (file, token) => (file === uri ? readRegularFile(URI.parse(uri).fsPath, 200_000_000) : corpus.read(file, token)) };
}

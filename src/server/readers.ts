import { checkpoints, type CancellationToken } from '../base/cancellation';
import type { Corpus } from '../core/corpus/corpus';
import { readSource, unreadSource } from '../core/sources';
import type { EncodedSource, Stamp } from '../core/store/store';
import { reasonOf } from './messages';

/** A file to read. */
export interface ReadTask {
  readonly uri: string;
  /** Of the workspace, as a uri. */
  readonly folder: string;
  /** Below it. */
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  /** Bytes; a larger file is not read. */
  readonly maxBytes: number;
  /** Hash of what the index has of it. */
  readonly known?: string;
}

/** What came of it: a source; or its stamp alone, where its hash was known; or why it could not be read. */
export type ReadResult = { readonly task: ReadTask } & ({ readonly source: EncodedSource } | { readonly stamp: Stamp } | { readonly failure: string });

/** Reads and analyses files, here or in other threads. */
export interface Readers {
  /**
   * @param gone hashes of contents whose files are gone: a file with one of these was moved.
   * @param take gets the results in no particular order; reading waits for it. Cancelled between two files.
   */
  read(tasks: readonly ReadTask[], gone: ReadonlySet<string>, take: (result: ReadResult) => Promise<void> | void, token: CancellationToken): Promise<void>;
  /** From here on the server as a whole may take so many megabytes. */
  limitMemory?(megabytes: number): void;
  dispose(): void;
}

/** Reads in this thread, in slices. */
export function localReaders(corpusOf: (folder: string) => Corpus): Readers {
  return {
    async read(tasks, gone, take, token) {
      const checkpoint = checkpoints(token);
      for (const task of tasks) {
        await take(await readTask(corpusOf(task.folder), task, gone, token));
        await checkpoint();
      }
    },
    dispose() {},
  };
}

/** Never rejects. */
export async function readTask(corpus: Pick<Corpus, 'read'>, task: ReadTask, gone: ReadonlySet<string>, token: CancellationToken): Promise<ReadResult> {
  const { uri, path, size, mtime, maxBytes } = task;
  try {
    if (size > maxBytes) return { task, source: await unreadSource({ uri, path, mtime, maxBytes }, size) };
    const read = await readSource({ uri, path, mtime, maxBytes, bytes: await corpus.read(uri, token) }, (hash) => hash === task.known || gone.has(hash));
    return 'head' in read ? { task, source: read } : { task, stamp: read };
  } catch (error) {
    return { task, failure: reasonOf(error) };
  }
}

/** How large a file was found, in bytes. */
export function sizeRead(result: ReadResult): number {
  return 'failure' in result ? result.task.size : 'source' in result ? result.source.head.stamp.size : result.stamp.size;
}

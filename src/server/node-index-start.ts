import { Worker } from 'node:worker_threads';

/** Starts threads that keep an index. */
export interface IndexThreads {
  /** The one that was started before anybody asked, else another. */
  take(): Worker;
  /** Nobody is going to ask. */
  end(): void;
}

/**
 * Starts the first of them at once.
 * @param entry the script of threads; `storage` is a folder for compiled code.
 */
export function indexThreads(entry: URL, storage: string | undefined): IndexThreads {
  let first: Worker | undefined = startIndexThread(entry, storage);
  // Without somebody who listens an error would end the server.
  first.on('error', () => undefined).once('exit', () => (first = undefined));
  return {
    take() {
      const worker = first ?? startIndexThread(entry, storage);
      first = undefined;
      return worker;
    },
    end() {
      void first?.terminate();
    },
  };
}

/** Without limits what is no longer used is let grow to 100 MB and more before it is cleared away. */
export function startIndexThread(entry: URL, storage: string | undefined): Worker {
  return new Worker(entry, { workerData: { role: 'index', entry: entry.href, storage }, resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1_500 } });
}

import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { Cancelled, neverCancelled } from '../base/cancellation';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { readTask, type Readers, type ReadResult, type ReadTask } from './readers';

/** What a reading thread is told, and what it answers. Words go as one text: a list of thousands takes longer to pass. */
interface Batch {
  readonly tasks: readonly ReadTask[];
  readonly gone: ReadonlySet<string>;
}

/**
 * Reads and analyses files in threads of their own. A thread that dies of a file (of want of memory, that is) is replaced;
 * that file is left out, the others of its batch are read again.
 *
 * @param entry the script that calls {@link runReader} in a thread.
 * @param megabytes what a thread may take.
 */
export function threadedReaders(entry: URL, threads = readingThreads(), megabytes = 512): Readers {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(entry, { workerData: { role: 'reader' }, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    all.add(worker);
    return worker;
  };
  const run = (worker: Worker, batch: Batch): Promise<readonly ReadResult[] | undefined> =>
    new Promise((resolve) => {
      const done = (results: readonly ReadResult[] | undefined): void => {
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        resolve(results);
      };
      const onMessage = (results: readonly Sent[]): void => done(results.map(received));
      const onEnd = (): void => {
        all.delete(worker);
        done(undefined);
      };
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      worker.postMessage(batch);
    });
  return {
    async read(tasks, gone, take, token) {
      const waiting = batches(tasks);
      const lane = async (): Promise<void> => {
        let worker = idle.pop() ?? start();
        for (let batch = waiting.next(); batch && !token.isCancellationRequested; batch = waiting.next()) {
          const results = await run(worker, { tasks: batch, gone });
          if (!results) worker = start();
          for (const result of results ?? []) await take(result);
          if (results) continue;
          if (batch.length > 1) waiting.again(batch);
          else for (const task of batch) await take({ task, failure: messages.tooMuchMemory(megabytes) });
        }
        idle.push(worker);
      };
      await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, Math.ceil(tasks.length / batchSize))) }, lane));
      if (token.isCancellationRequested) throw new Cancelled();
    },
    dispose() {
      for (const worker of all) void worker.terminate();
    },
  };
}

/** Answers in the thread that {@link threadedReaders} started. */
export function runReader(): void {
  const corpora = new Map<string, ReturnType<typeof nodeCorpus>>();
  const corpusOf = (folder: string): ReturnType<typeof nodeCorpus> => {
    const corpus = corpora.get(folder) ?? nodeCorpus(folder);
    corpora.set(folder, corpus);
    return corpus;
  };
  parentPort?.on('message', ({ tasks, gone }: Batch) => void answer(tasks, gone));

  async function answer(tasks: readonly ReadTask[], gone: ReadonlySet<string>): Promise<void> {
    const results: Sent[] = [];
    for (const task of tasks) results.push(sent(await readTask(corpusOf(task.folder), task, gone, neverCancelled)));
    parentPort?.postMessage(results, results.flatMap((result) => ('source' in result ? [result.source.body.analysis.buffer as ArrayBuffer] : [])));
  }
}

/** One core is left for those who ask, unless there is only one more. */
export function readingThreads(): number {
  return Math.max(1, Math.min(8, availableParallelism() - (availableParallelism() > 2 ? 1 : 0)));
}

type Sent = Exclude<ReadResult, { readonly source: unknown }> | (Extract<ReadResult, { readonly source: unknown }> & { readonly words: string });

function sent(result: ReadResult): Sent {
  return 'source' in result ? { ...result, source: { ...result.source, words: [] }, words: result.source.words.join('\n') } : result;
}

function received(result: Sent): ReadResult {
  return 'source' in result ? { task: result.task, source: { ...result.source, words: result.words === '' ? [] : result.words.split('\n') } } : result;
}

interface Waiting {
  next(): readonly ReadTask[] | undefined;
  /** Puts the tasks of a batch back, each for itself. */
  again(batch: readonly ReadTask[]): void;
}

/** Files in batches of a few, large files alone. */
function batches(tasks: readonly ReadTask[]): Waiting {
  const single: ReadTask[] = [];
  let at = 0;
  return {
    next() {
      const alone = single.pop();
      if (alone) return [alone];
      const from = at;
      for (let bytes = 0; at < tasks.length && at - from < batchSize && (at === from || bytes < batchBytes); at++) bytes += tasks[at]?.size ?? 0;
      return at > from ? tasks.slice(from, at) : undefined;
    },
    again: (batch) => void single.push(...batch),
  };
}

const batchSize = 16;
const batchBytes = 500_000;

import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { Cancelled, neverCancelled, type CancellationToken } from '../base/cancellation';
import { Dossier } from '../core';
import type { Corpus } from '../core/corpus/corpus';
import { namesFrom, type SharedNames } from '../core/entities/known';
import type { ResolvedSource } from '../core/entities/update';
import { noMentions } from '../core/mentions/encode';
import { openStore } from '../store/open';
import type { SqlStore } from '../store/sql-store';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { readTask, type Readers, type ReadResult, type ReadTask } from './readers';

/** What a thread is asked. */
type Asked =
  | { readonly ask: 'read'; readonly tasks: readonly ReadTask[]; readonly gone: ReadonlySet<string> }
  | { readonly ask: 'resolve'; readonly uris: readonly string[]; readonly names: Names };

/** What sources are resolved by: the index, and what is listed. */
export interface Names {
  /** Path of the index. */
  readonly file: string;
  readonly listed: SharedNames;
  readonly discovery: boolean;
  /** Another number whenever one of these, or what the index has decided, is another. */
  readonly number: number;
}

/** Threads that read and analyse files, and resolve sources. */
export interface Threads extends Readers {
  resolve(uris: readonly string[], names: Names, take: (sources: readonly ResolvedSource[]) => Promise<void>): Promise<void>;
}

/**
 * Starts threads when there is work. A thread that dies of its work (of want of memory, that is) is replaced; what it
 * worked on is tried again piece by piece, and a piece that kills its thread alone is left out.
 *
 * @param entry the script that calls {@link runThread} in a thread.
 * @param megabytes what a thread may take.
 */
export function startThreads(entry: URL, threads = usefulThreads(), megabytes = 400): Threads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(entry, { workerData: { role: 'thread' }, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 } });
    all.add(worker);
    return worker;
  };
  const ask = <R>(worker: Worker, asked: Asked): Promise<R | undefined> =>
    new Promise((resolve) => {
      const done = (answer: R | undefined): void => {
        worker.off('message', done).off('error', onEnd).off('exit', onEnd);
        resolve(answer);
      };
      const onEnd = (): void => {
        all.delete(worker);
        done(undefined);
      };
      worker.on('message', done).on('error', onEnd).on('exit', onEnd);
      worker.postMessage(asked);
    });
  /** Lanes work side by side on batches; `lost` is called for a piece that cannot be worked on. */
  const inLanes = async <T, R>(waiting: Waiting<T>, asked: (batch: readonly T[]) => Asked, take: (answer: R) => Promise<void>, lost: (piece: T) => Promise<void>): Promise<void> => {
    const lane = async (): Promise<void> => {
      let worker: Worker | undefined;
      for (let batch = waiting.next(); batch; batch = waiting.next()) {
        worker ??= idle.pop() ?? start();
        const answer = await ask<R>(worker, asked(batch));
        if (answer !== undefined) await take(answer);
        else {
          worker = undefined;
          if (batch.length > 1) waiting.again(batch);
          else for (const piece of batch) await lost(piece);
        }
      }
      if (worker) idle.push(worker);
    };
    const lanes = Array.from({ length: threads }, lane);
    await Promise.all(lanes).finally(() => Promise.allSettled(lanes));
  };
  return {
    async read(tasks, gone, take, token) {
      await inLanes<ReadTask, readonly Sent[]>(
        batches(tasks, ({ size }) => size, token),
        (batch) => ({ ask: 'read', tasks: batch, gone }),
        async (results) => {
          for (const result of results) await take(received(result));
        },
        async (task) => take({ task, failure: messages.tooMuchMemory(megabytes) }),
      );
      if (token.isCancellationRequested) throw new Cancelled();
    },
    async resolve(uris, names, take) {
      await inLanes<string, readonly ResolvedSource[]>(
        batches(uris, () => 5000, neverCancelled),
        (batch) => ({ ask: 'resolve', uris: batch, names }),
        take,
        // Named nowhere in it, rather than tried for ever.
        async (uri) => take([{ uri, mentions: noMentions, counts: new Map() }]),
      );
    },
    dispose() {
      for (const worker of all) void worker.terminate();
    },
  };
}

/** Works in a thread that {@link startThreads} started. */
export function runThread(): void {
  const corpora = new Map<string, Corpus>();
  const corpusOf = (folder: string): Corpus => {
    const corpus = corpora.get(folder) ?? nodeCorpus(folder);
    corpora.set(folder, corpus);
    return corpus;
  };
  let open: { readonly names: Names; readonly store: SqlStore; readonly dossier: Dossier } | undefined;
  const dossierOf = (names: Names): Dossier => {
    if (open?.names.number === names.number && open.names.file === names.file) return open.dossier;
    open?.store.close();
    const opened = openStore(names.file, { readOnly: true, log: () => undefined });
    if ('reason' in opened) throw new Error(opened.reason);
    const dossier = new Dossier(opened.store);
    dossier.use(namesFrom(names.listed), names.discovery);
    open = { names, store: opened.store, dossier };
    return dossier;
  };
  parentPort?.on('message', (asked: Asked) => void (asked.ask === 'read' ? read(asked.tasks, asked.gone) : parentPort?.postMessage(dossierOf(asked.names).resolve(asked.uris))));

  async function read(tasks: readonly ReadTask[], gone: ReadonlySet<string>): Promise<void> {
    const results: Sent[] = [];
    for (const task of tasks) results.push(sent(await readTask(corpusOf(task.folder), task, gone, neverCancelled)));
    parentPort?.postMessage(results, results.flatMap((result) => ('source' in result ? [result.source.body.analysis.buffer as ArrayBuffer] : [])));
  }
}

/** One core is left for those who ask, unless there are only two. */
export function usefulThreads(): number {
  return Math.max(1, Math.min(8, availableParallelism() - (availableParallelism() > 2 ? 1 : 0)));
}

/** Words go as one text: a list of thousands takes longer to pass. */
type Sent = Exclude<ReadResult, { readonly source: unknown }> | (Extract<ReadResult, { readonly source: unknown }> & { readonly words: string });

function sent(result: ReadResult): Sent {
  return 'source' in result ? { ...result, source: { ...result.source, words: [] }, words: result.source.words.join('\n') } : result;
}

function received(result: Sent): ReadResult {
  return 'source' in result ? { task: result.task, source: { ...result.source, words: result.words === '' ? [] : result.words.split('\n') } } : result;
}

interface Waiting<T> {
  next(): readonly T[] | undefined;
  /** Puts the pieces of a batch back, each for itself. */
  again(batch: readonly T[]): void;
}

/** Pieces in batches of a few, large ones alone; nothing more once cancelled. */
function batches<T>(pieces: readonly T[], sizeOf: (piece: T) => number, token: CancellationToken): Waiting<T> {
  const single: T[] = [];
  let at = 0;
  return {
    next() {
      if (token.isCancellationRequested) return undefined;
      const alone = single.pop();
      if (alone !== undefined) return [alone];
      const from = at;
      for (let bytes = 0; at < pieces.length && at - from < batchSize && (at === from || bytes < batchBytes); at++) bytes += sizeOf(pieces[at] as T);
      return at > from ? pieces.slice(from, at) : undefined;
    },
    again: (batch) => void single.push(...batch),
  };
}

const batchSize = 24;
const batchBytes = 500_000;

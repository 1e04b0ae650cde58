import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Cancelled, neverCancelled, type CancellationToken } from '../base/cancellation';
import { Dossier } from '../core';
import type { Corpus } from '../core/corpus/corpus';
import { StoreBroken, type BrokenReason } from '../core/store/broken';
import { namesFrom, type SharedNames } from '../core/entities/known';
import type { ResolvedSource } from '../core/entities/update';
import { noMentions } from '../core/mentions/encode';
import { openStore } from '../store/open';
import type { SqlStore } from '../store/sql-store';
import { messages } from './messages';
import { waitingReader } from './node-reading';
import { readTask, type Readers, type ReadResult, type ReadTask } from './readers';
import { ThreadPool } from './node-pool';

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
 * Threads start when there is work, and end when there is none for a while. What a thread dies of (of want of memory, that is) is tried
 * again piece by piece, then in a thread that may take all the memory there is to be had; what kills that one is left out.
 * Files above 1 MB are read there at once, after the others.
 *
 * @param entry the script that calls {@link runThread} in a thread.
 */
export function startThreads(entry: URL, cores = usefulThreads(), megabytes = 2_000): Threads {
  let shares = sharesOf(megabytes, cores);
  const small = new ThreadPool(entry, () => ({ threads: shares.threads, megabytes: shares.small }), idleMs, depth);
  const large = new ThreadPool(entry, () => ({ threads: 1, megabytes: shares.large }), 1_000, 1);
  /** Works on batches side by side, then on large pieces one by one; `lost` is called for a piece that cannot be worked on. */
  const inLanes = async <T, R>(waiting: Waiting<T>, alone: readonly T[], { asked, take, lost, token }: Work<T, R>): Promise<void> => {
    const heavy = [...alone];
    const lane = async (): Promise<void> => {
      for (let batch = waiting.next(); batch; batch = waiting.next()) {
        const answer = await small.ask<R>(asked(batch));
        if (answer !== undefined) await take(answer);
        else if (batch.length > 1) waiting.again(batch);
        else heavy.push(...batch);
      }
    };
    const lanes = Array.from({ length: depth * shares.threads }, lane);
    await Promise.all(lanes).finally(() => Promise.allSettled(lanes));
    if (heavy.length > 0) small.rest();
    for (const piece of heavy) {
      if (token.isCancellationRequested) return;
      const answer = await large.ask<R>(asked([piece]));
      await (answer === undefined ? lost(piece) : take(answer));
    }
  };
  return {
    async read(tasks, gone, take, token) {
      const isHeavy = ({ size, maxBytes }: ReadTask): boolean => size > heavyBytes && size <= maxBytes;
      await inLanes<ReadTask, readonly ReadResult[]>(batches(tasks.filter((task) => !isHeavy(task)), ({ size }) => size, token), tasks.filter(isHeavy), {
        asked: (batch) => ({ ask: 'read', tasks: batch, gone }),
        take: async (results) => {
          for (const result of results) await take(result);
        },
        lost: async (task) => take({ task, failure: messages.tooMuchMemory(shares.large) }),
        token,
      });
      if (token.isCancellationRequested) throw new Cancelled();
    },
    async resolve(uris, names, take) {
      await inLanes<string, Resolved>(batches(uris, () => 5000, neverCancelled), [], {
        asked: (batch) => ({ ask: 'resolve', uris: batch, names }),
        take: async (answer) => {
          if ('broken' in answer) throw new StoreBroken(answer.broken, answer.message);
          await take(answer.sources);
        },
        // Named nowhere in it, rather than tried for ever.
        lost: async (uri) => take([{ uri, mentions: noMentions, counts: new Map() }]),
        token: neverCancelled,
      });
    },
    limitMemory(megabytes) {
      shares = sharesOf(megabytes, cores);
    },
    dispose() {
      small.end();
      large.end();
    },
  };
}

interface Work<T, R> {
  readonly asked: (batch: readonly T[]) => Asked;
  readonly take: (answer: R) => Promise<void>;
  readonly lost: (piece: T) => Promise<void>;
  readonly token: CancellationToken;
}

/** How the threads share what the server may take, in megabytes: how many there are, and what the heap of each may take, or of the one for large files while they rest. */
export function sharesOf(megabytes: number, cores: number): { readonly threads: number; readonly small: number; readonly large: number } {
  const threads = Math.max(1, Math.min(cores, Math.floor((megabytes - besideThreads) / perThread)));
  return { threads, small: smallHeap, large: Math.max(smallHeap, Math.floor(megabytes - besideThreads)) };
}

/** Megabytes that the server takes without its reading threads, as measured. */
const besideThreads = 280;
/** Megabytes that a thread that reads articles of usual size takes in all, as measured. */
const perThread = 100;
/** Megabytes; enough for articles of 1 MB. */
const smallHeap = 160;
/** Bytes. */
const heavyBytes = 1_000_000;
/** Batches that a thread has at a time: it goes on while others are taken in. */
const depth = 3;
/** Milliseconds without work until threads end. */
const idleMs = 60_000;

type Reading = Pick<Corpus, 'read'>;

/** Works in a thread that {@link startThreads} started. */
export function runThread(): void {
  const corpora = new Map<string, Reading>();
  const corpusOf = (folder: string): Reading => {
    const corpus = corpora.get(folder) ?? waitingReader(folder);
    corpora.set(folder, corpus);
    return corpus;
  };
  let open: { readonly names: Names; readonly store: SqlStore; readonly dossier: Dossier } | undefined;
  const dossierOf = (names: Names): Dossier => {
    if (open?.names.number === names.number && open.names.file === names.file) return open.dossier;
    open?.store.close();
    open = undefined;
    const opened = openStore(names.file, { readOnly: true, log: () => undefined });
    if ('reason' in opened) throw new StoreBroken('unreachable', opened.reason);
    const dossier = new Dossier(opened.store);
    dossier.use(namesFrom(names.listed), names.discovery);
    open = { names, store: opened.store, dossier };
    return dossier;
  };
  let turn = Promise.resolve();
  parentPort?.on('message', (asked: Asked) => {
    turn = turn.then(() => (asked.ask === 'read' ? read(asked.tasks, asked.gone) : parentPort?.postMessage(resolve(asked.uris, asked.names))));
  });

  function resolve(uris: readonly string[], names: Names): Resolved {
    try {
      return { sources: dossierOf(names).resolve(uris) };
    } catch (error) {
      if (!(error instanceof StoreBroken)) throw error;
      return { broken: error.reason, message: error.message };
    }
  }

  async function read(tasks: readonly ReadTask[], gone: ReadonlySet<string>): Promise<void> {
    const results: ReadResult[] = [];
    for (const task of tasks) results.push(await readTask(corpusOf(task.folder), task, gone, neverCancelled));
    parentPort?.postMessage(results, results.flatMap((result) => ('source' in result ? [result.source.body.analysis.buffer as ArrayBuffer] : [])));
  }
}

/** One core is left for those who ask, unless there are only two. */
export function usefulThreads(): number {
  return Math.max(1, Math.min(8, availableParallelism() - (availableParallelism() > 2 ? 1 : 0)));
}

type Resolved = { readonly sources: readonly ResolvedSource[] } | { readonly broken: BrokenReason; readonly message: string };

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

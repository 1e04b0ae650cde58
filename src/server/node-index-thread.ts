import { parentPort } from 'node:worker_threads';
import { shareNames } from '../core/entities/known';
import { StoreBroken } from '../core/store/broken';
import { memoryStore } from '../core/store/memory';
import { openStore } from '../store/open';
import type { LibraryEvents, OpenedStore } from './library';
import { LocalLibrary } from './local-library';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { perform, type Asked, type News } from './node-index-calls';
import { indexFile } from './node-index-file';
import { nameKeeper } from './node-names';
import { startThreads, type Names } from './node-threads';

/** Keeps the index, in the thread that `IndexedLibrary` started. */
export function runIndex(entry: string): void {
  let storage = '';
  const tell = (news: News): void => parentPort?.postMessage(news);
  const events: LibraryEvents = {
    status: (status) => tell({ news: 'status', status }),
    changed: (changed) => tell({ news: 'changed', changed }),
    gazetteers: (lists, notes) => tell({ news: 'gazetteers', lists, notes }),
    bibliographies: (bibliographies) => tell({ news: 'bibliographies', bibliographies }),
    listed: (names, discovery) => {
      inForce = { listed: shareNames(names, (bytes) => new SharedArrayBuffer(bytes)), discovery };
      tell({ news: 'listed', names: inForce.listed, discovery });
    },
    gazetteerProblems: (uri, text, problems) => tell({ news: 'gazetteerProblems', uri, text, problems }),
    log: (line) => tell({ news: 'log', line }),
  };
  let inForce: Pick<Names, 'listed' | 'discovery'> = { listed: { layers: [] }, discovery: true };
  let runs = 0;
  const openings: number[] = [];
  const open = (folders: readonly string[]): OpenedStore => {
    const now = Date.now();
    const tooOften = openings.filter((time) => now - time < shortMs).length >= mostOpenings;
    openings.push(now);
    const file = indexFile(storage, folders);
    const opened = tooOften ? { reason: messages.indexFailsAgain() } : openStore(file, { log: events.log });
    if ('reason' in opened) {
      tell({ news: 'noIndex', reason: opened.reason });
      return { store: memoryStore() };
    }
    const { store } = opened;
    tell({ news: 'opened', file, opening: openings.length });
    return { store, names: nameKeeper(file, events.log), resolver: { resolve: (uris, take) => threads.resolve(uris, { file, ...inForce, number: ++runs }, take) }, discard: (reason) => store.discard(reason) };
  };
  const threads = startThreads(new URL(entry));
  const library = new LocalLibrary(nodeCorpus, events, { openStore: open, readers: threads });
  const answer = async (call: Asked): Promise<unknown> => {
    if (call.call === 'configure') storage = call.storage;
    // What is wrong with a store that was exchanged meanwhile is past.
    if (call.call === 'storeBroke' && call.opening !== openings.length) return;
    try {
      return await perform(library, call);
    } catch (error) {
      if (!(error instanceof StoreBroken)) throw error;
      await library.storeBroke(error);
      return perform(library, call);
    }
  };
  const fail = (error: unknown): void => events.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  parentPort?.on('message', (call: Asked) => void answer(call).catch(fail).then((result) => tell({ news: 'done', id: call.id, answer: result })));
  setInterval(() => void library.followOthers(), lookMs).unref();
}

/** How often it is looked what other processes did to the index, in milliseconds. */
const lookMs = 1000;

/** An index that had to be opened so often within so many milliseconds is of no use. */
const mostOpenings = 5;
const shortMs = 60_000;

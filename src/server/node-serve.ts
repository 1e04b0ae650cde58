import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { LibraryEvents } from './library';
import { LocalLibrary } from './local-library';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { IndexedLibrary } from './node-index';
import type { IndexThreads } from './node-index-start';
import { startThreads } from './node-threads';
import { serve } from './server';
import { loadSqlite } from '../store/sqlite';

/**
 * Serves the editor that started this process.
 * @param thread the script of threads; `threads` keep the index; `kept` is the folder for it where the editor names none.
 */
export function serveNode(thread: URL, threads: IndexThreads | undefined, kept: string | undefined): void {
  serve(createConnection(ProposedFeatures.all), (events, storage = kept) => {
    const sqlite = loadSqlite();
    if (threads && storage !== undefined) return new IndexedLibrary(thread, storage, { ...events, status: sparing(events.status) }, threads);
    threads?.end();
    events.log(messages.noIndex('missing' in sqlite ? sqlite.missing : messages.noStorage()));
    return new LocalLibrary(nodeCorpus, events, { readers: startThreads(thread) });
  });
}

/**
 * Says how much waste may stay in the heaps, of all threads, before they are cleared, in hundredths of what is used: V8 would let
 * up to four times as much stay. Little while much is read, in many threads at once.
 */
function sparing(tell: LibraryEvents['status']): LibraryEvents['status'] {
  let percent = 0;
  const allow = (wanted: number): void => {
    if (wanted !== percent) setFlagsFromString(`--heap-growing-percent=${(percent = wanted)}`);
  };
  allow(100);
  return (status) => {
    allow(status.phase === 'reading' && status.total > manyFiles ? 30 : 100);
    tell(status);
  };
}

const manyFiles = 500;

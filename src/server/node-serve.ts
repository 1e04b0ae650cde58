import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
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
    if (threads && storage !== undefined) return new IndexedLibrary(thread, storage, events, threads);
    threads?.end();
    events.log(messages.noIndex('missing' in sqlite ? sqlite.missing : messages.noStorage()));
    return new LocalLibrary(nodeCorpus, events, { readers: startThreads(thread) });
  });
}

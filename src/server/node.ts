import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { LocalLibrary } from './library';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { IndexedLibrary } from './node-index';
import { startThreads } from './node-threads';
import { serve } from './server';
import { loadSqlite } from '../store/sqlite';

/** Entry of the language server under Node: over IPC from VS Code, or `--stdio` from any other editor. */
const thread = new URL('./worker.mjs', import.meta.url);
serve(createConnection(ProposedFeatures.all), (events, storage = process.env['DOSSIER_CACHE']) => {
  const sqlite = loadSqlite();
  if (storage !== undefined && 'Database' in sqlite) return new IndexedLibrary(thread, storage, events);
  events.log(messages.noIndex('missing' in sqlite ? sqlite.missing : messages.noStorage()));
  return new LocalLibrary(nodeCorpus, events, { readers: startThreads(thread) });
});

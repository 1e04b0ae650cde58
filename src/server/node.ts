import { keepCompiled } from './node-compiled';
import { indexThreads } from './node-index-start';
import { loadSqlite } from '../store/sqlite';

/**
 * Entry of the language server under Node: over IPC from VS Code, or `--stdio` from any other editor. `DOSSIER_CACHE` names the
 * folder for what is kept between sessions, unless the editor does.
 */
const storage = process.env['DOSSIER_CACHE'];
keepCompiled(storage);
const thread = new URL('./worker.mjs', import.meta.url);
// It gets ready while this one does.
const threads = 'Database' in loadSqlite() ? indexThreads(thread, storage) : undefined;
void import('./node-serve').then(({ serveNode }) => serveNode(thread, threads, storage));

import { setFlagsFromString } from 'node:v8';
import { keepCompiled } from './node-compiled';
import { indexThreads } from './node-index-start';
import { loadSqlite } from '../store/sqlite';

/**
 * Entry of the language server under Node: over IPC from VS Code, or `--stdio` from any other editor. `DOSSIER_CACHE` names the
 * folder for what is kept between sessions, unless the editor does.
 */
// Heaps, those of the threads too, are cleared when there is two fifths as much waste as what is used: V8 lets up to four times as much stay.
setFlagsFromString('--heap-growing-percent=40');
const storage = process.env['DOSSIER_CACHE'];
keepCompiled(storage);
const thread = new URL('./worker.mjs', import.meta.url);
// It gets ready while this one does.
const threads = 'Database' in loadSqlite() ? indexThreads(thread, storage) : undefined;
void import('./node-serve').then(({ serveNode }) => serveNode(thread, threads, storage));

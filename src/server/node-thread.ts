import { workerData } from 'node:worker_threads';
import { runIndex } from './node-index';
import { runReader } from './node-readers';

/** Entry of the server's threads. */
const asked = workerData as { readonly role: 'reader' } | { readonly role: 'index'; readonly entry: string; readonly folder: string };
if (asked.role === 'reader') runReader();
else runIndex(asked);

import { workerData } from 'node:worker_threads';
import { keepCompiled } from './node-compiled';

/** Entry of the server's threads: the one that keeps the index, and those that read for it. */
const asked = workerData as { readonly storage?: string } & ({ readonly role: 'thread' } | { readonly role: 'index'; readonly entry: string });
keepCompiled(asked.storage);
if (asked.role === 'thread') void import('./node-threads').then(({ runThread }) => runThread());
else void import('./node-index-thread').then(({ runIndex }) => runIndex(asked.entry));

import { workerData } from 'node:worker_threads';
import { runIndex } from './node-index-thread';
import { runThread } from './node-threads';

/** Entry of the server's threads: the one that keeps the index, and those that read for it. */
const asked = workerData as { readonly role: 'thread' } | { readonly role: 'index'; readonly entry: string; readonly folder: string };
if (asked.role === 'thread') runThread();
else runIndex(asked);

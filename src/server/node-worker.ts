import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { keepCompiled } from './node-compiled';

/** Entry of the server's threads: the one that keeps the index, and those that read for it. */
const asked = workerData as { readonly storage?: string } & ({ readonly role: 'thread' } | { readonly role: 'index'; readonly entry: string });
giveWay();
keepCompiled(asked.storage);
if (asked.role === 'thread') void import('./node-threads').then(({ runThread }) => runThread());
else void import('./node-index-thread').then(({ runIndex }) => runIndex(asked.entry));

/** Whoever types or hovers comes first where there are fewer cores than threads. On Linux the priority is this thread's alone, elsewhere the process's. */
function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(asked.role === 'thread' ? 10 : 5);
  } catch {
    // A system that does not allow it does without.
  }
}

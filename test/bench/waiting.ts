import { random } from '../random';
import { actors } from './made/actors';
import { actorsIn } from './made/article';
import { benchSeed } from './made/corpus';
import { zipf } from './made/zipf';
import { duration, megabytes } from './measure';
import type { ServerProcess } from './server-process';

/** A text with a name a line, the frequent ones more often. */
export interface Draft {
  readonly text: string;
  readonly names: readonly string[];
}

/** A draft over a corpus of `count` articles. */
export function draftOf(count: number, lines: number): Draft {
  const next = random(9);
  const actor = actors(benchSeed);
  const names = Array.from({ length: lines }, (_, n) => (n < 20 ? actor(n).name : actor(zipf(next, actorsIn(count), 3)).name));
  return { names, text: names.map((name) => `${name} was named on Monday.`).join('\n\n') };
}

/** Hovers over names of the draft every 20 ms until all is read. Times are those of `performance.now()`; latencies in ms. */
export async function untilReady(server: ServerProcess, draft: Draft): Promise<{ readonly ready: number; readonly firstHover: number; readonly latencies: readonly number[] }> {
  const uri = await server.open('bench-draft.md', draft.text);
  const latencies: number[] = [];
  const waiting = new Set<Promise<void>>();
  let firstHover = Infinity;
  let line = 0;
  const hover = (): void => {
    const begin = performance.now();
    const asked = server.client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character: 1 } }).then((answer) => {
      const now = performance.now();
      latencies.push(now - begin);
      if (answer !== null) firstHover = Math.min(firstHover, now);
    }, () => undefined).finally(() => waiting.delete(asked));
    waiting.add(asked);
    line = (line + 2) % (2 * draft.names.length);
  };
  hover();
  const timer = setInterval(hover, 20);
  try {
    const ready = await Promise.race([server.ready, after(readLimit)]);
    if (ready === undefined) {
      const { read = 0, total = 0 } = server.status() ?? {};
      throw new Error(`${read.toLocaleString('en')} of ${total.toLocaleString('en')} articles read in ${duration(readLimit)}, ${duration(server.processorTime())} of processor, at most ${megabytes(server.peakMemory())}`);
    }
    clearInterval(timer);
    await Promise.all(waiting);
    return { ready, firstHover, latencies };
  } finally {
    clearInterval(timer);
  }
}

/** What is not read by then is not read in this run; milliseconds. */
const readLimit = 12 * 60_000;

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());
}

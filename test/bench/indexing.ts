import * as fs from 'node:fs';
import * as path from 'node:path';
import { changes, linkedCopy } from './changes';
import { texts, workspaceFolder, world } from './made/corpus';
import { duration, inTurn, median, megabytes, quantile, rounds, speed, spread } from './measure';
import { pages } from './paging';
import { compromise } from './recognition';
import { startServer, type ServerProcess } from './server-process';
import type { Subject, Tell } from './subject';
import { draftOf, untilReady, type Draft } from './waiting';

/** A corpus from the first index to the pages of views, in the built server, seen from outside. */
export const indexing: readonly Subject[] = [2000, 20_000, 100_000].map((count) => ({
  name: `corpus of ${count.toLocaleString('en')}`,
  about: `first index of ${count.toLocaleString('en')} articles, opening it again, pages of views`,
  large: count > 2000,
  limit: count > 20_000 ? 25 : 15,
  run: (tell) => corpus(count, tell),
}));

async function corpus(count: number, tell: Tell): Promise<void> {
  const made = workspaceFolder(count);
  // Beside it, for links do not leave a disk.
  removeLeftovers(path.dirname(made));
  const temporary = fs.mkdtempSync(path.join(path.dirname(made), `run-${process.pid}-`));
  const [folder, storage] = [path.join(temporary, 'workspace'), path.join(temporary, 'storage')];
  try {
    fs.mkdirSync(folder);
    fs.mkdirSync(storage);
    linkedCopy(made, folder);
    const files = filesBelow(path.join(folder, 'corpus'));
    const draft = draftOf(count, 200);
    const first = await startServer(folder, storage);
    await firstIndex(first, files, draft, tell);
    await pages(first, count, draft, tell);
    await first.stop();
    const last = await again(folder, storage, files, draft, tell);
    await changes(last, files, tell);
    await last.stop();
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/** What runs that were killed left behind. */
function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !fs.existsSync(`/proc/${pid}`)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

async function firstIndex(server: ServerProcess, files: readonly string[], draft: Draft, tell: Tell): Promise<void> {
  const { ready, latencies } = await untilReady(server, draft);
  const processor = server.processorTime();
  const memory = server.peakMemory();
  const count = files.length;
  const bytes = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  const took = ready - server.initialized;
  const peer = await compromiseTime(bytes);
  const about = `${count.toLocaleString('en')} articles (${megabytes(bytes)})`;
  const floored = count === 20_000;
  const hovers = quantile(latencies, 0.99);
  tell({
    what: `first index of ${about}, everything included`, figure: `${duration(took)} (${speed(bytes, took)}; ${duration(processor)} of processor)`, ratio: `${(peer / took).toFixed(1)} × faster than compromise alone`,
    ...(floored && { floor: '20 × faster than compromise alone', met: peer / took >= 20 }),
    point: { series: 'time of the first index', size: count, figure: took, wanted: 'linear' },
  }, {
    what: `the same: peak memory of the server`, figure: megabytes(memory), ...(floored && { floor: 'at most 600 MB', met: memory <= 600e6 }),
    point: { series: 'peak memory of the first index', size: count, figure: memory, wanted: 'flat' },
  }, {
    what: `the same: hovers meanwhile, one each 20 ms`, figure: spread(latencies), ...(floored && { floor: 'p99 under 50 ms', met: hovers < 50 }),
  });
}

/** Opens the same folder again and again with nothing changed; where that takes long, once. Resolves to the last server, which runs on. */
async function again(folder: string, storage: string, files: readonly string[], draft: Draft, tell: Tell): Promise<ServerProcess> {
  const count = files.length;
  const readies: number[] = [];
  const hovers: number[] = [];
  const stats: number[] = [];
  const starts: number[] = [];
  for (;;) {
    const begin = performance.now();
    for (const file of files) fs.statSync(file);
    stats.push(performance.now() - begin);
    const server = await startServer(folder, storage);
    starts.push(server.initialized - server.started);
    const { ready, firstHover } = await untilReady(server, draft);
    readies.push(ready - server.initialized);
    hovers.push(firstHover - server.initialized);
    if (readies.length === rounds || median(readies) > 10_000) {
      tellAgain(count, { readies, hovers, stats, starts }, tell);
      return server;
    }
    await server.stop();
  }
}

type Again = Readonly<Record<'readies' | 'hovers' | 'stats' | 'starts', readonly number[]>>;

function tellAgain(count: number, { readies, hovers, stats, starts }: Again, tell: Tell): void {
  const ready = median(readies);
  const stat = median(stats);
  const hover = median(hovers);
  const floored = count >= 20_000;
  tell({
    what: `opening ${count.toLocaleString('en')} articles again, nothing changed (${readies.length} times; the process takes ${duration(median(starts))} to start)`, figure: duration(ready), ratio: `${(ready / stat).toFixed(1)} × the stat of the files (${duration(stat)})`,
    ...(floored && { floor: '2 × the stat of the files', met: ready <= 2 * stat }),
    point: { series: 'opening again', size: count, figure: ready, wanted: 'linear' },
  }, {
    what: 'the same: first hover', figure: duration(hover), ...(floored && { floor: 'before everything is ready', met: hover < ready }),
    point: { series: 'first hover after opening again', size: count, figure: hover, wanted: 'flat' },
  });
}

/** Milliseconds that compromise would need for so many bytes, by some of the same articles. */
async function compromiseTime(bytes: number): Promise<number> {
  const some = texts(world(2000), 40).filter(({ path: at }) => !at.endsWith('.html')).map(({ text }) => text);
  const { peer } = await inTurn({ peer: () => some.map(compromise) });
  return (peer * bytes) / some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function filesBelow(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

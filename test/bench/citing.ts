import * as fs from 'node:fs';
import * as path from 'node:path';
import Fuse from 'fuse.js';
import { articles } from './made/article';
import { workspaceFolder, world } from './made/corpus';
import { median, quantile, spread } from './measure';
import { startServer, type ServerProcess } from './server-process';
import type { Subject, Tell } from './subject';

const count = 15_000;
const starts = 5;
/** Keys that are typed. */
const keys = 400;

/** The picker of Insert Citation: its first list after the start, and what each key takes, beside fuse.js over all titles. */
export const citing: readonly Subject[] = [{ name: 'citing', about: `the picker of Insert Citation over ${count.toLocaleString('en')} sources`, large: true, limit: 20, run: ask }];

async function ask(tell: Tell): Promise<void> {
  const folder = workspaceFolder(count);
  const storage = fs.mkdtempSync(path.join(path.dirname(folder), `run-${process.pid}-`));
  try {
    const first = await startServer(folder, storage);
    await first.ready;
    await first.stop();
    const openings: number[] = [];
    for (let n = 0; n < starts; n++) {
      await withServer(folder, storage, async (server) => {
        openings.push(await timed(server, ''));
        if (n === starts - 1) await typing(server, tell);
      });
    }
    tell({ what: `Insert Citation: the first list after a start, ${count.toLocaleString('en')} sources, ${starts} starts`, figure: spread(openings), floor: 'under 100 ms', met: Math.max(...openings) < 100 });
  } finally {
    fs.rmSync(storage, { recursive: true, force: true });
  }
}

async function withServer(folder: string, storage: string, work: (server: ServerProcess) => Promise<void>): Promise<void> {
  const server = await startServer(folder, storage);
  await server.ready;
  await work(server);
  await server.stop();
}

/** Types titles, outlets with years and words of the articles, letter by letter. */
async function typing(server: ServerProcess, tell: Tell): Promise<void> {
  const article = articles(world(count));
  const titles = Array.from({ length: count }, (_, n) => titleOf(article(n).text));
  const fuse = new Fuse(titles, { useTokenSearch: true, tokenMatch: 'all', ignoreDiacritics: true, ignoreLocation: true, includeScore: true, threshold: 0.4 });
  const draft = await server.open('bench-citing.md', `${titles[0]}\n\nNobody yet.`);
  const near = { uri: draft, position: { line: 0, character: 3 } };
  const typed = Array.from({ length: 60 }, (_, n) => {
    const text = article((n * 251) % count).text;
    const words = text.slice(text.length >> 1).split(/\s+/).slice(1, 4).join(' ');
    return n % 3 === 0 ? words : n % 3 === 1 ? titleOf(text) : `${titleOf(text).split(' ').slice(0, 2).join(' ')} 20${10 + (n % 20)}`;
  }).flatMap((text) => Array.from({ length: Math.min(text.length, 14) }, (_, n) => text.slice(0, n + 1))).slice(0, keys);
  const times: number[] = [];
  const alone: number[] = [];
  const inTexts: number[] = [];
  for (const query of typed) {
    times.push(await timed(server, query, near));
    inTexts.push(await timed(server, query, near, true));
    const begin = performance.now();
    fuse.search(query, { limit: 100 });
    alone.push(performance.now() - begin);
  }
  tell({
    what: `Insert Citation: each of ${times.length} keys, ${count.toLocaleString('en')} sources; fuse.js over all titles alone: ${spread(alone)}`, figure: spread(times),
    ratio: `${(median(times) / median(alone)).toFixed(2)} × fuse.js alone (p99: ${(quantile(times, 0.99) / quantile(alone, 0.99)).toFixed(2)} ×)`, floor: 'p99 under 50 ms', met: quantile(times, 0.99) < 50,
  });
  tell({ what: 'the same with the words of the articles, as a pause of typing asks for', figure: spread(inTexts) });
}

async function timed({ client }: ServerProcess, query: string, near?: object, inTexts = false): Promise<number> {
  const begin = performance.now();
  await client.sendRequest('dossier/findSources', { query, limit: 100, inTexts, ...(near && { near }) });
  return performance.now() - begin;
}

function titleOf(text: string): string {
  return /^title: *(.+)$/m.exec(text)?.[1] ?? /<title>([^<]+)/.exec(text)?.[1] ?? /^\S.*$/m.exec(text)?.[0] ?? '';
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityItem, Page, ProfileItem, SourceItem } from '../../src/protocol/protocol';
import { workspaceFolder } from './made/corpus';
import { duration, median, quantile, spread } from './measure';
import { startServer, type ServerProcess } from './server-process';
import type { Subject, Tell } from './subject';

const articles = 2000;
/** Entities that are asked for: the most frequent, then others down to the rarest of the first thousand. */
const frequent = 40;
const others = 260;

/** Profile and card of entities that nobody asked for before, in the built server, beside reading the files of the same sources. */
export const profiles: readonly Subject[] = [{ name: 'profiles', about: `profile and card of ${frequent + others} entities of ${articles.toLocaleString('en')} articles, each asked for first`, limit: 10, run: ask }];

async function ask(tell: Tell): Promise<void> {
  const folder = workspaceFolder(articles);
  const storage = fs.mkdtempSync(path.join(path.dirname(folder), `run-${process.pid}-`));
  try {
    const first = await startServer(folder, storage);
    await first.ready;
    await first.stop();
    // Each opens the index anew and knows nothing of what was asked before.
    await withServer(folder, storage, (server) => wholeProfiles(server, tell));
    await withServer(folder, storage, (server) => cards(server, tell));
  } finally {
    fs.rmSync(storage, { recursive: true, force: true });
  }
}

async function withServer(folder: string, storage: string, work: (server: ServerProcess) => Promise<void>): Promise<void> {
  const server = await startServer(folder, storage);
  await server.ready;
  // Somebody who opens a folder takes a moment to ask.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await work(server);
  await server.stop();
}

async function wholeProfiles(server: ServerProcess, tell: Tell): Promise<void> {
  const { client } = server;
  const chosen = await entities(client);
  const before = server.processorTime();
  const times: number[] = [];
  const wholes: number[] = [];
  const ratios: number[] = [];
  let facts = 0;
  for (const { id, name } of chosen) {
    const sources: Page<SourceItem> = await client.sendRequest('dossier/entitySources', { id, offset: 0, limit: 100 });
    const reading = timed(() => sources.items.map(({ uri }) => fs.readFileSync(fileURLToPath(uri), 'utf8').indexOf(name)));
    const begin = performance.now();
    // As the view does: what there is at once, then the whole.
    let profile: ProfileItem | null = await client.sendRequest('dossier/profile', { id, quick: true });
    times.push(performance.now() - begin);
    if (profile?.partial) profile = await client.sendRequest('dossier/profile', { id });
    wholes.push(performance.now() - begin);
    ratios.push(times.at(-1)! / reading);
    facts += profile?.facts.length ?? 0;
  }
  tellTimes('profile in the view, asked for first: something to read', times, ratios, tell);
  tell({ what: `the same, all of it (${facts.toLocaleString('en')} facts); the ${frequent} most frequent: ${spread(wholes.slice(0, frequent))}`, figure: spread(wholes) });
  tell({ what: 'the same: processor time of the server, mean of all', figure: duration((server.processorTime() - before) / times.length) });
  const again: number[] = [];
  for (const { id } of chosen) {
    const begin = performance.now();
    await client.sendRequest('dossier/profile', { id });
    again.push(performance.now() - begin);
  }
  tell({ what: 'the same, asked for again', figure: spread(again) });
  const begin = performance.now();
  const all: ProfileItem | null = await client.sendRequest('dossier/profile', { id: chosen[0]?.id ?? '', all: true });
  tell({ what: `the same of the most frequent entity, from all ${all?.drawnFrom.toLocaleString('en')} sources that name it`, figure: `${Math.round(performance.now() - begin)} ms` });
}

async function cards(server: ServerProcess, tell: Tell): Promise<void> {
  const { client } = server;
  const chosen = await entities(client);
  const uri = await server.open('bench-cards.md', chosen.map(({ name }) => `${name} was named on Monday.`).join('\n\n'));
  // The draft is read before anything is asked of it.
  await client.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  const before = server.processorTime();
  const times: number[] = [];
  const ratios: number[] = [];
  for (const [n, { id, name }] of chosen.entries()) {
    const sources: Page<SourceItem> = await client.sendRequest('dossier/entitySources', { id, offset: 0, limit: 100 });
    const reading = timed(() => sources.items.map((source) => fs.readFileSync(fileURLToPath(source.uri), 'utf8').indexOf(name)));
    const begin = performance.now();
    await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 2 * n, character: 1 } });
    times.push(performance.now() - begin);
    ratios.push(times.at(-1)! / reading);
  }
  tellTimes('card of the hover, asked for first', times, ratios, tell);
  tell({ what: 'the same: processor time of the server, mean of all', figure: duration((server.processorTime() - before) / times.length) });
}

async function entities(client: ServerProcess['client']): Promise<readonly EntityItem[]> {
  const found: readonly EntityItem[] = await client.sendRequest('dossier/findEntities', { query: '', limit: 1000 });
  const step = Math.max(1, Math.floor((found.length - frequent) / others));
  return found.filter((_, n) => n < frequent || (n - frequent) % step === 0).slice(0, frequent + others);
}

function tellTimes(what: string, times: readonly number[], ratios: readonly number[], tell: Tell): void {
  tell({
    what: `${what}, ${times.length} entities of ${articles.toLocaleString('en')} articles; the ${frequent} most frequent: ${spread(times.slice(0, frequent))}`,
    figure: spread(times), ratio: `${median(ratios).toFixed(1)} × reading and searching the files of the same sources, at most 100`,
    floor: 'p99 under 50 ms', met: quantile(times, 0.99) < 50,
  });
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

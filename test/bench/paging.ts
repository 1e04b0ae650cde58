import { ProgressType } from 'vscode-languageserver-protocol/node';
import type { EntityItem } from '../../src/protocol/protocol';
import type { Figure } from './figures';
import { random } from '../random';
import { zipf } from './made/zipf';
import { duration, quantile, spread } from './measure';
import type { ServerProcess } from './server-process';
import type { Tell } from './subject';
import type { Draft } from './waiting';

const asks = 300;

/** What views ask for when all is read: hovers with profiles, references, pages of sources and mentions, pickers. */
export async function pages(server: ServerProcess, count: number, draft: Draft, tell: Tell): Promise<void> {
  const { client } = server;
  const uri = await server.open('bench-pages.md', draft.text);
  const found: readonly EntityItem[] = await client.sendRequest('dossier/findEntities', { query: '', limit: 1000 });
  const next = random(8);
  // One in five is one of the most frequent, whose lists are longest.
  const line = (n: number): number => 2 * (n % 5 === 0 ? (n / 5) % 20 : zipf(next, draft.names.length));
  const id = (n: number): string => found[n % 5 === 0 ? (n / 5) % 20 : zipf(next, found.length)]?.id ?? '';
  const at = (n: number): object => ({ textDocument: { uri }, position: { line: line(n), character: 1 } });
  const page = { offset: 0, limit: 100 };
  const requests: Readonly<Record<string, (n: number) => readonly [string, object]>> = {
    'hover with profile': (n) => ['textDocument/hover', at(n)],
    'references': (n) => ['textDocument/references', { ...at(n), context: { includeDeclaration: false } }],
    'page of sources of an entity': (n) => ['dossier/entitySources', { id: id(n), ...page }],
    'page of mentions of an entity': (n) => ['dossier/entityMentions', { id: id(n), ...page }],
    'page of the entities view': (n) => ['dossier/entities', { sort: n % 2 === 0 ? 'mentions' : 'name', offset: 100 * Math.floor(n / 2), limit: 100 }],
    'picker: entities by name': (n) => ['dossier/findEntities', { query: draft.names[n % draft.names.length]?.slice(0, 7) ?? '', limit: 50 }],
    'picker: sources by title': (n) => ['dossier/findSources', { query: ['truce', 'vote in', 'hunger', 'visit', 'Monitor 2019'][n % 5] ?? '', limit: 50 }],
    'search of the corpus': (n) => ['dossier/searchCorpus', { query: [`truce ${draft.names[n % 50]?.split(' ')[0] ?? ''}`, '"the price of"', 'bridge -school', draft.names[n % 20] ?? ''][n % 4] ?? '', order: n % 2 === 0 ? 'relevance' : 'date', offset: 0, limit: 20 }],
  };
  for (const [what, request] of Object.entries(requests)) tell(await asked(server, count, what, request));
  tell(await streamed(server, count, at(0), at(5)));
}

/** All references of one of the most frequent as partial results, and what a hover has to wait meanwhile. */
async function streamed({ client }: ServerProcess, count: number, of: object, hovered: object): Promise<Figure> {
  const waits: number[] = [];
  let locations = 0;
  let first: number | undefined;
  const begin = performance.now();
  const listener = client.onProgress(new ProgressType<readonly unknown[]>(), 'references', (part) => {
    first ??= performance.now() - begin;
    locations += part.length;
  });
  let over = false;
  const all = client.sendRequest('textDocument/references', { ...of, context: { includeDeclaration: false }, partialResultToken: 'references' }).then(() => (over = true));
  while (!over) {
    const asked = performance.now();
    await client.sendRequest('textDocument/hover', hovered);
    waits.push(performance.now() - asked);
  }
  await all;
  listener.dispose();
  const took = duration(performance.now() - begin);
  return { what: `hover while all ${locations.toLocaleString('en')} references of one entity are streamed in ${took}, the first after ${duration(first ?? 0)}, ${count.toLocaleString('en')} articles`, figure: spread(waits) };
}

async function asked(server: ServerProcess, count: number, what: string, request: (n: number) => readonly [string, object]): Promise<Figure> {
  const times: number[] = [];
  let largest = 0;
  const until = performance.now() + 60_000;
  for (let n = 0; n < asks && performance.now() < until; n++) {
    const [method, params] = request(n);
    const begin = performance.now();
    const answer = await server.client.sendRequest(method, params);
    times.push(performance.now() - begin);
    largest = Math.max(largest, JSON.stringify(answer).length);
  }
  const worst = quantile(times, 0.99);
  const floored = count === 100_000 && /^(hover|references|page)/.test(what);
  return {
    what: `${what}, ${count.toLocaleString('en')} articles (${times.length} asked, answers of at most ${Math.ceil(largest / 1000).toLocaleString('en')} KB)`, figure: spread(times),
    ...(floored && { floor: 'p99 under 50 ms', met: worst < 50 }),
    point: { series: `p99 of ${what}`, size: count, figure: Math.max(worst, 1), wanted: 'flat' },
  };
}

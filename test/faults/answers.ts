import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { pageLimit, type Page, type PageRequest } from '../../src/protocol/protocol';
import { temporaryFolder } from '../store/folder';
import { startServer, until, type Server, type ServerOptions } from './server';

/** What a server says of its corpus, by question. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Asked {
  /** Articles whose beginning is hovered. */
  readonly hovered?: readonly string[];
  /** So many entities, by name, are asked for their sources and mentions; default all. */
  readonly entities?: number;
}

/** Asks for all entities with their sources and mentions, and for some searches and hovers. */
export async function answersOf(server: Server, { hovered = [], entities: most = Infinity }: Asked = {}): Promise<Answers> {
  const entities = await all((page) => server.request('dossier/entities', { sort: 'name', ...page }));
  const answers: Record<string, unknown> = {
    counts: [...await server.request('dossier/entityCounts', {})].sort((a, b) => `${a.kind} ${a.origin}`.localeCompare(`${b.kind} ${b.origin}`)),
    entities,
    sources: (await server.request('dossier/status', {})).sources,
    problems: await all((page) => server.request('dossier/problems', page)),
  };
  await Promise.all(entities.slice(0, most).map(async ({ id }) => {
    answers[`sources of ${id}`] = await all((page) => server.request('dossier/entitySources', { id, ...page }));
    answers[`mentions of ${id}`] = await all((page) => server.request('dossier/entityMentions', { id, ...page }));
  }));
  for (const query of ['leader', '"spoke to reporters"', 'Kelmara -Friday', ...entities.slice(0, 5).map(({ name }) => `entity:"${name}"`)]) {
    const { total, items } = await server.request('dossier/searchCorpus', { query, order: 'date', offset: 0, limit: 50 });
    answers[`search ${query}`] = { total, items };
  }
  for (const path of hovered) answers[`hover in ${path}`] = await server.hover(path, { line: 0, character: 2 });
  return answers;
}

/** What a server says that has never seen the folder. */
export async function freshAnswers(options: Omit<ServerOptions, 'storage'>, asked?: Asked): Promise<Answers> {
  const server = await startServer({ ...options, storage: temporaryFolder() });
  await server.ready;
  const answers = await answersOf(server, asked);
  assert.deepEqual(server.log, []);
  await server.stop();
  return answers;
}

/** Fails, naming the first few questions that are answered otherwise. */
export function assertSame(answers: Answers, expected: Answers, context: string): void {
  const differing = [...new Set([...Object.keys(answers), ...Object.keys(expected)])].filter((key) => !isDeepStrictEqual(answers[key], expected[key]));
  if (differing.length === 0) return;
  const [first = ''] = differing;
  assert.deepEqual(answers[first], expected[first], `${context}: ${differing.length} answers differ: ${differing.slice(0, 5).join(', ')}`);
}

/** Waits until a server answers so; it may be at work. */
export async function assertComesTo(server: Server, expected: Answers, context: string, asked?: Asked, seconds = 30): Promise<void> {
  let last: Answers = {};
  const same = async (): Promise<boolean> => isDeepStrictEqual((last = await answersOf(server, asked)), expected);
  await until(context, same, seconds).catch(() => assertSame(last, expected, `${context}\n${server.log.join('\n')}\n`));
}

async function all<T>(ask: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (;;) {
    const { items: more, total } = await ask({ offset: items.length, limit: pageLimit });
    items.push(...more);
    if (items.length >= total || more.length === 0) return items;
  }
}

import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import type { EntityRow, Store } from '../../src/core/store/store';
import { openStore } from '../../src/store/open';
import type { SqlStore } from '../../src/store/sql-store';
import { random } from '../random';
import { makeSource, nameCount, nameOf, rank, uriOf, wordOf, type MadeSource } from './made/sources';
import { quantile } from './measure';
import type { Subject } from './subject';
import { wordLines } from '../../src/core/store/word-lines';

export const storing: readonly Subject[] = [20_000, 100_000].map((count) => ({
  name: `store of ${count.toLocaleString('en')}`,
  about: `the index alone with ${count.toLocaleString('en')} made sources: writing, size, look-ups`,
  large: true,
  limit: count > 20_000 ? 25 : 8,
  run: async (tell) => measure(count, (what, figure, ratio) => tell({ what: `store of ${count.toLocaleString('en')}: ${what}`, figure, ...(ratio !== undefined && { ratio }) })),
}));

type Tell = (what: string, figure: string, ratio?: string) => void;

/**
 * The index in a database alone, with made-up sources of 5 KB with 60 names and 12 entities each: writing, opening, look-ups,
 * size. Its peer writes the same texts, deflated, to one plain file. Times are the processor's, so that others on the
 * machine count little. Needs a Node with SQLite.
 */
function measure(count: number, tell: Tell): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  try {
    const file = path.join(folder, 'index.db');
    const store = opened(file);
    const spent = { peer: 0 };
    const parts = new Map<string, number>();
    const timed = (name: string, work: () => void): void => {
      const begin = cpu();
      work();
      parts.set(name, (parts.get(name) ?? 0) + cpu() - begin);
    };
    const next = random(5);
    const entities = new Set<string>();
    const plain = fs.openSync(path.join(folder, 'plain'), 'w');
    for (let at = 0; at < count; at += batch) {
      const made = Array.from({ length: Math.min(batch, count - at) }, (_, n) => makeSource(at + n, count, next));
      const begin = cpu();
      for (const { text, analysis } of made) fs.writeSync(plain, zlib.deflateRawSync(Buffer.concat([Buffer.from(text), analysis]), { level: 1 }));
      spent.peer += cpu() - begin;
      timed('begin', () => store.begin());
      for (const source of made) {
        timed('names', () => countNames(store, source.names));
        timed('sources', () => store.sources.put(source.head, { text: source.text, prose: source.text, analysis: source.analysis }, wordLines(source.words)));
        timed('mentions', () => store.sources.setMentions(source.head.uri, mentionsOf(source)));
        timed('occurrences', () => store.occurrences.replace(source.head.uri, source.counts));
      }
      timed('entities', () => {
        const touched = new Set(made.flatMap(({ counts }) => [...counts.keys()]));
        store.entities.put([...touched].map((id) => rowOf(store, id)));
        for (const id of touched) entities.add(id);
      });
      timed('commit', () => store.commit());
    }
    fs.closeSync(plain);
    timed('close', () => store.close());
    const all = [...parts.values()].reduce((sum, ms) => sum + ms, 0);
    const share = [...parts].map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)}`).join(', ');
    tell('written', `${(all / 1000).toFixed(1)} s (${share})`, `${(all / spent.peer).toFixed(1)} × a plain file`);
    tell('size', `${(fs.statSync(file).size / 1e6).toFixed(0)} MB`, `${(fs.statSync(file).size / fs.statSync(path.join(folder, 'plain')).size).toFixed(1)} × a plain file`);
    tell('memory at most', `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
    ask(file, count, [...entities], tell);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of work: others on the machine do not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function ask(file: string, count: number, entities: readonly string[], tell: Tell): void {
  const begin = cpu();
  const store = opened(file);
  tell('open', `${(cpu() - begin).toFixed(1)} ms (${store.sources.count} sources)`);
  const next = random(8);
  const anyEntity = (): string => entities[Math.floor(next() ** 3 * entities.length)] ?? '';
  const anyUri = (): string => uriOf(Math.floor(next() * count));
  const frequent = [...store.entities.page({ sort: 'mentions' }, { offset: 0, limit: 1 }).items][0]?.entity.id ?? '';
  const total = store.occurrences.of(frequent, { offset: 0, limit: 1 }).total;
  const look = (name: string, times: number, work: () => unknown): void => {
    const took = Array.from({ length: times }, () => {
      const start = cpu();
      work();
      return cpu() - start;
    });
    tell(name, `p50 ${quantile(took, 0.5).toFixed(3)} ms, p99 ${quantile(took, 0.99).toFixed(3)} ms`);
  };
  const page = { offset: 0, limit: 100 };
  look('all stamps', 5, () => [...store.sources.stamps()].length);
  look('all heads', 3, () => [...store.sources.heads()].length);
  look('head', 2000, () => store.sources.head(anyUri()));
  look('body', 2000, () => store.sources.body(anyUri()));
  look('newest 100', 100, () => store.sources.newest(page));
  look('shared key bases', 5, () => store.sources.sharedKeyBases());
  look('a table, 20 names', 1000, () => Array.from({ length: 20 }, () => store.table('records').get(nameOf(rank(next, nameCount(count))))));
  look('entity and its sum', 2000, () => [store.entities.get(anyEntity()), store.occurrences.sum(anyEntity())]);
  look('sources of any entity', 1000, () => store.occurrences.of(anyEntity(), page));
  look(`sources of one with ${total}`, 100, () => store.occurrences.of(frequent, page));
  look('the same from 1000 on', 100, () => store.occurrences.of(frequent, { offset: 1000, limit: 100 }));
  look('the same, the last', 20, () => store.occurrences.of(frequent, { offset: Math.max(0, total - 100), limit: 100 }));
  look('entities, first page', 100, () => store.entities.page({ sort: 'mentions', kind: 'person' }, page));
  look('entities by name, from the middle', 20, () => store.entities.page({ sort: 'name' }, { offset: entities.length >> 1, limit: 100 }));
  look('place of an entity', 50, () => store.entities.position({ sort: 'mentions', kind: 'person' }, anyEntity()));
  look('entities like', 50, () => store.entities.like(`${nameOf(rank(next, 5000)).slice(0, 5)}`, 50));
  look('sources like', 50, () => store.sources.like(`${wordOf(rank(next, 5000))} ${wordOf(rank(next, 5000))}`, 50));
  look('holding 20 words', 20, () => [...store.sources.holding(Array.from({ length: 20 }, () => wordOf(Math.floor(next() * 50_000))))].length);
  const term = (words: readonly string[], rest: object = {}) => ({ excluded: false, prefix: false, entities: [], words, ...rest });
  for (const order of ['relevance', 'date'] as const) {
    look(`search a rare word, by ${order}`, 50, () => store.sources.search([term([wordOf(5000 + Math.floor(next() * 20_000))])], order, { offset: 0, limit: 50 }));
    look(`search a word of half, by ${order}`, 5, () => store.sources.search([term([wordOf(60)])], order, { offset: 0, limit: 50 }));
    look(`search two words, by ${order}`, 20, () => store.sources.search([term([wordOf(300)]), term([wordOf(700)])], order, { offset: 0, limit: 50 }));
    look(`search a beginning, by ${order}`, 5, () => store.sources.search([term([wordOf(3000).slice(0, 3)], { prefix: true })], order, { offset: 0, limit: 50 }));
    look(`search one with ${total}, by ${order}`, 5, () => store.sources.search([term([], { entities: [frequent] })], order, { offset: 0, limit: 50 }));
  }
  const made = makeSource(count >> 1, count, random(99));
  look('one source changes', 50, () => {
    store.begin();
    store.sources.put(made.head, { text: made.text, prose: made.text, analysis: made.analysis }, wordLines([...made.words, String(next())]));
    store.sources.setMentions(made.head.uri, mentionsOf(made));
    store.occurrences.replace(made.head.uri, new Map([...made.counts, [anyEntity(), 1]]));
    store.commit();
  });
  store.close();
}

function opened(file: string): SqlStore {
  const result = openStore(file, { log: (line) => console.error(line) });
  if ('reason' in result) throw new Error(result.reason);
  return result.store;
}

/** As counting the names of a source does: each is read, changed and written. */
function countNames(store: Store, names: readonly string[]): void {
  const table = store.table<{ readonly surface: string; readonly count: number; readonly votes: readonly number[] }>('records');
  table.write(names.map((name) => {
    const old = table.get(name);
    return [name, { surface: name, count: (old?.count ?? 0) + 1, votes: [old?.votes[0] ?? 0, 0.25, 1, 0, 0, 3] }] as const;
  }));
}

function rowOf(store: Store, id: string): EntityRow {
  const name = id.slice(2);
  return { entity: { id, kind: name.charCodeAt(0) % 2 === 0 ? 'person' : 'organization', name, origin: 'discovered', aliases: [{ text: `${name} al-${name}` }] }, ...store.occurrences.sum(id) };
}

function mentionsOf({ counts }: MadeSource): string {
  return JSON.stringify([...counts].map(([id, n]) => [id, ...Array.from({ length: n * 4 }, (_, k) => k * 97)]));
}

const batch = 200;

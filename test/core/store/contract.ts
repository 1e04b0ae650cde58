import assert from 'node:assert/strict';
import type { EntityQuery, Page, SearchTerm, SourceHead, Store } from '../../../src/core/store/store';
import { compareCodePoints } from '../../../src/core/store/order';
import { random } from '../../random';
import { cut, Model } from './model';
import { ids, names, operations, uris, words } from './operations';

/** What every store does, whatever it keeps its things in. */
export function itIsAStore(open: () => Store): void {
  it('answers like a model of it, whatever happens', function () {
    this.timeout(60_000);
    const store = open();
    const model = new Model();
    const next = random(11);
    const operation = operations(next);
    for (let n = 0; n < 200; n++) {
      // In a transaction and out of it, asked before its end and behind it.
      const together = next() < 0.7;
      if (together) store.begin();
      for (let k = 0; k < 3; k++) operation().apply(store, model);
      if (next() < 0.3) compare(store, model, next);
      if (together) store.commit();
      if (next() < 0.3) compare(store, model, next);
    }
    store.close();
  });

  it('keeps a note until a source is another', () => {
    const store = open();
    const { sources } = store;
    const head = (uri: string, hash = 'h'): SourceHead => ({ uri, path: uri, stamp: { size: 1, mtime: 2.5, hash }, format: 'text', title: uri, metadata: {}, problems: [], keyBase: uri });
    const body = { text: 'a', prose: 'a', analysis: new Uint8Array(1) };
    sources.put(head('a'), body, 'a');
    const stays = (change: () => void): void => {
      sources.note('all is well \0');
      change();
      assert.equal(sources.noted, 'all is well \0');
    };
    const goes = (change: () => void): void => {
      stays(() => undefined);
      change();
      assert.equal(sources.noted, undefined);
    };
    assert.equal(sources.noted, undefined);
    goes(() => sources.put(head('b'), body, 'b'));
    goes(() => sources.put(head('b', 'other'), body, 'b'));
    goes(() => sources.setHead('b', head('c', 'other')));
    goes(() => sources.remove('c'));
    stays(() => sources.remove('c'));
    stays(() => sources.setHead('c', head('d')));
    stays(() => sources.setMentions('a', ''));
    stays(() => sources.unresolve());
    stays(() => store.occurrences.replace('a', new Map([['e', 1]])));
    store.close();
  });

  it('is empty at first', () => {
    const store = open();
    compare(store, new Model(), random(1));
    store.close();
  });
}

/** Asks for everything, some of it at random, and throws where the answers differ. */
export function compare(store: Store, model: Model, next: () => number): void {
  const some = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const page: Page = { offset: Math.floor(next() * 5), limit: some([1, 3, 10, Infinity]) };
  compareSources(store, model, page, some);
  compareOccurrences(store, model, page);
  compareEntities(store, model, page, some);
  for (const [name, table] of model.tables) {
    assert.deepEqual([...store.table(name).entries()], [...table].sort(([a], [b]) => compareCodePoints(a, b)), `table ${name}`);
    for (const key of ids) assert.deepEqual(store.table(name).get(key), table.get(key));
  }
  const term = (): SearchTerm => ({
    excluded: next() < 0.3, prefix: next() < 0.3,
    words: next() < 0.2 ? [] : [some(words), ...(next() < 0.3 ? [some(words)] : [])].filter((word) => word !== ''), entities: next() < 0.7 ? [] : [some(ids), some(ids)],
  });
  for (let n = 0; n < 8; n++) {
    const terms = Array.from({ length: Math.floor(next() * 4) }, term);
    compareSearch(store, model, terms, page);
  }
}

function compareSources(store: Store, model: Model, page: Page, some: <T>(values: readonly T[]) => T): void {
  const { sources } = store;
  const newest = model.newest().map(({ head }) => head);
  assert.equal(sources.count, newest.length);
  assert.deepEqual(sources.newest(page), cut(newest, page));
  assert.deepEqual(byUri(sources.heads()), byUri(newest));
  assert.deepEqual(byUri(sources.stamps()), byUri(newest.map(({ uri, stamp }) => ({ uri, ...stamp }))));
  for (const uri of uris) {
    const known = model.sources.get(uri);
    assert.deepEqual(sources.head(uri), known?.head);
    const body = sources.body(uri);
    assert.deepEqual(body && { ...body, analysis: [...body.analysis] }, known && { ...known.body, analysis: [...known.body.analysis] });
    assert.equal(sources.mentions(uri), known?.mentions);
  }
  assert.deepEqual([...sources.unresolved()].sort(), [...model.sources.values()].filter(({ resolved }) => !resolved).map(({ head }) => head.uri).sort());
  for (const base of new Set(newest.map(({ keyBase }) => keyBase))) {
    const same = newest.filter(({ keyBase }) => keyBase === base);
    assert.deepEqual(byUri(sources.withKeyBase(base)), byUri(same));
    assert.equal(sources.sharedKeyBases().includes(base), same.length > 1 && same.some(({ metadata }) => metadata.citekey !== undefined));
  }
  const troubled = newest.filter(({ problems }) => problems.some(({ severity }) => severity !== 'information')).sort((a, b) => compareCodePoints(a.path, b.path));
  assert.deepEqual(sources.withProblems(3), troubled.slice(0, 3));
  for (const query of ['omar', 'northn front', 'tes 2031', 'ed', '', '?']) assert.deepEqual(sources.like(query, 4), model.likeSources(query, 4), query);
  const asked = [some(words), some(words)];
  assert.deepEqual([...sources.holding(asked)].sort(), [...model.holding(asked)].sort(), JSON.stringify(asked));
}

function compareOccurrences({ occurrences }: Store, model: Model, page: Page): void {
  for (const uri of uris) assert.deepEqual(occurrences.in(uri), model.sources.get(uri)?.counts ?? new Map());
  for (const id of ids) {
    const naming = model.naming(id).map(({ head: { uri }, counts }) => ({ uri, mentions: counts.get(id) }));
    assert.deepEqual(occurrences.of(id, page), { items: cut(naming, page), total: naming.length });
    assert.deepEqual(occurrences.sum(id), model.sum(id));
    const months = new Map<string, number>();
    for (const { head: { metadata: { date = '' } }, counts } of model.naming(id)) if (date !== '') months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + (counts.get(id) ?? 0));
    assert.deepEqual(occurrences.months(id).map(({ month, mentions }) => [month, mentions]), [...months].sort(([a], [b]) => compareCodePoints(a, b)));
    for (const year of new Set([...months.keys()].map((month) => Number(month.slice(0, 4))))) {
      const within = naming.filter(({ uri }) => model.sources.get(uri)?.head.metadata.date?.startsWith(String(year)));
      assert.deepEqual(occurrences.of(id, page, { year }), { items: cut(within, page), total: within.length });
    }
    const outlets = new Map<string, number>();
    for (const { head: { metadata: { outlet } } } of model.naming(id)) if (outlet) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
    const counted = [...outlets].map(([outlet, sources]) => ({ outlet, sources })).sort((a, b) => b.sources - a.sources || compareCodePoints(a.outlet, b.outlet));
    assert.deepEqual(occurrences.outlets(id, 2).map((one) => ({ ...one })), counted.slice(0, 2));
    for (const outlet of outlets.keys()) {
      const of = naming.filter(({ uri }) => model.sources.get(uri)?.head.metadata.outlet === outlet);
      assert.deepEqual(occurrences.of(id, page, { outlet }), { items: cut(of, page), total: of.length });
      const within = of.filter(({ uri }) => model.sources.get(uri)?.head.metadata.date?.startsWith('2031'));
      assert.deepEqual(occurrences.of(id, page, { outlet, year: 2031 }), { items: cut(within, page), total: within.length });
    }
    for (const most of [0, 1, 2, 4, 7, 100]) {
      const upTo = occurrences.upTo(id, most);
      const sum = (count: number): number => naming.slice(0, count).reduce((all, { mentions }) => all + (mentions ?? 0), 0);
      assert.equal(upTo.mentions, sum(upTo.sources));
      assert.ok(upTo.mentions <= most);
      const place = (n: number): string => `${model.naming(id)[n]?.head.metadata.date ?? ''} ${model.naming(id)[n]?.head.path ?? ''}`;
      let next = upTo.sources + 1;
      while (next < naming.length && place(next) === place(next - 1)) next++;
      assert.ok(upTo.sources === naming.length || sum(next) > most, 'no more fit');
    }
  }
}

function compareEntities({ entities }: Store, model: Model, page: Page, some: <T>(values: readonly T[]) => T): void {
  assert.equal(entities.count, model.entities.size);
  for (const id of ids) assert.deepEqual(entities.get(id), model.entities.get(id));
  for (const sort of ['mentions', 'name', 'lastSeen'] as const) {
    const [kind, origin] = [some([undefined, 'person', 'state'] as const), some([undefined, 'gazetteer', 'discovered'] as const)];
    const query: EntityQuery = { sort, ...(kind && { kind }), ...(origin && { origin }) };
    const sorted = model.sorted(query);
    assert.deepEqual(entities.page(query, page), { items: cut(sorted, page), total: sorted.length });
    const id = some(ids);
    const place = sorted.findIndex(({ entity }) => entity.id === id);
    assert.equal(entities.position(query, id), place < 0 ? undefined : place);
  }
  for (const { kind, origin, count } of entities.counts()) assert.equal(count, model.sorted({ kind, origin, sort: 'name' }).length);
  assert.equal(entities.counts().reduce((sum, { count }) => sum + count, 0), model.entities.size);
  for (const query of ['omr tesk', 'o', 'northern', '']) assert.deepEqual(entities.like(query, 5), model.likeEntities(query, 5), query);
  const name = some(names).toLowerCase();
  assert.deepEqual(entities.named(name), model.named(name));
}

function compareSearch(store: Store, model: Model, terms: readonly SearchTerm[], page: Page): void {
  const found = model.found(terms);
  const about = JSON.stringify(terms);
  const byDate = store.sources.search(terms, 'date', page);
  assert.deepEqual({ uris: byDate.items.map(({ uri }) => uri), total: byDate.total }, { uris: cut(found, page), total: found.length }, about);
  const best = store.sources.search(terms, 'relevance', { offset: 0, limit: Infinity });
  assert.deepEqual(best.items.map(({ uri }) => uri).sort(), [...found].sort(), about);
  assert.ok(best.items.every(({ score }, n) => score > 0 && score <= (best.items[n - 1]?.score ?? Infinity)), about);
}

function byUri<T extends { readonly uri: string }>(items: Iterable<T>): readonly T[] {
  return [...items].sort((a, b) => compareCodePoints(a.uri, b.uri));
}

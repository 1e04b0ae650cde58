import { compareCodePoints, compareNames, compareNewest } from './order';
import { MemorySearch } from './memory-search';
import { letterGroups, rankEntities, rankSources } from './likeness';
import type { EntityQuery, EntityRow, EntityStore, Occurrence, OccurrenceStore, OccurrenceSum, Page, SourceBody, SourceHead, SourceStore, Store } from './store';
import { tokenize } from '../tokens/tokens';
import type { Table } from './table';
import { wordsIn } from './word-lines';

/** A store in memory. A transaction has no way back: `rollback` leaves what was written. */
export function memoryStore(): Store {
  const tables = new Map<string, Table<unknown>>();
  const { sources, occurrences } = memorySources();
  return {
    sources, occurrences, entities: memoryEntities(),
    table<V>(name: string) {
      const known = tables.get(name) ?? memoryTable<unknown>();
      tables.set(name, known);
      return known as Table<V>;
    },
    begin() {},
    commit() {},
    rollback() {},
    refresh: () => false,
    close() {},
  };
}

function memoryTable<V>(): Table<V> {
  const values = new Map<string, V>();
  return {
    get: (key) => values.get(key),
    write(changes) {
      for (const [key, value] of changes) {
        if (value === undefined) values.delete(key);
        else values.set(key, value);
      }
    },
    clear: () => values.clear(),
    entries: () => [...values].sort(([a], [b]) => compareCodePoints(a, b)),
  };
}

interface Kept {
  head: SourceHead;
  body: SourceBody;
  words: string;
  mentions: string | undefined;
  resolved: boolean;
  counts: ReadonlyMap<string, number>;
}

function byKeyBase(heads: readonly SourceHead[]): ReadonlyMap<string, readonly SourceHead[]> {
  const bases = new Map<string, SourceHead[]>();
  for (const head of heads) {
    const group = bases.get(head.keyBase);
    if (group) group.push(head);
    else bases.set(head.keyBase, [head]);
  }
  return bases;
}

function memorySources(): { readonly sources: SourceStore; readonly occurrences: OccurrenceStore } {
  const kept = new Map<string, Kept>();
  const places = new Map<string, Set<Kept>>();
  const search = new MemorySearch((entity) => [...(places.get(entity) ?? [])].map(({ head, counts }) => [head.uri, counts.get(entity) ?? 0] as const));
  let sorted: readonly SourceHead[] | undefined;
  let bases: ReadonlyMap<string, readonly SourceHead[]> | undefined;
  let noted: string | undefined;
  const heads = (): readonly SourceHead[] => (sorted ??= [...kept.values()].map(({ head }) => head).sort(compareNewest));
  const setCounts = (source: Kept, counts: ReadonlyMap<string, number>): void => {
    for (const id of source.counts.keys()) takeOut(places, id, source);
    source.counts = counts;
    for (const id of counts.keys()) putIn(places, id, source);
  };
  const index = ({ head: { uri, path, metadata: { date } }, words }: Kept): void => search.put({ uri, path, words: wordsIn(words), ...(date !== undefined && { date }) });
  const naming = (entity: string): readonly Kept[] => [...(places.get(entity) ?? [])].sort((a, b) => compareNewest(a.head, b.head));
  const sources: SourceStore = {
    get count() {
      return kept.size;
    },
    head: (uri) => kept.get(uri)?.head,
    heads,
    newest: (page) => cut(heads(), page),
    withKeyBase: (base) => (bases ??= byKeyBase(heads())).get(base) ?? [],
    sharedKeyBases() {
      const bases = new Map<string, { count: number; asked: boolean }>();
      for (const { keyBase, metadata } of heads()) {
        const base = bases.get(keyBase) ?? { count: 0, asked: false };
        bases.set(keyBase, { count: base.count + 1, asked: base.asked || metadata.citekey !== undefined });
      }
      return [...bases].filter(([, { count, asked }]) => count > 1 && asked).map(([base]) => base).sort();
    },
    *stamps() {
      for (const { head } of kept.values()) yield { uri: head.uri, ...head.stamp };
    },
    get noted() {
      return noted;
    },
    note: (what) => void (noted = what),
    withProblems: (limit) => heads().filter(({ problems }) => problems.some(({ severity }) => severity !== 'information')).sort((a, b) => compareCodePoints(a.path, b.path)).slice(0, limit),
    like: (query, limit) => rankSources(letterGroups(query), heads(), limit),
    body: (uri) => kept.get(uri)?.body,
    put(head, body, words) {
      const old = kept.get(head.uri);
      const source: Kept = { head, body, words, mentions: old?.mentions, resolved: false, counts: new Map() };
      if (old) {
        const { counts } = old;
        setCounts(old, new Map());
        setCounts(source, counts);
      }
      kept.set(head.uri, source);
      index(source);
      sorted = bases = noted = undefined;
    },
    setHead(uri, head) {
      const source = kept.get(uri);
      if (!source) return;
      // Moved over another one.
      if (uri !== head.uri) sources.remove(head.uri);
      kept.delete(uri);
      source.head = head;
      kept.set(head.uri, source);
      search.remove(uri);
      index(source);
      sorted = bases = noted = undefined;
    },
    remove(uri) {
      const source = kept.get(uri);
      if (!source) return;
      search.remove(uri);
      setCounts(source, new Map());
      kept.delete(uri);
      sorted = bases = noted = undefined;
    },
    unresolved: () => [...kept.values()].filter(({ resolved }) => !resolved).map(({ head }) => head.uri),
    unresolve(uris = kept.keys()) {
      for (const uri of uris) {
        const source = kept.get(uri);
        if (source) source.resolved = false;
      }
    },
    mentions: (uri) => kept.get(uri)?.mentions,
    setMentions(uri, mentions) {
      const source = kept.get(uri);
      if (!source) return;
      source.mentions = mentions;
      source.resolved = true;
    },
    holding: (words) => search.holding(words),
    search: (terms, order, page) => search.search(terms, order, page),
  };
  const occurrences: OccurrenceStore = {
    replace(uri, counts) {
      const source = kept.get(uri);
      if (source) setCounts(source, counts);
    },
    in: (uri) => kept.get(uri)?.counts ?? new Map<string, number>(),
    of(entity, page, { year, outlet } = {}) {
      const all = naming(entity).filter(({ head: { metadata } }) => (year === undefined || metadata.date?.slice(0, 4) === String(year)) && (outlet === undefined || metadata.outlet === outlet));
      return { items: cut(all, page).map(({ head, counts }): Occurrence => ({ uri: head.uri, mentions: counts.get(entity) ?? 0 })), total: all.length };
    },
    outlets(entity, limit) {
      const counts = new Map<string, number>();
      for (const { head: { metadata: { outlet = '' } } } of naming(entity)) if (outlet !== '') counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
      return [...counts].map(([outlet, sources]) => ({ outlet, sources })).sort((a, b) => b.sources - a.sources || compareCodePoints(a.outlet, b.outlet)).slice(0, limit);
    },
    months(entity) {
      const months = new Map<string, number>();
      for (const { head: { metadata: { date } }, counts } of naming(entity)) {
        const month = date?.slice(0, 7) ?? '';
        if (month !== '') months.set(month, (months.get(month) ?? 0) + (counts.get(entity) ?? 0));
      }
      return [...months].map(([month, mentions]) => ({ month, mentions })).sort((a, b) => compareCodePoints(a.month, b.month));
    },
    upTo(entity, most) {
      let mentions = 0;
      let sources = 0;
      for (const occurrence of occurrences.of(entity, { offset: 0, limit: Infinity }).items) {
        if (mentions + occurrence.mentions > most) break;
        mentions += occurrence.mentions;
        sources++;
      }
      return { sources, mentions };
    },
    sum(entity): OccurrenceSum {
      const all = naming(entity);
      const dates = all.flatMap(({ head }) => head.metadata.date ?? []);
      const [last] = dates;
      const first = dates[dates.length - 1];
      return { mentions: all.reduce((sum, { counts }) => sum + (counts.get(entity) ?? 0), 0), sources: all.length, ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
    },
  };
  return { sources, occurrences };
}

function memoryEntities(): EntityStore {
  const rows = new Map<string, EntityRow>();
  const sorted = new Map<string, readonly EntityRow[]>();
  const all: EntityStore['page'] = ({ kind, origin, sort }, page) => {
    let list = sorted.get(sort);
    if (!list) sorted.set(sort, (list = [...rows.values()].sort(compareRows(sort))));
    const asked = kind === undefined && origin === undefined ? list : list.filter(({ entity }) => (kind ?? entity.kind) === entity.kind && (origin ?? entity.origin) === entity.origin);
    return { items: cut(asked, page), total: asked.length };
  };
  return {
    get count() {
      return rows.size;
    },
    get: (id) => rows.get(id),
    named: (words) => all({ sort: 'mentions' }, { offset: 0, limit: Infinity }).items.filter(({ entity }) => [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => wordsOf(name) === words)).map(({ entity }) => entity.id),
    put(changed) {
      for (const row of changed) rows.set(row.entity.id, row);
      sorted.clear();
    },
    remove(ids) {
      for (const id of ids) rows.delete(id);
      sorted.clear();
    },
    page: all,
    position(query, id) {
      const place = all(query, { offset: 0, limit: Infinity }).items.findIndex(({ entity }) => entity.id === id);
      return place < 0 ? undefined : place;
    },
    counts() {
      const found = new Map<string, { readonly kind: EntityRow['entity']['kind']; readonly origin: EntityRow['entity']['origin']; count: number }>();
      for (const { entity: { kind, origin } } of rows.values()) {
        const group = found.get(`${kind} ${origin}`) ?? { kind, origin, count: 0 };
        group.count++;
        found.set(`${kind} ${origin}`, group);
      }
      return [...found.values()];
    },
    like: (query, limit) => rankEntities(letterGroups(query), rows.values(), limit),
  };
}

function wordsOf(name: string): string {
  return tokenize(name).folded.join(' ');
}

function compareRows(sort: EntityQuery['sort']): (a: EntityRow, b: EntityRow) => number {
  const byName = (a: EntityRow, b: EntityRow): number => compareNames(a.entity, b.entity);
  if (sort === 'name') return byName;
  if (sort === 'mentions') return (a, b) => b.mentions - a.mentions || byName(a, b);
  return (a, b) => compareCodePoints(b.last ?? '', a.last ?? '') || byName(a, b);
}

function cut<T>(items: readonly T[], { offset, limit }: Page): readonly T[] {
  return items.slice(offset, offset + limit);
}

function putIn<V>(sets: Map<string, Set<V>>, key: string, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function takeOut<V>(sets: Map<string, Set<V>>, key: string, value: V): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}

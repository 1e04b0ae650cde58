import { remembered } from '../../base/remembered';
import type { Steps } from '../../base/steps';
import type { Contribution } from '../mentions/analysis';
import type { Statement } from '../mentions/encode';
import { compareLayers } from '../gazetteer/compare';
import { acronymsLike } from '../names/acronym';
import { surnameOf } from '../names/person-name';
import { bucketsOf, clustersAround, isPersonal, type Names } from './clusters';
import { decide, weightClass, withContribution, type Decision, type NameRecord } from './decide';
import type { KnownNames } from './known';
import type { Store } from '../store/store';
import { edit, type Table, type TableEditor } from '../store/table';
import type { Cluster } from './view';

/** What the corpus says of names; see the fields of {@link View}. */
export interface Tables {
  readonly records: Table<NameRecord>;
  readonly decisions: Table<Decision>;
  /** Bucket to the decided names in it, sorted. */
  readonly buckets: Table<readonly string[]>;
  /** Decided name to its entity. */
  readonly clusters: Table<Cluster>;
  /** Entity id to the preferred one of its names. */
  readonly ids: Table<string>;
  /** Last word to the folded names of two words or more that are taken for persons, or might be. */
  readonly surnames: Table<readonly string[]>;
  /** First word to the lengths, in words, of the decided names that begin with it, and how many have each. */
  readonly beginnings: Table<Readonly<Record<number, number>>>;
  /** Acronym to long forms with the number of documents that define it so. */
  readonly definitions: Table<Readonly<Record<string, number>>>;
  /** Names that documents give for one another, *also known as*, with how many do. */
  readonly akin: Table<Readonly<Record<string, number>>>;
  /** Long form to acronyms. */
  readonly shorts: Table<Readonly<Record<string, number>>>;
}

export function tablesOf(store: Store): Tables {
  return {
    records: store.table('records'), decisions: store.table('decisions'), buckets: store.table('buckets'), clusters: store.table('clusters'), ids: store.table('ids'), surnames: store.table('surnames'),
    beginnings: store.table('beginnings'), definitions: store.table('definitions'), akin: store.table('akin'), shorts: store.table('shorts'),
  };
}

/** What a change touches: gathered first, worked on after. */
export interface Dirty {
  readonly keys: Set<string>;
  /** Buckets to work on again, with the names that were in them before. */
  readonly buckets: Map<string, readonly string[]>;
  readonly members: ListEdits;
  readonly surnames: ListEdits;
  /** Surnames and acronyms whose candidates may have changed or changed places. */
  readonly ranked: Set<string>;
  /** First words of names whose meaning changed. */
  readonly words: Set<string>;
  readonly entities: Set<string>;
}

export function nothingDirty(): Dirty {
  return { keys: new Set(), buckets: new Map(), members: new Map(), surnames: new Map(), ranked: new Set(), words: new Set(), entities: new Set() };
}

export type Editor = { readonly [K in keyof Tables]: Tables[K] extends Table<infer V> ? TableEditor<V> : never };

export function editTables(tables: Tables): Editor {
  return {
    records: edit(tables.records), decisions: edit(tables.decisions), buckets: edit(tables.buckets), clusters: edit(tables.clusters), ids: edit(tables.ids), surnames: edit(tables.surnames),
    beginnings: edit(tables.beginnings), definitions: edit(tables.definitions), akin: edit(tables.akin), shorts: edit(tables.shorts),
  };
}

/** Writes all changes, or only those of tables with at least `least` of them. */
export function flush(editor: Editor, least = 1): void {
  for (const table of Object.values(editor)) if (table.size >= least) table.flush();
}

/** Adds what a document contributes to the sums, or takes it away. */
export function count(editor: Editor, dirty: Dirty, analysis: Statement, sign: 1 | -1): void {
  analysis.contributions.forEach((contribution: Contribution, key) => {
    const record = withContribution(editor.records.get(key), contribution, sign);
    if (record) editor.records.set(key, record);
    else editor.records.delete(key);
    dirty.keys.add(key);
  });
  const definitions = pairsOf(analysis.definitions);
  tally(editor.definitions, definitions, sign);
  tally(editor.shorts, definitions.map(([short, long]) => [long, short]), sign);
  for (const [short, long] of definitions) {
    for (const word of [short, ...acronymsLike(short)]) dirty.ranked.add(word);
    dirty.keys.add(long);
    dirty.keys.add(short);
  }
  const aliases = pairsOf(analysis.aliases);
  tally(editor.akin, aliases.flatMap(([a, b]): Pair[] => [[a, b], [b, a]]), sign);
  for (const [a, b] of aliases) {
    dirty.keys.add(a);
    dirty.keys.add(b);
  }
}

type Pair = readonly [string, string];

/** Each short and long form once. */
function pairsOf(stated: readonly { readonly short: string; readonly long: string }[]): readonly Pair[] {
  return [...new Map(stated.map(({ short, long }): [string, Pair] => [`${short}\n${long}`, [short, long]])).values()];
}

/** Counts the second of each pair under the first. A row is copied once, however many of the pairs begin alike. */
function tally(table: TableEditor<Readonly<Record<string, number>>>, pairs: readonly Pair[], sign: 1 | -1): void {
  const rows = new Map<string, Record<string, number>>();
  for (const [key, value] of pairs) {
    const row = rows.get(key) ?? { ...table.get(key) };
    rows.set(key, row);
    const n = (row[value] ?? 0) + sign;
    if (n > 0) row[value] = n;
    else delete row[value];
  }
  for (const [key, row] of rows) {
    if (Object.keys(row).length > 0) table.set(key, row);
    else table.delete(key);
  }
}

/** Decides, lists and clusters again what is touched; the rest stays as it is. */
export function* workOff(editor: Editor, dirty: Dirty): Steps<void> {
  let n = 0;
  for (const key of dirty.keys) {
    decideAgain(editor, dirty, key);
    if (n++ % aStep === 0) yield;
  }
  applyLists(editor.buckets, dirty.members);
  applyLists(editor.surnames, dirty.surnames);
  yield;
  clusterAgain(editor, dirty);
}

/**
 * The same where most names are touched: all are sorted into entities anew, one family of names after the other, and what
 * is done is written as it comes, so that memory does not grow with their number. What else of `dirty` would tell which
 * documents are touched is not gathered: take all.
 */
export function* workOffAll(tables: Tables, editor: Editor, dirty: Dirty): Steps<void> {
  let n = 0;
  for (const key of dirty.keys) {
    decideAgain(editor, dirty, key);
    if (n++ % aStep !== 0) continue;
    applyAll(editor, dirty);
    yield;
  }
  applyAll(editor, dirty);
  flush(editor);
  tables.clusters.clear();
  tables.ids.clear();
  const names = namesIn(editor);
  const seen = new Set<string>();
  for (const [key] of tables.decisions.entries()) {
    if (seen.has(key)) continue;
    for (const cluster of clustersAround(names, [key])) {
      for (const name of cluster.keys) seen.add(name);
      putCluster(editor, cluster);
    }
    if (n++ % aStep !== 0) continue;
    flush(editor, manyChanges);
    yield;
  }
}

/** Names between two places where the work may be interrupted. */
const aStep = 200;
/** Changes that are gathered before they are written. */
const manyChanges = 5000;

function applyAll(editor: Editor, dirty: Dirty): void {
  applyLists(editor.buckets, dirty.members);
  applyLists(editor.surnames, dirty.surnames);
  for (const gathered of [dirty.members, dirty.surnames, dirty.buckets, dirty.ranked, dirty.words]) gathered.clear();
  flush(editor, manyChanges);
}

function decideAgain(editor: Editor, dirty: Dirty, key: string): void {
  const record = editor.records.get(key);
  const old = editor.decisions.get(key);
  const next = record ? decide(key, record) : undefined;
  const first = firstWord(key);
  if (next) editor.decisions.set(key, next);
  else editor.decisions.delete(key);
  if (old?.kind !== next?.kind || old?.faint !== next?.faint || weightClass(old) !== weightClass(next)) {
    dirty.words.add(first);
    dirty.words.add(lastWord(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) for (const word of [short, ...acronymsLike(short)]) dirty.ranked.add(word);
  }
  if (Boolean(old) !== Boolean(next)) {
    const lengths: Record<number, number> = { ...editor.beginnings.get(first) };
    const length = key.split(' ').length;
    const n = (lengths[length] ?? 0) + (next ? 1 : -1);
    if (n > 0) lengths[length] = n;
    else delete lengths[length];
    if (Object.keys(lengths).length > 0) editor.beginnings.set(first, lengths);
    else editor.beginnings.delete(first);
  }
  const person = key.includes(' ') && next !== undefined && isPersonal(key, next);
  if (person !== (key.includes(' ') && old !== undefined && isPersonal(key, old))) enlist(dirty.surnames, surname(key), key, person);
  const was = old ? bucketsOf(key, old) : [];
  const is = next ? bucketsOf(key, next) : [];
  for (const bucket of new Set([...was, ...is])) {
    if (!dirty.buckets.has(bucket)) dirty.buckets.set(bucket, editor.buckets.get(bucket) ?? []);
    if (was.includes(bucket) !== is.includes(bucket)) enlist(dirty.members, bucket, key, is.includes(bucket));
  }
}

/** Values to put into sorted lists (true) or to take out, by list. */
type ListEdits = Map<string, Map<string, boolean>>;

function enlist(edits: ListEdits, list: string, value: string, member: boolean): void {
  const values = edits.get(list);
  if (values) values.set(value, member);
  else edits.set(list, new Map([[value, member]]));
}

function applyLists(table: TableEditor<readonly string[]>, edits: ListEdits): void {
  for (const [key, values] of edits) {
    const list = (table.get(key) ?? []).filter((v) => !values.has(v));
    for (const [value, member] of values) if (member) list.push(value);
    list.sort();
    if (list.length > 0) table.set(key, list);
    else table.delete(key);
  }
}

function namesIn(editor: Editor): Names {
  return {
    decision: (key) => editor.decisions.get(key),
    bucket: (bucket) => editor.buckets.get(bucket) ?? [],
    akin: (key) => Object.keys(editor.akin.get(key) ?? {}).sort(),
    shorts: (key) => Object.keys(editor.shorts.get(key) ?? {}).sort(),
    // Thousands of names may have one acronym.
    longs: remembered((short) => Object.keys(editor.definitions.get(short) ?? {}).sort()),
  };
}

function putCluster(editor: Editor, cluster: Cluster): void {
  editor.ids.set(cluster.id, cluster.keys[0] ?? '');
  for (const key of cluster.keys) editor.clusters.set(key, cluster);
}

/** Sorts the names of dirty buckets, and all that hang together with them, into entities anew. */
function clusterAgain(editor: Editor, dirty: Dirty): void {
  const seeds = new Set<string>();
  for (const [bucket, before] of dirty.buckets) for (const key of [...before, ...(editor.buckets.get(bucket) ?? [])]) seeds.add(key);
  for (const key of dirty.keys) for (const other of [key, ...Object.keys(editor.akin.get(key) ?? {}), ...Object.keys(editor.definitions.get(key) ?? {})]) seeds.add(other);
  for (const key of [...seeds]) for (const other of editor.clusters.get(key)?.keys ?? []) seeds.add(other);
  const clusters = clustersAround(namesIn(editor), seeds);
  const old = new Map<string, Cluster>();
  const all = new Set([...seeds, ...clusters.flatMap(({ keys }) => keys)]);
  for (const key of all) {
    const cluster = editor.clusters.get(key);
    if (!cluster) continue;
    old.set(key, cluster);
    dirty.entities.add(cluster.id);
    editor.ids.delete(cluster.id);
    editor.clusters.delete(key);
  }
  for (const cluster of clusters) {
    dirty.entities.add(cluster.id);
    putCluster(editor, cluster);
  }
  for (const key of all) {
    const a = old.get(key);
    const b = editor.clusters.get(key);
    const renamed = a?.id !== b?.id || a?.name !== b?.name || a?.keys[0] !== b?.keys[0] || a?.rivals?.join() !== b?.rivals?.join();
    if (renamed) {
      dirty.words.add(firstWord(key));
      dirty.words.add(lastWord(key));
    }
    // How often a name occurs matters only where several share a surname or an acronym.
    if (a?.count !== b?.count) dirty.ranked.add(surname(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) for (const word of [short, ...acronymsLike(short)]) dirty.ranked.add(word);
  }
}

/** Finds what a change of the gazetteer touches; true when more than `many` entities are other: then it is not said which words. */
export function compareGazetteers(old: KnownNames, next: KnownNames, dirty: Dirty, editor: Editor, many: number): boolean {
  const { changed, moved } = compareLayers(old.layers, next.layers);
  for (const ids of [moved, changed]) for (const id of ids) dirty.entities.add(id);
  let count = 0;
  for (const id of changed) {
    if (++count > many) return true;
    const a = old.entities.get(id);
    const b = next.entities.get(id);
    if (a) for (const word of old.firstWords(a)) dirty.words.add(word);
    if (b) for (const word of next.firstWords(b)) dirty.words.add(word);
    // Other spellings that discovery found belong to the listed entity.
    for (const key of [...(a ? old.variantKeys(a) : []), ...(b ? next.variantKeys(b) : [])]) {
      for (const bucket of [`p:${key}`, `g:${key}`]) for (const name of editor.buckets.get(bucket) ?? []) dirty.words.add(firstWord(name));
    }
  }
  return false;
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function surname(key: string): string {
  return surnameOf(key.split(' '));
}

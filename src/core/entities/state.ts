import type { Alias, Entity, EntityKind } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';
import type { Analysis, Contribution } from '../mentions/analysis';
import { differInNumber, sameSpoken } from '../names/variant';
import { soundKey } from '../names/sound-key';
import { compileNames, type KnownNames } from './known';
import { decide, withContribution, type Decision, type NameRecord } from './decide';
import { emptyTable, type Table, type TableEditor } from './table';
import { resolve } from './resolve';
import type { Cluster, View } from './view';

/** Everything recognition knows. A value: `update` makes a new one and leaves the old as it was. */
export interface EntityState {
  /** The gazetteer's entities, and the discovered ones that some document mentions. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** By the uri of the source; in order, not overlapping. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly gazetteer: KnownNames;
  readonly discovery: boolean;
  readonly tables: Tables;
}

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
  /** Last word to the folded names of two words or more that are taken for persons. */
  readonly surnames: Table<readonly string[]>;
  /** First word to the lengths, in words, of the decided names that begin with it, and how many have each. */
  readonly beginnings: Table<Readonly<Record<number, number>>>;
  /** Acronym to long forms with the number of documents that define it so. */
  readonly definitions: Table<Readonly<Record<string, number>>>;
  /** Long form to acronyms. */
  readonly shorts: Table<Readonly<Record<string, number>>>;
  /** Mentions of each entity. */
  readonly counts: Table<number>;
}

export interface Change {
  /** All listed entities; absent: as before. */
  readonly gazetteer?: readonly Entity[];
  /** Whether unlisted names are discovered; absent: as before (on at first). */
  readonly discovery?: boolean;
  readonly changed?: readonly Analysis[];
  /** Uris of sources that are gone. */
  readonly removed?: readonly string[];
}

export interface Update {
  readonly state: EntityState;
  /** Ids of entities that came, went, or whose names, kind or mentions changed. */
  readonly changedEntities: ReadonlySet<string>;
  /** Uris whose mentions changed. */
  readonly changedDocuments: ReadonlySet<string>;
}

export const emptyState: EntityState = {
  entities: new Map(), mentions: new Map(), analyses: new Map(), gazetteer: compileNames([]), discovery: true,
  tables: {
    records: emptyTable(), decisions: emptyTable(), buckets: emptyTable(), clusters: emptyTable(), ids: emptyTable(), surnames: emptyTable(), beginnings: emptyTable(),
    definitions: emptyTable(), shorts: emptyTable(), counts: emptyTable(),
  },
};

/**
 * The state after a change. Equals building from nothing, whatever the order of files and changes: all that is kept of
 * documents are sums and sorted sets. Only documents that changed, or that hold the first word of a name that came, went
 * or changed, are resolved again.
 */
export function update(state: EntityState, change: Change): Update {
  const editor = edit(state.tables);
  const dirty: Dirty = { keys: new Set(), buckets: new Map(), members: new Map(), surnames: new Map(), ranked: new Set(), words: new Set(), entities: new Set() };

  const analyses = new Map(state.analyses);
  const again = new Set<string>();
  const gone = new Set<string>();
  for (const uri of change.removed ?? []) {
    const old = analyses.get(uri);
    if (!old) continue;
    count(editor, dirty, old, -1);
    analyses.delete(uri);
    gone.add(uri);
  }
  for (const analysis of change.changed ?? []) {
    const uri = analysis.document.uri;
    const old = analyses.get(uri);
    if (old === analysis) continue;
    if (old) count(editor, dirty, old, -1);
    count(editor, dirty, analysis, 1);
    analyses.set(uri, analysis);
    again.add(uri);
    gone.delete(uri);
  }

  let gazetteer = state.gazetteer;
  if (change.gazetteer) {
    gazetteer = compileNames(change.gazetteer);
    compareGazetteers(state.gazetteer, gazetteer, dirty, editor);
    hearAgain(state, gazetteer, dirty);
  }
  const discovery = change.discovery ?? state.discovery;

  for (const key of dirty.keys) decideAgain(editor, dirty, key);
  applyLists(editor.buckets, dirty.members);
  applyLists(editor.surnames, dirty.surnames);
  clusterAgain(editor, dirty);
  const tables = finish(editor);
  const view = viewOf(tables, gazetteer, discovery);
  const before = viewOf(state.tables, state.gazetteer, discovery);
  for (const word of dirty.ranked) {
    if (!sameClusters(before.surnames(word), view.surnames(word)) || !sameClusters(before.longForms(word), view.longForms(word))) dirty.words.add(word);
  }

  const all = discovery !== state.discovery;
  for (const [uri, analysis] of analyses) {
    if (again.has(uri)) continue;
    if (all) again.add(uri);
    else for (const word of dirty.words) if (analysis.vocabulary.has(word)) {
      again.add(uri);
      break;
    }
  }

  const mentions = new Map(state.mentions);
  const counts = tables.counts.edit();
  const changedDocuments = new Set<string>();
  const mentioned = new Set<string>();
  const replace = (uri: string, next: readonly Mention[] | undefined): void => {
    const old = mentions.get(uri);
    if (old && next && sameMentions(old, next)) {
      // Positions are equal, but the text may have moved under them: the document still counts as changed.
      if (analyses.get(uri) !== state.analyses.get(uri)) changedDocuments.add(uri);
      return;
    }
    changedDocuments.add(uri);
    for (const m of old ?? []) {
      counts.set(m.entity, (counts.get(m.entity) ?? 0) - 1);
      mentioned.add(m.entity);
    }
    for (const m of next ?? []) {
      counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
      mentioned.add(m.entity);
    }
    if (next) mentions.set(uri, next);
    else mentions.delete(uri);
  };
  for (const uri of gone) replace(uri, undefined);
  for (const uri of again) {
    const analysis = analyses.get(uri);
    if (analysis) replace(uri, resolve(analysis, view));
  }

  // Entities that have mentions, with what their clusters say now.
  const entities = new Map(state.entities);
  const changedEntities = new Set<string>(mentioned);
  for (const id of new Set([...mentioned, ...dirty.entities])) {
    const n = counts.get(id) ?? 0;
    if (n === 0) counts.delete(id);
    const listed = gazetteer.entities.get(id);
    const next = listed ?? (n > 0 ? discoveredEntity(tables, id) : undefined);
    const old = entities.get(id);
    if (old !== next && JSON.stringify(old) !== JSON.stringify(next)) changedEntities.add(id);
    if (next) entities.set(id, next);
    else entities.delete(id);
  }
  const counted: Tables = { ...tables, counts: counts.done() };
  return { state: { entities, mentions, analyses, gazetteer, discovery, tables: counted }, changedEntities, changedDocuments };
}

/** What {@link resolve} asks, answered from the tables. */
export function viewOf(tables: Tables, gazetteer: KnownNames, discovery: boolean): View {
  if (!discovery) {
    return { gazetteer, decision: () => undefined, cluster: () => undefined, surnames: () => [], longForms: () => [], beginning: () => [] };
  }
  return {
    gazetteer,
    decision: (key) => tables.decisions.get(key),
    cluster: (key) => tables.clusters.get(key),
    surnames: remembered((word) => clustersOf(tables, tables.surnames.get(word) ?? [])),
    longForms: remembered((short) => clustersOf(tables, Object.keys(tables.definitions.get(short) ?? {})).filter((c) => c.kind !== 'person')),
    beginning: remembered((word) => Object.keys(tables.beginnings.get(word) ?? {}).map(Number).sort((a, b) => b - a)),
  };
}

/** Remembers answers: a name may occur a hundred thousand times in one file. */
function remembered<V>(ask: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = ask(word)));
    return answer;
  };
}

/** The entities of these names, the most mentioned first. */
function clustersOf(tables: Tables, keys: readonly string[]): Cluster[] {
  const byId = new Map<string, Cluster>();
  for (const key of keys) {
    const cluster = tables.clusters.get(key);
    if (cluster) byId.set(cluster.id, cluster);
  }
  return [...byId.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, shown);
}

/** More candidates for one name tell a reader nothing. */
const shown = 8;

/** Id of a discovered entity: its kind and its preferred name, folded. */
export function idOf(kind: EntityKind, key: string): string {
  return `${kind}:${key.toLowerCase().replace(/\s+/g, '-')}`;
}

interface Dirty {
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

type Editor = { readonly [K in keyof Tables]: Tables[K] extends Table<infer V> ? TableEditor<V> : never };

function edit(tables: Tables): Editor {
  return {
    records: tables.records.edit(), decisions: tables.decisions.edit(), buckets: tables.buckets.edit(), clusters: tables.clusters.edit(), ids: tables.ids.edit(), surnames: tables.surnames.edit(),
    beginnings: tables.beginnings.edit(), definitions: tables.definitions.edit(), shorts: tables.shorts.edit(), counts: tables.counts.edit(),
  };
}

function finish(e: Editor): Tables {
  return {
    records: e.records.done(), decisions: e.decisions.done(), buckets: e.buckets.done(), clusters: e.clusters.done(), ids: e.ids.done(), surnames: e.surnames.done(),
    beginnings: e.beginnings.done(), definitions: e.definitions.done(), shorts: e.shorts.done(), counts: e.counts.done(),
  };
}

/** Adds what a document contributes to the sums, or takes it away. */
function count(editor: Editor, dirty: Dirty, analysis: Analysis, sign: 1 | -1): void {
  analysis.contributions.forEach((contribution: Contribution, key) => {
    const record = withContribution(editor.records.get(key), contribution, sign);
    if (record) editor.records.set(key, record);
    else editor.records.delete(key);
    dirty.keys.add(key);
  });
  const pairs = new Set(analysis.definitions.map((d) => `${d.short}\n${d.long}`));
  for (const pair of pairs) {
    const [short = '', long = ''] = pair.split('\n');
    tally(editor.definitions, short, long, sign);
    tally(editor.shorts, long, short, sign);
    dirty.ranked.add(short);
    dirty.keys.add(long);
    dirty.keys.add(short);
  }
}

function tally(table: TableEditor<Readonly<Record<string, number>>>, key: string, value: string, sign: 1 | -1): void {
  const next: Record<string, number> = { ...table.get(key) };
  const n = (next[value] ?? 0) + sign;
  if (n > 0) next[value] = n;
  else delete next[value];
  if (Object.keys(next).length > 0) table.set(key, next);
  else table.delete(key);
}

function decideAgain(editor: Editor, dirty: Dirty, key: string): void {
  const record = editor.records.get(key);
  const old = editor.decisions.get(key);
  const next = record ? decide(key, record) : undefined;
  const first = firstWord(key);
  if (next) editor.decisions.set(key, next);
  else editor.decisions.delete(key);
  if (old?.bucket !== next?.bucket || old?.kind !== next?.kind || old?.faint !== next?.faint || weightClass(old) !== weightClass(next)) {
    dirty.words.add(first);
    dirty.words.add(lastWord(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) dirty.ranked.add(short);
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
  if (key.includes(' ') && (old?.kind === 'person') !== (next?.kind === 'person')) enlist(dirty.surnames, lastWord(key), key, next?.kind === 'person');
  for (const bucket of new Set([old?.bucket, next?.bucket])) {
    if (bucket === undefined) continue;
    if (!dirty.buckets.has(bucket)) dirty.buckets.set(bucket, editor.buckets.get(bucket) ?? []);
    if (old?.bucket !== next?.bucket) enlist(dirty.members, bucket, key, bucket === next?.bucket);
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

/** Resolution asks only whether a name occurs once or more often. */
function weightClass(d: Decision | undefined): number {
  return d ? Math.min(2, d.count) : 0;
}

/** Sorts the names of dirty buckets into entities anew: takes the old ones away first, for a name may change buckets. */
function clusterAgain(editor: Editor, dirty: Dirty): void {
  const old = new Map<string, Cluster>();
  for (const keys of dirty.buckets.values()) {
    for (const key of keys) {
      const cluster = editor.clusters.get(key);
      if (!cluster) continue;
      old.set(key, cluster);
      dirty.entities.add(cluster.id);
      editor.ids.delete(cluster.id);
      editor.clusters.delete(key);
    }
  }
  const all = new Set(old.keys());
  for (const bucket of dirty.buckets.keys()) {
    for (const group of spellings(bucket, editor.buckets.get(bucket) ?? [])) {
      const cluster = clusterFrom(editor, bucket, group);
      if (!cluster) continue;
      dirty.entities.add(cluster.id);
      editor.ids.set(cluster.id, cluster.keys[0] ?? '');
      for (const key of group) {
        editor.clusters.set(key, cluster);
        all.add(key);
      }
    }
  }
  for (const key of all) {
    const a = old.get(key);
    const b = editor.clusters.get(key);
    const renamed = a?.id !== b?.id || a?.name !== b?.name || a?.keys[0] !== b?.keys[0];
    if (renamed) {
      dirty.words.add(firstWord(key));
      dirty.words.add(lastWord(key));
    }
    // How often a name occurs matters only where several share a surname or an acronym.
    if (a?.count !== b?.count) dirty.ranked.add(lastWord(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) dirty.ranked.add(short);
  }
}

/** Names of a bucket in groups of spellings of one name. `keys` sorted; a crowded bucket is left apart. */
function spellings(bucket: string, keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length < 2 || bucket.startsWith('s:')) return keys.length > 0 ? [keys] : [];
  if (keys.length > crowd) return keys.map((key) => [key]);
  const words = keys.map((key) => key.split(' '));
  const group = keys.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] ?? i));
  for (let i = 0; i < keys.length; i++) {
    for (let j = i + 1; j < keys.length; j++) if (sameSpoken(words[i] ?? [], words[j] ?? [])) join(i, j);
  }
  // A name without an initial must not draw together two that differ in theirs.
  function join(i: number, j: number): void {
    const a = root(i);
    const b = root(j);
    if (a === b) return;
    const clash = words.some((x, k) => root(k) === a && words.some((y, l) => root(l) === b && differInNumber(x, y)));
    if (!clash) group[b] = a;
  }
  const out = new Map<number, string[]>();
  keys.forEach((key, i) => {
    const list = out.get(root(i));
    if (list) list.push(key);
    else out.set(root(i), [key]);
  });
  return [...out.values()];
}
const crowd = 100;

function clusterFrom(editor: Editor, bucket: string, keys: readonly string[]): Cluster | undefined {
  let best: [string, Decision] | undefined;
  let count = 0;
  let faction = 0;
  let organization = 0;
  for (const key of keys) {
    const d = editor.decisions.get(key);
    if (!d) continue;
    count += d.count;
    faction += d.faction;
    organization += d.organization;
    if (!best || d.count > best[1].count || (d.count === best[1].count && (key.length > best[0].length || (key.length === best[0].length && key < best[0])))) best = [key, d];
  }
  if (!best) return undefined;
  const [preferred, decision] = best;
  const kind = bucket.startsWith('p:') ? 'person' : bucket.startsWith('s:') ? 'state' : faction > organization ? 'faction' : 'organization';
  const id = idOf(kind, kind === 'state' ? decision.surface : preferred);
  return { id, kind, name: decision.surface, keys: [preferred, ...keys.filter((k) => k !== preferred)], count };
}

/** The entity of a cluster: its preferred name, and as aliases its other spellings and acronyms. */
function discoveredEntity(tables: Tables, id: string): Entity | undefined {
  const key = tables.ids.get(id);
  const cluster = key === undefined ? undefined : tables.clusters.get(key);
  if (!cluster || cluster.id !== id) return undefined;
  const aliases = new Map<string, number>();
  for (const key of cluster.keys) {
    const record = tables.records.get(key);
    for (const [surface, n] of Object.entries(record?.surfaces ?? {})) aliases.set(surface, (aliases.get(surface) ?? 0) + n);
    for (const [short, n] of Object.entries(tables.shorts.get(key) ?? {})) {
      const surface = Object.keys(tables.records.get(short)?.surfaces ?? {}).sort()[0] ?? short.toUpperCase();
      aliases.set(surface, (aliases.get(surface) ?? 0) + n);
    }
  }
  aliases.delete(cluster.name);
  const sorted = [...aliases].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]): Alias => ({ text }));
  return { id, kind: cluster.kind, name: cluster.name, aliases: sorted, origin: 'discovered' };
}

function compareGazetteers(old: KnownNames, next: KnownNames, dirty: Dirty, editor: Editor): void {
  for (const id of new Set([...old.entities.keys(), ...next.entities.keys()])) {
    const a = old.entities.get(id);
    const b = next.entities.get(id);
    if (a && b && JSON.stringify(a) === JSON.stringify(b)) continue;
    dirty.entities.add(id);
    if (a) for (const word of old.firstWords(a)) dirty.words.add(word);
    if (b) for (const word of next.firstWords(b)) dirty.words.add(word);
    // Other spellings that discovery found belong to the listed entity.
    for (const key of [...(a ? old.variantKeys(a) : []), ...(b ? next.variantKeys(b) : [])]) {
      for (const bucket of [`p:${key}`, `g:${key}`]) for (const name of editor.buckets.get(bucket) ?? []) dirty.words.add(firstWord(name));
    }
  }
}

/** Words of the corpus that sound like a listed name of one word that came or went. */
function hearAgain({ gazetteer: old, tables }: EntityState, next: KnownNames, dirty: Dirty): void {
  const sounds = new Set([...dirty.entities].flatMap((id) => [old, next].flatMap((names) => {
    const entity = names.entities.get(id);
    return entity ? names.soundKeys(entity) : [];
  })));
  if (sounds.size === 0) return;
  for (const [key] of tables.records.entries()) if (sounds.has(soundKey(lastWord(key)))) dirty.words.add(lastWord(key));
}

function sameClusters(a: readonly Cluster[], b: readonly Cluster[]): boolean {
  return a.length === b.length && a.every((c, i) => c.id === b[i]?.id && c.name === b[i]?.name);
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((m, i) => {
    const n = b[i];
    return n !== undefined && m.start === n.start && m.end === n.end && m.entity === n.entity && m.kind === n.kind && m.certainty === n.certainty
      && m.why.rule === n.why.rule && m.why.alias === n.why.alias && m.why.support?.start === n.why.support?.start
      && m.why.support?.end === n.why.support?.end && m.candidates.length === n.candidates.length && m.candidates.every((c, k) => c === n.candidates[k]);
  });
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

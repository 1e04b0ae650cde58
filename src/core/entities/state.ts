import type { Alias, Entity } from './entity';
import type { Mention } from '../mentions/mention';
import type { Analysis, Contribution } from '../mentions/analyze';
import { compileNames, type KnownNames } from './known';
import { decide, withContribution, type Decision, type NameRecord } from './decide';
import { emptyTable, type Table, type TableEditor } from './table';
import { resolve, type Cluster, type View } from './resolve';

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
  readonly clusters: Table<Cluster>;
  /** Entity id to cluster. */
  readonly ids: Table<string>;
  /** Last word to the folded names of two words or more that are taken for persons. */
  readonly surnames: Table<readonly string[]>;
  readonly beginnings: Table<readonly string[]>;
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
    records: emptyTable(), decisions: emptyTable(), clusters: emptyTable(), ids: emptyTable(), surnames: emptyTable(), beginnings: emptyTable(),
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
  const dirty: Dirty = { keys: new Set(), clusters: new Set(), words: new Set(), entities: new Set() };

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
  }
  const discovery = change.discovery ?? state.discovery;

  for (const key of dirty.keys) decideAgain(editor, dirty, key);
  for (const cluster of dirty.clusters) clusterAgain(editor, dirty, cluster);
  const tables = finish(editor);
  const view = viewOf(tables, gazetteer, discovery);

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
  const order = (a: string, b: string): number => {
    const x = tables.clusters.get(a);
    const y = tables.clusters.get(b);
    return (y?.count ?? 0) - (x?.count ?? 0) || (a < b ? -1 : 1);
  };
  return {
    gazetteer,
    decision: (key) => tables.decisions.get(key),
    cluster: (cluster) => tables.clusters.get(cluster),
    surnames: (word) => {
      const clusters = (tables.surnames.get(word) ?? []).map((key) => tables.decisions.get(key)?.cluster ?? '');
      return [...new Set(clusters)].filter((c) => c !== '').sort(order);
    },
    longForms: (short) => longForms(tables, short).sort(order),
    beginning: (word) => tables.beginnings.get(word) ?? [],
  };
}

function longForms(tables: Tables, short: string): string[] {
  const out = new Set<string>();
  for (const long of Object.keys(tables.definitions.get(short) ?? {})) {
    const decision = tables.decisions.get(long);
    if (decision) out.add(decision.cluster);
  }
  return [...out];
}

interface Dirty {
  readonly keys: Set<string>;
  readonly clusters: Set<string>;
  /** First words of names whose meaning changed. */
  readonly words: Set<string>;
  readonly entities: Set<string>;
}

type Editor = { readonly [K in keyof Tables]: Tables[K] extends Table<infer V> ? TableEditor<V> : never };

function edit(tables: Tables): Editor {
  return {
    records: tables.records.edit(), decisions: tables.decisions.edit(), clusters: tables.clusters.edit(), ids: tables.ids.edit(), surnames: tables.surnames.edit(),
    beginnings: tables.beginnings.edit(), definitions: tables.definitions.edit(), shorts: tables.shorts.edit(), counts: tables.counts.edit(),
  };
}

function finish(e: Editor): Tables {
  return {
    records: e.records.done(), decisions: e.decisions.done(), clusters: e.clusters.done(), ids: e.ids.done(), surnames: e.surnames.done(),
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
    dirty.words.add(short);
    dirty.keys.add(long);
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
  if (old?.cluster !== next?.cluster || old?.kind !== next?.kind || old?.faint !== next?.faint || weightClass(old) !== weightClass(next)) {
    dirty.words.add(first);
    dirty.words.add(lastWord(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) dirty.words.add(short);
  }
  if (Boolean(old) !== Boolean(next)) {
    listed(editor.beginnings, first, key, Boolean(next), (a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  }
  if (key.includes(' ') && (old?.kind === 'person') !== (next?.kind === 'person')) listed(editor.surnames, lastWord(key), key, next?.kind === 'person');
  if (old) membership(editor, old.cluster, key, false);
  if (next) membership(editor, next.cluster, key, true);
  if (old) dirty.clusters.add(old.cluster);
  if (next) dirty.clusters.add(next.cluster);
}

/** Puts `value` into the sorted list under `key`, or takes it out. */
function listed(table: TableEditor<readonly string[]>, key: string, value: string, member: boolean, order?: (a: string, b: string) => number): void {
  const list = (table.get(key) ?? []).filter((v) => v !== value);
  if (member) list.push(value);
  if (order) list.sort(order);
  else list.sort();
  if (list.length > 0) table.set(key, list);
  else table.delete(key);
}

/** Resolution asks only whether a name occurs once or more often. */
function weightClass(d: Decision | undefined): number {
  return d ? Math.min(2, d.count) : 0;
}

function membership(editor: Editor, cluster: string, key: string, member: boolean): void {
  const old = editor.clusters.get(cluster);
  const keys = (old?.keys ?? []).filter((k) => k !== key);
  if (member) keys.push(key);
  keys.sort();
  if (keys.length > 0) editor.clusters.set(cluster, { id: old?.id ?? '', kind: old?.kind ?? 'person', name: old?.name ?? '', keys, count: old?.count ?? 0 });
  else if (old) editor.clusters.set(cluster, { ...old, keys });
}

/** Preferred name, kind and id of a cluster, and where its persons' surnames lead. */
function clusterAgain(editor: Editor, dirty: Dirty, name: string): void {
  const old = editor.clusters.get(name);
  if (!old) return;
  const decisions = old.keys.map((key): [string, Decision | undefined] => [key, editor.decisions.get(key)]);
  let best: [string, Decision] | undefined;
  let total = 0;
  let faction = 0;
  let organization = 0;
  for (const [key, d] of decisions) {
    if (!d) continue;
    total += d.count;
    faction += d.faction;
    organization += d.organization;
    if (!best || d.count > best[1].count || (d.count === best[1].count && (key.length > best[0].length || (key.length === best[0].length && key < best[0])))) best = [key, d];
  }
  const previousId = old.id;
  let next: Cluster | undefined;
  if (best) {
    const group = faction > organization ? 'faction' : 'organization';
    const kind = name.startsWith('p:') ? 'person' : name.startsWith('s:') ? 'state' : group;
    const surface = kind === 'state' ? best[1].surface : best[1].surface;
    next = { id: `${kind}:${slug(kind === 'state' ? surface : best[0])}`, kind, name: surface, keys: old.keys, count: total };
    editor.clusters.set(name, next);
  } else editor.clusters.delete(name);
  if (previousId !== '' && previousId !== next?.id) {
    dirty.entities.add(previousId);
    if (editor.ids.get(previousId) === name) editor.ids.delete(previousId);
  }
  if (next) {
    dirty.entities.add(next.id);
    editor.ids.set(next.id, name);
  }
  const renamed = old.id !== next?.id || old.name !== next?.name;
  for (const [key] of decisions) {
    if (renamed) {
      dirty.words.add(firstWord(key));
      dirty.words.add(lastWord(key));
    }
    // How often a name occurs matters only where several share a surname or an acronym.
    if (old.count !== next?.count && (editor.surnames.get(lastWord(key))?.length ?? 0) > 1) dirty.words.add(lastWord(key));
    for (const short of Object.keys(editor.shorts.get(key) ?? {})) {
      if (renamed || Object.keys(editor.definitions.get(short) ?? {}).length > 1) dirty.words.add(short);
    }
  }
}

/** The entity of a cluster: its preferred name, and as aliases its other spellings and acronyms. */
function discoveredEntity(tables: Tables, id: string): Entity | undefined {
  const name = tables.ids.get(id);
  const cluster = name === undefined ? undefined : tables.clusters.get(name);
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
      for (const cluster of [`p:${key}`, `g:${key}`]) dirty.clusters.add(cluster);
      for (const cluster of [`p:${key}`, `g:${key}`]) for (const name of editor.clusters.get(cluster)?.keys ?? []) dirty.words.add(firstWord(name));
    }
  }
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

function slug(key: string): string {
  return key.toLowerCase().replace(/\s+/g, '-');
}


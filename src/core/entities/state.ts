import type { Alias, Entity } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';
import type { Analysis } from '../mentions/analysis';
import { acronymsLike, isLongFormOfTwin } from '../names/acronym';
import { soundKey } from '../names/sound-key';
import { compileNames, updateNames, type KnownNames } from './known';
import { resolve } from './resolve';
import { compareGazetteers, count, edit, emptyTables, finish, workOff, type Dirty, type Tables } from './tables';
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
  tables: emptyTables,
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
    gazetteer = updateNames(state.gazetteer, change.gazetteer);
    compareGazetteers(state.gazetteer, gazetteer, dirty, editor);
    hearAgain(state, gazetteer, dirty);
  }
  const discovery = change.discovery ?? state.discovery;

  workOff(editor, dirty);
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
    longForms: remembered((short) => longFormsOf(tables, short)),
    beginning: remembered((word) => Object.keys(tables.beginnings.get(word) ?? {}).map(Number).sort((a, b) => b - a)),
  };
}

/** The entities that documents define an acronym as, the most often so defined first; else those of its twin, see {@link acronymsLike}. */
function longFormsOf(tables: Tables, short: string): readonly Cluster[] {
  const definitions = tables.definitions.get(short);
  if (definitions) {
    const documents = new Map<string, number>();
    for (const [long, n] of Object.entries(definitions)) {
      const id = tables.clusters.get(long)?.id;
      if (id !== undefined) documents.set(id, (documents.get(id) ?? 0) + n);
    }
    return clustersOf(tables, Object.keys(definitions)).filter((c) => c.kind !== 'person').sort((a, b) => (documents.get(b.id) ?? 0) - (documents.get(a.id) ?? 0));
  }
  const twins = acronymsLike(short).flatMap((other) => Object.keys(tables.definitions.get(other) ?? {})).filter((long) => isLongFormOfTwin(short, long.split(' ')));
  return clustersOf(tables, twins).filter((c) => c.kind === 'faction');
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

/** Words of the corpus that sound like a listed name of one word that came or went. */
function hearAgain({ gazetteer: old, tables }: EntityState, next: KnownNames, dirty: Dirty): void {
  const sounds = new Set([...dirty.entities].flatMap((id) => [old, next].flatMap((names) => {
    const entity = names.entities.get(id);
    return entity ? names.soundKeys(entity) : [];
  })));
  if (sounds.size === 0) return;
  for (const [key] of tables.records.entries()) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (sounds.has(soundKey(last))) dirty.words.add(last);
  }
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


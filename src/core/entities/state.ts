import { remembered } from '../../base/remembered';
import type { Alias, Entity } from '../gazetteer/entity';
import { acronymsLike, isLongFormOfTwin } from '../names/acronym';
import type { Store } from '../store/store';
import { compileNames, type KnownNames } from './known';
import { tablesOf, type Editor, type Tables } from './tables';
import type { Cluster, View } from './view';

/**
 * Everything recognition knows. What the corpus says lies in a store and changes with it; another state object for each
 * time it changed.
 */
export interface EntityState {
  readonly store: Store;
  readonly tables: Tables;
  readonly gazetteer: KnownNames;
  readonly discovery: boolean;
  /** The gazetteer's entities, and the discovered ones that some source mentions. */
  readonly entities: { get(id: string): Entity | undefined; has(id: string): boolean };
}

/** What recognition knows of a store's corpus, with these listed names. */
export function stateOf(store: Store, gazetteer: KnownNames = compileNames([]), discovery = true): EntityState {
  const get = (id: string): Entity | undefined => gazetteer.entities.get(id) ?? discovered(store.entities.get(id)?.entity);
  return { store, tables: tablesOf(store), gazetteer, discovery, entities: { get, has: (id) => get(id) !== undefined } };
}

function discovered(entity: Entity | undefined): Entity | undefined {
  return entity?.origin === 'discovered' ? entity : undefined;
}

/** What {@link resolve} asks, answered from the tables as they stand, or as an editor has them. */
export function viewOf(tables: Tables | Editor, gazetteer: KnownNames, discovery: boolean): View {
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
function longFormsOf(tables: Tables | Editor, short: string): readonly Cluster[] {
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

/** The entities of these names, the most mentioned first. */
function clustersOf(tables: Tables | Editor, keys: readonly string[]): Cluster[] {
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
export function discoveredEntity(tables: Tables, id: string): Entity | undefined {
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

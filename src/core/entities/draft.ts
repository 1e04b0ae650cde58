import type { Entity } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';
import type { Analysis } from '../mentions/analysis';
import { sameSpoken } from '../names/variant';
import { decide, recordOf, withContribution, type Decision } from './decide';
import { idOf, viewOf, type EntityState } from './state';
import { resolve, type Cluster } from './resolve';

/** What a file outside the corpus names. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  /** Entities that only this file has, by id: `state.entities` does not hold them. */
  readonly own: ReadonlyMap<string, Entity>;
}

/**
 * The mentions of a file outside the corpus, such as a draft. Names the corpus knows are resolved as there; a name that
 * only the draft has must be introduced strongly (a title, a group noun, a known given name). Pure; the state is left as
 * it is.
 */
export function recognize(state: EntityState, analysis: Analysis): Recognition {
  const view = viewOf(state.tables, state.gazetteer, state.discovery);
  if (!state.discovery) return { mentions: resolve(analysis, view), own: new Map() };
  const decisions = new Map<string, Decision>();
  const own = new Map<string, Cluster>();
  for (const [key, contribution] of analysis.contributions) {
    if (state.tables.decisions.get(key)) continue;
    const record = withContribution(state.tables.records.get(key), contribution, 1) ?? recordOf(contribution);
    const decision = decide(key, record, strong);
    if (!decision) continue;
    decisions.set(key, decision);
    own.set(key, clusterOf(state, key, decision, contribution.count, own));
  }
  const mentions = resolve(analysis, {
    ...view,
    decision: (key) => view.decision(key) ?? decisions.get(key),
    cluster: (key) => view.cluster(key) ?? own.get(key),
  });
  return { mentions, own: entitiesOf(mentions, own.values(), state) };
}

/** The entities that mentions name and the state does not hold. */
function entitiesOf(mentions: readonly Mention[], clusters: Iterable<Cluster>, state: EntityState): ReadonlyMap<string, Entity> {
  const named = new Set(mentions.flatMap(({ entity, candidates }) => [entity, ...candidates]));
  const entities = new Map<string, Entity>();
  for (const { id, kind, name } of [...clusters, ...unmentioned(state, named)]) {
    if (named.has(id) && !state.entities.has(id)) entities.set(id, { id, kind, name, aliases: [], origin: 'discovered' });
  }
  return entities;
}

/** The corpus may know a name that it mentions only within longer ones. */
function unmentioned(state: EntityState, named: ReadonlySet<string>): Cluster[] {
  return [...named].flatMap((id) => {
    const key = state.entities.has(id) ? undefined : state.tables.ids.get(id);
    return (key !== undefined && state.tables.clusters.get(key)) || [];
  });
}

/** Another spelling of a name the corpus or the draft knows, or an entity of the draft's own. */
function clusterOf(state: EntityState, key: string, decision: Decision, count: number, own: ReadonlyMap<string, Cluster>): Cluster {
  const words = key.split(' ');
  for (const known of state.tables.buckets.get(decision.bucket) ?? []) {
    const cluster = state.tables.clusters.get(known);
    if (cluster && sameSpoken(known.split(' '), words)) return cluster;
  }
  for (const [known, cluster] of own) if (cluster.kind === decision.kind && sameSpoken(known.split(' '), words)) return cluster;
  return { id: idOf(decision.kind, key), kind: decision.kind, name: decision.surface, keys: [key], count };
}

/** Points a name must reach that the corpus does not know. */
const strong = 4;


import { runSteps } from '../../base/steps';
import { compileGazetteer } from './compile';
import type { Entity } from './entity';
import { entityAt, entityCount } from './entity-table';
import { layerOf, liveCount, liveIndex, positionOf, type Layer } from './layer';

/** What is other than before. */
export interface GazetteerChange {
  /** New entities, or as they are now; those of known ids keep their place in the list unless it is given, new ones come last. */
  readonly put: readonly Placed[];
  /** Ids. */
  readonly removed: readonly string[];
}

export interface Placed {
  readonly entity: Entity;
  /** Between those of its neighbours in the list. */
  readonly position?: number;
}

/**
 * Layers after a change: what changed is a small layer over the others, in which it is no longer in force; small layers are merged as soon
 * as there are two of about one size, so that there are few (O'Neil and others, The log-structured merge-tree, 1996). Large ones stay.
 */
export function changeLayers(layers: readonly Layer[], { put, removed }: GazetteerChange): readonly Layer[] {
  const last = Math.max(-1, ...layers.map(({ compiled: { entities }, positions }) => positions?.at(-1) ?? entityCount(entities) - 1));
  const fresh = new Map<string, { readonly entity: Entity; readonly position: number }>();
  for (const { entity, position } of put) {
    const known = position ?? fresh.get(entity.id)?.position ?? positionOf(layers, entity.id);
    fresh.set(entity.id, { entity, position: Number.isNaN(known) ? last + 1 + fresh.size : known });
  }
  const gone = [...removed, ...fresh.keys()];
  const next = layers.map((layer) => withDead(layer, gone)).filter((layer) => liveCount(layer) > 0);
  if (fresh.size > 0) next.push(compiledLayer([...fresh.values()].sort((a, b) => a.position - b.position)));
  for (let n = next.length - 1; n > 0; n = next.length - 1) {
    const [a, b] = [next[n - 1]!, next[n]!];
    if (liveCount(b) * 2 < liveCount(a) || liveCount(a) + liveCount(b) > mergedAtOnce) break;
    next.splice(n - 1, 2, compiledLayer([...inListOrder([a, b])]));
  }
  return next.length > 0 ? next : [layerOf(runSteps(compileGazetteer([])))];
}

/** Entities that are compiled within one change: some milliseconds. */
const mergedAtOnce = 1000;

/** The entities in force in the order in which they are listed. */
export function* entitiesInOrder(layers: readonly Layer[]): Generator<Entity> {
  for (const { entity } of inListOrder(layers)) yield entity;
}

function* inListOrder(layers: readonly Layer[]): Generator<{ readonly entity: Entity; readonly position: number }> {
  const runs = layers.map((layer) => ({ layer, at: nextLive(layer, 0) }));
  for (;;) {
    let first: (typeof runs)[number] | undefined;
    let position = Infinity;
    for (const run of runs) {
      if (run.at >= entityCount(run.layer.compiled.entities)) continue;
      const own = run.layer.positions?.[run.at] ?? run.at;
      if (own < position) {
        first = run;
        position = own;
      }
    }
    if (!first) return;
    yield { entity: entityAt(first.layer.compiled.entities, first.at), position };
    first.at = nextLive(first.layer, first.at + 1);
  }
}

function nextLive({ compiled, dead }: Layer, from: number): number {
  const count = entityCount(compiled.entities);
  let at = from;
  while (at < count && dead.has(at)) at++;
  return at;
}

function compiledLayer(entities: readonly { readonly entity: Entity; readonly position: number }[]): Layer {
  const compiled = runSteps(compileGazetteer(entities.map(({ entity }) => entity), entities.length));
  return layerOf(compiled, Float64Array.from(entities, ({ position }) => position));
}

function withDead(layer: Layer, ids: readonly string[]): Layer {
  const gone = ids.map((id) => liveIndex(layer, id)).filter((index) => index >= 0);
  return gone.length === 0 ? layer : { ...layer, dead: new Set([...layer.dead, ...gone]), found: new Map() };
}

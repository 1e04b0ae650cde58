import type { Entity } from './entity';
import { entityAt, entityCount, idAt } from './entity-table';
import { liveCount, liveIndex, type Layer } from './layer';

/** Listed entities by id, like a map; each is made when it is asked for. */
export interface ListedEntities {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): Entity | undefined;
  /** In the order in which they are listed; what changed since the list was compiled comes last. */
  keys(): IterableIterator<string>;
  values(): IterableIterator<Entity>;
}

export function listedEntities(layers: readonly Layer[]): ListedEntities {
  const made = new Map<string, Entity>();
  return {
    size: layers.reduce((sum, layer) => sum + liveCount(layer), 0),
    has: (id) => layers.some((layer) => liveIndex(layer, id) >= 0),
    get(id) {
      const known = made.get(id);
      if (known) return known;
      for (const layer of layers) {
        const index = liveIndex(layer, id);
        if (index < 0) continue;
        const entity = entityAt(layer.compiled.entities, index);
        if (made.size >= kept) made.clear();
        made.set(id, entity);
        return entity;
      }
      return undefined;
    },
    *keys() {
      for (const { compiled: { entities }, dead } of layers) for (let index = 0; index < entityCount(entities); index++) if (!dead.has(index)) yield idAt(entities, index);
    },
    *values() {
      for (const { compiled: { entities }, dead } of layers) for (let index = 0; index < entityCount(entities); index++) if (!dead.has(index)) yield entityAt(entities, index);
    },
  };
}

/** Entities that are remembered. */
const kept = 50_000;

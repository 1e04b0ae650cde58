import type { Location } from '../../base/span';
import type { Entity } from './entity';
import { entityCount, idAt, isSame, isSameRecord, placeAt, withPlaces } from './entity-table';
import { liveIndex, type Layer } from './layer';
import { hasNotes, haveSameNotes } from './note-table';
import { changeLayers, type Placed } from './overlay';

/** Ids of entities that are other than before. */
export interface Difference {
  /** That came or went, or have another kind, name or alias. */
  readonly changed: readonly string[];
  /** That are only listed elsewhere, or have other notes. */
  readonly moved: readonly string[];
}

/** What is other in `next` than in `old`. What both share, all of a large list but for an edit, is not looked at. */
export function compareLayers(old: readonly Layer[], next: readonly Layer[]): Difference {
  const ids = new Set<string>();
  for (const [own, others] of [[old, next], [next, old]] as const) {
    for (const layer of own) {
      const twin = others.find(({ compiled }) => compiled === layer.compiled);
      const { entities } = layer.compiled;
      if (twin) {
        if (twin.dead !== layer.dead) for (const index of twin.dead) if (!layer.dead.has(index)) ids.add(idAt(entities, index));
      } else for (let index = 0; index < entityCount(entities); index++) if (!layer.dead.has(index)) ids.add(idAt(entities, index));
    }
  }
  const changed: string[] = [];
  const moved: string[] = [];
  for (const id of ids) {
    const a = find(old, id);
    const b = find(next, id);
    if (!a || !b || !isSameRecord(a.layer.compiled.entities, a.index, b.layer.compiled.entities, b.index)) changed.push(id);
    else if (!isSamePlace(placeAt(a.layer.compiled.entities, a.index), placeAt(b.layer.compiled.entities, b.index)) || !haveSameNotes(a.layer.compiled.entities, a.index, b.layer.compiled.entities, b.index)) moved.push(id);
  }
  return { changed, moved };
}

/**
 * Layers for a list of entities, from those for another: only what is other is compiled. Undefined when so much is, or
 * in such another order, that compiling all is the shorter way. Ids are unique.
 */
export function updateLayers(layers: readonly Layer[], entities: readonly Entity[]): readonly Layer[] | undefined {
  const most = Math.max(16, entities.length / 4);
  const put: { readonly entity: Entity; readonly after: number; before: number }[] = [];
  const moved = new Map<Layer, Map<number, Entity>>();
  const seen = new Map<Layer, Uint8Array>(layers.map((layer) => [layer, new Uint8Array(entityCount(layer.compiled.entities))]));
  let last = -1;
  let open = 0;
  for (const entity of entities) {
    const known = find(layers, entity.id);
    const position = known ? known.layer.positions?.[known.index] ?? known.index : 0;
    if (known) seen.get(known.layer)![known.index] = 1;
    if (!known || !isSame(known.layer.compiled.entities, known.index, entity)) {
      put.push({ entity, after: last, before: Infinity });
      if (put.length > most) return undefined;
      continue;
    }
    if (position <= last) return undefined;
    for (; open < put.length; open++) put[open]!.before = position;
    last = position;
    if (isThere(known, entity)) continue;
    const moves = moved.get(known.layer) ?? new Map<number, Entity>();
    moved.set(known.layer, moves.set(known.index, entity));
  }
  const removed: string[] = [];
  for (const layer of layers) {
    const kept = seen.get(layer)!;
    for (let index = 0; index < kept.length; index++) if (kept[index] === 0 && !layer.dead.has(index)) removed.push(idAt(layer.compiled.entities, index));
    if (removed.length > most) return undefined;
  }
  const placed = spread(put);
  if (!placed) return undefined;
  const there = layers.map((layer) => {
    const moves = moved.get(layer);
    return moves ? { ...layer, made: new Map<never, never>(), found: new Map<never, never>(), compiled: { ...layer.compiled, entities: withPlaces(layer.compiled.entities, moves) } } : layer;
  });
  if (placed.length === 0 && removed.length === 0) return moved.size === 0 ? layers : there;
  return changeLayers(there, { put: placed, removed });
}

/** Positions between the neighbours of each stretch; undefined when there is no room left between them. */
function spread(put: readonly { readonly entity: Entity; readonly after: number; readonly before: number }[]): readonly Placed[] | undefined {
  const placed: Placed[] = [];
  for (let from = 0, to = 0; from < put.length; from = to) {
    const { after, before } = put[from]!;
    while (to < put.length && put[to]!.after === after) to++;
    const step = before === Infinity ? 1 : (before - after) / (to - from + 1);
    for (let n = from; n < to; n++) placed.push({ entity: put[n]!.entity, position: after + step * (n - from + 1) });
    if (step < 1e-6) return undefined;
  }
  return placed;
}

interface Known {
  readonly layer: Layer;
  readonly index: number;
}

function find(layers: readonly Layer[], id: string): Known | undefined {
  for (const layer of layers) {
    const index = liveIndex(layer, id);
    if (index >= 0) return { layer, index };
  }
  return undefined;
}

/** Whether it is listed at the same place with the same notes. */
function isThere({ layer: { compiled: { entities } }, index }: Known, { definedAt, notes = [] }: Entity): boolean {
  return isSamePlace(placeAt(entities, index), definedAt) && hasNotes(entities, index, notes);
}

function isSamePlace(a: Location | undefined, b: Location | undefined): boolean {
  return a?.uri === b?.uri && a?.start === b?.start && a?.end === b?.end;
}

import type { CompiledGazetteer } from './compile';
import type { Entity } from './entity';
import { entityAt, entityCount, indexOf } from './entity-table';
import { formsOf, type KnownName } from './forms';
import { keyHash, keyOf, type KeyKind } from './keys';
import { valuesOf } from './key-table';
import { valuesAt, type Trie } from './trie';

/** A compiled gazetteer of which some entities are no longer in force. */
export interface Layer {
  readonly compiled: CompiledGazetteer;
  /** Entities that are removed, or are listed anew in a later layer, by number. */
  readonly dead: ReadonlySet<number>;
  /** Forms of entities that were asked for, by number of the entity; shared by all layers over one compiled gazetteer. */
  readonly made: Map<number, readonly KnownName[]>;
  /** Names by where their values begin in a trie. */
  readonly found: Map<number, readonly KnownName[]>;
  /** Where each entity comes in the list, ascending; absent: at its number. */
  readonly positions?: Float64Array;
}

export function layerOf(compiled: CompiledGazetteer, positions?: Float64Array): Layer {
  return { compiled, dead: new Set(), made: new Map(), found: new Map(), ...(positions && { positions }) };
}

/** Entities in force. */
export function liveCount({ compiled, dead }: Layer): number {
  return entityCount(compiled.entities) - dead.size;
}

/** The number of an entity in force; −1 when there is none. */
export function liveIndex({ compiled, dead }: Layer, id: string): number {
  const index = indexOf(compiled.entities, id);
  return index < 0 || dead.has(index) ? -1 : index;
}

/** The forms in force that end at a place of one of the tries, by where their values begin. */
export function namesAt(layer: Layer, trie: Trie, values: number): readonly KnownName[] {
  if (values === 0) return none;
  // Most names of a text are those it had before; both tries have their own numbers.
  const key = trie === layer.compiled.trie ? values : -values;
  let names = layer.found.get(key);
  if (!names) {
    if (layer.found.size >= kept) layer.found.clear();
    layer.found.set(key, (names = namesOf(layer, valuesAt(trie, values))));
  }
  return names;
}

/** The forms in force with a key of a kind, the first `most`. */
export function namesByKey(layer: Layer, kind: KeyKind, key: string, most = Infinity): readonly KnownName[] {
  const names: KnownName[] = [];
  for (const form of valuesOf(layer.compiled.keys, keyHash(kind, key))) {
    if (names.length >= most) break;
    for (const name of namesOf(layer, [form])) if (keyOf(kind, name) === key) names.push(name);
  }
  return names;
}

/** Names out of several layers, in the order in which their entities are listed. */
export function inOrder(layers: readonly Layer[], names: readonly KnownName[]): readonly KnownName[] {
  if (layers.length < 2 || names.length < 2) return names;
  const placed = names.map((name) => ({ name, position: positionOf(layers, name.entity.id) }));
  return placed.sort((a, b) => a.position - b.position).map(({ name }) => name);
}

/** Where an entity in force comes in the list; NaN for one that is not listed. */
export function positionOf(layers: readonly Layer[], id: string): number {
  for (const layer of layers) {
    const index = liveIndex(layer, id);
    if (index >= 0) return layer.positions?.[index] ?? index;
  }
  return NaN;
}

export function* liveEntities({ compiled, dead }: Layer): Generator<Entity> {
  for (let index = 0; index < entityCount(compiled.entities); index++) if (!dead.has(index)) yield entityAt(compiled.entities, index);
}

const none: readonly KnownName[] = [];

function namesOf(layer: Layer, forms: readonly number[]): readonly KnownName[] {
  const names: KnownName[] = [];
  for (const form of forms) {
    const index = entityOf(layer.compiled.forms, form);
    if (layer.dead.has(index)) continue;
    const name = formsAt(layer, index)[form - layer.compiled.forms[index]!];
    if (name) names.push(name);
  }
  return names;
}

function formsAt({ compiled, made }: Layer, index: number): readonly KnownName[] {
  let forms = made.get(index);
  if (!forms) {
    if (made.size >= kept) made.clear();
    made.set(index, (forms = formsOf(entityAt(compiled.entities, index))));
  }
  return forms;
}

/** Entities whose forms are remembered. */
const kept = 50_000;

/** The entity whose forms these are: the last that begins at or before. */
function entityOf(firsts: Int32Array, form: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= form) low = middle;
    else high = middle;
  }
  return low;
}

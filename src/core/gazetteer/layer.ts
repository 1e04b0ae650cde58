import { compareText } from '../../base/text';
import type { CompiledGazetteer } from './compile';
import type { Entity } from './entity';
import { entityAt, entityCount, idAt, indexOf } from './entity-table';
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
  /** Forms by the hash of a key, sorted; shared likewise. */
  readonly sorted: Map<number, readonly number[]>;
}

export function layerOf(compiled: CompiledGazetteer): Layer {
  return { compiled, dead: new Set(), made: new Map(), sorted: new Map() };
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
  return values === 0 ? none : namesOf(layer, valuesAt(trie, values));
}

/** The forms in force with a key of a kind; the first `most` entities' by id. */
export function namesByKey(layer: Layer, kind: KeyKind, key: string, most = Infinity): readonly KnownName[] {
  const forms = sortedForms(layer, keyHash(kind, key));
  const names: KnownName[] = [];
  for (let n = 0; n < forms.length && names.length < most; n++) {
    const name = namesOf(layer, [forms[n]!])[0];
    if (name && keyOf(kind, name) === key) names.push(name);
  }
  return names;
}

/** Forms whose key has this hash, by the id of their entity. Remembered: thousands may have one surname. */
function sortedForms({ compiled: { entities, forms, keys }, sorted }: Layer, hash: number): readonly number[] {
  let found = sorted.get(hash);
  if (!found) {
    if (sorted.size >= kept) sorted.clear();
    const values = valuesOf(keys, hash);
    found = values.length < 2 ? values : values.map((form) => ({ form, id: idAt(entities, entityOf(forms, form)) })).sort((a, b) => compareText(a.id, b.id) || a.form - b.form).map(({ form }) => form);
    sorted.set(hash, found);
  }
  return found;
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

/** Entities and keys that are remembered. */
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

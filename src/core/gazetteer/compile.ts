import { runSteps, type Steps } from '../../base/steps';
import type { Entity } from './entity';
import { entityTableBuilder, type EntityTable } from './entity-table';
import { formsOf, type KnownName } from './forms';
import { keyHash, keyKinds, keyOf, stemsOf } from './keys';
import { keyTableBuilder, type KeyTable } from './key-table';
import { pack, unpack, type PackedArray } from './packed';
import { trieBuilder } from './trie-builder';
import type { Trie } from './trie';

/** Listed entities and all forms of their names, compiled; forms are numbered in the order of the entities, each entity's as `formsOf` gives them. */
export interface CompiledGazetteer {
  readonly entities: EntityTable;
  /** The number of each entity's first form; one more than entities. */
  readonly forms: Int32Array;
  /** Words of forms to their numbers. */
  readonly trie: Trie;
  /** The same with the words' case endings cut off, of scripts that have such. */
  readonly stems: Trie;
  /** Hashes of keys (see `keyOf`) to numbers of forms. */
  readonly keys: KeyTable;
}

/**
 * Compiles entities; each is let go when it has been read. Linear in the number of names.
 * @param expected how many entities there are, where known: memory is taken at once.
 */
export function* compileGazetteer(entities: Iterable<Entity>, expected = 16): Steps<CompiledGazetteer> {
  const table = entityTableBuilder(expected);
  const trie = trieBuilder(expected * 2);
  const stems = trieBuilder();
  const keys = keyTableBuilder(expected * 2);
  let first = new Int32Array(expected + 2);
  let count = 0;
  let form = 0;
  for (const entity of entities) {
    table.add(entity);
    const surnames: string[] = [];
    for (const name of formsOf(entity)) {
      for (const word of name.words) trie.word(word);
      trie.end(form);
      const stemmed = stemsOf(name);
      if (stemmed) {
        for (const stem of stemmed) stems.word(stem);
        stems.end(form);
      }
      addKeys(name, surnames);
      form++;
    }
    count++;
    if (count >= first.length) {
      const old = first;
      first = new Int32Array(old.length * 2);
      first.set(old);
    }
    first[count] = form;
    if (count % entitiesAStep === 0) yield;
  }
  yield;
  const built = table.done();
  yield;
  const words = trie.done();
  yield;
  return { entities: built, forms: first.slice(0, count + 1), trie: words, stems: stems.done(), keys: keys.done() };

  function addKeys(name: KnownName, surnames: string[]): void {
    for (const kind of keyKinds) {
      const key = keyOf(kind, name);
      if (key === undefined) continue;
      // A surname leads to the entity, once.
      if (kind === 'surname') {
        if (surnames.includes(key)) continue;
        surnames.push(key);
      }
      keys.add(keyHash(kind, key), form);
    }
  }
}

const entitiesAStep = 64;

export const emptyGazetteer: CompiledGazetteer = runSteps(compileGazetteer([]));

/**
 * One buffer with everything in it, to be written to a file or shared with threads.
 * @param room where it is made, see {@link pack}.
 */
export function saveGazetteer({ entities, forms, trie, stems, keys }: CompiledGazetteer, room?: (bytes: number) => ArrayBufferLike): Uint8Array {
  return pack(formVersion, [
    entities.records, entities.starts, entities.places, entities.files, entities.ids, entities.notes, entities.texts, forms, ...arraysOf(trie), ...arraysOf(stems), keys.buckets, keys.pairs,
  ], room);
}

/**
 * What {@link saveGazetteer} wrote, as views of the buffer. What it was compiled from is not looked at: keep it under a name that says so,
 * with the version of the product, as forms of names may differ between versions.
 * @throws UnreadableBuffer
 */
export function loadGazetteer(bytes: Uint8Array): CompiledGazetteer {
  const arrays = unpack(formVersion, bytes, [1, 4, 4, 1, 4, 4, 1, 4, ...trieSizes, ...trieSizes, 4, 4]);
  const [records, starts, places, files, ids, notes, texts, forms] = arrays as readonly [Uint8Array, Int32Array, Int32Array, Uint8Array, Int32Array, Int32Array, Uint8Array, Int32Array];
  const [buckets, pairs] = arrays.slice(-2) as [Int32Array, Int32Array];
  return { entities: { records, starts, places, files, ids, notes, texts }, forms, trie: trieOf(arrays.slice(8, 16)), stems: trieOf(arrays.slice(16, 24)), keys: { buckets, pairs } };
}

function arraysOf({ words, filter, firsts, pairs, letters, steps, values, sizes }: Trie): readonly PackedArray[] {
  return [words, filter, firsts, pairs, letters, steps, values, sizes];
}

const trieSizes = [4, 4, 4, 4, 1, 4, 4, 4] as const;

function trieOf(arrays: readonly PackedArray[]): Trie {
  const [words, filter, firsts, pairs, letters, steps, values, sizes] = arrays as readonly [Int32Array, Int32Array, Int32Array, Int32Array, Uint8Array, Int32Array, Int32Array, Int32Array];
  return { words, filter, firsts, pairs, letters, steps, values, sizes };
}

/** Goes up with every change of the arrays or of what they mean. */
const formVersion = 3;

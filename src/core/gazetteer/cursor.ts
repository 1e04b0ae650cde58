import type { CompiledGazetteer } from './compile';
import type { KnownName } from './forms';
import { namesAt, type Layer } from './layer';
import { Bit, placeBehind, step, Step, Word, wordOf, type Trie } from './trie';

/** Where words read so far lead in a layer's names. */
export interface Cursor {
  readonly layer: Layer;
  readonly trie: Trie;
  /** 0 when no name goes on from here. */
  readonly place: number;
  readonly values: number;
}

/** Where a first word leads, in each layer that has names with it. */
export function begin(layers: readonly Layer[], which: 'trie' | 'stems', word: string): readonly Cursor[] {
  let cursors: Cursor[] | undefined;
  for (const layer of layers) {
    const trie: CompiledGazetteer['trie'] = layer.compiled[which];
    const at = wordOf(trie, word);
    if (at < 0) continue;
    const number = trie.words[at + Word.number]!;
    const values = trie.words[at + Word.values]!;
    // Words that stand inside of names only lead nowhere.
    if (number & Bit.goesOn || values !== 0) (cursors ??= []).push({ layer, trie, place: number & Bit.goesOn ? number >> 2 : 0, values });
  }
  return cursors ?? nowhere;
}

/** Where the next word leads. */
export function goOn(cursors: readonly Cursor[], word: string): readonly Cursor[] {
  let next: Cursor[] | undefined;
  for (const { layer, trie, place } of cursors) {
    const known = place === 0 ? -1 : wordOf(trie, word);
    const at = known < 0 ? -1 : step(trie, place, trie.words[known + Word.number]! >> 2);
    if (at >= 0) (next ??= []).push({ layer, trie, place: trie.steps[at + Step.word]! & Bit.goesOn ? placeBehind(trie, at) : 0, values: trie.steps[at + Step.values]! });
  }
  return next ?? nowhere;
}

/** The names in force that end here. */
export function namesHere(cursors: readonly Cursor[]): readonly KnownName[] {
  const [only] = cursors;
  if (only && cursors.length === 1) return namesAt(only.layer, only.trie, only.values);
  return cursors.flatMap(({ layer, trie, values }) => namesAt(layer, trie, values));
}

const nowhere: readonly Cursor[] = [];

import { fnv1a } from '../../base/hash';
import { writeUnits } from './bytes';
import { Bit, closing, isWordAt, keyOfPair, mix, plainKey, scaleOf, shiftOf, slotOf, Step, stepHash, Word, type Trie } from './trie';

/** Makes a {@link Trie}. It takes the words of all names first; the steps between them are made at the end, when their number is known. */
export interface TrieBuilder {
  /** The next word of the name, folded. */
  word(folded: string): void;
  /** The same for `text[start, end)`, ASCII letters and digits in any case, with the hash of the folded word. */
  plainWord(text: string, start: number, end: number, hash: number): void;
  /** The name is complete. A name without words is none. */
  end(value: number): void;
  /** The builder must not be used again. */
  done(): Trie;
}

/** @param names how many are expected; more or fewer are no mistake. */
export function trieBuilder(names = 16): TrieBuilder {
  let count = 0;
  let words = new Int32Array(tableFor(names / 4) * Word.size);
  let scale = scaleOf(words.length / Word.size);
  let letters = new Uint8Array(words.length);
  let used = 0;
  /** The names, one behind the other: numbers of their words, then the value with its bits turned over. Values are not negative, so this is. */
  let path = new Int32Array(Math.max(64, names * 4));
  let length = 0;
  let ended = 0;
  let ends = 0;
  let longest = 0;

  function word(folded: string): void {
    const hash = fnv1a(folded);
    let at = first(hash);
    let twin = false;
    while (words[at + Word.number] !== 0) {
      if (words[at] === hash) {
        if (isWordAt(letters, words[at + Word.letters]!, folded)) return put(words[at + Word.number]! >> 2);
        words[at + Word.number]! |= Bit.twin;
        twin = true;
      }
      at = behind(at);
    }
    make(at, hash, 3 * folded.length, twin);
    used = writeUnits(letters, used, folded);
    letters[used++] = closing;
  }

  function plainWord(text: string, start: number, end: number, hash: number): void {
    let at = first(hash);
    while (words[at + Word.number] !== 0) {
      if (words[at] === hash) return isPlainAt(words[at + Word.letters]!, text, start, end) ? put(words[at + Word.number]! >> 2) : word(text.slice(start, end).toLowerCase());
      at = behind(at);
    }
    make(at, hash, end - start, false);
    for (let k = start; k < end; k++) letters[used++] = small(text.charCodeAt(k));
    letters[used++] = closing;
  }

  function first(hash: number): number {
    return slotOf(hash, scale) * Word.size;
  }

  function behind(at: number): number {
    return at + Word.size === words.length ? 0 : at + Word.size;
  }

  function isPlainAt(at: number, text: string, start: number, end: number): boolean {
    let from = at;
    for (let k = start; k < end; k++) if (letters[from++] !== small(text.charCodeAt(k))) return false;
    return letters[from] === closing;
  }

  function make(at: number, hash: number, bytes: number, twin: boolean): void {
    count++;
    if (used + bytes + 1 > letters.length) {
      const old = letters;
      letters = new Uint8Array(old.length * 2 + bytes + 1);
      letters.set(old);
    }
    words[at] = hash;
    words[at + Word.number] = (count << 2) | (twin ? Bit.twin : 0);
    words[at + Word.letters] = used;
    put(count);
    if (tableFor(count) * Word.size <= words.length) return;
    words = wordTable(words, tableFor(count * 2));
    scale = scaleOf(words.length / Word.size);
  }

  function put(number: number): void {
    if (length + 2 > path.length) {
      const old = path;
      path = new Int32Array(old.length * 2);
      path.set(old);
    }
    path[length++] = number;
  }

  function end(value: number): void {
    if (length === ended) return;
    longest = Math.max(longest, length - ended);
    path[length++] = ~value;
    ended = length;
    ends++;
  }

  function done(): Trie {
    const table = wordTable(words, 2 * count + 16);
    const byNumber = new Int32Array(count + 1);
    const keys = new Int32Array(count + 1);
    for (let at = 0; at < table.length; at += Word.size) {
      if (table[at + Word.number] === 0) continue;
      byNumber[table[at + Word.number]! >> 2] = at;
      keys[table[at + Word.number]! >> 2] = keyAt(table, letters, at);
    }
    const steps = new Int32Array(tableFor(ended - 2 * ends) * Step.size);
    const scale = scaleOf(steps.length / Step.size);
    const begins = new Uint8Array(count + 1);
    const values = new Values(ends);
    for (let k = 0; k < ended; k++) {
      const number = path[k]!;
      let at = -1;
      let place = number;
      for (k++; path[k]! >= 0; k++) {
        if (at < 0) begins[number] = 1;
        else steps[at + Step.word]! |= Bit.goesOn;
        at = stepTo(steps, scale, place, path[k]!);
        place = count + 1 + at / Step.size;
      }
      if (at < 0) values.add(table, byNumber[number]! + Word.values, ~path[k]!);
      else values.add(steps, at + Step.values, ~path[k]!);
    }
    for (let number = 1; number <= count; number++) if (begins[number] === 1) table[byNumber[number]! + Word.number]! |= Bit.goesOn;
    return { words: table, filter: filterOf(table, count), firsts: firstsOf(table, keys), pairs: pairsOf(table, steps, keys, ends), letters: letters.slice(0, used), steps, values: values.done(), sizes: Int32Array.of(count, longest) };
  }

  return { word, plainWord, end, done };
}

/** The values of all places. Nearly every place has one: it is written where it comes; places with more get a stretch of their own at the end. */
class Values {
  private readonly values: Int32Array;
  private next = 1;
  private readonly more: { readonly table: Int32Array; readonly field: number; readonly value: number }[] = [];

  constructor(names: number) {
    this.values = new Int32Array(names + 1);
  }

  /** One more value of the place whose values begin where the field of the table says. */
  add(table: Int32Array, field: number, value: number): void {
    if (table[field] !== 0) this.more.push({ table, field, value });
    else {
      table[field] = this.next;
      this.values[this.next++] = ~value;
    }
  }

  done(): Int32Array {
    const byPlace = new Map<Int32Array, Map<number, number[]>>();
    for (const { table, field, value } of this.more) {
      const places = byPlace.get(table) ?? new Map<number, number[]>();
      byPlace.set(table, places);
      const list = places.get(field);
      if (list) list.push(value);
      else places.set(field, [~this.values[table[field]!]!, value]);
    }
    const all = new Int32Array(this.next + this.more.length + [...byPlace.values()].reduce((sum, places) => sum + places.size, 0));
    all.set(this.values.subarray(0, this.next));
    for (const [table, places] of byPlace) {
      for (const [field, list] of places) {
        all.set(list, this.next);
        table[field] = this.next;
        this.next += list.length;
        all[this.next - 1] = ~list[list.length - 1]!;
      }
    }
    return all;
  }
}

/** Where the step from a place by a word stands, made when it is new. */
function stepTo(steps: Int32Array, scale: number, place: number, word: number): number {
  let at = slotOf(stepHash(place, word), scale) * Step.size;
  for (let found = steps[at + Step.word]!; found !== 0; found = steps[at + Step.word]!) {
    if (steps[at] === place && found >> 2 === word) return at;
    at = at + Step.size === steps.length ? 0 : at + Step.size;
  }
  steps[at] = place;
  steps[at + Step.word] = word << 2;
  return at;
}

/** The words of a table in one with `size` slots; {@link slotOf} keeps their order, so both are gone through from end to end. */
function wordTable(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const words = new Int32Array(size * Word.size);
  const scale = scaleOf(size);
  for (let from = 0; from < old.length; from += Word.size) {
    if (old[from + Word.number] === 0) continue;
    let at = slotOf(old[from]!, scale) * Word.size;
    while (words[at + Word.number] !== 0) at = at + Word.size === words.length ? 0 : at + Word.size;
    for (let field = 0; field < Word.size; field++) words[at + field] = old[from + field]!;
  }
  return words;
}

function filterOf(words: Int32Array, count: number): Int32Array {
  const filter = new Int32Array(powerOfTwo(count / 2));
  for (let at = 0; at < words.length; at += Word.size) {
    const mixed = mix(words[at]!);
    if (words[at + Word.number] !== 0) filter[(mixed >>> 5) & (filter.length - 1)]! |= 1 << mixed;
  }
  return filter;
}

function firstsOf(words: Int32Array, keys: Int32Array): Int32Array {
  const firsts: number[] = [];
  for (let at = 0; at < words.length; at += Word.size) if (words[at + Word.number]! & Bit.goesOn || words[at + Word.values] !== 0) firsts.push(keys[words[at + Word.number]! >> 2]!);
  const filter = new Int32Array(powerOfTwo(firsts.length / 2));
  for (const key of firsts) setBits(filter, key);
  return filter;
}

function pairsOf(words: Int32Array, steps: Int32Array, keys: Int32Array, names: number): Int32Array {
  const filter = new Int32Array(powerOfTwo(names / 2));
  for (let at = 0; at < words.length; at += Word.size) if (words[at + Word.values] !== 0) setBits(filter, keyOfPair(keys[words[at + Word.number]! >> 2]!, 0));
  for (let at = 0; at < steps.length; at += Step.size) {
    const from = steps[at]!;
    if (from !== 0 && from < keys.length) setBits(filter, keyOfPair(keys[from]!, keys[steps[at + Step.word]! >> 2]!));
  }
  return filter;
}

/** The key of a word of the table. */
function keyAt(words: Int32Array, letters: Uint8Array, at: number): number {
  const first = words[at + Word.letters]!;
  let length = 0;
  for (; letters[first + length] !== closing; length++) if (letters[first + length]! >= 0x80) return words[at]!;
  return plainKey(letters, first, length);
}

/** See `mayHold`. */
function setBits(filter: Int32Array, key: number): void {
  filter[key >>> shiftOf(filter)]! |= (1 << (key >>> 4)) | (1 << (key >>> 9));
}

/** The smallest that is not less, from 32 on. */
function powerOfTwo(least: number): number {
  let size = 32;
  while (size < least) size *= 2;
  return size;
}

/** Slots for `n` entries: more than those, so that a search ends. */
function tableFor(n: number): number {
  return Math.ceil(n * 1.35) + 16;
}

/** ASCII letters small, digits as they are. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

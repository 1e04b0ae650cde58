import { fnv1a } from '../../base/hash';

/**
 * Names as paths of words, in typed arrays that can be written to a file and read back as they are. Words are folded and have
 * numbers from 1; a place is a first word (its number) or a further step (numbered behind the words); 0 is nowhere. Both hash
 * tables are open-addressed with linear probing; all that a look-up needs of a word or step lies side by side.
 * Made by `trieBuilder`; `scan` finds its names in a text, {@link wordOf} and {@link step} follow words that are split already.
 */
export interface Trie {
  /** By hash of the folded word, {@link Word} each. */
  readonly words: Int32Array;
  /** A bit for what may be a word, by its mixed hash: 15 of 16 others are seen at once to be none. A power of two long. */
  readonly filter: Int32Array;
  /** Two bits of one number for each word that a name begins with, by its key: see {@link plainKey} and {@link mayHold}. A power of two long. */
  readonly firsts: Int32Array;
  /** The same for each pair of words that a name begins with; the second word of a name of one word has the key 0. */
  readonly pairs: Int32Array;
  /** The words' UTF-16 code units, each as in UTF-8, every word closed by {@link closing}. */
  readonly letters: Uint8Array;
  /** By hash of the place before and the word, {@link Step} each. */
  readonly steps: Int32Array;
  /** What the names stand for, those of one place together, the last one's bits turned over. */
  readonly values: Int32Array;
  /** How many words there are, and how many the longest name has. */
  readonly sizes: Int32Array;
}

/** Fields of a word. */
export const Word = {
  /** FNV-1a of the folded form. */
  hash: 0,
  /** Four times its number and its {@link Bit}s; 0: free. */
  number: 1,
  /** Where its letters begin. */
  letters: 2,
  /** Where the values of the name that is this word alone begin; 0: there is none. */
  values: 3,
  size: 4,
} as const;

/** Fields of a further step. */
export const Step = {
  from: 0,
  /** Four times the number of its word and its {@link Bit}s; 0: free. */
  word: 1,
  values: 2,
  size: 3,
} as const;

export const Bit = {
  /** A longer name goes on from here. */
  goesOn: 1,
  /** Another word has the same hash. */
  twin: 2,
} as const;

/** A byte that UTF-8 does not have. */
export const closing = 0xff;

/** Where in {@link Trie.words} a folded word stands; -1 for one in no name. */
export function wordOf(trie: Trie, folded: string): number {
  const { words, filter } = trie;
  const hash = fnv1a(folded);
  const mixed = mix(hash);
  if (((filter[(mixed >>> 5) & (filter.length - 1)]! >>> mixed) & 1) === 0) return -1;
  for (let at = slotOfMixed(mixed, scaleOf(words.length / Word.size)) * Word.size; words[at + Word.number] !== 0; at = at + Word.size === words.length ? 0 : at + Word.size) {
    if (words[at] === hash && isWordAt(trie.letters, words[at + Word.letters]!, folded)) return at;
  }
  return -1;
}

/** Where in {@link Trie.steps} the step from a place by the word of this number stands; -1 when no name goes on so. */
export function step({ steps }: Trie, place: number, word: number): number {
  for (let at = slotOf(stepHash(place, word), scaleOf(steps.length / Step.size)) * Step.size; ; at = at + Step.size === steps.length ? 0 : at + Step.size) {
    const found = steps[at + Step.word]!;
    if (found === 0) return -1;
    if (steps[at] === place && found >> 2 === word) return at;
  }
}

/** Whether {@link Trie.firsts} or {@link Trie.pairs} has both bits of a key: a blocked Bloom filter (Putze, Sanders and Singler 2007). */
export function mayHold(filter: Int32Array, key: number): boolean {
  const bits = filter[key >>> shiftOf(filter)]!;
  return (((bits >>> (key >>> 4)) & (bits >>> (key >>> 9))) & 1) !== 0;
}

/** How far a key is shifted for its place in a filter. */
export function shiftOf(filter: Int32Array): number {
  return Math.clz32(filter.length) + 1;
}

/** The place that a step leads to. */
export function placeBehind({ sizes }: Trie, at: number): number {
  return sizes[0]! + 1 + at / Step.size;
}

/** The values that begin at `at`, in the order they were put in; none for 0. */
export function valuesAt({ values }: Trie, at: number): readonly number[] {
  if (at === 0) return [];
  const found: number[] = [];
  for (let k = at; ; k++) {
    const value = values[k]!;
    if (value < 0) return [...found, ~value];
    found.push(value);
  }
}

/**
 * Spreads a hash evenly over the slots of a table of so many, as {@link scaleOf} says. Order is kept whatever the size: a table grows by
 * being read from end to end.
 */
export function slotOf(hash: number, scale: number): number {
  return slotOfMixed(mix(hash), scale);
}

export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
}

/** What {@link Trie.firsts} and {@link Trie.pairs} know a folded word by. */
export function keyOf(folded: string, hash: number): number {
  for (let k = 0; k < folded.length; k++) {
    const code = folded.charCodeAt(k);
    if (code >= 0x80) return hash;
    if (k < 8) eight[k] = code;
  }
  return plainKey(eight, 0, folded.length);
}
const eight = new Uint8Array(8);

/** The same for one of ASCII alone, in any case: the high half of the product of its first eight bytes with a constant, modulo 2⁶⁴. Others are known by their hash. */
export function plainKey(utf8: Uint8Array, first: number, length: number): number {
  const low = (utf8[first]! | (utf8[first + 1]! << 8) | (utf8[first + 2]! << 16) | (utf8[first + 3]! << 24) | 0x20202020) & (length < 4 ? (1 << (8 * length)) - 1 : -1);
  const high = length <= 4 ? 0 : (utf8[first + 4]! | (utf8[first + 5]! << 8) | (utf8[first + 6]! << 16) | (utf8[first + 7]! << 24) | 0x20202020) & (length < 8 ? (1 << (8 * length - 32)) - 1 : -1);
  return (highProduct(low, 0x1e98df25) + Math.imul(low, 0x9fb21c65) + Math.imul(high, 0x1e98df25)) | 0;
}

/** The high half of the product of two unsigned numbers of 32 bits. */
function highProduct(a: number, b: number): number {
  const low = a & 0xffff;
  const high = a >>> 16;
  const middle = high * (b & 0xffff) + ((low * (b & 0xffff)) >>> 16);
  return high * (b >>> 16) + (middle >>> 16) + ((low * (b >>> 16) + (middle & 0xffff)) >>> 16);
}

/** Of the keys of two words that stand one behind the other. */
export function keyOfPair(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

export function slotOfMixed(mixed: number, scale: number): number {
  return ((mixed >>> 0) * scale) | 0;
}

export function scaleOf(size: number): number {
  return size / 4294967296;
}

export function stepHash(place: number, word: number): number {
  const mixed = Math.imul(place, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Whether just these letters stand at `at`. */
export function isWordAt(letters: Uint8Array, at: number, folded: string): boolean {
  let from = at;
  for (let k = 0; k < folded.length; k++) {
    const code = folded.charCodeAt(k);
    if (code < 0x80) {
      if (letters[from++] !== code) return false;
    } else if (code < 0x800) {
      if (letters[from++] !== (0xc0 | (code >> 6)) || letters[from++] !== (0x80 | (code & 63))) return false;
    } else if (letters[from++] !== (0xe0 | (code >> 12)) || letters[from++] !== (0x80 | ((code >> 6) & 63)) || letters[from++] !== (0x80 | (code & 63))) return false;
  }
  return letters[from] === closing;
}

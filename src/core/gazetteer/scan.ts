import { fnvOffset } from '../../base/hash';
import { continuous } from '../tokens/continuous';
import type { InternedWord } from '../tokens/intern';
import { isWordCode, readWord, tokenize, wordFrom, type WordBounds } from '../tokens/tokens';
import { Bit, closing, isWordAt, mix, placeBehind, scaleOf, slotOfMixed, Step, step, Word, type Trie } from './trie';

/** What {@link scan} found: `3n`, `3n + 1`, `3n + 2` of `found` are match `n`; valid until the next scan. */
export interface Matches {
  readonly count: number;
  /** Start and end (UTF-16 code units) and where the values of the name begin: see `valuesAt`. */
  readonly found: Int32Array;
}

/**
 * All names of a trie in a text, as whole words: from left to right, the longest at each word, not overlapping. Words are
 * those of `tokenize`, compared folded, and nothing stands between those of one name but blanks, one line break, hyphens or
 * an abbreviation's dot (`continuous`). One pass: words are hashed as they are read and looked up at once, without a string for plain ones.
 */
export function scan(trie: Trie, text: string): Matches {
  // UTF-8 is read several times faster than the characters of a string.
  if (bytes.length <= 3 * text.length) bytes = new Uint8Array(3 * text.length + 1);
  const n = encoder.encodeInto(text, bytes).written;
  bytes[n] = 0;
  matched = 0;
  ahead = 0;
  let i = 0;
  // Words at the beginning of the batch that were not matched with the last one, as their run may go on.
  let open = 0;
  while (i < n) {
    read = open;
    while (i < n && read < batch) {
      i = readPlain(bytes, words, i, n);
      if (i < n && read < batch) i = readOther(text, i);
    }
    find(trie, words, open, read);
    open = matchRuns(trie, text, i < n);
  }
  return { count: matched, found: matches };
}

// Three loops one behind the other, the first and second without calls: so the engine keeps what they need in registers.

/** Reads plain words from `i` on until the batch is full or something else comes; where that begins. */
function readPlain(utf8: Uint8Array, out: Int32Array, from: number, n: number): number {
  const { length } = out;
  let i = from;
  let at = read * size;
  while (i < n && at < length) {
    let letter = letterOf[utf8[i]!]!;
    if (letter === 0) {
      i++;
      continue;
    }
    const first = i;
    let hash = fnvOffset;
    while (letter > special) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      letter = letterOf[utf8[++i]!]!;
    }
    if (letter === special || (i - first === 1 && utf8[i] === 46)) {
      i = first;
      break;
    }
    out[at] = first - ahead;
    out[at + 1] = i - ahead;
    out[at + 2] = hash;
    out[at + 3] = first;
    at += size;
    i++;
  }
  read = at / size;
  return i;
}

/** Reads one word or sign that is not plain; where what follows begins. */
function readOther(text: string, first: number): number {
  let i = first;
  let hash = fnvOffset;
  for (let letter = letterOf[bytes[i]!]!; letter > special; letter = letterOf[bytes[++i]!]!) hash = Math.imul(hash ^ letter, 0x01000193);
  const tail = i > first ? possessiveAt(bytes, i) : 0;
  const sign = tail > 0 ? tail : signAt(bytes, i);
  const start = first - ahead;
  if (sign > 0) {
    if (i > first) put(start, i - ahead, hash, first);
    ahead += sign - (tail > 0 ? 2 : 1);
    return i + sign;
  }
  const word = otherWord(text, start);
  if (word) put(start, bounds.end, word.hash, -1);
  const next = first + utf8Length(text, start, bounds.next);
  ahead = next - bounds.next;
  return next;
}

function put(start: number, end: number, hash: number, plain: number): void {
  words[read * size] = start;
  words[read * size + 1] = end;
  words[read * size + 2] = hash;
  words[read * size + 3] = plain;
  read++;
}

/** Puts where a word stands in the trie, or −1, in the place of its hash. */
function find({ words: table, filter }: Trie, out: Int32Array, from: number, to: number): void {
  const mask = filter.length - 1;
  const scale = scaleOf(table.length / Word.size);
  const { length } = table;
  for (let k = from * size + 2; k < to * size; k += size) {
    const hash = out[k]!;
    const mixed = mix(hash);
    let at = -1;
    if ((filter[(mixed >>> 5) & mask]! >>> mixed) & 1) {
      at = slotOfMixed(mixed, scale) * Word.size;
      let number = table[at + Word.number]!;
      while (number !== 0 && table[at] !== hash) {
        at = at + Word.size === length ? 0 : at + Word.size;
        number = table[at + Word.number]!;
      }
      if (number === 0) at = -1;
    }
    out[k] = at;
  }
}

/** Matches the names in the batch's runs of words of the trie. A run at its end is kept for the next batch, if `more` comes; how many words that are. */
function matchRuns(trie: Trie, text: string, more: boolean): number {
  const { words: table } = trie;
  let from = 0;
  for (let to = 0; to <= read; to++) {
    if (to < read && words[to * size + 2]! >= 0) continue;
    if (to === read && more && to - from < batch / 2) {
      words.copyWithin(0, from * size, to * size);
      return to - from;
    }
    if (to - from > 1 || (to > from && table[words[from * size + 2]! + Word.values] !== 0)) matchRun(trie, text, from, to);
    from = to + 1;
  }
  return 0;
}

const encoder = new TextEncoder();

/** By byte of UTF-8: the small letter or digit; {@link special} where a word may begin or go on; 0 between words. */
const special = 1;
const letterOf = Uint8Array.from({ length: 256 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(c) ? c.toLowerCase().charCodeAt(0) : code >= 128 || /['`&]/.test(c) ? special : 0;
});

/** Words that are worked on together. */
const batch = 1024;
/** Of each word the start, the end, the hash or later where it stands in the trie, and where it begins in the UTF-8 if it is plain, else −1. */
const size = 4;
const words = new Int32Array(batch * size);
let read = 0;
// Kept for the next text: its UTF-8, and how far offsets in it are ahead of the text's; the matches.
let bytes = new Uint8Array(1 << 14);
let ahead = 0;
let matches = new Int32Array(3 << 10);
let matched = 0;
/** Values of the names that end behind one word, two words and so on. */
let ends = new Int32Array(64);
const bounds: WordBounds = { end: 0, next: 0, possessive: false, dotted: false };

/** How many bytes one of the commonest signs beyond ASCII takes, one code unit of the text, that is in no word: – — “ ” …, a fixed blank, « »; 0 for others. */
function signAt(utf8: Uint8Array, i: number): number {
  if (utf8[i] === 0xe2 && utf8[i + 1] === 0x80) {
    const last = utf8[i + 2]!;
    return last === 0x93 || last === 0x94 || last === 0x9c || last === 0x9d || last === 0xa6 ? 3 : 0;
  }
  return utf8[i] === 0xc2 && (utf8[i + 1] === 0xa0 || utf8[i + 1] === 0xab || utf8[i + 1] === 0xbb) ? 2 : 0;
}

/** How many bytes a possessive ending of the plainest sort behind a word takes, two code units of the text: *'s*, *’s* and no letter; 0 for others. */
function possessiveAt(utf8: Uint8Array, i: number): number {
  const tail = utf8[i] === 39 ? 2 : utf8[i] === 0xe2 && utf8[i + 1] === 0x80 && utf8[i + 2] === 0x99 ? 4 : 0;
  return tail > 0 && (utf8[i + tail - 1]! | 32) === 115 && letterOf[utf8[i + tail]!] === 0 ? tail : 0;
}

/** The word that begins at `start`, if one does, when it has signs or letters beyond ASCII; its `bounds`. */
function otherWord(text: string, start: number): InternedWord | undefined {
  const code = text.charCodeAt(start);
  if (!isWordCode(code)) {
    bounds.next = start + (isPair(text, start) ? 2 : 1);
    return undefined;
  }
  readWord(text, start, bounds);
  if (bounds.next <= start) bounds.next = start + 1;
  const word = wordFrom(text, start, bounds.end, bounds.dotted);
  return word.folded === '' ? undefined : word;
}

function utf8Length(text: string, start: number, end: number): number {
  let length = 0;
  for (let k = start; k < end; k++) {
    const code = text.charCodeAt(k);
    if (code < 0x80) length++;
    else if (code < 0x800) length += 2;
    else if (isPair(text, k)) {
      length += 4;
      k++;
    } else length += 3;
  }
  return length;
}

function isPair(text: string, k: number): boolean {
  return (text.charCodeAt(k) & 0xfc00) === 0xd800 && (text.charCodeAt(k + 1) & 0xfc00) === 0xdc00;
}

/** Names in a run of words of the trie. */
function matchRun(trie: Trie, text: string, from: number, to: number): void {
  const { words: table, steps } = trie;
  if (ends.length < trie.sizes[1]!) ends = new Int32Array(trie.sizes[1]!);
  for (let k = from; k < to; k++) if (table[words[k * size + 2]! + Word.number]! & Bit.twin) words[k * size + 2] = twinOf(trie, k, text);
  for (let k = from; k < to; k++) {
    const first = words[k * size + 2]!;
    const number = table[first + Word.number]!;
    ends[0] = table[first + Word.values]!;
    if ((number & Bit.goesOn) === 0 && ends[0] === 0) continue;
    let deep = 1;
    for (let place = number >> 2, more = number & Bit.goesOn; more !== 0 && k + deep < to; ) {
      const at = step(trie, place, table[words[(k + deep) * size + 2]! + Word.number]! >> 2);
      if (at < 0) break;
      ends[deep++] = steps[at + Step.values]!;
      more = steps[at + Step.word]! & Bit.goesOn;
      place = placeBehind(trie, at);
    }
    for (; deep > 0; deep--) {
      const values = ends[deep - 1]!;
      if (values === 0 || !stands(trie, text, k, k + deep)) continue;
      keep(words[k * size]!, words[(k + deep - 1) * size + 1]!, values);
      k += deep - 1;
      break;
    }
  }
}

function keep(start: number, end: number, values: number): void {
  if (3 * matched + 3 > matches.length) matches = doubled(matches);
  matches[3 * matched] = start;
  matches[3 * matched + 1] = end;
  matches[3 * matched + 2] = values;
  matched++;
}

/** Whether the words of the run are those of the trie by letters too, not by hash only, and stand together. */
function stands(trie: Trie, text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isWordIn(trie, text, k)) return false;
  for (let k = from + 1; k < to; k++) {
    const end = words[k * size - 3]!;
    const next = words[k * size]!;
    if (next === end + 1 && joining[text.charCodeAt(end)] === 1) continue;
    for (let at = end; at < next; at++) if (joining[text.charCodeAt(at)] === 2) return false;
    // What follows a word decides how it ends: d’Estin’s.
    const tokens = tokenize(text.slice(words[from * size], words[to * size - 3]! + 8));
    return continuous(tokens, 0, to - from);
  }
  return true;
}

/** By character between two words: 1, alone it joins them to a name; 2, no name goes across it; others depend on what is beside them. */
const joining = Uint8Array.from({ length: 128 }, (_, code) => (/[ \n-]/.test(String.fromCharCode(code)) ? 1 : /[,;:!?()[\]"]/.test(String.fromCharCode(code)) ? 2 : 0));

function isWordIn({ words: table, letters }: Trie, text: string, k: number): boolean {
  const start = words[k * size]!;
  const end = words[k * size + 1]!;
  const plain = words[k * size + 3]!;
  const from = table[words[k * size + 2]! + Word.letters]!;
  if (plain < 0) return isWordAt(letters, from, foldedAt(text, start, end));
  const length = end - start;
  for (let at = 0; at < length; at++) if (letters[from + at] !== letterOf[bytes[plain + at]!]!) return false;
  return letters[from + length] === closing;
}

function foldedAt(text: string, start: number, end: number): string {
  return wordFrom(text, start, end, text.charCodeAt(end - 1) === 46).folded;
}

/** Of the words with one hash the one that stands in the text; any of them when none does. */
function twinOf({ words: table, letters }: Trie, k: number, text: string): number {
  const first = words[k * size + 2]!;
  const folded = foldedAt(text, words[k * size]!, words[k * size + 1]!);
  const hash = table[first]!;
  // From the first of them: a run may come by here twice.
  for (let at = slotOfMixed(mix(hash), scaleOf(table.length / Word.size)) * Word.size; table[at + Word.number] !== 0; at = at + Word.size === table.length ? 0 : at + Word.size) {
    if (table[at] === hash && isWordAt(letters, table[at + Word.letters]!, folded)) return at;
  }
  return first;
}

function doubled(small: Int32Array): Int32Array<ArrayBuffer> {
  const large = new Int32Array(small.length * 2);
  large.set(small);
  return large;
}

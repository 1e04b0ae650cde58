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
  const { words, filter } = trie;
  const mask = filter.length - 1;
  const scale = scaleOf(words.length / Word.size);
  // UTF-8 is read several times faster than the characters of a string; `ahead` is how far its offsets are ahead of theirs.
  if (bytes.length <= 3 * text.length) bytes = new Uint8Array(3 * text.length + 1);
  const utf8 = bytes;
  const n = encoder.encodeInto(text, utf8).written;
  utf8[n] = 0;
  let ahead = 0;
  let run = 0;
  let i = 0;
  matched = 0;
  while (i < n) {
    let letter = letterOf[utf8[i]!]!;
    if (letter === 0) {
      i++;
      continue;
    }
    if (letter === special) {
      const skipped = signAt(utf8, i);
      if (skipped > 0) {
        i += skipped;
        ahead += skipped - 1;
        continue;
      }
    }
    const first = i;
    let hash = fnvOffset;
    while (letter > special) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      letter = letterOf[utf8[++i]!]!;
    }
    const start = first - ahead;
    let end = i - ahead;
    let plain = first;
    if (letter === special && i > first) {
      const tail = possessiveAt(utf8, i);
      if (tail > 0) {
        i += tail;
        ahead += tail - 2;
        letter = 0;
      } else if (signAt(utf8, i) > 0) letter = 0;
    }
    if (letter === special || (utf8[i] === 46 && i - first === 1)) {
      const read = otherWord(text, start);
      i = first + utf8Length(text, start, bounds.next);
      ahead = i - bounds.next;
      if (read === undefined) continue;
      end = bounds.end;
      hash = read.hash;
      plain = -1;
    }
    const mixed = mix(hash);
    let at = 0;
    let word = 0;
    if ((filter[(mixed >>> 5) & mask]! >>> mixed) & 1) {
      at = slotOfMixed(mixed, scale) * Word.size;
      word = words[at + Word.number]!;
      while (word !== 0 && words[at] !== hash) {
        at = at + Word.size === words.length ? 0 : at + Word.size;
        word = words[at + Word.number]!;
      }
    }
    if (word === 0) {
      if (run > 1 || (run === 1 && words[pending[2]! + Word.values] !== 0)) matchRun(trie, text, run);
      run = 0;
      continue;
    }
    // A word that begins no name need not be kept when nothing goes before it.
    if (run === 0 && (word & 3) === 0 && words[at + Word.values] === 0) continue;
    if (4 * run + 4 > pending.length) pending = doubled(pending);
    pending[4 * run] = start;
    pending[4 * run + 1] = end;
    pending[4 * run + 2] = word & Bit.twin ? twinOf(trie, at, text, start, end) : at;
    pending[4 * run + 3] = plain;
    run++;
  }
  if (run > 0) matchRun(trie, text, run);
  return { count: matched, found: matches };
}

const encoder = new TextEncoder();

/** By byte of UTF-8: the small letter or digit; {@link special} where a word may begin or go on; 0 between words. */
const special = 1;
const letterOf = Uint8Array.from({ length: 256 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(c) ? c.toLowerCase().charCodeAt(0) : code >= 128 || /['`&]/.test(c) ? special : 0;
});

// Kept for the next text: its UTF-8; of the words that stand together and are all in some name the start, end, where they
// stand in the trie and, for plain ones, in the UTF-8; the matches.
let bytes = new Uint8Array(1 << 14);
let pending = new Int32Array(1 << 12);
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
function matchRun(trie: Trie, text: string, run: number): void {
  const { words, steps } = trie;
  const stood = pending;
  if (ends.length < trie.sizes[1]!) ends = new Int32Array(trie.sizes[1]!);
  for (let k = 0; k < run; k++) {
    const first = stood[4 * k + 2]!;
    const number = words[first + Word.number]!;
    if ((number & Bit.goesOn) === 0 && words[first + Word.values] === 0) continue;
    ends[0] = words[first + Word.values]!;
    let deep = 1;
    for (let place = number >> 2, more = number & Bit.goesOn; more !== 0 && k + deep < run; ) {
      const at = step(trie, place, words[stood[4 * (k + deep) + 2]! + Word.number]! >> 2);
      if (at < 0) break;
      ends[deep++] = steps[at + Step.values]!;
      more = steps[at + Step.word]! & Bit.goesOn;
      place = placeBehind(trie, at);
    }
    for (; deep > 0; deep--) {
      const values = ends[deep - 1]!;
      if (values === 0 || !stands(trie, text, k, k + deep)) continue;
      keep(k, k + deep, values);
      k += deep - 1;
      break;
    }
  }
}

function keep(from: number, to: number, values: number): void {
  if (3 * matched + 3 > matches.length) matches = doubled(matches);
  matches[3 * matched] = pending[4 * from]!;
  matches[3 * matched + 1] = pending[4 * to - 3]!;
  matches[3 * matched + 2] = values;
  matched++;
}

/** Whether the words of the run are those of the trie by letters too, not by hash only, and stand together. */
function stands(trie: Trie, text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isWordIn(trie, text, k)) return false;
  for (let k = from + 1; k < to; k++) {
    const end = pending[4 * k - 3]!;
    const next = pending[4 * k]!;
    if (next === end + 1 && joining[text.charCodeAt(end)] === 1) continue;
    for (let at = end; at < next; at++) if (joining[text.charCodeAt(at)] === 2) return false;
    // What follows a word decides how it ends: d’Estin’s.
    const tokens = tokenize(text.slice(pending[4 * from], pending[4 * to - 3]! + 8));
    return continuous(tokens, 0, to - from);
  }
  return true;
}

/** By character between two words: 1, alone it joins them to a name; 2, no name goes across it; others depend on what is beside them. */
const joining = Uint8Array.from({ length: 128 }, (_, code) => (/[ \n-]/.test(String.fromCharCode(code)) ? 1 : /[,;:!?()[\]"]/.test(String.fromCharCode(code)) ? 2 : 0));

function isWordIn({ words, letters }: Trie, text: string, k: number): boolean {
  const start = pending[4 * k]!;
  const end = pending[4 * k + 1]!;
  const plain = pending[4 * k + 3]!;
  const from = words[pending[4 * k + 2]! + Word.letters]!;
  if (plain < 0) return isWordAt(letters, from, foldedAt(text, start, end));
  const length = end - start;
  for (let at = 0; at < length; at++) if (letters[from + at] !== letterOf[bytes[plain + at]!]!) return false;
  return letters[from + length] === closing;
}

function foldedAt(text: string, start: number, end: number): string {
  return wordFrom(text, start, end, text.charCodeAt(end - 1) === 46).folded;
}

/** Of the words with one hash the one that stands in the text; any of them when none does. */
function twinOf({ words, letters }: Trie, first: number, text: string, start: number, end: number): number {
  const folded = foldedAt(text, start, end);
  for (let at = first; words[at + Word.number] !== 0; at = at + Word.size === words.length ? 0 : at + Word.size) {
    if (words[at] === words[first] && isWordAt(letters, words[at + Word.letters]!, folded)) return at;
  }
  return first;
}

function doubled(small: Int32Array): Int32Array<ArrayBuffer> {
  const large = new Int32Array(small.length * 2);
  large.set(small);
  return large;
}

import { continuous } from '../tokens/continuous';
import { tokenize, wordFrom } from '../tokens/tokens';
import { doubled } from './bytes';
import { plainWords, prefilter, type Prefilter } from './prefilter';
import { Bit, closing, isWordAt, mix, placeBehind, scaleOf, slotOfMixed, Step, step, Word, type Trie } from './trie';
import { letterOf, nextWord, wordReader, type Utf8Text } from './utf8-words';

/** What {@link scan} found: `3n`, `3n + 1`, `3n + 2` of `found` are match `n`; valid until the next scan. */
export interface Matches {
  readonly count: number;
  /** Start and end (UTF-16 code units) and where the values of the name begin: see `valuesAt`. */
  readonly found: Int32Array;
}

/**
 * All names of a trie in a text, as whole words: from left to right, the longest at each word, not overlapping. Words are
 * those of `tokenize`, compared folded, and nothing stands between those of one name but blanks, one line break, hyphens or
 * an abbreviation's dot (`continuous`). A first pass (`prefilter`) finds
 * where a name may begin; names are looked up there.
 */
export function scan(trie: Trie, text: string): Matches {
  return scanWith(prefilterFor(trie, text.length), trie, text);
}

/** The same with a first pass of the trie that has room for the text. */
export function scanWith(pass: Prefilter, trie: Trie, text: string): Matches {
  const of = pass.begin(text);
  matched = 0;
  let matchedTo = 0;
  for (let count = pass.next(); count > 0; count = pass.next()) {
    lookUp(trie, pass.places, count);
    for (let n = 0; n < count; n++) {
      if (pass.places[8 * n + 1]! >= matchedTo) matchedTo = Math.max(matchedTo, matchAt(trie, of, pass.places, n));
    }
  }
  return { count: matched, found: matches };
}

/** The first pass of a trie, made anew for a longer text; one that takes much memory is not kept. */
function prefilterFor(trie: Trie, length: number): Prefilter {
  const known = prefilters.get(trie);
  if (known && known.room >= length) return known.pass;
  if (length > keptRoom) return prefilter(trie, length, plainWords());
  const room = Math.max(1 << 14, 1 << (32 - Math.clz32(length)));
  const pass = prefilter(trie, room, plainWords());
  prefilters.set(trie, { pass, room });
  return pass;
}
const prefilters = new WeakMap<Trie, { readonly pass: Prefilter; readonly room: number }>();
/** Code units. */
const keptRoom = 1 << 20;

// Kept for the next text: the matches.
let matches = new Int32Array(3 << 10);
let matched = 0;
const walk = wordReader();
/** Of the words of a name that may stand here the start, the end, where they stand in the trie and, for plain ones, in the UTF-8, else -1. */
let pending = new Int32Array(1 << 8);
/** Values of the names that end behind one word, two words and so on. */
let ends = new Int32Array(64);

/**
 * Puts where they stand in the trie in place of the hashes of the words (−1: nowhere), then the steps from the first to the second into {@link taken}. In loops
 * of their own, since the processor then waits for many of the tables' lines at a time.
 */
function lookUp(trie: Trie, places: Int32Array, count: number): void {
  for (let n = 0; n < 8 * count; n += 8) {
    places[n + 3] = wordAt(trie, places[n + 3]!);
    if (places[n + 4]! >= 0) places[n + 7] = wordAt(trie, places[n + 7]!);
  }
  const { words } = trie;
  for (let n = 0; n < count; n++) {
    const at = places[8 * n + 3]!;
    const next = places[8 * n + 4]! < 0 ? -1 : places[8 * n + 7]!;
    taken[n] = at < 0 || next < 0 ? -1 : step(trie, words[at + Word.number]! >> 2, words[next + Word.number]! >> 2);
  }
}
let taken = new Int32Array(1024);

/** Keeps the longest name that begins at a place of the first pass; its end, 0 when there is none. */
function matchAt(trie: Trie, of: Utf8Text, places: Int32Array, place: number): number {
  const { words, steps } = trie;
  const longest = trie.sizes[1]!;
  if (ends.length < longest) {
    ends = new Int32Array(longest);
    pending = new Int32Array(4 * longest);
  }
  const n = 8 * place;
  let slot = places[n + 3]!;
  if (slot < 0) return 0;
  let number = words[slot + Word.number]!;
  if (number & Bit.twin) {
    slot = twinOf(trie, slot, of.text, places[n + 1]!, endOf(places[n + 2]!));
    number = words[slot + Word.number]!;
  }
  ends[0] = words[slot + Word.values]!;
  pend(0, places, n, slot);
  let deep = 1;
  let more = number & Bit.goesOn;
  let at = number >> 2;
  if (more !== 0 && places[n + 4]! >= 0) {
    let second = places[n + 7]!;
    if (second >= 0) {
      let next = taken[place]!;
      if ((number | words[second + Word.number]!) & Bit.twin) {
        if (words[second + Word.number]! & Bit.twin) second = twinOf(trie, second, of.text, places[n + 5]!, endOf(places[n + 6]!));
        next = step(trie, at, words[second + Word.number]! >> 2);
      }
      if (next >= 0) {
        pend(1, places, n + 4, second);
        ends[1] = steps[next + Step.values]!;
        more = steps[next + Step.word]! & Bit.goesOn;
        at = placeBehind(trie, next);
        deep = 2;
      } else more = 0;
    } else more = 0;
  }
  if (more !== 0 && goBehind(of, places, n + 4 * deep - 4)) {
    while (more !== 0 && nextWord(walk, of)) {
      slot = wordAt(trie, walk.hash);
      if (slot < 0) break;
      if (words[slot + Word.number]! & Bit.twin) slot = twinOf(trie, slot, of.text, walk.start, walk.end);
      const next = step(trie, at, words[slot + Word.number]! >> 2);
      if (next < 0) break;
      pending[4 * deep] = walk.start;
      pending[4 * deep + 1] = walk.end;
      pending[4 * deep + 2] = slot;
      pending[4 * deep + 3] = walk.plain ? walk.first : -1;
      ends[deep++] = steps[next + Step.values]!;
      more = steps[next + Step.word]! & Bit.goesOn;
      at = placeBehind(trie, next);
    }
  }
  for (; deep > 0; deep--) {
    const values = ends[deep - 1]!;
    if (values === 0 || !stands(trie, of, deep)) continue;
    const end = pending[4 * deep - 3]!;
    if (3 * matched + 3 > matches.length) matches = doubled(matches);
    matches[3 * matched] = pending[0]!;
    matches[3 * matched + 1] = end;
    matches[3 * matched + 2] = values;
    matched++;
    return end;
  }
  return 0;
}

/** Puts {@link walk} behind a word of a place; false when no name goes on over what stands there. */
function goBehind(of: Utf8Text, places: Int32Array, n: number): boolean {
  const first = places[n]!;
  walk.at = first;
  walk.ahead = first - places[n + 1]!;
  const behind = first + places[n + 2]! - places[n + 1]!;
  const sign = of.utf8[behind]!;
  if (places[n + 2]! < 0 || letterOf[sign] !== 0) return nextWord(walk, of);
  walk.at = behind;
  return joining[sign] !== 2;
}

function pend(deep: number, places: Int32Array, n: number, slot: number): void {
  const end = places[n + 2]!;
  pending[4 * deep] = places[n + 1]!;
  pending[4 * deep + 1] = endOf(end);
  pending[4 * deep + 2] = slot;
  pending[4 * deep + 3] = end < 0 ? -1 : places[n]!;
}

function endOf(end: number): number {
  return end < 0 ? ~end : end;
}

/** Where a word with this hash stands in the trie; -1: nowhere. */
function wordAt({ words }: Trie, hash: number): number {
  let at = slotOfMixed(mix(hash), scaleOf(words.length / Word.size)) * Word.size;
  for (; words[at + Word.number] !== 0; at = at + Word.size === words.length ? 0 : at + Word.size) if (words[at] === hash) return at;
  return -1;
}

/** Whether the first words of {@link pending} are those of the trie by letters too, not by hash only, and stand together. */
function stands(trie: Trie, of: Utf8Text, to: number): boolean {
  const { text } = of;
  for (let k = 0; k < to; k++) if (!isWordIn(trie, of, k)) return false;
  for (let k = 1; k < to; k++) {
    const end = pending[4 * k - 3]!;
    const next = pending[4 * k]!;
    if (next === end + 1 && joining[text.charCodeAt(end)] === 1) continue;
    for (let at = end; at < next; at++) if (joining[text.charCodeAt(at)] === 2) return false;
    // What follows a word decides how it ends: d’Estin’s.
    const tokens = tokenize(text.slice(pending[0], pending[4 * to - 3]! + 8));
    return continuous(tokens, 0, to);
  }
  return true;
}

/** By character between two words: 1, alone it joins them to a name; 2, no name goes across it; others depend on what is beside them. */
const joining = Uint8Array.from({ length: 128 }, (_, code) => (/[ \n-]/.test(String.fromCharCode(code)) ? 1 : /[,;:!?()[\]"]/.test(String.fromCharCode(code)) ? 2 : 0));

function isWordIn({ words, letters }: Trie, { text, utf8 }: Utf8Text, k: number): boolean {
  const start = pending[4 * k]!;
  const end = pending[4 * k + 1]!;
  const plain = pending[4 * k + 3]!;
  const from = words[pending[4 * k + 2]! + Word.letters]!;
  if (plain < 0) return isWordAt(letters, from, foldedAt(text, start, end));
  const length = end - start;
  for (let at = 0; at < length; at++) if (letters[from + at] !== (utf8[plain + at]! | 0x20)) return false;
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

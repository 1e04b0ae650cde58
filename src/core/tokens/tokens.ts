import { fnvOffset, fnvPrime } from '../../base/hash';
import { endsWord, isApostrophe, isCapitalCode, isCaseless, isCjk, isGershayim, isHebrew, isInvisible, isLetterCode, isSpaceCode, isWordCode, plainWord, visibleFrom } from './characters';
import { internHashed, internWord, type InternedWord } from './intern';

/**
 * The words of a text, in order, as parallel arrays. A word is a run of letters, marks and digits with its inner
 * apostrophes; dots stay inside abbreviations (*U.S.*, *A.J.*). Parts joined by a hyphen are words of their own whose
 * `before` says so. A possessive ending is no part of a word. Offsets are UTF-16 code units.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** {@link Shape} bits of each word. */
  readonly shapes: Uint16Array;
  /** {@link Gap} bits of what stands between the word before and this one; `count + 1` entries. */
  readonly before: Uint16Array;
  /** Folded form of each word. */
  readonly folded: readonly string[];
}

/** What a word looks like. */
export const Shape = {
  /** Begins with a capital, or a script without case. */
  capital: 1,
  /** Two letters or more, all of them capitals. */
  allCapitals: 2,
  /** Has a capital after a small letter: *iPhone*, *AfD*. */
  mixed: 4,
  /** Begins with a digit. */
  digit: 8,
  /** One letter, or letters each with a dot: *A.*, *A.J.*, *U.S.* */
  initial: 16,
  /** Was followed by a possessive ending. */
  possessive: 32,
  /** Written in a script without capitals. */
  caseless: 64,
  /** Ends in a full stop that belongs to it. */
  dotted: 128,
  /** Capitals with a small *s* behind: *MPs*, *NGOs*. */
  plural: 256,
} as const;

/** What stands between two words. Nothing set: white space only. */
export const Gap = {
  /** A hyphen and nothing else. */
  hyphen: 1,
  comma: 2,
  /** A full stop, question or exclamation mark, ellipsis. */
  stop: 4,
  openQuote: 8,
  closeQuote: 16,
  openBracket: 32,
  closeBracket: 64,
  lineBreak: 128,
  /** A blank line. */
  paragraph: 256,
  /** Colon, semicolon, dash, slash, bullet or any other sign. */
  other: 512,
  /** No white space at all. */
  glued: 1024,
  /** A sentence begins with the word behind this gap. */
  sentence: 2048,
  ampersand: 4096,
  colon: 8192,
  /** An en dash or minus without blanks, as some write hyphens. */
  dash: 16384,
} as const;

/** Splits `text`. Linear in its length. */
export function tokenize(text: string): Tokens {
  const { count, starts, ends, shapes, before, folded } = split(text, noMarks);
  return { count, starts, ends, shapes, before, folded };
}

/** Words with a mark for each, and none behind the last. */
export interface MarkedTokens extends Tokens {
  readonly marks: Int32Array;
}

/** The same with what `marksOf` says of each folded word: always the same function, as the intern table remembers its answers. */
export function tokenizeMarked(text: string, marksOf: (folded: string) => number): MarkedTokens {
  return split(text, marksOf);
}

function noMarks(): number {
  return 0;
}

function split(text: string, marksOf: (folded: string) => number): MarkedTokens {
  const folded: string[] = [];
  let count = 0;
  let last = 0;
  const n = text.length;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      i++;
      continue;
    }
    const start = i;
    // Nearly all words: letters and digits of ASCII, with nothing behind them that might belong to the word.
    let hash = fnvOffset;
    let behind = code;
    while (behind < 128 && plainWord[behind]) {
      hash = Math.imul(hash ^ behind, fnvPrime);
      behind = text.charCodeAt(++i);
    }
    if (behind < 128 && endsWord[behind] && i > start + 1) {
      const word = internHashed(text, start, i, false, hash, shapeOf);
      if (5 * count + 5 > room.length) room = grown(room);
      room[5 * count] = start;
      room[5 * count + 1] = i;
      room[5 * count + 2] = word.shape;
      room[5 * count + 3] = gapBits(text, last, start, count === 0 ? -1 : last);
      room[5 * count + 4] = marksOf === noMarks ? 0 : (word.marks ??= marksOf(word.folded));
      folded.push(word.folded);
      count++;
      last = i;
      continue;
    }
    readWord(text, start, bounds);
    const { end, next, possessive } = bounds;
    const word = wordFrom(text, start, end, bounds.dotted);
    if (word.folded !== '') {
      if (5 * count + 5 > room.length) room = grown(room);
      room[5 * count] = start;
      room[5 * count + 1] = end;
      room[5 * count + 2] = word.shape | (possessive ? Shape.possessive : 0);
      room[5 * count + 3] = gapBits(text, last, start, count === 0 ? -1 : last);
      room[5 * count + 4] = marksOf === noMarks ? 0 : (word.marks ??= marksOf(word.folded));
      folded.push(word.folded);
      count++;
      last = possessive ? next : end;
    }
    i = next > start ? next : start + 1;
  }
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const shapes = new Uint16Array(count);
  const before = new Uint16Array(count + 1);
  const marks = new Int32Array(marksOf === noMarks ? 0 : count + 1);
  for (let k = 0; k < count; k++) {
    starts[k] = room[5 * k]!;
    ends[k] = room[5 * k + 1]!;
    shapes[k] = room[5 * k + 2]!;
    before[k] = room[5 * k + 3]!;
    if (marks.length > 0) marks[k] = room[5 * k + 4]!;
  }
  before[count] = gapBits(text, last, n) | Gap.sentence;
  return { count, starts, ends, shapes, before, folded, marks };
}

/** Where a word ends, and what belongs to its ending. */
export interface WordBounds {
  end: number;
  /** Behind a possessive ending or the apostrophe of an elision: where the next word may begin. */
  next: number;
  possessive: boolean;
  /** An abbreviation that ends in a full stop of its own. */
  dotted: boolean;
}

const bounds: WordBounds = { end: 0, next: 0, possessive: false, dotted: false };

/** Finds the end of the word that begins at `start`, where {@link isWordCode} holds. Fills `out`: nothing is made for a word. */
export function readWord(text: string, start: number, out: WordBounds): void {
  const code = text.charCodeAt(start);
  let end = wordEnd(text, start);
  let possessive = false;
  let dotted = false;
  // Possessive ending.
  const tail = end - start > 2 ? text.charCodeAt(end - 1) | 32 : 0;
  if (tail === 115 && isApostrophe(text.charCodeAt(end - 2))) {
    possessive = true;
    end -= 2;
  }
  let next = possessive ? end + 2 : end;
  if (!possessive && isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end - 1) | 32) === 115
    && isSpaceCode(text.charCodeAt(visibleFrom(text, end + 1))) && isCapitalCode(text.charCodeAt(start))) possessive = true;
  // Elision: l'Orient, d'Estaing, dell'Orient.
  const elided = end - start > 3 ? elisionEnd(text, start, end) : 0;
  if (!possessive && elided > 0) {
    end = elided;
    next = elided + 1;
  }
  // Abbreviations: letters with dots between, or one letter with a dot.
  if (text.charCodeAt(end) === 46 && end - start === 1 && isLetterCode(code)) {
    let j = end + 1;
    while (j + 1 < text.length && isLetterCode(text.charCodeAt(j)) && text.charCodeAt(j + 1) === 46) j += 2;
    if (j > end + 1 || isCapitalCode(code)) {
      end = next = j;
      dotted = true;
      if (isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end + 1) | 32) === 115 && !isWordCode(text.charCodeAt(end + 2))) {
        possessive = true;
        next = end + 2;
      }
    }
  }
  out.end = end;
  out.next = next;
  out.possessive = possessive;
  out.dotted = dotted;
}

/** The folded form and the shape of the word `text[start, end)`, see {@link readWord}; a form without letters is empty and no word. */
export function wordFrom(text: string, start: number, end: number, dotted: boolean): InternedWord {
  return internWord(text, start, end, dotted, shapeOf);
}

/** Start, end, shape, gap and mark of each word while a text is split; kept for the next text. */
let room = new Int32Array(1 << 14);

function grown(small: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const large = new Int32Array(small.length * 2);
  large.set(small);
  return large;
}

function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isCjk(first)) return start + 1;
  let i = start + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code < 128 && plainWord[code]) {
      i++;
      continue;
    }
    if (isCjk(code)) break;
    if (isWordCode(code) || isInvisible(code)) i++;
    else if (isApostrophe(code) && isWordCode(text.charCodeAt(i + 1)) && i + 1 < text.length) i++;
    else if (isGershayim(code) && isHebrew(text.charCodeAt(i - 1)) && isHebrew(text.charCodeAt(i + 1))) i++;
    else if (code === 38 && isCapitalCode(text.charCodeAt(i - 1)) && isCapitalCode(text.charCodeAt(i + 1))) i++;
    else break;
  }
  while (isInvisible(text.charCodeAt(i - 1)) && i > start + 1) i--;
  return i;
}

/** The folded form of a stretch of text as if it were one word without dots of its own. Remembered for words that come often. */
export function foldedAt(text: string, start: number, end: number): string {
  return internWord(text, start, end, false, shapeOf).folded;
}

function shapeOf(surface: string, dotted: boolean): number {
  let bits = dotted ? Shape.dotted : 0;
  let letters = 0;
  let capitals = 0;
  let small = 0;
  let caseless = 0;
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if (!isLetterCode(code)) continue;
    letters++;
    if (isCapitalCode(code)) {
      capitals++;
      if (small > 0) bits |= Shape.mixed;
    } else if (isCaseless(code)) caseless++;
    else small++;
  }
  if (caseless > 0) bits |= Shape.caseless | Shape.capital;
  const first = surface.charCodeAt(0);
  if (isCapitalCode(first)) bits |= Shape.capital;
  else if (first >= 48 && first <= 57) bits |= Shape.digit;
  else if (/^[ʿʾ‘’'ʼ]/.test(surface) && isCapitalCode(surface.charCodeAt(1))) bits |= Shape.capital;
  if (capitals >= 2 && small === 1 && letters === surface.length && surface.endsWith('s')) bits |= Shape.plural;
  if (capitals >= 2 && capitals === letters) bits |= Shape.allCapitals;
  if (capitals > 0 && (letters === 1 || (dotted && capitals === letters))) bits |= Shape.initial;
  return bits;
}

/** {@link Gap} bits of what stands behind a word with this end and shape, up to `to`; `end` -1: of what the text begins with. */
export function gapBehind(text: string, end: number, shape: number, to: number): number {
  if (end < 0) return gapBits(text, 0, to, -1);
  const ending = shape & Shape.possessive && isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end + 1) | 32) === 115;
  return gapBits(text, ending ? end + 2 : end, to);
}

/** {@link Gap} bits of what stands in `from..to`; a straight quotation mark at `closing`, right behind a word, closes. */
function gapBits(text: string, from: number, to: number, closing = from): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let bits = 0;
  let spaces = 0;
  let breaks = 0;
  let hyphens = 0;
  let dashes = 0;
  // A gap may be megabytes of blanked markup; what matters is seen at once or is a line break.
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2029 || code === 0x2028 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (isInvisible(code)) continue;
    else if (isSpaceCode(code)) spaces++;
    else if (code === 45 || (code >= 0x2010 && code <= 0x2011) || code === 0x05be) hyphens++;
    else if (code === 44 || code === 0x060c) bits |= Gap.comma;
    else if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002 || code === 0x061f) bits |= Gap.stop;
    else if (code === 34) bits |= i === closing ? Gap.closeQuote : Gap.openQuote;
    else if (code === 0x201c || code === 0xab || code === 0x201e) bits |= Gap.openQuote;
    else if (code === 0x201d || code === 0xbb) bits |= Gap.closeQuote;
    else if (isApostrophe(code)) bits |= i === closing ? Gap.closeQuote : Gap.openQuote;
    else if (code === 40 || code === 91) bits |= Gap.openBracket;
    else if (code === 41 || code === 93) bits |= Gap.closeBracket;
    else if (code === 38) bits |= Gap.ampersand;
    else if (code === 58) bits |= Gap.colon | Gap.other;
    else {
      bits |= Gap.other;
      if (code === 0x2012 || code === 0x2013 || code === 0x2212) dashes++;
    }
  }
  // al-⏎Sarun: a line was broken at a hyphen.
  if (hyphens === 1 && bits === 0 && breaks === 1 && !isSpaceCode(text.charCodeAt(from))) return Gap.hyphen;
  if (dashes === 1 && to - from === 1) bits |= Gap.dash;
  if (breaks > 0) bits |= Gap.lineBreak;
  if (breaks > 1) bits |= Gap.paragraph;
  if (hyphens > 0) bits |= bits === 0 && spaces === 0 && hyphens === 1 ? Gap.hyphen : Gap.other;
  if (spaces === 0 && breaks === 0) bits |= Gap.glued;
  return bits;
}

/** Where a small elided word before a capital ends, at its apostrophe; 0 for other words. */
function elisionEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && at - start < 7 && !isApostrophe(text.charCodeAt(at))) at++;
  if (!isApostrophe(text.charCodeAt(at)) || !isCapitalCode(text.charCodeAt(at + 1))) return 0;
  return elidedWords.has(text.slice(start, at)) ? at : 0;
}

/** Articles and small words of French, Italian and Catalan that lose their end before a vowel. */
const elidedWords: ReadonlySet<string> = new Set(['l', 'L', 'd', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'dell', 'all', 'nell', 'dall', 'sull', 'un', 'quell']);

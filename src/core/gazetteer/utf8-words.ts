import { fnvOffset, fnvPrime } from '../../base/hash';
import { isWordCode } from '../tokens/characters';
import { readWord, wordFrom, type WordBounds } from '../tokens/tokens';
import { keyOf, plainKey } from './trie';

/** A text with its UTF-8, which is read several times faster than the characters of a string. */
export interface Utf8Text {
  readonly text: string;
  /** With a 0 behind the text. */
  readonly utf8: Uint8Array;
  /** Bytes of the text. */
  readonly length: number;
}

/** How far a text has been read, and the word that was read last. */
export interface WordReader {
  /** Offset in the UTF-8, and how far it is ahead of the offset in the text, which counts UTF-16 code units. */
  at: number;
  ahead: number;
  /** Where the word begins in the UTF-8, and where it stands in the text. */
  first: number;
  start: number;
  end: number;
  /** FNV-1a of its folded form. */
  hash: number;
  /** What filters know it by. */
  key: number;
  /** Letters and digits of ASCII alone. */
  plain: boolean;
}

export function wordReader(): WordReader {
  return { at: 0, ahead: 0, first: 0, start: 0, end: 0, hash: 0, key: 0, plain: true };
}

/** Reads on to the end of the next word: those of `tokenize`, compared folded, without a string for plain ones. False at the end of the text. */
export function nextWord(reader: WordReader, of: Utf8Text): boolean {
  const { utf8, length } = of;
  let i = reader.at;
  while (i < length) {
    let letter = letterOf[utf8[i]!]!;
    if (letter === 0) {
      i++;
      continue;
    }
    if (letter === special) {
      const sign = signAt(utf8, i);
      if (sign > 0) {
        i += sign;
        reader.ahead += sign - 1;
        continue;
      }
    }
    const first = i;
    let hash = fnvOffset;
    while (letter > special) {
      hash = Math.imul(hash ^ letter, fnvPrime);
      letter = letterOf[utf8[++i]!]!;
    }
    reader.first = first;
    reader.start = first - reader.ahead;
    const tail = letter === special && i > first ? possessiveAt(utf8, i) : 0;
    if (tail > 0 || (letter === 0 ? utf8[i] !== 46 || i > first + 1 : i > first && signAt(utf8, i) > 0)) {
      reader.end = i - reader.ahead;
      reader.at = i + tail;
      if (tail > 0) reader.ahead += tail - 2;
      reader.hash = hash;
      reader.key = plainKey(utf8, first, i - first);
      reader.plain = true;
      return true;
    }
    const found = otherWord(reader, of);
    if (found) return true;
    i = reader.at;
  }
  reader.at = length;
  return false;
}

/** By byte of UTF-8: the small letter or digit; {@link special} where a word may begin or go on; 0 between words. */
const special = 1;
export const letterOf = Uint8Array.from({ length: 256 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(c) ? c.toLowerCase().charCodeAt(0) : code >= 128 || /['`&]/.test(c) ? special : 0;
});

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

const bounds: WordBounds = { end: 0, next: 0, possessive: false, dotted: false };

/** Reads what begins at `reader.start` and has signs or letters beyond ASCII. False when that is no word. */
function otherWord(reader: WordReader, { text }: Utf8Text): boolean {
  const { first, start } = reader;
  let found = false;
  if (isWordCode(text.charCodeAt(start))) {
    readWord(text, start, bounds);
    if (bounds.next <= start) bounds.next = start + 1;
    const word = wordFrom(text, start, bounds.end, bounds.dotted);
    found = word.folded !== '';
    reader.hash = word.hash;
    reader.key = keyOf(word.folded, word.hash);
  } else bounds.next = start + (isPair(text, start) ? 2 : 1);
  reader.end = bounds.end;
  reader.plain = false;
  reader.at = first + utf8Length(text, start, bounds.next);
  reader.ahead = reader.at - bounds.next;
  return found;
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

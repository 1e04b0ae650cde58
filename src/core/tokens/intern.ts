import { fnv1a, fnvOffset } from '../../base/hash';
import { ownCopy } from '../documents/text-parts';
import { fold } from './fold';

/**
 * The folded form of `text[start, end)` and what `shapeOf` says of it, remembered: a text has few words many times, and most
 * are found here without a string being made. A hash table with open addressing over the characters themselves; it is
 * emptied when it is full. An `abbreviated` word loses its dots.
 */
export function internWord(text: string, start: number, end: number, abbreviated: boolean, shapeOf: (surface: string, abbreviated: boolean) => number): InternedWord {
  return internHashed(text, start, end, abbreviated, fnv1a(text, abbreviated ? 0x9e3779b1 : fnvOffset, start, end), shapeOf);
}

/** The same with the hash of the characters, which {@link fnv1a} makes of a word that is not abbreviated. */
export function internHashed(text: string, start: number, end: number, abbreviated: boolean, hash: number, shapeOf: (surface: string, abbreviated: boolean) => number): InternedWord {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let at = table[slot] ?? 0; at !== 0; at = table[slot] ?? 0) {
    if (hashes[slot] === hash) {
      const word = words[at];
      if (word && word.abbreviated === abbreviated && isAt(text, start, end, word.surface)) return word;
    }
    slot = (slot + 1) & (slots - 1);
  }
  if (end - start > longest) return made(text.slice(start, end), abbreviated, shapeOf);
  if (words.length > slots / 2) {
    table.fill(0);
    words.length = 1;
    slot = (hash ^ (hash >>> 15)) & (slots - 1);
  }
  const word = made(ownCopy(text.slice(start, end)), abbreviated, shapeOf);
  table[slot] = words.length;
  hashes[slot] = hash;
  words.push(word);
  return word;
}

export interface InternedWord {
  readonly surface: string;
  readonly abbreviated: boolean;
  /** Empty when nothing is left of it. */
  readonly folded: string;
  /** FNV-1a of the folded form. */
  readonly hash: number;
  readonly shape: number;
  /** What a later room says of the folded form, once it has been asked. */
  marks: number | undefined;
}

const slots = 1 << 16;
/** Places in {@link words}; 0 is free. */
const table = new Int32Array(slots);
const hashes = new Int32Array(slots);
const words: (InternedWord | undefined)[] = [undefined];

/** Longer words are not kept. */
const longest = 64;

function isAt(text: string, start: number, end: number, surface: string): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function made(surface: string, abbreviated: boolean, shapeOf: (surface: string, abbreviated: boolean) => number): InternedWord {
  // Signs of acronyms in other scripts (*צה"ל*) are no part of the form.
  const folded = fold(surface).replace(/[\s"”]+/g, '');
  const form = abbreviated ? folded.replace(/\./g, '') : folded;
  return { surface, abbreviated, folded: form, hash: fnv1a(form), shape: shapeOf(surface, abbreviated), marks: undefined };
}

import { fold } from './fold';

/**
 * The folded form of `text[start, end)` and what `shapeOf` says of it, remembered: a text has few words many times, and most
 * are found here without a string being made. A hash table with open addressing over the characters themselves; it is
 * emptied when it is full. An `abbreviated` word loses its dots.
 */
export function internWord(text: string, start: number, end: number, abbreviated: boolean, shapeOf: (surface: string, abbreviated: boolean) => number): InternedWord {
  let hash = abbreviated ? 0x9e3779b1 : 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let word = table[slot]; word !== undefined; word = table[slot]) {
    if (word.hash === hash && word.abbreviated === abbreviated && isAt(text, start, end, word.surface)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (filled >= slots / 2 || end - start > longest) {
    if (end - start > longest) return made(text.slice(start, end), hash, abbreviated, shapeOf);
    table.fill(undefined);
    filled = 0;
    slot = (hash ^ (hash >>> 15)) & (slots - 1);
  }
  // A slice would keep the whole text alive.
  const word = made(` ${text.slice(start, end)}`.slice(1), hash, abbreviated, shapeOf);
  table[slot] = word;
  filled++;
  return word;
}

export interface InternedWord {
  readonly surface: string;
  readonly hash: number;
  readonly abbreviated: boolean;
  /** Empty when nothing is left of it. */
  readonly folded: string;
  readonly shape: number;
}

const slots = 1 << 17;
const table = new Array<InternedWord | undefined>(slots).fill(undefined);
let filled = 0;

/** Longer words are not kept. */
const longest = 64;

function isAt(text: string, start: number, end: number, surface: string): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function made(surface: string, hash: number, abbreviated: boolean, shapeOf: (surface: string, abbreviated: boolean) => number): InternedWord {
  const folded = fold(surface).replace(/\s+/g, '');
  return { surface, hash, abbreviated, folded: abbreviated ? folded.replace(/\./g, '') : folded, shape: shapeOf(surface, abbreviated) };
}

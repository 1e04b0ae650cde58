import { fnvOffset } from '../../base/hash';
import { isWordCode } from '../tokens/characters';
import { readWord, wordFrom, type WordBounds } from '../tokens/tokens';
import type { TrieBuilder } from './trie-builder';

/** Puts a name into a trie that is being built, word by word as `tokenize` splits and folds it. False when it has no letter or digit. */
export function addName(builder: TrieBuilder, name: string, value: number): boolean {
  const n = name.length;
  let any = false;
  let i = 0;
  while (i < n) {
    const start = i;
    let hash = fnvOffset;
    let code = name.charCodeAt(i);
    let letter = code < 128 ? letterOf[code]! : 0;
    while (letter !== 0) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      code = ++i < n ? name.charCodeAt(i) : 32;
      letter = code < 128 ? letterOf[code]! : 0;
    }
    if (code < 128 && !isSign(code) && !(code === 46 && i - start === 1)) {
      if (i++ === start) continue;
      builder.plainWord(name, start, i - 1, hash);
    } else {
      i = start + 1;
      if (!isWordCode(name.charCodeAt(start))) continue;
      readWord(name, start, bounds);
      i = Math.max(i, bounds.next);
      const { folded } = wordFrom(name, start, bounds.end, bounds.dotted);
      if (folded === '') continue;
      builder.word(folded);
    }
    any = true;
  }
  builder.end(value);
  return any;
}

const letterOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(c) ? c.toLowerCase().charCodeAt(0) : 0;
});

/** A word may go on behind it: apostrophes, an ampersand. */
function isSign(code: number): boolean {
  return code === 39 || code === 96 || code === 38;
}

const bounds: WordBounds = { end: 0, next: 0, possessive: false, dotted: false };

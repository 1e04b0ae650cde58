import { functionWords } from '../tokens/words';
import { isWord } from './lexicon';
import { syllable } from './monosyllables';
import { chineseSurnames } from './name-words';
import type { NameParts } from './parts';
import { splitSyllables } from './pinyin';

/** Of two Chinese names in Pinyin or Wade-Giles, joined or apart, whether the syllables are the same; nothing where one is no such name. */
export function sameSyllables(a: NameParts, b: NameParts): boolean | undefined {
  return sameSyllableWords(a.parts.map((p) => p.text), b.parts.map((p) => p.text));
}

/** The same of folded words. */
export function sameSyllableWords(a: readonly string[], b: readonly string[]): boolean | undefined {
  const x = syllablesOf(a);
  const y = syllablesOf(b);
  if (!x || !y || x.length < 2 || x.length > 4 || y.length < 2 || y.length > 4) return undefined;
  return x.join(' ') === y.join(' ');
}

/** A Chinese family name, then a given name of one or two syllables in Pinyin: *wei tengshu*. `words` are folded. */
export function isPinyinName(words: readonly string[]): boolean {
  const [family = '', given = ''] = words;
  if (words.length !== 2 || !chineseSurnames.has(family) || functionWords.has(given)) return false;
  const found = splitSyllables(given);
  return found !== undefined && (found.length === 2 ? given.length > 3 && !isWord(given) : found.length === 1 && !isWord(family));
}

function syllablesOf(words: readonly string[]): readonly string[] | undefined {
  if (!chineseSurnames.has(words[0] ?? '') && !chineseSurnames.has(words[words.length - 1] ?? '')) return undefined;
  const all: string[] = [];
  for (const word of words) {
    const found = splitSyllables(word);
    if (!found) return undefined;
    all.push(...found.map(syllable));
  }
  return all.sort();
}

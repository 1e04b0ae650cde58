import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { companySuffixes, titleModifiers, titles } from '../names/words';
import { isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { hasLinkedHead, isHead } from './heads';

/** Where a second name begins right behind a first: *Harbour Council Lena Vaar*, *Lena Vaar & Omar Tesk*, *Lena Vaar HPA Director*. Else -1. */
export function seamOf(tokens: Tokens, from: number, to: number): number {
  const { folded, shapes, before } = tokens;
  const word = (k: number): string => folded[k] ?? '';
  const given = (k: number): boolean => isGivenName(word(k)) && !isWord(word(k)) && !isHead(word(k)) && !isPlace(word(k));
  const last = word(to - 1);
  for (let k = from + 1; k < to; k++) {
    if (before[k]! & Gap.ampersand) {
      if (k - from >= 2 && to - k >= 2 && given(from) && given(k) && !companySuffixes.has(last) && !isHead(last)) return k;
      continue;
    }
    // A body's name in full, then a person's in full.
    if (k - from >= 2 && to - k >= 2 && before[k] === 0 && isHead(word(k - 1)) && given(k) && !isHead(last) && !companySuffixes.has(last) && !given(k - 1) && !titles.has(word(k - 1))) return k;
    // An acronym, then a person's name in full.
    if (k - from === 1 && to - k >= 2 && before[k] === 0 && given(k) && shapes[from]! & Shape.allCapitals && word(from).length >= 3 && !(shapes[k]! & Shape.allCapitals) && !isHead(last) && !companySuffixes.has(last) && (isNameToken(last) || !isWord(last))) return k;
    // A land, then a person's name in full: Prime Minister of Sarun Lena Vaar. A body's name with *of* or *for* in it, then a person's.
    if (to - k >= 2 && to - from <= longest && before[k] === 0 && given(k) && !isHead(last) && !isPlace(last) && !companySuffixes.has(last) && stateOf(folded.slice(k, to).join(' ')) === undefined) {
      if (stateOf(folded.slice(from, k).join(' ')) !== undefined && (isNameToken(last) || !isWord(last)) && !(k - from === 1 && isGivenName(word(from)))) return k;
      if (k - from >= 3 && isWord(word(k - 1)) && !isNameToken(word(k - 1)) && !titles.has(word(k - 1)) && hasLinkedHead(tokens, from, k) && (isNameToken(last) || !isWord(last))) return k;
    }
    // A person's name in full, then an acronym with a role behind it.
    if (k - from >= 2 && k + 1 < to && before[k] === 0 && isGivenName(word(from)) && shapes[k]! & Shape.allCapitals && !(shapes[k - 1]! & Shape.allCapitals) && word(k).length <= 6
      && (titles.has(word(k + 1)) || titleModifiers.has(word(k + 1)))) return k;
  }
  return -1;
}

/** Words in a run that may be two names: longer ones are lists. */
const longest = 16;

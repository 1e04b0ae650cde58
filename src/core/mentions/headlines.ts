import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { companySuffixes, titleModifiers, titles } from '../names/words';
import { isNameToken, isWord } from '../names/lexicon';
import { isHead } from './heads';

/** True where capitals say nothing: all capitals, or title case over a whole line. */
export function isHeadline(tokens: Tokens, first: number, to: number): boolean {
  // 3. Prince Lies Low: the number of a list.
  let from = first;
  while (from < to - 1 && tokens.shapes[from]! & Shape.digit && (from > first || from === 0 || tokens.before[from]! & (Gap.lineBreak | Gap.paragraph))) from++;
  const listed = from > first;
  let content = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shapes[i] ?? 0;
    if (shape & Shape.digit || functionWords.has(tokens.folded[i] ?? '')) continue;
    content++;
    if (shape & Shape.capital) capital++;
    if (shape & Shape.allCapitals) all++;
  }
  if (to - from >= 3 && content >= 2 && all >= content * 0.75) return true;
  // A line of its own that ends without a full stop.
  const gap = tokens.before[to] ?? 0;
  if (gap & (Gap.stop | Gap.comma) || !(gap & Gap.lineBreak || to === tokens.count)) return false;
  if (content >= 1 && content < 5 && capital === content && to - from >= 2 && (from === 0 || listed || (tokens.before[from] ?? 0) & Gap.lineBreak)) {
    let common = true;
    for (let i = from; i < to && common; i++) common = isWord(tokens.folded[i] ?? '') || functionWords.has(tokens.folded[i] ?? '') || Boolean(tokens.shapes[i]! & Shape.digit);
    if (common) return true;
  }
  if (capital === content && content >= 2 && content < 5 && (from === 0 || listed || (tokens.before[from] ?? 0) & Gap.lineBreak) && readsAsHeading(tokens, from, to, content)) return true;
  return content >= 5 && capital >= content * 0.8 && to - from <= 40 && !(capital < content && namesOnly(tokens, from, to));
}

/** *Lena Vaar (Sarun) beat Mira Tesk (Dellin)*: with small words of content among capitals, most of which are no words of the language. */
function namesOnly({ folded, shapes }: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = from; k < to; k++) {
    const w = folded[k] ?? '';
    if (!(shapes[k]! & Shape.capital)) continue;
    if (functionWords.has(w) && w.length > 1 && k > from) return false;
    capitals++;
    if (isWord(w) && !isNameToken(w)) words++;
  }
  return words * 4 <= capitals;
}

/** A short line of capitalised words with a small word among them (*School Near Sarun*), or mostly common words. */
function readsAsHeading(tokens: Tokens, from: number, to: number, content: number): boolean {
  let common = 0;
  for (let k = from; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    const next = tokens.folded[k + 1] ?? '';
    if (functionWords.has(w)) {
      if (k > from && tokens.shapes[k]! & Shape.capital && w.length > 1 && !isNameToken(w) && !titles.has(w)) return true;
      continue;
    }
    const head = isHead(w) || companySuffixes.has(w);
    if (head && k === to - 1) return false;
    if (isWord(w) && !isNameToken(w) && !titles.has(w) && !titleModifiers.has(w) && !(head && (next === 'of' || next === 'for'))) common++;
  }
  return common >= 2 && common * 2 >= content;
}

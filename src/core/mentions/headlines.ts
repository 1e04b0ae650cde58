import { Gap, Shape } from '../tokens/tokens';
import { headTraits, Trait, type TraitTokens } from './traits';

/** True where capitals say nothing: all capitals, or title case over a whole line. */
export function isHeadline(tokens: TraitTokens, first: number, to: number): boolean {
  const { traits } = tokens;
  // 3. Prince Lies Low: the number of a list.
  let from = first;
  while (from < to - 1 && tokens.shapes[from]! & Shape.digit && (from > first || from === 0 || tokens.before[from]! & (Gap.lineBreak | Gap.paragraph))) from++;
  const listed = from > first;
  let content = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shapes[i] ?? 0;
    if (shape & Shape.digit || traits[i]! & Trait.function) continue;
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
    for (let i = from; i < to && common; i++) common = Boolean(traits[i]! & (Trait.word | Trait.function) || tokens.shapes[i]! & Shape.digit);
    if (common) return true;
  }
  if (capital === content && content >= 2 && content < 5 && (from === 0 || listed || (tokens.before[from] ?? 0) & Gap.lineBreak) && readsAsHeading(tokens, from, to, content)) return true;
  return content >= 5 && capital >= content * 0.8 && to - from <= 40 && !(capital < content && namesOnly(tokens, from, to));
}

/** *Lena Vaar (Sarun) beat Mira Tesk (Dellin)*: with small words of content among capitals, most of which are no words of the language. */
function namesOnly({ folded, shapes, traits }: TraitTokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = from; k < to; k++) {
    if (!(shapes[k]! & Shape.capital)) continue;
    const of = traits[k]!;
    if (of & Trait.function && (folded[k] ?? '').length > 1 && k > from) return false;
    capitals++;
    if (of & Trait.word && !(of & Trait.name)) words++;
  }
  return words * 4 <= capitals;
}

/** A short line of capitalised words with a small word among them (*School Near Sarun*), or mostly common words. */
function readsAsHeading({ folded, shapes, traits }: TraitTokens, from: number, to: number, content: number): boolean {
  let common = 0;
  for (let k = from; k < to; k++) {
    const of = traits[k]!;
    const next = folded[k + 1] ?? '';
    if (of & Trait.function) {
      if (k > from && shapes[k]! & Shape.capital && (folded[k] ?? '').length > 1 && !(of & (Trait.name | Trait.title))) return true;
      continue;
    }
    const head = of & (headTraits | Trait.company);
    if (head && k === to - 1) return false;
    if (of & Trait.word && !(of & (Trait.name | Trait.title | Trait.titleModifier)) && !(head && (next === 'of' || next === 'for'))) common++;
  }
  return common >= 2 && common * 2 >= content;
}

import type { Tokens } from './tokens';

/**
 * True when the words `from..to` do not cut through a longer word of a script without spaces: Katakana on both sides of
 * an edge, or (for one or two characters) an edge inside a word that `Intl.Segmenter` knows. Scripts with spaces have
 * their edges already.
 */
export function fitsBetweenWords(tokens: Tokens, prose: string, from: number, to: number): boolean {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[to - 1] ?? 0;
  if (!unspaced.test(prose.slice(start, end))) return true;
  if (cutsKatakana(prose, start) || cutsKatakana(prose, end)) return false;
  if (end - start > 2) return true;
  const left = Math.max(0, start - reach);
  const edges = new Set([prose.length]);
  for (const { index, segment } of segmenter().segment(prose.slice(left, end + reach))) edges.add(left + index).add(left + index + segment.length);
  return edges.has(start) && edges.has(end);
}

const unspaced = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\u30fb\u30fc]+$/u;
/** Characters looked at on each side: longer than any word of the dictionary that could hold the name. */
const reach = 12;

function cutsKatakana(prose: string, at: number): boolean {
  return katakana.test(prose[at - 1] ?? '') && katakana.test(prose[at] ?? '');
}

const katakana = /[\u30a1-\u30fa\u30fc]/;

function segmenter(): Intl.Segmenter {
  return (segmenterMemo ??= new Intl.Segmenter('zh', { granularity: 'word' }));
}
let segmenterMemo: Intl.Segmenter | undefined;

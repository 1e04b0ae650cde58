import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import { fold } from '../tokens/fold';
import { withoutInsertions } from './quotation';

/** A stretch of a text that is like a quotation, and how many of its words would have to be put in, left out or exchanged. */
export interface Likeness extends Span {
  readonly errors: number;
  /** Words of the quotation. */
  readonly words: number;
}

/**
 * The stretch of a text that is most like a quotation, if at most half of its words differ: approximate search over words, where putting in, leaving out and
 * exchanging a word cost 1 each (Sellers 1980). Words of the quotation times words of the text, in steps.
 */
export function* nearestWording(quotation: string, text: string): Steps<Likeness | undefined> {
  const wanted = wordsOf(withoutInsertions(quotation).slice(0, longest));
  const m = wanted.length;
  if (m === 0) return undefined;
  const numbers = new Map<string, number>();
  for (const { folded } of wanted) if (!numbers.has(folded)) numbers.set(folded, numbers.size + 1);
  const pattern = Int32Array.from(wanted, ({ folded }) => numbers.get(folded) ?? 0);
  const costs = Int32Array.from({ length: m + 1 }, (_, i) => i);
  // Where in the text the cheapest way to each cost begins.
  const begins = new Int32Array(m + 1);
  let best: { errors: number; from: number; end: number } | undefined;
  let cells = 0;
  for (const word of eachWord(text)) {
    const number = numbers.get(word.folded) ?? 0;
    let diagonal = 0;
    let diagonalBegin = word.start;
    begins[0] = word.end;
    for (let i = 1; i <= m; i++) {
      const above = costs[i] ?? 0;
      const aboveBegin = begins[i] ?? 0;
      let cost = diagonal + (pattern[i - 1] === number ? 0 : 1);
      let begin = diagonalBegin;
      if (above + 1 < cost) {
        cost = above + 1;
        begin = aboveBegin;
      }
      if ((costs[i - 1] ?? 0) + 1 < cost) {
        cost = (costs[i - 1] ?? 0) + 1;
        begin = begins[i - 1] ?? 0;
      }
      diagonal = above;
      diagonalBegin = aboveBegin;
      costs[i] = cost;
      begins[i] = begin;
    }
    const errors = costs[m] ?? 0;
    if (errors < (best?.errors ?? Infinity)) best = { errors, from: begins[m] ?? 0, end: word.end };
    if ((cells += m) > cellsAtOnce) {
      cells = 0;
      yield;
    }
  }
  if (!best || best.errors * 2 > m) return undefined;
  // What begins behind a word begins with the next one.
  const start = best.from + Math.max(0, text.slice(best.from, best.end).search(/[\p{L}\p{N}]/u));
  return { start, end: best.end, errors: best.errors, words: m };
}

interface Word extends Span {
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...eachWord(text)];
}

function* eachWord(text: string): Iterable<Word> {
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu)) yield { start: match.index, end: match.index + match[0].length, folded: fold(match[0]) };
}

/** Code units of a quotation that are looked for. */
const longest = 2000;
const cellsAtOnce = 100_000;

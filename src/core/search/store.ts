import type { Term } from './terms';

/** Where articles are found by their words and entities: in memory, or in a database. */
export interface SearchStore {
  /**
   * The articles that have all terms (see {@link Term}), best or newest first, from `offset` on, at most `limit`; and how many
   * there are in all. Words are matched as the tokenizer folds them.
   */
  search(terms: readonly Term[], order: SearchOrder, offset: number, limit: number): SearchHits;
}

/** `date`: newest first, undated last, then by path and uri; `relevance`: highest score first, equals as by date. */
export type SearchOrder = 'relevance' | 'date';

export interface SearchHits {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

export interface SearchHit {
  readonly uri: string;
  /** Above 0; comparable within one search. */
  readonly score: number;
}

/**
 * How much `count` occurrences of a term in an article say that it is about the term: BM25 (Robertson and Walker 1994;
 * k1 = 1.2, b = 0.75, as in Robertson and Zaragoza 2009). `having` of `all` articles have the term; `length` is the
 * article's in words.
 */
export function bm25(count: number, length: number, meanLength: number, having: number, all: number): number {
  const rarity = Math.log(1 + (all - having + 0.5) / (having + 0.5));
  return (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / Math.max(1, meanLength)));
}

const k1 = 1.2;
const b = 0.75;

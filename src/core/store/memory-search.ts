import { phrasePlaces } from '../tokens/phrases';
import { compareCodePoints } from './order';
import type { Page, Paged, SearchHit, SearchOrder, SearchTerm as Term } from './store';

/** What the store is given of an article. */
export interface IndexedArticle {
  readonly uri: string;
  readonly path: string;
  /** ISO 8601, as precise as it is known. */
  readonly date?: string;
  /** Folded words of the text, in order. Kept, not copied. */
  readonly words: readonly string[];
}

/**
 * Search in memory: for each word the articles that have it and how often. Word positions are not kept; phrases
 * are looked for in the articles that have all their words.
 */
export class MemorySearch {
  /** By number; numbers are given in order of arrival and not given again. */
  private articles: (IndexedArticle | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  /** Word → for each article that has it {@link packed} number and count. */
  private readonly postings = new Map<string, number[]>();
  private words = 0;

  /** @param mentions the sources that mention an entity, with how often. */
  constructor(private readonly mentions: (entity: string) => Iterable<readonly [uri: string, count: number]>) {}

  /** Adds or replaces an article. */
  put(article: IndexedArticle): void {
    this.remove(article.uri);
    const number = this.articles.push(article) - 1;
    this.numbers.set(article.uri, number);
    this.words += article.words.length;
    const counts = new Map<string, number>();
    for (const word of article.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const list = this.postings.get(word);
      if (list) list.push(packed(number, count));
      else this.postings.set(word, [packed(number, count)]);
    }
  }

  remove(uri: string): void {
    const number = this.numbers.get(uri);
    if (number === undefined) return;
    this.numbers.delete(uri);
    this.words -= this.articles[number]?.words.length ?? 0;
    this.articles[number] = undefined;
    if (this.articles.length > 2 * this.numbers.size + 1000) this.compact();
  }

  search(terms: readonly Term[], order: SearchOrder, { offset, limit }: Page): Paged<SearchHit> {
    const wanted = terms.filter(({ excluded }) => !excluded).map((term) => this.having(term));
    const unwanted = terms.filter(({ excluded }) => excluded).map((term) => this.having(term));
    const [fewest] = [...wanted].sort((a, b) => a.size - b.size);
    const found = [...(fewest?.keys() ?? [])]
      .filter((number) => wanted.every((counts) => counts.has(number)) && !unwanted.some((counts) => counts.has(number)))
      .flatMap((number) => {
        const article = this.articles[number];
        return article ? [{ article, score: this.score(number, article, wanted) }] : [];
      });
    const byDate = (a: { article: IndexedArticle }, b: { article: IndexedArticle }): number => newestFirst(a.article, b.article);
    found.sort(order === 'date' ? byDate : (a, b) => b.score - a.score || byDate(a, b));
    return { total: found.length, items: found.slice(offset, offset + limit).map(({ article, score }) => ({ uri: article.uri, score })) };
  }

  /** Uris of the articles that have any of these words, each once. */
  holding(words: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const word of words) {
      for (const pair of this.postings.get(word) ?? []) {
        const article = this.articles[pair >>> 8];
        if (article) found.add(article.uri);
      }
    }
    return found;
  }

  private score(number: number, { words }: IndexedArticle, wanted: readonly ReadonlyMap<number, number>[]): number {
    const all = this.numbers.size;
    return wanted.reduce((sum, counts) => sum + bm25(counts.get(number) ?? 0, words.length, this.words / all, counts.size, all), 0);
  }

  /** The articles that have a term, with how often. */
  private having({ words, prefix, entities }: Term): ReadonlyMap<number, number> {
    const counts = words.length > 1 ? this.phrase(words, prefix) : words[0] === undefined ? new Map<number, number>() : this.word(words[0], prefix);
    const named = new Map<number, number>();
    for (const entity of entities) {
      for (const [uri, count] of this.mentions(entity)) {
        const number = this.numbers.get(uri);
        if (number !== undefined) named.set(number, (named.get(number) ?? 0) + count);
      }
    }
    // Where a name is written as asked, word and mention are one.
    for (const [number, count] of named) counts.set(number, Math.max(count, counts.get(number) ?? 0));
    return counts;
  }

  private word(word: string, prefix: boolean): Map<number, number> {
    const counts = new Map<number, number>();
    for (const list of prefix ? this.beginning(word) : [this.postings.get(word) ?? []]) {
      for (const pair of list) {
        const number = pair >>> 8;
        if (this.articles[number]) counts.set(number, (counts.get(number) ?? 0) + (pair & 255));
      }
    }
    return counts;
  }

  private phrase(phrase: readonly string[], prefix: boolean): Map<number, number> {
    const whole = prefix ? phrase.slice(0, -1) : phrase;
    const [rarest] = [...whole].sort((a, b) => (this.postings.get(a)?.length ?? 0) - (this.postings.get(b)?.length ?? 0));
    const counts = new Map<number, number>();
    if (rarest === undefined) return counts;
    for (const number of this.word(rarest, false).keys()) {
      const count = phrasePlaces(this.articles[number]?.words ?? [], phrase, prefix).length;
      if (count > 0) counts.set(number, count);
    }
    return counts;
  }

  private beginning(start: string): number[][] {
    const lists: number[][] = [];
    for (const [word, list] of this.postings) if (word.startsWith(start)) lists.push(list);
    return lists;
  }

  /** Numbers of articles that are gone cost time and room: they are given anew. */
  private compact(): void {
    const kept = this.articles.filter((article) => article !== undefined);
    this.articles = [];
    this.numbers.clear();
    this.postings.clear();
    this.words = 0;
    for (const article of kept) this.put(article);
  }
}

/** One small integer: 20,000 articles have millions of these. A count above 255 says no more than 255. */
function packed(number: number, count: number): number {
  return (number << 8) | Math.min(255, count);
}

function newestFirst(a: IndexedArticle, b: IndexedArticle): number {
  return compareCodePoints(b.date ?? '', a.date ?? '') || compareCodePoints(a.path, b.path) || compareCodePoints(a.uri, b.uri);
}

/**
 * How much `count` occurrences of a term in an article say that it is about the term: BM25 (Robertson and Walker 1994;
 * k1 = 1.2, b = 0.75, as in Robertson and Zaragoza 2009). `having` of `all` articles have the term; `length` is the
 * article's in words.
 */
function bm25(count: number, length: number, meanLength: number, having: number, all: number): number {
  const rarity = Math.log(1 + (all - having + 0.5) / (having + 0.5));
  return (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / Math.max(1, meanLength)));
}

const k1 = 1.2;
const b = 0.75;

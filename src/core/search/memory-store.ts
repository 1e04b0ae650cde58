import { newestFirst, type Dated } from '../corpus/order';
import { bm25, type SearchHits, type SearchOrder, type SearchStore } from './store';
import type { Term } from './terms';

/** What the store is given of an article. */
export interface IndexedArticle extends Dated {
  /** Folded words of the text, in order. Kept, not copied. */
  readonly words: readonly string[];
  /** Folded words of the title; where it stands in the text as well, it counts twice. */
  readonly title: readonly string[];
}

/**
 * A search store in memory: for each word the articles that have it and how often. Word positions are not kept; phrases
 * are looked for in the articles that have all their words.
 */
export class MemorySearchStore implements SearchStore {
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
    for (const part of [article.title, article.words]) for (const word of part) counts.set(word, (counts.get(word) ?? 0) + 1);
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

  search(terms: readonly Term[], order: SearchOrder, offset: number, limit: number): SearchHits {
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
    return { total: found.length, hits: found.slice(offset, offset + limit).map(({ article, score }) => ({ uri: article.uri, score })) };
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
      const { title = [], words = [] } = this.articles[number] ?? {};
      const count = occurrences(title, phrase, prefix).length + occurrences(words, phrase, prefix).length;
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

/** Indexes of the first words of a phrase in a text; its last word may be the beginning of a longer one. */
export function occurrences(words: readonly string[], phrase: readonly string[], prefix: boolean): number[] {
  const found: number[] = [];
  const [first = ''] = phrase;
  const last = phrase.length - 1;
  const at = (word: string, k: number): boolean => (prefix && k === last ? word.startsWith(phrase[k] ?? '') : word === phrase[k]);
  for (let i = 0; i + last < words.length; i++) {
    const word = words[i] ?? '';
    if (last === 0 ? !at(word, 0) : word !== first) continue;
    let k = 1;
    while (k <= last && at(words[i + k] ?? '', k)) k++;
    if (k > last) found.push(i);
  }
  return found;
}

import assert from 'node:assert/strict';
import { MemorySearch } from '../../../src/core/store/memory-search';
import type { SearchTerm as Term } from '../../../src/core/store/store';
import { random } from '../../random';

interface Article {
  readonly uri: string;
  readonly path: string;
  readonly words: readonly string[];
}

/** What a query means, word by word. */
function has({ words }: Article, named: ReadonlySet<string>, term: Term): boolean {
  const phrase = term.words.length > 0 && [words].some((text) => text.some((_, i) => term.words.every((word, k) => {
    const there = text[i + k] ?? '';
    return term.prefix && k === term.words.length - 1 ? there.startsWith(word) : there === word;
  })));
  return phrase || term.entities.some((id) => named.has(id));
}

describe('the search store in memory', () => {
  it('finds what looking at every article finds, on random articles, changes and queries', () => {
    const next = random(7);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const vocabulary = ['a', 'ab', 'abc', 'b', 'ba', 'c'];
    const words = (most: number): string[] => Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(vocabulary));
    const articles = new Map<string, Article>();
    const named = new Map<string, Set<string>>();
    const store = new MemorySearch((id) => [...named].flatMap(([uri, ids]) => (ids.has(id) ? [[uri, 1] as const] : [])));
    for (let round = 0; round < 3000; round++) {
      const uri = `u${Math.floor(next() * 20)}`;
      if (next() < 0.2) {
        articles.delete(uri);
        named.delete(uri);
        store.remove(uri);
      } else {
        const article = { uri, path: uri, words: words(8) };
        articles.set(uri, article);
        named.set(uri, new Set(next() < 0.3 ? [pick(['x', 'y'])] : []));
        store.put(article);
      }
      const terms = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, i): Term => {
        const entities = next() < 0.2 ? [pick(['x', 'y', 'z'])] : [];
        const phrase = words(3);
        return { excluded: i > 0 && next() < 0.3, words: phrase.length === 0 && entities.length === 0 ? ['a'] : phrase, prefix: next() < 0.3, entities };
      });
      const wanted = [...articles.values()]
        .filter((article) => terms.every((term) => has(article, named.get(article.uri) ?? new Set(), term) !== term.excluded))
        .map((article) => article.uri)
        .sort();
      const { items: hits, total } = store.search(terms, 'date', { offset: 0, limit: 100 });
      assert.deepEqual(hits.map((hit) => hit.uri), wanted, JSON.stringify(terms));
      assert.equal(total, wanted.length);
      const ranked = store.search(terms, 'relevance', { offset: 0, limit: 100 }).items;
      assert.deepEqual(ranked.map((hit) => hit.uri).sort(), wanted);
      assert.ok(ranked.every(({ score }, i) => score > 0 && score <= (ranked[i - 1]?.score ?? Infinity)));
    }
  });
});

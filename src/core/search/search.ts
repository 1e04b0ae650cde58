import type { Page as PageRequest, Paged as Page, SearchOrder, SourceStore } from '../store/store';
import type { Span } from '../../base/span';
import { passageText, passagesOf, type MatchedArticle } from './passages';
import { parseQuery } from './query';
import { understand, type NameLookup, type QueryProblem, type UnderstoodPart } from './terms';

export interface SearchQuery {
  /** See {@link parseQuery}. */
  readonly query: string;
  /** The query is not finished: its last word may go on. */
  readonly typing?: boolean;
}

export interface SearchRequest extends SearchQuery, PageRequest {
  readonly order: SearchOrder;
}

/** What a search needs of the corpus; `S` is what an article is shown as. */
export interface SearchedCorpus<S> {
  readonly store: Pick<SourceStore, 'search'>;
  readonly names: NameLookup;
  source(uri: string): S | undefined;
  article(uri: string): MatchedArticle | undefined;
}

/** One page of the articles that a query finds, with how it was understood. */
export interface SearchAnswer<S> extends Page<FoundSource<S>> {
  readonly understood: readonly UnderstoodPart[];
  readonly problem?: QueryProblem;
}

export interface FoundSource<S> {
  readonly source: S;
  readonly score: number;
  /** The first passages; all of them by {@link searchPassages}. */
  readonly passages: Page<FoundPassage>;
}

/** A passage of an article: one line of text with the matches marked, and where the first of them stands. */
export interface FoundPassage extends Span {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Searches the articles. Only those on the page are read for their passages, `shown` of each. */
export function searchCorpus<S>(corpus: SearchedCorpus<S>, request: SearchRequest, shown = 3): SearchAnswer<S> {
  const { terms, understood, problem } = understand(parseQuery(request.query, request.typing), corpus.names);
  if (problem) return { items: [], total: 0, understood, problem };
  const { items: hits, total } = corpus.store.search(terms, request.order, request);
  const items = hits.flatMap(({ uri, score }) => {
    const source = corpus.source(uri);
    return source ? [{ source, score, passages: passagesPage(corpus.article(uri), terms, { offset: 0, limit: shown }) }] : [];
  });
  return { items, total, understood };
}

/** One page of the passages of one article that a query matches, those with most parts of the query first. */
export function searchPassages<S>(corpus: SearchedCorpus<S>, { query, typing, uri, ...page }: SearchQuery & PageRequest & { readonly uri: string }): Page<FoundPassage> {
  return passagesPage(corpus.article(uri), understand(parseQuery(query, typing), corpus.names).terms, page);
}

function passagesPage(article: MatchedArticle | undefined, terms: Parameters<typeof passagesOf>[1], page: PageRequest): Page<FoundPassage> {
  if (!article) return { items: [], total: 0 };
  const all = passagesOf(article, terms);
  return {
    total: all.length,
    items: all.slice(page.offset, page.offset + page.limit).map((passage) => {
      const { start, end } = passage.matches[0] ?? { start: 0, end: 0 };
      return { start, end, ...passageText(article.document, passage) };
    }),
  };
}

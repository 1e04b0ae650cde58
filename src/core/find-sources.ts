import type { CitedSource } from './citations/cited';
import { groupsFirst, searchSources, sourceIndex, type SearchedSource } from './citations/search';
import { parseQuery } from './search/query';
import { understand, type NameLookup } from './search/terms';
import { letterGroups, rankSources } from './store/likeness';
import type { SourceHead, SourceStore } from './store/store';
import { functionWords } from './tokens/words';

/** What finding needs of the corpus; `S` is what a source is shown as. */
export interface CitableSources<S extends SearchedSource> {
  readonly store: Pick<SourceStore, 'head' | 'newest' | 'withKeyBase' | 'like' | 'search'>;
  readonly names: NameLookup;
  /** Uris of sources with a key of a bibliography, or one given out, that is like this. */
  withKey(typed: string): readonly string[];
  show(head: SourceHead): S;
}

/**
 * Sources to cite: by title, outlet, author, date or key, typing errors allowed, those of `groups` (uris) first, group by group (see {@link searchSources}); with
 * `inTexts` then those whose text has the words, which may be a query of {@link parseQuery} and are being typed, and where neither finds any, those with any of the words.
 */
export function findSources<S extends SearchedSource & CitedSource>(
  corpus: CitableSources<S>, query: string, limit: number, groups: readonly (readonly string[])[], inTexts: boolean,
): readonly { readonly source: S; readonly byText: boolean }[] {
  const index = sourceIndex(candidates(corpus, query, limit, groups).map((head) => corpus.show(head)));
  const found = searchSources(index, query, limit, groups, false);
  const known = new Set(found.map(({ uri }) => uri));
  const saying = !inTexts || query.trim().length < leastForText || found.length >= limit ? [] : urisSaying(corpus, query, limit).flatMap((uri) => (known.has(uri) ? [] : [{ uri }]));
  if (inTexts && found.length + saying.length === 0) return searchSources(index, query, limit, groups).map((source) => ({ source, byText: false }));
  const heads = groupsFirst(saying, groups, false).slice(0, limit - found.length).flatMap(({ uri }) => corpus.store.head(uri) ?? []);
  return [...found.map((source) => ({ source, byText: false })), ...heads.map((head) => ({ source: corpus.show(head), byText: true }))];
}

/** Uris of the sources whose text has all parts of a query that is being typed, best first; words that nearly every text has are left out where there are others. */
export function urisSaying({ store, names }: Pick<CitableSources<SearchedSource>, 'store' | 'names'>, query: string, limit: number): readonly string[] {
  const parts = parseQuery(query, true);
  const telling = parts.filter(({ how, words: [word = ''], prefix, excluded }) => excluded || how !== 'word' || (!functionWords.has(word) && !(prefix && word.length < leastForText)));
  const { terms, problem } = understand(telling.length > 0 ? telling : parts, names);
  return problem ? [] : store.search(terms, 'relevance', { offset: 0, limit }).items.map(({ uri }) => uri);
}

/** The newest without a query, besides the groups; else what is like the query, of the groups too. */
function candidates({ store, withKey }: Pick<CitableSources<SearchedSource>, 'store' | 'withKey'>, query: string, limit: number, groups: readonly (readonly string[])[]): readonly SourceHead[] {
  const key = query.trim().replace(/^@/, '').toLowerCase();
  const grouped = new Set(groups.flatMap((group) => group.slice(0, mostGrouped)));
  const known = [...grouped].flatMap((uri) => store.head(uri) ?? []);
  const heads = key === '' ? [...known, ...store.newest({ offset: 0, limit })] : [...store.withKeyBase(key), ...withKey(key).flatMap((uri) => store.head(uri) ?? []), ...rankSources(letterGroups(query), known, mostLike), ...store.like(query, mostLike)];
  return [...new Map(heads.map((head) => [head.uri, head])).values()];
}

/** So many candidates, the likest by their letters, are ranked for what was typed. */
const mostLike = 200;
const mostGrouped = 300;

/** Shorter words, while they are typed, are not looked for in texts: nearly all of them have words that begin so. */
const leastForText = 3;

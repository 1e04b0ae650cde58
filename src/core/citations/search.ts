import { compareText } from '../../base/text';
import { FuzzyIndex } from '../profiles/fuzzy';
import type { CitedSource } from './cited';

/** A source to search: what a citation shows, and where its file lies. */
export interface SearchedSource extends CitedSource {
  /** Path below the corpus folder. */
  readonly path: string;
}

export type SourceIndex<T extends SearchedSource = SearchedSource> = FuzzyIndex<T>;

/** An index over title, outlet, author, date, key and file name. Keep it, and call `update(changed, removedUris)` as sources change. */
export function sourceIndex<T extends SearchedSource = SearchedSource>(sources: Iterable<T> = []): SourceIndex<T> {
  const index = new FuzzyIndex<T>({
    idOf: (source) => source.uri,
    keys: [
      { name: 'title', weight: 4, textOf: (source) => source.title },
      { name: 'outlet', weight: 2, textOf: (source) => source.outlet ?? '' },
      { name: 'author', weight: 2, textOf: (source) => source.author ?? '' },
      { name: 'date', weight: 2, textOf: (source) => source.date ?? '' },
      { name: 'citekey', weight: 1, textOf: (source) => source.citekey },
      { name: 'path', weight: 1, textOf: (source) => source.path.split('/').pop() ?? '' },
    ],
    compare: (a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.path, b.path) || compareText(a.uri, b.uri),
  });
  index.update(sources);
  return index;
}

/**
 * Sources that match the query with typing errors allowed, best first (the order is fuse.js's); those of `groups` (by uri) go before the others, group by group,
 * each best first. An empty query gives the groups in their own order, then the newest, undated last.
 * @param any whether those that match any word will do where none matches all.
 */
export function searchSources<T extends SearchedSource>(index: SourceIndex<T>, query: string, limit: number, groups: readonly (readonly string[])[] = [], any = true): readonly T[] {
  return groupsFirst(index.search(query, any), groups, query.trim() === '').slice(0, limit);
}

/** Those of `groups` (by uri) first, group by group; each in the order of `found`, or in its own. */
export function groupsFirst<T extends { readonly uri: string }>(found: readonly T[], groups: readonly (readonly string[])[], inOwnOrder: boolean): readonly T[] {
  const left = new Map(found.map((source) => [source.uri, source]));
  const first: T[] = [];
  for (const group of groups) {
    const uris = new Set(group);
    for (const uri of inOwnOrder ? uris : left.keys()) {
      const source = left.get(uri);
      if (source === undefined || !uris.has(uri)) continue;
      first.push(source);
      left.delete(uri);
    }
  }
  return [...first, ...left.values()];
}

import { compareText } from '../../base/text';
import { FuzzyIndex } from '../profiles/fuzzy';
import type { CitedSource } from './cited';

/** A source to search: what a citation shows, and where its file lies. */
export interface SearchedSource extends CitedSource {
  /** Path below the corpus folder. */
  readonly path: string;
}

export type SourceIndex<T extends SearchedSource = SearchedSource> = FuzzyIndex<T>;

/** Uris of sources; a set, or the keys of a map. */
export type UriSet = Pick<ReadonlySet<string>, 'has' | 'size'>;

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
 * Sources that match the query with typing errors allowed: those in `preferred` (by uri) first, best first in each
 * part. An empty query gives the newest, undated last.
 */
export function searchSources<T extends SearchedSource>(
  index: SourceIndex<T>,
  query: string,
  limit: number,
  preferred: UriSet = new Set<string>(),
): readonly T[] {
  const found = index.search(query);
  if (preferred.size === 0) return found.slice(0, limit);
  const first = found.filter((source) => preferred.has(source.uri));
  const others = found.filter((source) => !preferred.has(source.uri));
  return [...first, ...others].slice(0, limit);
}

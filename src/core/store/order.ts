import { compareText } from '../../base/text';
import { fold } from '../tokens/fold';
import type { EntityQuery, EntityRow, SourceHead } from './store';

/** Newest first: dates compare as text, undated last, then by path, then by uri. */
export function newestFirst(a: SourceHead, b: SourceHead): number {
  return compareText(b.metadata.date ?? '', a.metadata.date ?? '') || compareText(a.path, b.path) || compareText(a.uri, b.uri);
}

/** Names are listed in the order of this key: without regard to case, accents and signs; equal ones by the name itself. */
export function nameKey(name: string): string {
  return `${fold(name)}\0${name}`;
}

/** See {@link EntityQuery.sort}. */
export function compareRows(sort: EntityQuery['sort']): (a: EntityRow, b: EntityRow) => number {
  const byName = (a: EntityRow, b: EntityRow): number => compareText(nameKey(a.entity.name), nameKey(b.entity.name)) || compareText(a.entity.id, b.entity.id);
  if (sort === 'name') return byName;
  if (sort === 'mentions') return (a, b) => b.mentions - a.mentions || byName(a, b);
  return (a, b) => compareText(b.last ?? '', a.last ?? '') || byName(a, b);
}

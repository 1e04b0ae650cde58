import { placeOf } from '../../base/rising';

/** The page that an offset lies on, counted from 1; `pages` are the offsets at which pages begin. */
export function pageAt(pages: readonly number[], offset: number): number {
  return Math.max(1, placeOf(pages, offset) + 1);
}

/** A part of a long list: so many items from `offset` on. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** The items asked for, and how many the whole list has. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export function pageOf<T>(items: readonly T[], { offset, limit }: PageRequest): Page<T> {
  return { items: items.slice(offset, offset + limit), total: items.length };
}

/** One page of lists that stand one behind the other; `make` is asked only for what is on the page. */
export function pageOfLists<L, T>(
  lists: Iterable<L>, lengthOf: (list: L) => number, make: (list: L, from: number, to: number) => readonly T[], { offset, limit }: PageRequest,
): Page<T> {
  const items: T[] = [];
  let total = 0;
  for (const list of lists) {
    const length = lengthOf(list);
    const from = Math.max(0, offset - total);
    const to = Math.min(length, offset + limit - total);
    if (from < to) items.push(...make(list, from, to));
    total += length;
  }
  return { items, total };
}

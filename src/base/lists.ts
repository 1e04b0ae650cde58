/** The values without repetitions, in the order of their first places. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** How many items two lists share at the beginning, and behind what differs at the end. */
export function commonEnds<T>(
  old: readonly T[], next: readonly T[], sameFirst: (a: T, b: T) => boolean, sameLast: (a: T, b: T) => boolean,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && sameFirst(old[head] as T, next[head] as T)) head++;
  let tail = 0;
  while (tail < most - head && sameLast(old[old.length - 1 - tail] as T, next[next.length - 1 - tail] as T)) tail++;
  return { head, tail };
}

/** In the order of first appearance; no group is empty. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

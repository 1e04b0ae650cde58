/** The last of the items with a value not above `at`, by its index; -1 when there is none. The values rise. */
export function lastAtMost<T>(items: readonly T[], at: number, valueOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(items[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last of rising numbers that is not above `at`, by its index; -1 when there is none. */
export function placeOf(numbers: readonly number[], at: number): number {
  return lastAtMost(numbers, at, (number) => number);
}

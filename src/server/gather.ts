/**
 * Gathers what comes in quick succession: `take` gets it once nothing more came for `quietMs`, and no later than `maxMs` after
 * the first. Returns the function that adds.
 */
export function gather<T>(quietMs: number, maxMs: number, take: (items: ReadonlySet<T>) => void): (items: Iterable<T>) => void {
  let items = new Set<T>();
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const taken = items;
    items = new Set();
    timer = undefined;
    take(taken);
  };
  return (more) => {
    for (const item of more) items.add(item);
    if (items.size === 0) return;
    const now = Date.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(quietMs, first + maxMs - now)));
  };
}

/**
 * A rank from 0 to `count` - 1 that follows Zipf's law as Mandelbrot gave it: rank r comes with a frequency like
 * 1 / (r + 1 + shift). Drawn from the inverse of the continuous distribution, so that no table is kept whatever the count.
 */
export function zipf(next: () => number, count: number, shift = 0): number {
  const rank = (1 + shift) * ((count + 1 + shift) / (1 + shift)) ** next() - (1 + shift);
  return Math.min(count - 1, Math.floor(rank));
}

/** A number from 0 to `count` - 1. */
export function below(next: () => number, count: number): number {
  return Math.floor(next() * count);
}

/** An item of a list that is not empty. */
export function pick<T>(next: () => number, items: readonly T[]): T {
  const item = items[below(next, items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A copy in another order. */
export function shuffled<T>(next: () => number, items: readonly T[]): readonly T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(next, i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** How often each key is there. */
export class Counter {
  private readonly counts = new Map<string, number>();

  has(key: string): boolean {
    return this.counts.has(key);
  }

  count(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  /** Takes away the keys of `removed` and adds those of `added`; returns the keys that came or went. */
  replace(removed: Iterable<string>, added: Iterable<string>): readonly string[] {
    const net = new Map<string, number>();
    for (const key of added) net.set(key, (net.get(key) ?? 0) + 1);
    for (const key of removed) net.set(key, (net.get(key) ?? 0) - 1);
    const flipped: string[] = [];
    for (const [key, change] of net) {
      if (change === 0) continue;
      const before = this.count(key);
      if (before + change === 0) this.counts.delete(key);
      else this.counts.set(key, before + change);
      if (before === 0 || before + change === 0) flipped.push(key);
    }
    return flipped;
  }
}

/** The keys of all items, one after the other. */
export function* keysOf<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Generator<string> {
  for (const item of items) yield* keys(item);
}

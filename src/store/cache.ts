/** What was used lately, within a bound: when the newer half is full, what was not used since the last time goes. */
export class Cache<V> {
  private fresh = new Map<string, V>();
  private old = new Map<string, V>();
  private weight = 0;

  /** @param bound of the weights in one half. */
  constructor(private readonly bound: number) {}

  get(key: string): V | undefined {
    const value = this.fresh.get(key);
    if (value !== undefined) return value;
    return this.old.get(key);
  }

  set(key: string, value: V, weight: number): void {
    this.old.delete(key);
    this.fresh.set(key, value);
    this.weight += weight;
    if (this.weight <= this.bound) return;
    this.old = this.fresh;
    this.fresh = new Map();
    this.weight = 0;
  }

  delete(key: string): void {
    this.fresh.delete(key);
    this.old.delete(key);
  }

  clear(): void {
    this.fresh.clear();
    this.old.clear();
    this.weight = 0;
  }
}

/** The last few things that were asked for. */
export class Recent<V> {
  private readonly values = new Map<string, { readonly value: V; readonly weight: number }>();
  private weight = 0;

  /**
   * @param most of the weights of all, unless the last thing alone weighs more.
   * @param weigh what a thing weighs; without it they are counted.
   */
  constructor(private readonly most: number, private readonly weigh: (value: V) => number = () => 1) {}

  get(key: string, make: () => V): V {
    const known = this.values.get(key);
    const value = known ? known.value : make();
    const weight = known ? known.weight : this.weigh(value);
    this.delete(key);
    this.values.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.values.keys()) {
      if (this.weight <= this.most || oldest === key) break;
      this.delete(oldest);
    }
    return value;
  }

  delete(key: string): void {
    this.weight -= this.values.get(key)?.weight ?? 0;
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
    this.weight = 0;
  }
}

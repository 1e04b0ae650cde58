/**
 * A map that is copied by parts: an edited copy shares all parts that did not change with the original, which stays as
 * it is. Copying the whole of a large map for every keystroke would cost more than the edit.
 */
export interface Table<V> {
  get(key: string): V | undefined;
  edit(): TableEditor<V>;
  entries(): IterableIterator<[string, V]>;
}

export interface TableEditor<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** The edited table; the editor must not be used again. */
  done(): Table<V>;
}

const parts = 1024;

export function emptyTable<V>(): Table<V> {
  return table(new Array<ReadonlyMap<string, V> | undefined>(parts).fill(undefined));
}

function table<V>(shards: readonly (ReadonlyMap<string, V> | undefined)[]): Table<V> {
  return {
    get: (key) => shards[part(key)]?.get(key),
    edit() {
      const next = shards.slice();
      const own = new Map<number, Map<string, V>>();
      const writable = (key: string): Map<string, V> => {
        const p = part(key);
        let shard = own.get(p);
        if (!shard) {
          own.set(p, (shard = new Map(next[p])));
          next[p] = shard;
        }
        return shard;
      };
      return {
        get: (key) => next[part(key)]?.get(key),
        set: (key, value) => void writable(key).set(key, value),
        delete: (key) => void writable(key).delete(key),
        done: () => (own.size === 0 ? table(shards) : table(next)),
      };
    },
    *entries() {
      for (const shard of shards) if (shard) yield* shard.entries();
    },
  };
}

function part(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 13)) & (parts - 1);
}

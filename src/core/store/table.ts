/** Values by key. Values are plain data (JSON) and are never changed in place: who has got one may keep it. */
export interface Table<V> {
  get(key: string): V | undefined;
  /** Puts in, or with `undefined` takes out, all of these at once. */
  write(changes: Iterable<readonly [string, V | undefined]>): void;
  clear(): void;
  /** All pairs, in the order of their keys' UTF-8 bytes. The table must not be written meanwhile. */
  entries(): Iterable<readonly [string, V]>;
}

/** Changes on top of a table, which stays as it is until they are written. */
export interface TableEditor<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** Writes the changes made so far. The editor can be used on. */
  flush(): void;
  /** Keys changed since the last {@link flush}. */
  readonly size: number;
}

export function edit<V>(table: Table<V>): TableEditor<V> {
  let changes = new Map<string, V | undefined>();
  return {
    get: (key) => {
      const value = changes.get(key);
      return value !== undefined || changes.has(key) ? value : table.get(key);
    },
    set: (key, value) => void changes.set(key, value),
    delete: (key) => void changes.set(key, undefined),
    flush() {
      if (changes.size === 0) return;
      table.write(changes);
      changes = new Map();
    },
    get size() {
      return changes.size;
    },
  };
}

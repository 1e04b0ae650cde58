import type { Table } from '../core/store/table';
import { Cache } from './cache';
import type { Connection, Keeper } from './connection';
import { keepText, readText } from './escape';
import { keepJson, parseKept } from './kept';

/** Tables of JSON by key. */
export class Tables implements Keeper {
  private readonly byName = new Map<string, KeptTable<unknown>>();

  constructor(private readonly connection: Connection) {
    connection.add(this);
  }

  table<V>(name: string): Table<V> {
    let table = this.byName.get(name);
    if (table === undefined) {
      table = new KeptTable<unknown>(name, this.connection);
      this.byName.set(name, table);
    }
    return table as KeptTable<V>;
  }

  flush(): void {
    // Tables write at once.
  }

  forget(): void {
    for (const table of this.byName.values()) table.forget();
  }
}

class KeptTable<V> implements Table<V> {
  /** Nothing yet asked; `none`: there is no such table. */
  private id: number | 'none' | undefined;
  /** Also of keys that are not in the table. */
  private readonly cache = new Cache<{ readonly value: V | undefined }>(cachedCharacters);

  constructor(private readonly name: string, private readonly connection: Connection) {}

  get(key: string): V | undefined {
    const cached = this.cache.get(key);
    if (cached !== undefined) return cached.value;
    const id = this.known();
    if (id === undefined) return undefined;
    const text = this.connection.get('SELECT value FROM entries WHERE tableId = ? AND key = ?', id, keepText(key))?.['value'] as string | undefined;
    const value = text === undefined ? undefined : parseKept<V>(text);
    this.cache.set(key, { value }, key.length + (text?.length ?? 0) + entryWeight);
    return value;
  }

  write(changes: Iterable<readonly [string, V | undefined]>): void {
    this.connection.write(() => {
      const id = this.known() ?? this.added();
      for (const [key, value] of changes) {
        if (value === undefined) {
          this.connection.run('DELETE FROM entries WHERE tableId = ? AND key = ?', id, keepText(key));
          this.cache.delete(key);
        } else {
          const text = keepJson(value);
          this.connection.run('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)', id, keepText(key), text);
          this.cache.set(key, { value }, key.length + text.length + entryWeight);
        }
      }
    });
  }

  clear(): void {
    this.connection.write(() => {
      const id = this.known();
      if (id !== undefined) this.connection.run('DELETE FROM entries WHERE tableId = ?', id);
      this.cache.clear();
    });
  }

  *entries(): Iterable<readonly [string, V]> {
    const id = this.known();
    if (id === undefined) return;
    // In parts, so that no reading stays open between turns of the caller: it would keep the log from being cleared.
    let after: string | undefined;
    for (;;) {
      const rows = after === undefined
        ? this.connection.all(`SELECT key, value FROM entries WHERE tableId = ? ORDER BY key LIMIT ${part}`, id)
        : this.connection.all(`SELECT key, value FROM entries WHERE tableId = ? AND key > ? ORDER BY key LIMIT ${part}`, id, after);
      for (const { key, value } of rows) yield [readText(key as string), parseKept<V>(value)];
      if (rows.length < part) return;
      after = rows.at(-1)?.['key'] as string;
    }
  }

  forget(): void {
    this.id = undefined;
    this.cache.clear();
  }

  private known(): number | undefined {
    this.id ??= (this.connection.get('SELECT id FROM tables WHERE name = ?', keepText(this.name))?.['id'] as number | undefined) ?? 'none';
    return this.id === 'none' ? undefined : this.id;
  }

  private added(): number {
    return (this.id = this.connection.run('INSERT INTO tables (name) VALUES (?)', keepText(this.name)));
  }
}

const cachedCharacters = 1 << 20;
/** What an entry costs besides its characters. */
const entryWeight = 50;
const part = 1000;

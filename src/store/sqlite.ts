/**
 * The little that the store needs of Node's own SQLite (`node:sqlite`), which Node has from 22.13 on. It is loaded when
 * first asked for, so that everything else runs on older ones.
 */
export function loadSqlite(): { readonly Database: DatabaseClass } | { readonly missing: string } {
  const { emitWarning } = process;
  // Node 22 says once in every process that its SQLite is new.
  process.emitWarning = () => undefined;
  try {
    const module = (process.getBuiltinModule as ((id: string) => unknown) | undefined)?.('node:sqlite');
    if (module === undefined) return { missing: `Node ${process.versions.node} has no SQLite; 22.13 has` };
    return { Database: (module as { readonly DatabaseSync: DatabaseClass }).DatabaseSync };
  } finally {
    process.emitWarning = emitWarning;
  }
}

export type DatabaseClass = new (file: string, options: { readonly readOnly: boolean }) => Database;

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export interface Statement {
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): readonly Row[];
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
}

export type SqlValue = null | number | string | Uint8Array;

/** Whoever asks knows what the columns hold. */
export type Row = Readonly<Record<string, SqlValue>>;

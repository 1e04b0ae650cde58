import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreBroken } from '../core/store/broken';
import { Checkpoints, someLog } from './checkpoints';
import { Connection } from './connection';
import { failure } from './failure';
import { removeUnused } from './old-files';
import { fileId, putAside } from './put-aside';
import { applicationId, createSchema, storeVersion, tableNames } from './schema';
import { SqlStore } from './sql-store';
import { loadSqlite, type Database, type DatabaseClass } from './sqlite';

export interface OpenOptions {
  /** Takes one line for each thing that whoever looks for a fault should know. */
  readonly log: (line: string) => void;
  /** Only to look up: nothing is made or put aside, and writing throws. */
  readonly readOnly?: boolean;
  /** Bytes that the file may grow to; beyond, writing fails as on a full disk. */
  readonly limit?: number;
  /** How long to wait for another process that writes. Milliseconds. */
  readonly patience?: number;
}

/**
 * Opens the index in this file, or makes it. One that is damaged, made by another version or no index at all is put
 * aside and a new one is begun. Several processes may have the same file open. When it cannot be had (an older Node, a
 * folder that cannot be written, a file that another process has locked) the answer says why in a sentence's end.
 */
export function openStore(file: string, options: OpenOptions): { readonly store: SqlStore } | { readonly reason: string } {
  const sqlite = loadSqlite();
  if ('missing' in sqlite) return { reason: sqlite.missing };
  try {
    if (options.readOnly !== true) {
      mkdirSync(dirname(file), { recursive: true });
      // SQLite would open a file that it may not write, and say so only when it is written.
      for (const path of [dirname(file), file]) if (existsSync(path)) accessSync(path, constants.W_OK);
    }
    const giveUp = Date.now() + (options.patience ?? usualPatience);
    for (let attempt = 1; ; attempt++) {
      try {
        const store = connect(sqlite.Database, file, options);
        if (options.readOnly !== true) removeUnused(file);
        return { store };
      } catch (error) {
        if (error instanceof StoreBroken && error.reason === 'busy' && Date.now() < giveUp) {
          // SQLite does not wait itself where two processes make one file at the same moment.
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, restMs);
          attempt--;
          continue;
        }
        if (attempt === mostAttempts || options.readOnly === true) throw error;
        if (error instanceof Unfit) setAside(sqlite.Database, file, error.judged, error.message, options.log);
        // Another process has just put aside what this one had begun to look at.
        else if (!(error instanceof StoreBroken && error.reason === 'gone')) throw error;
      }
    }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function connect(DatabaseOf: DatabaseClass, file: string, options: OpenOptions): SqlStore {
  const { readOnly = false, limit, patience = usualPatience, log } = options;
  let database: Database | undefined;
  let opened = fileId(file);
  try {
    database = new DatabaseOf(file, { readOnly });
    opened ??= fileId(file);
    const checkpoints = new Checkpoints(file, (mode) => {
      // Not a moment for those who read.
      connection.exec('PRAGMA busy_timeout = 0');
      try {
        if (!readOnly && !connection.isWriting) connection.exec(`PRAGMA wal_checkpoint(${mode})`);
      } finally {
        connection.exec(`PRAGMA busy_timeout = ${patience}`);
      }
    });
    const connection = new Connection(database, () => fileId(file) === opened, (what) => checkpoints[what]());
    prepare(connection, readOnly, patience, limit);
    if (fileId(file) !== opened) throw new StoreBroken('gone', 'the file of the index was replaced while it was opened');
    return new SqlStore(connection, {
      close: () => {
        checkpoints.close();
        connection.close();
      },
      putAside: (reason) => {
        try {
          setAside(DatabaseOf, file, opened, reason, log);
        } catch (error) {
          log(`The index ${file} cannot be used: ${reason}. It cannot be put aside either: ${error instanceof Error ? error.message : String(error)}`);
        }
      },
    });
  } catch (error) {
    database?.close();
    const why = failure(error);
    throw why instanceof StoreBroken && why.reason === 'damaged' ? new Unfit(`it is damaged: ${why.message}`, opened) : why instanceof Unfit ? new Unfit(why.message, opened) : why;
  }
}

/** Sees whether the file is an index of this version, with as few pages read as can be; makes one of an empty file. */
function prepare(connection: Connection, readOnly: boolean, patience: number, limit: number | undefined): void {
  connection.exec(`PRAGMA busy_timeout = ${patience}`);
  if (isEmpty(connection)) {
    if (readOnly) throw new Unfit('it is empty');
    connection.exec(`PRAGMA page_size = ${pageSize}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.write(() => {
      if (isEmpty(connection)) createSchema(connection);
    });
  }
  const application = numberOf(connection, 'application_id');
  const version = numberOf(connection, 'user_version');
  if (application !== applicationId) throw new Unfit('it is no index of Dossier');
  if (version !== storeVersion) throw new Unfit(`it is of version ${version}, not ${storeVersion}`);
  for (const table of tableNames) connection.get(`SELECT 1 FROM ${table} LIMIT 1`);
  // After a power failure the last commits may be missing, but never a part of one.
  connection.exec('PRAGMA synchronous = NORMAL');
  connection.exec('PRAGMA wal_autocheckpoint = 0');
  connection.exec(`PRAGMA journal_size_limit = ${someLog}`);
  connection.exec(`PRAGMA cache_size = -${readOnly ? readerCacheKib : cacheKib}`);
  connection.exec('PRAGMA temp_store = MEMORY');
  connection.exec('PRAGMA cell_size_check = ON');
  if (limit !== undefined) connection.exec(`PRAGMA max_page_count = ${Math.floor(limit / numberOf(connection, 'page_size'))}`);
}

function isEmpty(connection: Connection): boolean {
  return numberOf(connection, 'application_id') === 0 && connection.get('SELECT count(*) AS tables FROM sqlite_schema')?.['tables'] === 0;
}

function numberOf(connection: Connection, pragma: string): number {
  return connection.get(`PRAGMA ${pragma}`)?.[pragma] as number;
}

/** Puts a file aside, one process after the other: each looks again whether it is still the one that was judged. */
function setAside(DatabaseOf: DatabaseClass, file: string, judged: string | undefined, reason: string, log: (line: string) => void): void {
  // The system takes the lock away when its process dies.
  const lock = new DatabaseOf(`${file}.lock`, { readOnly: false });
  try {
    lock.exec('PRAGMA busy_timeout = 5000');
    lock.exec('BEGIN EXCLUSIVE');
    const aside = putAside(file, judged);
    if (aside !== undefined) log(`The index ${file} cannot be used: ${reason}. It is kept as ${aside}. A new one is begun.`);
  } finally {
    lock.close();
  }
}

/** A file that is no index that can be used. */
class Unfit extends Error {
  constructor(message: string, readonly judged?: string) {
    super(message);
  }
}

const mostAttempts = 4;
/** Milliseconds. */
const usualPatience = 5000;
const restMs = 20;
const pageSize = 4096;
const cacheKib = 16_384;
/** There are several that only look up. */
const readerCacheKib = 4_096;

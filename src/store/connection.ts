import { StoreBroken } from '../core/store/broken';
import { failure, schemaFailure } from './failure';
import type { Database, Row, SqlValue, Statement } from './sqlite';

/** What keeps something beside the database: changes to be written before a commit, or copies of what is in it. */
export interface Keeper {
  /** Writes what waits. */
  flush(): void;
  /** Forgets what waits and what was copied: it was never so, or is no longer. */
  forget(): void;
}

/**
 * One connection to the database: statements are prepared once, errors are those of {@link failure}, and what is
 * written is kept as a whole or not at all.
 */
export class Connection {
  private readonly statements = new Map<string, Statement>();
  private readonly keepers: Keeper[] = [];
  private open = false;
  private failed: StoreBroken | undefined;
  private seen: number | undefined;
  /** Others have written since {@link look} was asked last. */
  private others = false;

  /**
   * @param isThere whether the file is still the one that was opened.
   * @param tell told after each commit, and when there was no room for one.
   */
  constructor(private readonly database: Database, private readonly isThere: () => boolean, private readonly tell: (what: 'committed' | 'full') => void) {}

  add(keeper: Keeper): void {
    this.keepers.push(keeper);
  }

  get isWriting(): boolean {
    return this.open;
  }

  get(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    const statement = this.statement(sql);
    try {
      return statement.get(...values);
    } catch (error) {
      throw this.fail(error);
    }
  }

  all(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    const statement = this.statement(sql);
    try {
      return statement.all(...values);
    } catch (error) {
      throw this.fail(error);
    }
  }

  /** Changes rows; within {@link write} or between {@link begin} and {@link commit} only. Returns the id of the row that was added last. */
  run(sql: string, ...values: readonly SqlValue[]): number {
    if (this.failed) throw this.failed;
    const statement = this.statement(sql);
    try {
      return Number(statement.run(...values).lastInsertRowid);
    } catch (error) {
      throw this.fail(error);
    }
  }

  /** Does some writing as a whole: in the transaction that is open, else in one of its own. */
  write<T>(work: () => T): T {
    if (this.open) return work();
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  begin(): void {
    if (this.open) throw new Error('a transaction is open already');
    this.beThere();
    this.exec('BEGIN IMMEDIATE');
    this.open = true;
    try {
      // Nobody else writes from here on.
      this.see();
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  commit(): void {
    if (!this.open) throw new Error('no transaction is open');
    try {
      for (const keeper of this.keepers) keeper.flush();
      if (this.failed) throw this.failed;
      this.exec('COMMIT');
    } catch (error) {
      this.rollback();
      throw error;
    }
    this.open = false;
    this.tell('committed');
  }

  rollback(): void {
    if (!this.open) return;
    const { failed } = this;
    this.open = false;
    this.failed = undefined;
    try {
      this.database.exec('ROLLBACK');
    } catch {
      // After some failures SQLite has rolled back already.
    }
    for (const keeper of this.keepers) keeper.forget();
    if (failed?.reason === 'full') this.tell('full');
  }

  /** Makes the keepers forget what they copied if another connection has written since; true if one has since the last call. */
  look(): boolean {
    if (this.open) return false;
    this.beThere();
    this.see();
    const { others } = this;
    this.others = false;
    return others;
  }

  exec(sql: string): void {
    try {
      this.database.exec(sql);
    } catch (error) {
      throw this.fail(error);
    }
  }

  close(): void {
    this.rollback();
    this.statements.clear();
    this.database.close();
  }

  private beThere(): void {
    if (!this.isThere()) throw new StoreBroken('gone', 'the file of the index was taken away or replaced');
  }

  private see(): void {
    const now = this.get('PRAGMA data_version')?.['data_version'] as number;
    if (this.seen !== now) {
      // The first time too: something may have been copied before anybody looked.
      for (const keeper of this.keepers) keeper.forget();
      this.others ||= this.seen !== undefined;
    }
    this.seen = now;
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      try {
        statement = this.database.prepare(sql);
      } catch (error) {
        throw schemaFailure(error);
      }
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private fail(error: unknown): unknown {
    const thrown = failure(error);
    // SQLite may have rolled back: what would be written now would not be part of a whole.
    if (this.open && thrown instanceof StoreBroken) this.failed = thrown;
    return thrown;
  }
}

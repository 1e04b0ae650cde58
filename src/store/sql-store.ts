import type { EntityStore, OccurrenceStore, Store } from '../core/store/store';
import type { Table } from '../core/store/table';
import type { Connection } from './connection';
import { Entities } from './entities';
import { Occurrences } from './occurrences';
import { Sizes } from './sizes';
import { Sources } from './sources';
import { Tables } from './tables';
import { Words } from './words';

/**
 * A store in a database. All its functions throw `StoreBroken` when the file fails them; after `damaged`, {@link discard}
 * it and open the file again; after `gone`, close it and open the file again; otherwise try again later.
 */
export class SqlStore implements Store {
  readonly sources: Sources;
  readonly occurrences: OccurrenceStore;
  readonly entities: EntityStore;
  private readonly tables: Tables;

  constructor(private readonly connection: Connection, private readonly closing: { close(): void; putAside(reason: string): void }) {
    const occurrences = new Occurrences(connection);
    const words = new Words(connection);
    const sizes = new Sizes(connection);
    this.occurrences = occurrences;
    this.sources = new Sources(connection, { occurrences, words, sizes });
    this.entities = new Entities(connection, sizes);
    this.tables = new Tables(connection);
    connection.add(words);
  }

  table<V>(name: string): Table<V> {
    return this.tables.table<V>(name);
  }

  /** Waits a moment for another process that writes; throws `StoreBroken` (`busy`) when it writes on. */
  begin(): void {
    this.connection.begin();
  }

  /** When it throws, nothing since {@link begin} was kept, as after {@link rollback}. */
  commit(): void {
    this.connection.commit();
  }

  /** May be called when no transaction is open. */
  rollback(): void {
    this.connection.rollback();
  }

  /** Throws `StoreBroken` (`gone`) when its file was taken away or replaced. */
  refresh(): boolean {
    return this.connection.look();
  }

  close(): void {
    this.connection.rollback();
    this.closing.close();
  }

  /** Closes the store and puts its file aside, so that the next opening begins anew. */
  discard(reason: string): void {
    this.close();
    this.closing.putAside(reason);
  }
}

import type { Connection, Keeper } from './connection';

/** Whose number, or which words' number, is kept. */
export type Sized = 'sources' | 'words' | 'entities';

/** How many rows and words there are, by class, so that nobody has to count them. Changes wait for the commit. */
export class Sizes implements Keeper {
  private readonly changes = new Map<Sized, Map<number, number>>();

  constructor(private readonly connection: Connection) {
    connection.add(this);
  }

  /** Within a transaction. */
  add(of: Sized, by: number, kind = 0): void {
    if (by === 0) return;
    const changes = this.changes.get(of) ?? new Map<number, number>();
    this.changes.set(of, changes.set(kind, (changes.get(kind) ?? 0) + by));
  }

  /** Of all classes that have this value under the mask. */
  of(of: Sized, mask = 0, value = 0): number {
    this.flush();
    const row = this.connection.get('SELECT sum(size) AS size FROM sizes WHERE of = ? AND class & ? = ?', of, mask, value);
    return (row?.['size'] as number | null) ?? 0;
  }

  flush(): void {
    for (const [of, changes] of this.changes) {
      for (const [kind, by] of changes) {
        this.connection.run('INSERT INTO sizes VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET size = size + excluded.size', of, kind, by);
      }
    }
    this.forget();
  }

  forget(): void {
    this.changes.clear();
  }
}

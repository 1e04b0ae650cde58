import { entityKinds, type EntityKind, type Origin } from '../core/gazetteer/entity';
import { letterGroups, rankEntities, type LetterGroups } from '../core/store/likeness';
import { nameKey } from '../core/store/order';
import type { EntityQuery, EntityRow, EntityStore, Page, Paged } from '../core/store/store';
import { tokenize } from '../core/tokens/tokens';
import type { Connection } from './connection';
import { classOf, filterOf, origins, partsOf } from './entity-order';
import { keepText, readText } from './escape';
import { keepJson, parseKept } from './kept';
import { enoughCandidates, Likenesses, queryGroups } from './likenesses';
import type { Sizes } from './sizes';

/**
 * Entities in three orders. The indexes by mentions and by date hold only entities that have some: those of a long list
 * that nobody writes about lie in the index by name alone, and come behind in its order.
 */
export class Entities implements EntityStore {
  private readonly likenesses: Likenesses;

  constructor(private readonly connection: Connection, private readonly sizes: Sizes) {
    this.likenesses = new Likenesses(1, connection);
  }

  get count(): number {
    return this.countOf(0, 0);
  }

  get(id: string): EntityRow | undefined {
    const row = this.connection.get('SELECT row FROM entities WHERE entity = ?', keepText(id));
    return row === undefined ? undefined : parseKept<EntityRow>(row['row']);
  }

  named(words: string): readonly string[] {
    return this.connection
      .all('SELECT e.entity FROM entityNames n JOIN entities e ON e.id = n.id WHERE n.words = ? ORDER BY e.mentions DESC, e.nameKey, e.name, e.entity', keepText(words))
      .map(({ entity }) => readText(entity as string));
  }

  put(rows: Iterable<EntityRow>): void {
    this.connection.write(() => {
      for (const row of rows) this.putOne(row);
    });
  }

  remove(ids: Iterable<string>): void {
    this.connection.write(() => {
      for (const entity of ids) {
        const known = this.connection.get('SELECT id, class, row FROM entities WHERE entity = ?', keepText(entity));
        if (known === undefined) continue;
        this.sizes.add('entities', -1, known['class'] as number);
        this.connection.run('DELETE FROM entities WHERE id = ?', known['id'] as number);
        this.rename(known['id'] as number, namesOf(parseKept<EntityRow>(known['row'])), []);
      }
    });
  }

  page(query: EntityQuery, { offset, limit }: Page): Paged<EntityRow> {
    const filter = filterOf(query);
    const total = this.countOf(filter.mask, filter.value);
    const items: EntityRow[] = [];
    let before = 0;
    for (const part of partsOf(query, filter)) {
      const size = this.countOf(part.mask, part.value);
      const skip = Math.max(0, offset - before);
      before += size;
      if (skip >= size || items.length >= limit) continue;
      const rows = this.connection.all(
        `SELECT id FROM entities ${part.index} WHERE ${part.where} AND class & ? = ? ORDER BY ${part.order} LIMIT ? OFFSET ?`,
        part.mask, part.value, Math.min(size, limit - items.length), skip,
      );
      for (const { id } of rows) {
        const row = this.rowById(id as number);
        if (row !== undefined) items.push(row);
      }
    }
    return { items, total };
  }

  position(query: EntityQuery, id: string): number | undefined {
    const filter = filterOf(query);
    const row = this.connection.get('SELECT * FROM entities WHERE entity = ?', keepText(id)) as unknown as Place | undefined;
    if (row === undefined || (row.class & filter.mask) !== filter.value) return undefined;
    let before = 0;
    for (const part of partsOf(query, filter)) {
      if ((row.class & part.mask) !== part.value) {
        before += this.countOf(part.mask, part.value);
        continue;
      }
      const count = (where: string, ...values: readonly (string | number)[]): number =>
        this.connection.get(`SELECT count(*) AS size FROM entities ${part.index} WHERE ${part.where} AND ${where} AND class & ? = ?`, ...values, part.mask, part.value)?.['size'] as number;
      const byName = [row.nameKey, row.name, row.entity] as const;
      if (part.first === undefined) return before + count('(nameKey, name, entity) < (?, ?, ?)', ...byName);
      return before + count(`${part.first} > ?`, row[part.first]) + count(`${part.first} = ? AND (nameKey, name, entity) < (?, ?, ?)`, row[part.first], ...byName);
    }
    return undefined;
  }

  counts(): readonly { readonly kind: EntityKind; readonly origin: Origin; readonly count: number }[] {
    return entityKinds.flatMap((kind) => origins.flatMap((origin) => {
      const { mask, value } = filterOf({ kind, origin });
      const count = this.countOf(mask, value);
      return count === 0 ? [] : [{ kind, origin, count }];
    }));
  }

  like(query: string, limit: number): readonly EntityRow[] {
    const groups = queryGroups(query);
    if (groups.size === 0) return [];
    const ids = this.likenesses.best(groups, Math.max(limit, enoughCandidates), () => this.idsMentioned());
    return rankEntities(groups, ids.flatMap((id) => this.rowById(id) ?? []), limit);
  }

  private putOne(row: EntityRow): void {
    const { entity, mentions, last = '' } = row;
    const text = keepJson(row);
    const key = keepText(entity.id);
    const known = this.connection.get('SELECT id, class, row FROM entities WHERE entity = ?', key);
    if (known?.['row'] === text) return;
    const before = known === undefined ? undefined : parseKept<EntityRow>(known['row']);
    const kind = classOf(row);
    if (known?.['class'] !== kind) {
      this.sizes.add('entities', 1, kind);
      if (known !== undefined) this.sizes.add('entities', -1, known['class'] as number);
    }
    const values = [keepText(nameKey(entity.name)), keepText(entity.name), kind, mentions, keepText(last), text] as const;
    let id: number;
    if (known === undefined) {
      id = this.connection.run('INSERT INTO entities (nameKey, name, class, mentions, last, row, entity) VALUES (?, ?, ?, ?, ?, ?, ?)', ...values, key);
    } else {
      id = known['id'] as number;
      this.connection.run('UPDATE entities SET nameKey = ?, name = ?, class = ?, mentions = ?, last = ?, row = ? WHERE id = ?', ...values, id);
    }
    this.rename(id, before === undefined ? [] : namesOf(before), namesOf(row));
  }

  /** Brings what finds an entity by its names up to date. */
  private rename(id: number, before: readonly string[], after: readonly string[]): void {
    if (before.length === after.length && before.every((name, index) => name === after[index])) return;
    this.likenesses.change(id, allGroups(before), allGroups(after));
    const words = new Set(after.map(nameWords));
    const old = new Set(before.map(nameWords));
    for (const gone of old) if (!words.has(gone)) this.connection.run('DELETE FROM entityNames WHERE words = ? AND id = ?', keepText(gone), id);
    for (const added of words) if (!old.has(added)) this.connection.run('INSERT INTO entityNames VALUES (?, ?)', keepText(added), id);
  }

  private rowById(id: number): EntityRow | undefined {
    const row = this.connection.get('SELECT row FROM entities WHERE id = ?', id);
    return row === undefined ? undefined : parseKept<EntityRow>(row['row']);
  }

  private countOf(mask: number, value: number): number {
    return this.sizes.of('entities', mask, value);
  }

  private *idsMentioned(): Iterable<readonly number[]> {
    yield this.connection.all('SELECT id FROM entities WHERE mentions > 0 ORDER BY mentions DESC, nameKey, name, entity LIMIT 50000').map(({ id }) => id as number);
  }
}

interface Place {
  readonly entity: string;
  readonly nameKey: string;
  readonly name: string;
  readonly class: number;
  readonly mentions: number;
  readonly last: string;
}

function namesOf({ entity }: EntityRow): readonly string[] {
  return [entity.name, ...entity.aliases.map(({ text }) => text)];
}

function allGroups(names: readonly string[]): LetterGroups {
  return letterGroups(names.join('\n'));
}

/** The folded words of a name, joined by blanks. */
function nameWords(name: string): string {
  return tokenize(name).folded.join(' ');
}

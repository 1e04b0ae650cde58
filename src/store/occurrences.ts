import type { MonthCount, Occurrence, OccurrenceFilter, OccurrenceStore, OccurrenceSum, OutletCount, Page, Paged } from '../core/store/store';
import { Cache } from './cache';
import type { Connection, Keeper } from './connection';
import { keepText, readText } from './escape';
import { keepJson, parseKept } from './kept';
import type { Row } from './sqlite';

/** How often which entity is named in which source. The sums of entities wait for the commit. */
export class Occurrences implements OccurrenceStore, Keeper {
  private readonly numbers = new Cache<number>(cachedNumbers);
  private readonly changes = new Map<number, { mentions: number; sources: number }>();

  constructor(private readonly connection: Connection) {
    connection.add(this);
  }

  replace(uri: string, counts: ReadonlyMap<string, number>): void {
    this.connection.write(() => {
      const source = this.connection.get('SELECT id, date, path FROM sources WHERE uri = ?', keepText(uri));
      if (source !== undefined) this.replaceIn(source as unknown as Place, this.numbered(counts));
    });
  }

  in(uri: string): ReadonlyMap<string, number> {
    const source = this.connection.get('SELECT id FROM sources WHERE uri = ?', keepText(uri));
    const counts = new Map<string, number>();
    if (source === undefined) return counts;
    for (const [number, count] of this.countsOf(source['id'] as number)) {
      const entity = this.connection.get('SELECT entity FROM named WHERE id = ?', number)?.['entity'];
      if (typeof entity === 'string') counts.set(readText(entity), count);
    }
    return counts;
  }

  of(entity: string, { offset, limit }: Page, filter: OccurrenceFilter = {}): Paged<Occurrence> {
    const { year, outlet } = filter;
    const sources = year === undefined && outlet === undefined ? this.sum(entity).sources : this.countIn(entity, filter);
    if (offset >= sources || limit <= 0) return { items: [], total: sources };
    const named = this.connection.get('SELECT id FROM named WHERE entity = ?', keepText(entity))?.['id'] as number;
    const size = Math.min(limit, sources);
    const rows = year === undefined && outlet === undefined
      ? this.sourcesOf(named, size, offset)
      : this.connection.all(`SELECT s.uri, o.mentions ${naming(filter)} ORDER BY o.date DESC, o.path, s.uri LIMIT ? OFFSET ?`, ...valuesOf(entity, filter), size, offset);
    return { items: rows.map(({ uri, mentions }) => ({ uri: readText(uri as string), mentions: mentions as number })), total: sources };
  }

  months(entity: string): readonly MonthCount[] {
    this.flush();
    return this.connection.all(
      "SELECT substr(date, 1, 7) AS month, sum(mentions) AS mentions FROM occurrences WHERE named = (SELECT id FROM named WHERE entity = ?) AND date > '' GROUP BY month ORDER BY month",
      keepText(entity),
    ) as unknown as readonly MonthCount[];
  }

  outlets(entity: string, limit: number): readonly OutletCount[] {
    this.flush();
    return this.connection.all(
      `SELECT s.outlet, count(*) AS sources ${naming({})} AND s.outlet > '' GROUP BY s.outlet ORDER BY sources DESC, s.outlet LIMIT ?`, ...valuesOf(entity, {}), limit,
    ).map(({ outlet, sources }) => ({ outlet: readText(outlet as string), sources: sources as number }));
  }

  private countIn(entity: string, filter: OccurrenceFilter): number {
    this.flush();
    return Number(this.connection.get(`SELECT count(*) AS sources ${naming(filter)}`, ...valuesOf(entity, filter))?.['sources'] ?? 0);
  }

  upTo(entity: string, mentions: number): { readonly sources: number; readonly mentions: number } {
    // With RANGE those of one date and path come together: what the order among them is does not matter.
    const row = this.connection.get(
      `SELECT count(*) AS sources, max(total) AS mentions FROM (SELECT sum(mentions) OVER (ORDER BY date DESC, path RANGE UNBOUNDED PRECEDING) AS total
        FROM occurrences WHERE named = (SELECT id FROM named WHERE entity = ?)) WHERE total <= ?`,
      keepText(entity), mentions,
    );
    return { sources: row?.['sources'] as number, mentions: (row?.['mentions'] as number | null) ?? 0 };
  }

  /** What comes before the page is passed in the index, not looked up. The order there is that of lists but for sources of one date and path. */
  private sourcesOf(named: number, limit: number, offset: number): readonly Row[] {
    const part = (size: number, skip: number): readonly Row[] =>
      this.connection.all(
        `SELECT s.uri, o.date, o.path, o.source, o.mentions FROM (SELECT * FROM occurrences WHERE named = ? ORDER BY date DESC, path, source LIMIT ? OFFSET ?) o
          JOIN sources s ON s.id = o.source ORDER BY o.date DESC, o.path, s.uri`,
        named, size, skip,
      );
    const rows = part(limit, offset);
    /** How many of the sources that come with the one in a row are not in the part, on that side. */
    const cutOff = (row: Row | undefined, side: 'before' | 'behind'): number => {
      if (row === undefined) return 0;
      const { date = '', path = '' } = row;
      const own = rows.filter((other) => other['date'] === date && other['path'] === path).map(({ source }) => source as number);
      const sql = `SELECT count(*) AS size FROM occurrences WHERE named = ? AND date = ? AND path = ? AND source ${side === 'before' ? '<' : '>'} ?`;
      return this.connection.get(sql, named, date, path, side === 'before' ? Math.min(...own) : Math.max(...own))?.['size'] as number;
    };
    const before = cutOff(rows[0], 'before');
    const behind = cutOff(rows.at(-1), 'behind');
    return before + behind === 0 ? rows : part(limit + before + behind, offset - before).slice(before, before + limit);
  }

  sum(entity: string): OccurrenceSum {
    this.flush();
    const row = this.connection.get(
      `SELECT mentions, sources, (SELECT max(date) FROM occurrences WHERE named = id) AS last,
        (SELECT min(date) FROM occurrences WHERE named = id AND date > '') AS first FROM named WHERE entity = ?`,
      keepText(entity),
    );
    if (row === undefined) return { mentions: 0, sources: 0 };
    const { mentions, sources, first, last } = row as unknown as { mentions: number; sources: number; first: string | null; last: string };
    return { mentions, sources, ...(first === null ? {} : { first: readText(first), last: readText(last) }) };
  }

  /** Says that a source has another date or path: the places of what it counts. */
  move(before: Place, after: Place): void {
    const counts = this.countsOf(before.id);
    if (counts.size === 0) return;
    this.replaceIn(before, new Map());
    this.replaceIn(after, counts);
  }

  flush(): void {
    if (this.changes.size === 0) return;
    for (const [number, { mentions, sources }] of this.changes) {
      this.connection.run('UPDATE named SET mentions = mentions + ?, sources = sources + ? WHERE id = ?', mentions, sources, number);
      if (sources > 0) continue;
      const gone = this.connection.get('SELECT entity FROM named WHERE id = ? AND sources = 0', number)?.['entity'];
      if (typeof gone !== 'string') continue;
      this.connection.run('DELETE FROM named WHERE id = ?', number);
      this.numbers.delete(readText(gone));
    }
    this.changes.clear();
  }

  forget(): void {
    this.changes.clear();
    this.numbers.clear();
  }

  private replaceIn({ id, date, path }: Place, next: ReadonlyMap<number, number>): void {
    const before = this.countsOf(id);
    for (const [number, count] of before) {
      if (next.has(number)) continue;
      this.connection.run('DELETE FROM occurrences WHERE named = ? AND date = ? AND path = ? AND source = ?', number, date, path, id);
      this.count(number, -count, -1);
    }
    for (const [number, count] of next) {
      const old = before.get(number);
      if (old === count) continue;
      this.connection.run('INSERT OR REPLACE INTO occurrences VALUES (?, ?, ?, ?, ?)', number, date, path, id, count);
      this.count(number, count - (old ?? 0), old === undefined ? 1 : 0);
    }
    if (next.size > 0) this.connection.run('INSERT OR REPLACE INTO counts VALUES (?, ?)', id, keepJson([...next].flat()));
    else if (before.size > 0) this.connection.run('DELETE FROM counts WHERE id = ?', id);
  }

  private countsOf(source: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const kept = this.connection.get('SELECT counts FROM counts WHERE id = ?', source);
    if (kept === undefined) return counts;
    const flat = parseKept<readonly number[]>(kept['counts']);
    for (let i = 0; i + 1 < flat.length; i += 2) counts.set(flat[i]!, flat[i + 1]!);
    return counts;
  }

  private count(number: number, mentions: number, sources: number): void {
    const change = this.changes.get(number);
    if (change === undefined) this.changes.set(number, { mentions, sources });
    else {
      change.mentions += mentions;
      change.sources += sources;
    }
  }

  private numbered(counts: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
    const numbered = new Map<number, number>();
    for (const [entity, count] of counts) if (count > 0) numbered.set(this.numberOf(entity), count);
    return numbered;
  }

  private numberOf(entity: string): number {
    const cached = this.numbers.get(entity);
    if (cached !== undefined) return cached;
    const known = this.connection.get('SELECT id FROM named WHERE entity = ?', keepText(entity))?.['id'] as number | undefined;
    const number = known ?? this.connection.run('INSERT INTO named (entity, mentions, sources) VALUES (?, 0, 0)', keepText(entity));
    this.numbers.set(entity, number, 1);
    return number;
  }
}

/** A source where it lies in the order of all: date and path as they are kept. */
export interface Place {
  readonly id: number;
  readonly date: string;
  readonly path: string;
}

const cachedNumbers = 50_000;

/** The sources that name an entity, and are of a year or an outlet: see {@link valuesOf}. */
function naming({ outlet }: OccurrenceFilter): string {
  return `FROM occurrences o JOIN sources s ON s.id = o.source WHERE o.named = (SELECT id FROM named WHERE entity = ?) AND o.date >= ? AND o.date < ?${outlet === undefined ? '' : ' AND s.outlet = ?'}`;
}

function valuesOf(entity: string, { year, outlet }: OccurrenceFilter): readonly string[] {
  return [keepText(entity), ...datesOf(year), ...(outlet === undefined ? [] : [keepText(outlet)])];
}

/** Dates compare as text. Without a year all, undated sources too. */
function datesOf(year: number | undefined): readonly [from: string, before: string] {
  return year === undefined ? ['', '\u{10ffff}'] : [String(year).padStart(4, '0'), String(year + 1).padStart(4, '0')];
}

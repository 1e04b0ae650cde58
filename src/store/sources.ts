import { letterGroups, rankSources, sourceGroups, type LetterGroups } from '../core/store/likeness';
import type { Page, Paged, SearchHit, SearchOrder, SourceBody, SourceHead, SourceStore, WordQuery } from '../core/store/store';
import { decodeBody, encodeBody } from './body';
import type { Connection } from './connection';
import { keepText, readText } from './escape';
import { parseKept } from './failure';
import { Likenesses } from './likenesses';
import type { Occurrences } from './occurrences';
import { Words } from './words';

export class Sources implements SourceStore {
  private readonly words: Words;
  private readonly likenesses: Likenesses;

  constructor(private readonly connection: Connection, private readonly occurrences: Occurrences) {
    this.words = new Words(connection);
    this.likenesses = new Likenesses(0, connection);
  }

  get count(): number {
    return (this.connection.get("SELECT sum(size) AS size FROM sizes WHERE of = 'sources'")?.['size'] as number | null) ?? 0;
  }

  head(uri: string): SourceHead | undefined {
    const row = this.connection.get('SELECT h.head FROM sources s JOIN heads h ON h.id = s.id WHERE s.uri = ?', keepText(uri));
    return row === undefined ? undefined : parseKept<SourceHead>(row['head']);
  }

  *heads(): Iterable<SourceHead> {
    // In parts: see `Table.entries`.
    for (let after = -1; ;) {
      const rows = this.connection.all(`SELECT id, head FROM heads WHERE id > ? ORDER BY id LIMIT ${part}`, after);
      for (const { head } of rows) yield parseKept<SourceHead>(head);
      if (rows.length < part) return;
      after = rows.at(-1)?.['id'] as number;
    }
  }

  newest({ offset, limit }: Page): readonly SourceHead[] {
    return this.headsOf('SELECT id FROM sources ORDER BY date DESC, path, uri LIMIT ? OFFSET ?', limit, offset);
  }

  withKeyBase(base: string): readonly SourceHead[] {
    return this.headsOf('SELECT id FROM sources WHERE keyBase = ?', keepText(base));
  }

  withHash(hash: string): SourceHead | undefined {
    return this.headsOf('SELECT id FROM sources WHERE hash = ? LIMIT 1', keepText(hash))[0];
  }

  sharedKeyBases(): readonly string[] {
    const rows = this.connection.all('SELECT keyBase FROM sources GROUP BY keyBase HAVING count(*) > 1 AND max(asksForKey) = 1');
    return rows.map(({ keyBase }) => readText(keyBase as string));
  }

  like(query: string, limit: number): readonly SourceHead[] {
    const groups = queryGroups(query);
    if (groups.size === 0) return [];
    const ids = this.likenesses.best(groups, Math.max(limit, enoughCandidates), () => this.idsNewest());
    return rankSources(groups, ids.map((id) => this.headById(id)), limit);
  }

  body(uri: string): SourceBody | undefined {
    const row = this.connection.get('SELECT b.body FROM sources s JOIN bodies b ON b.id = s.id WHERE s.uri = ?', keepText(uri));
    return row === undefined ? undefined : decodeBody(row['body'] as Uint8Array);
  }

  put(head: SourceHead, body: SourceBody, words: readonly string[]): void {
    const bytes = encodeBody(body);
    this.connection.write(() => {
      const { id, added } = this.place(head, false);
      this.connection.run('INSERT OR REPLACE INTO bodies VALUES (?, ?)', id, bytes);
      this.words.put(id, words, !added);
    });
  }

  setHead(head: SourceHead): void {
    this.connection.write(() => {
      if (this.connection.get('SELECT id FROM sources WHERE uri = ?', keepText(head.uri)) !== undefined) this.place(head, true);
    });
  }

  remove(uri: string): void {
    this.connection.write(() => {
      const id = this.idOf(uri);
      if (id === undefined) return;
      this.occurrences.replace(uri, new Map());
      this.likenesses.change(id, sourceGroups(this.headById(id)), noGroups);
      this.words.remove(id);
      for (const table of ['mentions', 'bodies', 'heads', 'sources']) this.connection.run(`DELETE FROM ${table} WHERE id = ?`, id);
    });
  }

  unresolved(): readonly string[] {
    return this.connection.all('SELECT uri FROM sources WHERE resolved = 0').map(({ uri }) => readText(uri as string));
  }

  mentions(uri: string): string | undefined {
    const row = this.connection.get('SELECT m.mentions FROM sources s JOIN mentions m ON m.id = s.id WHERE s.uri = ?', keepText(uri));
    return row === undefined ? undefined : readText(row['mentions'] as string);
  }

  setMentions(uri: string, mentions: string): void {
    this.connection.write(() => {
      const id = this.idOf(uri);
      if (id === undefined) return;
      this.connection.run('INSERT OR REPLACE INTO mentions VALUES (?, ?)', id, keepText(mentions));
      this.connection.run('UPDATE sources SET resolved = 1 WHERE id = ? AND resolved = 0', id);
    });
  }

  holding(words: Iterable<string>): Iterable<string> {
    return this.words.holding(words);
  }

  search(query: WordQuery, order: SearchOrder, page: Page): Paged<SearchHit> {
    return this.words.search(query, order, page);
  }

  /** Writes what lists and look-ups need, and the head itself. */
  private place(head: SourceHead, resolved: boolean): { readonly id: number; readonly added: boolean } {
    const uri = keepText(head.uri);
    const [path, date] = [keepText(head.path), keepText(head.metadata.date ?? '')];
    const values = [path, date, keepText(head.stamp.hash), keepText(head.keyBase), head.metadata.citekey === undefined ? 0 : 1] as const;
    const known = this.connection.get('SELECT id, path, date FROM sources WHERE uri = ?', uri) as unknown as { id: number; path: string; date: string } | undefined;
    const before = known === undefined ? noGroups : sourceGroups(this.headById(known.id));
    let id: number;
    if (known === undefined) {
      id = this.connection.run('INSERT INTO sources (path, date, hash, keyBase, asksForKey, uri, resolved) VALUES (?, ?, ?, ?, ?, ?, 0)', ...values, uri);
    } else {
      id = known.id;
      if (known.path !== path || known.date !== date) this.occurrences.move(known, { id, path, date });
      this.connection.run(
        `UPDATE sources SET path = ?, date = ?, hash = ?, keyBase = ?, asksForKey = ?${resolved ? '' : ', resolved = 0'} WHERE id = ?`,
        ...values, id,
      );
    }
    this.connection.run('INSERT OR REPLACE INTO heads VALUES (?, ?)', id, JSON.stringify(head));
    this.likenesses.change(id, before, sourceGroups(head));
    return { id, added: known === undefined };
  }

  private idOf(uri: string): number | undefined {
    return this.connection.get('SELECT id FROM sources WHERE uri = ?', keepText(uri))?.['id'] as number | undefined;
  }

  private headById(id: number): SourceHead {
    return parseKept<SourceHead>(this.connection.get('SELECT head FROM heads WHERE id = ?', id)?.['head']);
  }

  private headsOf(sql: string, ...values: readonly (string | number)[]): readonly SourceHead[] {
    return this.connection.all(sql, ...values).map(({ id }) => this.headById(id as number));
  }

  private *idsNewest(): Iterable<readonly number[]> {
    for (let offset = 0; ; offset += part) {
      const rows = this.connection.all(`SELECT id FROM sources ORDER BY date DESC, path, uri LIMIT ${part} OFFSET ?`, offset);
      if (rows.length === 0) return;
      yield rows.map(({ id }) => id as number);
    }
  }
}

/** A query that nobody would type is not worth the time. */
export function queryGroups(query: string): LetterGroups {
  return letterGroups(query.slice(0, 100));
}

export const enoughCandidates = 500;
const noGroups: LetterGroups = new Set();
const part = 1000;

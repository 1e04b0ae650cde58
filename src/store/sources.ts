import { StoreBroken } from '../core/store/broken';
import { rankSources, sourceGroups, type LetterGroups } from '../core/store/likeness';
import type { Page, Paged, SearchHit, SearchOrder, SearchTerm, SourceBody, SourceHead, SourceStore, Stamp } from '../core/store/store';
import { countWords } from '../core/store/word-lines';
import { decodeBody, encodeBody } from './body';
import type { Connection } from './connection';
import { keepText, readText } from './escape';
import { keepChecked, keepJson, parseKept, readChecked } from './kept';
import { Likenesses, queryGroups } from './likenesses';
import type { Occurrences, Place } from './occurrences';
import { search } from './search';
import type { Sizes } from './sizes';
import type { Words } from './words';

export class Sources implements SourceStore {
  private readonly likenesses: Likenesses;

  constructor(private readonly connection: Connection, private readonly beside: Beside) {
    this.likenesses = new Likenesses(0, connection);
  }

  get count(): number {
    return this.beside.sizes.of('sources');
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

  *stamps(): Iterable<{ readonly uri: string } & Stamp> {
    for (let after = -1; ;) {
      const rows = this.connection.all(`SELECT id, uri, size, mtime, hash FROM sources WHERE id > ? ORDER BY id LIMIT ${part}`, after);
      for (const { uri, size, mtime, hash } of rows) {
        yield { uri: readText(uri as string), size: size as number, mtime: mtime as number, hash: readText(hash as string) };
      }
      if (rows.length < part) return;
      after = rows.at(-1)?.['id'] as number;
    }
  }

  get noted(): string | undefined {
    const kept = this.connection.get('SELECT note FROM notes');
    return kept === undefined ? undefined : readText(readChecked(kept['note']));
  }

  note(what: string): void {
    this.connection.write(() => this.connection.run('INSERT OR REPLACE INTO notes VALUES (0, ?)', keepChecked(keepText(what))));
  }

  newest({ offset, limit }: Page): readonly SourceHead[] {
    return this.headsOf('SELECT id FROM sources ORDER BY date DESC, path, uri LIMIT ? OFFSET ?', rowsOf(limit), offset);
  }

  withProblems(limit: number): readonly SourceHead[] {
    return this.headsOf('SELECT id FROM sources WHERE troubled = 1 ORDER BY path, date DESC, uri LIMIT ?', rowsOf(limit));
  }

  withKeyBase(base: string): readonly SourceHead[] {
    return this.headsOf('SELECT id FROM sources WHERE keyBase = ? ORDER BY date DESC, path, uri', keepText(base));
  }

  sharedKeyBases(): readonly string[] {
    const rows = this.connection.all('SELECT keyBase FROM sources GROUP BY keyBase HAVING count(*) > 1 AND max(asksForKey) = 1 ORDER BY keyBase');
    return rows.map(({ keyBase }) => readText(keyBase as string));
  }

  like(query: string, limit: number): readonly SourceHead[] {
    const groups = queryGroups(query);
    if (groups.size === 0) return [];
    // They come by what they are ranked by: more of them would change nothing.
    const ids = this.likenesses.best(groups, limit, () => this.idsNewest());
    return rankSources(groups, ids.flatMap((id) => this.headById(id) ?? []), limit);
  }

  body(uri: string): SourceBody | undefined {
    const row = this.connection.get('SELECT b.body FROM sources s JOIN bodies b ON b.id = s.id WHERE s.uri = ?', keepText(uri));
    return row === undefined ? undefined : decodeBody(row['body'] as Uint8Array);
  }

  put(head: SourceHead, body: SourceBody, words: string): void {
    const bytes = encodeBody(body);
    this.connection.write(() => {
      const known = this.placeOf(head.uri);
      const count = countWords(words);
      const id = this.write(head, known, count);
      this.beside.sizes.add('words', count - (known?.wordCount ?? 0));
      if (known === undefined) this.beside.sizes.add('sources', 1);
      this.connection.run('INSERT OR REPLACE INTO bodies VALUES (?, ?)', id, bytes);
      this.beside.words.put(id, words, known !== undefined);
    });
  }

  setHead(uri: string, head: SourceHead): void {
    this.connection.write(() => {
      const known = this.placeOf(uri);
      if (known === undefined) return;
      // Moved over another one.
      if (uri !== head.uri) this.remove(head.uri);
      this.write(head, known);
    });
  }

  remove(uri: string): void {
    this.connection.write(() => {
      const known = this.placeOf(uri);
      if (known === undefined) return;
      this.dropNote();
      const { id, wordCount } = known;
      this.beside.occurrences.replace(uri, new Map());
      this.likenesses.change(id, this.groupsOf(id), noGroups);
      this.beside.words.remove(id);
      this.beside.sizes.add('sources', -1);
      this.beside.sizes.add('words', -wordCount);
      for (const table of ['mentions', 'bodies', 'heads', 'sources']) this.connection.run(`DELETE FROM ${table} WHERE id = ?`, id);
    });
  }

  unresolved(): readonly string[] {
    return this.connection.all('SELECT uri FROM sources WHERE resolved = 0').map(({ uri }) => readText(uri as string));
  }

  unresolve(uris?: Iterable<string>): void {
    this.connection.write(() => {
      if (uris === undefined) this.connection.run('UPDATE sources SET resolved = 0 WHERE resolved = 1');
      else for (const uri of uris) this.connection.run('UPDATE sources SET resolved = 0 WHERE uri = ? AND resolved = 1', keepText(uri));
    });
  }

  mentions(uri: string): string | undefined {
    const row = this.connection.get('SELECT m.mentions FROM sources s JOIN mentions m ON m.id = s.id WHERE s.uri = ?', keepText(uri));
    return row === undefined ? undefined : readText(readChecked(row['mentions']));
  }

  setMentions(uri: string, mentions: string): void {
    this.connection.write(() => {
      const id = this.idOf(uri);
      if (id === undefined) return;
      this.connection.run('INSERT OR REPLACE INTO mentions VALUES (?, ?)', id, keepChecked(keepText(mentions)));
      this.connection.run('UPDATE sources SET resolved = 1 WHERE id = ? AND resolved = 0', id);
    });
  }

  holding(words: Iterable<string>): Iterable<string> {
    return this.beside.words.holding(words);
  }

  search(terms: readonly SearchTerm[], order: SearchOrder, page: Page): Paged<SearchHit> {
    return search({ connection: this.connection, ...this.beside }, terms, order, page);
  }

  /** By hand: a trigger would make FTS5 write every source by itself. */
  private dropNote(): void {
    if (this.connection.get('SELECT 1 FROM notes') !== undefined) this.connection.run('DELETE FROM notes');
  }

  /** Writes a head, and of it what lists and look-ups need; with the number of its words where its content is another. Its id. */
  private write(head: SourceHead, known: KnownPlace | undefined, wordCount?: number): number {
    this.dropNote();
    const { stamp, metadata } = head;
    const columns = [
      keepText(head.uri), keepText(head.path), keepText(metadata.date ?? ''), keepText(metadata.outlet ?? ''), keepText(stamp.hash), stamp.size, stamp.mtime, keepText(head.keyBase),
      metadata.citekey === undefined ? 0 : 1, head.problems.some(({ severity }) => severity !== 'information') ? 1 : 0, wordCount ?? known?.wordCount ?? 0,
    ] as const;
    let id = known?.id;
    let before = noGroups;
    if (known === undefined || id === undefined) {
      id = this.connection.run(`INSERT INTO sources (uri, path, date, outlet, hash, size, mtime, keyBase, asksForKey, troubled, wordCount, resolved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`, ...columns);
    } else {
      before = this.groupsOf(id);
      const place = { id, path: columns[1], date: columns[2] };
      if (known.path !== place.path || known.date !== place.date) this.beside.occurrences.move(known, place);
      this.connection.run(`UPDATE sources SET uri = ?, path = ?, date = ?, outlet = ?, hash = ?, size = ?, mtime = ?, keyBase = ?, asksForKey = ?, troubled = ?, wordCount = ?
        WHERE id = ?`, ...columns, id);
      if (wordCount !== undefined) this.connection.run('UPDATE sources SET resolved = 0 WHERE id = ? AND resolved <> 0', id);
    }
    this.connection.run('INSERT OR REPLACE INTO heads VALUES (?, ?)', id, keepJson(head));
    this.likenesses.change(id, before, sourceGroups(head));
    return id;
  }

  private placeOf(uri: string): KnownPlace | undefined {
    return this.connection.get('SELECT id, path, date, wordCount FROM sources WHERE uri = ?', keepText(uri)) as unknown as KnownPlace | undefined;
  }

  private idOf(uri: string): number | undefined {
    return this.connection.get('SELECT id FROM sources WHERE uri = ?', keepText(uri))?.['id'] as number | undefined;
  }

  private groupsOf(id: number): LetterGroups {
    const head = this.headById(id);
    if (head === undefined) throw new StoreBroken('damaged', 'a source has no head');
    return sourceGroups(head);
  }

  /** Nothing where another process has just taken the source out. */
  private headById(id: number): SourceHead | undefined {
    const row = this.connection.get('SELECT head FROM heads WHERE id = ?', id);
    return row === undefined ? undefined : parseKept<SourceHead>(row['head']);
  }

  private headsOf(sql: string, ...values: readonly (string | number)[]): readonly SourceHead[] {
    return this.connection.all(sql, ...values).flatMap(({ id }) => this.headById(id as number) ?? []);
  }

  private *idsNewest(): Iterable<readonly number[]> {
    for (let offset = 0; ; offset += part) {
      const rows = this.connection.all(`SELECT id FROM sources ORDER BY date DESC, path, uri LIMIT ${part} OFFSET ?`, offset);
      if (rows.length === 0) return;
      yield rows.map(({ id }) => id as number);
    }
  }
}

/** What else changes with sources. */
export interface Beside {
  readonly occurrences: Occurrences;
  readonly words: Words;
  readonly sizes: Sizes;
}

interface KnownPlace extends Place {
  readonly wordCount: number;
}

/** A number of rows as the database takes it. */
function rowsOf(limit: number): number {
  return Math.min(limit, Number.MAX_SAFE_INTEGER);
}

const noGroups: LetterGroups = new Set();
const part = 1000;

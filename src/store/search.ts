import type { Page, Paged, SearchHit, SearchOrder, SearchTerm } from '../core/store/store';
import type { Connection } from './connection';
import { keepText, readText } from './escape';
import type { Sizes } from './sizes';
import { phraseQuery, type Words } from './words';

/**
 * The sources that have all terms and none of the excluded ones. The score is BM25 (Robertson and Walker 1994): for
 * words as FTS5 computes it, for entities by their mentions; where words or entities will do, the better of the two.
 */
export function search(searched: Searched, terms: readonly SearchTerm[], order: SearchOrder, { offset, limit }: Page): Paged<SearchHit> {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const unwanted = terms.filter(({ excluded }) => excluded);
  if (wanted.length === 0 || wanted.some(({ words, entities }) => words.length + entities.length === 0)) return { items: [], total: 0 };
  const query = new Query(searched);
  // Terms of words alone are one question to FTS5.
  const plain = wanted.filter(({ entities }) => entities.length === 0);
  const others = wanted.filter(({ entities }) => entities.length > 0);
  const plainUnwanted = unwanted.filter(({ words }) => words.length > 0).map(phraseOf);
  const parts = others.map((term) => query.scores(term));
  if (plain.length > 0) {
    const all = plain.map(phraseOf).join(' AND ');
    parts.unshift(query.words(plainUnwanted.length > 0 ? `(${all}) NOT (${plainUnwanted.join(' OR ')})` : all));
  }
  const without = [
    ...(plain.length === 0 && plainUnwanted.length > 0 ? [query.words(plainUnwanted.join(' OR '))] : []),
    ...unwanted.filter(({ entities }) => entities.length > 0).map(({ entities }) => query.naming(entities)),
  ];
  const score = parts.map((part) => `${part}.score`).join(' + ');
  const from = `${parts.join(' JOIN ')} JOIN sources s ON s.id = ${parts[0]}.id`;
  const conditions = [
    ...parts.slice(1).map((part) => `${part}.id = ${parts[0]}.id`),
    ...without.map((part) => `s.id NOT IN (SELECT id FROM ${part})`),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const by = `${order === 'date' ? '' : 'score DESC, '}s.date DESC, s.path, s.uri`;
  const rows = query.all(`SELECT s.uri, ${score} AS score, count(*) OVER () AS total FROM ${from}${where} ORDER BY ${by} LIMIT ? OFFSET ?`, Math.min(limit, mostHits), offset);
  const items = rows.map((row) => ({ uri: readText(row['uri'] as string), score: row['score'] as number }));
  const total = rows[0]?.['total'] ?? (offset === 0 && limit > 0 ? 0 : query.all(`SELECT count(*) AS total FROM ${from}${where}`)[0]?.['total']);
  return { items, total: total as number };
}

/** Where is searched. */
export interface Searched {
  readonly connection: Connection;
  readonly words: Words;
  readonly sizes: Sizes;
}

/** A question made of parts that are tables of `id` and `score`. */
class Query {
  private readonly parts: string[] = [];
  private readonly values: (string | number)[] = [];

  constructor(private readonly searched: Searched) {}

  words(match: string): string {
    this.searched.words.flush();
    return this.part('SELECT rowid AS id, -bm25(words) AS score FROM words WHERE words MATCH ?', match);
  }

  naming(entities: readonly string[]): string {
    const { connection, sizes } = this.searched;
    const { named } = connection.get(`SELECT count(DISTINCT source) AS named FROM occurrences WHERE named IN (${namedIn(entities)})`, ...entities.map(keepText)) as unknown as { named: number };
    const all = sizes.of('sources');
    const rarity = Math.log(1 + (all - named + 0.5) / (named + 0.5));
    // k1 = 1.2, b = 0.75, as in FTS5.
    return this.part(
      `SELECT o.id, ? * o.mentions * 2.2 / (o.mentions + 0.3 + 0.9 * s.wordCount / ?) AS score
        FROM (SELECT source AS id, sum(mentions) AS mentions FROM occurrences WHERE named IN (${namedIn(entities)}) GROUP BY source) o JOIN sources s ON s.id = o.id`,
      rarity, Math.max(1, sizes.of('words') / Math.max(1, all)), ...entities.map(keepText),
    );
  }

  scores({ words, prefix, entities }: SearchTerm): string {
    const named = this.naming(entities);
    if (words.length === 0) return named;
    return this.part(`SELECT id, max(score) AS score FROM (SELECT * FROM ${named} UNION ALL SELECT * FROM ${this.words(phraseQuery(words, prefix))}) GROUP BY id`);
  }

  all(sql: string, ...values: readonly number[]): ReturnType<Connection['all']> {
    return this.searched.connection.all(`WITH ${this.parts.join(', ')} ${sql}`, ...this.values, ...values);
  }

  private part(sql: string, ...values: readonly (string | number)[]): string {
    const name = `part${this.parts.length}`;
    // Kept apart: FTS5 ranks only what is read from it directly.
    this.parts.push(`${name} (id, score) AS MATERIALIZED (${sql})`);
    this.values.push(...values);
    return name;
  }
}

function phraseOf({ words, prefix }: SearchTerm): string {
  return phraseQuery(words, prefix);
}

function namedIn(entities: readonly string[]): string {
  return `SELECT id FROM named WHERE entity IN (${entities.map(() => '?').join(', ')})`;
}

const mostHits = 100_000;

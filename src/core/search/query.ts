import type { Span } from '../../base/span';
import { tokenize } from '../tokens/tokens';

/** One part of a search query, as it stands in the query. */
export interface QueryPart extends Span {
  /** As written, without the sign, the quotes and the keyword. */
  readonly text: string;
  /** Written with a minus: articles that have it are left out. */
  readonly excluded: boolean;
  /** `phrase`: in quotes; `entity`: behind `entity:`, an entity's name or id. */
  readonly how: 'word' | 'phrase' | 'entity';
  /** Folded as articles are; several for what articles have as several words (*al-Sarun*). */
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/**
 * Splits a query: `words`, `"phrases side by side"`, `-without`, `begin*`, `entity:"Name"`. Nothing in it can be wrong: what is
 * not understood is a word, what holds no word is left out. While it is being typed, its last word may go on.
 */
export function parseQuery(query: string, typing = false): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  for (const match of query.slice(0, longest).matchAll(pattern)) {
    const { minus = '', keyword, quoted, close, bare = '' } = match.groups ?? {};
    const how = keyword !== undefined ? 'entity' : quoted !== undefined ? 'phrase' : 'word';
    const star = how === 'word' && bare.endsWith('*');
    const text = (quoted ?? bare).trim();
    const { folded } = tokenize(text);
    if (folded.length === 0) continue;
    const end = match.index + match[0].length;
    const open = typing && end === query.length && minus === '' && (how === 'word' || (how === 'phrase' && close === '' && !/\s$/u.test(query)));
    parts.push({ start: match.index, end, text, excluded: minus !== '', how, words: folded, prefix: star || open });
  }
  return parts;
}

/** UTF-16 code units of a query that are looked at. */
const longest = 1000;

const quotes = '"“”„«»';
const pattern = new RegExp(
  `(?<minus>(?<![^\\s])-(?=[^\\s-]))?(?<keyword>entity:(?=[^\\s]))?(?:[${quotes}](?<quoted>[^${quotes}]*)(?<close>[${quotes}]|$)|(?<bare>[^\\s${quotes}]+))`,
  'giu',
);

/** An entity as a part of a query; `name` is its name, or its id where others have the name too. */
export function entityPart(name: string): string {
  const plain = name.replace(new RegExp(`[${quotes}]`, 'gu'), ' ').replace(/\s+/gu, ' ').trim();
  return `entity:"${plain}"`;
}

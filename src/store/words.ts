import type { Phrase, SearchHit, SearchOrder, WordQuery, Page, Paged } from '../core/store/store';
import type { Connection } from './connection';
import { keepText, readText } from './escape';

/** The words of all sources: which have them, in which order, how well they fit. */
export class Words {
  constructor(private readonly connection: Connection) {}

  put(id: number, words: readonly string[], replace: boolean): void {
    if (replace) this.remove(id);
    this.connection.run('INSERT INTO words (rowid, words) VALUES (?, ?)', id, words.map(wordToken).join(' '));
  }

  remove(id: number): void {
    this.connection.run('DELETE FROM words WHERE rowid = ?', id);
  }

  /** Uris of the sources that hold any of these words, each once. */
  holding(words: Iterable<string>): readonly string[] {
    const tokens = [...new Set(words)].map((word) => `"${wordToken(word)}"`);
    const uris = new Map<number, string>();
    for (let at = 0; at < tokens.length; at += mostTerms) {
      const any = tokens.slice(at, at + mostTerms).join(' OR ');
      for (const { id, uri } of this.connection.all('SELECT s.id, s.uri FROM words w JOIN sources s ON s.id = w.rowid WHERE w.words MATCH ?', any)) {
        uris.set(id as number, uri as string);
      }
    }
    return [...uris.values()].map(readText);
  }

  search(query: WordQuery, order: SearchOrder, { offset, limit }: Page): Paged<SearchHit> {
    const match = matchOf(query);
    const conditions: string[] = [];
    const values: string[] = [];
    const none = query.none.map(phraseOf).join(' OR ');
    if (match !== '') {
      conditions.push('words MATCH ?');
      values.push(none === '' ? match : `(${match}) NOT (${none})`);
    } else if (none !== '') {
      conditions.push('s.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)');
      values.push(none);
    }
    for (const entity of new Set(query.entities)) {
      conditions.push('s.id IN (SELECT o.source FROM occurrences o JOIN named n ON n.id = o.named WHERE n.entity = ?)');
      values.push(keepText(entity));
    }
    const from = match === '' ? 'sources s' : 'words JOIN sources s ON s.id = words.rowid';
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    const score = match === '' ? '0' : '-bm25(words)';
    const by = match === '' || order === 'date' ? 's.date DESC, s.path, s.uri' : 'score DESC, s.date DESC, s.path, s.uri';
    const rows = this.connection.all(`SELECT s.uri, ${score} AS score FROM ${from}${where} ORDER BY ${by} LIMIT ? OFFSET ?`, ...values, limit, offset);
    const items = rows.map(({ uri, score }) => ({ uri: readText(uri as string), score: score as number }));
    const total = offset === 0 && items.length < limit ? items.length : (this.connection.get(`SELECT count(*) AS total FROM ${from}${where}`, ...values)?.['total'] as number);
    return { items, total };
  }
}

/** A query in the language of FTS5 without what it excludes; empty when it asks for no words. */
function matchOf({ all }: WordQuery): string {
  return all.map((alternatives) => (alternatives.length === 0 ? nothing : `(${alternatives.map(phraseOf).join(' OR ')})`)).join(' AND ');
}

function phraseOf({ words, prefix }: Phrase): string {
  return words.length === 0 ? nothing : `"${words.map(wordToken).join(' ')}"${prefix === true ? ' *' : ''}`;
}

/**
 * A folded word as the tokenizer `ascii` takes it for exactly one token and leaves it as it is: it keeps letters,
 * digits and all beyond ASCII together and makes capitals small. Everything else is moved to characters that no
 * script uses. What a word begins with is still its beginning.
 */
function wordToken(word: string): string {
  if (plain.test(word)) return word;
  if (word === '') return emptyWord;
  return keepText(word.replace(special, moved));
}

function moved(sign: string): string {
  if (sign < '\x80') return String.fromCharCode(0xe000 + sign.charCodeAt(0));
  // The mark of `keepText` would get a separator behind it.
  return sign === '\ud7ff' ? '\ue0fc' : `\ue0ff${sign}`;
}

const plain = /^[a-z0-9]+$/;
const special = /[^a-z0-9\u0080-\ud7fe\ud800-\udfff\ue100-\uffff]/g;
const emptyWord = '\ue0fe';
/** A token that no word becomes. */
const nothing = '"\ue0fd"';
const mostTerms = 500;

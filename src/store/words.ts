import { wordsIn } from '../core/store/word-lines';
import type { Connection, Keeper } from './connection';
import { keepText, readText } from './escape';

/**
 * The words of all sources: which have them, in which order, how well they fit. What is put waits for the commit: FTS5 writes
 * out what it gathers whenever a statement on another table may have to be taken back, and merges many small pieces for long.
 */
export class Words implements Keeper {
  private readonly waiting = new Map<number, string>();
  private size = 0;

  /** Let others that wait for the commit be added to the connection before it. */
  constructor(private readonly connection: Connection) {}

  /** @param replace there are words of this source already. */
  put(id: number, words: string, replace: boolean): void {
    if (replace) this.remove(id);
    const text = tokensOf(words);
    this.waiting.set(id, text);
    this.size += text.length;
    if (this.size > mostWaiting) this.flush();
  }

  remove(id: number): void {
    if (this.waiting.delete(id)) return;
    this.connection.run('DELETE FROM words WHERE rowid = ?', id);
  }

  flush(): void {
    for (const [id, text] of this.waiting) this.connection.run('INSERT INTO words (rowid, text) VALUES (?, ?)', id, text);
    this.forget();
  }

  forget(): void {
    this.waiting.clear();
    this.size = 0;
  }

  /** Uris of the sources that hold any of these words, each once. */
  holding(words: Iterable<string>): readonly string[] {
    this.flush();
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
}

/** Words side by side in the language of FTS5. */
export function phraseQuery(words: readonly string[], prefix: boolean): string {
  return `"${words.map(wordToken).join(' ')}"${prefix ? ' *' : ''}`;
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

/** The words of `wordLines`, each as {@link wordToken} gives it. */
function tokensOf(lines: string): string {
  if (emptyLine.test(lines)) return wordsIn(lines).map(wordToken).join('\n');
  return keepText(lines.replace(specialInLines, moved));
}

function moved(sign: string): string {
  if (sign < '\x80') return String.fromCharCode(0xe000 + sign.charCodeAt(0));
  // The mark of `keepText` would get a separator behind it.
  return sign === '\ud7ff' ? '\ue0fc' : `\ue0ff${sign}`;
}

const plain = /^[a-z0-9]+$/;
const emptyLine = /^\n|\n\n/;
const specialInLines = /[^a-z0-9\n\u0080-\ud7fe\ud800-\udfff\ue100-\uffff]/g;
const special = /[^a-z0-9\u0080-\ud7fe\ud800-\udfff\ue100-\uffff]/g;
const emptyWord = '\ue0fe';
const mostTerms = 500;
/** Characters. */
const mostWaiting = 16 << 20;

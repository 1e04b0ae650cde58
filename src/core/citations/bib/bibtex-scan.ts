import type { Span } from '../../../base/span';
import * as say from '../../messages';
import type { Problem } from '../../documents/document';
import { closingBraces } from './braces';
import type { BibField } from './entry';

/** An entry as it stands: its values are not yet put together. */
export interface ScannedEntry {
  readonly key: string;
  readonly type: string;
  readonly span: Span;
  readonly keySpan: Span;
  /** The first of each name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly own: readonly BibField[];
  readonly commented?: true;
}

export interface Scanned {
  readonly entries: readonly ScannedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * The entries of a BibTeX or biblatex file, as BibTeX finds them: an entry begins at any `@`, braces are counted without regard to
 * backslashes, a field that is given twice counts the first time (Patashnik, bibtex.web, sections 217 to 278). What BibTeX refuses is read as
 * far as it goes, with a problem where it breaks; a missing closing brace ends at the next line that begins an entry. Never throws; linear in the text's length.
 */
export function scanBibtex(text: string): Scanned {
  return new Scanner(text).scan();
}

/** Names that BibTeX styles and biblatex define. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

class Scanner {
  private readonly entries: ScannedEntry[] = [];
  private readonly problems: Problem[] = [];
  private readonly strings = new Map(months.map((month, index) => [month, String(index + 1)]));
  private readonly closing: ReadonlyMap<number, number>;
  /** Each `@` that begins a line and an entry: a value that is never closed ends there. */
  private readonly headers: readonly number[];
  private header = 0;
  /** Up to here the text belongs to a comment. */
  private commentEnd = 0;
  private at = 0;

  constructor(private readonly text: string) {
    this.closing = closingBraces(text);
    this.headers = [...text.matchAll(/(?<=^[ \t]*)@+[ \t]*[A-Za-z][^\s"#%'(),={}]*[ \t]*[{(]/gm)].map((match) => match.index);
  }

  scan(): Scanned {
    for (let found = this.text.indexOf('@'); found !== -1; found = this.text.indexOf('@', this.at)) {
      this.at = found + 1;
      this.command(found);
    }
    return { entries: this.entries, problems: this.problems };
  }

  private command(start: number): void {
    this.blanks();
    const type = this.take(/[^\s"#%'(),={}]+/y).toLowerCase();
    if (type === 'comment') {
      this.blanks();
      const end = this.text[this.at] === '{' ? this.closing.get(this.at) : undefined;
      if (end !== undefined) this.commentEnd = Math.max(this.commentEnd, end);
      return;
    }
    this.blanks();
    const open = this.text[this.at];
    // An address or a name in the text between entries.
    if (type === '' || /^\d/.test(type) || (open !== '{' && open !== '(')) return;
    this.at++;
    const close = open === '{' ? '}' : ')';
    this.blanks();
    if (type === 'string') return this.definition(start, close);
    if (type === 'preamble') {
      this.value();
      return this.finish(start, close);
    }
    this.entry(start, type, close);
  }

  private definition(start: number, close: string): void {
    const name = this.take(/[^\s"#%'(),={}]+/y).toLowerCase();
    this.blanks();
    if (name === '' || this.text[this.at] !== '=') return this.fail(start, say.bibExpected('='));
    this.at++;
    const value = this.value();
    if (value !== undefined) this.strings.set(name, value);
    this.blanks();
    if (this.text[this.at] === ',') this.at++;
    this.finish(start, close);
  }

  private entry(start: number, type: string, close: string): void {
    const commented = start < this.commentEnd || behindPercent(this.text, start);
    const problemsBefore = this.problems.length;
    if (this.atHeader()) return commented ? undefined : this.unclosed(this.at);
    const keyStart = this.at;
    const key = this.key(start, close);
    const fields = new Map<string, string>();
    const own: BibField[] = [];
    this.fields(fields, own, close);
    if (commented && this.problems.length > problemsBefore) {
      // What is broken inside a comment is no entry at all.
      this.problems.length = problemsBefore;
      return;
    }
    this.entries.push({ key, type, span: { start, end: this.at }, keySpan: { start: keyStart, end: keyStart + key.length }, fields, own, ...(commented && { commented }) });
  }

  /** The key, with the comma behind it: up to white space, a comma or the closing brace; one in parentheses may have some itself. */
  private key(start: number, close: string): string {
    const from = this.at;
    const key = this.take(close === '}' ? /[^\s,}]*/y : /[^\s,]*(?=\s*,)|[^\s,)]*/y);
    this.blanks();
    if (key === '' || /^[A-Za-z][\w-]*=(?:["{]|$)/.test(key) || (this.text[this.at] === '=' && /^[A-Za-z][\w-]*$/.test(key))) {
      // It was forgotten: this is the first field.
      this.problem(start, start + 1, say.bibNoKey());
      if (key !== '') this.at = from;
      else if (this.text[this.at] === ',') this.at++;
      return '';
    }
    if (this.text[this.at] === ',') this.at++;
    else if (this.text[this.at] !== close) {
      const rest = /[^\s,}="{]+(?=\s*,)/y;
      rest.lastIndex = this.at;
      const word = rest.exec(this.text)?.[0];
      if (word === undefined) this.problem(this.at, this.at + 1, say.bibExpected(','));
      else {
        this.at += word.length;
        this.problem(from, this.at, say.bibBlankInKey(this.text.slice(from, this.at)));
      }
    }
    return key;
  }

  private fields(fields: Map<string, string>, own: BibField[], close: string): void {
    for (;;) {
      this.blanks();
      const start = this.at;
      const mark = this.text[start];
      if (mark === undefined || this.atHeader()) return this.unclosed(start);
      if (mark === '}' || mark === ')') {
        this.at++;
        if (mark !== close) this.problem(start, start + 1, say.bibExpected(close));
        return;
      }
      if (mark === ',') {
        this.at++;
        continue;
      }
      const name = this.take(/[^\s"#%'(),={}]+/y).toLowerCase();
      this.blanks();
      if (name === '' || this.text[this.at] !== '=') {
        this.problem(start, Math.max(start + 1, start + name.length), name === '' ? say.bibNotAField() : say.bibExpected('='));
        this.skip();
        continue;
      }
      this.at++;
      const value = this.value();
      if (value !== undefined) {
        own.push({ name, start, end: this.at });
        if (fields.has(name)) this.problem(start, start + name.length, say.bibFieldTwice(name), 'information');
        else fields.set(name, value);
      }
      this.blanks();
      const next = this.text[this.at];
      if (next !== ',' && next !== '}' && next !== ')' && next !== undefined && !this.atHeader()) this.problem(this.at, this.at + 1, say.bibExpected(','));
      if (next === ';') this.at++;
    }
  }

  /** What a field is given; `undefined` when nothing is there. Ends behind its last part. */
  private value(): string | undefined {
    let value: string | undefined;
    for (;;) {
      this.blanks();
      const from = this.at;
      const part = this.part();
      if (part === undefined) {
        this.problem(this.at, this.at + 1, say.bibNoValue());
        return value;
      }
      const word = this.text.slice(from, this.at).toLowerCase();
      const end = this.at;
      this.blanks();
      // `"10~" # jan`: beside the day, the name of the month tells which of the two it is.
      const joined = value !== undefined || this.text[this.at] === '#';
      value = (value ?? '') + (joined && months.includes(word) && this.strings.get(word) === part ? word : part);
      if (this.text[this.at] !== '#') {
        this.at = end;
        return value.replace(/\s+/g, ' ').trim();
      }
      this.at++;
    }
  }

  private part(): string | undefined {
    const start = this.at;
    const mark = this.text[start];
    if (mark === '{' || mark === '"') {
      const end = mark === '{' ? this.closing.get(start) : this.quoteEnd(start);
      if (end !== undefined) {
        this.at = end + 1;
        return this.text.slice(start + 1, end);
      }
      this.at = this.nextHeader(start);
      this.problem(start, start + 1, say.bibNeverClosed(mark), 'error');
      return this.text.slice(start + 1, this.at).trim().replace(/[\s,"}]+$/, '');
    }
    const word = this.take(/[^\s"#%'(),={}@]+/y);
    if (word === '') return undefined;
    if (/^-?\d+$/.test(word)) return word;
    const text = this.strings.get(word.toLowerCase());
    if (text === undefined) this.problem(start, this.at, say.bibUnknownString(word), 'information');
    return text ?? word;
  }

  /** The closing quotation mark, outside of braces and before the next entry. */
  private quoteEnd(start: number): number | undefined {
    const limit = this.nextHeader(start);
    for (let at = start + 1; at < limit; at++) {
      const mark = this.text[at];
      if (mark === '"') return at;
      if (mark === '{') {
        const end = this.closing.get(at);
        if (end === undefined) return undefined;
        at = end;
      } else if (mark === '}') return undefined;
    }
    return undefined;
  }

  private finish(start: number, close: string): void {
    this.blanks();
    if (this.text[this.at] === close) this.at++;
    else this.fail(start, say.bibExpected(close));
  }

  /** Something other than an entry is broken: what follows is looked at anew from here. */
  private fail(start: number, message: string): void {
    this.problem(start, Math.max(this.at, start + 1), message);
  }

  private unclosed(at: number): void {
    this.problem(Math.max(0, at - 1), at, say.bibEntryNotClosed(), 'error');
  }

  /** Behind what is no field: to the next comma or closing brace, over balanced braces. */
  private skip(): void {
    const limit = this.nextHeader(this.at);
    while (this.at < limit && !/[,})]/.test(this.text[this.at]!) && !this.atHeader()) this.at = (this.text[this.at] === '{' ? (this.closing.get(this.at) ?? this.at) : this.at) + 1;
    this.at = Math.min(this.at, limit);
  }

  /** Between fields an entry may begin anywhere, for no field has an `@`. */
  private atHeader(): boolean {
    if (this.text[this.at] !== '@') return false;
    const header = /@+\s*[A-Za-z][^\s"#%'(),={}]*\s*[{(]/y;
    header.lastIndex = this.at;
    return header.test(this.text);
  }

  /** The first of them at or behind an offset, else the end of the text. Offsets asked for grow, by and large. */
  private nextHeader(from: number): number {
    while (this.header > 0 && this.headers[this.header - 1]! >= from) this.header--;
    while (this.header < this.headers.length && this.headers[this.header]! < from) this.header++;
    return this.headers[this.header] ?? this.text.length;
  }

  /** White space, and comments from `%` to the end of the line, which biblatex files have between fields. */
  private blanks(): void {
    const blank = /(?:\s+|%[^\n\r]*)*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private problem(start: number, end: number, message: string, severity: Problem['severity'] = 'warning'): void {
    this.problems.push({ severity, message, span: { start: Math.min(start, this.text.length), end: Math.min(end, this.text.length) } });
  }
}

function behindPercent(text: string, at: number): boolean {
  return /^\s*%/.test(text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 200), at));
}

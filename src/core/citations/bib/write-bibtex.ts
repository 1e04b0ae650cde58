import { fileEnd, spliced, type Replacement } from './splice';
import { oneLine } from '../../../base/text';
import { escapeLatex } from '../formats/latex';
import { langid } from '../languages';
import { bibName } from '../people';
import { archivedNote, authorsOf, type ReferencedSource } from '../source-item';
import { closingBraces } from './braces';
import type { BibEntry } from './entry';
import { matchWritten, writtenFor } from './owned';
import { readBibtex } from './read-bibtex';

/**
 * A bibliography with these sources in it. An entry that Dossier wrote has a field `dossier` with the path of its source: it is refreshed, fields that the user added to it are kept. All
 * else stays byte for byte: comments, `@string`, order, entries of the user, and entries whose source is gone; so does an entry that says the same in another layout. A source that the user has an entry for,
 * with its key or the key of its pair in `theirs`, is not added. New entries go to the end, by key.
 *
 * @param existing the text of the file; empty for a new one.
 * @param theirs keys of the user's entries that stand for a source, by uri: see `entriesOf`.
 */
export function updateBibtex(existing: string, sources: readonly ReferencedSource[], theirs: ReadonlyMap<string, string> = new Map()): string {
  const { entries } = readBibtex(existing);
  const newline = /\r\n/.test(existing) ? '\r\n' : '\n';
  const { refreshed, added } = matchWritten(entries.filter(({ commented }) => !commented), writtenFor, sources, theirs);
  const replacements = refreshed.flatMap(([entry, source]): readonly Replacement[] => {
    const kept = entry.own.filter(({ name }) => !written.has(name)).map((field) => existing.slice(field.start, field.end));
    const text = bibtexEntry(source, kept);
    return saysTheSame(entry, text) ? [] : [{ span: entry.span, text: text.replace(/\n/g, newline) }];
  });
  const end = fileEnd(existing, newline);
  const addition = added.map((source) => bibtexEntry(source).replace(/\n/g, newline)).join(newline + newline);
  return spliced(existing, replacements) + (addition === '' ? '' : `${end}${addition}${newline}`);
}

/** One entry of biblatex for a source, without a line break at its end. `kept` are fields as they stand, without commas. */
export function bibtexEntry(source: ReferencedSource, kept: readonly string[] = []): string {
  const type = source.outlet ? 'article' : source.url ? 'online' : 'misc';
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The inner braces keep names from losing their capitals in styles that write titles small.
    ['title', source.title && `{${value(source.title)}}`],
    ['author', authorsOf(source).map((name) => value(bibName(name), true)).join(' and ')],
    ['journaltitle', source.outlet && value(source.outlet)],
    ['entrysubtype', source.outlet && 'newspaper'],
    ['date', source.date?.slice(0, 10)],
    ['url', source.url && address(source.url)],
    ['urldate', source.url && source.accessed?.slice(0, 10)],
    ['addendum', source.archivedUrl && archivedNote(`\\url{${address(source.archivedUrl)}}`)],
    ['langid', langid(source.language)],
    ['dossier', address(source.path)],
  ];
  const lines = [...fields.flatMap(([name, text]) => (text ? [`${name} = {${text}}`] : [])), ...kept];
  return `@${type}{${source.citekey},\n${lines.map((line) => `  ${line},\n`).join('')}}`;
}

/** Names of fields that a refreshed entry has from its source alone. */
const written = new Set(['title', 'author', 'journaltitle', 'entrysubtype', 'date', 'url', 'urldate', 'addendum', 'langid', 'dossier']);

/** TeX counts braces even behind a backslash: those that have no partner are written by name. */
function value(text: string, braces = false): string {
  if (braces && /^\{[^{}]*\}$/.test(text)) return `{${value(text.slice(1, -1))}}`;
  const line = oneLine(text);
  const pairs = closingBraces(line);
  const paired = new Set([...pairs.keys(), ...pairs.values()]);
  const named = (mark: string): string => (mark === '{' ? '\\textbraceleft{}' : '\\textbraceright{}');
  return line.replace(/[^{}]+|[{}]/g, (part, at: number) => (/^[{}]$/.test(part) && !paired.has(at) ? named(part) : escapeLatex(part, true)));
}

/** An address or path as it is, but for what could end the field. */
function address(text: string): string {
  return oneLine(text).replace(/[{}\\]/g, (mark) => encodeURIComponent(mark));
}

function saysTheSame(entry: BibEntry, text: string): boolean {
  const [fresh] = readBibtex(text).entries;
  return fresh !== undefined && fresh.key === entry.key && fresh.type === entry.type && entry.fields.size === fresh.fields.size && [...fresh.fields].every(([name, one]) => entry.fields.get(name) === one);
}

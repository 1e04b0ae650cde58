import type { Metadata } from '../documents/document';
import { asciiWords } from './ascii';

/** What a key is made from. */
export interface KeyedSource {
  readonly uri: string;
  /** Path below the corpus folder, with forward slashes. Only the file name goes into a key, so that moving a file keeps it. */
  readonly path: string;
  readonly metadata: Metadata;
}

/**
 * A key for every source, by uri: the `citekey:` of its front matter, else author or outlet, three words of the title
 * and the year, as Better BibTeX has it by default: `lorrinWhoBaSorin2031`. ASCII, unique without regard to case.
 *
 * Keys are computed from the sources alone, nothing is kept: the same files give the same keys after a restart, in any
 * order. Where several sources come to the same key, the oldest has it as it is (later articles come later, so adding
 * one renames nothing); each of the others adds two letters made from its own date, address, title and file name, not
 * from its place among the others, so that a third never renames the second.
 */
export function citekeys(sources: readonly KeyedSource[]): ReadonlyMap<string, string> {
  const byBase = new Map<string, Candidate[]>();
  for (const source of sources) {
    const base = baseKey(source);
    const candidate = { source, base, identity: identity(source) };
    const group = byBase.get(base.toLowerCase());
    if (group) group.push(candidate);
    else byBase.set(base.toLowerCase(), [candidate]);
  }
  const taken = new Set<string>(byBase.keys());
  const keys = new Map<string, string>();
  for (const [, group] of [...byBase].sort(([a], [b]) => compare(a, b))) {
    const [first, ...others] = group.sort(bySeniority);
    keys.set(first!.source.uri, first!.base);
    for (const other of others) keys.set(other.source.uri, suffixed(other, taken));
  }
  return keys;
}

interface Candidate {
  readonly source: KeyedSource;
  readonly base: string;
  readonly identity: string;
}

/** The key of a source as if it were alone. */
export function baseKey(source: KeyedSource): string {
  const { metadata } = source;
  const own = metadata.citekey === undefined ? '' : cleanKey(metadata.citekey);
  if (own !== '') return own;
  const who = surname(metadata.author) || outletWord(metadata.outlet);
  const year = /^\d{4}/.exec(metadata.date ?? '')?.[0] ?? '';
  const title = titleWords(metadata.title ?? '');
  const what = title === '' ? titleWords(fileName(source.path)) : title;
  const key = who + (who === '' ? lowerFirst(what) : what) + year;
  // A title in another script and a file name without letters: its own hash is all that is left.
  return who + what === '' ? `source${year}${hashLetters(identity(source), 4)}` : key;
}

/** A key that Pandoc, BibTeX and footnotes all take: letters and digits, inside it also `:._/+-`. Empty when nothing is left. */
export function cleanKey(key: string): string {
  return key
    .trim()
    .replace(/^@/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}:._/+-]+/gu, '')
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, '')
    .slice(0, 100);
}

const noSurname = /^(?:staff|staff writers?|editors?|editorial(?: board)?|admin|administrator|news ?desk|agencies|agency|wire|unknown|anonymous|correspondents?|reporters?)$/i;

/** The first author's family name, as it is written before a comma or as the last word. */
function surname(author: string | undefined): string {
  if (author === undefined) return '';
  const first = author
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|&|\band\b|\n)\s*/i)[0]!
    .replace(/,?\s+(?:jr|sr|ii|iii|iv|phd|md)\.?$/i, '')
    .trim();
  if (noSurname.test(first)) return '';
  // `Lorrin, Kessa`; but `Kessa Lorrin, Dovan Merrik` is two people, and `Kessa Lorrin, Tarsk` one with a place.
  const [beforeComma = ''] = first.split(',');
  const family = first.includes(',') && !/\s/.test(beforeComma.trim()) ? beforeComma : (beforeComma.trim().split(/\s+/).pop() ?? '');
  return noSurname.test(family.trim()) ? '' : asciiWords(family).join('').toLowerCase().slice(0, 40);
}

function outletWord(outlet: string | undefined): string {
  const words = asciiWords(outlet ?? '').map((word) => word.toLowerCase());
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join('').slice(0, 40);
}

const small = new Set(
  `a an the of in on at to for from by with and or nor but as is are was were be been has have had it its this that these
  those who whom which what when where why how into over after before under between about against amid says said will would not no`.split(/\s+/),
);

/** The first three telling words of a title in camel case; of a title of small words only, its first three. */
function titleWords(title: string): string {
  const words = asciiWords(title);
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words)
    .slice(0, 3)
    .map((word) => word.charAt(0).toUpperCase() + (/^[A-Z0-9]{2,5}$/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join('')
    .slice(0, 60);
}

function fileName(path: string): string {
  const name = path.split('/').pop() ?? '';
  // A date in front is said by the year.
  return name.replace(/\.[A-Za-z]{1,8}$/, '').replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. ]*/, '');
}

/** What tells a source from another with the same key, apart from the folder it lies in. */
function identity(source: KeyedSource): string {
  const { date, url, title, outlet, author } = source.metadata;
  return JSON.stringify([date ?? '', url ?? '', title ?? '', outlet ?? '', author ?? '', source.path.split('/').pop()]);
}

/** A key asked for comes before one that was made; then the oldest, undated last; then by what it says of itself. */
function bySeniority(a: Candidate, b: Candidate): number {
  const [left, right] = [a.source, b.source];
  return (
    Number(right.metadata.citekey !== undefined) - Number(left.metadata.citekey !== undefined) ||
    compare(left.metadata.date ?? '\uffff', right.metadata.date ?? '\uffff') ||
    compare(a.identity, b.identity) ||
    compare(left.path, right.path) ||
    compare(left.uri, right.uri)
  );
}

/** Adds letters to a key until it is free, and takes it. */
function suffixed({ base, identity: own, source }: Candidate, taken: Set<string>): string {
  // A digit at the end keeps the letters apart; else a hyphen does.
  const stem = /\d$/.test(base) ? base : `${base}-`;
  for (let round = 0; ; round++) {
    // Two copies of one file differ by nothing but their place.
    const key = stem + hashLetters(round === 0 ? own : `${own}#${source.uri}#${round}`, round < 3 ? 2 : 5);
    if (taken.has(key.toLowerCase())) continue;
    taken.add(key.toLowerCase());
    return key;
  }
}

/** Letters of an FNV-1a hash (Fowler, Noll and Vo), 32 bit: spread well enough to tell a few sources apart. */
function hashLetters(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  let rest = hash >>> 0;
  let letters = '';
  for (let index = 0; index < length; index++) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return letters;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { fnv1a } from '../../base/hash';
import { compareText } from '../../base/text';
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
 * order. Where several sources come to the same key, none of them has it as it is, for the one that comes later might be
 * the one that a text has cited already: each adds letters made from its own date, address, title and file name, not from
 * its place among the others. So a key that is in use may cease to exist, but never comes to mean another source. The one
 * exception is asked for: of a single `citekey:` and keys that were made, the `citekey:` stays.
 *
 * @param sources all, or all with one {@link baseKey} in small letters: then `isTaken` tells what in small letters is the base
 * of others.
 */
export function citekeys(sources: readonly KeyedSource[], isTaken: (key: string) => boolean = () => false): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const colliding: Candidate[] = [];
  const taken = new Set<string>();
  for (const group of byBaseKey(sources).values()) {
    taken.add(group[0]!.base.toLowerCase());
    const asked = group.filter(({ source }) => asksForKey(source));
    const owner = group.length === 1 ? group[0] : asked.length === 1 ? asked[0] : undefined;
    if (owner) keys.set(owner.source.uri, owner.base);
    colliding.push(...group.filter((candidate) => candidate !== owner));
  }
  for (const [uri, key] of suffixed(colliding, (key) => taken.has(key) || isTaken(key))) keys.set(uri, key);
  return keys;
}

/** The keys that several sources ask for in their front matter, each with these sources in order of path. */
export function sharedCitekeys(sources: readonly KeyedSource[]): readonly { readonly key: string; readonly sources: readonly KeyedSource[] }[] {
  return [...byBaseKey(sources.filter(asksForKey)).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ key: group[0]!.base, sources: group.map(({ source }) => source).sort((a, b) => compareText(a.path, b.path)) }))
    .sort((a, b) => compareText(a.key, b.key));
}

interface Candidate {
  readonly source: KeyedSource;
  readonly base: string;
}

function byBaseKey(sources: readonly KeyedSource[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const source of sources) {
    const base = baseKey(source);
    const group = groups.get(base.toLowerCase());
    if (group) group.push({ source, base });
    else groups.set(base.toLowerCase(), [{ source, base }]);
  }
  return groups;
}

function asksForKey({ metadata }: KeyedSource): boolean {
  return metadata.citekey !== undefined && cleanKey(metadata.citekey) !== '';
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

/** Adds letters until keys are free. Where two come to the same letters both take more, so that neither depends on the other's place. */
function suffixed(candidates: readonly Candidate[], isTaken: (key: string) => boolean): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const given = new Set<string>();
  const used = { has: (key: string): boolean => given.has(key) || isTaken(key), add: (key: string) => given.add(key) };
  // Two copies of one file differ by nothing but their place.
  const letters = [
    (source: KeyedSource) => hashLetters(identity(source), 3),
    (source: KeyedSource) => hashLetters(`${identity(source)}#${source.path}`, 6),
  ];
  let rest = candidates;
  for (const lettersOf of letters) {
    const byKey = new Map<string, Candidate[]>();
    for (const candidate of rest) {
      const key = joined(candidate.base, lettersOf(candidate.source)).toLowerCase();
      byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
    }
    rest = [...byKey].flatMap(([key, group]) => (group.length > 1 || used.has(key) ? group : []));
    const left = new Set(rest);
    for (const [key, group] of byKey) {
      used.add(key);
      for (const candidate of group) if (!left.has(candidate)) keys.set(candidate.source.uri, joined(candidate.base, lettersOf(candidate.source)));
    }
  }
  for (const candidate of [...rest].sort((a, b) => compareText(a.source.uri, b.source.uri))) {
    for (let round = 0; !keys.has(candidate.source.uri); round++) {
      const key = joined(candidate.base, hashLetters(`${candidate.source.uri}#${round}`, 6));
      if (used.has(key.toLowerCase())) continue;
      used.add(key.toLowerCase());
      keys.set(candidate.source.uri, key);
    }
  }
  return keys;
}

/** A digit at the end keeps the letters apart; else a hyphen does. */
function joined(base: string, letters: string): string {
  return /\d$/.test(base) ? base + letters : `${base}-${letters}`;
}

/** Letters of a hash: spread well enough to tell a few sources apart. */
function hashLetters(text: string, length: number): string {
  let rest = fnv1a(text) >>> 0;
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

import { fnv1a } from '../../base/hash';
import { compareText } from '../../base/text';
import type { Metadata } from '../documents/document';
import { defaultKeyPattern, keyOfPattern, parseKeyPattern, type KeyPattern } from './key-pattern';

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
 * Of `fixed` keys apart, they are computed from the sources alone: the same files give the same keys after a restart, in any
 * order. Where several sources come to the same key, none of them has it as it is, for the one that comes later might be
 * the one that a text has cited already: each adds letters made from its own date, address, title and file name, not from
 * its place among the others. So a key that is in use may cease to exist, but never comes to mean another source. The one
 * exception is asked for: of a single `citekey:` and keys that were made, the `citekey:` stays.
 *
 * Keys that are given out already (`fixed`, see `fixedKeys`) stay whatever comes: no other source gets one of them.
 *
 * @param sources all, or all with one {@link baseKey} in small letters: then `isTaken` tells what in small letters is the base
 * of others.
 */
export function citekeys(sources: readonly KeyedSource[], { isTaken = () => false, pattern = standardPattern, fixed = noKeys }: KeyOptions = {}): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const colliding: Candidate[] = [];
  const taken = new Set<string>();
  for (const source of sources) {
    const key = fixed.keys.get(source.uri);
    if (key !== undefined) keys.set(source.uri, key);
  }
  for (const [base, group] of byBaseKey(sources.filter(({ uri }) => !keys.has(uri)), pattern)) {
    taken.add(base);
    const asked = group.filter(({ source }) => asksForKey(source));
    const owner = fixed.taken.has(base) ? undefined : group.length === 1 ? group[0] : asked.length === 1 ? asked[0] : undefined;
    if (owner) keys.set(owner.source.uri, owner.base);
    colliding.push(...group.filter((candidate) => candidate !== owner));
  }
  for (const [uri, key] of suffixed(colliding, (key) => taken.has(key) || fixed.taken.has(key) || isTaken(key))) keys.set(uri, key);
  return keys;
}

export interface KeyOptions {
  readonly isTaken?: (key: string) => boolean;
  readonly pattern?: KeyPattern;
  readonly fixed?: FixedKeys;
}

/** Keys that are given out: of sources by uri, and all of them in small letters, those of sources that are gone and of entries without a source included. */
export interface FixedKeys {
  readonly keys: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
}

export const noKeys: FixedKeys = { keys: new Map(), taken: new Set() };

/** The pattern unless another is set. */
export const standardPattern: KeyPattern = readStandard();

function readStandard(): KeyPattern {
  const parsed = parseKeyPattern(defaultKeyPattern);
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed.pattern;
}

/** The keys that several sources ask for in their front matter, each with these sources in order of path. */
export function sharedCitekeys(sources: readonly KeyedSource[]): readonly { readonly key: string; readonly sources: readonly KeyedSource[] }[] {
  return [...byBaseKey(sources.filter(asksForKey), standardPattern).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ key: group[0]!.base, sources: group.map(({ source }) => source).sort((a, b) => compareText(a.path, b.path)) }))
    .sort((a, b) => compareText(a.key, b.key));
}

interface Candidate {
  readonly source: KeyedSource;
  readonly base: string;
}

function byBaseKey(sources: readonly KeyedSource[], pattern: KeyPattern): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const source of sources) {
    const base = baseKey(source, pattern);
    const group = groups.get(base.toLowerCase());
    if (group) group.push({ source, base });
    else groups.set(base.toLowerCase(), [{ source, base }]);
  }
  return groups;
}

function asksForKey({ metadata }: KeyedSource): boolean {
  return metadata.citekey !== undefined && cleanKey(metadata.citekey) !== '';
}

/** The key of a source as if it were alone: what it asks for, else what the pattern makes. */
export function baseKey(source: KeyedSource, pattern: KeyPattern = standardPattern): string {
  const { metadata } = source;
  const own = metadata.citekey === undefined ? '' : cleanKey(metadata.citekey);
  if (own !== '') return own;
  const { key, telling } = keyOfPattern(pattern, source);
  if (telling && key !== '') return key;
  // A title in another script and a file name without letters: its own hash is all that is left.
  const year = /^\d{4}/.exec(metadata.date ?? '')?.[0] ?? '';
  return `source${year}${hashLetters(identityOf(source), 4)}`;
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

/** What tells a source from another with the same key, apart from the folder it lies in. */
export function identityOf(source: KeyedSource): string {
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
    (source: KeyedSource) => hashLetters(identityOf(source), 3),
    (source: KeyedSource) => hashLetters(`${identityOf(source)}#${source.path}`, 6),
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

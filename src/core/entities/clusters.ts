import { distinct } from '../../base/lists';
import type { EntityKind } from '../gazetteer/entity';
import { shareAcronym } from '../names/body-name';
import { isGivenName, isNameToken } from '../names/lexicon';
import { addsSurname, differentPersons, differInSecondSurname, samePerson } from '../names/person-name';
import { spellingEvidence } from '../names/spelling';
import { differInNumber, sameSpoken, soundsLikeOneName } from '../names/variant';
import { articleParticles, titles } from '../names/words';
import type { Decision } from './decide';
import { bucketsOfBody, bucketsOfPerson, coreOf, factsOf, isCoined, isUnheaded, oneOf, restOf, shortestSound, type NameFacts } from './name-facts';
import type { Cluster } from './view';

/** What clustering asks about the names of the corpus. */
export interface Names {
  decision(key: string): Decision | undefined;
  /** The decided names in a bucket, sorted. */
  bucket(bucket: string): readonly string[];
  /** Names that a document gives for this one: *also known as*. */
  akin(key: string): readonly string[];
  /** Acronyms that documents define for this name. */
  shorts(key: string): readonly string[];
  /** Names that documents define an acronym as. */
  longs(short: string): readonly string[];
}

/**
 * Sorts names into entities: all that `seeds` are joined to, directly or through others. Two names are joined when they
 * are spellings of one, when the one is a fuller form of the other, or when a document says that they are one. A shorter
 * form that fits several fuller ones which cannot be one entity stays apart and keeps them as `rivals`. A function of the
 * names and nothing else: no order matters.
 */
export function clustersAround(names: Names, seeds: Iterable<string>): readonly Cluster[] {
  const links = new Map<string, readonly Link[]>();
  const linked = new Set<string>();
  const waiting = [...seeds];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const decision = links.has(key) ? undefined : names.decision(key);
    if (!decision) continue;
    const own = linksOf(names, key, decision);
    links.set(key, own);
    if (own.length > 0) linked.add(key);
    for (const { to } of own) {
      linked.add(to);
      if (!links.has(to)) waiting.push(to);
    }
  }
  const keys = [...links.keys()].sort();
  const rivals = new Map<string, readonly string[]>();
  for (const key of keys) {
    if (!linked.has(key)) continue;
    const fuller = (links.get(key) ?? []).filter((l) => l.sort === 'shorter').map((l) => l.to);
    const others = outdone(names, fuller);
    if (others.length > 0) rivals.set(key, others);
  }
  const grouped = linked.size === 0 ? undefined : groups(names, keys.filter((key) => linked.has(key)), links, rivals);
  const clusters: Cluster[] = [];
  for (const key of keys) {
    const cluster = linked.has(key) ? grouped?.get(key) : clusterOf(names, key);
    if (cluster) clusters.push(cluster);
  }
  return clusters;
}

/** Buckets that names of one entity share, one at least. A name goes into a few. */
export function bucketsOf(key: string, decision: Decision): readonly string[] {
  if (decision.kind === 'state') return [decision.bucket];
  return decision.kind === 'person' ? bucketsOfPerson(factsOf(key), decision.bucket) : bucketsOfBody(factsOf(key), decision.bucket);
}

/** Taken for a person, or for a body without any word that says so: with a person's name it may be a person after all. */
export function isPersonal(key: string, { kind }: Decision): boolean {
  return kind === 'person' || (kind !== 'state' && isUnheaded(factsOf(key)));
}

/**
 * Of names that one shorter form fits: those it is not taken for because they cannot be one entity with another of them.
 * All that differ from another, unless one occurs {@link much} times as often as those which differ from it.
 */
function outdone(names: Names, fuller: readonly string[]): readonly string[] {
  if (fuller.length < 2) return [];
  const sorted = [...fuller].sort((a, b) => countOf(names, b) - countOf(names, a) || (a < b ? -1 : 1));
  const first = sorted[0] ?? '';
  const against = sorted.filter((name) => differ(names, first, name));
  if (against.length > 0 && against.every((name) => countOf(names, first) >= much * countOf(names, name))) return against;
  return sorted.filter((a) => sorted.some((b) => a !== b && differ(names, a, b)));
}

const much = 4;
/** Letters of words that need less evidence to be one, and log-odds that suffice them. */
const longEnough = 8;
const probable = 0.5;
const firm = 1.5;

/** `shorter`: this name is a shorter form of the other. */
export interface Link {
  readonly to: string;
  readonly sort: 'same' | 'shorter' | 'fuller';
  /** A document says that the two are one: what else their words say does not matter. */
  readonly stated?: boolean;
}

/** The names that one decided name is joined to. */
export function linksOf(names: Names, key: string, decision = names.decision(key)): readonly Link[] {
  if (!decision) return [];
  let found: Map<string, Link> | undefined;
  for (const bucket of bucketsOf(key, decision)) {
    const members = names.bucket(bucket);
    if (members.length > crowd) continue;
    for (const to of members) {
      if (to === key || found?.has(to)) continue;
      const other = names.decision(to);
      const sort = other && relation(names, key, decision, to, other);
      if (sort) (found ??= new Map<string, Link>()).set(to, { to, sort });
    }
  }
  if (decision.kind !== 'person' && decision.kind !== 'state') {
    for (const short of names.shorts(key)) {
      const longs = names.longs(short);
      if (longs.length > crowd) continue;
      for (const to of longs) {
        if (to === key || found?.has(to)) continue;
        const other = names.decision(to);
        if (other && other.kind !== 'person' && other.kind !== 'state' && shareAcronym(short, key, to)) (found ??= new Map<string, Link>()).set(to, { to, sort: 'same' });
      }
    }
  }
  for (const to of names.akin(key)) {
    const other = names.decision(to);
    if (other && (other.kind === 'person') === (decision.kind === 'person') && other.kind !== 'state' && decision.kind !== 'state') (found ??= new Map<string, Link>()).set(to, { to, sort: 'same', stated: true });
  }
  return found ? [...found.values()] : noLinks;
}

const noLinks: readonly Link[] = [];

/** As what two names are compared; nothing when the one is a person and the other is not. */
function kindOfPair(a: string, x: Decision, b: string, y: Decision): EntityKind | undefined {
  if (x.kind === y.kind || (x.kind !== 'person' && y.kind !== 'person' && x.kind !== 'state' && y.kind !== 'state')) return x.kind;
  return isPersonal(a, x) && isPersonal(b, y) ? 'person' : undefined;
}

/** A bucket with more names is left apart: names so alike tell nothing. */
const crowd = 100;

function relation(names: Names, a: string, left: Decision, b: string, right: Decision): Link['sort'] | undefined {
  const kind = kindOfPair(a, left, b, right);
  if (kind === 'state') return 'same';
  const first = factsOf(a);
  const second = factsOf(b);
  if (kind === undefined) return isMistaken(first, left, second, right) || isMistaken(second, right, first, left) ? 'same' : undefined;
  const x = first.words;
  const y = second.words;
  if (sameSpoken(x, y)) return fewer(x, y);
  if (kind === 'person') {
    if (x.length === 1 || y.length === 1) return undefined;
    // A possessive that lost its apostrophe: *Omar Tesks*, where *Omar Tesk* is usual.
    if (isPlural(a, b) || isPlural(b, a)) return countOf(names, a) > countOf(names, b) === a.length < b.length && countOf(names, a) !== countOf(names, b) ? 'same' : undefined;
    return samePerson(x, y) || addsSurname(x, y) || addsSurname(y, x) ? fewer(x, y) : undefined;
  }
  if (differInNumber(x, y)) return undefined;
  const [p, q] = [coreOf(first), coreOf(second)];
  if (oneOf(first) === oneOf(second) || areOneWord(p, left, q, right) || (p.length > 1 && q.length > 1 && sameSpoken(p, q))) return 'same';
  if (restOf(second) === oneOf(first)) return 'shorter';
  return restOf(first) === oneOf(second) ? 'fuller' : undefined;
}

/** One word, or one of several written as one: *Tirvatullah* and *Tirvatollah*, *Halm Media* and *HalmMedia*, *Tirvat Allah* and *Tirvatullah*. */
function areOneWord(p: readonly string[], left: Decision, q: readonly string[], right: Decision): boolean {
  if (p.length > 1 && q.length > 1) return false;
  const [a, b] = [p.join(''), q.join('')];
  if (a === b) return a.length >= shortestSound;
  // Each letter of an acronym counts.
  if (!isCoined(a) || !isCoined(b) || isUpper(left.surface) || isUpper(right.surface)) return false;
  const long = Math.min(a.length, b.length) >= longEnough;
  return p.length === q.length ? soundsLikeOneName(a, b) || (long && spellingEvidence(a, b) > probable) : long && spellingEvidence(a, b) > firm;
}

function isUpper(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/**
 * A body's name of one word that was taken for a person's where its apostrophe is lost (*the Sarunas leader*) or where it is spelled in
 * another way than usual.
 */
function isMistaken(person: NameFacts, taken: Decision, body: NameFacts, usual: Decision): boolean {
  const { kind, count } = usual;
  if (taken.kind !== 'person' || kind === 'state' || kind === 'person' || count < taken.count) return false;
  const [a, b] = [coreOf(person), coreOf(body)];
  const [x = '', y = ''] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !isCoined(x) || isNameToken(x)) return false;
  return (isPlural(x, y) && count >= 2 * taken.count) || (Math.min(x.length, y.length) >= longEnough && areOneWord(a, taken, b, usual));
}

function isPlural(plural: string, name: string): boolean {
  return plural.length === name.length + 1 && plural.endsWith('s') && plural.startsWith(name);
}

/** Of two spellings of one name the one without an initial is the shorter. */
function fewer(x: readonly string[], y: readonly string[]): Link['sort'] {
  const [a, b] = [contentOf(x), contentOf(y)];
  return a === b ? 'same' : a < b ? 'shorter' : 'fuller';
}

function contentOf(words: readonly string[]): number {
  return words.filter((w, i) => !articleParticles.has(w) && !(i === 0 && titles.has(w))).length;
}

/** They cannot be one because of a letter or number. */
function differInSign(a: string, b: string): boolean {
  return differInNumber(factsOf(a).words, factsOf(b).words);
}

function differ(names: Names, a: string, b: string): boolean {
  const x = factsOf(a);
  const y = factsOf(b);
  if (differInSign(a, b)) return true;
  if (names.decision(a)?.kind === 'person' || names.decision(b)?.kind === 'person') return differentPersons(x.words, y.words) || differInSecondSurname(x.words, y.words);
  return restOf(x) !== undefined && restOf(y) !== undefined && oneOf(x) !== oneOf(y) && !sameSpoken(coreOf(x), coreOf(y));
}

/** Joins what is linked, strongest and most mentioned first, and never two names that cannot be one entity. Each entity under the first of its names. */
function groups(names: Names, keys: readonly string[], links: ReadonlyMap<string, readonly Link[]>, rivals: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Cluster> {
  const groupOf = new Map(keys.map((key) => [key, [key]]));
  const edges = keys.flatMap((a) => (links.get(a) ?? []).filter((l) => a < l.to && !rivals.get(a)?.includes(l.to) && !rivals.get(l.to)?.includes(a)).map((l) => ({ a, b: l.to, same: l.sort === 'same', renamed: l.stated === true && names.decision(a)?.kind !== 'person', count: countOf(names, a) + countOf(names, l.to) })));
  // A body that goes by another name now is one all the same, whatever the words of the two say: once all others are joined.
  edges.sort((e, f) => Number(e.renamed) - Number(f.renamed) || Number(f.same) - Number(e.same) || f.count - e.count || (e.a < f.a || (e.a === f.a && e.b < f.b) ? -1 : 1));
  for (const { a, b, renamed } of edges) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const parted = (x: string, y: string): boolean => (renamed ? differInSign(x, y) : differ(names, x, y));
    if (left === right || left.some((x) => right.some((y) => parted(x, y) && !isLinked(links, x, y)))) continue;
    left.push(...right);
    for (const key of right) groupOf.set(key, left);
  }
  const clusters = new Map<readonly string[], Cluster>();
  for (const group of groupOf.values()) if (!clusters.has(group)) clusters.set(group, clusterFrom(names, group.sort()));
  return new Map([...clusters].map(([group, cluster]): [string, Cluster] => {
    const first = group[0] ?? '';
    // With one that it is taken for, the others are no rivals.
    if (group.length > 1) return [first, cluster];
    const ids = distinct(group.flatMap((key) => rivals.get(key) ?? []).flatMap((key) => clusters.get(groupOf.get(key) ?? [])?.id ?? [])).filter((id) => id !== cluster.id).sort();
    return [first, ids.length > 0 ? { ...cluster, rivals: ids } : cluster];
  }));
}

function isLinked(links: ReadonlyMap<string, readonly Link[]>, a: string, b: string): boolean {
  return links.get(a)?.some((l) => l.to === b) ?? false;
}

function countOf(names: Names, key: string): number {
  return names.decision(key)?.count ?? 0;
}

/** The entity of one name alone. */
function clusterOf(names: Names, key: string): Cluster | undefined {
  const decision = names.decision(key);
  if (!decision) return undefined;
  const { kind: decided, surface, faction, organization, count } = decision;
  const kind = decided === 'state' || decided === 'person' ? decided : faction > organization ? 'faction' : 'organization';
  return { id: idOf(kind, kind === 'state' ? surface : key), kind, name: surface, keys: [key], count };
}

/**
 * Preferred is the fullest of the names that occur at least a third as often as the most frequent one; of a person's
 * names, of those that begin with a given name, if there are any: not *Presidents Omar Tesk*, nor *Lo Tesk*.
 */
function clusterFrom(names: Names, keys: readonly string[]): Cluster {
  const decided = keys.flatMap((key) => {
    const decision = names.decision(key);
    return decision ? [{ key, decision, length: contentOf(key.split(' ')) }] : [];
  });
  const given = decided.filter(({ key, decision }) => isPersonal(key, decision) && isGivenName(key.slice(0, key.indexOf(' '))));
  const proper = given.length > 0 ? given : decided;
  const most = Math.max(...proper.map(({ decision }) => decision.count));
  const attested = proper.filter(({ decision }) => decision.count * 3 >= most);
  attested.sort((a, b) => b.length - a.length || b.decision.count - a.decision.count || b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  const { key: preferred, decision } = attested[0] ?? { key: '', decision: { kind: 'organization' as const, surface: '' } };
  const sum = (value: (d: Decision) => number): number => decided.reduce((n, d) => n + value(d.decision), 0);
  const persons = decided.filter((d) => d.decision.kind === 'person').reduce((n, d) => n + d.decision.count, 0);
  const kind = decision.kind === 'state' ? 'state' : persons * 2 >= sum((d) => d.count) ? 'person' : sum((d) => d.faction) > sum((d) => d.organization) ? 'faction' : 'organization';
  const id = idOf(kind, kind === 'state' ? decision.surface : preferred);
  return { id, kind, name: decision.surface, keys: [preferred, ...keys.filter((k) => k !== preferred)], count: sum((d) => d.count) };
}

/** Id of a discovered entity: its kind and its preferred name, folded. */
export function idOf(kind: EntityKind, key: string): string {
  return `${kind}:${key.toLowerCase().replace(/\s+/g, '-')}`;
}

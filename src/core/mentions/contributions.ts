import type { Steps } from '../../base/steps';
import { isWord } from '../names/lexicon';
import { Shape } from '../tokens/tokens';
import { maxVotes, type Candidate, type Contribution, type Definition } from './analysis';
import type { Block } from './block';
import { add, formVotes, noVotes, type Votes } from './evidence';
import { formFeatures, type Standing } from './features';
import { featureScores, noScores, readings, sumScores, type Scores } from './model';

/** What some of a document's occurrences of one name say together. */
export interface Sum {
  readonly votes: Votes;
  readonly scores: Scores;
  /** {@link Shape} bits of its first and last word, where it stands first. */
  readonly shapes: readonly [number, number];
  count: number;
  inner: number;
  capitals: number;
  opening: number;
  readonly surfaces: Map<string, number>;
}

/** What the candidates of a block say, by folded name. */
export function sumsOf({ tokens, prose }: Block, candidates: readonly Candidate[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const c of candidates) {
    let sum = sums.get(c.key);
    if (!sum) sums.set(c.key, (sum = emptySum([tokens.shapes[c.from] ?? 0, tokens.shapes[c.to - 1] ?? 0])));
    add(sum.votes, c.votes);
    sumScores(sum.scores, c.scores);
    sum.count++;
    if (!c.initial || !isWord(c.key)) sum.inner++;
    if (c.initial) sum.opening++;
    if (tokens.shapes[c.from]! & Shape.allCapitals && c.to - c.from === 1) sum.capitals++;
    const surface = prose.slice(c.start, c.described ? tokens.ends[c.to] : c.end).replace(/[\u00ad\u2060\u200b-\u200f]/g, '').replace(/\s+/g, ' ');
    sum.surfaces.set(surface, (sum.surfaces.get(surface) ?? 0) + 1);
  }
  return sums;
}

/** What one part of a document adds to its contributions. */
export interface Contributing {
  readonly sums: ReadonlyMap<string, Sum>;
  /** Its words in small letters. */
  readonly small: readonly string[];
  /** Acronyms of common words. */
  readonly common: ReadonlySet<string>;
}

/** What a document says of each name, in the order of their first places. */
export function* contributionsOf(parts: readonly Contributing[], definitions: readonly Definition[]): Steps<ReadonlyMap<string, Contribution>> {
  const lists = new Map<string, Sum[]>();
  const common = new Set<string>();
  for (const part of parts) {
    for (const [key, sum] of part.sums) {
      const list = lists.get(key);
      if (list) list.push(sum);
      else lists.set(key, [sum]);
    }
    for (const key of part.common) common.add(key);
  }
  const defined = new Map<string, Definition[]>();
  for (const d of definitions) {
    for (const key of [d.short, d.long]) {
      const list = defined.get(key);
      if (list) list.push(d);
      else defined.set(key, [d]);
    }
  }
  yield;
  const standing = standings(parts, lists);
  yield;
  const out = new Map<string, Contribution>();
  for (const [key, sums] of lists) {
    if (out.size % 1000 === 999) yield;
    const { small, part } = standing(key);
    out.set(key, contributionOf(key, sums, { definitions: defined.get(key) ?? noDefinitions, common: common.has(key), small, part }));
  }
  return out;
}

const noDefinitions: readonly Definition[] = [];

/** What the rest of a document says that bears on a name. */
export interface Bearing {
  /** Those that have it as their short or long form. */
  readonly definitions: readonly Pick<Definition, 'long'>[];
  readonly common: boolean;
  readonly small: boolean;
  readonly part: boolean;
}

/** How names stand in their document: whether one of their words is written small somewhere, and whether a longer name holds them. */
export function standings(parts: readonly Pick<Contributing, 'small'>[], keys: ReadonlyMap<string, unknown>): (key: string) => Pick<Standing, 'small' | 'part'> {
  const words = new Map<string, boolean>();
  const ends = new Set<string>();
  for (const key of keys.keys()) {
    if (!key.includes(' ')) {
      words.set(key, false);
      continue;
    }
    const own = key.split(' ');
    for (const word of own) words.set(word, false);
    ends.add(own[0] ?? '').add(own[own.length - 1] ?? '');
  }
  for (const { small } of parts) for (const word of small) if (words.has(word)) words.set(word, true);
  const small = (key: string): boolean => (key.includes(' ') ? key.split(' ').some((word) => words.get(word) === true) : words.get(key) === true);
  return (key) => ({ small: small(key), part: ends.has(key) });
}

/** What the occurrences of a name say together; `sums` in the order of their places. */
export function contributionOf(key: string, sums: readonly Sum[], { definitions, common, small, part }: Bearing): Contribution {
  const sum = total(sums);
  const times = sum.count;
  // An acronym is what its long form is.
  for (const d of definitions) {
    const form = formVotes(d.long.split(' '));
    const body = Math.max(form.organization, form.faction) >= 5 && form.other < 8;
    sum.votes.person -= 3 * times;
    if (body) sum.votes[form.faction > form.organization ? 'faction' : 'organization'] += 5 * times;
    else if (Math.max(form.other, form.place) >= 5) sum.votes.other += 8 * times;
    else if (d.long.split(' ').every((w) => isWord(w) || w.length <= 3)) sum.votes.other += 5 * times;
    else sum.votes.organization += 3 * times;
  }
  const surface = mostUsed(sum.surfaces) ?? key;
  const votes = clipped(sum.votes, sum.count);
  if (common) votes.other = 30;
  const [first, last] = sum.shapes;
  const scores = noScores();
  formFeatures(key.split(' '), { count: sum.count, small, part, first, last }, scores, featureScores, key);
  for (const reading of readings) scores[reading] += Math.round((sum.scores[reading] / sum.count) * Math.min(contextsCounted, sum.count));
  return { votes, scores, count: sum.count, inner: sum.inner, capitals: sum.capitals, opening: sum.opening, surface };
}

function emptySum(shapes: readonly [number, number]): Sum {
  return { votes: noVotes(), scores: noScores(), shapes, count: 0, inner: 0, capitals: 0, opening: 0, surfaces: new Map() };
}

/** The first in alphabetical order of those that occur most often. */
function mostUsed(surfaces: ReadonlyMap<string, number>): string | undefined {
  let most: string | undefined;
  let times = 0;
  for (const [surface, n] of surfaces) if (most === undefined || n > times || (n === times && surface < most)) [most, times] = [surface, n];
  return most;
}

function total(sums: readonly Sum[]): Sum {
  const [only] = sums;
  if (only && sums.length === 1) return { ...only, votes: { ...only.votes } };
  const all = emptySum(sums[0]?.shapes ?? [0, 0]);
  for (const sum of sums) {
    add(all.votes, sum.votes);
    sumScores(all.scores, sum.scores);
    all.count += sum.count;
    all.inner += sum.inner;
    all.capitals += sum.capitals;
    all.opening += sum.opening;
    for (const [surface, n] of sum.surfaces) all.surfaces.set(surface, (all.surfaces.get(surface) ?? 0) + n);
  }
  return all;
}

/** A name does not become surer with every repetition: the mean is counted up to so many times. */
export const contextsCounted = 3;

/** What few of many occurrences say is said all the same: each further one counts by this, up to so many votes. */
const countedFurther = 0.25;
const saidByFew = 4;

function clipped(v: Votes, count: number): Votes {
  const further = Math.max(0, count - contextsCounted) * countedFurther;
  // Plus nought: -0 is no small whole number to V8.
  const clip = (n: number): number => Math.max(-maxVotes, Math.min(maxVotes, Math.round(n))) + 0;
  const mean = (n: number): number => (n / count) * Math.min(contextsCounted, count);
  const whole = (n: number): number => clip(mean(n) + (n / count) * further);
  // An article before each of many occurrences makes no body.
  const actor = (n: number): number => (Math.abs(mean(n)) > saidByFew ? clip(mean(n)) : Math.max(-saidByFew, Math.min(saidByFew, whole(n))));
  return { person: actor(v.person), faction: actor(v.faction), organization: actor(v.organization), place: whole(v.place), other: whole(v.other) };
}

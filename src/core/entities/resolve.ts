import { runSteps } from '../../base/steps';
import type { Mention, Rule } from '../mentions/mention';
import { keyOf, type Analysis, type Candidate } from '../mentions/analysis';
import { namesNothing, votedOn } from '../mentions/no-names';
import { Gap, Shape } from '../tokens/tokens';
import { sameSpoken } from '../names/variant';
import { factionHeads, organizationHeads, particles, titles } from '../names/words';
import { isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { continuous } from '../tokens/continuous';
import { functionWords } from '../tokens/words';
import { inverted } from './inverted';
import { besideListed, listed } from './listed';
import { nicknamed } from './nicknamed';
import { weightClass, type Decision } from './decide';
import { linkToGazetteer, settle } from './short-forms';
import { withStatedNames } from './stated-names';
import type { Cluster, Found, Stretch, View } from './view';

/** Resolves one document: which entity each name in it means. Mentions in order, not overlapping. Pure. */
export function resolve(analysis: Analysis, view: View): readonly Mention[] {
  const { tokens, sentences, candidates } = analysis;
  const found = findNames(analysis, view, { from: 0, to: tokens.count, sentence: 0, lastSentence: sentences.length, candidates });
  return withStatedNames(analysis, runSteps(settle(analysis, view, found)), view);
}

/** The names in a stretch, in order, not overlapping: what they mean is for {@link settle} to say, in the light of all. */
export function findNames(analysis: Analysis, view: View, stretch: Stretch): readonly Found[] {
  const own = listed(analysis, view, stretch);
  const found = [...own, ...inverted(analysis, view, stretch), ...nicknamed(analysis, view, stretch), ...besideListed(analysis, discovered(analysis, view, stretch), own)];
  return choose(found).map((f) => linkToGazetteer(analysis, view, f));
}

/** Names found by discovery: this document's candidates, and names known from elsewhere where capitals say nothing. */
function discovered(analysis: Analysis, view: View, stretch: Stretch): Found[] {
  const { tokens, sentences } = analysis;
  const out: Found[] = [];
  const first = stretch.from;
  const taken = new Uint8Array(stretch.to - first);
  let covered = first;
  for (const candidate of stretch.candidates) {
    if (candidate.from < covered) continue;
    const c = withoutLead(analysis, view, inFull(analysis, view, candidate, stretch));
    covered = c.to;
    const known = view.decision(c.key);
    // President Jordan: a person, whatever the map says.
    const decision = known?.kind === 'state' && c.votes.person >= 4 ? undefined : known;
    if (!decision) {
      if (contentWords(analysis, c.from, c.to) <= 1) {
        taken.fill(1, c.from - first, c.to - first);
        const short = lone(c);
        if (short) out.push(short);
      } else if (isNamedThing(c)) taken.fill(1, c.from - first, c.to - first);
      continue;
    }
    taken.fill(c.from > candidate.from ? led : 1, c.from - first, c.to - first);
    out.push(fromDecision(analysis, view, c, decision));
  }
  for (let s = stretch.sentence; s < stretch.lastSentence; s++) {
    const from = sentences[s] ?? 0;
    const to = s + 1 < sentences.length ? (sentences[s + 1] ?? 0) : tokens.count;
    const headline = analysis.headlines[s] === 1;
    for (let i = from; i < to; i++) {
      if (taken[i - first]) continue;
      const shape = tokens.shapes[i] ?? 0;
      if (!(shape & Shape.capital) || shape & Shape.caseless) continue;
      const word = tokens.folded[i] ?? '';
      for (const length of view.beginning(word)) {
        const end = i + length;
        if (end > to || !continuous(tokens, i, end)) continue;
        const key = keyOf(tokens, i, end);
        const decision = view.decision(key);
        if (!decision || taken[end - 1 - first] === led) continue;
        // *Who* is not the WHO.
        if (length === 1 && functionWords.has(word) && !(shape & Shape.allCapitals)) continue;
        // A word of the language with a capital in a headline is no sign of a name.
        if (length === 1 && (isWord(word) || isPlace(word)) && (headline || decision.faint || i === from)) continue;
        if (length === 1 && (shape & Shape.plural || namesNothing(word) || (!headline && besideCapital(analysis, i)))) continue;
        if (votedOn(tokens, end)) continue;
        if (length === 1 && headline && !(shape & Shape.allCapitals) && decision.count < 2) continue;
        const cluster = view.cluster(key);
        if (!cluster) continue;
        let last = true;
        for (let k = i; k < end; k++) {
          const small = tokens.folded[k] ?? '';
          // The Sarun army, as others write the Sarun Army.
          const noun = k === end - 1 && length > 1 && tokens.before[k] === 0 && (factionHeads.has(small) || organizationHeads.has(small));
          if (!(tokens.shapes[k]! & Shape.capital) && !noun && !particles.has(small) && !smallLinks.has(small)) last = false;
        }
        if (!last) continue;
        out.push({
          from: i, to: end, ids: [cluster.id], kind: cluster.kind, rule: 'recurrence', alias: cluster.name,
          possible: length === 1 && decision.kind !== 'state', weak: length === 1 && decision.kind !== 'state', rank: 0,
        });
        i = end - 1;
        break;
      }
    }
  }
  return out;
}

/**
 * A candidate of several words that ends before *and* or a hyphen, where the corpus knows what it goes on to as one name: *Front of Sarun* and
 * *the Uplands*.
 */
function inFull(analysis: Analysis, view: View, c: Candidate, stretch: Stretch): Candidate {
  const { tokens } = analysis;
  if (c.to - c.from < 2 || c.described || c.to >= stretch.to) return c;
  const joint = tokens.before[c.to]! & Gap.hyphen || (tokens.before[c.to] === 0 && tokens.folded[c.to] === 'and');
  if (!joint) return c;
  const start = tokens.folded[c.from] === 'the' ? c.from + 1 : c.from;
  for (const length of view.beginning(tokens.folded[start] ?? '')) {
    const end = start + length;
    if (end <= c.to) break;
    if (end > stretch.to || !continuous(tokens, start, end) || !(tokens.shapes[end - 1]! & Shape.capital)) continue;
    const key = keyOf(tokens, start, end);
    const decision = view.decision(key);
    if (decision && decision.kind !== 'person' && decision.kind !== 'state') return { ...c, to: end, end: tokens.ends[end - 1] ?? c.end, key };
  }
  return c;
}

/**
 * A person's name with a word before it that is none of it, *Podcaster Lena Vaar*, *Sarun Lena Vaar*, where the corpus knows the person without
 * it: the name alone.
 */
function withoutLead({ tokens }: Analysis, view: View, c: Candidate): Candidate {
  const from = c.from + 1;
  if (c.to - c.from < 3 || !isGivenName(tokens.folded[from] ?? '')) return c;
  const first = tokens.folded[c.from] ?? '';
  if (stateOf(first) === undefined && (isNameToken(first) || particles.has(first) || titles.has(first)) || first.length < 3) return c;
  const key = keyOf(tokens, from, c.to);
  const known = view.decision(key);
  const usual = stateOf(first) !== undefined || weightClass(known) > weightClass(view.decision(c.key));
  return known?.kind === 'person' && usual ? { ...c, from, start: tokens.starts[from] ?? c.start, key } : c;
}

/** Marks names that are found without the word before them: with it they are none. */
const led = 2;

/** Small words inside names. */
const smallLinks: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on']);

/** Part of a longer run of capitalised words. */
function besideCapital(analysis: Analysis, i: number): boolean {
  const { tokens } = analysis;
  const plain = (k: number): boolean => k < tokens.count && (tokens.before[k] === 0 || Boolean(tokens.before[k]! & Gap.hyphen));
  return (i > 0 && plain(i) && Boolean(tokens.shapes[i - 1]! & Shape.capital)) || (plain(i + 1) && Boolean(tokens.shapes[i + 1]! & Shape.capital));
}

/** A run of several words that is no actor but surely one name: no part of it is looked at. */
function isNamedThing(c: Candidate): boolean {
  return c.to - c.from <= 4;
}

/** One undecided word, with or without an article: it may still be the surname of somebody this document names in full. */
function lone(c: Candidate): Found | undefined {
  if (stateOf(c.key) !== undefined) return undefined;
  return { from: c.from, to: c.to, ids: [], kind: 'person', rule: 'short-form', alias: c.key, possible: true, weak: true, rank: 0, candidate: c };
}

function fromDecision(analysis: Analysis, view: View, c: Candidate, decision: Decision): Found {
  const cluster = view.cluster(c.key);
  const single = contentWords(analysis, c.from, c.to) <= 1;
  const rule = formRule(c, cluster, single) ?? c.rule ?? (decision.headed && !single ? 'group-noun' : 'recurrence');
  return {
    from: c.from, to: c.to, ids: cluster ? [cluster.id, ...cluster.rivals ?? []] : [], kind: cluster?.kind ?? decision.kind, rule,
    alias: cluster?.name ?? decision.surface,
    possible: decision.faint || cluster?.rivals !== undefined || (single && isWord(c.key) && c.initial), weak: single && (decision.kind !== 'state' || isNameToken(c.key)), rank: 1, candidate: c,
  };
}

/** How a name differs from the one its entity goes by; nothing where it is that or says as much. */
function formRule(c: Candidate, cluster: Cluster | undefined, single: boolean): Rule | undefined {
  const preferred = cluster?.keys[0];
  if (preferred === undefined || cluster?.kind === 'state' || preferred === c.key || single) return undefined;
  const words = c.key.split(' ');
  const known = preferred.split(' ');
  if (sameSpoken(words, known)) return 'variant';
  return words.length < known.length ? 'short-form' : undefined;
}

function contentWords(analysis: Analysis, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (!particles.has(analysis.tokens.folded[k] ?? '')) n++;
  return n;
}

/** Longest first, the gazetteer before discovery, then the first: a deterministic choice without overlaps. */
function choose(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => (b.to - b.from) - (a.to - a.from) || b.rank - a.rank || a.from - b.from);
  let first = Infinity;
  let last = 0;
  for (const f of found) {
    first = Math.min(first, f.from);
    last = Math.max(last, f.to);
  }
  const taken = new Uint8Array(last - first);
  const out: Found[] = [];
  for (const f of sorted) {
    let free = true;
    for (let k = f.from - first; k < f.to - first && free; k++) if (taken[k]) free = false;
    if (!free) continue;
    taken.fill(1, f.from - first, f.to - first);
    out.push(f);
  }
  return out.sort((a, b) => a.from - b.from);
}

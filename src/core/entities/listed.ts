import type { Analysis, Candidate } from '../mentions/analysis';
import type { Rule } from '../mentions/mention';
import type { KnownName } from '../gazetteer/forms';
import { isDemonym, isWord, stateOf } from '../names/lexicon';
import { articleParticles, calendar, foreignGroupNouns, organizationHeads, otherHeads, placeHeads } from '../names/words';
import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { isWeakName, type KnownMatch } from './known';
import type { Found, Stretch, View } from './view';

/** The gazetteer's names in one document, as they stand there; which of them need a sign beside them is marked. */
export function listed(analysis: Analysis, view: View, { from, to, candidates }: Stretch): Found[] {
  const { tokens, document } = analysis;
  const out: Found[] = [];
  if (view.gazetteer.entities.size === 0) return out;
  let c = 0;
  for (let i = from; i < to; i++) {
    const match = view.gazetteer.at(tokens, document.prose, i).find((m) => m.to <= to);
    if (!match) continue;
    while (c < candidates.length && (candidates[c]?.to ?? 0) <= i) c++;
    const around = candidates[c];
    if ((around && isPartOf(analysis, view, around, i, match.to)) || isDate(analysis, i, match.to) || isLongerAcronym(analysis, view, i, match.to)) continue;
    // al-Nusra where Nusra is listed: the article belongs to the name.
    const article = around?.from === i - 1 && around.to === match.to && !(tokens.shapes[i]! & Shape.allCapitals) && articleParticles.has(tokens.folded[i - 1] ?? '');
    out.push({ ...foundAt(analysis, match, i, around), ...(article && { from: i - 1, rule: 'folded', candidate: around }) });
  }
  return out;
}

function foundAt(analysis: Analysis, match: KnownMatch, from: number, around: Candidate | undefined): Found {
  const { tokens, document } = analysis;
  const { to, before = 0, behind = 0, inflected = false } = match;
  const surface = document.prose.slice((tokens.starts[from] ?? 0) + before, (tokens.ends[to - 1] ?? 0) - behind);
  const best = bestNames(match.names, surface);
  const name = best[0] as KnownName;
  const ids = [...new Set(best.map((n) => n.entity.id))];
  const content = name.words.filter((w) => !articleParticles.has(w));
  const single = content.length <= 1;
  const word = tokens.folded[from] ?? '';
  const shape = tokens.shapes[from] ?? 0;
  const common = isWeakName(name.words) && name.case !== 'any';
  const capitals = single && Boolean(shape & Shape.allCapitals) && (isWord(word) || functionWords.has(word));
  const acronym = single && name.case === 'exact' && !name.preferred;
  const shortened = (single && name.made === 'shortened') || name.made === 'surname';
  // U.S. is no word, and a state needs no explanation.
  const state = name.entity.kind === 'state' && (Boolean(shape & Shape.dotted) || !inHeadline(analysis, from));
  const needsSign = ((common || capitals || acronym) && !state) || shortened || inflected;
  return {
    from, to, ids, kind: name.entity.kind, alias: name.text, rule: ruleOf(name, surface, inflected), rank: 2,
    possible: ids.length > 1 || needsSign, weak: ids.length > 1 || needsSign || (single && name.entity.kind === 'person'),
    ...(before > 0 && { before }), ...(behind > 0 && { behind }),
    ...(around?.from === from && around.to === to && { candidate: around }),
    // LAWS TRUMP DECREES, THIS IS WAR: capitals that say nothing, of a word that says nothing.
    ...((common || capitals) && !state && inHeadline(analysis, from) && { unsaid: true }),
    ...(common && single && !(shape & Shape.allCapitals) && Boolean(tokens.before[from]! & (Gap.sentence | Gap.openQuote)) && { opening: true }),
  };
}

function ruleOf(name: KnownName, surface: string, inflected: boolean): Rule {
  if (inflected) return 'variant';
  if (name.made === 'shortened' || name.made === 'surname') return 'short-form';
  if (surface === name.text) return name.preferred ? 'name' : 'alias';
  return 'folded';
}

/** As listed before otherwise, then by id. */
function bestNames(names: readonly KnownName[], surface: string): readonly KnownName[] {
  return [...names].sort((a, b) => Number(b.text === surface) - Number(a.text === surface) || Number(b.preferred) - Number(a.preferred) || (a.entity.id < b.entity.id ? -1 : 1));
}

/** A name inside a longer one of somebody or something else: *Hope Street*, *Harun Tesk Airport*, *Kataib Hezbollah*. */
function isPartOf({ tokens }: Analysis, view: View, around: Candidate, from: number, to: number): boolean {
  if (around.from > from || around.to < to || around.to - around.from === to - from || view.decision(around.key)) return false;
  const word = (k: number): string => tokens.folded[k] ?? '';
  const head = word(around.to - 1);
  const content = to - from - (articleParticles.has(word(from)) ? 1 : 0);
  if (content > 1) {
    const body = around.to > to && (placeHeads.has(head) || otherHeads.has(head) || organizationHeads.has(head));
    return body || (around.from < from && foreignGroupNouns.has(word(around.from)));
  }
  if (around.to - around.from > 4) return false;
  // al-Nusra; Israel-Hezbollah; Tesk-Moros: an article, or another name at a hyphen, is no longer name.
  const hyphenBefore = from > around.from && Boolean(tokens.before[from]! & Gap.hyphen);
  const hyphenBehind = to < around.to && Boolean(tokens.before[to]! & Gap.hyphen);
  const apart = (k: number): boolean => articleParticles.has(word(k)) || isDemonym(word(k)) || stateOf(word(k)) !== undefined || view.gazetteer.named([word(k)]).length > 0;
  // del PSOX: small words before the name.
  let first = around.from;
  while (first < from && !((tokens.shapes[first] ?? 0) & Shape.capital)) first++;
  const free = (hyphenBefore ? apart(from - 1) : from === first) && (hyphenBehind ? apart(to) : to === around.to);
  return !free;
}

/** *IS-K* is not *IS*. */
function isLongerAcronym({ tokens }: Analysis, view: View, from: number, to: number): boolean {
  if (to - from > 1 || !(tokens.shapes[from]! & Shape.allCapitals) || !((tokens.before[to] ?? 0) & Gap.hyphen)) return false;
  const next = tokens.folded[to] ?? '';
  return Boolean((tokens.shapes[to] ?? 0) & (Shape.allCapitals | Shape.initial)) && next.length <= 2 && view.gazetteer.named([next]).length === 0 && stateOf(next) === undefined;
}

/** *In May*, *May 5*: the month, whoever is called so. */
function isDate({ tokens }: Analysis, from: number, to: number): boolean {
  if (to - from > 1 || !calendar.has(tokens.folded[from] ?? '')) return false;
  const right = (tokens.before[to] ?? 0) & ~Gap.comma;
  return Boolean((tokens.shapes[to] ?? 0) & Shape.digit && right === 0) || (tokens.before[from] === 0 && beforeDates.test(tokens.folded[from - 1] ?? ''));
}

const beforeDates = /^(in|on|of|since|until|till|by|last|next|this|every|early|late|mid|during|from|through|before|after|between|\d+|\d+(st|nd|rd|th))$/;

/** Whether capitals say nothing in the sentence of this word. */
function inHeadline({ tokens, sentences, headlines }: Analysis, i: number): boolean {
  if (headlines[sentenceOf(sentences, i)] === 1) return true;
  // CONTACT US: a word in capitals beside another.
  const shouted = (k: number): boolean => Boolean((tokens.shapes[k] ?? 0) & Shape.allCapitals) && isWord(tokens.folded[k] ?? '');
  return Boolean((tokens.shapes[i] ?? 0) & Shape.allCapitals) && ((tokens.before[i] === 0 && shouted(i - 1)) || (tokens.before[i + 1] === 0 && shouted(i + 1)));
}

function sentenceOf(sentences: Int32Array, i: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) <= i) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Discovered names without those that a listed name takes apart. */
export function besideListed({ tokens }: Analysis, discovered: readonly Found[], listedNames: readonly Found[]): readonly Found[] {
  if (listedNames.length === 0) return discovered;
  const byStart = new Map(listedNames.map((f) => [f.from, f]));
  return discovered.filter((f) => {
    // Olen March of the Corvane Group: two names.
    const own = byStart.get(f.from);
    if (own && own.kind === 'person' && own.to - own.from >= 2 && own.to < f.to && !((tokens.shapes[own.to] ?? 0) & Shape.capital)) return false;
    // del PSOX: small words before a group.
    let small = f.from;
    while (small < f.to && !((tokens.shapes[small] ?? 0) & Shape.capital)) small++;
    const behind = small > f.from ? byStart.get(small) : undefined;
    if (behind && behind.to === f.to && behind.kind !== 'person') return false;
    // Anti-Houthi: a prefix and a name.
    return !(f.to - f.from > 1 && byStart.has(f.from + 1) && Boolean(tokens.before[f.from + 1]! & Gap.hyphen) && isPrefix(tokens, f.from));
  });
}

function isPrefix(tokens: Tokens, i: number): boolean {
  return /^(anti|pro|ex|non|pre|post|neo|counter|inter|un)$/.test(tokens.folded[i] ?? '');
}

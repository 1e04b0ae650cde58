import { distinct } from '../../base/lists';
import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { Mention, Rule } from '../mentions/mention';
import { keyOf, type Analysis } from '../mentions/analysis';
import { Gap, Shape } from '../tokens/tokens';
import { addsLand, headOf, isOfEveryState, withoutTown } from '../names/body-name';
import { isPartOfName, samePerson, surnameOf } from '../names/person-name';
import { soundKey } from '../names/sound-key';
import { soundsLikeOneName } from '../names/variant';
import { articleParticles } from '../names/words';
import { isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { fullForms, givenOf, namesAStep, spanOf, surfaceOf, titleOf, type Full, type Fulls, type Lookup } from './full-forms';
import { weightClass } from './decide';
import { initialled } from './initials';
import { settleListed, signedEntity, type Signs } from './listed-signs';
import type { Cluster, Found, View } from './view';

/**
 * Weak forms find their full form in the same document; else they stay possible. `found` in order.
 */
export function* settle(analysis: Analysis, view: View, found: readonly Found[]): Steps<readonly Mention[]> {
  const resolved = initialled(analysis, found);
  yield;
  const fulls = yield* fullForms(analysis, view, resolved);
  yield;
  const explained = new Set(analysis.definitions.map((d) => d.short));
  const signs = signsOf(analysis, fulls, signedNames(analysis, view, resolved), (short) => explained.has(short));
  const light: Light = { analysis, view, fulls, signs, counts: countsOf(analysis) };
  const mentions: Mention[] = [];
  for (let n = 0; n < resolved.length; n++) {
    if (n % namesAStep === 0) yield;
    const mention = mentionOf(analysis, settleAt(light, resolved, n));
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** The light in which a name is seen: its document, and what that document and the corpus say. */
export interface Light {
  readonly analysis: Analysis;
  readonly view: View;
  readonly fulls: Fulls;
  readonly signs: Signs;
  readonly counts: Counts;
}

/** What a name means, among those before and behind it; their order is that of the document. */
export function settleAt({ analysis, view, fulls, signs, counts }: Light, resolved: readonly Found[], n: number): Found {
  const f = resolved[n] as Found;
  const beside = f.rank === 2 && f.ids.length > 1 ? besideBracket(analysis, resolved, n) : undefined;
  if (beside) return atBracket(analysis, f, beside);
  if (!f.weak) return settlePart(analysis, view, f, fulls);
  return f.rank === 2 ? settleListed(analysis, view, f, signs) : settleWeak(analysis, view, f, fulls, counts);
}

/** What short forms ask about the whole document. */
export interface Counts {
  /** Whether a folded word stands in it. */
  readonly stands: (word: string) => boolean;
  /** How often it has a possible name. */
  readonly times: (key: string) => number;
}

function countsOf(analysis: Analysis): Counts {
  return { stands: (word) => analysis.vocabulary.has(word), times: (key) => analysis.contributions.get(key)?.count ?? 0 };
}

/** A name as a mention; nothing where it names nobody. */
export function mentionOf({ tokens }: Analysis, { from, to, before = 0, behind = 0, ids, kind, rule, alias, possible, support }: Found): Mention | undefined {
  const entity = ids[0];
  if (entity === undefined) return undefined;
  return {
    start: (tokens.starts[from] ?? 0) + before, end: (tokens.ends[to - 1] ?? 0) - behind, entity, kind, certainty: possible ? 'possible' : 'sure',
    why: support ? { rule, alias, support } : { rule, alias }, candidates: ids.length > 1 ? ids.slice(1, shown) : nobodyElse,
  };
}

const nobodyElse: readonly string[] = [];

/** More who may be meant tell a reader nothing, and thousands of namesakes would fill the memory. */
const shown = 50;

/** Entities that a weak form of a listed name surely names by a sign beside it, with the first of these. */
function signedNames(analysis: Analysis, view: View, resolved: readonly Found[]): ReadonlyMap<string, Span> {
  const signed = new Map<string, Span>();
  for (const f of resolved) {
    const id = signedBy(analysis, view, f);
    if (id !== undefined && !signed.has(id)) signed.set(id, spanOf(analysis, f));
  }
  return signed;
}

/** The entity that a weak form of a listed name surely names by a sign beside it. */
export function signedBy({ tokens }: Analysis, view: View, f: Found): string | undefined {
  return f.rank === 2 && f.weak ? signedEntity(tokens, view, f) : undefined;
}

/** What the document says for the weak forms of listed names. */
export function signsOf(analysis: Analysis, { byId, bySurname, defined }: Fulls, signed: Lookup<Span>, explained: (short: string) => boolean): Signs {
  const { tokens } = analysis;
  return {
    introduced: (id) => byId.get(id)?.span ?? signed.get(id),
    defined: (f) => meantHere(analysis, f, defined.get(keyOf(tokens, f.from, f.to)) ?? []),
    explained: (f) => explained(keyOf(tokens, f.from, f.to)),
    namesakes: (word) => bySurname.get(word) ?? [],
  };
}

/** A name of several words that is part of one fuller name before it in this document: *Lo Tesk* of *Harun Lo Tesk*, *Ports Federation* of *Sarunian Ports Federation*. */
function settlePart(analysis: Analysis, view: View, f: Found, fulls: Fulls): Found {
  if (f.kind === 'state' || f.rank === 2 || f.support) return f;
  const words = analysis.tokens.folded.slice(f.from, f.to);
  const start = analysis.tokens.starts[f.from] ?? 0;
  if (f.kind !== 'person') {
    const body = fullerBody(view, keyOf(analysis.tokens, f.from, f.to), f.ids[0], start, fulls);
    return body ? backed(f, body, 'short-form', analysis) : f;
  }
  const isLonger = (full: Full): boolean => full.words.length > words.length && full.span.start < start && !full.ids.some((id) => id === f.ids[0]);
  const longer = [...(fulls.bySurname.get(surnameOf(words)) ?? []), ...(fulls.byGiven.get(givenOf(words)) ?? [])].filter(isLonger);
  if (longer.length === 0) return f;
  const fuller = longer.filter((full) => !isRare(view, words.join(' '), full) && (isPartOfName(words, full.words) || samePerson(words, full.words)));
  const [first, ...others] = fuller;
  return first && others.every((full) => full.ids[0] === first.ids[0]) ? backed(f, first, 'short-form', analysis) : f;
}

/** What the corpus mostly knows by the shorter name is no part of a longer one: that may be a run too long. */
function isRare(view: View, shorter: string, full: Full): boolean {
  const own = view.cluster(shorter)?.count ?? 0;
  return own > 1 && own >= usual * (view.cluster(full.words.join(' '))?.count ?? 0);
}

/**
 * The one body named in full before that goes on under a shorter name: one that the corpus has more often than the shorter name, by
 * which it would not be found otherwise, or as often where nothing but its land is left out; how often does not matter of what every state has.
 */
function fullerBody(view: View, shorter: string, id: string | undefined, start: number, { byPart }: Fulls): Full | undefined {
  const own = weightClass(view.decision(shorter));
  const anyState = isOfEveryState(shorter.split(' '));
  const isUsual = ({ words }: Full): boolean => {
    const land = addsLand(words, shorter);
    return (land && anyState) || weightClass(view.decision(words.join(' '))) + (land ? 1 : 0) > own;
  };
  const before = (byPart.get(shorter) ?? []).filter((full) => full.span.start < start && full.ids[0] !== id);
  // Of two towns, or of a town and its land.
  if (before.length > 1 && before.some(({ words }) => withoutTown(words) === shorter)) return undefined;
  const [first, ...others] = before.filter((full) => isUsual(full) && withoutTown(full.words) !== shorter);
  return first && others.every((full) => full.ids[0] === first.ids[0]) ? first : undefined;
}

/** A shared alias in brackets belongs to the form beside it; the others stay candidates. */
function atBracket(analysis: Analysis, f: Found, beside: Found): Found {
  const own = beside.ids.filter((id) => f.ids.includes(id));
  return { ...f, ids: distinct([...own, ...f.ids]), kind: beside.kind, possible: own.length > 1, support: spanOf(analysis, beside) };
}

const usual = 3;

function settleWeak(analysis: Analysis, view: View, f: Found, all: Fulls, counts: Counts): Found {
  const { bySurname, byMiddle, unclear, byGiven, byInitials, byHead, byCore, defined } = all;
  const { tokens } = analysis;
  const key = keyOf(tokens, f.from, f.to);
  const last = tokens.folded[f.to - 1] ?? '';
  const candidate = f.candidate;
  // McDonald, O'Neil: capitals inside, and no acronym.
  const patronymic = Boolean(tokens.shapes[f.from]! & Shape.mixed) && bySurname.has(last);
  const capitals = Boolean(tokens.shapes[f.from]! & (Shape.allCapitals | Shape.mixed)) && f.to - f.from === 1 && !patronymic;
  const definitions = defined.get(key) ?? [];
  const definition = meantHere(analysis, f, definitions);
  if (definition) return backed(f, definition, capitals ? 'acronym' : 'short-form', analysis, isBeside(analysis, f, definition) ? [definition] : definitions);
  if (capitals) {
    const fulls = byInitials.get(key) ?? [];
    if (fulls.length === 1 && fulls[0]) return backed(f, fulls[0], 'acronym', analysis);
    const long = bracketed(analysis, f) ? [] : namedHereFirst(counts, view.longForms(key));
    if (long.length > 0 && long[0]) {
      return { ...f, ids: long.map((c) => c.id), kind: long[0].kind, alias: long[0].name, rule: 'acronym', possible: true };
    }
    if (f.ids.length > 0 && f.kind !== 'person') return f;
  }
  const group = candidate !== undefined && candidate.votes.faction >= 3 && candidate.votes.person < 3 && !followsPerson(analysis, f);
  const votes = candidate?.votes;
  const knownPlace = isPlace(key) || stateOf(key) !== undefined;
  // A town's name that nothing here takes for the town may be a surname of the document.
  const unplaced = votes !== undefined && votes.place <= 0 && stateOf(key) === undefined && bySurname.has(last);
  const place = votes !== undefined && !unplaced && (knownPlace ? votes.person < 2 || votes.place > votes.person : votes.place >= 4 && votes.place > votes.person);
  if (f.kind === 'state' && place) return f;
  const maybe = f.kind === 'person' && f.ids.length > 0 ? unclear.get(last) : undefined;
  const given = f.to - f.from === 1 ? byGiven.get(last) : undefined;
  const fulls = bySurname.get(last) ?? given ?? byMiddle.get(last) ?? maybe ?? [];
  // Ali Tesk and Omar Ali: the surname is likelier meant, and the other possible.
  const others = given && bySurname.has(last) ? given : [];
  const heads = f.ids.length > 0 ? [] : headBodies(analysis, f, byHead);
  if (heads[0]) return backed(f, nearest(heads, analysis, f), 'short-form', analysis, heads);
  const bodies = (candidate !== undefined && candidate.votes.person >= 3) ? [] : shortBodies(analysis, view, f, byCore, counts);
  if (bodies[0] && (fulls.length === 0 || group)) {
    const body = nearest(bodies, analysis, f);
    const fuller = bodies.length > 1 ? undefined : fullerBody(view, body.words.join(' '), body.ids[0], body.span.start, all);
    return fuller ? backed(f, fuller, 'short-form', analysis) : backed(f, body, 'short-form', analysis, bodies);
  }
  if (fulls.length > 0 && !(group && f.kind !== 'person') && !(place && f.ids.length === 0)) {
    const opening = isWord(last) && candidate?.initial === true && candidate.votes.person < 2;
    if (opening && !isNameToken(last)) return { ...f, ids: [] };
    // Of several namesakes the reader's own comes first.
    const own = fulls.filter((full) => full.ids.some((id) => view.gazetteer.entities.has(id)));
    const titled = fulls.filter((full) => full.title !== undefined && full.title === titleOf(analysis, f.from));
    if (own.length === 0 && titled.length === 1 && titled[0]) return backed(f, titled[0], 'short-form', analysis);
    const meant = nearest(mostNamed(own.length > 0 ? own : fulls, counts), analysis, f);
    const settled = backed(f, meant, 'short-form', analysis, isOfWhomItTells(analysis, f, meant, [...fulls, ...others], counts) ? [meant] : [...fulls, ...others]);
    return opening ? { ...settled, possible: true } : settled;
  }
  // A listed person's surname that discovery takes for a body without a sign of one.
  const listedName = f.ids.length > 0 && f.kind !== 'state' && !capitals && votes !== undefined && votes.organization < 3 && votes.faction < 3 && view.gazetteer.surnames(last, 1).length > 0;
  if ((f.kind === 'person' || listedName || followsPerson(analysis, f)) && !group && (f.ids.length > 0 || (candidate !== undefined && !place && (candidate.votes.person >= 3 || !candidate.initial || !isWord(last))))) {
    const listedPersons = view.gazetteer.surnames(last, shown);
    const clusters = namedHereFirst(counts, view.surnames(last).filter((c) => isAttested(c, last)));
    const ids = distinct([...listedPersons.map((e) => e.id), ...clusters.map((c) => c.id)]);
    const spelled = ids.length > 0 ? undefined : otherSpelling(last, all);
    if (spelled) return { ...backed(f, spelled, 'variant', analysis), possible: true };
    const best = listedPersons[0]?.name ?? clusters[0]?.name;
    if (best !== undefined && ids.length > 0) return { ...f, ids, kind: listedPersons[0]?.kind ?? clusters[0]?.kind ?? f.kind, alias: best, rule: 'short-form', possible: true };
  }
  return f;
}

/** Of several long forms of an acronym the one beside it, else the nearest before it. */
function meantHere(analysis: Analysis, f: Found, definitions: readonly Full[]): Full | undefined {
  if (definitions.length < 2) return definitions[0];
  return definitions.find((full) => isBeside(analysis, f, full)) ?? nearest(definitions, analysis, f);
}

/** Nothing but a bracket and a blank between the two: *Northern Front (NF)*, *NF (Northern Front)*. */
function isBeside(analysis: Analysis, f: Found, { span }: Full): boolean {
  const { start, end } = spanOf(analysis, f);
  return (start >= span.end && start - span.end <= 3) || (span.start >= end && span.start - end <= 3);
}

/** The one person of this document whose surname may be spelled so too: *Tesmuni* for *Harun Tesmouni*. */
function otherSpelling(word: string, { bySound, spelled }: Fulls): Full | undefined {
  if (spelled.has(word)) return spelled.get(word);
  const found = (bySound.get(soundKey(word)) ?? []).filter((full) => soundsLikeOneName(surnameOf(full.words), word));
  const full = found.length === 1 ? found[0] : undefined;
  spelled.set(word, full);
  return full;
}

/** Groups and organisations of this document that one word may be short for: *Sarun* for the Sarun Brigades. */
function shortBodies(analysis: Analysis, view: View, f: Found, byCore: Lookup<readonly Full[]>, counts: Counts): readonly Full[] {
  const key = keyOf(analysis.tokens, f.from, f.to);
  if (f.to - f.from > 1 || (f.candidate?.initial && isWord(key)) || isPlace(key) || (f.candidate?.votes.place ?? 0) > 0) return [];
  const bodies = byCore.get(key);
  if (!bodies) return [];
  // A word that means something else in other documents does so here as well.
  const elsewhere = (view.cluster(key)?.count ?? 0) > counts.times(key);
  return bodies.filter((full) => !f.ids.includes(full.ids[0] ?? '') && !(elsewhere && f.ids.length > 0));
}

/** Groups and organisations named before by whose head noun the text may go on: *the Bank* for the Northern Bank. */
function headBodies({ tokens }: Analysis, f: Found, byHead: Lookup<readonly Full[]>): readonly Full[] {
  if (f.to - f.from > 1 || f.from === 0 || tokens.before[f.from] !== 0 || tokens.folded[f.from - 1] !== 'the') return [];
  const start = tokens.starts[f.from] ?? 0;
  return (byHead.get(headOf([tokens.folded[f.from] ?? '']) ?? '') ?? []).filter((full) => full.span.start < start);
}

/** *pro-Tesk*, *the Tesk regime*: what goes with a person, beside groups. */
function followsPerson({ tokens }: Analysis, f: Found): boolean {
  if (tokens.before[f.from]! & Gap.hyphen && f.from > 0 && /^(pro|anti)$/.test(tokens.folded[f.from - 1] ?? '')) return true;
  return tokens.before[f.to] === 0 && personal.has(tokens.folded[f.to] ?? '');
}

/** Entities all words of whose name stand somewhere in the document, be it in a headline, before the others. */
function namedHereFirst({ stands }: Counts, clusters: readonly Cluster[]): readonly Cluster[] {
  if (clusters.length < 2) return clusters;
  const here = clusters.filter((c) => c.keys.some((key) => key.split(' ').every((word) => stands(word))));
  return distinct([...here, ...clusters]);
}

/** A name seen once that does not begin like a person's says little about other documents. */
function isAttested(cluster: Cluster, surname: string): boolean {
  const first = (cluster.keys[0] ?? '').split(' ')[0] ?? '';
  if (isGivenName(first)) return true;
  return cluster.count >= usual || !isWord(surname) && (cluster.count > 1 || !(isPlace(surname) || isPlace(first) || isWord(first)));
}

const personal: ReadonlySet<string> = new Set(['regime', 'government', 'administration', 'family', 'dynasty', 'loyalists', 'supporters', 'era', 'camp']);

/** Alone in brackets, behind something else than its long form: a label, or the acronym of something else. */
function bracketed(analysis: Analysis, f: Found): boolean {
  const { before } = analysis.tokens;
  return Boolean(before[f.from]! & Gap.openBracket) && Boolean(before[f.to]! & Gap.closeBracket);
}

/** The other name in *Northern Front (NF)* or *NF (Northern Front)*, when both may name the same entity. */
function besideBracket(analysis: Analysis, resolved: readonly Found[], n: number): Found | undefined {
  const { before } = analysis.tokens;
  const f = resolved[n];
  const opens = (k: number): boolean => Boolean(before[k]! & Gap.openBracket) && !(before[k]! & (Gap.closeBracket | Gap.paragraph));
  if (!f) return undefined;
  const left = resolved[n - 1];
  if (left && left.to === f.from && opens(f.from) && left.to - left.from > 1 && left.ids.some((id) => f.ids.includes(id))) return left;
  const right = resolved[n + 1];
  if (right && right.from === f.to && opens(right.from) && right.to - right.from > 1 && right.ids.some((id) => f.ids.includes(id))) return right;
  return undefined;
}

function backed(f: Found, full: Full, rule: Rule, analysis: Analysis, all: readonly Full[] = [full]): Found {
  const ids = distinct([...full.ids, ...all.flatMap((x) => x.ids)]);
  return { ...f, ids, kind: full.kind, rule, alias: surfaceOf(analysis, full), possible: ids.length > full.ids.length, support: full.span };
}

/** Of a family a text goes on with the surname of the one whom it names in full most often. */
function mostNamed(fulls: readonly Full[], { times }: Counts): readonly Full[] {
  if (fulls.length < 2) return fulls;
  const counts = fulls.map(({ words }) => times(words.join(' ')));
  const most = Math.max(...counts);
  return fulls.filter((_, n) => counts[n] === most);
}

/**
 * A text that names one of a family in full far more often than the others tells of that one, and means nobody else by the bare surname but
 * where another has just been introduced.
 */
function isOfWhomItTells({ tokens }: Analysis, f: Found, meant: Full, all: readonly Full[], { times }: Counts): boolean {
  const start = tokens.starts[f.from] ?? 0;
  const own = times(meant.words.join(' '));
  return own > 1 && meant.kind === 'person' && meant.span.start < start && all.every((full) => full.ids[0] === meant.ids[0]
    || (full.kind === 'person' && own >= usual * times(full.words.join(' ')) && (full.span.start > start || start - full.span.end > justNow)));
}

/** Code units for which somebody introduced is fresh in mind. */
const justNow = 250;

/** The full form nearest before the short one, else the first. */
function nearest(fulls: readonly Full[], analysis: Analysis, f: Found): Full {
  const start = analysis.tokens.starts[f.from] ?? 0;
  let best = fulls[0] as Full;
  for (const full of fulls) if (full.span.start < start && full.span.start > best.span.start) best = full;
  return best;
}

/** A discovered name that is another spelling of a listed one belongs to the listed entity. */
export function linkToGazetteer(analysis: Analysis, view: View, f: Found): Found {
  if (f.rank === 2 || view.gazetteer.entities.size === 0 || f.kind === 'state') return f;
  const heard = soundingLike(analysis, view, f);
  if (heard) return heard;
  if (f.to - f.from < 2) return f;
  const variants = view.gazetteer.variants(analysis.tokens.folded.slice(f.from, f.to));
  const person = f.kind === 'person';
  const same = variants.filter((e) => (e.kind === 'person') === person);
  const first = same[0];
  if (!first) return f;
  return { ...f, ids: same.map((e) => e.id), kind: first.kind, rule: 'variant', alias: first.name, possible: same.length > 1 };
}

/** *Hizballah* where *Hezbollah* is listed: one word that sounds like a listed one, for the signs of the document to settle. */
function soundingLike({ tokens }: Analysis, view: View, f: Found): Found | undefined {
  const from = articleParticles.has(tokens.folded[f.from] ?? '') ? f.from + 1 : f.from;
  if (f.to - from !== 1 || tokens.shapes[from]! & Shape.allCapitals || (f.candidate?.votes.person ?? 0) >= 3) return undefined;
  const names = view.gazetteer.soundingLike(tokens.folded[from] ?? '');
  const [name] = names;
  if (!name) return undefined;
  const ids = distinct(names.map((n) => n.entity.id));
  return { ...f, ids, kind: name.entity.kind, rule: 'variant', alias: name.text, possible: true, weak: true, rank: 2 };
}

import type { Span } from '../../base/span';
import { runSteps, type Steps } from '../../base/steps';
import type { EntityKind } from '../gazetteer/entity';
import type { Evidence, Mention, Rule } from '../mentions/mention';
import { keyOf, type Analysis, type Candidate } from '../mentions/analysis';
import { namesNothing, votedOn } from '../mentions/candidates';
import { Gap, Shape } from '../tokens/tokens';
import { articleParticles, particles, placeHeads } from '../names/words';
import { functionWords } from '../tokens/words';
import { isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { initialsOf } from '../names/acronym';
import { continuous, isWeakName, type KnownName, type KnownNames } from './known';
import type { Decision } from './decide';

/** What resolution may ask about the corpus. */
export interface View {
  readonly gazetteer: KnownNames;
  decision(key: string): Decision | undefined;
  /** The entity that a decided name stands for. */
  cluster(key: string): Cluster | undefined;
  /** Persons whose full name ends in this word, best first. */
  surnames(word: string): readonly Cluster[];
  /** What an acronym is defined as somewhere in the corpus, best first. */
  longForms(short: string): readonly Cluster[];
  /** How many words long discovered names are that begin with this word, longest first. */
  beginning(word: string): readonly number[];
}

/** A discovered entity: names that are taken for one. */
export interface Cluster {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Folded names, the preferred one first. */
  readonly keys: readonly string[];
  readonly count: number;
}

/** A name found in a document, before the rest of it is looked at. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly rule: Rule;
  readonly alias: string;
  readonly possible: boolean;
  /** May be backed by a fuller form in the document. */
  readonly weak: boolean;
  readonly rank: number;
  readonly support?: Span;
  readonly candidate?: Candidate;
}

/** Resolves one document: which entity each name in it means. Mentions in order, not overlapping. Pure. */
export function resolve(analysis: Analysis, view: View): readonly Mention[] {
  const { tokens, sentences, candidates } = analysis;
  return runSteps(settle(analysis, view, findNames(analysis, view, { from: 0, to: tokens.count, sentence: 0, lastSentence: sentences.length, candidates })));
}

/** A stretch of a document that no name crosses. */
export interface Stretch {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Indexes of sentences, half-open. */
  readonly sentence: number;
  readonly lastSentence: number;
  /** The document's candidates in it. */
  readonly candidates: readonly Candidate[];
}

/** The names in a stretch, in order, not overlapping: what they mean is for {@link settle} to say, in the light of all. */
export function findNames(analysis: Analysis, view: View, stretch: Stretch): readonly Found[] {
  const own = listed(analysis, view, stretch);
  const found = [...own, ...besideListed(analysis, discovered(analysis, view, stretch), own)];
  return choose(found).map((f) => linkToGazetteer(analysis, view, f));
}

/** The gazetteer's names. */
function listed(analysis: Analysis, view: View, { from, to, candidates }: Stretch): Found[] {
  const { tokens, document } = analysis;
  const out: Found[] = [];
  if (view.gazetteer.entities.size === 0) return out;
  let c = 0;
  for (let i = from; i < to; i++) {
    const matches = view.gazetteer.at(tokens, document.prose, i);
    const match = matches.find((m) => m.to <= to);
    if (!match) continue;
    while (c < candidates.length && (candidates[c]?.to ?? 0) <= i) c++;
    const around = candidates[c];
    // A short name inside a longer one of somebody or something else: Hope Street, Nasr Hospital.
    if (around && around.from <= i && around.to >= match.to && around.to - around.from > match.to - i && match.to - i === 1
      && !view.decision(around.key) && around.from < around.to) {
      const rest = around.to - around.from;
      if (rest <= 4) continue;
    }
    const best = bestNames(match.names, document.prose.slice(tokens.starts[i], tokens.ends[match.to - 1]));
    const name = best[0];
    if (!name) continue;
    const surface = document.prose.slice(tokens.starts[i], tokens.ends[match.to - 1]);
    const same = around?.from === i && around.to === match.to ? { candidate: around } : {};
    const ids = [...new Set(best.map((n) => n.entity.id))];
    const single = match.to - i === 1;
    const common = isWeakName(name.words) && name.case !== 'any';
    const initial = Boolean(tokens.before[i]! & (Gap.sentence | Gap.openQuote));
    // A common word that the user listed in small letters, and that stands so.
    const small = common && !(tokens.shapes[i]! & Shape.capital) && single;
    const capitals = single && Boolean(tokens.shapes[i]! & Shape.allCapitals) && (isWord(tokens.folded[i] ?? '') || functionWords.has(tokens.folded[i] ?? ''));
    out.push({
      from: i, to: match.to, ids, kind: name.entity.kind, alias: name.text,
      rule: surface === name.text ? (name.preferred ? 'name' : 'alias') : 'folded',
      possible: ids.length > 1 || (common && initial) || small || capitals, weak: single && (common || capitals || ids.length > 1 || name.entity.kind === 'person'), rank: 2, ...same,
    });
  }
  return out;
}

function bestNames(names: readonly KnownName[], surface: string): readonly KnownName[] {
  const exact = names.filter((n) => n.text === surface);
  return exact.length > 0 && exact.length === names.length ? exact : [...names].sort((a, b) => Number(b.text === surface) - Number(a.text === surface) || (a.entity.id < b.entity.id ? -1 : 1));
}

/** Names found by discovery: this document's candidates, and names known from elsewhere where capitals say nothing. */
function discovered(analysis: Analysis, view: View, stretch: Stretch): Found[] {
  const { tokens, sentences } = analysis;
  const out: Found[] = [];
  const first = stretch.from;
  const taken = new Uint8Array(stretch.to - first);
  for (const c of stretch.candidates) {
    const known = view.decision(c.key);
    // President Jordan: a person, whatever the map says.
    const decision = known?.kind === 'state' && c.votes.person >= 4 ? undefined : known;
    if (!decision) {
      if (c.to - c.from === 1) {
        taken[c.from - first] = 1;
        const short = lone(c);
        if (short) out.push(short);
      } else if (isNamedThing(c)) taken.fill(1, c.from - first, c.to - first);
      continue;
    }
    taken.fill(1, c.from - first, c.to - first);
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
        if (!decision) continue;
        // A word of the language with a capital in a headline is no sign of a name.
        if (length === 1 && (isWord(word) || isPlace(word)) && (headline || decision.faint || i === from)) continue;
        if (length === 1 && (shape & Shape.plural || namesNothing(word) || (!headline && besideCapital(analysis, i)))) continue;
        if (votedOn(tokens, end)) continue;
        if (length === 1 && headline && !(shape & Shape.allCapitals) && decision.count < 2) continue;
        const cluster = view.cluster(key);
        if (!cluster) continue;
        let last = true;
        for (let k = i; k < end; k++) if (!(tokens.shapes[k]! & Shape.capital) && !particles.has(tokens.folded[k] ?? '') && !/^(of|for|and|the|on)$/.test(tokens.folded[k] ?? '')) last = false;
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

/** One undecided word: it may still be the surname of somebody this document names in full. */
function lone(c: Candidate): Found | undefined {
  if (stateOf(c.key) !== undefined) return undefined;
  return { from: c.from, to: c.to, ids: [], kind: 'person', rule: 'short-form', alias: c.key, possible: true, weak: true, rank: 0, candidate: c };
}

function fromDecision(analysis: Analysis, view: View, c: Candidate, decision: Decision): Found {
  const cluster = view.cluster(c.key);
  const single = contentWords(analysis, c.from, c.to) <= 1;
  const variant = cluster !== undefined && cluster.kind !== 'state' && cluster.keys[0] !== c.key && !single;
  const rule: Rule = variant ? 'variant' : c.rule ?? (decision.kind !== 'person' && decision.kind !== 'state' && !single ? 'group-noun' : 'recurrence');
  return {
    from: c.from, to: c.to, ids: cluster ? [cluster.id] : [], kind: cluster?.kind ?? decision.kind, rule,
    alias: cluster?.name ?? decision.surface,
    possible: decision.faint || (single && isWord(c.key) && c.initial), weak: single && (decision.kind !== 'state' || isNameToken(c.key)), rank: 1, candidate: c,
  };
}

function contentWords(analysis: Analysis, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (!particles.has(analysis.tokens.folded[k] ?? '')) n++;
  return n;
}

/** Discovered names without those that run on from a listed person: *Olen March of the Corvane Group* is two names. */
function besideListed(analysis: Analysis, discovered: readonly Found[], listed: readonly Found[]): Found[] {
  const persons = new Map(listed.filter((f) => f.kind === 'person' && f.to - f.from >= 2).map((f) => [f.from, f.to]));
  return discovered.filter((f) => {
    const end = persons.get(f.from);
    return end === undefined || end >= f.to || Boolean((analysis.tokens.shapes[end] ?? 0) & Shape.capital);
  });
}

/** Longest first, the gazetteer before discovery, then the first: a deterministic choice without overlaps. */
function choose(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => (b.to - b.from) - (a.to - a.from) || b.rank - a.rank || a.from - b.from);
  const taken = new Set<number>();
  const out: Found[] = [];
  for (const f of sorted) {
    let free = true;
    for (let k = f.from; k < f.to && free; k++) if (taken.has(k)) free = false;
    if (!free) continue;
    for (let k = f.from; k < f.to; k++) taken.add(k);
    out.push(f);
  }
  return out.sort((a, b) => a.from - b.from);
}

/** More persons of one surname in one document are not told apart. */
const namesakes = 8;

interface Full {
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly span: Span;
  readonly words: readonly string[];
}

/** Weak forms find their full form in the same document; else they stay possible. `found` in order. */
export function* settle(analysis: Analysis, view: View, found: readonly Found[]): Steps<readonly Mention[]> {
  const { tokens } = analysis;
  const bySurname = new Map<string, Full[]>();
  const byGiven = new Map<string, Full[]>();
  const byInitials = new Map<string, Full[]>();
  const byKey = new Map<string, Full>();
  const byId = new Map<string, Full>();
  const resolved = initialled(analysis, found);
  for (const [n, f] of resolved.entries()) {
    if (n % step === step - 1) yield;
    if (f.to - f.from < 2 || f.ids.length === 0) continue;
    const words = tokens.folded.slice(f.from, f.to);
    const content = words.filter((w) => !articleParticles.has(w));
    if (content.length < 2) continue;
    const full: Full = { ids: f.ids, kind: f.kind, span: spanOf(analysis, f), words };
    if (!byKey.has(words.join(' '))) byKey.set(words.join(' '), full);
    for (const id of f.ids) if (!byId.has(id)) byId.set(id, full);
    if (f.kind === 'person') {
      if (!looksPersonal(f, content)) continue;
      const surname = content[content.length - 1] ?? '';
      const given = content[0] ?? '';
      if (!isWord(surname) || isGivenName(given) || f.rule === 'title' || f.rank === 2) addFull(bySurname, surname, full);
      if (!isWord(given) || isGivenName(given)) addFull(byGiven, given, full);
    } else for (const initials of initialsOf(words)) if (initials.length >= 2) addFull(byInitials, initials, full);
  }
  const defined = new Map<string, Full>();
  for (const d of analysis.definitions) {
    const full = byKey.get(d.long);
    if (full) defined.set(d.short, { ...full, span: d.span });
  }
  const mentions: Mention[] = [];
  for (const [n, f] of resolved.entries()) {
    if (n % step === step - 1) yield;
    const beside = f.rank === 2 && f.ids.length > 1 ? besideBracket(analysis, resolved, n) : undefined;
    const settled = beside ? atBracket(analysis, f, beside) : f.weak ? settleWeak(analysis, view, f, { bySurname, byGiven, byInitials, defined, byId }) : f;
    const [entity, ...candidates] = settled.ids;
    if (entity === undefined) continue;
    const why: Evidence = settled.support ? { rule: settled.rule, alias: settled.alias, support: settled.support } : { rule: settled.rule, alias: settled.alias };
    const { start, end } = spanOf(analysis, settled);
    mentions.push({ start, end, entity, kind: settled.kind, certainty: settled.possible ? 'possible' : 'sure', why, candidates });
  }
  return mentions;
}

/** Names between two interruptions. */
const step = 500;

/** A shared alias in brackets belongs to the form beside it; the others stay candidates. */
function atBracket(analysis: Analysis, f: Found, beside: Found): Found {
  const own = beside.ids.filter((id) => f.ids.includes(id));
  return { ...f, ids: [...own, ...f.ids].filter(unique), kind: beside.kind, possible: own.length > 1, support: spanOf(analysis, beside) };
}

/** *H. Tesk* is the Harun Tesk of the same document, when there is just one who fits. */
function initialled(analysis: Analysis, found: readonly Found[]): readonly Found[] {
  const { tokens } = analysis;
  const isInitial = (f: Found): boolean => f.to - f.from >= 2 && (tokens.folded[f.from] ?? '').length === 1;
  if (!found.some((f) => f.kind === 'person' && f.rank < 2 && isInitial(f))) return found;
  const bySurname = new Map<string, Found[]>();
  for (const f of found) {
    if (f.kind !== 'person' || f.to - f.from < 2 || f.ids.length === 0 || isInitial(f)) continue;
    const surname = tokens.folded[f.to - 1] ?? '';
    const list = bySurname.get(surname) ?? [];
    if (list.length < namesakes && !list.some((x) => x.ids[0] === f.ids[0])) list.push(f);
    bySurname.set(surname, list);
  }
  return found.map((f) => {
    if (f.kind !== 'person' || f.rank === 2 || !isInitial(f)) return f;
    const fits = (bySurname.get(tokens.folded[f.to - 1] ?? '') ?? []).filter((x) => (tokens.folded[x.from] ?? '').startsWith(tokens.folded[f.from] ?? ' '));
    const [full, ...others] = fits;
    if (!full || others.length > 0) return f;
    const span = spanOf(analysis, full);
    return { ...f, ids: full.ids, rule: 'short-form', alias: analysis.document.prose.slice(span.start, span.end).replace(/\s+/g, ' '), support: span, possible: full.possible, weak: false };
  });
}

/** The full forms of one document, by what a short form may share with them. */
interface Fulls {
  readonly bySurname: ReadonlyMap<string, readonly Full[]>;
  readonly byGiven: ReadonlyMap<string, readonly Full[]>;
  readonly byInitials: ReadonlyMap<string, readonly Full[]>;
  readonly defined: ReadonlyMap<string, Full>;
  readonly byId: ReadonlyMap<string, Full>;
}

function settleWeak(
  analysis: Analysis, view: View, f: Found, { bySurname, byGiven, byInitials, defined, byId }: Fulls,
): Found {
  const { tokens } = analysis;
  const key = keyOf(tokens, f.from, f.to);
  const last = tokens.folded[f.to - 1] ?? '';
  const candidate = f.candidate;
  // McDonald, O'Neil: capitals inside, and no acronym.
  const patronymic = Boolean(tokens.shapes[f.from]! & Shape.mixed) && bySurname.has(last);
  const capitals = Boolean(tokens.shapes[f.from]! & (Shape.allCapitals | Shape.mixed)) && f.to - f.from === 1 && !patronymic;
  const listedName = f.rank === 2;
  const definition = defined.get(key);
  const introduced = listedName ? f.ids.filter((id) => byId.has(id)) : [];
  if (definition && introduced.length < 2 && (!listedName || definition.ids.some((id) => f.ids.includes(id)))) {
    const settled = backed(f, definition, 'acronym', analysis);
    return { ...settled, ids: [...settled.ids, ...f.ids].filter((id, n, all) => unique(id, n, all) && (listedName || settled.ids.includes(id))) };
  }
  if (listedName) {
    const first = introduced[0];
    const full = first === undefined ? undefined : byId.get(first);
    if (first !== undefined && full && full.kind === f.kind) {
      const ids = [...introduced, ...f.ids].filter(unique);
      return { ...f, ids, possible: introduced.length > 1, support: full.span };
    }
  }
  if (capitals && !listedName) {
    const fulls = byInitials.get(key) ?? [];
    if (fulls.length === 1 && fulls[0]) return backed(f, fulls[0], 'acronym', analysis);
    const long = bracketed(analysis, f) ? [] : view.longForms(key);
    if (long.length > 0 && long[0]) {
      return { ...f, ids: long.map((c) => c.id), kind: long[0].kind, alias: long[0].name, rule: 'acronym', possible: true };
    }
    if (f.ids.length > 0) return f;
  }
  const group = candidate !== undefined && candidate.votes.faction >= 3 && candidate.votes.person < 3;
  const votes = candidate?.votes;
  const knownPlace = isPlace(key) || stateOf(key) !== undefined;
  const place = votes !== undefined && (knownPlace ? votes.person < 2 || votes.place > votes.person : votes.place >= 4 && votes.place > votes.person);
  if (f.kind === 'state' && place) return f;
  const fulls = bySurname.get(last) ?? (f.to - f.from === 1 ? byGiven.get(last) : undefined) ?? [];
  if (fulls.length > 0 && !(f.kind !== 'person' && listedName) && !(group && f.kind !== 'person') && !(place && f.ids.length === 0)) {
    if (listedName) {
      const same = fulls.find((full) => full.ids.some((id) => f.ids.includes(id)));
      if (same) return { ...backed(f, same, f.rule, analysis), alias: f.alias, ids: [same.ids[0] ?? '', ...f.ids.filter((id) => id !== same.ids[0])] };
      // Somebody else of that name is introduced here.
      return { ...f, possible: true, ids: [...f.ids, ...fulls.flatMap((full) => full.ids)].filter(unique) };
    }
    if (isWord(last) && candidate?.initial && candidate.votes.person < 2) return { ...f, ids: [] };
    // Of several namesakes the reader's own comes first.
    const own = fulls.filter((full) => full.ids.some((id) => view.gazetteer.entities.has(id)));
    return backed(f, nearest(own.length > 0 ? own : fulls, analysis, f), 'short-form', analysis, fulls);
  }
  if (listedName) {
    const kindSupport = candidate !== undefined && candidate.rule !== undefined;
    if (f.kind === 'person') return { ...f, possible: f.possible || !kindSupport && isShortName(view, f) };
    return f;
  }
  if (f.kind === 'person' && !group && (f.ids.length > 0 || (candidate !== undefined && !place && (candidate.votes.person >= 3 || !candidate.initial || !isWord(last))))) {
    const listedPersons = view.gazetteer.surnames(last);
    const clusters = view.surnames(last).filter((c) => !isWord(last) || isGivenName((c.keys[0] ?? '').split(' ')[0] ?? ''));
    const ids = [...listedPersons.map((e) => e.id), ...clusters.map((c) => c.id)].filter(unique);
    const best = listedPersons[0]?.name ?? clusters[0]?.name;
    if (best !== undefined && ids.length > 0) return { ...f, ids, alias: best, rule: 'short-form', possible: true };
  }
  return f;
}

/** Alone in brackets, behind something else than its long form: a label, or the acronym of something else. */
function bracketed(analysis: Analysis, f: Found): boolean {
  const { before } = analysis.tokens;
  return Boolean(before[f.from]! & Gap.openBracket) && Boolean(before[f.to]! & Gap.closeBracket);
}

/** No verb, preposition, word for a place or other word of the language is part of the run, unless it is a name as well. */
function looksPersonal(f: Found, words: readonly string[]): boolean {
  if (f.rank === 2 || f.rule === 'title' || f.rule === 'variant') return true;
  const given = isGivenName(words[0] ?? '');
  return words.every((w, i) => particles.has(w) || isNameToken(w) || (given && i > 0 && !placeHeads.has(w) && !functionWords.has(w)) || !(isWord(w) || functionWords.has(w) || placeHeads.has(w)));
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

/** A single listed word that is only part of the entity's fuller name is a short form. */
function isShortName(view: View, f: Found): boolean {
  const entity = view.gazetteer.entities.get(f.ids[0] ?? '');
  return entity !== undefined && / /.test(entity.name.trim()) && f.alias !== entity.name;
}

function backed(f: Found, full: Full, rule: Rule, analysis: Analysis, all: readonly Full[] = [full]): Found {
  const ids = [...full.ids, ...all.flatMap((x) => x.ids)].filter(unique);
  const alias = analysis.document.prose.slice(full.span.start, full.span.end).replace(/\s+/g, ' ');
  return { ...f, ids, kind: full.kind, rule, alias, possible: ids.length > full.ids.length, support: full.span };
}

/** The full form nearest before the short one, else the first. */
function nearest(fulls: readonly Full[], analysis: Analysis, f: Found): Full {
  const start = analysis.tokens.starts[f.from] ?? 0;
  let best = fulls[0] as Full;
  for (const full of fulls) if (full.span.start < start && full.span.start > best.span.start) best = full;
  return best;
}

/** A discovered name that is another spelling of a listed one belongs to the listed entity. */
function linkToGazetteer(analysis: Analysis, view: View, f: Found): Found {
  if (f.rank === 2 || f.to - f.from < 2 || view.gazetteer.entities.size === 0 || f.kind === 'state') return f;
  const variants = view.gazetteer.variants(analysis.tokens.folded.slice(f.from, f.to));
  const person = f.kind === 'person';
  const same = variants.filter((e) => (e.kind === 'person') === person);
  const first = same[0];
  if (!first) return f;
  return { ...f, ids: same.map((e) => e.id), kind: first.kind, rule: 'variant', alias: first.name, possible: same.length > 1 };
}

function spanOf(analysis: Analysis, f: { readonly from: number; readonly to: number }): Span {
  return { start: analysis.tokens.starts[f.from] ?? 0, end: analysis.tokens.ends[f.to - 1] ?? 0 };
}

function addFull(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (!list) map.set(key, [full]);
  else if (list.length < namesakes && !list.some((x) => x.ids[0] === full.ids[0])) list.push(full);
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}

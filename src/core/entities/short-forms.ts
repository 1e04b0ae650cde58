import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';
import type { Evidence, Mention, Rule } from '../mentions/mention';
import { keyOf, type Analysis } from '../mentions/analysis';
import { Gap, Shape } from '../tokens/tokens';
import { articleParticles, particles, placeHeads } from '../names/words';
import { functionWords } from '../tokens/words';
import { isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { initialsOf } from '../names/acronym';
import { settleListed, signedEntity, type Signs } from './listed-signs';
import { withStatedNames } from './stated-names';
import type { Found, View } from './view';

/** Weak forms find their full form in the same document; else they stay possible. */
export function settle(analysis: Analysis, view: View, found: readonly Found[]): readonly Mention[] {
  const { tokens } = analysis;
  const bySurname = new Map<string, Full[]>();
  const byGiven = new Map<string, Full[]>();
  const byInitials = new Map<string, Full[]>();
  const byKey = new Map<string, Full>();
  const byId = new Map<string, Full>();
  const resolved = initialled(analysis, found.map((f) => linkToGazetteer(analysis, view, f)));
  for (const f of resolved) {
    const words = tokens.folded.slice(f.from, f.to);
    const content = words.filter((w) => !articleParticles.has(w));
    const strong = f.rank === 2 && !f.weak;
    if ((content.length < 2 && !strong) || f.ids.length === 0) continue;
    const full: Full = { ids: f.ids, kind: f.kind, span: spanOf(analysis, f), words };
    if (!byKey.has(words.join(' '))) byKey.set(words.join(' '), full);
    if (f.rank < 2 || !f.weak) for (const id of f.ids) if (!byId.has(id)) byId.set(id, full);
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
  const explained = new Set(analysis.definitions.map((d) => d.short));
  const signed = new Map<string, Span>();
  for (const f of resolved) {
    const id = f.rank === 2 && f.weak ? signedEntity(tokens, view, f) : undefined;
    if (id !== undefined && !signed.has(id)) signed.set(id, spanOf(analysis, f));
  }
  const signs: Signs = {
    introduced: (id) => byId.get(id)?.span ?? signed.get(id),
    defined: (f) => defined.get(keyOf(tokens, f.from, f.to)),
    explained: (f) => explained.has(keyOf(tokens, f.from, f.to)),
    namesakes: (word) => bySurname.get(word) ?? [],
  };
  const settleOne = (f: Found): Found => {
    if (!f.weak) return f;
    return f.rank === 2 ? settleListed(analysis, view, f, signs) : settleWeak(analysis, view, f, { bySurname, byGiven, byInitials, defined });
  };
  const mentions: Mention[] = [];
  for (const [n, f] of resolved.entries()) {
    const beside = f.rank === 2 && f.ids.length > 1 ? besideBracket(analysis, resolved, n) : undefined;
    const settled = beside ? atBracket(analysis, f, beside) : settleOne(f);
    const [entity, ...candidates] = settled.ids;
    if (entity === undefined) continue;
    const why: Evidence = settled.support ? { rule: settled.rule, alias: settled.alias, support: settled.support } : { rule: settled.rule, alias: settled.alias };
    mentions.push({ ...spanOf(analysis, settled), entity, kind: settled.kind, certainty: settled.possible ? 'possible' : 'sure', why, candidates });
  }
  return withStatedNames(analysis, mentions, view);
}

/** More persons of one surname in one document are not told apart. */
const namesakes = 8;

interface Full {
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly span: Span;
  readonly words: readonly string[];
}

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
}

function settleWeak(analysis: Analysis, view: View, f: Found, { bySurname, byGiven, byInitials, defined }: Fulls): Found {
  const { tokens } = analysis;
  const key = keyOf(tokens, f.from, f.to);
  const last = tokens.folded[f.to - 1] ?? '';
  const candidate = f.candidate;
  // McDonald, O'Neil: capitals inside, and no acronym.
  const patronymic = Boolean(tokens.shapes[f.from]! & Shape.mixed) && bySurname.has(last);
  const capitals = Boolean(tokens.shapes[f.from]! & (Shape.allCapitals | Shape.mixed)) && f.to - f.from === 1 && !patronymic;
  const definition = defined.get(key);
  if (definition) return backed(f, definition, 'acronym', analysis);
  if (capitals) {
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
  if (fulls.length > 0 && !(group && f.kind !== 'person') && !(place && f.ids.length === 0)) {
    if (isWord(last) && candidate?.initial && candidate.votes.person < 2) return { ...f, ids: [] };
    // Of several namesakes the reader's own comes first.
    const own = fulls.filter((full) => full.ids.some((id) => view.gazetteer.entities.has(id)));
    return backed(f, nearest(own.length > 0 ? own : fulls, analysis, f), 'short-form', analysis, fulls);
  }
  // A listed person's surname that discovery takes for a body without a sign of one.
  const listedName = f.ids.length > 0 && f.kind !== 'state' && !capitals && votes !== undefined && votes.organization < 3 && votes.faction < 3 && view.gazetteer.surnames(last).length > 0;
  if ((f.kind === 'person' || listedName) && !group && (f.ids.length > 0 || (candidate !== undefined && !place && (candidate.votes.person >= 3 || !candidate.initial || !isWord(last))))) {
    const listedPersons = view.gazetteer.surnames(last);
    const clusters = view.surnames(last).filter((c) => !isWord(last) || isGivenName((c.keys[0] ?? '').split(' ')[0] ?? ''));
    const ids = [...listedPersons.map((e) => e.id), ...clusters.map((c) => c.id)].filter(unique);
    const best = listedPersons[0]?.name ?? clusters[0]?.name;
    if (best !== undefined && ids.length > 0) return { ...f, ids, kind: 'person', alias: best, rule: 'short-form', possible: true };
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
  const ids = names.map((n) => n.entity.id).filter(unique);
  return { ...f, ids, kind: name.entity.kind, rule: 'variant', alias: name.text, possible: true, weak: true, rank: 2 };
}

function spanOf({ tokens }: Analysis, { from, to, before = 0, behind = 0 }: Pick<Found, 'from' | 'to' | 'before' | 'behind'>): Span {
  return { start: (tokens.starts[from] ?? 0) + before, end: (tokens.ends[to - 1] ?? 0) - behind };
}

function addFull(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (!list) map.set(key, [full]);
  else if (list.length < namesakes && !list.some((x) => x.ids[0] === full.ids[0])) list.push(full);
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}

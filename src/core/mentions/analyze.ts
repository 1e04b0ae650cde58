import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import { Gap, Shape, tokenize, type Tokens } from '../tokens/tokens';
import { markSentences } from '../tokens/sentences';
import { abbreviates, initialsOf } from '../names/acronym';
import { isNameToken, isWord } from '../names/lexicon';
import { notAcronyms } from '../names/words';
import type { Rule } from './mention';
import { findRuns } from './candidates';
import { contextVotes, formVotes, noVotes, type Votes } from './evidence';

/** What one document says by itself: words, sentences, possible names and the signs around them. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: Tokens;
  /** Index of the first word of each sentence. */
  readonly sentences: Int32Array;
  /** In order, not overlapping. */
  readonly candidates: readonly Candidate[];
  /** Acronyms with their long forms: beside them in brackets, or elsewhere in the document by their initials. */
  readonly definitions: readonly Definition[];
  /** Distinct folded words. */
  readonly vocabulary: ReadonlySet<string>;
  /** What this document adds to the corpus, by folded name. */
  readonly contributions: ReadonlyMap<string, Contribution>;
}

/** A run of words that may name an actor. */
export interface Candidate extends Span {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Folded words, joined by spaces. */
  readonly key: string;
  readonly votes: Readonly<Votes>;
  readonly rule: Rule | undefined;
  /** Its capital may be due to the beginning of a sentence. */
  readonly initial: boolean;
  /** Its key holds the group noun behind it as well. */
  readonly described?: boolean;
}

export interface Definition {
  /** Folded. */
  readonly short: string;
  readonly long: string;
  /** Of the long form. */
  readonly span: Span;
}

/** What one document says about one folded name. Votes are cut off at ±{@link maxVotes}, so no document outshouts others. */
export interface Contribution {
  readonly votes: Readonly<Votes>;
  readonly count: number;
  /** Occurrences whose capital means something. */
  readonly inner: number;
  readonly capitals: number;
  /** Occurrences that begin a sentence. */
  readonly opening: number;
  /** The spelling used most in this document. */
  readonly surface: string;
}

export const maxVotes = 8;

/** Analyses one document. Pure; linear in the length of the text. */
export function analyzeDocument(document: Document): Analysis {
  const tokens = tokenize(document.prose);
  const sentences = markSentences(tokens, document.prose, document.headings);
  const candidates: Candidate[] = [];
  for (const run of findRuns(tokens, sentences)) {
    const votes = noVotes();
    const rule = contextVotes(tokens, run, votes);
    candidates.push({
      from: run.from, to: run.to, start: tokens.starts[run.from] ?? 0, end: tokens.ends[run.to - 1] ?? 0,
      key: keyOf(tokens, run.from, run.to), votes, rule, initial: run.initial && run.to - run.from === 1,
    });
  }
  groupsApart(tokens, candidates);
  peoplesApart(candidates);
  const explained = findDefinitions(tokens, candidates);
  const definitions = [...explained, ...findInitials(tokens, candidates, new Set(explained.map(({ short }) => short)))];
  return {
    document, tokens, sentences, candidates, definitions,
    vocabulary: new Set(tokens.folded), contributions: contributionsOf(tokens, document.prose, candidates, definitions, commonAcronyms(tokens, candidates)),
  };
}

/** Sentences as spans of the document, in order, without the white space around them. */
export function sentencesOf(analysis: Analysis): readonly Span[] {
  const { tokens, sentences, document } = analysis;
  const spans: Span[] = [];
  let previousEnd = 0;
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s] ?? 0;
    const next = s + 1 < sentences.length ? (sentences[s + 1] ?? 0) : tokens.count;
    let start = tokens.starts[first] ?? 0;
    while (start > previousEnd && start > 0 && /["“„«‘'([]/.test(document.prose[start - 1] ?? '')) start--;
    let end = tokens.ends[next - 1] ?? start;
    const limit = next < tokens.count ? (tokens.starts[next] ?? end) : document.prose.length;
    const tail = /^(?:['’]s)?[.!?…。,;:]*["”»’')\]]*[.!?…]*["”»’')\]]*/.exec(document.prose.slice(end, Math.min(limit, end + 12)));
    if (tail) end += tail[0].length;
    spans.push({ start, end });
    previousEnd = end;
  }
  return spans;
}

/** Where a person of this document bears the same name, *the X coalition* is known under its full description. */
function groupsApart(tokens: Tokens, candidates: Candidate[]): void {
  const persons = new Set<string>();
  for (const c of candidates) {
    if (c.to - c.from < 2) continue;
    const form = formVotes(c.key.split(' '));
    if (form.person >= 2 && form.person > form.faction && form.person > form.organization) persons.add(tokens.folded[c.to - 1] ?? '').add(tokens.folded[c.from] ?? '');
  }
  candidates.forEach((c, i) => {
    if (c.to - c.from !== 1 || c.votes.faction < 3 || c.votes.person >= 3 || !persons.has(c.key)) return;
    const noun = tokens.folded[c.to] ?? '';
    if (ownNouns.has(noun) && tokens.before[c.to] === 0) candidates[i] = { ...c, key: `${c.key} ${noun}`, described: true };
  });
}

/** *Saruni* beside *Sarun* in one document is a people or an adjective, unless a title says otherwise. */
function peoplesApart(candidates: Candidate[]): void {
  const keys = new Set(candidates.map((c) => c.key));
  candidates.forEach((c, i) => {
    if (c.to - c.from !== 1 || c.votes.person > 1 || c.key.length < 5) return;
    const m = /^(.{4,}?)(?:n|an|ian|i|ese|ish)s?$/.exec(c.key);
    const stem = m?.[1] ?? '';
    if (stem !== '' && (keys.has(stem) || keys.has(`${stem}a`)) && !isNameToken(c.key)) candidates[i] = { ...c, votes: { ...c.votes, other: c.votes.other + 6 } };
  });
}

/** Nouns that make a group's description a name of its own. */
const ownNouns: ReadonlySet<string> = new Set(['bloc', 'coalition', 'movement', 'party', 'alliance', 'militia', 'brigade', 'brigades', 'front', 'faction', 'list', 'tribe', 'clan', 'group']);

/** The folded words from..to, joined by spaces. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  return to - from === 1 ? (tokens.folded[from] ?? '') : tokens.folded.slice(from, to).join(' ');
}

/** *Long Form (LF)* and *LF (Long Form)*. */
function findDefinitions(tokens: Tokens, candidates: readonly Candidate[]): readonly Definition[] {
  const found: Definition[] = [];
  for (let c = 0; c + 1 < candidates.length; c++) {
    const a = candidates[c];
    const b = candidates[c + 1];
    if (!a || !b || b.from !== a.to) continue;
    const gap = tokens.before[b.from] ?? 0;
    if (!(gap & Gap.openBracket) || gap & (Gap.closeBracket | Gap.stop | Gap.paragraph) || tokens.before[b.to] === 0) continue;
    const [short, long] = isShort(tokens, b) ? [b, a] : isShort(tokens, a) ? [a, b] : [];
    if (!short || !long || long.to - long.from < 2 || notAcronyms.has(short.key)) continue;
    if (abbreviates(short.key.replace(/ /g, ''), long.key)) found.push({ short: short.key, long: long.key, span: { start: long.start, end: long.end } });
  }
  return found;
}

/**
 * Acronyms that no bracket explains but whose letters are the initials of just one group or organisation of the same
 * document: *the Popular Front … the PF*. Small words count or not, as in {@link initialsOf}.
 */
function findInitials(tokens: Tokens, candidates: readonly Candidate[], defined: ReadonlySet<string>): readonly Definition[] {
  const longs = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.to - c.from < 2) continue;
    const words = tokens.folded.slice(c.from, c.to);
    const form = formVotes(words);
    if (Math.max(form.organization, form.faction) < 3 || form.person > Math.max(form.organization, form.faction)) continue;
    for (const initials of initialsOf(words)) {
      const list = longs.get(initials);
      if (!list) longs.set(initials, [c]);
      else if (!list.some((other) => other.key === c.key)) list.push(c);
    }
  }
  const found = new Map<string, Definition>();
  for (const c of candidates) {
    const [long, ...others] = longs.get(c.key) ?? [];
    if (!long || others.length > 0 || !isShort(tokens, c) || c.key.length < 3 || defined.has(c.key) || notAcronyms.has(c.key)) continue;
    if (!found.has(c.key)) found.set(c.key, { short: c.key, long: long.key, span: { start: long.start, end: long.end } });
  }
  return [...found.values()];
}

/** Acronyms of common words: *consumer price index (CPI)*. */
function commonAcronyms(tokens: Tokens, candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const c of candidates) {
    if (!isShort(tokens, c) || !((tokens.before[c.from] ?? 0) & Gap.openBracket)) continue;
    const n = c.key.length;
    let letters = '';
    let content = '';
    let small = 0;
    for (let k = c.from - 1; k >= 0 && k >= c.from - n - 3 && (k === c.from - 1 || tokens.before[k + 1] === 0 || tokens.before[k + 1]! & Gap.hyphen); k--) {
      const word = tokens.folded[k] ?? '';
      letters = (word[0] ?? '') + letters;
      if (!/^(of|the|and|for|in)$/.test(word)) content = (word[0] ?? '') + content;
      if (!(tokens.shapes[k]! & Shape.capital)) small++;
      if ((letters === c.key || content === c.key) && small * 2 >= n) {
        found.add(c.key);
        break;
      }
    }
  }
  return found;
}

function isShort(tokens: Tokens, c: Candidate): boolean {
  if (c.to - c.from !== 1) return false;
  const shape = tokens.shapes[c.from] ?? 0;
  return Boolean(shape & (Shape.allCapitals | Shape.mixed)) && c.end - c.start <= 10;
}

function contributionsOf(tokens: Tokens, prose: string, candidates: readonly Candidate[], definitions: readonly Definition[], common: ReadonlySet<string>): ReadonlyMap<string, Contribution> {
  const sums = new Map<string, { votes: Votes; count: number; inner: number; capitals: number; opening: number; surfaces: Map<string, number> }>();
  for (const c of candidates) {
    let sum = sums.get(c.key);
    if (!sum) sums.set(c.key, (sum = { votes: noVotes(), count: 0, inner: 0, capitals: 0, opening: 0, surfaces: new Map() }));
    add(sum.votes, c.votes);
    sum.count++;
    if (!c.initial || !isWord(c.key)) sum.inner++;
    if (c.initial) sum.opening++;
    if (tokens.shapes[c.from]! & Shape.allCapitals && c.to - c.from === 1) sum.capitals++;
    const surface = prose.slice(c.start, c.described ? tokens.ends[c.to] : c.end).replace(/[\u00ad\u2060\u200b-\u200f]/g, '').replace(/\s+/g, ' ');
    sum.surfaces.set(surface, (sum.surfaces.get(surface) ?? 0) + 1);
  }
  // An acronym is what its long form is.
  for (const d of definitions) {
    const form = formVotes(d.long.split(' '));
    const body = Math.max(form.organization, form.faction) >= 5 && form.other < 8;
    for (const key of [d.short, d.long]) {
      const sum = sums.get(key);
      if (!sum) continue;
      const times = sum.count;
      sum.votes.person -= 3 * times;
      if (body) sum.votes[form.faction > form.organization ? 'faction' : 'organization'] += 5 * times;
      else if (Math.max(form.other, form.place) >= 5) sum.votes.other += 8 * times;
      else if (d.long.split(' ').every((w) => isWord(w) || w.length <= 3)) sum.votes.other += 5 * times;
      else sum.votes.organization += 3 * times;
    }
  }
  const out = new Map<string, Contribution>();
  for (const [key, sum] of sums) {
    const surface = [...sum.surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? key;
    const votes = clipped(sum.votes, sum.count);
    if (common.has(key)) votes.other = 30;
    out.set(key, { votes, count: sum.count, inner: sum.inner, capitals: sum.capitals, opening: sum.opening, surface });
  }
  return out;
}

/** Adds `b` to `a`, `times` times. */
export function add(a: Votes, b: Readonly<Votes>, times = 1): void {
  a.person += b.person * times;
  a.faction += b.faction * times;
  a.organization += b.organization * times;
  a.place += b.place * times;
  a.other += b.other * times;
}

/** The mean vote, counted up to three times: a name does not become surer with every repetition. */
function clipped(v: Votes, count: number): Votes {
  const clip = (n: number): number => Math.max(-maxVotes, Math.min(maxVotes, Math.round((n / count) * Math.min(3, count))));
  return { person: clip(v.person), faction: clip(v.faction), organization: clip(v.organization), place: clip(v.place), other: clip(v.other) };
}

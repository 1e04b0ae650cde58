import { commonEnds } from '../../base/lists';
import type { Span } from '../../base/span';
import type { Analysis, AnalysisPart, Candidate, Definition } from '../mentions/analysis';
import type { Mention } from '../mentions/mention';
import type { Tokens } from '../tokens/tokens';
import type { Found } from './view';

/** What a version of a draft named, and what that followed from. */
export interface Settled {
  readonly analysis: Analysis;
  readonly pieces: readonly FoundPiece[];
  /** The draft's own names: another map when one of them is other. */
  readonly names: object;
  /** Without what the text states of names. */
  readonly mentions: readonly Mention[];
  /** Words and possible names of which it was asked whether, or how often, they stand anywhere in the draft. */
  readonly asked: { readonly words: ReadonlySet<string>; readonly keys: ReadonlySet<string> };
}

/** A part of a draft and the names in it: the same object as long as these stay the same. */
export interface FoundPiece {
  readonly part: AnalysisPart;
  readonly names: FoundNames;
}

/** Names as found when their part began at this word. */
export interface FoundNames {
  readonly word: number;
  readonly found: readonly Found[];
}

/**
 * The mentions of the next version when its names are those of the last one and nothing beside them changed: most
 * keystrokes are in no name. Nothing is returned where the edit may bear on what a name means, though it need not.
 */
export function movedMentions(last: Settled, analysis: Analysis, pieces: readonly FoundPiece[], names: object): readonly Mention[] | undefined {
  if (last.names !== names || !countedAlike(last.asked.keys, last.analysis, analysis)) return undefined;
  const { head, tail } = inCommon(last.pieces, pieces);
  const before = stretchOf(last.analysis, last.pieces, head, tail);
  const now = stretchOf(analysis, pieces, head, tail);
  const edit = editBetween(last.analysis.document.prose, analysis.document.prose, before, now);
  if (!sameDefinitions(last.analysis.definitions, analysis.definitions, edit)) return undefined;
  if (before.found.length !== now.found.length || !before.found.every((f, n) => sameName(f, now.found[n] as PlacedFound, last.analysis.tokens, analysis.tokens, edit))) return undefined;
  if (last.asked.words.size > 0 && changesWord(last.asked.words, wordsOf(last.analysis, before), wordsOf(analysis, now))) return undefined;
  const { start, by } = edit;
  return by === 0 ? last.mentions : last.mentions.map((m) => {
    const { why, entity, kind, certainty, candidates } = m;
    if (m.end <= start && (!why.support || why.support.end <= start)) return m;
    const at = moved(m, edit);
    return { start: at.start, end: at.end, entity, kind, certainty, why: why.support ? { ...why, support: moved(why.support, edit) } : why, candidates };
  });
}

interface PlacedFound {
  readonly f: Found;
  /** Its first word in the document. */
  readonly from: number;
}

/** A stretch of a document in characters and words, and the names in it. */
interface NamedStretch extends Span {
  readonly from: number;
  readonly to: number;
  readonly found: readonly PlacedFound[];
}

/** What stands at `start` up to `oldEnd` became longer by `by`. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly by: number;
}

/** Words to each side of a name that its meaning is told by: titles, nouns, brackets. */
const reach = 1;

/** How many pieces at the beginning and at the end are the same, apart from those that are within reach of the others. */
function inCommon(old: readonly FoundPiece[], next: readonly FoundPiece[]): { readonly head: number; readonly tail: number } {
  let { head, tail } = commonEnds(old, next, (a, b) => a.names === b.names && a.part.start === b.part.start, (a, b) => a.names === b.names);
  const edge = next[head]?.part.word;
  while (head > 0 && (edge === undefined || edge - (next[head]?.part.word ?? 0) < 8 * reach)) head--;
  const end = next[next.length - tail]?.part.word;
  while (tail > 0 && (end === undefined || (next[next.length - tail]?.part.word ?? 0) - end < 8 * reach)) tail--;
  return { head, tail };
}

function stretchOf({ tokens, document }: Analysis, pieces: readonly FoundPiece[], head: number, tail: number): NamedStretch {
  const first = pieces[head];
  const behind = tail === 0 ? undefined : pieces[pieces.length - tail];
  const found = pieces.slice(head, pieces.length - tail).flatMap(({ part, names }) => names.found.map((f) => ({ f, from: f.from - names.word + part.word })));
  return { start: first?.part.start ?? 0, end: behind?.part.start ?? document.prose.length, from: first?.part.word ?? 0, to: behind?.part.word ?? tokens.count, found };
}

function editBetween(old: string, next: string, a: Span, b: Span): Edit {
  let { start } = a;
  while (start < a.end && start < b.end && old.charCodeAt(start) === next.charCodeAt(start)) start++;
  let oldEnd = a.end;
  let newEnd = b.end;
  while (oldEnd > start && newEnd > start && old.charCodeAt(oldEnd - 1) === next.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, by: newEnd - oldEnd };
}

function moved({ start, end }: Span, edit: Edit): Span {
  return start >= edit.oldEnd ? { start: start + edit.by, end: end + edit.by } : { start, end };
}

/** True when `next` is what `old` became, and nothing was edited in it. */
function isMoved(old: Span, next: Span, edit: Edit): boolean {
  if (old.end > edit.start && old.start < edit.oldEnd) return false;
  const { start, end } = moved(old, edit);
  return start === next.start && end === next.end;
}

function sameDefinitions(old: readonly Definition[], next: readonly Definition[], edit: Edit): boolean {
  return old.length === next.length && old.every((d, n) => {
    const other = next[n];
    return other !== undefined && d.short === other.short && d.long === other.long && d.doubtful === other.doubtful && isMoved(d.span, other.span, edit);
  });
}

function sameName(old: PlacedFound, next: PlacedFound, oldTokens: Tokens, tokens: Tokens, edit: Edit): boolean {
  const size = old.f.to - old.f.from;
  if (next.f.to - next.f.from !== size || (old.f !== next.f && !sameFound(old.f, next.f)) || !isMoved(spanAt(oldTokens, old, size), spanAt(tokens, next, size), edit)) return false;
  for (let k = -reach; k < size + reach; k++) {
    const a = old.from + k;
    const b = next.from + k;
    if (oldTokens.folded[a] !== tokens.folded[b] || oldTokens.shapes[a] !== tokens.shapes[b] || oldTokens.before[a] !== tokens.before[b]) return false;
  }
  return true;
}

function spanAt({ starts, ends }: Tokens, { from }: PlacedFound, size: number): Span {
  return { start: starts[from] ?? 0, end: ends[from + size - 1] ?? 0 };
}

function sameFound(a: Found, b: Found): boolean {
  return a.kind === b.kind && a.rule === b.rule && a.alias === b.alias && a.possible === b.possible && a.weak === b.weak && a.rank === b.rank
    && a.before === b.before && a.behind === b.behind && a.unsaid === b.unsaid && a.opening === b.opening && a.support === undefined && b.support === undefined
    && a.ids.length === b.ids.length && a.ids.every((id, n) => id === b.ids[n]) && sameCandidate(a.candidate, b.candidate);
}

function sameCandidate(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (!a || !b) return a === b;
  return a.key === b.key && a.rule === b.rule && a.initial === b.initial && a.described === b.described && a.votes.person === b.votes.person && a.votes.faction === b.votes.faction
    && a.votes.organization === b.votes.organization && a.votes.place === b.votes.place && a.votes.other === b.votes.other;
}

function countedAlike(keys: ReadonlySet<string>, { contributions: old }: Analysis, { contributions: next }: Analysis): boolean {
  if (old !== next) for (const key of keys) if (old.get(key)?.count !== next.get(key)?.count) return false;
  return true;
}

function wordsOf({ tokens }: Analysis, { from, to }: NamedStretch): ReadonlySet<string> {
  return new Set(tokens.folded.slice(from, to));
}

function changesWord(asked: ReadonlySet<string>, old: ReadonlySet<string>, next: ReadonlySet<string>): boolean {
  for (const word of old) if (!next.has(word) && asked.has(word)) return true;
  for (const word of next) if (!old.has(word) && asked.has(word)) return true;
  return false;
}

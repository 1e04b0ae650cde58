import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import { Gap, type Tokens } from '../tokens/tokens';
import type { Votes } from './evidence';
import type { Scores } from './model';
import type { Rule } from './mention';

/** What one document says by itself: words, sentences, possible names and the signs around them. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: Tokens;
  /** Index of the first word of each sentence. */
  readonly sentences: Int32Array;
  /** 1 for each sentence in which capitals say nothing. */
  readonly headlines: Uint8Array;
  /** In order, not overlapping. */
  readonly candidates: readonly Candidate[];
  /** Acronyms with their long forms: beside them in brackets, or elsewhere in the document by their initials. */
  readonly definitions: readonly Definition[];
  /** Names that the text gives for one: `short` is the second, *X, also known as Y*. */
  readonly aliases: readonly Definition[];
  /** Distinct folded words. */
  readonly vocabulary: ReadonlySet<string>;
  /** What this document adds to the corpus, by folded name. */
  readonly contributions: ReadonlyMap<string, Contribution>;
}

/** A candidate that stands further behind by so many words and code units. */
export function movedCandidate(c: Candidate, words: number, units: number): Candidate {
  const { key, votes, scores, rule, initial } = c;
  const moved: Candidate = { from: c.from + words, to: c.to + words, start: c.start + units, end: c.end + units, key, votes, scores, rule, initial };
  return c.described ? { ...moved, described: true } : moved;
}

/** A run of words that may name an actor. */
export interface Candidate extends Span {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Folded words, joined by spaces. */
  readonly key: string;
  readonly votes: Readonly<Votes>;
  /** What the model has learned of its context. */
  readonly scores: Readonly<Scores>;
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
  /** Counts only when the document uses the acronym again. */
  readonly doubtful?: boolean;
}

/** What one document says about one folded name. Votes are cut off at ±{@link maxVotes}, so no document outshouts others. */
export interface Contribution {
  readonly votes: Readonly<Votes>;
  /** What the model has learned of its form and its contexts here. */
  readonly scores: Readonly<Scores>;
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

/**
 * The folded words from..to, joined by spaces, without an article in front and without a nickname in quotes: *The Daily Post*
 * and *Daily Post* are one name, and so are *Harun "the Lion" Tesk* and *Harun Tesk*.
 */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  if (to - from === 1) return tokens.folded[from] ?? '';
  if (tokens.folded[from] === 'the') return keyOf(tokens, from + 1, to);
  for (let k = from + 1; k < to; k++) {
    if (!(tokens.before[k]! & Gap.openQuote)) continue;
    let end = k + 1;
    while (end < to && !(tokens.before[end]! & Gap.closeQuote)) end++;
    return [...tokens.folded.slice(from, k), ...tokens.folded.slice(end, to)].join(' ');
  }
  return tokens.folded.slice(from, to).join(' ');
}

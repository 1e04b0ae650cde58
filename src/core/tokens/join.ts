import { commonEnds } from '../../base/lists';
import { Gap, gapBehind, type Tokens } from './tokens';

/** Tokens of a piece of a text, and where in the text it begins. */
export interface PlacedTokens {
  readonly tokens: Tokens;
  readonly start: number;
}

/** Pieces and the words of their text. */
export interface JoinedTokens {
  readonly pieces: readonly PlacedTokens[];
  readonly tokens: Tokens;
}

/** The words of a text from those of its pieces, in order. What is as in `last`, before and behind an edit, is copied whole. */
export function joinTokens(text: string, pieces: readonly PlacedTokens[], last: JoinedTokens = { pieces: [], tokens: noTokens }): Tokens {
  const [only] = pieces;
  if (only && pieces.length === 1 && only.start === 0) return only.tokens;
  const { head, tail } = inCommon(last.pieces, pieces);
  const old = last.tokens;
  const kept = wordsIn(pieces, 0, head);
  const moved = wordsIn(pieces, pieces.length - tail, pieces.length);
  const fresh = wordsIn(pieces, head, pieces.length - tail);
  const count = kept + fresh + moved;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const shapes = new Uint16Array(count);
  const before = new Uint16Array(count + 1);
  starts.set(old.starts.subarray(0, kept));
  ends.set(old.ends.subarray(0, kept));
  shapes.set(old.shapes.subarray(0, kept));
  before.set(old.before.subarray(0, kept));
  const folded: string[] = [];
  let at = kept;
  for (const { tokens, start } of pieces.slice(head, pieces.length - tail)) {
    for (let i = 0; i < tokens.count; i++) {
      starts[at + i] = (tokens.starts[i] ?? 0) + start;
      ends[at + i] = (tokens.ends[i] ?? 0) + start;
      folded.push(tokens.folded[i] ?? '');
    }
    shapes.set(tokens.shapes, at);
    before.set(tokens.before.subarray(0, tokens.count), at);
    if (tokens.count > 0) separate(at);
    at += tokens.count;
  }
  const by = tail > 0 ? (pieces[pieces.length - tail]?.start ?? 0) - (last.pieces[last.pieces.length - tail]?.start ?? 0) : 0;
  const from = old.count - moved;
  for (let i = 0; i < moved; i++) {
    starts[at + i] = (old.starts[from + i] ?? 0) + by;
    ends[at + i] = (old.ends[from + i] ?? 0) + by;
  }
  shapes.set(old.shapes.subarray(from), at);
  before.set(old.before.subarray(from), at);
  if (moved > 0) separate(at);
  before[count] = gapBehind(text, ends[count - 1] ?? 0, shapes[count - 1] ?? 0, text.length) | Gap.sentence;
  return { count, starts, ends, shapes, before, folded: spliced(old.folded, kept, from, folded) };

  /** What stands between two pieces belongs to neither alone. */
  function separate(word: number): void {
    before[word] = gapBehind(text, word > 0 ? ends[word - 1] ?? 0 : -1, shapes[word - 1] ?? 0, starts[word] ?? 0) | Gap.sentence;
  }
}

const noTokens: Tokens = { count: 0, starts: new Int32Array(), ends: new Int32Array(), shapes: new Uint16Array(), before: new Uint16Array(1), folded: [] };

/** A copy of `list` with `by` in the place of what stands at `from..to`. */
function spliced(list: readonly string[], from: number, to: number, by: readonly string[]): readonly string[] {
  if (by.length > 10_000) return list.slice(0, from).concat(by, list.slice(to));
  const copy = list.slice();
  copy.splice(from, to - from, ...by);
  return copy;
}

/** How many pieces at the beginning stand where they stood, and how many at the end are the same. */
function inCommon(old: readonly PlacedTokens[], next: readonly PlacedTokens[]): { readonly head: number; readonly tail: number } {
  return commonEnds(old, next, (a, b) => a.tokens === b.tokens && a.start === b.start, (a, b) => a.tokens === b.tokens);
}

function wordsIn(pieces: readonly PlacedTokens[], from: number, to: number): number {
  let words = 0;
  for (let n = from; n < to; n++) words += pieces[n]?.tokens.count ?? 0;
  return words;
}

import { Gap, gapBehind, type Tokens } from './tokens';

/** Tokens of a piece of a text, and where in the text it begins. */
export interface PlacedTokens {
  readonly tokens: Tokens;
  readonly start: number;
}

/** The words of a text from those of its pieces, in order. */
export function joinTokens(text: string, pieces: readonly PlacedTokens[]): Tokens {
  const [only] = pieces;
  if (only && pieces.length === 1 && only.start === 0) return only.tokens;
  const count = pieces.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const shapes = new Uint16Array(count);
  const before = new Uint16Array(count + 1);
  const folded: string[] = [];
  let at = 0;
  for (const { tokens, start } of pieces) {
    for (let i = 0; i < tokens.count; i++) {
      starts[at + i] = (tokens.starts[i] ?? 0) + start;
      ends[at + i] = (tokens.ends[i] ?? 0) + start;
      folded.push(tokens.folded[i] ?? '');
    }
    shapes.set(tokens.shapes, at);
    before.set(tokens.before.subarray(0, tokens.count), at);
    // What stands between two pieces belongs to neither alone.
    if (tokens.count > 0) before[at] = gapBehind(text, at > 0 ? ends[at - 1] ?? 0 : -1, shapes[at - 1] ?? 0, starts[at] ?? 0) | Gap.sentence;
    at += tokens.count;
  }
  before[count] = gapBehind(text, ends[count - 1] ?? 0, shapes[count - 1] ?? 0, text.length) | Gap.sentence;
  return { count, starts, ends, shapes, before, folded };
}

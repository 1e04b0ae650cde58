import type { Span } from '../../base/span';
import { hashAt, isSpace, paragraphsOf } from '../documents/paragraphs';

/**
 * Cuts a text into pieces that are worked on one by one. They cover it without gaps and begin behind blank lines. Where
 * those leave more than {@link long} together, a piece is cut further: at all blank lines, and in longer paragraphs at places
 * that only the characters right there decide: some ends of sentences, few line breaks, very few other spaces.
 */
export function piecesOf(text: string): readonly Span[] {
  return paragraphsOf(text).flatMap((paragraph) => piecesOfParagraph(text, paragraph));
}

/** The pieces of one paragraph, for a text of which it is one. */
export function piecesOfParagraph(text: string, paragraph: Span): readonly Span[] {
  if (paragraph.end - paragraph.start <= long) return [paragraph];
  const pieces: Span[] = [];
  for (const { start, end } of paragraphsOf(text, paragraph.start, true, paragraph.end)) cutLong(text, start, end, pieces);
  return pieces;
}

/** Code units. */
const long = 12_000;

function cutLong(text: string, start: number, end: number, pieces: Span[]): void {
  let from = start;
  for (let i = end - start > long ? start + 4 : end; i < end; i++) {
    if (!isSpace(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i)) || !cutsAt(text, i)) continue;
    pieces.push({ start: from, end: i });
    from = i;
  }
  pieces.push({ start: from, end });
}

/** A cut in front of the word at `i`, decided by the characters around it. */
function cutsAt(text: string, i: number): boolean {
  const hash = hashAt(text, i - 1, i);
  if (isSmall(text.charCodeAt(i))) return (hash & 4095) === 0;
  const before = text.charCodeAt(i - 2);
  // Two small letters and a full stop: hardly an abbreviation.
  if ((before === 46 || before === 33 || before === 63) && isSmall(text.charCodeAt(i - 3)) && isSmall(text.charCodeAt(i - 4))) return (hash & 15) === 0;
  return (hash & (text.charCodeAt(i - 1) === 10 ? 63 : 1023)) === 0;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

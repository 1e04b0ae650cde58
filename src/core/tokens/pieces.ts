import type { Span } from '../../base/span';
import { isSpace, paragraphsOf } from '../documents/paragraphs';

/**
 * Cuts a text into pieces that are worked on one by one, so that an edit costs its piece and not the text. Pieces cover
 * the text without gaps. They begin behind blank lines; a paragraph longer than {@link long} is cut further, at places
 * that only the characters right there decide, so that an edit moves no cut elsewhere: at some ends of sentences, at
 * few line breaks, at very few other spaces (content-defined chunking, Muthitacharoen et al. 2001).
 */
export function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    if (end - start <= long) pieces.push({ start, end });
    else cutLong(text, start, end, pieces);
  }
  return pieces;
}

/** Code units; paragraphs of prose are shorter. */
const long = 6000;

function cutLong(text: string, start: number, end: number, pieces: Span[]): void {
  let from = start;
  for (let i = start + 4; i < end; i++) {
    if (!isSpace(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i)) || !cutsAt(text, i)) continue;
    pieces.push({ start: from, end: i });
    from = i;
  }
  pieces.push({ start: from, end });
}

/** A cut in front of the word at `i`, decided by the characters around it. */
function cutsAt(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 2);
  const hash = (Math.imul(text.charCodeAt(i) * 31 + before, 0x9e3779b1) ^ Math.imul(text.charCodeAt(i - 3) * 31 + text.charCodeAt(i - 4), 0x85ebca6b)) >>> 12;
  if (isSmall(text.charCodeAt(i))) return (hash & 4095) === 0;
  // Four small letters and a full stop: no abbreviation.
  if ((before === 46 || before === 33 || before === 63) && isSmall(text.charCodeAt(i - 3)) && isSmall(text.charCodeAt(i - 4))) return (hash & 7) === 0;
  return (hash & (text.charCodeAt(i - 1) === 10 ? 63 : 1023)) === 0;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

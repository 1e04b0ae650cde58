import { editBetween } from '../../base/edit';
import type { Span } from '../../base/span';

/**
 * Cuts `text` from `from` on into stretches without gaps that end behind blank lines (lines of white space), so that an
 * edit costs its stretch and not the text. Only the characters around a blank line decide whether it ends one, about one
 * in eight does: an edit moves no cut elsewhere (content-defined chunking, Muthitacharoen et al. 2001). With `all`,
 * every blank line does.
 */
export function paragraphsOf(text: string, from = 0, all = false, until = text.length): readonly Span[] {
  const paragraphs: Span[] = [];
  for (let start = from; start < until;) {
    const end = paragraphEnd(text, start, all, until);
    paragraphs.push({ start, end });
    start = end;
  }
  return paragraphs;
}

/** Where the paragraph that begins at `start` ends. */
export function paragraphEnd(text: string, start: number, all = false, until = text.length): number {
  for (let end = text.indexOf('\n', start); end !== -1 && end < until;) {
    let at = end + 1;
    let next = at;
    while (at < until && isSpace(text.charCodeAt(at))) {
      if (text.charCodeAt(at) === 10) next = at + 1;
      at++;
    }
    if (next > end + 1 && at < until && (all || (hashAt(text, end, at) & 7) === 0)) return next;
    end = text.indexOf('\n', at);
  }
  return until;
}

/** A text cut into paragraphs, by their starts. */
export interface Cut {
  readonly text: string;
  readonly starts: readonly number[];
}

/** {@link Cut} with how many paragraphs at its beginning and at its end are those of the last version. */
export interface NextCut extends Cut {
  readonly head: number;
  readonly tail: number;
}

/** Cuts the next version of a text from `from` on, as {@link paragraphsOf} does, around what was edited. */
export function cutAgain(text: string, from: number, last: Cut): NextCut {
  const { start, oldEnd, newEnd } = editBetween(last.text, text);
  const by = newEnd - oldEnd;
  let head = 0;
  if (last.starts[0] === from) {
    head = placeOf(last.starts, start);
    while (head > 0 && decidedBy(text, last.starts[head] ?? 0) > start) head--;
  }
  const starts = last.starts.slice(0, Math.max(0, head));
  let tail = 0;
  for (let at = head > 0 ? last.starts[head] ?? from : from; at < text.length; at = paragraphEnd(text, at)) {
    const old = at - reach >= newEnd ? placeOf(last.starts, at - by) : -1;
    if (old >= 0 && last.starts[old] === at - by) {
      tail = last.starts.length - old;
      for (let n = old; n < last.starts.length; n++) starts.push((last.starts[n] ?? 0) + by);
      break;
    }
    starts.push(at);
  }
  return { text, starts, head: Math.max(0, head), tail };
}

/** The last of the rising numbers that is not above `at`, by its index; -1 when there is none. */
export function placeOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The end of what decides that a paragraph begins at `start`. */
export function decidedBy(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at + reach;
}

/** Characters on each side of a blank line that decide whether it ends a paragraph. */
export const reach = 4;

/** Of the characters before `end` and from `start` on. */
export function hashAt(text: string, end: number, start: number): number {
  let hash = 0x811c9dc5;
  for (let k = 1; k <= reach; k++) hash = Math.imul(Math.imul(hash ^ text.charCodeAt(end - k), 0x01000193) ^ text.charCodeAt(start + k - 1), 0x01000193);
  return hash >>> 15;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

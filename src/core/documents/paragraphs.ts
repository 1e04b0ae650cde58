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

import type { Span } from '../../base/span';

/** Stretches of `text` from `from` on that end behind blank lines, without gaps. A line of white space is blank. */
export function paragraphsOf(text: string, from = 0): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = from;
  for (let end = text.indexOf('\n', from); end !== -1;) {
    let at = end + 1;
    let next = at;
    while (at < text.length && isSpace(text.charCodeAt(at))) {
      if (text.charCodeAt(at) === 10) next = at + 1;
      at++;
    }
    if (next > end + 1 && at < text.length) {
      paragraphs.push({ start, end: next });
      start = next;
    }
    end = text.indexOf('\n', at);
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

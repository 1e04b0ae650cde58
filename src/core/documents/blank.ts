import type { Span } from '../../base/span';

/**
 * A copy of `text`, as long as it is, in which the given spans are spaces; line breaks stay. Spans may overlap and come
 * in any order. With `replacements`, a span becomes its `by`, cut or padded with U+2060 to the span's length; a replacement
 * inside a blanked span is lost.
 */
export function blank(text: string, spans: readonly Span[], replacements: readonly Replacement[] = []): string {
  const edits: (Span & { by?: string })[] = [...spans, ...replacements].filter((span) => span.end > span.start);
  if (edits.length === 0) return text;
  // At the same start the blanked span comes first and wins.
  edits.sort((a, b) => a.start - b.start || Number(a.by !== undefined) - Number(b.by !== undefined) || b.end - a.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, by } of edits) {
    if (end <= done) continue;
    if (start > done) pieces.push(text.slice(done, start));
    const from = Math.max(start, done);
    if (by === undefined) pieces.push(spaces(text.slice(from, end)));
    else if (from === start) pieces.push(pad(by, end - start));
    else pieces.push(spaces(text.slice(from, end)));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

export interface Replacement extends Span {
  readonly by: string;
}

function spaces(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}

function pad(by: string, length: number): string {
  return by.length > length ? ' '.repeat(length) : by + '\u2060'.repeat(length - by.length);
}

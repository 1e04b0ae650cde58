import type { Span } from '../../base/span';

/**
 * A copy of `text`, as long as it is, in which the given spans are spaces; line breaks stay. Spans may overlap and come
 * in any order. With `replacements`, a span becomes its `by`, padded with U+2060 to the span's length; a replacement inside a
 * blanked span is lost. The padding stands behind, but in front at the end of a word, so that a word from its first to its last
 * letter covers every reference it is written with. (A word of one reference alone has its letter in front.)
 */
export function blank(text: string, spans: readonly Span[], replacements: readonly Replacement[] = []): string {
  const edits: (Span & { by?: string })[] = [...spans, ...replacements].filter((span) => span.end > span.start);
  if (edits.length === 0) return text;
  // At the same start the blanked span comes first and wins.
  edits.sort((a, b) => a.start - b.start || Number(a.by !== undefined) - Number(b.by !== undefined) || b.end - a.end);
  const pieces: string[] = [];
  let done = 0;
  edits.forEach(({ start, end, by }, index) => {
    if (end <= done) return;
    if (start > done) pieces.push(text.slice(done, start));
    const from = Math.max(start, done);
    if (by === undefined) pieces.push(spaces(text.slice(from, end)));
    else if (from === start) pieces.push(pad(by, end - start, wordBefore(text, edits, index), wordBehind(text, edits, index)));
    else pieces.push(spaces(text.slice(from, end)));
    done = end;
  });
  pieces.push(text.slice(done));
  return pieces.join('');
}

export interface Replacement extends Span {
  readonly by: string;
}

type Edit = Span & { readonly by?: string };

function wordBefore(text: string, edits: readonly Edit[], index: number): boolean {
  const start = edits[index]?.start ?? 0;
  const last = edits[index - 1];
  return inWord(last !== undefined && last.end >= start ? last.by?.at(-1) : text[start - 1]);
}

/** What stands behind: the letters there, as far as the end of a possessive. */
function wordBehind(text: string, edits: readonly Edit[], index: number): string {
  const end = edits[index]?.end ?? 0;
  const next = edits[index + 1];
  if (next?.start === end) return inWord(next.by?.[0]) ? next.by ?? '' : '';
  return /^[\p{L}\p{M}\p{N}]{0,2}/u.exec(text.slice(end, end + 4))?.[0] ?? '';
}

function inWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
}

function spaces(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}

function pad(by: string, length: number, before: boolean, behind: string): string {
  if (by.length > length) return ' '.repeat(length);
  const padding = '\u2060'.repeat(length - by.length);
  const endsWord = inWord(by.at(-1)) && behind === '';
  // An apostrophe within a name belongs to it; the possessive one does not, and its padding no more.
  const joins = /^['’ʼ‘]$/.test(by) && behind !== '' && behind !== 's';
  return before && (endsWord || joins) ? padding + by : by + padding;
}

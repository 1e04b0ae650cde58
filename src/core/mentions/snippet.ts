import type { Span } from '../../base/span';
import type { Document } from '../documents/document';

/** One line of prose around a mention; the name stands at `[start, end)` of `text`. */
export interface Snippet extends Span {
  readonly text: string;
}

/** One line of prose around several spans; `marks` are their places in `text`. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** {@link excerptOf} of one span. */
export function snippetOf(document: Document, span: Span, before = 48, after = 96): Snippet {
  const { text, marks } = excerptOf(document, [span], before, after);
  const { start, end } = marks[0] ?? { start: 0, end: 0 };
  return { text, start, end };
}

/**
 * Cuts an excerpt: up to `before` and `after` code units around the spans (in order, at least one), never beyond their
 * paragraphs, ends moved to word edges and marked with an ellipsis, white space folded, markup and fillers left out.
 */
export function excerptOf(document: Document, spans: readonly Span[], before = 48, after = 96): Excerpt {
  const { prose } = document;
  const first = spans[0] ?? { start: 0, end: 0 };
  const last = spans.at(-1) ?? first;
  const from = startOfContext(prose, first.start, before);
  const to = endOfContext(prose, last.end, after);
  let text = (cutsWord(prose, from) ? '…' : '') + fold(prose.slice(from, first.start)).trimStart();
  const marks = spans.map((span, i): Span => {
    if (i > 0) text += fold(prose.slice(spans[i - 1]?.end ?? 0, span.start));
    const start = text.length;
    text += fold(prose.slice(span.start, span.end)).trim();
    return { start, end: text.length };
  });
  text += fold(prose.slice(last.end, to)).trimEnd() + (cutsWord(prose, to) ? '…' : '');
  return { text, marks };
}

function fold(text: string): string {
  return text.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ');
}

function startOfContext(prose: string, start: number, limit: number): number {
  const earliest = Math.max(0, start - limit);
  // Only what may be shown is looked at: a text may be one paragraph of megabytes.
  const from = Math.max(0, earliest - 2);
  const paragraph = prose.slice(from, start).lastIndexOf('\n\n');
  if (paragraph >= 0) return from + paragraph + 2;
  if (earliest === 0) return 0;
  const space = prose.slice(earliest, start).search(/\s/);
  return space < 0 ? start : earliest + space;
}

function endOfContext(prose: string, end: number, limit: number): number {
  const latest = Math.min(prose.length, end + limit);
  const paragraph = prose.slice(end, latest + 2).indexOf('\n\n');
  if (paragraph >= 0) return end + paragraph;
  if (latest === prose.length) return latest;
  const cut = prose.slice(end, latest).search(/\s\S*$/);
  return cut < 0 ? latest : end + cut;
}

/** True when text of the same paragraph goes on beyond the edge. */
function cutsWord(prose: string, edge: number): boolean {
  if (edge <= 0 || edge >= prose.length) return false;
  return !prose.startsWith('\n\n', edge) && !(edge >= 2 && prose.startsWith('\n\n', edge - 2));
}

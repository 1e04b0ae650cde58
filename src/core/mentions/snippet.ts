import type { Span } from '../../base/span';
import type { Document } from '../documents/document';

/** One line of prose around a mention; the name stands at `[start, end)` of `text`. */
export interface Snippet extends Span {
  readonly text: string;
}

/**
 * Cuts a snippet: up to `before` and `after` code units around the span, never beyond its paragraph, ends moved to word
 * edges and marked with an ellipsis, white space folded, markup and fillers left out.
 */
export function snippetOf(document: Document, span: Span, before = 48, after = 96): Snippet {
  const { prose } = document;
  const from = startOfContext(prose, span.start, before);
  const to = endOfContext(prose, span.end, after);
  const head = fold(prose.slice(from, span.start)).trimStart();
  const name = fold(prose.slice(span.start, span.end)).trim();
  const tail = fold(prose.slice(span.end, to)).trimEnd();
  const lead = cutsWord(prose, from) ? '…' : '';
  const trail = cutsWord(prose, to) ? '…' : '';
  const start = lead.length + head.length;
  return { text: lead + head + name + tail + trail, start, end: start + name.length };
}

function fold(text: string): string {
  return text.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ');
}

function startOfContext(prose: string, start: number, limit: number): number {
  const earliest = Math.max(0, start - limit);
  const paragraph = Math.max(prose.lastIndexOf('\n\n', start - 1) + 2, 0);
  if (paragraph > 1 && paragraph >= earliest && paragraph <= start) return paragraph;
  if (earliest === 0) return 0;
  const space = prose.slice(earliest, start).search(/\s/);
  return space < 0 ? start : earliest + space;
}

function endOfContext(prose: string, end: number, limit: number): number {
  const latest = Math.min(prose.length, end + limit);
  const paragraph = prose.indexOf('\n\n', end);
  if (paragraph >= 0 && paragraph <= latest) return paragraph;
  if (latest === prose.length) return latest;
  const cut = prose.slice(end, latest).search(/\s\S*$/);
  return cut < 0 ? latest : end + cut;
}

/** True when text of the same paragraph goes on beyond the edge. */
function cutsWord(prose: string, edge: number): boolean {
  if (edge <= 0 || edge >= prose.length) return false;
  return !prose.startsWith('\n\n', edge) && !(edge >= 2 && prose.startsWith('\n\n', edge - 2));
}

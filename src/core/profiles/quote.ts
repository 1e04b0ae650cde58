import type { Span } from '../../base/span';
import type { Document } from '../documents/document';

/**
 * A span of a document to show to people: white space as single spaces, markup left out, but no word of the source lost.
 * What recognition does not look at (link texts, code) stands in the quotation; an address or other matter that is left
 * out leaves an ellipsis. Not escaped.
 */
export function quote(document: Document, span: Span): string {
  const { text, prose, format } = document;
  let out = '';
  for (let i = span.start; i < span.end; ) {
    if (!blanked(text, prose, i)) {
      out += prose[i] ?? '';
      i++;
      continue;
    }
    const end = endOfRun(text, prose, i, span.end);
    out += format === 'html' ? withoutTags(text.slice(i, end)) : withoutMarkup(text.slice(i, end));
    i = end;
  }
  return out.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ').replace(/ ([,.;:!?)\]])/g, '$1').trim();
}

/** A character of the file that is no white space and that the prose does not have; a reference such as `&nbsp;` has it, with fillers behind. */
function blanked(text: string, prose: string, i: number): boolean {
  return /\s/.test(prose[i] ?? '') && !/\s/.test(text[i] ?? '') && prose[i + 1] !== '\u2060';
}

/** A run goes on over white space to the next blanked character. */
function endOfRun(text: string, prose: string, from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit; i++) {
    if (blanked(text, prose, i)) end = i + 1;
    else if (!/\s/.test(text[i] ?? '')) break;
  }
  return end;
}

function withoutTags(run: string): string {
  return run.replace(/<[^>]*>?/g, ' ');
}

function withoutMarkup(run: string): string {
  return run
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[[^\]]*@[^\]]*\]/g, ' ')
    .replace(/(`+)(.*?)\1/g, '$2')
    .replace(/<!--.*?-->|<\/?[a-z][^>]*>/gis, ' ')
    .replace(/<?\b[a-z][a-z+.-]*:\/\/[^\s>]*>?/gi, ' … ')
    .replace(/[*_~#>|]+/g, '');
}

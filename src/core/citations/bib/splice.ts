import type { Span } from '../../../base/span';

export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** A text with parts of it written anew; spans do not overlap. */
export function spliced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: part } of [...replacements].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + part;
    at = span.end;
  }
  return result + text.slice(at);
}

/** What comes between the end of a text and a block that is added: one empty line, nothing in an empty file. */
export function fileEnd(text: string, newline: string): string {
  if (text.trim() === '') return '';
  const breaks = /(?:\r?\n[ \t]*)*$/.exec(text)![0].match(/\n/g)?.length ?? 0;
  return newline.repeat(Math.max(0, 2 - breaks));
}

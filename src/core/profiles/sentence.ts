import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import type { Mention } from '../mentions/mention';
import { quote } from './quote';
import { lead } from './sentence-signs';

/** One sentence of a source, as evidence. */
export interface KeySentence extends Span {
  readonly uri: string;
  /** The characters of the source at the span, unchanged: `document.text.slice(start, end)`. */
  readonly text: string;
  /** The same sentence to show: markup left out, white space as single spaces. Not escaped. */
  readonly plain: string;
  /** ISO 8601 date of the source, where known. */
  readonly date?: string;
}

/** Source, sentences and mentions, apart from how they were found. */
export interface ReadSource {
  readonly document: Document;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
}

/** A span of a document as evidence. */
export function sentenceAt(document: Document, { start, end }: Span): KeySentence {
  const { date } = document.metadata;
  return { uri: document.uri, start, end, text: document.text.slice(start, end), plain: quote(document, { start, end }), ...(date !== undefined && { date }) };
}

/** A sentence without the dateline, date or list mark that goes before it. */
export function withoutDateline(prose: string, { start, end }: Span): Span {
  return { start: start + lead(prose.slice(start, Math.min(end, start + 200))), end };
}

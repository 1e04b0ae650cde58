import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../base/span';
import type { Document } from '../core/documents/document';

/** What positions need of a document: gazetteer files have no more. */
type Text = Pick<Document, 'uri' | 'text'>;

/** Offsets to lines and back. */
export type Lines = Pick<TextDocument, 'offsetAt' | 'positionAt'>;

const texts = new WeakMap<Text, Lines>();

/** LSP's view of a document: offsets to lines and back; line starts are found once per document. */
function textOf(document: Text): Lines {
  const known = texts.get(document);
  if (known) return known;
  const text = TextDocument.create(document.uri, 'plaintext', 0, document.text);
  texts.set(document, text);
  return text;
}

/** Says where the lines of a document are, when its editor knows. */
export function knowLines(document: Text, lines: Lines): void {
  texts.set(document, lines);
}

export function rangeOf(document: Text, span: Span): Range {
  const text = textOf(document);
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

export function offsetAt(document: Text, position: Position): number {
  return textOf(document).offsetAt(position);
}

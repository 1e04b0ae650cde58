import type { Position, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { commonEnds } from '../base/lists';
import { placeOf } from '../base/rising';
import { cutText, editText, type TextParts } from '../core/documents/text-parts';

/** A version of the text of an editor. A change makes another one that shares all but its own paragraphs. */
export class OpenDocument {
  /** Of each paragraph, the lines that begin in it, from its beginning; a line begins with each. */
  private readonly lines: readonly (readonly number[])[];
  /** The number of the first line of each paragraph. */
  private readonly firstLines: readonly number[];

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly text: TextParts,
    last?: OpenDocument,
  ) {
    const { parts } = text;
    const { head, tail } = commonEnds(last?.text.parts ?? [], parts, (a, b) => a === b, (a, b) => a === b);
    const known = last?.lines ?? [];
    this.lines = [...known.slice(0, head), ...parts.slice(head, parts.length - tail).map(lineStarts), ...known.slice(known.length - tail)];
    const firstLines: number[] = [];
    let first = 0;
    for (const own of this.lines) {
      firstLines.push(first);
      first += own.length;
    }
    this.firstLines = firstLines;
  }

  getText(): string {
    return this.text.parts.join('');
  }

  offsetAt({ line, character }: Position): number {
    const { parts, starts, length } = this.text;
    if (line < 0) return 0;
    const n = placeOf(this.firstLines, line);
    const own = this.lines[n] ?? [];
    const from = own[line - (this.firstLines[n] ?? 0)];
    const part = parts[n];
    if (from === undefined || part === undefined) return length;
    let end = own[line - (this.firstLines[n] ?? 0) + 1] ?? part.length;
    while (end > from && isBreak(part.charCodeAt(end - 1))) end--;
    return (starts[n] ?? 0) + Math.min(from + Math.max(0, character), end);
  }

  positionAt(offset: number): Position {
    const { starts, length, parts } = this.text;
    const at = Math.max(0, Math.min(offset, length));
    const n = placeOf(starts, at);
    const within = at - (starts[n] ?? 0);
    const own = this.lines[n] ?? [];
    // Behind a line break at the end of the text stands an empty line.
    if (n === parts.length - 1 && at === length && isBreak(parts[n]?.charCodeAt(within - 1) ?? 0)) return { line: (this.firstLines[n] ?? 0) + own.length, character: 0 };
    const k = Math.max(0, placeOf(own, within));
    const from = own[k] ?? 0;
    let to = within;
    while (to > from && isBreak(parts[n]?.charCodeAt(to - 1) ?? 0)) to--;
    return { line: (this.firstLines[n] ?? 0) + k, character: to - from };
  }
}

/** How `TextDocuments` keeps them. */
export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, content) => new OpenDocument(uri, languageId, version, cutText(content)),
  update: (document, changes, version) => changes.reduce((now, change) => changed(now, change, version), document),
};

function changed(document: OpenDocument, change: TextDocumentContentChangeEvent, version: number): OpenDocument {
  const { uri, languageId, text } = document;
  if (!('range' in change)) return new OpenDocument(uri, languageId, version, cutText(change.text), document);
  const start = document.offsetAt(change.range.start);
  const end = Math.max(start, document.offsetAt(change.range.end));
  return new OpenDocument(uri, languageId, version, editText(text, start, end, change.text), document);
}

function lineStarts(part: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    if (!isBreak(code) || (code === 13 && part.charCodeAt(at + 1) === 10)) continue;
    if (at + 1 < part.length) starts.push(at + 1);
  }
  return starts;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

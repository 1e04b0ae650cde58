import { SemanticTokensBuilder, type Connection, type SemanticTokens, type SemanticTokensDelta, type SemanticTokensEdit } from 'vscode-languageserver';
import { commonEnds } from '../../base/lists';
import type { Span } from '../../base/span';
import type { Document } from '../../core/documents/document';
import { entityKinds } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/mentions/mention';
import { offsetAt, rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';

const suggested = 1;
const possible = 2;

/** Marks names: a token type per kind, modifiers for what is suggested and what is unsure. */
export function registerSemanticTokens(connection: Connection, view: View): void {
  const none: SemanticTokens = { data: [] };
  /** What each editor was told last, for the difference to what it is told next. */
  const told = new Map<string, Told>();
  let last = 0;
  const tell = async (uri: string): Promise<SemanticTokens> => {
    const file = await view.file(uri);
    if (!file) {
      told.delete(uri);
      return none;
    }
    const data = encode(file, file.mentions);
    const resultId = String(++last);
    told.delete(uri);
    told.set(uri, { resultId, data });
    // Of editors that are closed nobody asks again.
    for (const old of told.keys()) if (told.size > editors) told.delete(old);
    return { data, resultId };
  };
  connection.languages.semanticTokens.on(guarded(connection, 'semanticTokens', none, ({ textDocument }) => tell(textDocument.uri)));
  connection.languages.semanticTokens.onDelta(
    guarded(connection, 'semanticTokens/delta', none, async ({ textDocument, previousResultId }): Promise<SemanticTokens | SemanticTokensDelta> => {
      const before = told.get(textDocument.uri);
      const now = await tell(textDocument.uri);
      if (before?.resultId !== previousResultId || now.resultId === undefined) return now;
      return { resultId: now.resultId, edits: difference(before.data, now.data) };
    }),
  );
  connection.languages.semanticTokens.onRange(
    guarded(connection, 'semanticTokens/range', none, async ({ textDocument, range }) => {
      const file = await view.file(textDocument.uri);
      return file ? { data: encode(file, file.mentionsIn({ start: offsetAt(file.document, range.start), end: offsetAt(file.document, range.end) })) } : none;
    }),
  );
}

/** Editors for which differences are told. */
const editors = 8;

interface Told {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** What makes the new numbers of the old. */
function difference(old: readonly number[], next: readonly number[]): SemanticTokensEdit[] {
  const same = (a: number, b: number): boolean => a === b;
  const { head, tail } = commonEnds(old, next, same, same);
  if (head === old.length && head === next.length) return [];
  return [{ start: head, deleteCount: old.length - head - tail, data: next.slice(head, next.length - tail) }];
}

function encode({ document, summary }: FileView, mentions: readonly Mention[]): number[] {
  const builder = new SemanticTokensBuilder();
  const origins = new Map<string, number>();
  for (const mention of mentions) {
    const { entity, certainty, kind } = mention;
    let origin = origins.get(entity);
    if (origin === undefined) origins.set(entity, (origin = summary(entity)?.entity.origin === 'discovered' ? suggested : 0));
    const modifiers = origin | (certainty === 'possible' ? possible : 0);
    const { start, end } = rangeOf(document, mention);
    const type = entityKinds.indexOf(kind);
    if (start.line === end.line) builder.push(start.line, start.character, mention.end - mention.start, type, modifiers);
    else for (const { line, character, length } of linesOf(document, mention, start.line, end.line)) builder.push(line, character, length, type, modifiers);
  }
  return builder.build().data;
}

/** A token may not span lines: a name across a line break becomes one token a line. */
function linesOf(document: Document, span: Span, first: number, last: number): { readonly line: number; readonly character: number; readonly length: number }[] {
  const lines = [];
  for (let line = first; line <= last; line++) {
    const begin = offsetAt(document, { line, character: 0 });
    const start = Math.max(span.start, begin);
    const end = Math.min(span.end, offsetAt(document, { line, character: Number.MAX_SAFE_INTEGER }));
    if (end > start) lines.push({ line, character: start - begin, length: end - start });
  }
  return lines;
}

import { SemanticTokensBuilder, type Connection, type SemanticTokens } from 'vscode-languageserver';
import type { Span } from '../../base/span';
import { entityKinds } from '../../core/gazetteer/entity';
import { offsetAt, rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';

const suggested = 1;
const possible = 2;

/** Marks names: a token type per kind, modifiers for what is suggested and what is unsure. */
export function registerSemanticTokens(connection: Connection, view: View): void {
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    guarded(connection, 'semanticTokens', none, async ({ textDocument }) => {
      const file = await view.file(textDocument.uri);
      return file ? encode(file, { start: 0, end: file.document.text.length }) : none;
    }),
  );
  connection.languages.semanticTokens.onRange(
    guarded(connection, 'semanticTokens/range', none, async ({ textDocument, range }) => {
      const file = await view.file(textDocument.uri);
      return file ? encode(file, { start: offsetAt(file.document, range.start), end: offsetAt(file.document, range.end) }) : none;
    }),
  );
}

function encode({ document, mentions, summary }: FileView, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const mention of mentions) {
    if (mention.end <= within.start || mention.start >= within.end) continue;
    const type = entityKinds.indexOf(mention.kind);
    const modifiers = (summary(mention.entity)?.entity.origin === 'discovered' ? suggested : 0) | (mention.certainty === 'possible' ? possible : 0);
    for (const line of linesOf(document.text, mention)) {
      const { start } = rangeOf(document, line);
      builder.push(start.line, start.character, line.end - line.start, type, modifiers);
    }
  }
  return builder.build();
}

/** A token may not span lines: a name across a line break becomes one token a line. */
function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text[i] !== '\n' && text[i] !== '\r') continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

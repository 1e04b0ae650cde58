import { window } from 'vscode';
import type { Position, Selection, TextDocument, TextEditor } from 'vscode';
import type { CitedItem } from '../protocol/protocol';
import { citationStyle } from './citation-style';
import { citingIn } from './citing-in';
import { messages } from './messages';
import { fromPosition, toRange } from './places';
import type { Server } from './server';

/** What is cited where; `at` only there, else at every cursor. */
export interface CitationToApply {
  readonly items: readonly CitedItem[];
  readonly quotation?: string | undefined;
  readonly at?: Position | undefined;
}

/** `there`: all of it is cited there already. */
export type Applied = { readonly result: 'inserted' | 'there' } | { readonly result: 'failed'; readonly reason: string };

/** Cites in an editor, in one step to undo; says that it did only when the text has it. */
export async function applyCitation(server: Server, editor: TextEditor, citation: CitationToApply): Promise<Applied> {
  const { document } = editor;
  const style = await citationStyle(document);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { version } = document;
    const places = citation.at ? [citation.at] : await Promise.all(editor.selections.map((selection) => placeFor(server, document, selection)));
    const answer = await server.request('dossier/placeCitation', {
      ...citingIn(document, style), items: citation.items, offsets: places.map((place) => document.offsetAt(place)),
      ...(citation.quotation !== undefined && { quotation: citation.quotation }),
    });
    if (answer === undefined || answer.problem !== undefined) return failed(answer?.problem || messages.citeFailed());
    // The places hold for the text that was sent.
    if (document.version !== version) continue;
    if (answer.edits.length === 0) return { result: 'there' };
    return await edited(editor, answer.edits);
  }
  return failed(messages.textChanges());
}

async function edited(editor: TextEditor, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): Promise<Applied> {
  const { document } = editor;
  const before = document.version;
  try {
    const shown = window.visibleTextEditors.find((one) => one === editor || one.document === document) ?? (await window.showTextDocument(document, { preview: false }));
    const done = await shown.edit(
      (edit) => {
        for (const { start, end, text } of edits) {
          if (start === end) edit.insert(document.positionAt(start), text);
          else edit.replace(toRange({ start: fromPosition(document.positionAt(start)), end: fromPosition(document.positionAt(end)) }), text);
        }
      },
      { undoStopBefore: true, undoStopAfter: true },
    );
    // An editor that is read-only says that the edit was made, and makes none.
    return done && document.version !== before ? { result: 'inserted' } : failed(messages.readOnly());
  } catch (error) {
    return failed(messages.notInserted(error instanceof Error ? error.message : String(error)));
  }
}

/** On a name, the citation goes after the name. Selected text stays: the citation comes after it. */
async function placeFor(server: Server, document: TextDocument, selection: Selection): Promise<Position> {
  if (!selection.isEmpty) return selection.end;
  const position = selection.active;
  const found = await server.request('dossier/entityAt', { uri: document.uri.toString(), position: fromPosition(position) });
  return found ? toRange(found.range).end : position;
}

function failed(reason: string): Applied {
  return { result: 'failed', reason };
}

/** Somebody else may be writing, too. */
const attempts = 3;

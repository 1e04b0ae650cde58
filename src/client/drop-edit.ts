import { DocumentDropEdit, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { CancellationToken, DataTransfer, Position, TextDocument } from 'vscode';
import { lineType } from '../protocol/profile-page';
import { citationStyle } from './citation-style';
import { citingIn } from './citing-in';
import { dropKind, type DraggedSource } from './dragged';
import type { Drafts } from './drafts';
import { messages } from './messages';
import type { Server } from './server';

/** The edit for a source, or a line of it, that is dropped into a text. */
export async function dropEdit(server: Server, drafts: Drafts, document: TextDocument, position: Position, data: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined> {
  const dragged = draggedIn(await data.get(lineType)?.asString());
  if (!dragged) return undefined;
  const { uri } = dragged.source;
  const at = document.offsetAt(position);
  const answer = await server.request('dossier/placeCitation', {
    ...citingIn(document, await citationStyle(document)), items: [{ uri }], offsets: [at], ...(dragged.text !== undefined && { quotation: dragged.text }),
  }, token);
  if (!answer || answer.edits.length === 0) return undefined;
  const here = answer.edits.find(({ start, end }) => start === at && end === at);
  const edit = new DocumentDropEdit(here?.text ?? '', dragged.text === undefined ? messages.dropCitation() : messages.dropQuotation(), dropKind());
  const beside = new WorkspaceEdit();
  for (const one of answer.edits) {
    if (one !== here) beside.replace(document.uri, new Range(document.positionAt(one.start), document.positionAt(one.end)), one.text);
  }
  edit.additionalEdit = beside;
  noteWhenDropped(document, answer.edits[0]?.text ?? '', () => drafts.cited([uri]));
  return edit;
}

/** The editor asks for an edit, and tells nobody whether it was made. */
function noteWhenDropped(document: TextDocument, text: string, note: () => void): void {
  const listener = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document || !event.contentChanges.some((change) => change.text === text)) return;
    stop();
    note();
  });
  const timer = setTimeout(() => listener.dispose(), 10_000);
  const stop = (): void => {
    clearTimeout(timer);
    listener.dispose();
  };
}

/** What was dragged may come from anywhere: undefined unless it is a source. It is one of the corpus, or the server cites nothing. */
function draggedIn(json: string | undefined): DraggedSource | undefined {
  try {
    const { source, text } = JSON.parse(json ?? '') as { readonly source?: { readonly uri?: unknown }; readonly text?: unknown };
    if (typeof source?.uri !== 'string') return undefined;
    return { source: { uri: Uri.parse(source.uri).toString() }, ...(typeof text === 'string' && { text }) };
  } catch {
    return undefined;
  }
}

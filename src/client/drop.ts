import { DocumentDropEdit, DocumentDropOrPasteEditKind, EndOfLine, languages, Uri, WorkspaceEdit } from 'vscode';
import type { CancellationToken, DataTransfer, Disposable, Position, TextDocument } from 'vscode';
import { lineType } from '../protocol/profile-page';
import type { Line } from '../protocol/protocol';
import { quoted } from './cite';
import { planCitation } from './citation-edit';
import { messages } from './messages';
import type { Server } from './server';
import { citationFormat, readSettings } from './settings';

/** A line that is dragged from the profile view into a text becomes a quotation with its citation, in the format of that text. */
export function registerLineDrop(server: Server): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('dossier', 'quotation');
  const provideDocumentDropEdits = async (document: TextDocument, position: Position, data: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined> => {
    const line = lineIn(await data.get(lineType)?.asString());
    const format = citationFormat(document);
    const cited = line && (await server.request('dossier/cite', { sources: [line.source.uri], format, document: document.uri.toString() }, token));
    if (!cited || cited.inline === '') return undefined;
    const at = document.offsetAt(position);
    const plan = planCitation(document.getText(), [at], { ...cited, inline: `${quoted(line.text)} ${cited.inline}` }, format, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
    const [here] = plan.filter(({ offset }) => offset === at);
    const edit = new DocumentDropEdit(here?.text ?? '', messages.dropQuotation(), kind);
    const beside = new WorkspaceEdit();
    for (const { offset, text } of plan) if (offset !== at) beside.insert(document.uri, document.positionAt(offset), text);
    edit.additionalEdit = beside;
    return edit;
  };
  return languages.registerDocumentDropEditProvider(readSettings().languages.map((language) => ({ language })), { provideDocumentDropEdits }, { dropMimeTypes: [lineType], providedDropEditKinds: [kind] });
}

/** What was dragged may come from anywhere: undefined unless it is a line. The source is one of the corpus, or the server cites nothing. */
function lineIn(json: string | undefined): Pick<Line, 'source' | 'text'> | undefined {
  try {
    const { source, text } = JSON.parse(json ?? '') as { readonly source?: { readonly uri?: unknown }; readonly text?: unknown };
    if (typeof source?.uri !== 'string' || typeof text !== 'string') return undefined;
    return { source: { uri: Uri.parse(source.uri).toString(), citekey: '', title: '' }, text };
  } catch {
    return undefined;
  }
}

import type { Connection } from 'vscode-languageserver';
import type { View } from '../view';
import { onRequest } from '../wire';

/** The text of sources that an editor cannot show: what was read of a PDF or a Word file. */
export function registerSourceText(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/sourceText', null, ({ uri }) => {
    const document = view.dossier.document(uri);
    return document ? { text: document.text } : null;
  });
}

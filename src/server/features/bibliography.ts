import type { Connection } from 'vscode-languageserver';
import type { BibliographyEdit } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';

/**
 * Bibliographies of drafts and of the whole corpus. The client brings the texts as its editors have them and makes the edits, so that they can be
 * undone. What writes is loaded when it is first asked for.
 */
export function registerBibliography(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/bibliographyOf', {}, async (params) => (await import('../bibliography-edits')).bibliographyOf(params));
  onRequest(connection, 'dossier/writeBibliography', failed, async (params, token) => (await import('../bibliography-edits')).fileEdit(view, params, token));
  onRequest(connection, 'dossier/writeReferences', failed, async (params) => (await import('../bibliography-edits')).referencesEdit(view, params));
}

const failed: BibliographyEdit = { problem: '' };

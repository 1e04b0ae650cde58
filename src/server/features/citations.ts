import type { Connection } from 'vscode-languageserver';
import type { View } from '../view';
import { onRequest, stillWanted } from '../wire';
import { findSources } from './find-sources';

/** Cite: the picker's search, and the text to insert. */
export function registerCitations(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/findSources', [], async (params, token) => {
    await stillWanted(token);
    return findSources(view, params);
  });
  onRequest(connection, 'dossier/describeSources', [], async (params, token) => (await citing()).describeSources(view, params, token));
  onRequest(connection, 'dossier/isSource', false, ({ uri }) => view.dossier.head(uri) !== undefined);
  onRequest(connection, 'dossier/useStyle', null, ({ style }) => {
    view.citationStyle = style;
    return null;
  });
  onRequest(connection, 'dossier/cite', { inline: '' }, async (params) => (await citing()).citeText(view, params));
  onRequest(connection, 'dossier/placeCitation', { edits: [], inline: '', problem: '' }, async (params) => (await citing()).placeText(view, params));
}

/** Formats and references are loaded when something is cited first. */
function citing(): Promise<typeof import('./cite-text')> {
  return import('./cite-text');
}

import type { Connection } from 'vscode-languageserver';
import { cite } from '../../core/citations/format';
import { pageLimit, type Requests } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';
import { sourceItem } from './items';

/** Cite: the picker's search, and the text to insert. */
export function registerCitations(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/isSource', false, ({ uri }) => view.dossier.head(uri) !== undefined);
  onRequest(connection, 'dossier/findSources', [], async (params) => {
    const preferred = await sourcesNaming(view, params);
    const naming = new Set(preferred);
    return view.dossier.searchSources(params.query, Math.min(params.limit, pageLimit), preferred).map((source) => ({
      ...sourceItem(source),
      mentionsEntity: naming.has(source.uri),
    }));
  });
  onRequest(connection, 'dossier/cite', { inline: '' }, async ({ sources, format, document }) => {
    const cited = sources.flatMap((uri) => view.dossier.source(uri) ?? []);
    const text = (await view.file(document))?.document.text ?? '';
    return cite(cited, format, { uri: document, text });
  });
}

/** The sources that mention the entity the caller names, else the one at the cursor. */
async function sourcesNaming(view: View, params: Requests['dossier/findSources'][0]): Promise<readonly string[]> {
  const at = params.near && (await view.mentionAt(params.near.uri, params.near.position));
  const id = params.entity ?? at?.mention.entity;
  return id === undefined ? [] : view.dossier.urisNaming(id, preferredSources);
}

/** A reader looks through no more. */
const preferredSources = 300;

import type { Connection } from 'vscode-languageserver';
import type { View } from '../view';
import { onRequest, stillWanted } from '../wire';
import { limited, pageItem, passageItem, sourceItem } from './items';

/** Search Corpus: the sources a query finds, with passages. */
export function registerSearch(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/searchCorpus', { items: [], total: 0, understood: [] }, async (request, token) => {
    await stillWanted(token);
    const { items, total, understood, problem } = view.dossier.searchCorpus(limited(request));
    return {
      total,
      items: items.map(({ source, passages }) => ({
        source: sourceItem(source),
        passages: pageItem(passages, (passage) => passageItem(view.document(source.uri), passage)),
      })),
      understood: understood.map(({ text, excluded, entities }) => ({
        text,
        excluded,
        entities: entities.slice(0, 10).flatMap((id) => {
          const entity = view.dossier.entity(id);
          return entity ? [{ id, name: entity.name, kind: entity.kind }] : [];
        }),
      })),
      ...(problem && { problem }),
    };
  });
  onRequest(connection, 'dossier/searchPassages', { items: [], total: 0 }, async (request, token) => {
    await stillWanted(token);
    const document = view.dossier.document(request.uri);
    if (!document) return { items: [], total: 0 };
    return pageItem(view.dossier.searchPassages(limited(request)), (passage) => passageItem(document, passage));
  });
  onRequest(connection, 'dossier/entityQuery', null, ({ id }) => view.dossier.entityQuery(id) ?? null);
}

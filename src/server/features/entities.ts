import type { Connection } from 'vscode-languageserver';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, mentionItem, sourceItem } from './items';

/** What the sidebar shows: entities, their sources and mentions, and how reading goes. */
export function registerEntities(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/entities', [], () => view.dossier.entities().map(entityItem));
  onRequest(connection, 'dossier/findEntities', [], ({ query, limit }) => view.dossier.searchEntities(query, limit).map(entityItem));
  onRequest(connection, 'dossier/entitySources', [], ({ id }) =>
    view.dossier.occurrencesOf(id).items.map(({ source, mentions }) => ({ ...sourceItem(source), count: mentions.length })),
  );
  onRequest(connection, 'dossier/entityMentions', [], ({ id, uri }) =>
    view.dossier
      .occurrencesOf(id)
      .items.filter(({ source }) => uri === undefined || source.uri === uri)
      .flatMap(({ source, mentions }) => {
        const document = view.dossier.document(source.uri);
        return document ? mentions.map((mention) => mentionItem(document, mention)) : [];
      }),
  );
  onRequest(connection, 'dossier/status', emptyStatus, () => view.library.status());
  onRequest(connection, 'dossier/cancelReading', null, () => {
    view.library.cancel();
    return null;
  });
  onRequest(connection, 'dossier/reread', null, async () => {
    await view.library.reread();
    return null;
  });
}

const emptyStatus = { phase: 'none', read: 0, total: 0, sources: 0, entities: 0, corpus: [], problems: [] } as const;

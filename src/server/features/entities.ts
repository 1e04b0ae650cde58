import type { Connection } from 'vscode-languageserver';
import { pageLimit } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, limited, mentionItem, pageItem, sourceItem } from './items';

/** What the sidebar shows: entities, their sources and mentions page by page, and how reading goes. */
export function registerEntities(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/entityCounts', [], () => view.dossier.entityCounts());
  onRequest(connection, 'dossier/entities', nothing, (request) => pageItem(view.dossier.entitiesPage(limited(request)), entityItem));
  onRequest(connection, 'dossier/entityPosition', null, ({ id, sort }) => {
    const found = view.dossier.entityPosition(id, sort);
    return found ? { entity: entityItem(found.summary), index: found.index } : null;
  });
  onRequest(connection, 'dossier/findEntities', [], ({ query, limit, origin }) => {
    const most = Math.min(limit, pageLimit);
    if (origin && query.trim() === '') return view.dossier.entitiesPage({ origin, sort: 'mentions', offset: 0, limit: most }).items.map(entityItem);
    return view.dossier.searchEntities(query, origin ? pageLimit : most).filter(({ entity }) => !origin || entity.origin === origin).slice(0, most).map(entityItem);
  });
  onRequest(connection, 'dossier/entitySources', nothing, ({ id, ...page }) =>
    pageItem(view.dossier.sourcesPage(id, limited(page)), ({ source, count }) => ({ ...sourceItem(source), count })),
  );
  onRequest(connection, 'dossier/entityMentions', nothing, ({ id, ...page }) =>
    pageItem(view.dossier.mentionsPage(id, limited(page)), ({ uri, mention }) => mentionItem(view.document(uri), mention)),
  );
  onRequest(connection, 'dossier/status', emptyStatus, () => view.library.status());
  onRequest(connection, 'dossier/problems', nothing, (request) => view.library.problemsPage(limited(request)));
  onRequest(connection, 'dossier/cancelReading', null, () => {
    view.library.cancel();
    return null;
  });
  onRequest(connection, 'dossier/reread', null, async () => {
    await view.library.reread();
    return null;
  });
}

const nothing = { items: [], total: 0 } as const;
const emptyStatus = { phase: 'none', read: 0, total: 0, sources: 0, entities: 0, corpus: [], problems: 0 } as const;

import type { Connection } from 'vscode-languageserver';
import type { Mention } from '../../core/mentions/mention';
import { offsetAt, rangeOf } from '../positions';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, mentionItem } from './items';

/** Mentions of one file: who is in it, who is at the cursor, the next and the previous one. */
export function registerMentions(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/documentEntities', { total: 0, items: [] }, async ({ uri, offset, limit }) => {
    const file = await view.file(uri);
    if (!file) return { total: 0, items: [] };
    const byEntity = new Map<string, { readonly first: Mention; count: number }>();
    for (const mention of file.mentions) {
      const known = byEntity.get(mention.entity);
      if (known) known.count++;
      else byEntity.set(mention.entity, { first: mention, count: 1 });
    }
    const items = [...byEntity].slice(offset, offset + limit).flatMap(([id, { first, count }]) => {
      const summary = file.summary(id);
      return summary ? [{ entity: entityItem(summary), count, first: rangeOf(file.document, first) }] : [];
    });
    return { total: byEntity.size, items };
  });
  onRequest(connection, 'dossier/documentMentions', { total: 0, items: [] }, async ({ uri, entity, offset, limit }) => {
    const file = await view.file(uri);
    const own = file?.mentions.filter((mention) => mention.entity === entity) ?? [];
    return { total: own.length, items: file ? own.slice(offset, offset + limit).map((mention) => mentionItem(file.document, mention)) : [] };
  });
  onRequest(connection, 'dossier/entityAt', null, async ({ uri, position }) => {
    const found = await view.mentionAt(uri, position);
    const summary = found?.file.summary(found.mention.entity);
    return found && summary ? { entity: entityItem(summary), range: rangeOf(found.file.document, found.mention) } : null;
  });
  onRequest(connection, 'dossier/adjacentMention', null, async ({ uri, position, direction }) => {
    const file = await view.file(uri);
    if (!file) return null;
    const offset = offsetAt(file.document, position);
    const next = adjacent(file.mentions, offset, direction);
    return next ? rangeOf(file.document, next) : null;
  });
}

/** The nearest mention of the entity at the offset, else of any; beyond the last one it goes on at the other end. */
export function adjacent(mentions: readonly Mention[], offset: number, direction: 'next' | 'previous'): Mention | undefined {
  const here = mentions.find((m) => m.start <= offset && offset <= m.end);
  const row = here ? mentions.filter(({ entity }) => entity === here.entity) : mentions;
  if (direction === 'next') return row.find((m) => m.start > offset) ?? row[0];
  return row.findLast((m) => m.end < offset) ?? row.at(-1);
}

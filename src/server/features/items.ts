import type { EntitySummary, Source } from '../../core';
import type { Document } from '../../core/documents/document';
import type { Mention } from '../../core/mentions/mention';
import { snippetOf } from '../../core/mentions/snippet';
import type { FoundPassage } from '../../core/search/search';
import type { Paged } from '../../core/store/store';
import { dateText } from '../locale';
import { pageLimit, type EntityItem, type MentionItem, type PageRequest, type PassageItem, type SourceItem } from '../../protocol/protocol';
import { rangeOf } from '../positions';

/** The core's data as the wire has it. */
export function entityItem({ entity, mentions, sources, first, last }: EntitySummary): EntityItem {
  const { id, name, kind, origin } = entity;
  return {
    id, name, kind, origin, mentions, sources,
    aliases: entity.aliases.slice(0, 20).map(({ text }) => text),
    ...(first && { first }),
    ...(last && { last }),
  };
}

export function sourceItem({ uri, citekey, title, outlet, author, date, url, inferred }: Source): SourceItem {
  const text = dateText(date);
  return { uri, citekey, title, ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }), ...(text && { dateText: text }), ...(url && { url }), ...(inferred && { inferred }) };
}

export function mentionItem(document: Document, mention: Mention): MentionItem {
  return { uri: document.uri, range: rangeOf(document, mention), certainty: mention.certainty, snippet: snippetOf(document, mention) };
}

export function passageItem(document: Document, { text, marks, ...span }: FoundPassage): PassageItem {
  return { range: rangeOf(document, span), text, marks };
}

/** A page as the wire has it. */
export function pageItem<T, I>({ items, total }: Paged<T>, item: (value: T) => I): Paged<I> {
  return { items: items.map(item), total };
}

/** The page that is given of the page that is asked for. */
export function limited<T extends PageRequest>(request: T): T {
  return { ...request, offset: whole(request.offset), limit: Math.min(pageLimit, whole(request.limit)) };
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0;
}

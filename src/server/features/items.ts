import type { EntitySummary, Source } from '../../core';
import type { Document } from '../../core/documents/document';
import type { Mention } from '../../core/mentions/mention';
import { snippetOf } from '../../core/mentions/snippet';
import type { EntityItem, MentionItem, SourceItem } from '../../protocol/protocol';
import { rangeOf } from '../positions';

/** The core's data as the wire has it. */
export function entityItem({ entity, mentions, sources, first, last }: EntitySummary): EntityItem {
  const { id, name, kind, origin } = entity;
  return {
    id, name, kind, origin, mentions, sources,
    aliases: entity.aliases.map(({ text }) => text),
    ...(first && { first }),
    ...(last && { last }),
  };
}

export function sourceItem({ uri, citekey, title, outlet, author, date, url }: Source): SourceItem {
  return { uri, citekey, title, ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }), ...(url && { url }) };
}

export function mentionItem(document: Document, mention: Mention): MentionItem {
  return { uri: document.uri, range: rangeOf(document, mention), certainty: mention.certainty, snippet: snippetOf(document, mention) };
}

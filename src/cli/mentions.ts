import { compareText } from '../base/text';
import type { Dossier, EntitySummary, Source } from '../core';
import type { Document } from '../core/documents/document';
import { explain } from '../core/mentions/explain';
import type { Mention } from '../core/mentions/mention';
import { strengthOf } from '../core/mentions/strength';
import type { Inputs } from './inputs';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { lineAndColumn, printable } from './places';

/** What `dossier mentions --json` prints. Stable: fields are added, never changed, within a version. */
export interface MentionsJson {
  readonly version: 1;
  /** Every entity that is named, and every listed one; the most mentioned first, then by name and id. */
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly origin: string;
    /** In all documents. */
    readonly mentions: number;
  }[];
  /** By path. */
  readonly documents: readonly {
    readonly path: string;
    readonly title: string;
    /** ISO 8601, or null when unknown. */
    readonly date: string | null;
    /** In order, not overlapping. */
    readonly mentions: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly entity: string;
      readonly kind: string;
      readonly certainty: string;
      /** In words. */
      readonly why: string;
      readonly rule: string;
      /** The name or alias that matched, as listed or as the document introduces it. */
      readonly matched: string;
      readonly strength: string;
      /** What the document has that backs a weak form, or null. */
      readonly support: { readonly start: number; readonly end: number; readonly text: string } | null;
      /** Who else it could be, best first; the name is null for an entity that is named nowhere. */
      readonly candidates: readonly { readonly id: string; readonly name: string | null; readonly kind: string | null }[];
    }[];
  }[];
}

export function printMentions(inputs: Inputs, json: boolean, { out, err }: Output): ExitCode {
  const result = mentionsJson(inputs);
  const count = result.documents.reduce((sum, document) => sum + document.mentions.length, 0);
  if (json) out(JSON.stringify(result));
  else for (const source of inputs.sources) for (const line of linesOf(inputs, source)) out(line);
  if (count === 0) err(messages.noMentions());
  else if (!json) out(messages.summary(count, result.entities.filter((entity) => entity.mentions > 0).length, inputs.sources.length));
  return count > 0 ? 0 : 1;
}

function mentionsJson({ dossier, sources }: Inputs): MentionsJson {
  return {
    version: 1,
    entities: [...dossier.entities()].sort(mostMentioned).map(({ entity, mentions }) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      aliases: entity.aliases.map((alias) => alias.text),
      origin: entity.origin,
      mentions,
    })),
    documents: sources.map(({ uri, path, title, date }) => ({
      path,
      title,
      date: date ?? null,
      mentions: mentionsIn(dossier, uri).map(({ document, mention }) => ({
        start: mention.start,
        end: mention.end,
        text: document.text.slice(mention.start, mention.end),
        entity: mention.entity,
        kind: mention.kind,
        certainty: mention.certainty,
        why: explain(mention, document.prose, (id) => dossier.entity(id)?.name),
        rule: mention.why.rule,
        matched: mention.why.alias,
        strength: strengthOf(mention),
        support: mention.why.support ? { ...mention.why.support, text: document.text.slice(mention.why.support.start, mention.why.support.end) } : null,
        candidates: mention.candidates.map((id) => ({ id, name: dossier.entity(id)?.name ?? null, kind: dossier.entity(id)?.kind ?? null })),
      })),
    })),
  };
}

function mentionsIn(dossier: Dossier, uri: string): readonly { readonly document: Document; readonly mention: Mention }[] {
  const document = dossier.document(uri);
  return document ? dossier.mentions(uri).map((mention) => ({ document, mention })) : [];
}

/** The mentions of one source for people: its head, then a line a mention. */
function linesOf({ dossier }: Inputs, { uri, path, title, date }: Source): readonly string[] {
  const mentions = dossier.mentions(uri);
  const document = dossier.document(uri);
  if (mentions.length === 0 || !document) return [];
  const placeOf = lineAndColumn(document.text);
  const places = mentions.map((mention) => placeOf(mention.start));
  const width = Math.max(...places.map((place) => place.length));
  const lines = mentions.map((mention, index) => {
    const entity = dossier.entity(mention.entity);
    const surface = printable(document.prose.slice(mention.start, mention.end));
    const name = entity && entity.name !== surface ? ` = ${printable(entity.name)}` : '';
    const possible = mention.certainty === 'possible' ? `, ${messages.possible()}` : '';
    return `  ${places[index]!.padEnd(width)}  ${surface}${name} (${mention.kind}${possible})  ${printable(explain(mention, document.prose, (id) => dossier.entity(id)?.name))}`;
  });
  return [[printable(path), printable(title), date ?? messages.undated()].join(' · '), ...lines, ''];
}

export function mostMentioned(a: EntitySummary, b: EntitySummary): number {
  return b.mentions - a.mentions || compareText(a.entity.name, b.entity.name) || compareText(a.entity.id, b.entity.id);
}

import { MarkupKind, type Connection, type Hover } from 'vscode-languageserver';
import type { EntitySummary } from '../../core';
import { dateInWords } from '../../core/citations/dates';
import type { Alias } from '../../core/entities/entity';
import { explain } from '../../core/mentions/explain';
import type { Mention } from '../../core/mentions/mention';
import type { KeySentence } from '../../core/profiles/profile';
import type { HoverCommandArguments } from '../../protocol/protocol';
import { commandLink, escapeMarkdown, placeLink } from '../markdown';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';

/** A sentence longer than this is cut in a hover; its link shows the whole. */
const sentenceLimit = 240;

/** Hover: who that is, why it matched, and what the corpus says, each line with its source. */
export function registerHover(connection: Connection, view: View): void {
  connection.onHover(
    guarded(connection, 'hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const { file, mention } = found;
      const value = card(view, file, mention);
      return value ? { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(file.document, mention) } : null;
    }),
  );
}

function card(view: View, file: FileView, mention: Mention): string | undefined {
  const summary = view.dossier.summary(mention.entity);
  if (!summary) return undefined;
  const parts = [
    heading(summary),
    summary.entity.note && `*${messages.yourNote()}* ${escapeMarkdown(summary.entity.note)}`,
    ...sentences(view, mention.entity),
    counts(summary),
    `*${messages.why()}* ${escapeMarkdown(explain(mention, file.document.prose))}${mention.certainty === 'possible' ? ` *${messages.possible()}*` : ''}`,
    candidates(view, mention),
    actions(mention.entity),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

function heading({ entity }: EntitySummary): string {
  const origin = entity.origin === 'discovered' ? ` · *${messages.suggestion()}*` : '';
  return `**${escapeMarkdown(entity.name)}** · ${messages.kind(entity.kind)}${origin}${aliases(entity.aliases)}`;
}

function aliases(all: readonly Alias[]): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, 4).map(({ text }) => escapeMarkdown(text));
  const more = all.length > shown.length ? ` +${all.length - shown.length}` : '';
  return `  \n${messages.alsoKnownAs()} ${shown.join(', ')}${more}`;
}

function counts({ mentions, sources, first, last }: EntitySummary): string {
  if (mentions === 0) return messages.noMentions();
  const dates = [...new Set([dateInWords(first), dateInWords(last)])].filter((date) => date !== undefined);
  return [messages.counts(mentions, sources), ...(dates.length > 0 ? [dates.join(' – ')] : [])].join(' · ');
}

function sentences(view: View, id: string): string[] {
  return (view.dossier.profile(id)?.sentences ?? []).map((sentence) => `> ${quoted(sentence)} — ${sourceLink(view, sentence)}`);
}

function quoted({ plain }: KeySentence): string {
  const cut = plain.length > sentenceLimit ? `${plain.slice(0, plain.lastIndexOf(' ', sentenceLimit))} …` : plain;
  return escapeMarkdown(cut);
}

function sourceLink(view: View, sentence: KeySentence): string {
  const source = view.dossier.source(sentence.uri);
  if (!source) return '';
  const { outlet } = source.analysis.document.metadata;
  const label = [outlet ?? source.title, dateInWords(sentence.date)].filter(Boolean).join(', ');
  return placeLink(escapeMarkdown(label), sentence.uri, rangeOf(source.analysis.document, sentence));
}

function candidates(view: View, { candidates }: Mention): string | undefined {
  const others = candidates.flatMap((id) => view.dossier.summary(id) ?? []);
  if (others.length === 0) return undefined;
  const names = others.slice(0, 3).map(({ entity }) => `**${escapeMarkdown(entity.name)}** (${messages.kind(entity.kind)})`);
  return `${messages.couldAlsoBe()} ${names.join(', ')}`;
}

function actions(id: string): string {
  const link = <C extends keyof HoverCommandArguments>(label: string, command: C): string => commandLink(label, command, { id });
  return [
    link(messages.allMentions(), 'dossier.showMentions'),
    link(messages.openInSidebar(), 'dossier.revealEntity'),
    link(messages.insertCitation(), 'dossier.insertCitation'),
  ].join(' · ');
}

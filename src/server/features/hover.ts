import { MarkupKind, type Connection, type Hover } from 'vscode-languageserver';
import type { EntitySummary } from '../../core';
import { literalMarkdown } from '../../base/text';
import { hasTextOfItsOwn } from '../../base/uris';
import type { Entity } from '../../core/gazetteer/entity';
import { explain } from '../../core/mentions/explain';
import type { Mention } from '../../core/mentions/mention';
import { strengthOf } from '../../core/mentions/strength';
import { factWords } from '../../core/messages';
import { chooseFacts } from '../../core/profiles/facts/choose';
import type { Drawing, KeySentence, Profile } from '../../core/profiles/profile';
import type { HoverCommandArguments, HoveredMention, Line } from '../../protocol/protocol';
import { drawingOf } from '../drawing';
import { ageText, dateText, datesText } from '../locale';
import { commandLink, placeLink } from '../markdown';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';
import { sourceItem } from './items';
import { keyHover } from './key-hover';
import { noteLines } from './note-lines';
import { timelineItem } from './profile';
import { timelineImage } from './timeline-image';

/** What VS Code's hover shows before it scrolls, measured in a window of 1,280 pixels: lines, and characters in one. */
const cardLines = 11;
const lineLength = 96;
/** Where the outlet is not known, the title stands for it, cut to so much; its link shows the whole. */
const nameLimit = 32;
/** A fact longer than this is cut. */
const factLimit = 70;
/** A sentence longer than this is cut; its link shows the whole. One that would be cut to less is left out. */
const sentenceLimit = 170;
const leastSentence = 70;

/** Hover: who that is, why it matched, and what the corpus says, each line with its source. */
export function registerHover(connection: Connection, view: View): void {
  connection.onHover(
    guarded(connection, 'hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const onKey = await keyHover(view, textDocument.uri, position);
      if (onKey) return onKey;
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const { file, mention } = found;
      // Others need the processor while articles are read, and what is drawn now is soon another.
      const reading = view.library.isReading;
      const drawing: Drawing = reading ? { depth: 'sentences' } : await drawingOf(connection, 'card');
      const value = card(view, file, mention, drawing);
      return value ? { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(file.document, mention) } : null;
    }),
  );
}

function card(view: View, file: FileView, mention: Mention, drawing: Drawing): string | undefined {
  const summary = file.summary(mention.entity);
  if (!summary) return undefined;
  const { entity } = summary;
  const why = `*${messages.why()}* ${literalMarkdown(explain(mention, file.document.parts ?? file.document.prose))} *${messages.strength(strengthOf(mention))}*`;
  const profile = view.dossier.profile(entity.id, drawing);
  const top = [heading(summary), ...noteLines(entity), when(view, summary, drawing.depth !== 'sentences'), aliases(view, entity, profile), ...facts(view, profile)];
  const bottom = [why, candidates(file, mention), actions(file, mention, view.dossier.entity(entity.id) !== undefined, entity.origin === 'gazetteer')];
  const left = cardLines - [...top, ...bottom].reduce((sum, line) => sum + height(line), 0);
  const paragraphs = [lines(...top), ...sentences(view, profile, left), lines(...bottom)];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Lines of one paragraph: less space between them than between paragraphs. */
function lines(...all: readonly (string | undefined)[]): string {
  return all.filter((line) => line !== undefined && line !== '').join('  \n');
}

function heading(summary: EntitySummary): string {
  const { entity, mentions, sources } = summary;
  return [
    `**${literalMarkdown(entity.name)}**`,
    messages.kind(entity.kind),
    ...(entity.origin === 'discovered' ? [`*${messages.suggestion()}*`] : []),
    mentions === 0 ? messages.noMentions() : messages.counts(mentions, sources),
  ].join(' · ');
}

/** When it is named, first and last, and how long before the newest article; drawn, where there is enough to see. */
function when(view: View, { entity, first, last }: EntitySummary, drawn: boolean): string | undefined {
  const timeline = drawn ? timelineItem(view.dossier.months(entity.id)) : undefined;
  const image = timeline && timelineImage(timeline, literalMarkdown(timeline.label));
  const words = [datesText(first, last), ageText(last, view.dossier.newestDate)].filter(Boolean).join(', ');
  return [image, words].filter(Boolean).join(' ');
}

/** So many lines of the card one line of Markdown takes. */
function height(markdown: string | undefined): number {
  return Math.ceil(shownLength(markdown) / lineLength);
}

/** Characters that are seen of a line of Markdown. */
function shownLength(markdown: string | undefined): number {
  return (markdown ?? '').replace(/!\[(?:\\.|[^\]])*\]\([^)]*\)/g, ' '.repeat(imageWidth)).replace(/\]\((?:<[^>]*>|[^\s)]*)(?: "(?:\\.|[^"])*")?\)/g, '').replace(/[\\*[\]]/g, '').length;
}

/** A timeline at its widest, in characters. */
const imageWidth = 36;

/** Other names: those of the entity, then those that the articles give it, which open the place where they do. */
function aliases(view: View, { name, aliases: own }: Entity, profile: Profile | undefined): string | undefined {
  const known = new Set([name, ...own.map(({ text }) => text)].map((text) => text.toLowerCase()));
  const said = (profile?.facts ?? []).filter(({ type, value, hedge }) => type === 'alias' && !hedge && !known.has(value.toLowerCase()));
  const all = [...own.map(({ text }) => literalMarkdown(text)), ...said.map(({ value, evidence }) => (evidence[0] ? placeLinkOf(view, clip(value, factLimit), evidence[0].sentence) : literalMarkdown(value)))];
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 4);
  const more = all.length > shown.length ? ` +${all.length - shown.length}` : '';
  return `*${messages.alsoKnownAs()}* ${shown.join(', ')}${more}`;
}

/** Up to three facts, a line each, with the newest source of each. */
function facts(view: View, profile: Profile | undefined): readonly string[] {
  return chooseFacts(profile?.facts ?? [], 3).map(({ type, value, standing, hedge, evidence }) => {
    const { types, standings, hedges } = factWords();
    const said = [standing && !value.toLowerCase().includes(standing) && standings[standing], hedge && hedges[hedge]].filter(Boolean);
    const link = evidence[0] ? sourceLink(view, evidence[0].sentence) : '';
    return `*${types[type]}:* ${literalMarkdown(clip(value, factLimit))}${said.length > 0 ? ` *(${said.join(', ')})*` : ''} — ${link}`;
  });
}

/** As many key sentences as fit into some lines, at least one. */
function sentences(view: View, profile: Profile | undefined, lineCount: number): string[] {
  if (!profile) return [];
  const { entity } = profile;
  const names = [entity.name, ...entity.aliases.map(({ text }) => text)];
  const shown: string[] = [];
  let left = lineCount;
  const all = profile.sentences.length === 0 && profile.introduction ? [profile.introduction] : profile.sentences;
  for (const sentence of all) {
    const source = ` — ${sourceLink(view, sentence, ageText(sentence.date, view.dossier.newestDate, 'short'))}`;
    const room = left * lineLength - shownLength(source);
    if (room < leastSentence && shown.length > 0) break;
    const line = `${literalMarkdown(clip(sentence.plain, Math.min(sentenceLimit, Math.max(leastSentence, room)), names))}${source}`;
    left -= height(line);
    shown.push(line);
  }
  return shown;
}

/** Cut at word edges to about `limit` code units, with an ellipsis; the first of `names` that stands in it stays in sight. */
function clip(text: string, limit: number, names: readonly string[] = []): string {
  if (text.length <= limit) return text;
  const name = names.find((candidate) => text.includes(candidate)) ?? '';
  const nameEnd = text.indexOf(name) + name.length;
  const from = nameEnd <= limit ? 0 : text.indexOf(' ', nameEnd - Math.floor(limit / 2)) + 1;
  const to = from + limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + limit), from + limit / 2);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** The source of a sentence, which opens its place, and what else can be done with it. */
function sourceLink(view: View, sentence: KeySentence, age?: string): string {
  const line = lineOf(view, sentence);
  if (!line) return '';
  const label = [clip(line.source.outlet ?? line.source.title, nameLimit), dateText(sentence.date)].filter(Boolean).join(', ');
  return `${linkTo(view, label, sentence, line)}${age === undefined ? '' : ` *(${literalMarkdown(age)})*`} · ${commandLink(messages.useSentence(), 'dossier.useSentence', line, messages.useSentenceTitle())}`;
}

/** A label that opens the place of a sentence; plain where its source is gone. */
function placeLinkOf(view: View, label: string, sentence: KeySentence): string {
  const line = lineOf(view, sentence);
  return line ? linkTo(view, label, sentence, line) : literalMarkdown(label);
}

/** A sentence with its place and source; nothing where the source is gone. */
function lineOf(view: View, sentence: KeySentence): Line | undefined {
  const source = view.dossier.source(sentence.uri);
  const document = view.dossier.document(sentence.uri);
  return source && document && { source: sourceItem(source), range: rangeOf(document, sentence), text: sentence.plain };
}

function linkTo(view: View, label: string, { uri, date }: KeySentence, line: Line): string {
  const title = [line.source.title, date, ageText(date, view.dossier.newestDate)].filter(Boolean).join(' · ');
  if (!hasTextOfItsOwn(uri)) return placeLink(literalMarkdown(label), uri, line.range, title);
  return commandLink(literalMarkdown(label), 'dossier.useSentence', { ...line, open: true } satisfies HoverCommandArguments['dossier.useSentence'], title);
}

function candidates(file: FileView, { candidates }: Mention): string | undefined {
  const others = candidates.flatMap((id) => file.summary(id) ?? []);
  if (others.length === 0) return undefined;
  const names = others.slice(0, 3).map(({ entity }) => `**${literalMarkdown(entity.name)}** (${messages.kind(entity.kind)})`);
  return `${messages.couldAlsoBe()} ${names.join(', ')}`;
}

/** The commands get the place that is hovered: the cursor may be elsewhere. An entity of this text alone is in no list. */
function actions({ document }: FileView, mention: Mention, inCorpus: boolean, isListed: boolean): string {
  const place: HoveredMention = { id: mention.entity, uri: document.uri, range: rangeOf(document, mention) };
  const link = (label: string, command: Exclude<keyof HoverCommandArguments, 'dossier.useSentence'>): string =>
    commandLink(label, command, place);
  return [
    link(messages.allMentions(), 'dossier.showMentions'),
    ...(inCorpus ? [link(messages.profile(), 'dossier.showProfile'), link(messages.openInSidebar(), 'dossier.revealEntity')] : []),
    link(messages.insertCitation(), 'dossier.insertCitation'),
    ...(isListed ? [] : [link(messages.addToGazetteer(), 'dossier.addToGazetteer')]),
  ].join(' · ');
}

import type { Connection } from 'vscode-languageserver';
import { highest, timelineOf } from '../../base/timeline';
import { factWords } from '../../core/messages';
import type { Fact, FactEvidence } from '../../core/profiles/facts/fact';
import type { KeySentence, Profile, Relation } from '../../core/profiles/profile';
import { pageLimit, type EvidenceItem, type FactItem, type ProfileItem, type RelationItem, type TimelineItem } from '../../protocol/protocol';
import { drawingOf } from '../drawing';
import { ageText, datesText, periodText } from '../locale';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, limited, pageItem, sourceItem } from './items';

/** The profile of an entity for the side view, and what each source says of it, page by page. */
export function registerProfile(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/profile', null, async ({ id, all = false }, token) => {
    const drawing = await drawingOf(connection, 'whole');
    const profile = all ? await view.dossier.profileOfAll(id, drawing, token) : view.dossier.profile(id, drawing);
    return profile ? profileItem(view, profile, all ? Infinity : view.dossier.profiledSources) : null;
  });
  onRequest(connection, 'dossier/profileSources', nothing, ({ id, ...page }) =>
    pageItem(view.dossier.saidPage(id, limited(page)), ({ source, sentences }) => ({ source: sourceItem(source), sentences: sentences.flatMap((sentence) => evidenceItem(view, sentence)) })),
  );
}

const nothing = { items: [], total: 0 } as const;
/** So many sentences of one fact go over the wire. */
const mostEvidence = 10;
/** So many outlets can be chosen from. */
const mostOutlets = 100;

function profileItem(view: View, { entity, facts, sentences, relations }: Profile, drawnFrom: number): ProfileItem | null {
  const summary = view.dossier.summary(entity.id);
  if (!summary) return null;
  const age = ageText(summary.last, view.dossier.newestDate);
  const months = view.dossier.months(entity.id);
  const timeline = timelineItem(months);
  return {
    entity: entityItem(summary),
    ...(entity.note !== undefined && { note: entity.note }),
    facts: facts.slice(0, pageLimit).map((fact) => factItem(view, fact)),
    sentences: sentences.flatMap((sentence) => evidenceItem(view, sentence)),
    relations: relations.flatMap((relation) => relationItem(view, relation)),
    dates: datesText(summary.first, summary.last),
    ...(age && { age }),
    years: [...new Set(months.map(({ month }) => month.slice(0, 4)))].reverse(),
    ...(timeline && { timeline }),
    outlets: view.dossier.outlets(entity.id, mostOutlets).map(({ outlet }) => outlet),
    drawnFrom: Math.min(summary.sources, drawnFrom),
  };
}

/** Mentions over time in words; undefined where there is but one bar to draw. */
export function timelineItem(months: Parameters<typeof timelineOf>[0]): TimelineItem | undefined {
  const timeline = timelineOf(months);
  const [first, last, most] = timeline ? [timeline.bars[0], timeline.bars[timeline.bars.length - 1], highest(timeline)] : [];
  if (!timeline || !first || !last || !most || timeline.bars.length < 2) return undefined;
  const { unit, count, bars } = timeline;
  const label = (period: string): string => periodText(period, unit);
  return {
    label: messages.timeline(unit, label(first.period), label(last.period), label(most.period), most.mentions), count,
    bars: bars.map(({ at, period, mentions }) => ({ at, label: label(period), mentions })),
  };
}

function factItem(view: View, { type, value, standing, hedge, entity, evidence }: Fact): FactItem {
  const other = entity === undefined ? undefined : view.dossier.entity(entity);
  return {
    label: factWords().types[type], value,
    remarks: [...(standing ? [factWords().standings[standing]] : []), ...(hedge ? [factWords().hedges[hedge]] : [])],
    ...(other && { entity: { id: other.id, name: other.name } }),
    evidence: evidence.slice(0, mostEvidence).flatMap((one: FactEvidence) => evidenceItem(view, one.sentence, one.hedge)),
    total: evidence.length,
  };
}

function relationItem(view: View, { entity, sentences, sources, sentence }: Relation): readonly RelationItem[] {
  const other = view.dossier.entity(entity);
  if (!other) return [];
  const [evidence] = sentence ? evidenceItem(view, sentence) : [];
  return [{ entity: { id: other.id, name: other.name, kind: other.kind }, sentences, sources, ...(evidence && { evidence }) }];
}

/** Nothing for a sentence whose source has gone meanwhile. */
function evidenceItem(view: View, sentence: KeySentence, hedge?: FactEvidence['hedge']): readonly EvidenceItem[] {
  const source = view.dossier.source(sentence.uri);
  const document = view.dossier.document(sentence.uri);
  if (!source || !document) return [];
  const age = ageText(source.date, view.dossier.newestDate, 'short');
  return [{ source: sourceItem(source), range: rangeOf(document, sentence), text: sentence.plain, ...(hedge && { remark: factWords().hedges[hedge] }), ...(age && { age }) }];
}

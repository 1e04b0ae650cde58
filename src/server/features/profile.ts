import type { Connection } from 'vscode-languageserver';
import { highest, timelineOf } from '../../base/timeline';
import { fileNameOf } from '../../base/uris';
import type { Document } from '../../core/documents/document';
import { factWords } from '../../core/messages';
import { profiledSources } from '../../core/profiles/drawn';
import type { Fact, FactEvidence } from '../../core/profiles/facts/fact';
import type { KeySentence, Profile, Relation } from '../../core/profiles/profile';
import { pageLimit, type EvidenceItem, type FactItem, type ProfileItem, type RelationItem, type SourceItem, type TimelineItem } from '../../protocol/protocol';
import { drawingOf } from '../drawing';
import { ageText, datesText, periodText } from '../locale';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, limited, pageItem, sourceItem } from './items';

/** The profile of an entity for the side view, and what each source says of it, page by page. */
export function registerProfile(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/profile', null, async ({ id, all = false, quick = false }, token) => {
    const { dossier } = view;
    const partial = quick && !dossier.isProfileDrawn(id) && (dossier.summary(id)?.sources ?? 0) > quickSources;
    const drawing = await drawingOf(connection, partial ? 'card' : 'whole');
    const profile = await (all ? dossier.profileOfAll(id, drawing, token) : dossier.profileInSlices(id, drawing, token));
    const item = profile && profileItem(view, profile, all ? Infinity : profiledSources);
    return item ? { ...item, ...(partial && { partial }) } : null;
  });
  onRequest(connection, 'dossier/profileSources', nothing, ({ id, ...page }) => {
    const evidence = evidenceItems(view);
    return pageItem(view.dossier.saidPage(id, limited(page)), ({ source, sentences }) => ({ source: sourceItem(source), sentences: sentences.flatMap((sentence) => evidence(sentence)) }));
  });
}

const nothing = { items: [], total: 0 } as const;
/** What is said of somebody in so few sources is said at once. */
const quickSources = 10;
/** So many sentences of one fact go over the wire. */
const mostEvidence = 10;
/** So many outlets can be chosen from. */
const mostOutlets = 100;

function profileItem(view: View, { entity, facts, sentences, relations }: Profile, drawnFrom: number): ProfileItem | null {
  const summary = view.dossier.summary(entity.id);
  if (!summary) return null;
  const age = ageText(summary.last, view.dossier.newestDate);
  const evidence = evidenceItems(view);
  const months = view.dossier.months(entity.id);
  const timeline = timelineItem(months);
  return {
    entity: entityItem(summary),
    notes: (entity.notes ?? []).map(({ text, uri, line }) => ({ text, uri, file: fileNameOf(uri), line })),
    facts: facts.slice(0, pageLimit).map((fact) => factItem(view, evidence, fact)),
    sentences: sentences.flatMap((sentence) => evidence(sentence)),
    relations: relations.flatMap((relation) => relationItem(view, evidence, relation)),
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

function factItem(view: View, evidence: Evidence, { type, value, standing, hedge, entity, evidence: all }: Fact): FactItem {
  const { types, standings, hedges } = factWords();
  const other = entity === undefined ? undefined : view.dossier.entity(entity);
  return {
    label: types[type], value,
    remarks: [...(standing ? [standings[standing]] : []), ...(hedge ? [hedges[hedge]] : [])],
    ...(other && { entity: { id: other.id, name: other.name } }),
    evidence: all.slice(0, mostEvidence).flatMap((one: FactEvidence) => evidence(one.sentence, one.hedge)),
    total: all.length,
  };
}

function relationItem(view: View, evidence: Evidence, { entity, sentences, sources, sentence }: Relation): readonly RelationItem[] {
  const other = view.dossier.entity(entity);
  if (!other) return [];
  const [shown] = sentence ? evidence(sentence) : [];
  return [{ entity: { id: other.id, name: other.name, kind: other.kind }, sentences, sources, ...(shown && { evidence: shown }) }];
}

type Evidence = (sentence: KeySentence, hedge?: FactEvidence['hedge']) => readonly EvidenceItem[];

/** Makes sentences into evidence for the wire, each source looked up once; nothing for a sentence whose source has gone meanwhile. */
function evidenceItems({ dossier }: View): Evidence {
  const { hedges } = factWords();
  const newest = dossier.newestDate;
  const sources = new Map<string, { readonly item: SourceItem; readonly document: Document; readonly age: string | undefined } | undefined>();
  const lookUp = (uri: string): ReturnType<typeof sources.get> => {
    const source = dossier.source(uri);
    const document = dossier.document(uri);
    return source && document && { item: sourceItem(source), document, age: ageText(source.date, newest, 'short') };
  };
  return (sentence, hedge) => {
    const { uri } = sentence;
    if (!sources.has(uri)) sources.set(uri, lookUp(uri));
    const found = sources.get(uri);
    if (!found) return [];
    const { item, document, age } = found;
    return [{ source: item, range: rangeOf(document, sentence), text: sentence.plain, ...(hedge && { remark: hedges[hedge] }), ...(age && { age }) }];
  };
}

import type { Connection } from 'vscode-languageserver';
import { fileNameOf } from '../../base/uris';
import { dateInWords } from '../../core/citations/dates';
import { factWords } from '../../core/messages';
import type { Fact, FactEvidence } from '../../core/profiles/facts/fact';
import type { KeySentence, Profile, Relation } from '../../core/profiles/profile';
import type { EvidenceItem, FactItem, ProfileItem, RelationItem } from '../../protocol/protocol';
import { drawingOf } from '../drawing';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { onRequest } from '../wire';
import { entityItem, limited, pageItem, sourceItem } from './items';

/** The profile of an entity for the side view, and what each source says of it, page by page. */
export function registerProfile(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/profile', null, async ({ id }) => {
    const profile = view.dossier.profile(id, await drawingOf(connection, 'whole'));
    return profile ? profileItem(view, profile) : null;
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

function profileItem(view: View, { entity, facts, sentences, relations }: Profile): ProfileItem | null {
  const summary = view.dossier.summary(entity.id);
  if (!summary) return null;
  return {
    entity: entityItem(summary),
    notes: (entity.notes ?? []).map(({ text, uri, line }) => ({ text, uri, file: fileNameOf(uri), line })),
    facts: facts.map((fact) => factItem(view, fact)),
    sentences: sentences.flatMap((sentence) => evidenceItem(view, sentence)),
    relations: relations.flatMap((relation) => relationItem(view, relation)),
    dates: [...new Set([dateInWords(summary.first), dateInWords(summary.last)])].filter((date) => date !== undefined).join(' – '),
    months: view.dossier.months(entity.id).map(({ month, mentions }) => ({ month, label: dateInWords(month) ?? month, mentions })),
    outlets: view.dossier.outlets(entity.id, mostOutlets).map(({ outlet }) => outlet),
    drawnFrom: Math.min(summary.sources, view.dossier.profiledSources),
  };
}

function factItem(view: View, { type, value, standing, hedge, entity, evidence }: Fact): FactItem {
  const other = entity === undefined ? undefined : view.dossier.entity(entity);
  return {
    label: factWords.types[type], value,
    remarks: [...(standing ? [factWords.standings[standing]] : []), ...(hedge ? [factWords.hedges[hedge]] : [])],
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
  return source && document ? [{ source: sourceItem(source), range: rangeOf(document, sentence), text: sentence.plain, ...(hedge && { remark: factWords.hedges[hedge] }) }] : [];
}

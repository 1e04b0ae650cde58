import { ageOf } from '../base/age';
import { neverCancelled } from '../base/cancellation';
import { fileNameOf } from '../base/uris';
import type { EntitySummary } from '../core';
import type { KeySentence, Profile } from '../core/profiles/profile';
import type { Entity } from '../core/gazetteer/entity';
import { noteExcerpt } from '../core/gazetteer/note-text';
import { beforeNewest, factWords } from '../core/messages';
import { loadFactReader } from '../core/profiles/facts/reader';
import { entityIndex, searchEntities } from '../core/profiles/search';
import { distanceWithin, foldWords } from '../core/profiles/words';
import type { Inputs } from './inputs';
import { mostMentioned } from './mentions';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { lineAndColumn, printable } from './places';
import { defaultColumns, wrap } from './wrap';

/** What `dossier profile --json` prints; null for what is not known. `id`, `name`, `kind` and `origin` are null when nobody was found. */
export interface ProfileJson {
  readonly version: 1;
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  readonly origin: string | null;
  /** The first of what the user wrote in the gazetteer or in profile notes. */
  readonly note: string | null;
  readonly notes: readonly NoteJson[];
  readonly mentions: number;
  readonly sources: number;
  /** ISO 8601 dates of the earliest and the latest dated source. */
  readonly first: string | null;
  readonly last: string | null;
  /** Mentions by month (`2031-03`; `2031` where only the year is known), in order, of dated sources. */
  readonly months: readonly { readonly month: string; readonly mentions: number }[];
  /** What sentences state, by type, the newest first; the words of `value` stand in each sentence of `evidence`, from `value.start` to `value.end`. */
  readonly facts: readonly FactJson[];
  /** Whom it is named with, most often first. */
  readonly relations: readonly { readonly id: string; readonly name: string; readonly sentences: number; readonly sources: number; readonly sentence: SentenceJson | null }[];
  /** Best first. `text` is the source's text at `[start, end)`, character for character. */
  readonly sentences: readonly SentenceJson[];
  /** Other entities that go by the name that was asked for. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

/** `text` is what stands at `[start, end)` of the file, without markup, a line for each paragraph. */
interface NoteJson {
  readonly text: string;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

interface SentenceJson {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: string | null;
}

interface FactJson {
  readonly type: string;
  readonly value: string;
  /** Id of the entity that the value names. */
  readonly entity: string | null;
  /** `former`, `acting`, `designate`. */
  readonly standing: string | null;
  /** `quoted`, `hedged`, `said`: every sentence says so as a claim. */
  readonly hedge: string | null;
  readonly evidence: readonly (SentenceJson & { readonly value: { readonly start: number; readonly end: number }; readonly hedge: string | null })[];
}

export async function printProfile(inputs: Inputs, name: string, json: boolean, { out, err, columns = defaultColumns }: Output): Promise<ExitCode> {
  const found = findEntity(inputs.dossier.entities(), name);
  const [best, ...others] = found.matches;
  if (!best) {
    err(messages.noEntity(printable(name)));
    if (found.near.length > 0) err(messages.didYouMean(found.near.map(shortly)));
    if (json) out(JSON.stringify(nobody));
    return 1;
  }
  const profile = await inputs.dossier.profileOfAll(best.entity.id, { depth: 'whole', facts: await loadFactReader() }, neverCancelled);
  if (!profile) return 1;
  if (found.nearest) err(messages.nearest(printable(name), printable(best.entity.name)));
  else if (others.length > 0) err(messages.alsoCalled(printable(name), others.map(shortly)));
  if (json) out(JSON.stringify(profileJson(inputs, profile, found.nearest ? [] : others)));
  else for (const line of linesOf(inputs, profile, columns)) out(line);
  return 0;
}

const nobody: ProfileJson = {
  version: 1, id: null, name: null, kind: null, aliases: [], origin: null, note: null, notes: [], mentions: 0, sources: 0, first: null, last: null, months: [], facts: [], relations: [], sentences: [], others: [],
};

interface Found {
  /** Best first. */
  readonly matches: readonly EntitySummary[];
  /** No name is what was asked for; the one match is only near it. */
  readonly nearest: boolean;
  readonly near: readonly EntitySummary[];
}

/**
 * By id; else by preferred name, then alias, case and accents set aside, the most mentioned first; else the most
 * mentioned whose name holds the words asked for, or has them but for a letter or two.
 */
function findEntity(entities: readonly EntitySummary[], name: string): Found {
  const byId = entities.filter(({ entity }) => entity.id === name);
  if (byId.length > 0) return { matches: byId, nearest: false, near: [] };
  const wanted = foldWords(name).join(' ');
  const called = entities
    .map((summary) => ({ summary, rank: rankOf(summary, wanted) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank || mostMentioned(a.summary, b.summary))
    .map(({ summary }) => summary);
  if (called.length > 0 && wanted !== '') return { matches: called, nearest: false, near: [] };
  const near = wanted === '' ? [] : searchEntities(entityIndex(entities), name, 50);
  const asked = wanted.split(' ');
  const best = [...near].sort(mostMentioned);
  const nearest = best.find((summary) => isNear(summary, asked, true)) ?? best.find((summary) => isNear(summary, asked, false));
  return nearest ? { matches: [nearest], nearest: true, near: [] } : { matches: [], nearest: false, near: near.slice(0, 5) };
}

/** 0: the preferred name; 1: an alias; 2: neither. */
function rankOf({ entity }: EntitySummary, wanted: string): number {
  if (foldWords(entity.name).join(' ') === wanted) return 0;
  return entity.aliases.some((alias) => foldWords(alias.text).join(' ') === wanted) ? 1 : 2;
}

/** All words asked for stand in one of its names, letter for letter or but for one or two. */
function isNear({ entity }: EntitySummary, asked: readonly string[], exactly: boolean): boolean {
  return [entity.name, ...entity.aliases.map((alias) => alias.text)].some((text) => {
    const words = foldWords(text);
    return asked.every((word) => words.some((other) => (exactly ? word === other : isMisspelt(word, other))));
  });
}

/** One letter or two are wrong, but not the first of a short word: *Bask* is no *Task*. */
function isMisspelt(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || (word.length < 6 && word[0] !== other[0])) return false;
  return distanceWithin(word, other, word.length < 9 ? 1 : 2);
}

function profileJson({ dossier }: Inputs, profile: Profile, others: readonly EntitySummary[]): ProfileJson {
  const { entity, mentions, sources, first, last, sentences, facts, relations } = profile;
  const sentenceJson = ({ uri, start, end, text, date }: KeySentence): SentenceJson => ({ path: dossier.source(uri)?.path ?? '', start, end, text, date: date ?? null });
  return {
    version: 1,
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases.map((alias) => alias.text),
    origin: entity.origin,
    note: entity.notes?.[0]?.text ?? null,
    notes: (entity.notes ?? []).map(({ text, uri, start, end }) => ({ text, uri, start, end })),
    mentions,
    sources,
    first: first ?? null,
    last: last ?? null,
    months: dossier.months(entity.id).map(({ month, mentions: count }) => ({ month, mentions: count })),
    facts: facts.map(({ type, value, entity: other, standing, hedge, evidence }) => ({
      type, value, entity: other ?? null, standing: standing ?? null, hedge: hedge ?? null,
      evidence: evidence.map((one) => ({ ...sentenceJson(one.sentence), value: { start: one.value.start, end: one.value.end }, hedge: one.hedge ?? null })),
    })),
    relations: relations.map(({ entity: id, sentences: count, sources: articles, sentence }) => ({
      id, name: dossier.entity(id)?.name ?? id, sentences: count, sources: articles, sentence: sentence ? sentenceJson(sentence) : null,
    })),
    sentences: sentences.map(sentenceJson),
    others: others.map(({ entity: { id, name, kind } }) => ({ id, name, kind })),
  };
}

/** What the user wrote comes first. */
function noteLines({ notes = [] }: Entity, columns: number): readonly string[] {
  return notes.flatMap(({ text, uri, line }) => [...wrap(messages.note(printable(noteExcerpt(text))), columns), `    ${printable(fileNameOf(uri))}:${line + 1}`]);
}

function linesOf({ dossier }: Inputs, { entity, mentions, sources, first, last, sentences, facts, relations }: Profile, columns: number): readonly string[] {
  const placeOf = ({ uri, start, date }: KeySentence): string => {
    const source = dossier.source(uri);
    const place = source ? `${printable(source.path)}:${lineAndColumn(dossier.document(uri)?.text ?? '')(start)}` : '';
    return [place, date ?? messages.undated(), ...(source ? [`@${source.citekey}`] : [])].join(' · ');
  };
  const age = ageOf(last, dossier.newestDate);
  const dates = first !== undefined && last !== undefined ? [first === last ? first : `${first} – ${last}`, ...(age ? [beforeNewest(age)] : [])] : [];
  const { types, standings, hedges } = factWords();
  const words = (text: string, indent = '', begin = indent): readonly string[] => wrap(text, columns, indent, begin);
  const lines = [
    ...words(`${printable(entity.name)} · ${entity.kind} · ${entity.origin === 'gazetteer' ? messages.listed() : messages.suggestion()} · ${entity.id}`),
    ...noteLines(entity, columns),
    ...(entity.aliases.length > 0 ? words(messages.also(entity.aliases.map((alias) => printable(alias.text)))) : []),
    ...words([messages.counts(mentions, sources), dates.join(', ')].filter(Boolean).join(' · ')),
    '',
  ];
  for (const { type, value, standing, hedge, evidence } of facts) {
    const said = [standing && standings[standing], hedge && hedges[hedge]].filter(Boolean);
    lines.push(...words(`${types[type]}: ${printable(value)}${said.length > 0 ? ` (${said.join(', ')})` : ''}`, '    ', '  '));
    lines.push(...words(`${evidence[0] ? placeOf(evidence[0].sentence) : ''}${evidence.length > 1 ? ` · ${messages.moreEvidence(evidence.length - 1)}` : ''}`, '      ', '    '));
  }
  if (facts.length > 0) lines.push('');
  for (const sentence of sentences) lines.push(...words(printable(sentence.plain), '  '), ...words(placeOf(sentence), '      ', '    '), '');
  if (sentences.length === 0) lines.push(messages.noSentences());
  if (relations.length > 0) lines.push(messages.namedWith());
  for (const one of relations.slice(0, 10)) lines.push(...words(`${printable(dossier.entity(one.entity)?.name ?? one.entity)} · ${messages.together(one.sentences, one.sources)}`, '    ', '  '));
  return lines;
}

function shortly({ entity }: EntitySummary): string {
  return `${printable(entity.name)} (${entity.kind}, ${entity.id})`;
}

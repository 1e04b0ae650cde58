import type { EntitySummary } from '../core';
import type { Profile } from '../core/profiles/profile';
import { entityIndex, searchEntities } from '../core/profiles/search';
import { distanceWithin, foldWords } from '../core/profiles/words';
import type { Inputs } from './inputs';
import { mostMentioned } from './mentions';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { lineAndColumn, printable } from './places';

/** What `dossier profile --json` prints; null for what is not known. `id`, `name`, `kind` and `origin` are null when nobody was found. */
export interface ProfileJson {
  readonly version: 1;
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  readonly origin: string | null;
  /** What the user wrote in the gazetteer. */
  readonly note: string | null;
  readonly mentions: number;
  readonly sources: number;
  /** ISO 8601 dates of the earliest and the latest dated source. */
  readonly first: string | null;
  readonly last: string | null;
  /** None are drawn yet. */
  readonly facts: readonly never[];
  /** Best first. `text` is the source's text at `[start, end)`, character for character. */
  readonly sentences: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly date: string | null;
  }[];
  /** Other entities that go by the name that was asked for. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

export function printProfile(inputs: Inputs, name: string, json: boolean, { out, err }: Output): ExitCode {
  const found = findEntity(inputs.dossier.entities(), name);
  const [best, ...others] = found.matches;
  if (!best) {
    err(messages.noEntity(printable(name)));
    if (found.near.length > 0) err(messages.didYouMean(found.near.map(shortly)));
    if (json) out(JSON.stringify(nobody));
    return 1;
  }
  const profile = inputs.dossier.profile(best.entity.id);
  if (!profile) return 1;
  if (found.nearest) err(messages.nearest(printable(name), printable(best.entity.name)));
  else if (others.length > 0) err(messages.alsoCalled(printable(name), others.map(shortly)));
  if (json) out(JSON.stringify(profileJson(inputs, profile, found.nearest ? [] : others)));
  else for (const line of linesOf(inputs, profile)) out(line);
  return 0;
}

const nobody: ProfileJson = {
  version: 1, id: null, name: null, kind: null, aliases: [], origin: null, note: null, mentions: 0, sources: 0, first: null, last: null, facts: [], sentences: [], others: [],
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
  const { entity, mentions, sources, first, last, sentences } = profile;
  return {
    version: 1,
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases.map((alias) => alias.text),
    origin: entity.origin,
    note: entity.note ?? null,
    mentions,
    sources,
    first: first ?? null,
    last: last ?? null,
    facts: [],
    sentences: sentences.map(({ uri, start, end, text, date }) => ({ path: dossier.source(uri)?.path ?? '', start, end, text, date: date ?? null })),
    others: others.map(({ entity: { id, name, kind } }) => ({ id, name, kind })),
  };
}

function linesOf({ dossier }: Inputs, { entity, mentions, sources, first, last, sentences }: Profile): readonly string[] {
  const dates = first !== undefined && last !== undefined ? ` · ${first === last ? first : `${first} – ${last}`}` : '';
  const lines = [
    `${printable(entity.name)} · ${entity.kind} · ${entity.origin === 'gazetteer' ? messages.listed() : messages.suggestion()} · ${entity.id}`,
    ...(entity.aliases.length > 0 ? [messages.also(entity.aliases.map((alias) => printable(alias.text)))] : []),
    ...(entity.note !== undefined ? [messages.note(printable(entity.note))] : []),
    messages.counts(mentions, sources) + dates,
    '',
  ];
  for (const { uri, start, plain, date } of sentences) {
    const source = dossier.source(uri);
    const place = source ? `${printable(source.path)}:${lineAndColumn(dossier.document(uri)?.text ?? '')(start)}` : '';
    lines.push(`  ${printable(plain)}`, `    ${[place, date ?? messages.undated(), ...(source ? [`@${source.citekey}`] : [])].join(' · ')}`, '');
  }
  if (sentences.length === 0) lines.push(messages.noSentences());
  return lines;
}

function shortly({ entity }: EntitySummary): string {
  return `${printable(entity.name)} (${entity.kind}, ${entity.id})`;
}

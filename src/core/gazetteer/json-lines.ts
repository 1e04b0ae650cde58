import type { Problem } from '../documents/document';
import * as messages from '../messages';
import { entityKinds, type Alias, type Entity, type EntityKind } from './entity';
import type { Gazetteer } from './gazetteer';
import { idMaker } from './ids';
import { kindByName } from './kind-by-name';
import { lineCounter } from './lines';
import { findable, limited } from './problems';

/** Whether a file is a gazetteer in JSON lines, by its name. */
export function isJsonLines(uri: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(uri);
}

/** Reads a gazetteer in JSON lines as a whole: see {@link entitiesOfJsonLines}. Not valid when no line is an entry. */
export function readJsonLines(uri: string, text: string): Gazetteer {
  const problems: Problem[] = [];
  const entities = [...entitiesOfJsonLines(uri, text, (problem) => problems.push(problem))];
  const valid = entities.length > 0 || problems.length === 0;
  return { uri, entities, problems: limited(problems), valid };
}

/**
 * The entities of a gazetteer for long lists: on each line one JSON object with the fields of an entry in `actors.yaml`; blank lines are nothing.
 * Also taken: `names`, of which the first is the name, and `kind: "unknown"`, which is then decided by the name's words.
 * One by one, so that a million need not be held: give it to `compileGazetteer`. Ids are those given, else made from the name; a given id counts from its line on.
 */
export function* entitiesOfJsonLines(uri: string, text: string, report: (problem: Problem) => void): Generator<Entity> {
  const ids = new Set<string>();
  const makeId = idMaker((id) => ids.has(id));
  const lineOf = lineCounter(text);
  let guessed = 0;
  let firstGuess = { start: 0, end: 0 };
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0, next; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? text.length : newline).trim();
    if (line === '') continue;
    const begin = text.indexOf(line[0]!, start);
    const span = { start: begin, end: begin + line.length };
    const say: Say = (severity, message) => {
      report({ severity, message, span });
      return undefined;
    };
    const entry = entryOf(line, say);
    if (!entry) continue;
    if (entry.id !== undefined && ids.has(entry.id)) {
      say('error', messages.duplicateId(entry.id));
      continue;
    }
    const id = entry.id ?? makeId(entry.name);
    ids.add(id);
    if (entry.kind === undefined && guessed++ === 0) firstGuess = span;
    // The name as it stands in the line, unless it is written with escapes.
    const at = line.indexOf(`"${entry.name}"`);
    const place = at < 0 ? span : { start: begin + at + 1, end: begin + at + 1 + entry.name.length };
    const noted = entry.note === undefined ? -1 : line.indexOf(`"${entry.note}"`);
    const notePlace = noted < 0 ? span : { start: begin + noted + 1, end: begin + noted + 1 + (entry.note?.length ?? 0) };
    yield {
      id, kind: entry.kind ?? kindByName(entry.name), name: entry.name, aliases: entry.aliases, origin: 'gazetteer',
      ...(entry.note !== undefined && { notes: [{ text: entry.note, uri, ...notePlace, line: lineOf(notePlace.start) }] }), definedAt: { uri, ...place },
    };
  }
  if (guessed > 0) report({ severity: 'information', message: messages.guessedKinds(guessed), span: firstGuess });
}

interface Line {
  readonly id?: string;
  readonly name: string;
  /** Absent: unknown. */
  readonly kind?: EntityKind;
  readonly aliases: readonly Alias[];
  readonly note?: string;
}

type Say = (severity: Problem['severity'], message: string) => undefined;

function entryOf(line: string, say: Say): Line | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return say('error', messages.invalidJson(error instanceof Error ? error.message : String(error)));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say('error', messages.entryNotMap());
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key in fields) if (!known.has(key)) say('warning', messages.unknownKey(key.slice(0, 40)));
  const names = listOf(fields['names']);
  const name = wordsOf(fields['name'] ?? names[0]);
  if (name === undefined || name === '') return say('error', messages.missingName());
  if (!findable(name)) say('warning', messages.nothingToFind(name.slice(0, 40)));
  const written = wordsOf(fields['kind'])?.toLowerCase() ?? '';
  if (written === '') return say('error', messages.missingKind(entityKinds));
  const kind = entityKinds.find((candidate) => candidate === written);
  if (kind === undefined && written !== 'unknown') return say('error', messages.unknownKind(written.slice(0, 40), entityKinds));
  const id = wordsOf(fields['id']);
  const note = wordsOf(fields['note']);
  const more = fields['name'] === undefined ? names.slice(1) : names;
  return {
    name, aliases: aliasesOf(name, [...more, ...listOf(fields['aliases']), ...listOf(fields['alias'])], say),
    ...(id !== undefined && id !== '' && { id }), ...(note !== undefined && note !== '' && { note }), ...(kind && { kind }),
  };
}

const known: ReadonlySet<string> = new Set(['id', 'name', 'names', 'kind', 'aliases', 'alias', 'note']);

function aliasesOf(name: string, values: readonly unknown[], say: Say): readonly Alias[] {
  if (values.length === 0) return none;
  const seen = new Set([name]);
  const aliases: Alias[] = [];
  for (const value of values) {
    const fields = typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : { name: value };
    const text = wordsOf(fields['name']);
    const how = fields['case'];
    if (text === undefined) say('warning', messages.badAlias());
    else if (text === '') say('warning', messages.emptyAlias());
    else if (!seen.has(text)) {
      seen.add(text);
      if (!findable(text)) say('warning', messages.nothingToFind(text.slice(0, 40)));
      if (how !== undefined && how !== 'exact' && how !== 'any') say('warning', messages.badCase());
      aliases.push(how === 'exact' || how === 'any' ? { text, case: how } : { text });
    }
  }
  return aliases;
}

const none: readonly never[] = [];

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? none : [value];
}

/** Text on one line, numbers as they are written; undefined for anything else. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (/^\s|\s$|\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ').trim() : value) : undefined;
}

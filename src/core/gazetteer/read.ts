import type { Node } from 'yaml';
import type { Span } from '../../base/span';
import type { Problem } from '../documents/document';
import { parseYaml } from '../documents/yaml';
import type { Entity } from './entity';
import * as messages from '../messages';
import { EntryReader, lineEnd, yamlProblems } from './entry-reader';
import type { Entry } from './entry';
import type { Gazetteer } from './gazetteer';
import { idMaker } from './ids';
import { isJsonLines, readJsonLines } from './json-lines';
import { readPlainEntries } from './plain';
import { limited } from './problems';
import { findSharedNames } from './shared';
import { lineCounter } from './lines';

/**
 * Reads a gazetteer (`actors.yaml`, or a file of JSON lines: see `json-lines.ts`; its format is described in `media/schema/actors.schema.json`). Never throws. An entry that is wrong is left out with a
 * problem at its place; a file that is no YAML is `valid: false` and empty. Values count as written: `name: No` is the name "No", `name: 1990` is "1990".
 * Ids are those given, else made from the name, in file order. The order of `problems` is that of the file.
 */
export function readGazetteer(uri: string, text: string): Gazetteer {
  try {
    if (isJsonLines(uri)) return readJsonLines(uri, text);
    const plain = readPlainEntries(text);
    const { entries, problems, valid } = plain === undefined ? readYaml(text) : { entries: plain, problems: [], valid: true };
    if (!valid) return { uri, entities: [], problems: limited(problems), valid };
    const all = [...problems];
    const entities = makeEntities(uri, text, entries, all);
    all.push(...findSharedNames(entries.filter((entry) => entry.kept)));
    return { uri, entities, problems: limited(all), valid };
  } catch (error) {
    // Nesting beyond the parser's stack ends here.
    const message = messages.invalidYaml(error instanceof Error ? error.message : String(error));
    return { uri, entities: [], problems: [{ severity: 'error', message, span: { start: 0, end: lineEnd(text, 0) } }], valid: false };
  }
}

function makeEntities(uri: string, text: string, entries: readonly Entry[], problems: Problem[]): Entity[] {
  const given = new Set<string>();
  for (const { id } of entries) if (id !== undefined) given.add(id.text);
  const used = new Set<string>();
  // An id that someone gave is not taken by an entry that has none.
  const makeId = idMaker((candidate) => used.has(candidate) || given.has(candidate));
  const entities: Entity[] = [];
  const lineOf = lineCounter(text);
  for (const entry of entries) {
    if (entry.id !== undefined && used.has(entry.id.text)) {
      problems.push({ severity: 'error', message: messages.duplicateId(entry.id.text), span: span(entry.id) });
      continue;
    }
    const id = entry.id?.text ?? makeId(entry.name.text);
    used.add(id);
    entry.kept = true;
    entities.push({
      id,
      kind: entry.kind,
      name: entry.name.text,
      aliases: entry.aliases.map((alias) => (alias.case === undefined ? { text: alias.text } : { text: alias.text, case: alias.case })),
      origin: 'gazetteer',
      ...(entry.note === undefined ? {} : { notes: [{ text: entry.note.text, uri, ...span(entry.note), line: lineOf(entry.note.start) }] }),
      definedAt: { uri, ...span(entry.name) },
    });
  }
  return entities;
}

function readYaml(text: string): { entries: readonly Entry[]; problems: readonly Problem[]; valid: boolean } {
  const document = parseYaml(text);
  const errors = yamlProblems(document, text);
  if (errors.length > 0) return { entries: [], problems: errors, valid: false };
  const reader = new EntryReader(text);
  const next = document.range[2];
  if (/^(?!\s*(?:#|$))/m.test(text.slice(next).replace(/^\.\.\.[^\r\n]*/, '').trim())) reader.second(next);
  const list = reader.list(document.contents);
  const entries: Entry[] = [];
  for (const item of list ?? []) {
    const entry = reader.entry(item as Node | null);
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, problems: reader.problems, valid: list !== undefined };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

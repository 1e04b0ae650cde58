import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Span } from '../../base/span';
import type { Problem } from '../documents/document';
import { parseYaml } from '../documents/yaml';
import { entityKinds } from './entity';
import type { Entity } from './entity';
import * as messages from '../messages';
import type { Entry, Written, WrittenAlias } from './entry';
import type { Gazetteer } from './gazetteer';
import { idMaker } from './ids';
import { isJsonLines, readJsonLines } from './json-lines';
import { readPlainEntries } from './plain';
import { findable, limited } from './problems';
import { findSharedNames } from './shared';

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
    const entities = makeEntities(uri, entries, all);
    all.push(...findSharedNames(entries.filter((entry) => entry.kept)));
    return { uri, entities, problems: limited(all), valid };
  } catch (error) {
    // Nesting beyond the parser's stack ends here.
    const message = messages.invalidYaml(error instanceof Error ? error.message : String(error));
    return { uri, entities: [], problems: [{ severity: 'error', message, span: { start: 0, end: lineEnd(text, 0) } }], valid: false };
  }
}

function makeEntities(uri: string, entries: readonly Entry[], problems: Problem[]): Entity[] {
  const given = new Set<string>();
  for (const { id } of entries) if (id !== undefined) given.add(id.text);
  const used = new Set<string>();
  // An id that someone gave is not taken by an entry that has none.
  const makeId = idMaker((candidate) => used.has(candidate) || given.has(candidate));
  const entities: Entity[] = [];
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
      ...(entry.note === undefined ? {} : { note: entry.note }),
      definedAt: { uri, ...span(entry.name) },
    });
  }
  return entities;
}

function readYaml(text: string): { entries: readonly Entry[]; problems: readonly Problem[]; valid: boolean } {
  const document = parseYaml(text);
  if (document.errors.length > 0) {
    const last = lineStart(text, text.trimEnd().length);
    const problems = document.errors.slice(0, 3).map((error): Problem => {
      // What is missing at the end of the file is shown on its last line that is not blank.
      const start = error.pos[0] >= text.trimEnd().length ? last : error.pos[0];
      const detail = error.message.startsWith('Maximum call stack') ? messages.nestedTooDeeply() : error.message;
      return { severity: 'error', message: messages.invalidYaml(detail), span: { start, end: lineEnd(text, start) } };
    });
    return { entries: [], problems, valid: false };
  }
  const reader = new Reader(text);
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

/** Walks the parsed file and notes what is wrong. */
class Reader {
  readonly problems: Problem[] = [];

  constructor(private readonly text: string) {}

  /** The list of entries, or undefined when the file holds something else. */
  list(contents: Node | null): readonly unknown[] | undefined {
    if (contents === null || isEmpty(contents)) return [];
    if (isSeq(contents)) return contents.items;
    if (!isMap(contents)) {
      this.report('error', messages.gazetteerNotList(), contents);
      return undefined;
    }
    const fields = this.fields(contents, ['version', 'entities', 'actors']);
    const version = this.scalar(fields.get('version'));
    if (version !== undefined && version.text !== '1') this.report('warning', messages.unknownVersion(version.text.slice(0, 20)), fields.get('version'));
    const holds = fields.has('entities') || fields.has('actors');
    const items: unknown[] = [];
    for (const key of ['entities', 'actors']) {
      const list = fields.get(key);
      if (list === undefined || list === null || isEmpty(list)) continue;
      if (isSeq(list)) for (const item of list.items) items.push(item);
      else {
        this.report('error', messages.gazetteerNotList(), list);
        return undefined;
      }
    }
    if (holds || fields.has('version')) return items;
    this.report('error', messages.gazetteerNotList(), contents);
    return undefined;
  }

  /** What stands behind the first document. */
  second(start: number): void {
    this.problems.push({ severity: 'warning', message: messages.secondDocument(), span: { start, end: lineEnd(this.text, start) } });
  }

  entry(item: Node | null): Entry | undefined {
    if (isAlias(item)) return this.report('error', messages.yamlAlias(), item);
    if (!isMap(item)) return this.report('error', messages.entryNotMap(), item);
    const fields = this.fields(item, ['id', 'name', 'kind', 'aliases', 'alias', 'note']);
    const name = this.words(fields, 'name');
    if (name === undefined) return this.saidAlready(fields.get('name')) ? undefined : this.report('error', messages.missingName(), item);
    if (!findable(name.text)) this.report('warning', messages.nothingToFind(name.text.slice(0, 40)), fields.get('name'));
    const kind = this.words(fields, 'kind');
    if (kind === undefined) return this.saidAlready(fields.get('kind')) ? undefined : this.report('error', messages.missingKind(entityKinds), fields.get('name'));
    const known = entityKinds.find((candidate) => candidate === kind.text.toLowerCase());
    if (known === undefined) return this.report('error', messages.unknownKind(kind.text.slice(0, 40), entityKinds), fields.get('kind'));
    const id = this.words(fields, 'id');
    const note = this.words(fields, 'note');
    const aliases = [...this.aliases(fields, 'aliases'), ...this.aliases(fields, 'alias')];
    const seen = new Set([name.text]);
    const distinct = aliases.filter((alias) => !seen.has(alias.text) && seen.add(alias.text));
    return { name, kind: known, aliases: distinct, ...(id === undefined ? {} : { id }), ...(note === undefined ? {} : { note: note.text }) };
  }

  private aliases(fields: ReadonlyMap<string, Node | null>, key: string): WrittenAlias[] {
    const node = fields.get(key);
    if (node === undefined || node === null || isEmpty(node)) return [];
    const items = isSeq(node) ? node.items : [node];
    const aliases: WrittenAlias[] = [];
    for (const item of items as (Node | null)[]) {
      const alias = this.alias(item ?? node);
      if (alias === undefined) continue;
      aliases.push(alias);
      if (!findable(alias.text)) this.report('warning', messages.nothingToFind(alias.text.slice(0, 40)), item ?? node);
    }
    return aliases;
  }

  private alias(node: Node): WrittenAlias | undefined {
    if (isAlias(node)) return this.report('error', messages.yamlAlias(), node);
    if (isScalar(node)) {
      const written = this.scalar(node);
      return written === undefined || written.text === '' || isEmpty(node) ? this.report('warning', messages.emptyAlias(), node) : written;
    }
    if (!isMap(node)) return this.report('warning', messages.badAlias(), node);
    const fields = this.fields(node, ['name', 'case']);
    const written = this.scalar(fields.get('name'));
    if (written === undefined || written.text === '') return this.report('warning', fields.has('name') ? messages.emptyAlias() : messages.badAlias(), node);
    const wanted = this.scalar(fields.get('case'))?.text;
    if (wanted === 'exact' || wanted === 'any') return { ...written, case: wanted };
    if (fields.has('case')) this.report('warning', messages.badCase(), fields.get('case') ?? node);
    return written;
  }

  /** A key's text; undefined, with a problem where it is not text, when there is none. */
  private words(fields: ReadonlyMap<string, Node | null>, key: string): Written | undefined {
    const node = fields.get(key);
    if (node === undefined || node === null || isEmpty(node)) return undefined;
    if (isAlias(node)) return this.report('error', messages.yamlAlias(), node);
    const written = this.scalar(node);
    if (written === undefined) return this.report('error', messages.expectedText(key), node);
    return written.text === '' ? undefined : written;
  }

  /** A value that is no text has its problem; an empty one has none yet. */
  private saidAlready(node: Node | null | undefined): boolean {
    return node !== undefined && node !== null && !isScalar(node);
  }

  private scalar(node: Node | null | undefined): Written | undefined {
    if (!isScalar(node) || !node.range) return undefined;
    const { value, source, range } = node as Scalar;
    const text = typeof value === 'string' ? value : source ?? this.text.slice(range![0], range![1]);
    return { text: text.replace(/\s+/g, ' ').trim(), start: range![0], end: range![1] };
  }

  private fields(map: YAMLMap, known: readonly string[]): ReadonlyMap<string, Node | null> {
    const fields = new Map<string, Node | null>();
    for (const pair of map.items as Pair<Node | null, Node | null>[]) {
      const key = this.scalar(pair.key)?.text ?? '';
      if (isScalar(pair.key) && fields.has(key)) this.report('warning', messages.duplicateKey(key.slice(0, 40)), pair.key);
      else if (!isScalar(pair.key) || !known.includes(key)) this.report('warning', messages.unknownKey(key.slice(0, 40)), pair.key ?? map);
      else fields.set(key, pair.value);
    }
    return fields;
  }

  private report(severity: Problem['severity'], message: string, node: Node | null | undefined): undefined {
    const range = node?.range;
    const start = range?.[0] ?? 0;
    // A wrong block is marked on its first line.
    this.problems.push({ severity, message, span: { start, end: range ? Math.max(start, Math.min(range[1], lineEnd(this.text, start))) : lineEnd(this.text, 0) } });
    return undefined;
  }
}

/** `key:` with nothing behind it. A written `null` or `~` is a word that somebody wrote. */
function isEmpty(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function lineEnd(text: string, from: number): number {
  let end = Math.min(from, text.length);
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineStart(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
}

import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { parseYaml } from '../documents/yaml';
import type { Problem } from '../documents/document';
import type { Alias, EntityKind } from './entity';
import { cannotWrite, emptyName, noSuchEntity } from '../messages';
import { readGazetteer } from './read';

/**
 * The text with one entry added at the end of the list: comments, order, indentation and line endings of the rest are untouched. An empty file gets a
 * head that explains the format. When the file does not parse, or the result would not read back, the text comes back unchanged with a problem.
 */
export function addEntity(text: string, entry: NewEntity): Written {
  if (entry.name.trim() === '') return refuse(text, emptyName());
  return change(text, (list, eol) => {
    const fields = entryFields(entry);
    if (list === undefined) return insertFirst(text, fields, eol);
    if (list.flow && list.items.length === 0 && list.range && /:[ \t]*$/.test(text.slice(0, list.range[0]))) {
      const lines = fields.map((field, index) => eol + (index === 0 ? '  - ' : '    ') + field);
      return text.slice(0, list.range[0]).trimEnd() + lines.join('') + text.slice(list.range[1]);
    }
    if (list.flow) return insertIntoFlow(text, list, `{ ${fields.join(', ')} }`);
    const { indent, gap, at } = whereNext(text, list, eol);
    const pad = ' '.repeat(indent);
    return splice(text, at, at, `${at > 0 && !/[\r\n]$/.test(text.slice(0, at)) ? eol : ''}${gap}${fields.map((field, index) => pad + (index === 0 ? '- ' : '  ') + field + eol).join('')}`);
  }, (before, after) => after.length === before.length + 1 && after.at(-1)?.name === clean(entry.name));
}

/** The text with `alias` added to the entity of that id, as {@link readGazetteer} gives it; unchanged when it is already there. */
export function addAlias(text: string, id: string, alias: Alias): Written {
  if (alias.text.trim() === '') return refuse(text, emptyName());
  const read = readGazetteer('', text);
  const entity = read.entities.find((candidate) => candidate.id === id);
  if (!read.valid) return { text, problems: read.problems };
  if (entity === undefined) return refuse(text, noSuchEntity(id));
  const wanted = clean(alias.text);
  if (entity.name === wanted || entity.aliases.some((known) => known.text === wanted)) return { text, problems: [] };
  return change(text, (_list, eol) => {
    const map = findMap(text, entity.definedAt?.start ?? -1);
    return map && withAlias(text, map, alias, eol);
  }, (before, after) => after.length === before.length && after.find((candidate) => candidate.id === id)?.aliases.at(-1)?.text === wanted);
}

/** The text with an alias added under `aliases:` of a map, which gets that key where it has none; undefined where that takes a person. */
export function withAlias(text: string, map: YAMLMap, alias: Alias, eol: string): string | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && (item.key.value === 'aliases' || item.key.value === 'alias')) as Pair<Node, Node | null> | undefined;
  const value = aliasText(alias);
  if (map.range === undefined || map.range === null) return undefined;
  if (pair === undefined) {
    if (map.flow) return insertIntoFlow(text, map, `aliases: [${value}]`);
    const at = lineStartAfter(text, endOf(map.items.at(-1)));
    const indent = column(text, (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0);
    const lead = /[\r\n]$/.test(text.slice(0, at)) ? '' : eol;
    return splice(text, at, at, `${lead}${' '.repeat(indent)}aliases: [${value}]${eol}`);
  }
  const list = pair.value;
  const range = list?.range;
  if (isSeq(list) && list.flow) return insertIntoFlow(text, list, value);
  if (isSeq(list) && list.items.length > 0) {
    const { indent, at } = whereNext(text, list, eol);
    const lead = /[\r\n]$/.test(text.slice(0, at)) ? '' : eol;
    return splice(text, at, at, `${lead}${' '.repeat(indent)}- ${value}${eol}`);
  }
  const key = pair.key.range;
  if (!key) return undefined;
  if (!range || (isScalar(list) && list.value === null)) return splice(text, text.indexOf(':', key[1]) + 1, text.indexOf(':', key[1]) + 1, ` [${value}]`);
  if (!isScalar(list) || /[,[\]{}\r\n]/.test(text.slice(range[0], range[1]))) return undefined;
  return splice(text, range[0], range[1], `[${text.slice(range[0], range[1])}, ${value}]`);
}

export interface NewEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases?: readonly Alias[];
  readonly note?: string;
}

export interface Written {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const head = [
  '# The people and groups of this folder. Dossier marks every name and alias listed here.',
  '#   kind     person, faction, organization or state',
  '#   aliases  other spellings and short forms; { name: ABC, case: exact } asks for the same capitals',
  '#   note     a line of your own, shown with the name',
];

type Names = readonly { readonly id: string; readonly name: string; readonly aliases: readonly Alias[] }[];

function change(text: string, edit: (list: YAMLSeq | undefined, eol: string) => string | undefined, good: (before: Names, after: Names) => boolean): Written {
  const before = readGazetteer('', text);
  if (!before.valid) return { text, problems: before.problems };
  try {
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const result = edit(findList(text), eol);
    const after = result === undefined ? undefined : readGazetteer('', result);
    // Read back before it is handed out: a file kept by hand must not be damaged.
    if (result !== undefined && after?.valid && good(before.entities, after.entities)) return { text: result, problems: [] };
  } catch {
    // Answered below.
  }
  return refuse(text, cannotWrite());
}

export function refuse(text: string, message: string): Written {
  return { text, problems: [{ severity: 'error', message }] };
}

/** The list that is written to: under `entities:` or `actors:`, or the whole file. */
function findList(text: string): YAMLSeq | undefined {
  const contents = parseYaml(text).contents;
  if (isSeq(contents)) return contents;
  if (!isMap(contents)) return undefined;
  const lists = contents.items.filter((pair) => isScalar(pair.key) && (pair.key.value === 'entities' || pair.key.value === 'actors') && isSeq(pair.value));
  return lists.at(-1)?.value as YAMLSeq | undefined;
}

/** The entry whose name stands at `offset`. */
function findMap(text: string, offset: number): YAMLMap | undefined {
  return findList(text)?.items.find((item) => isMap(item) && item.items.some((pair) => (pair.value as Node | null)?.range?.[0] === offset)) as YAMLMap | undefined;
}

function entryFields({ name, kind, aliases, note }: NewEntity): string[] {
  const fields = [`name: ${scalar(name)}`, `kind: ${kind}`];
  if (aliases !== undefined && aliases.length > 0) fields.push(`aliases: [${aliases.map(aliasText).join(', ')}]`);
  if (note !== undefined && note.trim() !== '') fields.push(`note: ${scalar(note)}`);
  return fields;
}

function aliasText(alias: Alias): string {
  return alias.case === undefined ? scalar(alias.text) : `{ name: ${scalar(alias.text)}, case: ${alias.case} }`;
}

/** On one line, without blanks around it. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One line, safe within `[ ]` and `{ }`, and read as text by YAML 1.1 tools too. */
function scalar(text: string): string {
  const words = clean(text);
  const plain = stringify(words, { lineWidth: 0, compat: 'yaml-1.1' }).trimEnd();
  return plain === words && !/[,[\]{}#:&*!|>'"%@`]|^[-?]/.test(words) ? plain : JSON.stringify(words);
}

function insertFirst(text: string, fields: readonly string[], eol: string): string {
  const lines = fields.map((field, index) => (index === 0 ? '  - ' : '    ') + field);
  const key = /^(?:entities|actors):[ \t]*(?:#.*)?$/m.exec(text);
  if (key !== null) {
    const at = lineStartAfter(text, key.index);
    return splice(text, at, at, (/[\r\n]$/.test(text.slice(0, at)) ? '' : eol) + lines.map((line) => line + eol).join(''));
  }
  const lead = text.trim() === '' ? head.map((line) => line + eol).join('') : text.replace(/(?<![\r\n])$/, eol);
  return lead + (/^version:/m.test(text) ? '' : `version: 1${eol}`) + [`entities:`, ...lines].map((line) => line + eol).join('');
}

function insertIntoFlow(text: string, list: YAMLSeq | YAMLMap, value: string): string | undefined {
  const end = list.range?.[1];
  if (end === undefined) return undefined;
  const close = end - 1;
  const empty = list.items.length === 0;
  const before = text.slice(0, close).trimEnd().length;
  const comma = empty ? '' : text[before - 1] === ',' ? ' ' : ', ';
  return splice(text, before, before, comma + value);
}

/** Where the next item of a block list goes: right behind the last line of its last item, and the blank line that separates its items. */
function whereNext(text: string, list: YAMLSeq, eol: string): { indent: number; gap: string; at: number } {
  const items = list.items as Node[];
  const at = lineStartAfter(text, endOf(items.at(-1)));
  const first = items[0]?.range?.[0] ?? 0;
  const dash = text.lastIndexOf('-', first - 1);
  const second = items[1]?.range?.[0];
  const gap = second !== undefined && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(endOf(items[0]), text.lastIndexOf('-', second - 1))) ? eol : '';
  return { indent: column(text, dash), gap, at };
}

/** End of a node's own text, without comments and blank lines behind it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  if (typeof node === 'object' && node !== null && 'key' in node) {
    const { key, value } = node as Pair<Node, Node | null>;
    return value === null || (value.range?.[1] ?? 0) === 0 ? (key.range?.[1] ?? 0) : endOf(value);
  }
  return (node as Node | undefined)?.range?.[1] ?? 0;
}

function lineStartAfter(text: string, offset: number): number {
  // The end of a block scalar is already the start of a line.
  if (offset > 0 && /[\r\n]/.test(text[offset - 1] ?? '')) return offset;
  const found = /\r\n|\n|\r/.exec(text.slice(offset));
  return found === null ? text.length : offset + found.index + found[0].length;
}

function column(text: string, offset: number): number {
  return offset - (Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1);
}

function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

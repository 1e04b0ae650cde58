import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document as YamlDocument, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Problem } from '../documents/document';
import * as messages from '../messages';
import { entityKinds } from './entity';
import type { Entry, Written, WrittenAlias } from './entry';
import { findable } from './problems';

/** Walks a parsed file, a list or the front matter of a profile note, and notes what is wrong. */
export class EntryReader {
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
    return { name, kind: known, aliases: distinct, ...(id === undefined ? {} : { id }), ...(note === undefined ? {} : { note }) };
  }

  /** The aliases under a key: a list, or one. */
  aliases(fields: ReadonlyMap<string, Node | null>, key: string): WrittenAlias[] {
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
  words(fields: ReadonlyMap<string, Node | null>, key: string): Written | undefined {
    const node = fields.get(key);
    if (node === undefined || node === null || isEmpty(node)) return undefined;
    if (isAlias(node)) return this.report('error', messages.yamlAlias(), node);
    const written = this.scalar(node);
    if (written === undefined) return this.report('error', messages.expectedText(key), node);
    return written.text === '' ? undefined : written;
  }

  /** A value that is no text has its problem; an empty one has none yet. */
  saidAlready(node: Node | null | undefined): boolean {
    return node !== undefined && node !== null && !isScalar(node);
  }

  private scalar(node: Node | null | undefined): Written | undefined {
    if (!isScalar(node) || !node.range) return undefined;
    const { value, source, range } = node as Scalar;
    const text = typeof value === 'string' ? value : source ?? this.text.slice(range![0], range![1]);
    return { text: text.replace(/\s+/g, ' ').trim(), start: range![0], end: range![1] };
  }

  /** The values of a map by their keys. @param others whether keys that are not known are somebody else's. */
  fields(map: YAMLMap, known: readonly string[], others = false): ReadonlyMap<string, Node | null> {
    const fields = new Map<string, Node | null>();
    for (const pair of map.items as Pair<Node | null, Node | null>[]) {
      const key = this.scalar(pair.key)?.text ?? '';
      if (others && !known.includes(key)) continue;
      if (isScalar(pair.key) && fields.has(key)) this.report('warning', messages.duplicateKey(key.slice(0, 40)), pair.key);
      else if (!isScalar(pair.key) || !known.includes(key)) this.report('warning', messages.unknownKey(key.slice(0, 40)), pair.key ?? map);
      else fields.set(key, pair.value);
    }
    return fields;
  }

  report(severity: Problem['severity'], message: string, node: Node | null | undefined): undefined {
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

/** Why a text is no YAML, at its lines; the first three reasons. */
export function yamlProblems(document: YamlDocument.Parsed, text: string): readonly Problem[] {
  const last = lineStart(text, text.trimEnd().length);
  return document.errors.slice(0, 3).map((error) => {
    // What is missing at the end of the file is shown on its last line that is not blank.
    const start = error.pos[0] >= text.trimEnd().length ? last : error.pos[0];
    const detail = error.message.startsWith('Maximum call stack') ? messages.nestedTooDeeply() : error.message;
    return { severity: 'error', message: messages.invalidYaml(detail), span: { start, end: lineEnd(text, start) } };
  });
}

export function lineEnd(text: string, from: number): number {
  let end = Math.min(from, text.length);
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineStart(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
}

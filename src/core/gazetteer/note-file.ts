import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Span } from '../../base/span';
import { fileNameOf } from '../../base/uris';
import type { Problem } from '../documents/document';
import { frontMatterOf } from '../documents/front-matter';
import { findBlocks } from '../documents/markdown-blocks';
import { parseYaml } from '../documents/yaml';
import * as messages from '../messages';
import { entityKinds, type Entity, type EntityKind, type Note } from './entity';
import type { Written, WrittenAlias } from './entry';
import { EntryReader, lineEnd, yamlProblems } from './entry-reader';
import { idMaker } from './ids';
import { kindByName } from './kind-by-name';
import { lineCounter } from './lines';
import { firstSection, plain } from './note-text';
import { findable, limited } from './problems';

/** What a profile note lists. */
export interface ListedNote {
  readonly entity: Entity;
  /** The note itself gives the id, and the kind; else they follow from the name. */
  readonly given: { readonly id: boolean; readonly kind: boolean };
  /** Where the note gives id and kind, else where its name stands. */
  readonly idAt: Span;
  readonly kindAt: Span;
}

export interface NoteFile {
  /** Absent when the file lists nobody. */
  readonly note?: ListedNote;
  readonly problems: readonly Problem[];
  /** False when the front matter could not be read: the caller keeps the last good version in force. */
  readonly valid: boolean;
}

/** Bytes; nobody keeps a longer note on one name. */
export const largestNote = 1_000_000;

/** Whether a file may be a profile note, by its name. */
export function isMarkdownFile(uri: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|qmd|rmd)$/i.test(uri);
}

/** Whether a Markdown text is a profile note: its YAML front matter has `aliases:` or `alias:`, with anything or nothing behind it. */
export function isNote(text: string): boolean {
  const block = frontMatterOf(text);
  return block !== undefined && !block.toml && /^(?:aliases|alias)[ \t]*:/m.test(text.slice(block.from, block.to));
}

/**
 * Reads a profile note: a Markdown file whose front matter has `aliases`, as Obsidian and Foam have it. `name`, else `title`, else the first heading of
 * level one, else the file's name is the entity's name; `kind`, else `type`, its kind, which follows from the name where neither is there; a note whose `type` is
 * something else lists nobody. Never throws; what is wrong stands in `problems` at its place.
 */
export function readNote(uri: string, text: string): NoteFile {
  const block = frontMatterOf(text);
  if (block === undefined || !isNote(text)) return { problems: [], valid: true };
  try {
    // The line of hyphens before it begins a document of YAML: so offsets are those of the file.
    const front = text.slice(0, block.to);
    const document = parseYaml(front);
    const errors = yamlProblems(document, front);
    if (errors.length > 0) return { problems: errors, valid: false };
    const reader = new EntryReader(front);
    if (!isMap(document.contents)) return { problems: [{ severity: 'error', message: messages.frontMatterNotMap(), span: { start: 0, end: 3 } }], valid: false };
    const fields = reader.fields(document.contents, ['id', 'name', 'title', 'kind', 'type', 'aliases', 'alias'], true);
    const note = noteOf(uri, text, block.end, fields, reader);
    return { ...(note && { note }), problems: limited(reader.problems), valid: true };
  } catch (error) {
    // Nesting beyond the parser's stack ends here.
    const message = messages.invalidYaml(error instanceof Error ? error.message : String(error));
    return { problems: [{ severity: 'error', message, span: { start: 0, end: lineEnd(text, 0) } }], valid: false };
  }
}

type Fields = ReadonlyMap<string, Node | null>;

function noteOf(uri: string, text: string, body: number, fields: Fields, reader: EntryReader): ListedNote | undefined {
  const aliases = [...aliasesOf(fields, 'aliases', reader), ...aliasesOf(fields, 'alias', reader)];
  const listedAt = fields.get('aliases')?.range ?? fields.get('alias')?.range ?? [0, 3];
  const place = { start: listedAt[0], end: Math.min(listedAt[1], lineEnd(text, listedAt[0])) };
  const name = reader.words(fields, 'name') ?? reader.words(fields, 'title') ?? headingOf(text, body) ?? { text: fileNameOf(uri).replace(/\.[A-Za-z]+$/, '').replace(/\s+/g, ' ').trim(), ...place };
  if (!findable(name.text)) return say(reader, 'warning', messages.nothingToFind(name.text.slice(0, 40)), name);
  const kindKey = fields.has('kind') ? 'kind' : 'type';
  const kind = reader.words(fields, kindKey);
  const known = entityKinds.find((candidate) => candidate === kind?.text.toLowerCase());
  if (kind && known === undefined) {
    return kindKey === 'kind'
      ? say(reader, 'error', messages.unknownKind(kind.text.slice(0, 40), entityKinds), kind)
      : say(reader, 'information', messages.noteOfOtherType(kind.text.slice(0, 40), entityKinds), kind);
  }
  if (known === undefined) say(reader, 'information', messages.kindFromName(kindByName(name.text), entityKinds), name);
  const id = reader.words(fields, 'id');
  const section = firstSection(text, body);
  return { entity: entityOf(uri, name, known, aliases, id, section && { ...section, uri, line: lineCounter(text)(section.start) }), given: { id: id !== undefined, kind: known !== undefined }, idAt: spanOf(id ?? name), kindAt: spanOf(kind ?? name) };
}

function entityOf(uri: string, name: Written, kind: EntityKind | undefined, aliases: readonly WrittenAlias[], id: Written | undefined, note: Note | undefined): Entity {
  const seen = new Set([name.text]);
  const distinct = aliases.filter((alias) => !seen.has(alias.text) && seen.add(alias.text));
  return {
    id: id?.text ?? idMaker(() => false)(name.text),
    kind: kind ?? kindByName(name.text),
    name: name.text,
    aliases: distinct.map((alias) => (alias.case === undefined ? { text: alias.text } : { text: alias.text, case: alias.case })),
    origin: 'gazetteer',
    ...(note && { notes: [note] }),
    definedAt: { uri, ...spanOf(name) },
  };
}

/** A list, or as Obsidian and Foam also take it, one line of aliases with commas between them. */
function aliasesOf(fields: Fields, key: string, reader: EntryReader): readonly WrittenAlias[] {
  const node = fields.get(key);
  const all = reader.aliases(fields, key);
  const [only] = all;
  if (isSeq(node) || !isScalar(node) || node.type !== 'PLAIN' || !only?.text.includes(',')) return all;
  return only.text.split(',').map((part) => part.trim()).filter(findable).map((text) => ({ ...only, text }));
}

/** The first heading of level one. */
function headingOf(text: string, body: number): Written | undefined {
  const heading = findBlocks(text.slice(body)).headings.find(({ level }) => level === 1);
  const words = heading && plain(text.slice(body + heading.start, Math.min(body + heading.end, body + heading.start + 1000)));
  return heading && words ? { text: words, start: body + heading.start, end: body + heading.end } : undefined;
}

function say(reader: EntryReader, severity: Problem['severity'], message: string, place: Span): undefined {
  reader.problems.push({ severity, message, span: spanOf(place) });
  return undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

import type { Position } from 'vscode-languageserver';
import type { Source } from '../core';
import type { FiledEntry } from '../core/citations/bibliographies';
import { metadataOfEntry } from '../core/citations/entry-metadata';
import { citationSyntax, keyAt, keysInText, type KeyInText } from '../core/citations/keys-in-text';
import type { Span } from '../base/span';
import type { OpenDocument } from './open-document';
import { rangeOf } from './positions';
import type { Range } from '../protocol/protocol';
import type { View } from './view';

/** What a key stands for: a source, an entry of a bibliography, or both. */
export interface Cited {
  readonly source?: Source;
  readonly entry?: FiledEntry;
}

/** A key at a position. */
export interface KeyAtPosition extends Cited {
  readonly key: string;
  readonly span: Span;
  readonly range: Range;
  /** False for a bare `@key` in prose. */
  readonly certain: boolean;
}

/** What a key stands for; nothing for a key that nobody has. */
export function citedBy(view: View, key: string): Cited | undefined {
  const { bibliographies } = view.library.citing;
  const source = view.dossier.sourceWithKey(key);
  const entry = bibliographies.entry(key) ?? (source && bibliographies.entryOf(source.uri));
  return source || entry ? { ...(source && { source }), ...(entry && { entry }) } : undefined;
}

/** A source with the entry of a bibliography that stands for it. */
export function citedOf(view: View, source: Source): Cited {
  const entry = view.library.citing.bibliographies.entryOf(source.uri);
  return { source, ...(entry && { entry }) };
}

/** The keys in a text that an editor shows, in order; of a bibliography none. */
export function keysIn(view: View, uri: string): { readonly document: OpenDocument; readonly keys: readonly KeyInText[] } | undefined {
  const document = draftAt(view, uri);
  if (!document) return undefined;
  let keys = known.get(document);
  if (!keys) known.set(document, (keys = keysInText(document.getText(), citationSyntax(uri, document.languageId))));
  return { document, keys };
}

/** A text in an editor that may cite; a bibliography does not. */
export function draftAt(view: View, uri: string): OpenDocument | undefined {
  return view.library.citing.isBibliography(uri) ? undefined : view.open(uri);
}

/** By version of a text. */
const known = new WeakMap<OpenDocument, readonly KeyInText[]>();

/** The key at a position of a text that an editor shows: of a citation, or of an entry. */
export function keyAtPosition(view: View, uri: string, position: Position): KeyAtPosition | undefined {
  const document = view.open(uri);
  if (!document) return undefined;
  const offset = document.offsetAt(position);
  const found = view.library.citing.isBibliography(uri) ? entryKeyAt(view, uri, document.getText(), offset) : citationKeyAt(view, document, offset);
  if (!found) return undefined;
  const range = { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) };
  return { ...found, range, ...citedBy(view, found.key) };
}

function citationKeyAt(view: View, document: OpenDocument, offset: number): Pick<KeyAtPosition, 'key' | 'span' | 'certain'> | undefined {
  // A pointer moves over much text: only near something like a key is all of it looked through.
  if (!/@|cite/i.test(document.getText().slice(Math.max(0, offset - near), offset + near))) return undefined;
  const found = keyAt(keysIn(view, document.uri)?.keys ?? [], offset);
  return found && { key: found.key, span: found.span, certain: found.bracketed };
}

function entryKeyAt(view: View, uri: string, text: string, offset: number): Pick<KeyAtPosition, 'key' | 'span' | 'certain'> | undefined {
  const entry = view.library.citing.bibliographies.files.get(uri)?.entries.find(({ keySpan }) => keySpan.start <= offset && offset <= keySpan.end);
  // What is being typed is read a moment later.
  return entry && entry.key !== '' && text.slice(entry.keySpan.start, entry.keySpan.end) === entry.key ? { key: entry.key, span: entry.keySpan, certain: true } : undefined;
}

const near = 2000;

/** Title, outlet and date of what a key stands for. */
export function titleOf({ source, entry }: Cited): { readonly title: string; readonly outlet?: string; readonly author?: string; readonly date?: string } {
  if (source) return source;
  const { title = '', outlet, author, date } = entry ? metadataOfEntry(entry.entry) : {};
  return { title: title === '' ? (entry?.entry.key ?? '') : title, ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }) };
}

/** Where what a key stands for is told of: the source, else the entry's key. */
export async function placeOfCited(view: View, { source, entry }: Cited): Promise<{ readonly uri: string; readonly range: Range } | undefined> {
  const start = { line: 0, character: 0 };
  if (source) return { uri: source.uri, range: { start, end: start } };
  return entry && placeOfEntry(view, entry);
}

/** Where the key of an entry stands. */
export async function placeOfEntry(view: View, { uri, entry }: FiledEntry): Promise<{ readonly uri: string; readonly range: Range } | undefined> {
  const text = await view.text(uri);
  return text === undefined ? undefined : { uri, range: rangeOf({ uri, text }, entry.keySpan) };
}

import type { CitationFormat, CitationItem } from './cited';
import { citationAt, insertCitation, type CitationEdit } from './extend';
import { cite } from './format';

/** What is to be cited, and how. */
export interface Citing {
  readonly items: readonly CitationItem[];
  readonly format: CitationFormat;
  /** Of the text that cites. */
  readonly uri: string;
  /** Stands before the citation, which is then always one of its own. */
  readonly quotation?: string;
  /** Takes the place of what the format would write: a citation in a CSL style. */
  readonly inline?: string;
}

/** `text` takes the place of `[start, end)`, in UTF-16 code units. */
export interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits that cite at every cursor: into the citation that the cursor touches or that follows its word, else behind the word, with spaces where they are
 * wanted; footnotes are defined once, at the end. In order, none overlaps another, so that an editor can make them in one step. Empty when all cursors stand at
 * citations that have all of it already.
 */
export function placeCitation(text: string, cursors: readonly number[], citing: Citing, lineBreak = '\n'): readonly PlacedEdit[] {
  const byPlace = new Map<string, CitationEdit>();
  for (const cursor of cursors) {
    const edit = editAt(text, cursor, citing);
    byPlace.set(`${edit.span.start} ${edit.span.end}`, edit);
  }
  const edits = [...byPlace.values()].filter((edit) => edit.text !== '' || edit.span.start < edit.span.end).sort((a, b) => a.span.start - b.span.start);
  const placed = edits.map((edit) => ({ ...edit.span, text: edit.text }));
  const block = edits.find((edit) => edit.block !== undefined)?.block?.trim() ?? '';
  if (block === '') return placed;

  const last = placed.at(-1);
  const atEnd = last?.end === text.length && last.start === last.end ? last.text : '';
  const tail = separator(text + atEnd, lineBreak) + block.replace(/\r?\n/gu, lineBreak) + lineBreak;
  return [...(atEnd === '' ? placed : placed.slice(0, -1)), { start: text.length, end: text.length, text: atEnd + tail }];
}

function editAt(text: string, cursor: number, { items, format, uri, quotation, inline }: Citing): CitationEdit {
  const behind = leaveWord(text, cursor);
  if (quotation === undefined) {
    const places = [cursor, behind, ...(/[ \u00a0~]/u.test(text.charAt(behind)) ? [behind + 1] : [])];
    const near = places.find((place) => citationAt(text, place, format) !== undefined);
    if (near !== undefined) return insertCitation(near, items, format, { uri, text });
  }
  const made = inline === undefined ? cite(items, format, { uri, text }) : { inline };
  const words = quotation === undefined ? made.inline : `${quotation} ${made.inline}`;
  // A footnote mark stands close to its word; every other form of citation wants a space before it.
  const space = format === 'footnote' && quotation === undefined ? '' : spaceBefore(text, behind);
  return { span: { start: behind, end: behind }, text: space + words + spaceAfter(text, behind), ...('block' in made && { block: made.block }) };
}

function spaceBefore(text: string, offset: number): string {
  if (offset === 0) return '';
  return /[\s([{\u00a0"'\u201c\u2018~]/u.test(text.charAt(offset - 1)) ? '' : ' ';
}

function spaceAfter(text: string, offset: number): string {
  return isWord(text.charAt(offset)) ? ' ' : '';
}

/** A citation inside a word, or between it and its possessive, would break it: it goes after the word. */
function leaveWord(text: string, cursor: number): number {
  if (cursor === 0 || !isWord(text.charAt(cursor - 1))) return cursor;
  let end = cursor;
  while (isWord(text.charAt(end)) || (/['\u2019\u02bc]/u.test(text.charAt(end)) && isWord(text.charAt(end + 1)))) end++;
  return end;
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}\p{Cs}]$/u.test(character);
}

/** One empty line before the block, but none between two footnote definitions. */
function separator(text: string, lineBreak: string): string {
  if (text.trim() === '') return '';
  const lines = text.split(/\r?\n/u);
  const endsLine = lines.at(-1) === '';
  const lastLine = endsLine ? (lines.at(-2) ?? '') : (lines.at(-1) ?? '');
  if (/^\[\^[^\]\s]+\]:/u.test(lastLine)) return endsLine ? '' : lineBreak;
  if (!endsLine) return lineBreak + lineBreak;
  return lastLine.trim() === '' ? '' : lineBreak;
}

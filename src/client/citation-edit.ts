import type { CitationFormat } from '../protocol/protocol';

export interface Insertion {
  /** UTF-16 offset into the text as it stands. */
  readonly offset: number;
  readonly text: string;
}

/**
 * Where a citation goes: `inline` at every cursor, `block` once at the end unless the document has it. Insertions are in
 * order, at most one an offset, so that an editor can make them in one step.
 */
export function planCitation(
  text: string,
  cursors: readonly number[],
  citation: { readonly inline: string; readonly block?: string },
  format: CitationFormat,
  lineBreak = '\n',
): readonly Insertion[] {
  const offsets = [...new Set(cursors.map((cursor) => leaveWord(text, cursor)))].sort((a, b) => a - b);
  const insertions = offsets.map((offset) => ({
    offset,
    text: spaceBefore(text, offset, format) + citation.inline + spaceAfter(text, offset),
  }));
  const block = citation.block?.trim();
  if (block === undefined || block === '' || hasBlock(text, block)) return insertions;

  const last = insertions.at(-1);
  const atEnd = last?.offset === text.length ? last.text : '';
  const tail = separator(text + atEnd, lineBreak) + block.replace(/\r?\n/gu, lineBreak) + lineBreak;
  return atEnd === ''
    ? [...insertions, { offset: text.length, text: tail }]
    : [...insertions.slice(0, -1), { offset: text.length, text: atEnd + tail }];
}

/** A footnote mark stands close to its word; every other form of citation wants a space before it. */
function spaceBefore(text: string, offset: number, format: CitationFormat): string {
  if (format === 'footnote' || offset === 0) return '';
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

function hasBlock(text: string, block: string): boolean {
  const label = /^\[\^[^\]\s]+\]:/u.exec(block)?.[0];
  return label === undefined ? text.includes(block) : text.split(/\r?\n/u).some((line) => line.startsWith(label));
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

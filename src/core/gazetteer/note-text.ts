import type { Span } from '../../base/span';
import { findBlocks } from '../documents/markdown-blocks';
import { markSentences } from '../tokens/sentences';
import { tokenize } from '../tokens/tokens';

/**
 * What a profile note says first: the paragraphs and list items of its first section that has a paragraph, without markup, a line each;
 * `undefined` where it has none. The span is that of the section's text in `text`.
 * @param from where the body of the note begins.
 */
export function firstSection(text: string, from: number): (Span & { readonly text: string }) | undefined {
  const { prose, headings, removed } = findBlocks(text.slice(from));
  const starts = new Set(headings.map(({ start }) => start));
  const lines: { readonly span: Span; readonly words: string }[] = [];
  let hasParagraph = false;
  let length = 0;
  let cut = 0;
  for (const run of prose) {
    while (cut < removed.length && removed[cut]!.end <= run.start) cut++;
    if (starts.has(run.start)) {
      if (hasParagraph) break;
      length = lines.length = 0;
      continue;
    }
    const span = { start: from + run.start, end: from + run.end };
    const sort = sortOf(text, span);
    if (sort === 'other' || (sort === 'item' && length > longest)) continue;
    const words = plain(without(text, span, removed, cut, from).slice(0, 2 * longest));
    if (words === '') continue;
    if (hasParagraph && length + words.length > longest) break;
    hasParagraph ||= sort === 'paragraph';
    length += words.length;
    lines.push({ span, words });
  }
  const [first] = lines;
  return first && hasParagraph ? { text: lines.map(({ words }) => words).join('\n'), start: first.span.start, end: lines.at(-1)?.span.end ?? first.span.end } : undefined;
}

/** The beginning of a note's text on one line: as many whole sentences as `limit` code units hold; of a longer sentence its words. */
export function noteExcerpt(text: string, limit = 300): string {
  if (text.length <= limit) return text.replaceAll('\n', ' ');
  const tokens = tokenize(text.slice(0, 4 * limit));
  const ends = [...markSentences(tokens, text, [], false)].map((first) => tokens.starts[first] ?? 0).filter((start) => start > 0 && start <= limit + 1);
  const end = ends.at(-1);
  const cut = end === undefined ? `${text.slice(0, Math.max(text.lastIndexOf(' ', limit), limit / 2))} …` : text.slice(0, end);
  return cut.replaceAll('\n', ' ').trimEnd();
}

/** A heading or another line as it reads. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, '')
    .replace(/<!--[^]{0,2000}?-->|%%[^%]{0,2000}%%|!\[\[[^[\]]{0,500}\]\]|!\[[^[\]]{0,500}\]\([^()]{0,1000}\)|\[\^[^[\]]{1,100}\]|\[(?:[^@[\]]{0,100}[ (])?-?@[^[\]]{1,500}\]/g, '')
    .replace(/\[\[(?:[^[\]|]{0,500}\|)?([^[\]|]{0,500})\]\]/g, '$1')
    .replace(/\[([^[\]]{0,1000})\](?:\([^()]{0,1000}(?:\([^()]{0,200}\)[^()]{0,500})?\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/<(https?:[^<>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]{0,500}>|[ \t]\^[\w-]{1,50}[ \t]*$/g, '')
    .replace(/(?<!\\)(?:\*{1,3}|~~|==|`{1,3})|(?<![\w\\])_{1,3}(?=\S)|(?<=\S)(?<!\\)_{1,3}(?!\w)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ').trim();
}

/** Code units of a section's text: what a side view has room for. */
const longest = 4000;

/** Quotations and tables are nobody's first words about somebody. */
function sortOf(text: string, { start }: Span): 'paragraph' | 'item' | 'other' {
  let from = start;
  while (from > 0 && start - from < 200 && !/[\r\n]/.test(text[from - 1]!)) from--;
  const line = text.slice(from, start + 40);
  if (/^[ \t]*(?:>|\|)/.test(line)) return 'other';
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? 'item' : 'paragraph';
}

/** The text of a span but for what is removed, from `first` on, whose offsets count from `from`. */
function without(text: string, { start, end }: Span, removed: readonly Span[], first: number, from: number): string {
  let kept = '';
  let at = start;
  for (let n = first; n < removed.length; n++) {
    const cut = { start: from + removed[n]!.start, end: from + removed[n]!.end };
    if (cut.start >= end) break;
    if (cut.end <= at) continue;
    kept += text.slice(at, Math.max(at, cut.start));
    at = cut.end;
  }
  return kept + text.slice(at, Math.max(at, end));
}

import { editBetween } from '../../base/edit';
import { commonEnds } from '../../base/lists';
import { movedSpan, type Span } from '../../base/span';
import { ordersOf, orderLimit, seenOrders, type SeenOrders } from './date-orders';
import type { FrontMatter } from './front-matter';
import type { Blocks } from './markdown-blocks';
import { mergeHeadings } from './part';
import { describedLength, describeText, type Described } from './text';
import { cutText, editText, sliceOf, type TextParts } from './text-parts';

/** What is kept of a text between its versions: its paragraphs, found by where they stood and by what stands in them. */
export interface ReadMemory {
  /** By text, then by what was open before it. */
  readonly markdown: Map<string, Map<string, MarkdownParagraph>>;
  readonly plain: Map<string, Paragraph>;
  text: { readonly whole: string; readonly parts: TextParts } | undefined;
  lastMarkdown: readonly MarkdownParagraph[];
  lastPlain: readonly Paragraph[];
  front: { readonly text: string; readonly orders: string; readonly read: FrontMatter } | undefined;
  described: { readonly about: string; readonly text: string; readonly prose: string; readonly read: Described } | undefined;
}

export interface Paragraph {
  readonly text: string;
  prose: ProsePart | undefined;
  /** What its dates say of their order. */
  orders: SeenOrders | undefined;
}

export interface MarkdownParagraph extends Paragraph {
  readonly blocks: Blocks;
  /** What was open before and is behind it. */
  readonly open: string;
  readonly leaves: string;
  readonly bracket: boolean;
  /** Labels of link definitions that its prose was made for, if it has a bracket. */
  labels: string;
}

export interface ProsePart {
  readonly prose: string;
  /** Lines of capitals. */
  readonly capitals: readonly Span[];
  /** Heading lines, those of capitals as well, in order and without overlaps. */
  readonly headings: readonly Span[];
}

export function readMemory(): ReadMemory {
  return { markdown: new Map(), plain: new Map(), text: undefined, lastMarkdown: [], lastPlain: [], front: undefined, described: undefined };
}

/** The next version of a text in its paragraphs. */
export function cutAgain(whole: string, memory: ReadMemory): TextParts {
  const last = memory.text;
  if (last?.whole === whole) return last.parts;
  const edit = last && editBetween(last.whole, whole);
  const parts = last && edit ? editText(last.parts, edit.start, edit.oldEnd, whole.slice(edit.start, edit.newEnd)) : cutText(whole);
  memory.text = { whole, parts };
  return parts;
}

/** How many paragraphs at the beginning and at the end are those of the last version. */
export function keptParagraphs(last: readonly Paragraph[], parts: readonly string[]): { readonly head: number; readonly tail: number } {
  return commonEnds<Paragraph | string>(last, parts, (a, b) => (a as Paragraph).text === b, (a, b) => (a as Paragraph).text === b);
}

/** The headings of all paragraphs, with those of the `top`; `raw` gives those of a paragraph that may overlap them. */
export function joinHeadings(starts: readonly number[], proses: readonly ProsePart[], raw: (n: number) => readonly Span[], top: readonly Span[]): readonly Span[] {
  const topEnd = top.reduce((most, { end }) => Math.max(most, end), 0);
  const first: Span[] = [];
  let n = 0;
  for (; n < proses.length && (starts[n] ?? 0) < topEnd; n++) for (const span of raw(n)) first.push(movedSpan(span, starts[n] ?? 0));
  const all = [...mergeHeadings(top, first)];
  for (; n < proses.length; n++) {
    const own = proses[n]?.headings;
    if (own && own.length > 0) for (const span of own) all.push(movedSpan(span, starts[n] ?? 0));
  }
  return all;
}

/** What the dates of a text say of their order, by its paragraphs, which begin at `starts`, and what stands before them. */
export function ordersOfText(front: string, starts: readonly number[], paragraphs: readonly Paragraph[]): readonly SeenOrders[] {
  const seen: SeenOrders[] = [seenOrders(front.slice(0, orderLimit))];
  for (const [n, paragraph] of paragraphs.entries()) {
    const left = orderLimit - (starts[n] ?? 0);
    if (left <= 0) break;
    const whole = paragraph.text.length <= left;
    if (whole) paragraph.orders ??= seenOrders(paragraph.text);
    seen.push(whole && paragraph.orders ? paragraph.orders : seenOrders(paragraph.text.slice(0, left)));
  }
  return seen;
}

/** {@link describeText}; as long as what it looks at stays the same, what it said of the last version. `shown` gives a span of a text as it is read. */
export function describeAgain(
  memory: ReadMemory, text: TextParts, prose: TextParts, from: number, path: string, seen: readonly SeenOrders[], shown?: (text: string, span: Span) => string,
): Described {
  const orders = ordersOf([...seen, seenOrders(path)]);
  const about = `${from} ${JSON.stringify(orders)} ${path}`;
  const known = memory.described;
  if (known?.about === about && sliceOf(text, 0, known.text.length) === known.text && sliceOf(prose, 0, known.text.length) === known.prose) return known.read;
  const top = sliceOf(text, 0, from + describedLength);
  const read = describeText(top, sliceOf(prose, 0, from + describedLength), from, path, shown && ((span) => shown(top, span)), orders);
  memory.described = read.end < top.length ? { about, text: top.slice(0, read.end), prose: sliceOf(prose, 0, read.end), read } : undefined;
  return read;
}

/** Forgets paragraphs of earlier versions when they are many: an undo or a closed code fence brings back what was there. */
export function forget<V>(memory: Map<string, V>, used: () => ReadonlySet<V>, count: number): void {
  if (memory.size <= 2 * count + 1000) return;
  const live = used();
  for (const [key, value] of memory) if (!live.has(value)) memory.delete(key);
}

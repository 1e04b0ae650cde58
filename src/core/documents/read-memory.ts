import { commonEnds } from '../../base/lists';
import { movedSpan, type Span } from '../../base/span';
import { ordersOf, orderLimit, seenOrders, type SeenOrders } from './dates';
import type { FrontMatter } from './front-matter';
import type { Blocks } from './markdown-blocks';
import { cutAgain, type Cut, type NextCut } from './paragraphs';
import { mergeHeadings } from './part';
import { describeText, type Described } from './text';

/** What is kept of a text between its versions: its paragraphs, found by where they stood and by what stands in them. */
export interface ReadMemory {
  /** By text, then by what was open before it. */
  readonly markdown: Map<string, Map<string, MarkdownParagraph>>;
  readonly plain: Map<string, Paragraph>;
  lastMarkdown: LastRead<MarkdownParagraph> | undefined;
  lastPlain: LastRead<Paragraph> | undefined;
  front: { readonly text: string; readonly orders: string; readonly read: FrontMatter } | undefined;
  described: { readonly about: string; readonly text: string; readonly prose: string; readonly read: Described } | undefined;
}

/** The last version of a text. */
export interface LastRead<P extends Paragraph> extends Cut {
  readonly paragraphs: readonly P[];
  readonly proses: readonly ProsePart[];
  readonly prose: string;
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
  /** Labels of link definitions that its prose was made for, if it has a bracket. */
  readonly bracket: boolean;
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
  return { markdown: new Map(), plain: new Map(), lastMarkdown: undefined, lastPlain: undefined, front: undefined, described: undefined };
}

/** Cuts a text into paragraphs as far as it is other than its last version. */
export function cutText(text: string, from: number, last: Cut | undefined): NextCut {
  return cutAgain(text, from, last ?? { text: '', starts: [] });
}

/** The prose of all paragraphs behind `front`; what is as in the last version is taken from there. */
export function joinProse(front: string, starts: readonly number[], proses: readonly ProsePart[], last: LastRead<Paragraph> | undefined): string {
  const { head, tail } = commonEnds(last?.proses ?? [], proses, (a, b) => a === b, (a, b) => a === b);
  const before = starts[0] ?? front.length;
  const begin = last !== undefined && head > 0 && last.starts[0] === before && last.prose.startsWith(front) ? head : 0;
  const from = tail > 0 ? last?.starts[last.starts.length - tail] : undefined;
  const kept = begin > 0 ? last?.prose.slice(0, starts[begin] ?? last.starts[begin]) ?? '' : front;
  const middle = proses.slice(begin, proses.length - tail).map(({ prose }) => prose).join('');
  return kept + middle + (from === undefined ? '' : last?.prose.slice(from) ?? '');
}

/** The headings of all paragraphs, with those in `top`, which stand up to `topEnd`. */
export function joinHeadings(starts: readonly number[], proses: readonly ProsePart[], raw: (n: number) => readonly Span[], top: readonly Span[]): readonly Span[] {
  const topEnd = top.reduce((most, { end }) => Math.max(most, end), 0);
  const first: Span[] = [];
  let n = 0;
  for (; n < proses.length && (starts[n] ?? 0) < topEnd; n++) for (const span of raw(n)) first.push(movedSpan(span, starts[n] ?? 0));
  const all = [...mergeHeadings(top, first)];
  for (; n < proses.length; n++) for (const span of proses[n]?.headings ?? []) all.push(movedSpan(span, starts[n] ?? 0));
  return all;
}

/** What the dates of a text say of their order, by its paragraphs. */
export function ordersOfText(text: string, starts: readonly number[], paragraphs: readonly Paragraph[]): readonly SeenOrders[] {
  const seen: SeenOrders[] = [seenOrders(text.slice(0, Math.min(orderLimit, starts[0] ?? text.length)))];
  for (const [n, paragraph] of paragraphs.entries()) {
    const start = starts[n] ?? 0;
    if (start >= orderLimit) break;
    const whole = start + paragraph.text.length <= orderLimit;
    if (whole) paragraph.orders ??= seenOrders(paragraph.text);
    seen.push(whole && paragraph.orders ? paragraph.orders : seenOrders(text.slice(start, orderLimit)));
  }
  return seen;
}

/** {@link describeText}; as long as what it looks at stays the same, what it said of the last version. */
export function describeAgain(memory: ReadMemory, text: string, prose: string, from: number, path: string, shown: ((span: Span) => string) | undefined, seen: readonly SeenOrders[]): Described {
  const orders = ordersOf([...seen, seenOrders(path)]);
  const about = `${from} ${JSON.stringify(orders)} ${path}`;
  const known = memory.described;
  if (known?.about === about && text.startsWith(known.text) && prose.startsWith(known.prose)) return known.read;
  const read = describeText(text, prose, from, path, shown, orders);
  memory.described = read.end < text.length ? { about, text: text.slice(0, read.end), prose: prose.slice(0, read.end), read } : undefined;
  return read;
}

/** Forgets paragraphs of earlier versions when they are many: an undo or a closed code fence brings back what was there. */
export function forget<V>(memory: Map<string, V>, used: () => ReadonlySet<V>, count: number): void {
  if (memory.size <= 2 * count + 1000) return;
  const live = used();
  for (const [key, value] of memory) if (!live.has(value)) memory.delete(key);
}

/** A copy that stands for itself: a slice keeps the whole text it was cut from alive, and is slower to walk through. */
export function ownCopy(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}

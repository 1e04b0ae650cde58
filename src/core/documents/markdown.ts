import { placeOf } from '../../base/rising';
import type { Span } from '../../base/span';
import { findAddresses } from './addresses';
import { blank } from './blank';
import type { Replacement } from './blank';
import { ordersOf, type DateOrders } from './date-orders';
import { frontMatterOf, readFrontMatter, type FrontMatter } from './front-matter';
import { findBlocks, nothingOpen, type BlockState } from './markdown-blocks';
import { markInline } from './markdown-inline';
import { combined, described as inText } from './metadata';
import { mergeHeadings, type PartedDocument } from './part';
import { describeAgain, forget, joinHeadings, keptParagraphs, ordersOfText, readMemory, type MarkdownParagraph, type ProsePart, type ReadMemory } from './read-memory';
import { capitalLines } from './text';
import { describeFoot, footLength } from './text-foot';
import { sliceOf, textParts, type TextParts } from './text-parts';

/**
 * Markdown, with the additions of Pandoc, Quarto and Obsidian. Blanked: front matter, code, URLs, links whole with their text, images, HTML
 * tags and comments, citations, footnote labels and the marks of emphasis.
 *
 * A scanner of our own, not a parser library: what is wanted are offsets of what is not prose, a wrong guess costs one blanked word, and the time
 * has to stay linear in any input; micromark takes seconds a megabyte, markdown-it gives no offsets within a line. Block structure follows
 * CommonMark 0.31 as far as it decides what is code; nesting of containers is not tracked further than lists and quotes need.
 */
export function readMarkdown(text: TextParts, path = '', memory: ReadMemory = readMemory()): PartedDocument {
  const from = frontMatterEnd(text);
  const head = sliceOf(text, 0, from);
  const first = placeOf(text.starts, from);
  const { paragraphs, starts } = paragraphsOf([text.parts[first]?.slice(from - (text.starts[first] ?? 0)) ?? '', ...text.parts.slice(first + 1)], from, memory);
  const orders = ordersOfText(head, starts, paragraphs);
  const front = frontMatter(head, ordersOf(orders), memory);
  const labels = new Set<string>();
  for (const { blocks } of paragraphs) if (blocks.labels.size > 0) for (const own of blocks.labels) labels.add(own);
  const names = [...labels].sort().join('\n');
  const proses = paragraphs.map((paragraph) => {
    const asked = paragraph.bracket ? names : '';
    if (paragraph.prose === undefined || paragraph.labels !== asked) {
      paragraph.prose = proseOf(paragraph, labels, paragraph.prose);
      paragraph.labels = asked;
    }
    return paragraph.prose;
  });
  const prose = textParts([blank(head, [{ start: 0, end: from }]), ...proses.map((part) => part.prose)]);
  const described = describeAgain(memory, text, prose, from, path, orders, visible);
  const titled = paragraphs.find(({ blocks }) => blocks.headings.length > 0 && blocks.headings.some(({ level }) => level === 1));
  const h1 = titled?.blocks.headings.find(({ level }) => level === 1);
  const firstWords = titled && h1 ? visible(titled.text, h1) : '';
  const title = front?.metadata.title ?? (firstWords === '' ? undefined : firstWords);
  const foot = front?.metadata.date === undefined && described.metadata.date === undefined ? describeFoot(sliceOf(prose, prose.length - footLength, prose.length), ordersOf(orders)) : undefined;
  const metadata = combined(front?.metadata, firstWords === '' ? undefined : inText('text', { title: firstWords }), described.metadata, foot);
  const raw = (k: number): readonly Span[] => [...paragraphs[k]?.blocks.headings ?? [], ...proses[k]?.capitals ?? []];
  return {
    prose,
    headings: joinHeadings(starts, proses, raw, title === undefined ? described.headings : []),
    metadata,
    problems: front?.problems ?? [],
  };
}

/** Where the front matter ends; 0 without one. */
function frontMatterEnd(text: TextParts): number {
  if (!/^(?:---|\+\+\+)/.test(text.parts[0] ?? '')) return 0;
  for (let length = 4000; ; length *= 100) {
    const end = frontMatterOf(sliceOf(text, 0, length))?.end;
    if (end !== undefined && end < length) return end;
    if (length >= text.length || length > 300_000) return end ?? 0;
  }
}

/** The front matter, or that of the last version where it is the same. */
function frontMatter(text: string, orders: DateOrders, memory: ReadMemory): FrontMatter | undefined {
  if (text === '') return undefined;
  const sign = JSON.stringify(orders);
  if (memory.front?.text === text && memory.front.orders === sign) return memory.front.read;
  const read = readFrontMatter(text, orders);
  memory.front = read && { text, orders: sign, read };
  return read;
}

/** The paragraphs of a Markdown text with their blocks: those of the last version as far as the same is open before them. */
function paragraphsOf(parts: readonly string[], from: number, memory: ReadMemory): { readonly paragraphs: readonly MarkdownParagraph[]; readonly starts: readonly number[] } {
  const texts = parts[0] === '' ? parts.slice(1) : parts;
  const old = memory.lastMarkdown;
  const { head, tail } = keptParagraphs(old, texts);
  const paragraphs = old.slice(0, head);
  let state = paragraphs.at(-1)?.blocks.after ?? nothingOpen;
  let open = paragraphs.at(-1)?.leaves ?? '';
  for (let n = head; n < texts.length; n++) {
    const behind = n >= texts.length - tail ? old[old.length - texts.length + n] : undefined;
    if (behind?.open === open) {
      for (let k = old.length - texts.length + n; k < old.length; k++) paragraphs.push(old[k] as MarkdownParagraph);
      break;
    }
    const text = texts[n] ?? '';
    let known = memory.markdown.get(text);
    if (!known) memory.markdown.set(text, (known = new Map<string, MarkdownParagraph>()));
    let paragraph = known.get(open);
    if (!paragraph) known.set(open, (paragraph = readParagraph(text, state, open)));
    paragraphs.push(paragraph);
    state = paragraph.blocks.after;
    open = paragraph.leaves;
  }
  memory.lastMarkdown = paragraphs;
  forget(memory.markdown, () => new Set(paragraphs.flatMap(({ text }) => memory.markdown.get(text) ?? [])), paragraphs.length);
  const starts: number[] = [];
  let start = from;
  for (const { text } of paragraphs) {
    starts.push(start);
    start += text.length;
  }
  return { paragraphs, starts };
}

function readParagraph(text: string, state: BlockState, open: string): MarkdownParagraph {
  const blocks = findBlocks(text, state);
  return { text, blocks, open, leaves: blocks.after === state ? open : signOf(blocks.after), bracket: text.includes('['), labels: '', prose: undefined, orders: undefined };
}

function signOf({ fence, hidden, list, afterBlank }: BlockState): string {
  return fence || hidden || list !== -1 || !afterBlank ? `${fence ? `${fence.mark}${fence.length}${fence.quoted}` : ''} ${hidden?.source ?? ''} ${list} ${afterBlank}` : '';
}

/** What of a paragraph is prose; `last` itself when that is no other. */
function proseOf({ text, blocks }: MarkdownParagraph, labels: ReadonlySet<string>, last: ProsePart | undefined): ProsePart {
  const removed: Span[] = [...blocks.removed];
  const replaced: Replacement[] = [];
  for (const run of blocks.prose) markInline(text, run, labels, removed, replaced);
  const prose = blank(text, [...removed, ...findAddresses(text)], replaced);
  if (prose === last?.prose) return last;
  const capitals = capitalLines(prose);
  return { prose, capitals, headings: mergeHeadings(blocks.headings, capitals) };
}

/** A heading's words, its links' text kept and its marks dropped. */
function visible(text: string, span: Span): string {
  return text.slice(span.start, span.end)
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,100}\])?/g, '$1')
    .replace(/\{[#.][^{}]{0,200}\}|<[^<>]{1,200}>|[*`~]+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\s+/g, ' ').trim();
}

import { movedSpan, type Span } from '../../base/span';
import { findAddresses } from './addresses';
import { blank } from './blank';
import type { Replacement } from './blank';
import { ordersOf, type DateOrders } from './dates';
import { frontMatterOf, readFrontMatter, type FrontMatter } from './front-matter';
import { findBlocks, nothingOpen, type BlockState } from './markdown-blocks';
import { markInline } from './markdown-inline';
import type { NextCut } from './paragraphs';
import { mergeHeadings } from './part';
import { cutText, describeAgain, forget, joinHeadings, joinProse, ordersOfText, ownCopy, readMemory, type MarkdownParagraph, type ProsePart, type ReadMemory } from './read-memory';
import type { DocumentPart } from './part';
import { capitalLines } from './text';

/**
 * Markdown, with the additions of Pandoc, Quarto and Obsidian. Blanked: front matter, code, URLs, links whole with their text, images, HTML
 * tags and comments, citations, footnote labels and the marks of emphasis.
 *
 * A scanner of our own, not a parser library: what is wanted are offsets of what is not prose, a wrong guess costs one blanked word, and the time
 * has to stay linear in any input; micromark takes seconds a megabyte, markdown-it gives no offsets within a line. Block structure follows
 * CommonMark 0.31 as far as it decides what is code; nesting of containers is not tracked further than lists and quotes need.
 */
export function readMarkdown(text: string, path = '', memory: ReadMemory = readMemory()): DocumentPart {
  const from = frontMatterOf(text)?.end ?? 0;
  const last = memory.lastMarkdown;
  const cut = cutText(text, from, last);
  const paragraphs = paragraphsOf(cut, memory);
  const orders = ordersOfText(text, cut.starts, paragraphs);
  const front = frontMatter(text, from, ordersOf(orders), memory);
  const labels = new Set<string>();
  for (const { blocks } of paragraphs) for (const own of blocks.labels) labels.add(own);
  const names = [...labels].sort().join('\n');
  const proses = paragraphs.map((paragraph) => {
    const asked = paragraph.bracket ? names : '';
    if (paragraph.prose === undefined || paragraph.labels !== asked) {
      paragraph.prose = proseOf(paragraph, labels, paragraph.prose);
      paragraph.labels = asked;
    }
    return paragraph.prose;
  });
  const { starts } = cut;
  const prose = joinProse(blank(text.slice(0, from), [{ start: 0, end: from }]), starts, proses, last);
  memory.lastMarkdown = { text, starts, paragraphs, proses, prose };
  const described = describeAgain(memory, text, prose, from, path, (span) => visible(text, span), orders);
  const n = paragraphs.findIndex(({ blocks }) => blocks.headings.some(({ level }) => level === 1));
  const h1 = paragraphs[n]?.blocks.headings.find(({ level }) => level === 1);
  const firstWords = h1 === undefined ? undefined : visible(text, movedSpan(h1, starts[n] ?? 0));
  const title = front?.metadata.title ?? (firstWords === '' ? undefined : firstWords);
  const metadata = { ...described.metadata, ...(title === undefined ? {} : { title }), ...front?.metadata };
  const raw = (k: number): readonly Span[] => [...paragraphs[k]?.blocks.headings ?? [], ...proses[k]?.capitals ?? []];
  return {
    prose,
    headings: joinHeadings(starts, proses, raw, title === undefined ? described.headings : []),
    metadata,
    problems: front?.problems ?? [],
  };
}

/** The front matter, or that of the last version where it is the same. */
function frontMatter(text: string, from: number, orders: DateOrders, memory: ReadMemory): FrontMatter | undefined {
  if (from === 0) return undefined;
  const own = text.slice(0, from);
  const sign = JSON.stringify(orders);
  if (memory.front?.text === own && memory.front.orders === sign) return memory.front.read;
  const read = readFrontMatter(text, orders);
  memory.front = read && { text: own, orders: sign, read };
  return read;
}

/** The paragraphs of a Markdown text with their blocks: those of the last version as far as the same is open before them. */
function paragraphsOf({ text, starts, head, tail }: NextCut, memory: ReadMemory): readonly MarkdownParagraph[] {
  const old = memory.lastMarkdown?.paragraphs ?? [];
  const paragraphs = old.slice(0, head);
  let state = paragraphs.at(-1)?.blocks.after ?? nothingOpen;
  let open = paragraphs.at(-1)?.leaves ?? '';
  for (let n = head; n < starts.length; n++) {
    const behind = n >= starts.length - tail ? old[old.length - starts.length + n] : undefined;
    if (behind?.open === open) {
      for (let k = old.length - starts.length + n; k < old.length; k++) paragraphs.push(old[k] as MarkdownParagraph);
      break;
    }
    const slice = behind?.text ?? text.slice(starts[n], starts[n + 1]);
    let known = memory.markdown.get(slice);
    if (!known) memory.markdown.set(behind ? slice : ownCopy(slice), (known = new Map<string, MarkdownParagraph>()));
    let paragraph = known.get(open);
    if (!paragraph) known.set(open, (paragraph = readParagraph(behind ? slice : ownCopy(slice), state, open)));
    paragraphs.push(paragraph);
    state = paragraph.blocks.after;
    open = paragraph.leaves;
  }
  const live = (): ReadonlySet<Map<string, MarkdownParagraph>> => new Set(paragraphs.flatMap((paragraph) => memory.markdown.get(paragraph.text) ?? []));
  forget(memory.markdown, live, paragraphs.length);
  return paragraphs;
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

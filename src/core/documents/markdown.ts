import { movedSpan, type Span } from '../../base/span';
import { findAddresses } from './addresses';
import { blank } from './blank';
import type { Replacement } from './blank';
import { readFrontMatter } from './front-matter';
import { findBlocks, nothingOpen, type Blocks, type BlockState } from './markdown-blocks';
import { markInline } from './markdown-inline';
import { paragraphsOf } from './paragraphs';
import { mergeHeadings } from './part';
import { forget, ownCopy, readMemory, type Paragraph, type ProsePart, type ReadMemory } from './read-memory';
import type { DocumentPart } from './part';
import { capitalLines, describeText } from './text';

/**
 * Markdown, with the additions of Pandoc, Quarto and Obsidian. Blanked: front matter, code, URLs, links whole with their text, images, HTML
 * tags and comments, citations, footnote labels and the marks of emphasis.
 *
 * A scanner of our own, not a parser library: what is wanted are offsets of what is not prose, a wrong guess costs one blanked word, and the time
 * has to stay linear in any input; micromark takes seconds a megabyte, markdown-it gives no offsets within a line. Block structure follows
 * CommonMark 0.31 as far as it decides what is code; nesting of containers is not tracked further than lists and quotes need.
 */
export function readMarkdown(text: string, path = '', memory: ReadMemory = readMemory()): DocumentPart {
  const front = readFrontMatter(text);
  const from = front?.span.end ?? 0;
  const { starts, paragraphs } = blocksOf(text, from, memory);
  const labels = new Set(paragraphs.flatMap(({ blocks }) => blocks.labels.size === 0 ? [] : [...blocks.labels]));
  const names = [...labels].sort().join('\n');
  const proses = paragraphs.map((paragraph) => {
    const asked = names !== '' && paragraph.text.includes('[') ? names : '';
    if (paragraph.prose?.labels !== asked) paragraph.prose = { labels: asked, ...proseOf(paragraph.text, paragraph.blocks, labels) };
    return paragraph.prose;
  });
  const prose = blank(text.slice(0, from), [{ start: 0, end: from }]) + proses.map(({ prose: own }) => own).join('');
  const headings = paragraphs.flatMap(({ blocks }, n) => blocks.headings.length === 0 ? [] : blocks.headings.map((heading) => ({ ...heading, ...movedSpan(heading, starts[n] ?? 0) })));
  const capitals = proses.flatMap(({ capitals: own }, n) => own.length === 0 ? [] : own.map((span) => movedSpan(span, starts[n] ?? 0)));
  const described = describeText(text, prose, from, path, (span) => visible(text, span));
  const h1 = headings.find((heading) => heading.level === 1);
  const firstWords = h1 === undefined ? undefined : visible(text, h1);
  const title = front?.metadata.title ?? (firstWords === '' ? undefined : firstWords);
  const metadata = { ...described.metadata, ...(title === undefined ? {} : { title }), ...front?.metadata };
  return {
    prose,
    headings: mergeHeadings(headings, title === undefined ? described.headings : [], capitals),
    metadata,
    problems: front?.problems ?? [],
  };
}

/** The paragraphs of a Markdown text with their blocks. */
function blocksOf(text: string, from: number, memory: ReadMemory): { readonly starts: readonly number[]; readonly paragraphs: readonly Paragraph[] } {
  let state = nothingOpen;
  let open = '';
  const used = new Set<Map<string, Paragraph>>();
  const starts: number[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of paragraphsOf(text, from)) {
    const slice = text.slice(start, end);
    let known = memory.markdown.get(slice);
    if (!known) memory.markdown.set(ownCopy(slice), (known = new Map<string, Paragraph>()));
    let paragraph = known.get(open);
    if (!paragraph) {
      const own = ownCopy(slice);
      known.set(open, (paragraph = { text: own, blocks: findBlocks(own, state), prose: undefined }));
    }
    if (paragraph.blocks.after !== state) {
      state = paragraph.blocks.after;
      open = signOf(state);
    }
    used.add(known);
    starts.push(start);
    paragraphs.push(paragraph);
  }
  forget(memory.markdown, used);
  return { starts, paragraphs };
}

function signOf({ fence, hidden, list, afterBlank }: BlockState): string {
  return fence || hidden || list !== -1 || !afterBlank ? `${fence ? `${fence.mark}${fence.length}${fence.quoted}` : ''} ${hidden?.source ?? ''} ${list} ${afterBlank}` : '';
}

function proseOf(text: string, blocks: Blocks, labels: ReadonlySet<string>): ProsePart {
  const removed: Span[] = [...blocks.removed];
  const replaced: Replacement[] = [];
  for (const run of blocks.prose) markInline(text, run, labels, removed, replaced);
  const prose = blank(text, [...removed, ...findAddresses(text)], replaced);
  return { prose, capitals: capitalLines(prose) };
}

/** A heading's words, its links' text kept and its marks dropped. */
function visible(text: string, span: Span): string {
  return text.slice(span.start, span.end)
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,100}\])?/g, '$1')
    .replace(/\{[#.][^{}]{0,200}\}|<[^<>]{1,200}>|[*`~]+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\s+/g, ' ').trim();
}

import type { Span } from '../../base/span';
import { findAddresses } from './addresses';
import { blank } from './blank';
import type { Replacement } from './blank';
import { readFrontMatter } from './front-matter';
import { findBlocks } from './markdown-blocks';
import { markInline } from './markdown-inline';
import { mergeHeadings } from './part';
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
export function readMarkdown(text: string, path = ''): DocumentPart {
  const front = readFrontMatter(text);
  const from = front?.span.end ?? 0;
  const blocks = findBlocks(text, from);
  const removed: Span[] = [{ start: 0, end: from }, ...blocks.removed];
  const replaced: Replacement[] = [];
  for (const run of blocks.prose) markInline(text, run, blocks.labels, removed, replaced);
  const prose = blank(text, [...removed, ...findAddresses(text)], replaced);
  const described = describeText(text, prose, from, path, (span) => visible(text, span));
  const h1 = blocks.headings.find((heading) => heading.level === 1);
  const firstWords = h1 === undefined ? undefined : visible(text, h1);
  const title = front?.metadata.title ?? (firstWords === '' ? undefined : firstWords);
  const metadata = { ...described.metadata, ...(title === undefined ? {} : { title }), ...front?.metadata };
  return {
    prose,
    headings: mergeHeadings(blocks.headings, title === undefined ? described.headings : [], capitalLines(prose, from)),
    metadata,
    problems: front?.problems ?? [],
  };
}

/** A heading's words, its links' text kept and its marks dropped. */
function visible(text: string, span: Span): string {
  return text.slice(span.start, span.end)
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,100}\])?/g, '$1')
    .replace(/\{[#.][^{}]{0,200}\}|<[^<>]{1,200}>|[*`~]+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\s+/g, ' ').trim();
}

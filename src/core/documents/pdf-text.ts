import type { Span } from '../../base/span';

/** A line of a page as pdf.js finds it. Sizes in points, `y` grows upwards. */
export interface PdfLine {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** The text of a PDF, one page behind the other. */
export interface PdfText {
  readonly text: string;
  /** Where each page begins. */
  readonly pages: readonly number[];
  /** What is set larger than the text. */
  readonly headings: readonly Span[];
  /** On the first page, the lines that are set largest: mostly the title. */
  readonly largest?: string;
  /** Lines that stand at the edge of most pages and are left out of the text: running heads, addresses of printed web pages. */
  readonly running: readonly string[];
}

/**
 * Lines into flowing text: those of one paragraph are joined by a blank, a word that was divided at the end of a line is put together, running
 * heads and page numbers are left out. A hyphen before a capital stays (`al-` and `Senna`).
 */
export function pdfText(lines: readonly (readonly PdfLine[])[]): PdfText {
  const running = runningLines(lines);
  const body = lines.map((page) => withoutEdges(page, running));
  const usual = median(body.flatMap((page) => page.flatMap(({ height, words }) => Array<number>(Math.ceil(words.length / 40)).fill(height))));
  let text = '';
  const pages: number[] = [];
  const headings: Span[] = [];
  for (const page of body) {
    const blocks = blocksOf(page);
    if (text !== '' && blocks.length > 0) text += goesOn(text, blocks[0]?.words ?? '') ? '\n' : '\n\n';
    pages.push(text.length);
    for (const [index, { words, height, near }] of blocks.entries()) {
      if (index > 0) text += near ? '\n' : '\n\n';
      if (height > usual * 1.15 && words.length <= 300) headings.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
  }
  const first = blocksOf(body[0] ?? []).filter(({ words }) => /\p{L}{2}/u.test(words));
  const size = Math.max(0, ...first.map(({ height }) => height));
  const largest = size > usual * 1.15 ? first.filter(({ height }) => height > size * 0.95).slice(0, 2).map(({ words }) => words).join(' ') : '';
  return { text, pages, headings, running: [...running.values()], ...(largest === '' || largest.length > 300 ? {} : { largest }) };
}

interface Block {
  readonly words: string;
  readonly height: number;
  /** Right below the one before. */
  readonly near: boolean;
}

function blocksOf(lines: readonly PdfLine[]): readonly Block[] {
  const gap = median(lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y).filter((step) => step > 0));
  const right = Math.max(0, ...lines.map((line) => line.right));
  const blocks: Block[] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    const step = last === undefined ? 0 : last.y - line.y;
    const apart = last === undefined || step <= 0 || step > Math.max(gap * 1.35, line.height * 1.6);
    const other = last !== undefined && Math.abs(line.height - last.height) > Math.max(line.height, last.height) * 0.1;
    // A line that ends far from the edge ends a paragraph, or is one.
    const short = last !== undefined && last.right < right * 0.75;
    const indented = last !== undefined && line.x > last.x + line.height * 0.8 && /[.!?:"”’)]$/.test(last.words);
    const column = last !== undefined && step <= 0 && !/[.!?:]$/.test(last.words) && /^\p{Ll}/u.test(line.words) && !other;
    if (!block || other || indented || (short && !column) || (apart && !column)) blocks.push({ words: line.words, height: line.height, near: !apart });
    else blocks[blocks.length - 1] = { ...block, words: joined(block.words, line.words) };
    last = line;
  }
  return blocks;
}

function joined(before: string, behind: string): string {
  if (/\p{L}[-\u2010]$/u.test(before)) return (/^\p{Ll}/u.test(behind) ? before.slice(0, -1) : before) + behind;
  return `${before} ${behind}`;
}

function goesOn(text: string, next: string): boolean {
  return !/[.!?:"”’)]$/.test(text) && /^\p{Ll}/u.test(next);
}

/** Lines among the first and last two of a page that most pages have, whatever their figures, by their words without figures. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, { words: string; pages: number }>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(({ words }) => withoutFigures(words)))) {
      const known = counts.get(key);
      if (known) known.pages++;
      else counts.set(key, { words: edgesOf(page).find(({ words }) => withoutFigures(words) === key)?.words ?? '', pages: 1 });
    }
  }
  const enough = Math.max(3, pages.length * 0.4);
  return new Map([...counts].filter(([, { pages: count }]) => count >= enough).map(([key, { words }]) => [key, words]));
}

function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  return page.length <= 4 ? page : [...page.slice(0, 2), ...page.slice(-2)];
}

function withoutEdges(page: readonly PdfLine[], running: ReadonlyMap<string, string>): readonly PdfLine[] {
  const edges = new Set(edgesOf(page));
  return page.filter((line) => !edges.has(line) || !(running.has(withoutFigures(line.words)) || (page.length > 4 && /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(line.words))));
}

function withoutFigures(words: string): string {
  return words.replace(/\d+/g, '#');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

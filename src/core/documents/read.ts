import type { Span } from '../../base/span';
import type { Document, DocumentFormat, Metadata, Problem } from './document';
import { findAddresses } from './addresses';
import { blank } from './blank';
import { dateInFileName } from './dates';
import { decode } from './decode';
import { readMarkdown } from './markdown';
import { paragraphsOf } from './paragraphs';
import { mergeHeadings } from './part';
import type { DocumentPart } from './part';
import { forget, ownCopy, readMemory, type ProsePart, type ReadMemory } from './read-memory';
import { findTex } from './tex';
import { capitalLines, describeText } from './text';
import { couldNotRead, tooLarge } from '../messages';

/**
 * Reads one file. Never throws: what is wrong with it (not text, too large, broken encoding, bad front matter) stands in `problems`,
 * and `text` is empty where nothing can be read. A string is text already decoded, as of an open editor. `maxBytes` counts bytes,
 * or UTF-16 code units of a string; the default is 20 MB. With the memory of an earlier version only new paragraphs are read; the result
 * is the same.
 */
export async function readDocument(input: ReadInput, memory: ReadMemory = readMemory()): Promise<Document> {
  const { uri, path, bytes } = input;
  const format = formatOf(path, input.languageId);
  const limit = input.maxBytes ?? defaultMaxBytes;
  if (bytes.length > limit) {
    return emptyDocument(uri, format, { severity: 'warning', message: tooLarge(bytes.length / 1e6, Math.round(limit / 1e5) / 10) });
  }
  try {
    const decoded = typeof bytes === 'string' ? { text: bytes, problems: [] } : decode(bytes, format === 'html');
    const part = await readFormat(format, decoded.text, path, input.languageId === 'latex' || /\.(?:tex|ltx|latex)$/i.test(path), memory);
    const fromName = part.metadata.date === undefined ? dateInFileName(path) : undefined;
    const metadata = fromName === undefined ? part.metadata : { ...part.metadata, date: fromName };
    return { uri, format, text: decoded.text, prose: part.prose, headings: part.headings, metadata, problems: [...decoded.problems, ...part.problems] };
  } catch (error) {
    return emptyDocument(uri, format, { severity: 'error', message: couldNotRead(error instanceof Error ? error.message : String(error)) });
  }
}

export interface ReadInput {
  readonly uri: string;
  /** Path or file name: tells the format, and a date or a title when the text has none. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** An editor's language id; it goes before the file name. */
  readonly languageId?: string;
  readonly maxBytes?: number;
}

/** The title of a source to show: its own, or its file name made readable. */
export function sourceTitle(document: { readonly metadata: Metadata }, path: string): string {
  const title = document.metadata.title?.trim();
  if (title !== undefined && title !== '') return title;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const bare = name.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '');
  const words = bare.replace(/[-_+]+/g, ' ').replace(/\s+/g, ' ').trim();
  const undated = words.replace(/^\d{4} ?\d{2} ?\d{2} (?=\S)/, '');
  return undated === '' ? name : undated[0]?.toUpperCase() + undated.slice(1);
}

/** The format by language id, else by extension; everything else is plain text. */
export function formatOf(path: string, languageId?: string): DocumentFormat {
  if (languageId !== undefined && languageId !== '' && languageId !== 'plaintext') {
    if (/^(markdown|quarto|rmd|mdx)$/i.test(languageId)) return 'markdown';
    if (/^(html|xhtml)$/i.test(languageId)) return 'html';
  }
  if (/\.(md|markdown|mdown|mkd|qmd|rmd)$/i.test(path)) return 'markdown';
  if (/\.(html?|xhtml)$/i.test(path)) return 'html';
  return 'text';
}

const defaultMaxBytes = 20_000_000;

async function readFormat(format: DocumentFormat, text: string, path: string, latex: boolean, memory: ReadMemory): Promise<DocumentPart> {
  if (text === '') return { prose: '', headings: [], metadata: {}, problems: [] };
  if (format === 'markdown') return readMarkdown(text, path, memory);
  if (format === 'html') {
    // Loaded when the first page is read: the parsers are large and most corpora are plain text.
    const html = await import('./html');
    return html.readHtml(text, path);
  }
  const { prose, capitals } = latex ? proseOf(text, findTex(text)) : readPlain(text, memory);
  const described = describeText(text, prose, 0, path);
  return { prose, headings: mergeHeadings(described.headings, capitals), metadata: described.metadata, problems: [] };
}

/** Text without markup, by paragraphs. */
function readPlain(text: string, memory: ReadMemory): ProsePart {
  const used = new Set<ProsePart>();
  const proses: string[] = [];
  const capitals: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const slice = text.slice(start, end);
    let known = memory.plain.get(slice);
    if (!known) {
      const own = ownCopy(slice);
      memory.plain.set(own, (known = proseOf(own)));
    }
    used.add(known);
    proses.push(known.prose);
    for (const span of known.capitals) capitals.push({ start: span.start + start, end: span.end + start });
  }
  forget(memory.plain, used);
  return { prose: proses.join(''), capitals };
}

function proseOf(text: string, removed: readonly Span[] = []): ProsePart {
  const prose = blank(text, [...findAddresses(text), ...removed]);
  return { prose, capitals: capitalLines(prose) };
}

function emptyDocument(uri: string, format: DocumentFormat, problem: Problem): Document {
  return { uri, format, text: '', prose: '', headings: [], metadata: {}, problems: [problem] };
}

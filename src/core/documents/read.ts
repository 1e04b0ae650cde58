import type { Document, DocumentFormat, Metadata, Problem } from './document';
import { findAddresses } from './addresses';
import { blank } from './blank';
import { loadDateLanguages } from './date-languages';
import { ordersOf } from './date-orders';
import { dateInFileName } from './dates';
import { decode, formatOfContent } from './decode';
import { frontMatterOf } from './front-matter';
import { readMarkdown } from './markdown';
import { combined, described } from './metadata';
import type { SavedPage } from './mhtml';
import { mergeHeadings } from './part';
import type { DocumentPart, PartedDocument } from './part';
import { cutAgain, describeAgain, forget, joinHeadings, keptParagraphs, ordersOfText, readMemory, type Paragraph, type ProsePart, type ReadMemory } from './read-memory';
import { findTex } from './tex';
import { capitalLines, describedLength, describeText, topEnd } from './text';
import { describeFoot, footLength } from './text-foot';
import { sliceOf, textParts, type TextParts } from './text-parts';
import { couldNotRead, tooLarge } from '../messages';

/**
 * Reads one file. Never throws: what is wrong with it (not text, too large, broken encoding, bad front matter) stands in `problems`,
 * and `text` is empty where nothing can be read. A string is text already decoded, as of an open editor, and so is a text in parts.
 * `maxBytes` counts bytes, or UTF-16 code units of a text; the default is 20 MB. With the memory of an earlier version only new
 * paragraphs are read; the result is the same.
 */
export async function readDocument(input: ReadInput, memory?: ReadMemory): Promise<Document> {
  const { uri, path, bytes } = input;
  const format = formatOf(path, input.languageId);
  const limit = input.maxBytes ?? defaultMaxBytes;
  if (bytes.length > limit) {
    return emptyDocument(uri, format, { severity: 'warning', message: tooLarge(bytes.length / 1e6, Math.round(limit / 1e5) / 10) });
  }
  try {
    const packed = bytes instanceof Uint8Array ? formatOfContent(bytes) : undefined;
    if (packed !== undefined) return withFileDate(await readPacked(packed, input, bytes as Uint8Array), path);
    const saved = /\.mht(?:ml)?$/i.test(path) || (format === 'html' && bytes instanceof Uint8Array) ? await savedPage(bytes) : undefined;
    if (saved !== undefined) {
      const page = await (await import('./html')).readHtml(saved.html, path);
      const document: Document = { uri, format: 'html', text: saved.html, ...page, metadata: combined(page.metadata, saved.metadata) };
      return withFileDate(document, path);
    }
    const decoded = bytes instanceof Uint8Array ? decode(bytes, format === 'html') : { text: bytes, problems: [] };
    const latex = input.languageId === 'latex' || /\.(?:tex|ltx|latex)$/i.test(path);
    const part = await readFormat(format, decoded.text, path, latex, memory ?? readMemory());
    const { metadata } = withFileDate(part, path);
    const document = { uri, format, headings: part.headings, metadata, problems: [...decoded.problems, ...part.problems] };
    const { text } = decoded;
    const { prose } = part;
    if (memory) return partedDocument(document, text, prose);
    return { ...document, text: wholeOf(text), prose: wholeOf(prose) };
  } catch (error) {
    return emptyDocument(uri, format, { severity: 'error', message: couldNotRead(error instanceof Error ? error.message : String(error)) });
  }
}

/** What a file in MHTML holds: a page, whose text is what Dossier shows of the file. */
async function savedPage(bytes: Uint8Array | string | TextParts): Promise<SavedPage | undefined> {
  const latin = (part: Uint8Array): string => new TextDecoder('latin1').decode(part);
  const { isMhtml, readMhtml } = await import('./mhtml');
  if (!isMhtml(bytes instanceof Uint8Array ? latin(bytes.subarray(0, 4000)) : wholeOf(bytes).slice(0, 4000))) return undefined;
  return readMhtml(bytes instanceof Uint8Array ? latin(bytes) : wholeOf(bytes));
}

async function readPacked(format: 'pdf' | 'docx', { uri, path }: ReadInput, bytes: Uint8Array): Promise<Document> {
  // Loaded when the first such file is read: the libraries are large.
  if (format === 'pdf') return { uri, format, ...await (await import('./pdf')).readPdf(bytes, path) };
  return { uri, format, ...await (await import('./docx')).readDocx(bytes, path) };
}

/** With the date of the file's name, which tells more than the properties of the file do. */
function withFileDate<T extends { readonly metadata: Metadata }>(read: T, path: string): T {
  const { metadata } = read;
  if (metadata.date !== undefined && metadata.origins?.date !== 'properties') return read;
  const date = dateInFileName(path);
  if (date === undefined) return read;
  const { date: _date, ...others } = metadata;
  return { ...read, metadata: combined(others, described('file', { date })) };
}

/** A document whose text and prose are put together when they are asked for. */
function partedDocument(document: Omit<Document, 'text' | 'prose' | 'parts'>, text: string | TextParts, prose: string | TextParts): Document {
  let wholeText: string | undefined;
  let wholeProse: string | undefined;
  return {
    ...document,
    get text() {
      return (wholeText ??= wholeOf(text));
    },
    get prose() {
      return (wholeProse ??= wholeOf(prose));
    },
    parts: typeof prose === 'string' ? textParts([prose]) : prose,
  };
}

function wholeOf(text: string | TextParts): string {
  return typeof text === 'string' ? text : text.parts.join('');
}

export interface ReadInput {
  readonly uri: string;
  /** Path or file name: tells the format, and a date or a title when the text has none. */
  readonly path: string;
  readonly bytes: Uint8Array | string | TextParts;
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
  if (/\.(html?|xhtml|mhtml|mht)$/i.test(path)) return 'html';
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.docx$/i.test(path)) return 'docx';
  return 'text';
}

const defaultMaxBytes = 20_000_000;

async function readFormat(format: DocumentFormat, text: string | TextParts, path: string, latex: boolean, memory: ReadMemory): Promise<DocumentPart | PartedDocument> {
  if (text.length === 0) return { prose: '', headings: [], metadata: {}, problems: [] };
  await loadDateLanguages(topOf(text));
  if (format === 'html') {
    // Loaded when the first page is read: the parsers are large and most corpora are plain text.
    const html = await import('./html');
    return html.readHtml(wholeOf(text), path);
  }
  if (format === 'text' && latex) return readTex(wholeOf(text), path);
  const parts = typeof text === 'string' ? cutAgain(text, memory) : text;
  return format === 'markdown' ? readMarkdown(parts, path, memory) : readPlain(parts, path, memory);
}

/** Front matter and the lines that are looked at behind it. */
function topOf(text: string | TextParts): string {
  const top = typeof text === 'string' ? text.slice(0, describedLength) : sliceOf(text, 0, describedLength);
  return top.slice(0, topEnd(top, frontMatterOf(top)?.end ?? 0));
}

function readTex(text: string, path: string): DocumentPart {
  const prose = blank(text, [...findAddresses(text), ...findTex(text)]);
  const { headings, metadata } = describeText(text, prose, 0, path);
  return { prose, headings: mergeHeadings(headings, capitalLines(prose)), metadata, problems: [] };
}

/** Text without markup, by paragraphs. */
function readPlain(text: TextParts, path: string, memory: ReadMemory): PartedDocument {
  const { parts, starts } = text;
  const old = memory.lastPlain;
  const { head, tail } = keptParagraphs(old, parts);
  const paragraphs = [...old.slice(0, head), ...parts.slice(head, parts.length - tail).map((part) => readParagraph(part, memory)), ...old.slice(old.length - tail)];
  memory.lastPlain = paragraphs;
  forget(memory.plain, () => new Set(paragraphs), paragraphs.length);
  const proses = paragraphs.map((paragraph) => (paragraph.prose ??= proseOf(paragraph.text)));
  const prose = textParts(proses.map((part) => part.prose));
  const orders = ordersOfText('', starts, paragraphs);
  const top = describeAgain(memory, text, prose, 0, path, orders);
  const metadata = top.metadata.date === undefined ? combined(top.metadata, describeFoot(sliceOf(text, text.length - footLength, text.length), ordersOf(orders))) : top.metadata;
  return { prose, headings: joinHeadings(starts, proses, (n) => proses[n]?.capitals ?? [], top.headings), metadata, problems: [] };
}

function readParagraph(text: string, { plain }: ReadMemory): Paragraph {
  let known = plain.get(text);
  if (!known) plain.set(text, (known = { text, prose: undefined, orders: undefined }));
  return known;
}

function proseOf(text: string): ProsePart {
  const prose = blank(text, findAddresses(text));
  const capitals = capitalLines(prose);
  return { prose, capitals, headings: mergeHeadings(capitals) };
}

function emptyDocument(uri: string, format: DocumentFormat, problem: Problem): Document {
  return { uri, format, text: '', prose: '', headings: [], metadata: {}, problems: [problem] };
}

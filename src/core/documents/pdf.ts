import { getResolvedPDFJS } from 'unpdf';
import { encryptedFile, brokenFile, onlyPagesRead, scannedFile } from '../messages';
import type { Problem } from './document';
import { described } from './metadata';
import { describeOffice, type OfficePart, type Properties } from './office-part';
import { pdfText, type PdfLine } from './pdf-text';

/**
 * The text of a PDF, page by page, as pdf.js reads it (in the build of unpdf, which needs no worker, canvas or eval). Import this file lazily.
 * Never throws: an encrypted or broken file, and one of scanned pages without text, is a problem. At most {@link maxPages} pages,
 * {@link maxLength} characters and {@link maxMs} of work are read.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<OfficePart> {
  const { getDocument } = await getResolvedPDFJS();
  // The library takes the memory away from its caller.
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: (readonly PdfLine[])[] = [];
    const begun = Date.now();
    let length = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages) && length < maxLength && Date.now() - begun < maxMs; number++) {
      const page = await pdf.getPage(number);
      const lines = linesOf((await page.getTextContent()).items);
      page.cleanup();
      pages.push(lines);
      for (const { words } of lines) length += words.length;
    }
    const read = pdfText(pages);
    const problems: Problem[] = [];
    if (pages.length < pdf.numPages) problems.push({ severity: 'warning', message: onlyPagesRead(pages.length, pdf.numPages) });
    if (read.text.replace(/\s+/g, '').length < pages.length * 10) problems.push({ severity: 'warning', message: scannedFile() });
    const { info } = await pdf.getMetadata();
    const said = propertiesOf(info as Readonly<Record<string, unknown>>);
    const address = read.running.map((line) => /https?:\/\/[^\s]+/.exec(line)?.[0]).find((url) => url !== undefined);
    return { ...await describeOffice(read.text, read.headings, path, said, read.largest, described('text', { url: address })), pages: read.pages, problems };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const message = name === 'PasswordException' ? encryptedFile() : brokenFile('PDF', error instanceof Error ? error.message : String(error));
    return { text: '', prose: '', headings: [], metadata: {}, problems: [{ severity: 'warning', message }] };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

const maxPages = 2_000;
const maxLength = 10_000_000;
const maxMs = 120_000;

type TextItem = { readonly str: string; readonly hasEOL: boolean; readonly transform: readonly number[]; readonly width: number; readonly height: number };

function linesOf(items: readonly unknown[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { words: string; x: number; right: number; y: number; height: number } | undefined;
  const close = (): void => {
    const words = open?.words.replace(/\u00ad/g, '').replace(/[\s\0]+/g, ' ').trim();
    if (open && words) lines.push({ ...open, words });
    open = undefined;
  };
  for (const item of items) {
    if (!isText(item)) continue;
    const [, , , , x = 0, y = 0] = item.transform;
    if (item.str !== '') {
      if (open) {
        open.words += item.str;
        open.right = Math.max(open.right, x + item.width);
        open.height = Math.max(open.height, item.height);
      } else open = { words: item.str, x, right: x + item.width, y, height: item.height };
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item;
}

/** Of a web page that a browser printed, the date is the one of printing. */
function propertiesOf(info: Readonly<Record<string, unknown>>): Properties {
  const text = (key: string): string | undefined => (typeof info[key] === 'string' ? info[key] : undefined);
  const day = (key: string): string | undefined => /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text(key) ?? '')?.slice(1, 4).join('-');
  const printed = /skia|mozilla|quartz|safari|firefox|wkhtmltopdf|chrom/i.test(`${text('Producer') ?? ''} ${text('Creator') ?? ''}`);
  return { title: text('Title'), authors: text('Author'), language: text('Language'), ...(printed ? { accessed: day('CreationDate') } : { date: day('CreationDate') }) };
}

import JSZip from 'jszip';
import { convertToHtml, images } from 'mammoth';
import type { Span } from '../../base/span';
import { brokenFile, encryptedFile, unpackedTooLarge } from '../messages';
import { readTokens } from './html-tokens';
import { describeOffice, type OfficePart, type Properties } from './office-part';

/**
 * The text of a Word file as mammoth reads it, a line for each paragraph, item and cell, with its headings. Import this file lazily. Never throws:
 * an encrypted or broken file, and one that is beyond {@link maxUnpacked} when unpacked, is a problem. Images are not looked at.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<OfficePart> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    await checkSize(zip);
    const core = await zip.file('docProps/core.xml')?.async('string');
    // On Node it wants a buffer, in a worker an array buffer.
    const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as Parameters<typeof convertToHtml>[0];
    const { value } = await convertToHtml(input, { convertImage: noImages, includeDefaultStyleMap: true, styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"] });
    const { text, headings, title } = textOf(value);
    return { ...await describeOffice(text, headings, path, propertiesOf(core ?? ''), title, {}), problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { text: '', prose: '', headings: [], metadata: {}, problems: [{ severity: 'warning', message: /encrypted/i.test(detail) ? encryptedFile() : brokenFile('Word', detail.split('\n')[0] ?? '') }] };
  }
}

const maxUnpacked = 100_000_000;

/** Unpacks what will be read, piece by piece: a small file may hold gigabytes of zeros, whatever size it says. */
async function checkSize(zip: JSZip): Promise<void> {
  let size = 0;
  for (const entry of Object.values(zip.files)) {
    if (entry.dir || !/\.(?:xml|rels)$/i.test(entry.name)) continue;
    await new Promise<void>((resolve, reject) => {
      const stream = (entry as unknown as { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> }).internalStream('uint8array');
      stream.on('data', (chunk) => {
        size += chunk.length;
        if (size <= maxUnpacked) return;
        stream.pause();
        reject(new Error(unpackedTooLarge(maxUnpacked / 1e6)));
      });
      stream.on('error', reject);
      stream.on('end', () => resolve());
      stream.resume();
    });
  }
}

const noImages = images.imgElement(() => Promise.resolve({ src: '' }));

/** mammoth's simple HTML, as lines. */
function textOf(html: string): { readonly text: string; readonly headings: readonly Span[]; readonly title?: string } {
  const tokens = readTokens(html);
  let text = '';
  let next = 0;
  const headings: Span[] = [];
  for (const piece of tokens.pieces) {
    let broken = false;
    for (; next < tokens.breaks.length && (tokens.breaks[next] ?? 0) < piece.start; next++) broken = true;
    if (broken && text !== '') text = `${text.trimEnd()}\n\n`;
    const words = piece.words.replace(/\s+/g, ' ');
    const last = headings.at(-1);
    if (piece.heading) {
      if (last?.end === text.length && !broken) headings[headings.length - 1] = { start: last.start, end: text.length + words.length };
      else headings.push({ start: text.length, end: text.length + words.length });
    }
    text += words;
  }
  const first = tokens.headings.find(({ level }) => level === 1);
  const title = first && tokens.pieces.filter(({ start, end }) => start >= first.start && end <= first.end).map(({ words }) => words).join('').replace(/\s+/g, ' ').trim();
  return { text: text.trimEnd(), headings, ...(title ? { title } : {}) };
}

function propertiesOf(core: string): Properties {
  const text = (name: string): string | undefined => {
    const content = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]{1,2000})<`).exec(core)?.[1];
    return content === undefined ? undefined : readTokens(content).pieces.map(({ words }) => words).join('');
  };
  return { title: text('dc:title'), authors: text('dc:creator'), language: text('dc:language'), date: text('dcterms:created'), updated: text('dcterms:modified') };
}

import type { Problem } from './document';
import { assumedEncoding, binaryFile, brokenEncoding, unknownEncoding } from '../messages';

/**
 * Bytes to text: UTF-8, or UTF-16 by its mark or its zero bytes, or what an HTML page declares, or else windows-1252. A byte order
 * mark is dropped. Binary data gives an empty text and a problem; broken text is kept with U+FFFD and a problem at the first one.
 */
export function decode(bytes: Uint8Array, html = false): Decoded {
  const what = magic(bytes);
  if (what !== undefined) return refuse(what);
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return finish(decodeUtf8(bytes.subarray(3), 3) ?? decodeAs(bytes.subarray(3), 'utf-8', 3));
  const wide = (a === 0xff && b === 0xfe) ? 'utf-16le' : (a === 0xfe && b === 0xff) ? 'utf-16be' : undefined;
  if (wide !== undefined) return finish(decodeAs(bytes.subarray(2), wide, 2));
  if (bytes.includes(0)) {
    const guess = zeroParity(bytes);
    const text = guess === undefined ? undefined : strict(bytes, guess);
    if (text !== undefined && !looksBinary(text)) return { text, problems: [] };
    if (!fewZeros(bytes)) return refuse();
  }
  const utf8 = decodeUtf8(bytes, 0);
  if (utf8 !== undefined) return finish(utf8);
  const declared = html ? declaredCharset(bytes) : undefined;
  if (declared !== undefined && !/^utf-?(8|16)/i.test(declared)) {
    try {
      return finish(decodeAs(bytes, declared, 0));
    } catch {
      const read = decodeWindows1252(bytes);
      return finish({ text: read.text, problems: [{ severity: 'warning', message: unknownEncoding(declared.slice(0, 40)) }, ...read.problems] });
    }
  }
  return finish(decodeWindows1252(bytes));
}

/** The text of a file that a person keeps, such as a gazetteer, decoded as articles are. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  return decode(bytes);
}

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function finish(decoded: Decoded): Decoded {
  return looksBinary(decoded.text) ? refuse() : decoded;
}

function refuse(what?: string): Decoded {
  return { text: '', problems: [{ severity: 'warning', message: binaryFile(what) }] };
}

/** What a file holds, by its first bytes, where these are no text: an Office file of text among them. */
export function formatOfContent(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  let start = bytes[0] === 0xef ? 3 : 0;
  while (start < 1024 && (bytes[start] === 0x20 || (bytes[start] ?? 0xff) <= 0x0d)) start++;
  const head = String.fromCharCode(...bytes.subarray(start, start + 5));
  if (head === '%PDF-') return 'pdf';
  if (!head.startsWith('PK\x03\x04')) return undefined;
  // The names of what is packed stand at the end.
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes('word/document') ? 'docx' : undefined;
}

const magicNumbers: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'], ['PK\x03\x04', 'ZIP or Office'], ['\x89PNG', 'PNG image'], ['GIF8', 'GIF image'], ['\xff\xd8\xff', 'JPEG image'],
  ['\x7fELF', 'program'], ['Rar!', 'RAR archive'], ['\xd0\xcf\x11\xe0', 'Office'], ['\x1f\x8b', 'compressed'], ['SQLite format 3', 'database'],
  ['7z\xbc\xaf', '7z archive'], ['BZh9', 'compressed'], ['OggS', 'sound'], ['ID3', 'sound'],
];

function magic(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  // `PK`, `GIF8`, `ID3` could begin a text; the bytes after them tell.
  return magicNumbers.find(([sign]) => head.startsWith(sign) && (/[^\x20-\x7e]/.test(sign) || sign === '%PDF-' || bytes.subarray(0, 64).some((byte) => byte < 9)))?.[1];
}

/** Many control characters, seen in samples from the whole text. */
function looksBinary(text: string): boolean {
  const size = 4096;
  const step = Math.max(size, Math.floor(text.length / 8));
  let seen = 0;
  let odd = 0;
  for (let from = 0; from < text.length; from += step) {
    const sample = text.slice(from, from + size);
    seen += sample.length;
    odd += sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  }
  return odd > 2 && odd > seen / 100;
}

/** UTF-16 without a mark: the zero bytes of its spaces and Latin letters all stand on one side. */
function zeroParity(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, 65536);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const enough = end / 2 / 50;
  if (zeros[0] === 0 && zeros[1] > enough) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > enough) return 'utf-16be';
  return undefined;
}

/** A stray zero byte in a long text is damage, not a binary file. */
function fewZeros(bytes: Uint8Array): boolean {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at !== -1 && zeros <= 16; at = bytes.indexOf(0, at + 1)) zeros++;
  return zeros <= 16 && zeros * 1000 < bytes.length;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Throws RangeError when the encoding is unknown. */
function decodeAs(bytes: Uint8Array, encoding: string, skipped: number): Decoded {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes);
  const good = strict(bytes, encoding) !== undefined;
  return { text, problems: good ? [] : [broken(text, encoding.toUpperCase(), bytes, skipped)] };
}

/** Undefined when the bytes are some other encoding: more broken than whole characters beyond ASCII. */
function decodeUtf8(bytes: Uint8Array, skipped: number): Decoded | undefined {
  const whole = strict(bytes, 'utf-8');
  if (whole !== undefined) return { text: whole, problems: [] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const beyond = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return beyond > damaged ? { text, problems: [broken(text, 'UTF-8', bytes, skipped)] } : undefined;
}

function broken(text: string, encoding: string, bytes: Uint8Array, skipped: number): Problem {
  const at = Math.max(0, text.indexOf('\ufffd'));
  const before = encoding === 'UTF-8' ? new TextEncoder().encode(text.slice(0, at)).length : encoding.startsWith('UTF-16') ? at * 2 : Math.min(at, bytes.length);
  return { severity: 'warning', message: brokenEncoding(encoding, before + skipped), span: { start: at, end: Math.min(text.length, at + 1) } };
}

const c1 = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f'
  + '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): Decoded {
  // Some runtimes decode this label as Latin-1 and leave 80 to 9F as control characters.
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (char) => c1[char.charCodeAt(0) - 0x80] ?? char);
  return { text, problems: [{ severity: 'information', message: assumedEncoding('windows-1252') }] };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,60})/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,60})/.exec(head)?.[1];
}

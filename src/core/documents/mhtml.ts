import { archivedAddress } from './archives';
import { readDate } from './dates';
import { decode } from './decode';
import type { Metadata } from './document';
import { described } from './metadata';

/** A page that a browser saved as one file (MHTML, RFC 2557): its HTML, and what the file says of where and when it was saved. */
export interface SavedPage {
  readonly html: string;
  readonly metadata: Metadata;
}

/** Whether a file begins as MHTML does: with the headers of a message that holds a page. */
export function isMhtml(head: string): boolean {
  const headers = headersOf(head, 0).fields;
  return headers.has('mime-version') && /^(?:multipart\/(?:related|alternative|mixed)|text\/html)\b/i.test(headers.get('content-type') ?? '') && /^(?:from|mime-version|snapshot-content-location|subject|date|content-type):/i.test(head.trimStart());
}

/** The first HTML part of an MHTML file, whose bytes are given as Latin 1. Undefined when it holds none. */
export function readMhtml(bytes: string): SavedPage | undefined {
  const { fields, end } = headersOf(bytes, 0);
  const boundary = /\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(fields.get('content-type') ?? '');
  const parts = boundary === null ? [bytes] : bytes.slice(end).split(`--${boundary[1] ?? boundary[2]}`).slice(1, 200);
  for (const part of parts) {
    const { fields: own, end: start } = headersOf(part, 0);
    if (!/^text\/html\b/i.test(own.get('content-type') ?? '')) continue;
    const charset = /\bcharset="?([\w.:-]+)/i.exec(own.get('content-type') ?? '')?.[1];
    const { url, archivedUrl } = archivedAddress([fields.get('snapshot-content-location'), own.get('content-location'), fields.get('content-location')].find((address) => /^https?:/i.test(address ?? '')));
    return {
      html: textOf(bytesOf(part.slice(start), own.get('content-transfer-encoding') ?? ''), charset),
      metadata: described('html', { url, archivedUrl, accessed: readDate(fields.get('date') ?? '') }),
    };
  }
  return undefined;
}

/** Lines that begin with a blank go on the one above. */
function headersOf(text: string, from: number): { readonly fields: ReadonlyMap<string, string>; readonly end: number } {
  const start = from + (/^\s*/.exec(text.slice(from, from + 10))?.[0].length ?? 0);
  const blank = /\r?\n\r?\n/.exec(text.slice(start, start + 20_000));
  const head = text.slice(start, blank === null ? start + 20_000 : start + blank.index).replace(/\r?\n[ \t]+/g, ' ');
  const fields = new Map<string, string>();
  for (const [, name = '', value = ''] of head.matchAll(/^([A-Za-z-]{2,60}):[ \t]*(.*?)\r?$/gm)) if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  return { fields, end: blank === null ? text.length : start + blank.index + blank[0].length };
}

function bytesOf(body: string, encoding: string): Uint8Array {
  const plain = /^quoted-printable/i.test(encoding) ? body.replace(/=[ \t]*\r?\n/g, '').replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : /^base64/i.test(encoding) ? fromBase64(body) : body;
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z\d+/]/g, ''));
  } catch {
    return '';
  }
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A name that the platform does not know: as the page itself says.
    }
  }
  return decode(bytes, true).text;
}

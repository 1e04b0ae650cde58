import { readVarint, writeVarint, type ByteReader } from '../../base/varint';

/**
 * Numbers and strings as bytes. Code units are written each by itself, as in UTF-8 (CESU-8): what comes back is the same string, halves of
 * pairs too, and no decoder is needed that refuses shared memory.
 */
export interface Writer {
  bytes: Uint8Array;
  length: number;
}

export function writer(bytes = 1024): Writer {
  return { bytes: new Uint8Array(bytes), length: 0 };
}

/** A whole number from 0 to 2⁵³. */
export function writeNumber(to: Writer, value: number): void {
  reserve(to, 8);
  to.length = writeVarint(to.bytes, to.length, value);
}

export function writeText(to: Writer, text: string): void {
  writeNumber(to, text.length);
  reserve(to, 3 * text.length);
  to.length = writeUnits(to.bytes, to.length, text);
}

/** Writes what another writer wrote. */
export function writeBytes(to: Writer, bytes: Uint8Array): void {
  reserve(to, bytes.length);
  to.bytes.set(bytes, to.length);
  to.length += bytes.length;
}

/** Writes code units each by itself; where the next one goes. */
export function writeUnits(bytes: Uint8Array, from: number, text: string): number {
  let at = from;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  return at;
}

export function readText(from: ByteReader): string {
  const length = readVarint(from);
  const { bytes } = from;
  let text = '';
  for (let k = 0; k < length && from.at < bytes.length; k++) {
    const byte = bytes[from.at++]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | (bytes[from.at++]! & 63));
    else text += String.fromCharCode(((byte & 15) << 12) | ((bytes[from.at++]! & 63) << 6) | (bytes[from.at++]! & 63));
  }
  return text;
}

/** Whether {@link readText} would give this text. */
export function isTextAt(bytes: Uint8Array, start: number, text: string): boolean {
  const from: ByteReader = { bytes, at: start };
  if (readVarint(from) !== text.length) return false;
  let { at } = from;
  for (let k = 0; k < text.length; k++) {
    const byte = bytes[at++]!;
    const code = byte < 0x80 ? byte : byte < 0xe0 ? ((byte & 31) << 6) | (bytes[at++]! & 63) : ((byte & 15) << 12) | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63);
    if (code !== text.charCodeAt(k)) return false;
  }
  return true;
}

function reserve(to: Writer, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const old = to.bytes;
  to.bytes = new Uint8Array(Math.max(old.length * 2, to.length + more));
  to.bytes.set(old);
}

/** The same numbers with as much room again. */
export function doubled(small: Int32Array): Int32Array<ArrayBuffer> {
  const large = new Int32Array(small.length * 2);
  large.set(small);
  return large;
}

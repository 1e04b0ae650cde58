import * as zlib from 'node:zlib';
import { StoreBroken } from '../core/store/broken';
import type { SourceBody } from '../core/store/store';

/** A body as bytes: a check sum (CRC-32 of all behind it), flags, the lengths of text and prose, then text, prose and analysis, deflated. */
export function encodeBody({ text, prose, analysis }: SourceBody): Uint8Array {
  const same = prose === text;
  // Half a surrogate pair has no UTF-8. Such a text is rare.
  const wide = broken.test(text) || (!same && broken.test(prose));
  const encoding = wide ? 'utf16le' : 'utf8';
  const textBytes = Buffer.from(text, encoding);
  const proseBytes = same ? Buffer.alloc(0) : Buffer.from(prose, encoding);
  const plain = Buffer.concat([textBytes, proseBytes, analysis]);
  const deflated = zlib.deflateRawSync(plain, { level: 1, ...window(plain.length) });
  const pays = deflated.length < plain.length * 0.9;
  const content = pays ? deflated : plain;
  const bytes = Buffer.allocUnsafe(headLength + content.length);
  bytes.writeUInt8((same ? flags.same : 0) | (wide ? flags.wide : 0) | (pays ? flags.deflated : 0), 4);
  bytes.writeUInt32LE(textBytes.length, 5);
  bytes.writeUInt32LE(proseBytes.length, 9);
  content.copy(bytes, headLength);
  bytes.writeUInt32LE(zlib.crc32(bytes.subarray(4)), 0);
  return bytes;
}

/** Throws {@link StoreBroken} when the bytes are not what was written. */
export function decodeBody(kept: Uint8Array): SourceBody {
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
  if (bytes.length < headLength || zlib.crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) {
    throw new StoreBroken('damaged', 'the text of a source has changed in the store');
  }
  const set = bytes.readUInt8(4);
  const proseAt = bytes.readUInt32LE(5);
  const analysisAt = proseAt + bytes.readUInt32LE(9);
  const content = (set & flags.deflated) === 0 ? bytes.subarray(headLength) : zlib.inflateRawSync(bytes.subarray(headLength));
  const encoding = (set & flags.wide) === 0 ? 'utf8' : 'utf16le';
  const text = content.toString(encoding, 0, proseAt);
  const prose = (set & flags.same) === 0 ? content.toString(encoding, proseAt, analysisAt) : text;
  return { text, prose, analysis: new Uint8Array(content.subarray(analysisAt)) };
}

/** Articles are smaller than the largest window: less memory for each. */
function window(length: number): { readonly windowBits?: number; readonly memLevel?: number; readonly chunkSize?: number } {
  return length > 65_536 ? {} : { windowBits: 14, memLevel: 7, chunkSize: Math.max(1024, length >> 1) };
}

const flags = { same: 1, wide: 2, deflated: 4 };
const headLength = 13;
const broken = /\p{Cs}/u;

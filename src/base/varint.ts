/** Bytes that are read from `at` on, which goes on with every read. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Writes a whole number from 0 to 2⁵³ in groups of seven bits (LEB128), at most eight bytes; where the next one goes. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let to = at;
  let rest = value;
  while (rest > 127) {
    bytes[to++] = (rest % 128) + 128;
    rest = Math.floor(rest / 128);
  }
  bytes[to++] = rest;
  return to;
}

/** What {@link writeVarint} wrote; nothing behind `end` is read. */
export function readVarint(from: ByteReader, end: number = from.bytes.length): number {
  let value = 0;
  for (let times = 1; from.at < end; times *= 128) {
    const byte = from.bytes[from.at++] ?? 0;
    value += (byte & 127) * times;
    if (byte < 128) break;
  }
  return value;
}

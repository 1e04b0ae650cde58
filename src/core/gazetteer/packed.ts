/** Why a buffer is not taken. `foreign`: something else, or from a machine with another order of bytes; `version`: written by a later version, or an earlier one. */
export type Refusal = 'foreign' | 'version' | 'truncated' | 'corrupt';

/** A buffer that holds no arrays that this version can use. */
export class UnreadableBuffer extends Error {
  constructor(readonly refusal: Refusal) {
    super(`unusable compiled names: ${refusal}`);
    this.name = 'UnreadableBuffer';
  }
}

export type PackedArray = Int32Array | Uint8Array;

/**
 * Arrays in one buffer, each at a multiple of eight bytes, behind a header of 32-bit numbers: magic, order of bytes, version, length in
 * bytes, checksum of all that follows, number of arrays; for each array bytes an element, offset and length in bytes. Written in the machine's own order.
 * @param room gives the memory, by default the heap's; a `SharedArrayBuffer` lets threads read one copy.
 * @throws RangeError when it would take 2 GB or more.
 */
export function pack(version: number, arrays: readonly PackedArray[], room: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes)): Uint8Array {
  let length = 4 * (headerSize + 3 * arrays.length);
  const offsets = arrays.map((array) => {
    const offset = aligned(length);
    length = offset + array.byteLength;
    return offset;
  });
  length = aligned(length);
  if (length >= 0x7fff0000) throw new RangeError('compiled names beyond 2 GB');
  const bytes = new Uint8Array(room(length), 0, length);
  const header = new Int32Array(bytes.buffer, 0, length >> 2);
  header.set([magic, order, version, length, 0, arrays.length]);
  arrays.forEach((array, n) => {
    header.set([array.BYTES_PER_ELEMENT, offsets[n]!, array.byteLength], headerSize + 3 * n);
    bytes.set(array instanceof Uint8Array ? array : new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offsets[n]);
  });
  header[4] = checksum(header);
  return bytes;
}

/**
 * The arrays of {@link pack} as views of the same memory; nothing is parsed or copied, unless the bytes do not begin at a multiple of four.
 * @param sizes bytes an element of each array that must be there.
 * @throws UnreadableBuffer
 */
export function unpack(version: number, bytes: Uint8Array, sizes: readonly (1 | 4)[]): readonly PackedArray[] {
  const start = 4 * headerSize;
  if (bytes.byteLength < start) throw new UnreadableBuffer('truncated');
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Int32Array(own.buffer, own.byteOffset, own.byteLength >> 2);
  if (header[0] !== magic || header[1] !== order) throw new UnreadableBuffer('foreign');
  if (header[2] !== version) throw new UnreadableBuffer('version');
  if (header[3]! > own.byteLength) throw new UnreadableBuffer('truncated');
  if (header[3] !== own.byteLength || header[4] !== checksum(header) || header[5] !== sizes.length) throw new UnreadableBuffer('corrupt');
  return sizes.map((size, n) => {
    const [element, offset, length] = header.subarray(headerSize + 3 * n, headerSize + 3 * n + 3) as unknown as [number, number, number];
    if (element !== size || offset < start || offset % 8 !== 0 || length < 0 || length % size !== 0 || offset + length > own.byteLength) throw new UnreadableBuffer('corrupt');
    return size === 1 ? new Uint8Array(own.buffer, own.byteOffset + offset, length) : new Int32Array(own.buffer, own.byteOffset + offset, length >> 2);
  });
}

const headerSize = 6;
const magic = 0x53534f44;
const order = 0x01020304;

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

/** Of all behind itself; four sums side by side, as one waits for its last product. */
function checksum(numbers: Int32Array): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  let k = 5;
  for (; k + 3 < numbers.length; k += 4) {
    a = Math.imul(a ^ numbers[k]!, 0x01000193);
    b = Math.imul(b ^ numbers[k + 1]!, 0x01000193);
    c = Math.imul(c ^ numbers[k + 2]!, 0x01000193);
    d = Math.imul(d ^ numbers[k + 3]!, 0x01000193);
  }
  for (; k < numbers.length; k++) a = Math.imul(a ^ numbers[k]!, 0x01000193);
  return Math.imul(Math.imul(a ^ (b >>> 7), 0x01000193) ^ c, 0x01000193) ^ (d >>> 3) ^ (d << 5);
}

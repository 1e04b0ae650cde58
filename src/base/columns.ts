import { readVarint, writeVarint, type ByteReader } from './varint';

/**
 * Numbers and strings as bytes, read back in the order they were written: whole numbers take one byte for each seven bits
 * (LEB128), signed ones zigzag. What is read from bytes that were not written so is nonsense, never more than the bytes hold.
 */
export class ColumnWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private readonly strings: string[] = [];

  /** A whole number from 0 to 2⁵³. */
  unsigned(value: number): void {
    if (this.length + 8 > this.bytes.length) this.grow();
    this.length = writeVarint(this.bytes, this.length, value);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Any text. */
  string(text: string): void {
    this.strings.push(text);
  }

  /** The numbers, then the strings in UTF-8. The writer must not be used again. */
  done(): Uint8Array {
    const strings = new TextEncoder().encode(JSON.stringify(this.strings));
    const all = new Uint8Array(4 + this.length + strings.length);
    new DataView(all.buffer).setUint32(0, this.length, true);
    all.set(this.bytes.subarray(0, this.length), 4);
    all.set(strings, 4 + this.length);
    return all;
  }

  private grow(): void {
    const bytes = new Uint8Array(this.bytes.length * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

export class ColumnReader implements ByteReader {
  at = 4;
  private next = 0;
  private readonly numbers: number;
  private strings: readonly string[] | undefined;

  constructor(readonly bytes: Uint8Array) {
    this.numbers = 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  }

  unsigned(): number {
    return readVarint(this, this.numbers);
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** @throws when the bytes were cut off. */
  string(): string {
    this.strings ??= JSON.parse(new TextDecoder().decode(this.bytes.subarray(this.numbers))) as readonly string[];
    return this.strings[this.next++] ?? '';
  }
}

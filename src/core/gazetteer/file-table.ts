import { readText, writer, writeText } from './bytes';
import type { ByteReader } from '../../base/varint';

/** Numbers of files, in the order in which they are met. */
export interface FileNumbers {
  number(uri: string): number;
  bytes(): Uint8Array;
}

export function fileNumbers(known: readonly string[] = []): FileNumbers {
  const numbers = new Map(known.map((uri, n) => [uri, n]));
  return {
    number(uri) {
      let number = numbers.get(uri);
      if (number === undefined) numbers.set(uri, (number = numbers.size));
      return number;
    },
    bytes() {
      const files = writer();
      for (const uri of numbers.keys()) writeText(files, uri);
      return files.bytes.slice(0, files.length);
    },
  };
}

/** Uris by their numbers; read once. */
export function filesOf(files: Uint8Array): readonly string[] {
  let uris = uriLists.get(files);
  if (!uris) {
    const from: ByteReader = { bytes: files, at: 0 };
    const read: string[] = [];
    while (from.at < files.length) read.push(readText(from));
    uriLists.set(files, (uris = read));
  }
  return uris;
}
const uriLists = new WeakMap<Uint8Array, readonly string[]>();

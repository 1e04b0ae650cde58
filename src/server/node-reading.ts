import * as fs from 'node:fs';
import { URI } from 'vscode-uri';
import type { Corpus } from '../core/corpus/corpus';
import { notRegularFile, outsideFolder, tooLarge } from '../core/messages';
import { isBelow } from './node-walk';

/**
 * Reads files below a folder as `nodeCorpus` does, but in this thread, which waits for the disk: for threads that have nothing
 * else to do. Handing each step to another thread takes longer than the step.
 */
export function waitingReader(folder: string): Pick<Corpus, 'read'> {
  let root: string | undefined;
  return {
    read: async (uri) => {
      const real = fs.realpathSync.native(URI.parse(uri).fsPath);
      root ??= fs.realpathSync.native(URI.parse(folder).fsPath);
      if (!isBelow(root, real)) throw new Error(outsideFolder());
      return readAndWait(real, 200_000_000);
    },
  };
}

/** `readRegularFile`, waiting. */
export function readAndWait(path: string, maxBytes: number): Uint8Array {
  // Asked before it is opened: opening a pipe waits for its other end, and opening a device may do something.
  if (!fs.statSync(path).isFile()) throw new Error(notRegularFile());
  const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    for (let attempt = 1; ; attempt++) {
      const before = fs.fstatSync(file);
      if (!before.isFile()) throw new Error(notRegularFile());
      if (before.size > maxBytes) throw new Error(tooLarge(before.size / 1e6, maxBytes / 1e6));
      const bytes = readToEnd(file, before.size, maxBytes);
      const after = fs.fstatSync(file);
      // A file that is written meanwhile is read again, a few times.
      if (attempt === 3 || (before.mtimeMs === after.mtimeMs && before.size === after.size)) return bytes;
    }
  } finally {
    fs.closeSync(file);
  }
}

function readToEnd(file: number, size: number, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let wanted = size + 1; ; wanted = 65_536) {
    const chunk = new Uint8Array(Math.min(wanted, maxBytes + 1 - length));
    const bytesRead = fs.readSync(file, chunk, 0, chunk.length, length);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    if (length > maxBytes) throw new Error(tooLarge(length / 1e6, maxBytes / 1e6));
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

import { fnv1a, fnvPrime } from '../base/hash';
import type { FolderFiles } from './folder-files';

/**
 * Tells whether the sources of these folders are the same files, by path, size and time: a sum of 64 bits over all of them in any
 * order, with how many there are and from which size on they are not read.
 */
export function listingOf(folders: readonly FolderFiles[]): string {
  const lines = folders.map(({ uri, chosen, settings: { corpus } }) => {
    let a = 0;
    let b = 0;
    for (const { path, size, mtime = 0 } of chosen.values()) {
      number[0] = mtime;
      const hash = mixed(mixed(mixed(fnv1a(path), size), halves[0]!), halves[1]!);
      a = (a + hash) | 0;
      b = (b + mixed(mixed(hash, halves[0]! ^ size), path.length)) | 0;
    }
    return `${uri} ${corpus.maxFileSizeMB} ${chosen.size} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
  });
  return lines.sort().join('\n');
}

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

/** As the end of MurmurHash3 (Appleby 2011) does it. */
function mixed(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, fnvPrime);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b | 0);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}

import { constants, promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Corpus } from '../core/corpus/corpus';
import { notRegularFile, outsideFolder, tooLarge } from '../core/messages';
import { isBelow, isGone, isLeftOut, Walk } from './node-walk';

/**
 * The files below a folder of this machine, by URI. Folders that begin with a dot, and `node_modules`, are left out.
 * Links are followed as long as they stay below the folder, every folder once: a loop ends, nothing outside is read.
 * Reading takes regular files of at most 200 MB; callers have limits of their own below that.
 *
 * @param report told of what could not be listed and of links that lead outside: the path below the folder, and why.
 * @param isExcluded asked of files and folders, by path below the folder: nothing is looked at in those it names.
 */
export function nodeCorpus(folder: string, report: (path: string, reason: string) => void = () => {}, isExcluded: (path: string) => boolean = () => false): Corpus {
  const root = URI.parse(folder);
  const base = root.path.endsWith('/') ? root.path.slice(0, -1) : root.path;
  const prefix = root.with({ path: `${base}/` }).toString();
  // Most paths are written the same in a uri.
  const uriOf = (path: string): string => (plainPath.test(path) ? prefix + path : root.with({ path: `${base}/${path}` }).toString());
  const world = { uriOf, report, isExcluded };
  let resolved: Promise<string> | undefined;
  /** Where a link leads to may be listed at either place, which only a listing of everything decides. */
  let linked = true;
  return {
    async list(token) {
      resolved = fs.realpath(root.fsPath);
      const real = await resolved;
      const walk = new Walk(real, world, token);
      await walk.folder(root.fsPath, '', real);
      linked = walk.linked;
      return walk.files;
    },
    async look(uri, token) {
      const { path: place } = URI.parse(uri);
      if (linked || !place.startsWith(`${base}/`)) return linked ? undefined : [];
      const path = place.slice(base.length + 1);
      if (isLeftOut(path.replaceAll('/', sep)) || isExcluded(path)) return [];
      const real = await fs.realpath(root.fsPath);
      const below = path.replaceAll('/', sep);
      const walk = new Walk(real, world, token);
      try {
        const stat = await fs.lstat(`${real}${sep}${below}`);
        if (stat.isSymbolicLink() || (await fs.realpath(`${real}${sep}${below}`)) !== `${real}${sep}${below}`) return undefined;
        if (stat.isFile()) walk.files.push({ uri: world.uriOf(path), path, size: stat.size, mtime: stat.mtimeMs });
        else if (stat.isDirectory()) await walk.folder(`${root.fsPath}${sep}${below}`, path, `${real}${sep}${below}`);
      } catch (error) {
        if (isGone(error)) return [];
        throw error;
      }
      return walk.linked ? undefined : walk.files;
    },
    async read(uri) {
      const real = await fs.realpath(URI.parse(uri).fsPath);
      resolved ??= fs.realpath(root.fsPath);
      if (!isBelow(await resolved, real)) throw new Error(outsideFolder());
      return readRegularFile(real, 200_000_000);
    },
  };
}

/**
 * The bytes of a regular file. Rejects, in words, for devices, pipes and sockets, and for what holds more than `maxBytes`; no more than that
 * is read, whatever size the file system tells. A file that is written meanwhile is read again, a few times: half of one text
 * and half of another make no article.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Uint8Array> {
  // Asked before it is opened: opening a pipe waits for its other end, and opening a device may do something.
  if (!(await fs.stat(path)).isFile()) throw new Error(notRegularFile());
  const handle = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    for (let attempt = 1; ; attempt++) {
      const before = await handle.stat();
      if (!before.isFile()) throw new Error(notRegularFile());
      if (before.size > maxBytes) throw new Error(tooLarge(before.size / 1e6, maxBytes / 1e6));
      const bytes = await readToEnd(handle, before.size, maxBytes);
      const after = await handle.stat();
      if (attempt === 3 || (before.mtimeMs === after.mtimeMs && before.size === after.size)) return bytes;
    }
  } finally {
    await handle.close();
  }
}

async function readToEnd(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let wanted = size + 1; ; wanted = 65_536) {
    const chunk = new Uint8Array(Math.min(wanted, maxBytes + 1 - length));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, length);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    if (length > maxBytes) throw new Error(tooLarge(length / 1e6, maxBytes / 1e6));
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

const plainPath = /^[\w./-]*$/;

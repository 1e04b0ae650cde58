import { constants, promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
import { checkpoints, type CancellationToken } from '../base/cancellation';
import type { Corpus, SourceFile } from '../core/corpus/corpus';
import { notRegularFile, outsideFolder, tooLarge } from '../core/messages';
import { reasonOf } from './messages';

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
  const world = { uriOf: (path: string): string => root.with({ path: `${base}/${path}` }).toString(), report, isExcluded };
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

/** How a walk sees a folder. */
interface World {
  readonly uriOf: (path: string) => string;
  readonly report: (path: string, reason: string) => void;
  readonly isExcluded: (path: string) => boolean;
}

/** One listing of a folder. */
class Walk {
  readonly files: SourceFile[] = [];
  /** A link was met that leads to something below the root. */
  linked = false;
  private readonly visited = new Set<string>();
  private readonly checkpoint: () => Promise<void>;

  constructor(
    private readonly root: string,
    private readonly world: World,
    token: CancellationToken,
  ) {
    this.checkpoint = checkpoints(token);
  }

  /** `at`: the folder as it is reached; `path`: below the root, empty for it; `real`: with links resolved. */
  async folder(at: string, path: string, real: string): Promise<void> {
    if (this.visited.has(real)) return;
    this.visited.add(real);
    await this.checkpoint();
    let entries;
    try {
      entries = await fs.readdir(at, { withFileTypes: true });
    } catch (error) {
      // The root itself is the caller's to know; anything below is left out and said.
      if (path === '') throw error;
      // Gone since it was met: then it is not there.
      if (!isGone(error)) this.world.report(path, reasonOf(error));
      return;
    }
    // In a fixed order, so that of two ways into one folder always the same is taken; real folders before links to them.
    entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1));
    const files: Promise<void>[] = [];
    for (const entry of entries) {
      if (isLeftOut(entry.name)) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (this.world.isExcluded(below)) continue;
      const full = `${at}${sep}${entry.name}`;
      if (entry.isDirectory()) await this.folder(full, below, `${real}${sep}${entry.name}`);
      else if (entry.isSymbolicLink()) await this.link(full, below);
      else if (entry.isFile()) files.push(this.file(full, below));
      if (files.length >= 64) await Promise.all(files.splice(0));
    }
    await Promise.all(files);
  }

  private async link(full: string, path: string): Promise<void> {
    try {
      const real = await fs.realpath(full);
      if (!isBelow(this.root, real)) this.world.report(path, outsideFolder());
      else {
        this.linked = true;
        const stat = await fs.stat(real);
        if (stat.isDirectory()) await this.folder(full, path, real);
        // A link to a file that is listed itself would count one article twice.
        else if (stat.isFile() && isLeftOut(real.slice(this.root.length))) await this.file(full, path);
      }
    } catch (error) {
      this.world.report(path, reasonOf(error));
    }
  }

  private async file(full: string, path: string): Promise<void> {
    try {
      const { size, mtimeMs } = await fs.stat(full);
      this.files.push({ uri: this.world.uriOf(path), path, size, mtime: mtimeMs });
    } catch (error) {
      if (!isGone(error)) this.world.report(path, reasonOf(error));
    }
  }
}

/** A name, or a path with one in it, that is no source by convention. */
function isLeftOut(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether a path is that of a folder or below it. */
export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

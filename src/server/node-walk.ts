import { promises as fs, readdirSync, statSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { checkpoints, type CancellationToken } from '../base/cancellation';
import type { SourceFile } from '../core/corpus/corpus';
import { outsideFolder } from '../core/messages';
import { reasonOf } from './messages';

/** One listing of a folder. */
export class Walk {
  readonly files: SourceFile[] = [];
  /** A link was met that leads to something below the root. */
  linked = false;
  private readonly visited = new Set<string>();
  private readonly checkpoint: () => Promise<void>;
  /** The disk answers at once: then asking file after file is three times as quick as asking for many side by side. */
  private quick = true;

  constructor(
    private readonly root: string,
    private readonly world: World,
    token: CancellationToken,
  ) {
    this.checkpoint = checkpoints(token, sliceMs);
  }

  /** `at`: the folder as it is reached; `path`: below the root, empty for it; `real`: with links resolved. */
  async folder(at: string, path: string, real: string): Promise<void> {
    if (this.visited.has(real)) return;
    this.visited.add(real);
    await this.checkpoint();
    let entries;
    try {
      entries = await this.entries(at);
    } catch (error) {
      // The root itself is the caller's to know; anything below is left out and said.
      if (path === '') throw error;
      // Gone since it was met: then it is not there.
      if (!isGone(error)) this.world.report(path, reasonOf(error));
      return;
    }
    // In a fixed order, so that of two ways into one folder always the same is taken; real folders before links to them.
    entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1));
    const files: Place[] = [];
    for (const entry of entries) {
      if (isLeftOut(entry.name)) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (this.world.isExcluded(below)) continue;
      const full = `${at}${sep}${entry.name}`;
      if (entry.isDirectory()) await this.folder(full, below, `${real}${sep}${entry.name}`);
      else if (entry.isSymbolicLink()) await this.link(full, below);
      else if (entry.isFile()) files.push({ full, path: below });
      if (files.length >= atOnce) await this.stats(files.splice(0));
    }
    await this.stats(files);
  }

  private async entries(folder: string): Promise<Dirent[]> {
    const start = performance.now();
    const entries = this.quick ? readdirSync(folder, { withFileTypes: true }) : await fs.readdir(folder, { withFileTypes: true });
    this.judge(start, entries.length);
    return entries;
  }

  private async stats(files: readonly Place[]): Promise<void> {
    await this.checkpoint();
    if (!this.quick) return void (await Promise.all(files.map((file) => this.file(file))));
    const start = performance.now();
    for (const { full, path } of files) {
      try {
        const stat = statSync(full, { throwIfNoEntry: false });
        if (stat) this.take(path, stat);
      } catch (error) {
        this.fail(path, error);
      }
    }
    this.judge(start, files.length);
  }

  private judge(start: number, answers: number): void {
    if (performance.now() - start > slowMs + answers * slowAnswerMs) this.quick = false;
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
        else if (stat.isFile() && isLeftOut(real.slice(this.root.length))) await this.file({ full, path });
      }
    } catch (error) {
      this.world.report(path, reasonOf(error));
    }
  }

  private async file({ full, path }: Place): Promise<void> {
    try {
      this.take(path, await fs.stat(full));
    } catch (error) {
      this.fail(path, error);
    }
  }

  private take(path: string, { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): void {
    this.files.push({ uri: this.world.uriOf(path), path, size, mtime: mtimeMs });
  }

  private fail(path: string, error: unknown): void {
    if (!isGone(error)) this.world.report(path, reasonOf(error));
  }
}

/** How a walk sees a folder. */
export interface World {
  readonly uriOf: (path: string) => string;
  readonly report: (path: string, reason: string) => void;
  readonly isExcluded: (path: string) => boolean;
}

/** A file as it is reached, and below the root. */
interface Place {
  readonly full: string;
  readonly path: string;
}

/** Files that are asked for together. */
const atOnce = 64;
/** A disk that takes longer, such as one across a network, is slow: milliseconds, and for each answer. */
const slowMs = 30;
const slowAnswerMs = 0.3;
/** Milliseconds between turns for others. */
const sliceMs = 30;

/** A name, or a path with one in it, that is no source by convention. */
export function isLeftOut(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
}

export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether a path is that of a folder or below it. */
export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

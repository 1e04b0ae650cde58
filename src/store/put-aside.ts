import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Renames a file that cannot be used as an index to `….bad-<time>`, for whoever wants to see why; one such file is kept.
 * Nothing happens when the file is no longer the one that was judged: another process was first.
 * Throws what the file system throws.
 */
export function putAside(file: string, judged: FileId | undefined, time = Date.now()): string | undefined {
  const now = fileId(file);
  if (now === undefined || now !== judged) return undefined;
  const folder = dirname(file);
  const prefix = `${basename(file)}.bad-`;
  for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
  // A log that stayed behind would be taken for that of the next index.
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
  const aside = join(folder, `${prefix}${time}`);
  renameSync(file, aside);
  return aside;
}

/** Tells files apart that had the same name one after the other. */
export type FileId = string;

export function fileId(file: string): FileId | undefined {
  try {
    const { dev, ino, birthtimeNs } = statSync(file, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return undefined;
  }
}

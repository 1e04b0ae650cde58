import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Says that an index is in use, and removes those beside it that nobody has opened for so long: of folders that are gone, and
 * of versions that recognise otherwise. Never throws: what cannot be removed stays.
 */
export function removeUnused(file: string, days = 60): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
    const folder = dirname(file);
    for (const name of readdirSync(folder)) {
      const index = join(folder, name);
      if (!/^[0-9a-f]{24}\.sqlite(?:\.bad-\d+)?$/.test(name) || name === basename(file)) continue;
      if (now.getTime() - statSync(index).mtimeMs < days * 86_400_000) continue;
      for (const ending of ['', '-wal', '-shm', '-names', '-names.bad']) rmSync(index + ending, { force: true });
    }
  } catch {
    // A folder of somebody else's, or an index that another process has just removed.
  }
}

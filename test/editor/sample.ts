import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { cacheFolder, sampleFolder } from './paths';

/**
 * A working copy of the sample workspace, so that edits do not touch the repository. It is kept between starts until
 * the sample itself changes.
 */
export function workingSample(): string {
  const folder = cacheFolder('sample', digest(sampleFolder), 'sample');
  if (!fs.existsSync(folder)) {
    const temporary = `${folder}.tmp-${process.pid}`;
    fs.cpSync(sampleFolder, temporary, { recursive: true });
    fs.renameSync(temporary, folder);
  }
  return folder;
}

/** A copy of a folder in the system's temporary folder, for a test to change. The caller removes it. */
export function temporaryCopy(folder: string): string {
  const copy = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-workspace-')), path.basename(folder));
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Removes what `temporaryCopy` made. */
export function removeCopy(copy: string): void {
  fs.rmSync(path.dirname(copy), { recursive: true, force: true });
}

function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of (fs.readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const file = path.join(folder, entry);
    if (fs.statSync(file).isFile()) {
      hash.update(entry).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 8);
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Says what is being done, one line a step, on standard error. */
export interface Progress {
  /** Runs a step and prints its name with the seconds it took. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Makes `folder` once. `build` fills a temporary folder beside it, which is renamed into place when it is complete, so
 * a broken or interrupted installation is never taken for a good one. Of several processes that need the same folder
 * one builds and the others wait. Resolves to `folder`; rejects with what `build` threw.
 */
export async function ensureFolder(
  folder: string,
  title: string,
  build: (temporary: string, progress: Progress) => Promise<void>,
): Promise<string> {
  if (fs.existsSync(folder)) {
    return folder;
  }
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const lock = await takeLock(`${folder}.lock`, folder, title);
  if (lock === undefined) {
    return folder;
  }
  const temporary = `${folder}.tmp-${process.pid}`;
  try {
    removeLeftovers(folder);
    fs.mkdirSync(temporary);
    const started = Date.now();
    note(`Installing ${title} into ${folder} (once)`);
    await build(temporary, { step });
    fs.renameSync(temporary, folder);
    note(`Installed ${title} in ${seconds(started)}`);
    return folder;
  } catch (error) {
    // Another process may have got there first, if it took this one's lock for a dead one's.
    if (fs.existsSync(folder)) {
      return folder;
    }
    throw new Error(`Could not install ${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
    fs.rmSync(lock, { force: true });
  }
}

/** Prints one line on standard error. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  note(`  ${name} …`);
  const result = await work();
  note(`  ${name}: ${seconds(started)}`);
  return result;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Resolves to the lock's path once this process holds it, or to nothing when somebody else finished the work. */
async function takeLock(lock: string, folder: string, title: string): Promise<string | undefined> {
  let told = false;
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return lock;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
    const owner = readNumber(lock);
    if (owner !== undefined && !isAlive(owner)) {
      fs.rmSync(lock, { force: true });
      continue;
    }
    if (!told) {
      note(`Waiting for another process (${owner ?? 'unknown'}) to install ${title} …`);
      told = true;
    }
    await sleep(500);
    if (fs.existsSync(folder)) {
      return undefined;
    }
  }
}

function removeLeftovers(folder: string): void {
  const prefix = `${path.basename(folder)}.tmp-`;
  for (const name of fs.readdirSync(path.dirname(folder))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      try {
        fs.rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
      } catch {
        // A program that the dead one started may still be writing there. The next installation will find it.
      }
    }
  }
}

function readNumber(file: string): number | undefined {
  try {
    const value = Number(fs.readFileSync(file, 'utf8'));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

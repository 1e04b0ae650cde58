import * as fs from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

declare const DOSSIER_VERSION: string;

/**
 * Lets Node keep the code of what is loaded from here on as it was compiled, so that the next start need not compile it: in a
 * folder for this version, below `storage`. Node has that from 22.1 on, and looks itself whether what it kept is whole. Never throws.
 */
export function keepCompiled(storage: string | undefined): void {
  const { enableCompileCache, flushCompileCache } = module as Compiling;
  if (storage === undefined || !enableCompileCache) return;
  const folder = join(storage, `compiled-${typeof DOSSIER_VERSION === 'string' ? DOSSIER_VERSION : 'development'}`);
  try {
    if (!fs.existsSync(folder)) removeOthers(storage);
    enableCompileCache(folder);
    // Not before what is used at the start is compiled, and without waiting for an end that may be sudden.
    if (flushCompileCache) setTimeout(flushCompileCache, flushMs).unref();
  } catch {
    // Then it is compiled.
  }
}

/** What newer Nodes have. */
interface Compiling {
  readonly enableCompileCache?: (folder: string) => unknown;
  readonly flushCompileCache?: () => void;
}

function removeOthers(storage: string): void {
  if (!fs.existsSync(storage)) return;
  for (const name of fs.readdirSync(storage)) if (name.startsWith('compiled-')) fs.rmSync(join(storage, name), { recursive: true, force: true });
}

const flushMs = 8_000;

import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where editors, browsers and screenshots are kept: `.cache`, or the folder that `DOSSIER_CACHE` names. */
export function cacheFolder(...parts: readonly string[]): string {
  const root = process.env['DOSSIER_CACHE'] ?? path.join(repository, '.cache');
  return path.join(path.resolve(root), ...parts);
}

/** The sample workspace as it stands in the repository. Never opened in place: see `workingSample`. */
export const sampleFolder = path.join(repository, 'media', 'sample');

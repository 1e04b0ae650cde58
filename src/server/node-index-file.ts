import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** The file of the index of a workspace, or of what else is one corpus: one for each set of folders and each way of recognising. */
export function indexFile(folder: string, folders: readonly string[]): string {
  const hash = createHash('sha256').update([recognition(), ...folders].join('\n')).digest('hex').slice(0, 24);
  return join(folder, `${hash}.sqlite`);
}

declare const DOSSIER_RECOGNITION: string;

/** Tells builds apart that recognise otherwise. */
function recognition(): string {
  return typeof DOSSIER_RECOGNITION === 'string' ? DOSSIER_RECOGNITION : 'development';
}

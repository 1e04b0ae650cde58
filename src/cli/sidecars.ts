import { promises as fs } from 'node:fs';
import { URI } from 'vscode-uri';
import { neverCancelled } from '../base/cancellation';
import type { Dossier } from '../core';
import { sidecarPath } from '../core/documents/sidecar';
import { readRegularFile } from '../server/node-files';
import { readSidecars, type SidecarFile } from '../server/sidecar-files';

/** Puts in force what the sidecars among these files say, and those beside sources that were named one by one. `tell` gets what is wrong with one. */
export async function describeSources(dossier: Dossier, listed: readonly SidecarFile[], named: readonly string[], tell: (uri: string, why: string) => void): Promise<void> {
  const beside = await Promise.all(named.map(async (uri): Promise<readonly SidecarFile[]> => {
    for (const sidecar of [sidecarPath(uri), `${uri}.yml`]) {
      const stat = await fs.stat(URI.parse(sidecar).fsPath).catch(() => undefined);
      if (stat?.isFile() === true) return [{ uri: sidecar, size: stat.size, mtime: stat.mtimeMs }];
    }
    return [];
  }));
  const said = await readSidecars(
    [...listed, ...beside.flat()], dossier, (uri) => readRegularFile(URI.parse(uri).fsPath, 200_000_000), () => false, (uri, why) => (why === undefined ? undefined : tell(uri, why)), neverCancelled,
  );
  await dossier.describe('sidecar', said);
}

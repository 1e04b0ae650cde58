import type { Dossier } from '../core';
import type { Corpus } from '../core/corpus/corpus';
import type { Description } from '../core/descriptions';
import { decodeText } from '../core/documents/decode';
import { readSidecar } from '../core/documents/front-matter';
import { sourceOfSidecar } from '../core/documents/sidecar';
import { Cancelled, type CancellationToken } from '../base/cancellation';
import { reasonOf } from './messages';

/** A sidecar as it was listed. */
export interface SidecarFile {
  readonly uri: string;
  readonly size: number;
  readonly mtime?: number;
}

/**
 * What sidecars say, by uri of their source. Those that are as they were when the index took them in are not read again; what cannot be read,
 * or is no YAML, is told and says nothing.
 * @param isTold whether somebody said that this very file has changed.
 */
export async function readSidecars(
  files: readonly SidecarFile[], dossier: Dossier, read: Corpus['read'], isTold: (uri: string) => boolean, tell: (uri: string, why: string | undefined) => void, token: CancellationToken,
): Promise<ReadonlyMap<string, Description>> {
  const known = dossier.descriptions('sidecar');
  const said = new Map<string, Description>();
  // Of `a.html.yaml` and `a.html.yml` the first counts.
  for (const file of [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const source = sourceOfSidecar(file.uri);
    if (source === undefined || said.has(source)) continue;
    const stamp = `${file.uri} ${file.size} ${file.mtime ?? 0}`;
    const before = known.get(source);
    if (before?.stamp === stamp && !isTold(file.uri)) {
      said.set(source, before);
      continue;
    }
    try {
      if (file.size > maxBytes) throw new Error(`${file.size} bytes`);
      const { text } = decodeText(await read(file.uri, token));
      const { metadata, problems } = readSidecar(text);
      const [problem] = problems;
      tell(file.uri, problem?.message);
      // Without its stamp it is read again, and what is wrong with it is told again.
      said.set(source, { metadata, ...(problem === undefined && { stamp }) });
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      tell(file.uri, reasonOf(error));
    }
  }
  return said;
}

/** A page of metadata is short. */
const maxBytes = 1_000_000;

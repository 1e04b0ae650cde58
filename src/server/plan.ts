import type { Dossier } from '../core';
import type { SourceFile } from '../core/corpus/corpus';
import { unread } from '../core/sources';
import type { SourceHead, Stamp } from '../core/store/store';
import type { FolderFiles } from './folder-files';

/** What is to be done about files that are not as the index has them. */
export interface ReadingPlan {
  /** To be read. */
  readonly wanted: readonly SourceFile[];
  /** Sources to be dropped, unless their files were moved. */
  readonly gone: readonly SourceHead[];
  /** Sources that vanished with everything in their folder, by its uri: they stay. */
  readonly away: ReadonlyMap<string, readonly SourceHead[]>;
}

export const nothingToRead: ReadingPlan = { wanted: [], gone: [], away: new Map() };

export interface PlanInput {
  readonly dossier: Dossier;
  /** The innermost first. */
  readonly folders: readonly FolderFiles[];
  /** Folders of which nothing is known now, by uri. */
  readonly unlisted: ReadonlyMap<string, string>;
  /** The uris that may be others; all when there are none. */
  readonly affected: ReadonlySet<string> | undefined;
  /** Whether somebody said that this very file has changed: then its size and time decide nothing. */
  readonly isTold: (uri: string) => boolean;
  /** Somebody asked for what is there now, whatever vanished. */
  readonly reread: boolean;
}

/** Compares files with the stamps of the index. */
export function planReading(input: PlanInput): ReadingPlan {
  const { dossier, folders, unlisted, affected, isTold } = input;
  const wanted: SourceFile[] = [];
  const missing: Missing[] = [];
  const beginnings = folders.map((folder) => ({ folder, beginning: `${folder.uri}/` }));
  /** True for a file that is a source. */
  const consider = (uri: string, stamp: Stamp | undefined): boolean => {
    const folder = beginnings.find(({ beginning }) => uri.startsWith(beginning))?.folder;
    if (folder && unlisted.has(folder.uri)) return false;
    const file = folder?.chosen.get(uri);
    if (file) {
      if (!stamp || isTold(uri) || !isCurrent(stamp, file, (folder?.settings.corpus.maxFileSizeMB ?? 0) * 1e6)) wanted.push(file);
      return true;
    }
    const head = stamp && dossier.head(uri);
    if (head && folder?.isUnseen(head.path) !== true) missing.push({ head, folder });
    return false;
  };
  if (affected) for (const uri of affected) consider(uri, dossier.head(uri)?.stamp);
  else {
    let met = 0;
    for (const stamp of dossier.stamps()) if (consider(stamp.uri, stamp)) met++;
    if (met < folders.reduce((sum, { chosen }) => sum + chosen.size, 0)) considerNew(input, consider);
  }
  return { wanted, ...sortOut(missing, input) };
}

/** Considers the files that the index does not have. */
function considerNew({ dossier, folders }: PlanInput, consider: (uri: string, stamp: undefined) => void): void {
  const known = new Set<string>();
  for (const { uri } of dossier.stamps()) known.add(uri);
  for (const { chosen } of folders) for (const uri of chosen.keys()) if (!known.has(uri)) consider(uri, undefined);
}

/** The folder of the workspace that a uri lies in, given the innermost first. */
export function folderOf<T extends { readonly uri: string }>(folders: readonly T[], uri: string): T | undefined {
  return folders.find((folder) => uri.startsWith(`${folder.uri}/`));
}

interface Missing {
  readonly head: SourceHead;
  readonly folder: FolderFiles | undefined;
}

/** What went one by one is gone. Where not one source is left of a folder, a disk may be away or a server not reached. */
function sortOut(missing: readonly Missing[], { isTold, reread }: PlanInput): Pick<ReadingPlan, 'gone' | 'away'> {
  const gone: SourceHead[] = [];
  const byRoot = new Map<string, { readonly heads: SourceHead[]; readonly isEmpty: boolean }>();
  for (const { head, folder } of missing) {
    if (reread || !folder || isTold(head.uri) || folder.file(head.uri) || !folder.wouldBeSource(head.path)) {
      gone.push(head);
      continue;
    }
    const root = folder.rootOf(head.path);
    const uri = root === '' ? folder.uri : head.uri.split('/').slice(0, folder.uri.split('/').length + root.split('/').length).join('/');
    const group = byRoot.get(uri) ?? { heads: [], isEmpty: !folder.hasSourceBelow(root) };
    byRoot.set(uri, group);
    group.heads.push(head);
  }
  const away = new Map<string, readonly SourceHead[]>();
  for (const [uri, { heads, isEmpty }] of byRoot) {
    if (isEmpty) away.set(uri, heads);
    else gone.push(...heads);
  }
  return { gone, away };
}

/** Also whether it is too large as much as it was. */
function isCurrent({ size, mtime, hash }: Stamp, file: SourceFile, maxBytes: number): boolean {
  return size === file.size && mtime === (file.mtime ?? 0) && (hash === unread) === file.size > maxBytes;
}

import { fileNameOf } from '../base/uris';
import type { Dossier } from '../core';
import { parseKeyPattern } from '../core/citations/key-pattern';
import { unread } from '../core/sources';
import type { FolderFiles } from './folder-files';
import { messages } from './messages';
import { folderOf } from './plan';

export interface FileProblem {
  readonly uri: string;
  readonly message: string;
}

/** What is known to be wrong with files. */
export interface Troubles {
  readonly dossier: Dossier;
  readonly folders: readonly FolderFiles[];
  /** Folders that cannot be listed, and why. */
  readonly unlisted: ReadonlyMap<string, string>;
  /** Folders that vanished or are empty, and how many sources stay as they were read. */
  readonly away: ReadonlyMap<string, number>;
  /** Files that cannot be read, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Everything that was left out, and why: folders, then files; of very many the first. */
export function allProblems({ dossier, folders, unlisted, away, unreadable }: Troubles): readonly FileProblem[] {
  const pairs = [
    ...unlisted,
    ...[...away].map(([uri, count]): [string, string] => [uri, messages.folderAway(fileNameOf(uri), count)]),
    ...folders.flatMap((folder) => folderProblems(folder, away)),
    ...unreadable,
    ...troubled(dossier, folders),
    ...sharedKeys(dossier),
  ];
  return pairs.map(([uri, message]) => ({ uri, message }));
}

/** What of a folder is left out, by uri. */
function folderProblems({ uri, leftOut, chosen, failures, lostRoots, settings: { corpus, citation } }: FolderFiles, away: ReadonlyMap<string, number>): [string, string][] {
  const gone = lostRoots.filter((root) => !away.has(`${uri}/${root}`));
  const pattern = parseKeyPattern(citation.keyPattern);
  return [
    ...('wrong' in pattern ? [[uri, messages.badKeyPattern(citation.keyPattern, pattern.wrong)] satisfies [string, string]] : []),
    ...(leftOut > 0 ? [[uri, messages.overLimits(leftOut, leftOut + chosen.size, corpus)] satisfies [string, string]] : []),
    ...gone.map((root): [string, string] => [`${uri}/${root}`, messages.corpusGone(root)]),
    ...[...failures].map(([path, why]): [string, string] => [`${uri}/${path}`, messages.leftOut(path, why)]),
  ];
}

/** Sources that something is wrong with, with the first of it. */
function troubled(dossier: Dossier, folders: readonly FolderFiles[]): [string, string][] {
  return dossier.troubled(shownProblems).map(({ uri, stamp, problems }) => {
    const worth = problems.find(({ severity }) => severity !== 'information');
    const limit = (folderOf(folders, uri)?.settings.corpus.maxFileSizeMB ?? 0) * 1e6;
    return [uri, stamp.hash === unread ? messages.tooLarge(stamp.size, limit) : (worth?.message ?? '')];
  });
}

/** A key that several sources ask for, told at each of them. */
function sharedKeys(dossier: Dossier): [string, string][] {
  return dossier.sharedCitekeys().flatMap(({ key, sources }) => sources.map(({ uri }): [string, string] => [uri, messages.sharedCitekey(key, sources.map(({ path }) => path))]));
}

/** More of them nobody reads. */
const shownProblems = 1000;

import type { Dossier } from '../core';
import type { SourceFile } from '../core/corpus/corpus';
import type { Problem } from '../core/documents/document';
import type { KeptListing } from '../core/entities/listing';
import { UnreadableBuffer } from '../core/gazetteer/packed';
import type { FolderFiles } from './folder-files';

/** What was compiled from the gazetteers in an earlier session. */
export interface KeptNames {
  /** See {@link stampsOf}. */
  readonly stamps: string;
  readonly listing: KeptListing;
  /** What is wrong with the files, by uri, beside what {@link KeptListing.conflicts} has. */
  readonly problems: readonly (readonly [string, readonly Problem[]])[];
}

/** Keeps it from one session to the next. Neither throws for what becomes of a file. */
export interface NameKeeper {
  load(): KeptNames | undefined;
  save(names: KeptNames): void;
  /** What {@link load} gave is not to be used. */
  discard(reason: string): void;
}

/** Puts what was compiled in force, where the store was made with it. */
export function resumeNames(dossier: Dossier, keeper: NameKeeper | undefined): KeptNames | undefined {
  const kept = keeper?.load();
  try {
    return kept && dossier.resume(kept.listing) ? kept : undefined;
  } catch (error) {
    if (!(error instanceof UnreadableBuffer)) throw error;
    keeper?.discard(error.message);
    return undefined;
  }
}

/** Tells whether the gazetteers, and the files that may be profile notes, are the files that they were, a line each; nothing when there are none. */
export function stampsOf(folders: readonly FolderFiles[]): string | undefined {
  const lines: string[] = [];
  for (const folder of folders) {
    const { gazetteer } = folder;
    const file = gazetteer === undefined ? undefined : folder.file(gazetteer);
    if (file) lines.push(stampOf(file));
    for (const note of folder.possibleNotes.values()) lines.push(stampOf(note));
  }
  return lines.length === 0 ? undefined : lines.sort().join('\n');
}

/** The line of one file. */
export function stampOf({ uri, size, mtime = 0 }: SourceFile): string {
  return `${uri} ${size} ${mtime}`;
}

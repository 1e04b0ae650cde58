import type { Bibliographies, BibliographyFile, MatchedEntry } from '../core/citations/bibliographies';
import type { FixedKeys } from '../core/citations/citekey';
import type { DraftKeys } from './draft-keys';

/** What is known for citing besides of the sources. */
export interface Citing {
  /** Whether it is a bibliography of the workspace; true also for one that is not saved yet. */
  isBibliography(uri: string): boolean;
  /** The bibliographies in force. */
  readonly bibliographies: Bibliographies;
  /** Of each folder the file of the keys that were given out. */
  pinTexts(): Promise<readonly PinText[]>;
  /** The keys that texts of the workspace cite which are no sources, as they are saved. */
  draftKeys(): Promise<readonly DraftKeys[]>;
  /** The text of a bibliography, or of a text that {@link draftKeys} tells of, as it is saved. */
  fileText(uri: string): Promise<string | undefined>;
}

/** The file of the keys that were given out in a folder; empty where there is none. */
export interface PinText {
  /** Of the workspace. */
  readonly folder: string;
  readonly uri: string;
  readonly text: string;
}

/** What became of bibliographies and keys. Plain: it goes from thread to thread. */
export interface BibliographyNews {
  /** Those that were read anew. */
  readonly files: readonly BibliographyFile[];
  /** All there are. */
  readonly uris: readonly string[];
  readonly matches: readonly MatchedEntry[];
  readonly fixed: FixedKeys;
}

/** What another thread is asked of it. */
export type CitingCall = { readonly call: 'pinTexts' | 'draftKeys' } | { readonly call: 'fileText'; readonly uri: string };

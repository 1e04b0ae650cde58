import { Dossier, type Changed, type Helpers, type Resolver } from '../core';
import type { Problem } from '../core/documents/document';
import type { Page, Paged, Store } from '../core/store/store';
import type { Settings, Status } from '../protocol/protocol';
import type { BibliographyTask, BibliographyText } from './bibliography-text';
import type { BibliographyNews, Citing } from './citing';
import type { NameKeeper } from './kept-names';
import type { FileProblem } from './problems';
import type { Readers } from './readers';

/** The folders of the workspace and what is known of them. */
export interface Library {
  readonly dossier: Dossier;
  /** Takes the folders of the workspace with their settings, and reads what is new. */
  configure(folders: readonly Folder[]): Promise<void>;
  /** Looks at files and folders that came, changed or went, else (without `changed`) at all; reads what is new or named in `changed`; drops what is gone. */
  rescan(changed?: ReadonlySet<string>): Promise<void>;
  /** Looks at every source again, and drops also those that vanished with their whole folder. */
  reread(): Promise<void>;
  cancel(): void;
  /** An editor shows a file, or shows another text of it; `undefined` when it is closed. Only gazetteers and
   * profile notes count before they are saved; `beginning` gives at least the first line, where that is cheaper. */
  setOpen(uri: string, text: (() => string) | undefined, beginning?: () => string): Promise<void>;
  /** Whether it is a list of names; true also for one that is not saved yet. A profile note is a text as others. */
  isGazetteer(uri: string): boolean;
  /** What is known for citing besides of the sources. */
  readonly citing: Citing;
  /** Writes bibliographies and references: what takes its time, where nobody waits for it. */
  write(task: BibliographyTask): Promise<BibliographyText>;
  /** The text of a gazetteer file, or of a profile note. */
  gazetteerText(uri: string): Promise<string | undefined>;
  status(): Status;
  /** What {@link status} says of it, without counting anything. */
  readonly isReading: boolean;
  /** Files that could not be read or were left out, and why; of very many the first. */
  problemsPage(page: Page): Promise<Paged<FileProblem>>;
  /** Something that was asked of {@link dossier} failed with this error; false when that is no matter of the library's. */
  failed?(error: unknown): boolean;
  /** Stops reading and lets go of files; nothing is asked of it afterwards. */
  dispose(): Promise<void>;
}

/** What the library tells the outside. */
export interface LibraryEvents {
  status(status: Status): void;
  changed(changed: Changed): void;
  /** The uris of the lists and of the profile notes that were read. */
  gazetteers?(lists: ReadonlySet<string>, notes: ReadonlySet<string>): void;
  bibliographies?(news: BibliographyNews): void;
  /** What they list is compiled, and is going to be in force. */
  listed?: Helpers['listed'];
  gazetteerProblems(uri: string, text: string, problems: readonly Problem[]): void;
  log(message: string): void;
}

/** What a library works with; absent: a store in memory, read in this thread. */
export interface LibraryTools {
  /** The store for a workspace of these folders. */
  readonly openStore?: (folders: readonly string[]) => OpenedStore;
  readonly readers?: Readers;
  /** Milliseconds after which a folder that vanished, or a file that was written while it was read, is looked at again. */
  readonly patience?: number;
}

export interface OpenedStore {
  readonly store: Store;
  readonly resolver?: Resolver;
  /** Keeps what is compiled from the gazetteers that this store was made with. */
  readonly names?: NameKeeper;
  /** Closes the store and does away with what is in it. */
  discard?(reason: string): void;
}

export interface Folder {
  readonly uri: string;
  readonly settings: Settings;
}

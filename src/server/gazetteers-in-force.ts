import type { Changed, Dossier } from '../core';
import type { Problem } from '../core/documents/document';
import type { Corpus } from '../core/corpus/corpus';
import type { FolderFiles } from './folder-files';
import { GazetteerFiles } from './gazetteer-files';
import { resumeNames, stampsOf, type KeptNames } from './kept-names';
import type { LibraryEvents, OpenedStore } from './library';
import { folderOf } from './plan';

/** What the library has, which puts gazetteers in force. */
interface Surroundings {
  readonly dossier: Dossier;
  readonly opened: OpenedStore;
  /** Of the folders, the innermost first. */
  readonly files: readonly FolderFiles[];
  /** Folders that cannot be listed. */
  readonly unlisted: ReadonlyMap<string, string>;
  report(changed: Changed): void;
}

/** Puts what the gazetteer files list in force, tells what is wrong with them, and keeps what is compiled from them between sessions. */
export class GazetteersInForce {
  private readonly gazetteers: GazetteerFiles;
  /** What is wrong with the gazetteers, by uri. */
  private readonly found = new Map<string, readonly Problem[]>();
  /** What an earlier session compiled from the gazetteers, and is in force. */
  private resumed: KeptNames | undefined;
  /** The gazetteers were put in force once. */
  private listing = false;

  constructor(private readonly library: Surroundings, private readonly events: LibraryEvents, corpusOf: (uri: string) => Corpus, unreadable: Map<string, string>) {
    this.gazetteers = new GazetteerFiles(corpusOf, unreadable);
  }

  /** Uris of the files that are read. */
  get all(): ReadonlySet<string> {
    return this.gazetteers.all;
  }

  text(uri: string): Promise<string | undefined> {
    return this.gazetteers.text(uri);
  }

  /** An editor shows another text of a file, or closes it. */
  setOpen(uri: string, text: (() => string) | undefined): void {
    this.gazetteers.setOpen(uri, text);
  }

  /** Begins with another store, and what was kept for it. */
  begin(): void {
    this.gazetteers.clear();
    this.listing = false;
    this.resumed = resumeNames(this.library.dossier, this.library.opened.names);
  }

  /** Looks at the files at these places, or at all. */
  async replace(places: ReadonlySet<string> | undefined): Promise<void> {
    // What was listed when the folder was last seen stays in force.
    if (!this.listing && this.library.unlisted.size > 0) return;
    const uris = this.library.files.flatMap(({ gazetteer }) => gazetteer ?? []);
    const gone = [...this.gazetteers.all].filter((uri) => !uris.includes(uri) && !this.library.unlisted.has(folderOf(this.library.files, uri)?.uri ?? ''));
    const wanted = uris.filter((uri) => !this.gazetteers.all.has(uri) || !places || places.has(uri));
    if (gone.length + wanted.length === 0 && this.listing) return;
    if (!this.listing && this.resumed && this.resumed.stamps === stampsOf(this.library.files)) return this.goOnWith(this.resumed);
    for (const uri of gone) {
      this.gazetteers.drop(uri);
      this.found.delete(uri);
      this.events.gazetteerProblems(uri, '', []);
    }
    const read = new Map<string, { readonly text: string; readonly problems: readonly Problem[] }>();
    for (const uri of wanted) {
      const file = await this.gazetteers.read(uri);
      if (file) read.set(uri, file);
    }
    this.tellGazetteers();
    const set = await this.library.dossier.setGazetteers(new Map([...this.gazetteers.all].map((uri) => [uri, read.get(uri)?.text])));
    this.listing = true;
    for (const [uri, { text, problems }] of read) {
      if (!set.valid.has(uri)) this.gazetteers.refuse(uri);
      this.tellProblems(uri, text, [...problems, ...(set.problems.get(uri) ?? [])]);
    }
    this.library.report(set.changed);
    this.keepNames();
  }

  /** Nothing of the gazetteers is read where their files are those of an earlier session. */
  private async goOnWith({ problems }: KeptNames): Promise<void> {
    this.listing = true;
    for (const [uri] of problems) this.gazetteers.add(uri);
    this.tellGazetteers();
    for (const [uri, of] of problems) this.tellProblems(uri, of.length === 0 ? '' : ((await this.gazetteers.text(uri)) ?? ''), of);
  }

  private tellGazetteers(): void {
    this.events.gazetteers?.(new Set(this.gazetteers.all));
  }

  private tellProblems(uri: string, text: string, problems: readonly Problem[]): void {
    this.found.set(uri, problems);
    this.events.gazetteerProblems(uri, text, problems);
  }

  /** Reads one file anew. */
  async read(uri: string): Promise<void> {
    const file = await this.gazetteers.read(uri);
    if (!file) return;
    const set = await this.library.dossier.setGazetteer(uri, file.text);
    this.tellProblems(uri, file.text, [...file.problems, ...set.problems]);
    this.library.report(set.changed);
    if (!set.valid) this.gazetteers.refuse(uri);
    this.keepNames();
  }

  /** Keeps what is compiled for the next session, if it is what the files hold. */
  private keepNames(): void {
    const { names } = this.library.opened;
    const stamps = stampsOf(this.library.files);
    const listing = names && stamps !== undefined && this.gazetteers.areSaved ? this.library.dossier.keptListing((bytes) => new SharedArrayBuffer(bytes)) : undefined;
    if (names && stamps !== undefined && listing) names.save({ stamps, listing, problems: [...this.gazetteers.all].map((uri) => [uri, this.found.get(uri) ?? []]) });
  }
}

import type { Changed, Dossier } from '../core';
import type { Problem } from '../core/documents/document';
import type { Corpus } from '../core/corpus/corpus';
import { isNote } from '../core/gazetteer/note-file';
import type { FolderFiles } from './folder-files';
import { GazetteerFiles } from './gazetteer-files';
import { resumeNames, stampOf, stampsOf, type KeptNames } from './kept-names';
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

/** Puts what gazetteer files and profile notes list in force, tells what is wrong with them, and keeps what is compiled from them between sessions. */
export class GazetteersInForce {
  /** Lists, and files that may be notes. */
  private readonly gazetteers: GazetteerFiles;
  private readonly notes = new Set<string>();
  /** Of files that were read, what they were then. */
  private readonly stamps = new Map<string, string>();
  /** What is wrong with the gazetteers, by uri. */
  private readonly found = new Map<string, readonly Problem[]>();
  /** What notes say otherwise than others, as it was told. */
  private conflicts: ReadonlyMap<string, readonly Problem[]> = new Map();
  /** What an earlier session compiled from the gazetteers, and is in force. */
  private resumed: KeptNames | undefined;
  /** The gazetteers were put in force once. */
  private listing = false;

  constructor(private readonly library: Surroundings, private readonly events: LibraryEvents, corpusOf: (uri: string) => Corpus, unreadable: Map<string, string>) {
    this.gazetteers = new GazetteerFiles(corpusOf, unreadable);
  }

  /** Uris of the files that are read, to list names or to see that they do not. */
  get all(): ReadonlySet<string> {
    return this.gazetteers.all;
  }

  /** Whether a file is a list of names; a profile note is none. */
  isList(uri: string): boolean {
    return this.gazetteers.all.has(uri) && this.library.files.some(({ gazetteer }) => gazetteer === uri);
  }

  text(uri: string): Promise<string | undefined> {
    return this.gazetteers.text(uri);
  }

  /** An editor shows another text of a file, or closes it; true when that may change what is listed. */
  setOpen(uri: string, text: (() => string) | undefined, beginning: (() => string) | undefined = text): boolean {
    this.gazetteers.setOpen(uri, text);
    if (!this.gazetteers.all.has(uri)) return false;
    return text === undefined || this.notes.has(uri) || this.isList(uri) || (mayBeNote(beginning?.()) && isNote(text()));
  }

  /** Begins with another store, and what was kept for it. */
  begin(): void {
    this.gazetteers.clear();
    this.notes.clear();
    this.stamps.clear();
    this.listing = false;
    this.resumed = resumeNames(this.library.dossier, this.library.opened.names);
  }

  /** Looks at the files at these places, or at all. */
  async replace(places: ReadonlySet<string> | undefined): Promise<void> {
    // What was listed when the folder was last seen stays in force.
    if (!this.listing && this.library.unlisted.size > 0) return;
    const now = this.stampsNow();
    const gone = [...this.gazetteers.all].filter((uri) => !now.has(uri) && !this.library.unlisted.has(folderOf(this.library.files, uri)?.uri ?? ''));
    if (!this.listing && this.resumed) this.takeUp(this.resumed, now);
    const wanted = [...now].filter(([uri, stamp]) => this.stamps.get(uri) !== stamp || !places || places.has(uri)).map(([uri]) => uri);
    if (gone.length + wanted.length === 0 && this.listing) return;
    if (!this.listing && this.resumed && this.resumed.stamps === stampsOf(this.library.files)) return this.goOn();
    for (const uri of gone) {
      this.gazetteers.drop(uri);
      this.stamps.delete(uri);
      this.forget(uri);
    }
    const read = new Map<string, { readonly text: string; readonly problems: readonly Problem[] }>();
    for (let at = 0; at < wanted.length; at += atOnce) {
      await Promise.all(wanted.slice(at, at + atOnce).map(async (uri) => {
        const file = await this.gazetteers.read(uri);
        if (!file) return;
        this.stamps.set(uri, now.get(uri) ?? '');
        if (this.isList(uri) || this.takeNote(uri, file.text)) read.set(uri, file);
      }));
    }
    this.tellGazetteers();
    const inForce = [...this.gazetteers.all].filter((uri) => this.notes.has(uri) || this.isList(uri) || !now.has(uri));
    const set = await this.library.dossier.setGazetteers(new Map(inForce.map((uri) => [uri, read.get(uri)?.text])));
    this.listing = true;
    for (const [uri, { text, problems }] of read) {
      if (!set.valid.has(uri)) this.gazetteers.refuse(uri);
      this.tellProblems(uri, text, [...problems, ...(set.problems.get(uri) ?? [])]);
    }
    await this.tellConflicts();
    this.library.report(set.changed);
    this.keepNames();
  }

  /** Files that are to be read, by uri, as they are now. */
  private stampsNow(): ReadonlyMap<string, string> {
    const now = new Map<string, string>();
    for (const folder of this.library.files) {
      const list = folder.gazetteer === undefined ? undefined : folder.file(folder.gazetteer);
      if (list) now.set(list.uri, stampOf(list));
      for (const note of folder.possibleNotes.values()) now.set(note.uri, stampOf(note));
    }
    return now;
  }

  /** What an earlier session read counts as read where its file is the same. */
  private takeUp({ stamps, listing, problems }: KeptNames, now: ReadonlyMap<string, string>): void {
    const known = new Set(stamps.split('\n'));
    const notes = new Set(listing.notes.map(([uri]) => uri));
    const found = new Map(problems);
    for (const [uri, stamp] of now) {
      if (!known.has(stamp)) continue;
      this.gazetteers.add(uri);
      this.stamps.set(uri, stamp);
      if (notes.has(uri)) this.notes.add(uri);
      const own = found.get(uri);
      if (own) this.found.set(uri, own);
    }
  }

  /** Nothing of the gazetteers is read where their files are those of an earlier session. */
  private async goOn(): Promise<void> {
    this.listing = true;
    this.tellGazetteers();
    for (const [uri, of] of this.found) if (of.length > 0 || this.isList(uri)) this.tellProblems(uri, of.length === 0 ? '' : ((await this.gazetteers.text(uri)) ?? ''), of);
    await this.tellConflicts();
  }

  /** Takes note of whether a file is a profile note now. */
  private takeNote(uri: string, text: string): boolean {
    const is = isNote(text);
    if (is) this.notes.add(uri);
    else this.forget(uri);
    return is;
  }

  /** It lists nobody any more. */
  private forget(uri: string): void {
    this.notes.delete(uri);
    this.tellProblems(uri, '', []);
    this.found.delete(uri);
  }

  private tellGazetteers(): void {
    this.events.gazetteers?.(new Set([...this.gazetteers.all].filter((uri) => this.isList(uri))), new Set(this.notes));
  }

  private tellProblems(uri: string, text: string, problems: readonly Problem[]): void {
    const before = (this.found.get(uri)?.length ?? 0) + (this.conflicts.get(uri)?.length ?? 0);
    this.found.set(uri, problems);
    const all = [...problems, ...(this.conflicts.get(uri) ?? [])];
    // Of thousands of notes most have none, and had none.
    if (all.length + before > 0 || this.isList(uri)) this.events.gazetteerProblems(uri, text, all);
  }

  /** Tells again of notes that say something else otherwise than others. */
  private async tellConflicts(): Promise<void> {
    const before = this.conflicts;
    this.conflicts = this.library.dossier.noteConflicts;
    const told = new Set([...before.keys(), ...this.conflicts.keys()]);
    for (const uri of told) {
      const now = this.conflicts.get(uri) ?? [];
      if (JSON.stringify(now) === JSON.stringify(before.get(uri) ?? [])) continue;
      const all = [...(this.found.get(uri) ?? []), ...now];
      this.events.gazetteerProblems(uri, all.length === 0 ? '' : ((await this.gazetteers.text(uri)) ?? ''), all);
    }
  }

  /** Reads one file anew. */
  async read(uri: string): Promise<void> {
    const file = await this.gazetteers.read(uri);
    if (!file) return;
    const was = this.notes.has(uri);
    const isList = this.isList(uri);
    if (!isList && !this.takeNote(uri, file.text) && !was) return;
    if (!isList && was !== this.notes.has(uri)) this.tellGazetteers();
    const set = await this.library.dossier.setGazetteer(uri, file.text);
    if (isList || this.notes.has(uri)) this.tellProblems(uri, file.text, [...file.problems, ...set.problems]);
    await this.tellConflicts();
    this.library.report(set.changed);
    if (!set.valid) this.gazetteers.refuse(uri);
    this.keepNames();
  }

  /** Keeps what is compiled for the next session, if it is what the files hold. */
  private keepNames(): void {
    const { names } = this.library.opened;
    const stamps = stampsOf(this.library.files);
    const listing = names && stamps !== undefined && this.gazetteers.areSaved ? this.library.dossier.keptListing((bytes) => new SharedArrayBuffer(bytes)) : undefined;
    if (names && stamps !== undefined && listing) names.save({ stamps, listing, problems: [...this.found].filter(([uri, of]) => of.length > 0 || this.isList(uri)) });
  }
}

/** Files that are read side by side. */
const atOnce = 16;

/** Whether a text that begins so may have front matter. */
function mayBeNote(beginning: string | undefined): boolean {
  return beginning?.startsWith('---') === true;
}

import { neverCancelled } from '../base/cancellation';
import { groupedBy } from '../base/lists';
import { nothingChanged, type Changed, type Dossier } from '../core';
import { Bibliographies, filedEntries, type BibliographyFile, type FiledEntry, type MatchedEntry } from '../core/citations/bibliographies';
import { noKeys, type FixedKeys } from '../core/citations/citekey';
import { isBibliographyPath } from '../core/citations/bib/bibliography-path';
import { saidByEntries } from '../core/citations/entry-metadata';
import { entriesOf, type EntryMatch } from '../core/citations/match';
import { fixedKeys, pinFile, readPins } from '../core/citations/pins';
import type { Corpus } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import { readBibliographyFile } from './bibliography-files';
import type { Citing, PinText } from './citing';
import { SavedDraftKeys, type DraftKeys } from './draft-keys';
import type { FolderFiles } from './folder-files';
import { stampOf } from './kept-names';
import type { LibraryEvents } from './library';
import { folderOf } from './plan';

const pinFolder = pinFile.slice(0, pinFile.lastIndexOf('/'));

/** What the library has, which puts bibliographies in force. */
interface Surroundings {
  readonly dossier: Dossier;
  /** Of the folders, the innermost first. */
  readonly files: readonly FolderFiles[];
  /** Folders that cannot be listed. */
  readonly unlisted: ReadonlyMap<string, string>;
  report(changed: Changed): void;
}

/**
 * Reads the bibliographies of the workspace and the keys that were given out, and puts both in force: what an entry says of its source is
 * laid over the source's own metadata in the index, and no article is read for it.
 */
export class BibliographiesInForce implements Citing {
  private readonly read = new Map<string, { readonly stamp: string; readonly file: BibliographyFile }>();
  /** Texts of open editors. */
  private readonly open = new Map<string, () => string>();
  /** Files that editors show otherwise since they were read. */
  private readonly retyped = new Set<string>();
  /** The texts of {@link pinFile} by folder. */
  private readonly pins = new Map<string, string>();
  private readonly troubled = new Set<string>();
  private changedFiles = new Set<string>();
  private begun = false;
  /** Sources or files are others than when entries and sources were matched last. */
  private stale = true;
  private told = '';
  private now = new Bibliographies();
  private readonly savedKeys = new SavedDraftKeys();

  constructor(private readonly library: Surroundings, private readonly events: LibraryEvents, private readonly corpusOf: (uri: string) => Corpus, private readonly unreadable: Map<string, string>) {}

  get bibliographies(): Bibliographies {
    return this.now;
  }

  async pinTexts(): Promise<readonly PinText[]> {
    // What was written a moment ago nobody has told yet.
    for (const { uri } of this.library.files) await this.readPins(uri);
    return this.library.files.map(({ uri }) => ({ folder: uri, uri: `${uri}/${pinFile}`, text: this.pins.get(uri) ?? '' }));
  }

  draftKeys(): Promise<readonly DraftKeys[]> {
    return this.savedKeys.all(this.library.files, this.corpusOf);
  }

  async fileText(uri: string): Promise<string | undefined> {
    if (!folderOf(this.library.files, uri)?.file(uri)) return undefined;
    return this.corpusOf(uri).read(uri, neverCancelled).then((bytes) => decodeText(bytes).text, () => undefined);
  }

  isBibliography(uri: string): boolean {
    const folder = folderOf(this.library.files, uri);
    return folder?.isBibliography(folder.pathOf(uri)) === true;
  }

  /** An editor shows another text of a file, or closes it; true when {@link readOpen} has something to do. */
  setOpen(uri: string, text: (() => string) | undefined): boolean {
    if (!isBibliographyPath(uri)) return false;
    if (text) this.open.set(uri, text);
    else if (!this.open.delete(uri)) return false;
    if (!this.isBibliography(uri)) return false;
    this.retyped.add(uri);
    return true;
  }

  /** Begins with another store. */
  begin(): void {
    this.begun = false;
    this.stale = true;
    this.told = '';
  }

  /** Sources are others than before. */
  sourcesChanged(): void {
    this.stale = true;
  }

  /** Reads what is new or changed at these places, or at all. */
  async replace(places: ReadonlySet<string> | undefined): Promise<void> {
    const all = !this.begun || !places || places.size === 0;
    const listed = new Map(this.library.files.flatMap((folder) => folder.bibliographies.map((file) => [file.uri, stampOf(file)] as const)));
    const isAway = (uri: string): boolean => this.library.unlisted.has(folderOf(this.library.files, uri)?.uri ?? '');
    for (const uri of this.read.keys()) if (!listed.has(uri) && !this.open.has(uri) && !isAway(uri)) this.drop(uri);
    for (const [uri, stamp] of listed) if (this.read.get(uri)?.stamp !== stamp || places?.has(uri)) await this.readFile(uri, stamp);
    for (const { uri } of this.library.files) if (all || places.has(`${uri}/${pinFile}`) || places.has(`${uri}/${pinFolder}`)) await this.readPins(uri);
    for (const folder of this.pins.keys()) if (!this.library.files.some(({ uri }) => uri === folder)) this.pins.delete(folder);
    this.begun = true;
  }

  /** Reads anew what editors show otherwise than before, and matches. */
  async readOpen(): Promise<void> {
    const uris = [...this.retyped];
    this.retyped.clear();
    for (const uri of uris) {
      const file = folderOf(this.library.files, uri)?.file(uri);
      if (file || this.open.has(uri)) await this.readFile(uri, file ? stampOf(file) : '');
      else this.drop(uri);
    }
    await this.settle();
  }

  /** Matches entries with sources where either are others, and puts in force what follows. */
  async settle(): Promise<void> {
    if (!this.stale) return;
    this.stale = false;
    const { dossier, files: folders } = this.library;
    const files = new Map([...this.read].map(([uri, { file }]) => [uri, file]));
    if (files.size === 0 && [...this.pins.values()].every((text) => text === '') && this.told === '') return;
    const sources = groupedBy([...dossier.describedByOthers('bibliography')], ({ uri }) => folderOf(folders, uri)?.uri ?? '');
    const entries = groupedBy([...files.values()].flatMap(filedEntries), ({ uri }) => folderOf(folders, uri)?.uri ?? '');
    const matches = [...sources].flatMap(([folder, own]) => entriesOf(own, entries.get(folder) ?? []));
    this.library.report(await dossier.describe('bibliography', saidByEntries(matches)));
    this.stale = false;
    this.tell(files, matches, this.fixed(matches, [...entries.values()].flat()));
  }

  private fixed(matches: readonly EntryMatch<FiledEntry>[], entries: readonly FiledEntry[]): FixedKeys {
    const { dossier, files: folders } = this.library;
    const keys = entries.map(({ entry }) => entry.key);
    const pinned = [...this.pins].map(([folder, text]) => [folder, readPins(text)] as const);
    if (keys.length === 0 && pinned.every(([, pins]) => pins.length === 0)) return noKeys;
    const sources = groupedBy([...dossier.heads()], ({ uri }) => folderOf(folders, uri)?.uri ?? '');
    const all = [...sources].map(([folder, own]) => fixedKeys(own, { pinned: pinned.find(([of]) => of === folder)?.[1] ?? [], matches, entries: keys }));
    const given = new Map<string, string>();
    const used = new Set<string>();
    // One key goes to one source, also of two folders.
    for (const { keys: own } of all) {
      for (const [uri, key] of own) {
        if (used.has(key.toLowerCase())) continue;
        used.add(key.toLowerCase());
        given.set(uri, key);
      }
    }
    return { keys: given, taken: new Set(all.flatMap(({ taken }) => [...taken])) };
  }

  private tell(files: ReadonlyMap<string, BibliographyFile>, matches: readonly EntryMatch<FiledEntry>[], fixed: FixedKeys): void {
    const { dossier } = this.library;
    dossier.useKeys(fixed);
    const places = new Map([...files.values()].flatMap(({ entries }) => entries.map((entry, index) => [entry, index] as const)));
    const matched = matches.map(({ uri, entry }): MatchedEntry => ({ source: uri, file: entry.uri, index: places.get(entry.entry) ?? -1 }));
    const sign = JSON.stringify([matched, [...fixed.keys], [...fixed.taken]]);
    if (sign === this.told && this.changedFiles.size === 0) return;
    this.told = sign;
    this.now = new Bibliographies(files, matched);
    this.events.bibliographies?.({ files: [...this.changedFiles].flatMap((uri) => files.get(uri) ?? []), uris: [...files.keys()], matches: matched, fixed });
    this.changedFiles = new Set();
    this.library.report({ ...nothingChanged, any: true });
  }

  private async readFile(uri: string, stamp: string): Promise<void> {
    const folder = folderOf(this.library.files, uri);
    const read = await readBibliographyFile(uri, folder?.pathOf(uri) ?? '', this.open.get(uri)?.(), this.corpusOf(uri));
    if (!read || 'failure' in read) {
      if (this.read.has(uri)) this.drop(uri);
      if (read) this.unreadable.set(uri, read.failure);
      return;
    }
    this.unreadable.delete(uri);
    this.read.set(uri, { stamp, file: read.file });
    this.changedFiles.add(uri);
    this.stale = true;
    if (read.problems.length > 0 || this.troubled.has(uri)) this.events.gazetteerProblems(uri, read.text, read.problems);
    if (read.problems.length > 0) this.troubled.add(uri);
    else this.troubled.delete(uri);
  }

  private drop(uri: string): void {
    this.read.delete(uri);
    this.changedFiles.add(uri);
    this.stale = true;
    if (this.troubled.delete(uri)) this.events.gazetteerProblems(uri, '', []);
  }

  private async readPins(folder: string): Promise<void> {
    const uri = `${folder}/${pinFile}`;
    const text = await this.corpusOf(uri).read(uri, neverCancelled).then((bytes) => decodeText(bytes).text, () => '');
    if (text === (this.pins.get(folder) ?? '')) return;
    this.pins.set(folder, text);
    this.stale = true;
  }
}

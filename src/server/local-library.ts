import { Cancelled, type CancellationToken } from '../base/cancellation';
import { anythingChanged, Dossier, nothingChanged, type Changed } from '../core';
import { corpusRule } from '../core/corpus/choose';
import type { Corpus, SourceFile } from '../core/corpus/corpus';
import { StoreBroken } from '../core/store/broken';
import { memoryStore } from '../core/store/memory';
import type { Page, Paged, SourceHead } from '../core/store/store';
import type { Settings, Status } from '../protocol/protocol';
import type { BibliographyTask, BibliographyText } from './bibliography-text';
import { BibliographiesInForce } from './bibliographies-in-force';
import { FolderFiles, type OpenFolder } from './folder-files';
import { Intake } from './intake';
import { Later } from './later';
import { listingOf } from './listing';
import { Mender } from './mender';
import { messages, reasonOf } from './messages';
import { folderOf, nothingToRead, planReading, type ReadingPlan } from './plan';
import { allProblems, type FileProblem } from './problems';
import { localReaders, sizeRead, type Readers, type ReadResult, type ReadTask } from './readers';
import { GazetteersInForce } from './gazetteers-in-force';
import { readSidecars } from './sidecar-files';
import type { Folder, Library, LibraryEvents, LibraryTools, OpenedStore } from './library';

/** Bytes; a file above this is read after the others. */
const largeFile = 500_000;

/**
 * A library in this thread. All changes run one after the other; reading is cut into slices and gives way, so that requests
 * are answered meanwhile.
 */
export class LocalLibrary implements Library {
  dossier: Dossier;
  opened: OpenedStore = { store: memoryStore() };
  private readonly mender: Mender;
  /** Changes that wait or run. */
  private pending = 0;
  private readonly readers: Readers;
  private folders: readonly Folder[] = [];
  /** Of the folders, the innermost first. */
  files: readonly FolderFiles[] = [];
  /** Folders that cannot be listed, and why. */
  readonly unlisted = new Map<string, string>();
  /** Folders that vanished or are empty, and how many sources stay as they were read. */
  private away = new Map<string, number>();
  /** Files that were written while they were read. */
  private readonly unsettled = new Set<string>();
  private readonly later: Later;
  /** The rescan that waits for its turn, and what it will look at; `undefined`: at all. */
  private next: { places: Set<string> | undefined; done: Promise<void> } | undefined;
  /** What was typed in bibliographies meanwhile is read in one go. */
  private nextBibliographies: Promise<void> | undefined;
  /** Why a file could not be read. */
  private readonly unreadable = new Map<string, string>();
  private readonly gazetteers: GazetteersInForce;
  readonly citing: BibliographiesInForce;
  /** Until the folders are known nobody can say that there is nothing to read. */
  private phase: Status['phase'] = 'reading';
  private progress = { read: 0, total: 0 };
  private reading: { isCancellationRequested: boolean } = { isCancellationRequested: false };
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly openFolder: OpenFolder,
    private readonly events: LibraryEvents,
    private readonly tools: LibraryTools = {},
  ) {
    this.readers = tools.readers ?? localReaders((folder) => this.corpusOf(`${folder}/`));
    this.gazetteers = new GazetteersInForce(this, events, (uri) => this.corpusOf(uri), this.unreadable);
    this.citing = new BibliographiesInForce(this, events, (uri) => this.corpusOf(uri), this.unreadable);
    this.later = new Later(tools.patience ?? 2_000, () => void this.look(new Set([...this.unlisted.keys(), ...this.away.keys(), ...this.unsettled])));
    this.mender = new Mender((line) => events.log(line), { discard: (reason) => this.discard(reason), reopen: () => this.reopen() });
    this.dossier = new Dossier(this.opened.store);
  }

  configure(folders: readonly Folder[]): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(async () => {
      const uris = folders.map(({ uri }) => uri).sort();
      if (this.tools.openStore && uris.join('\n') !== this.folders.map(({ uri }) => uri).sort().join('\n')) this.use(this.tools.openStore(uris));
      this.folders = folders;
      const before = this.files;
      this.files = folders.map((folder) => this.filesFor(folder, before.find(({ uri }) => uri === folder.uri))).sort((a, b) => b.uri.length - a.uri.length);
      for (const uri of this.unlisted.keys()) if (!uris.includes(uri)) this.unlisted.delete(uri);
      if (folders.length > 0) this.readers.limitMemory?.(Math.min(...folders.map(({ settings }) => settings.memoryLimitMB)));
      await this.begin();
    });
  }

  private async begin(): Promise<void> {
    this.report(await this.dossier.setDiscovery(this.folders.every((folder) => folder.settings.discovery.enabled)));
    if (this.folders[0]) this.report(await this.dossier.setKeyPattern(this.folders[0].settings.citation.keyPattern));
    await this.scan({ places: new Set(), whole: true });
  }

  rescan(changed: ReadonlySet<string> = new Set()): Promise<void> {
    if (changed.size === 0) return this.look(undefined);
    const places = [...changed].filter((uri) => folderOf(this.files, uri)?.isUnwatched(uri) !== true);
    return places.length > 0 ? this.look(new Set(places)) : Promise.resolve();
  }

  reread(): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(() => this.scan({ places: undefined, reread: true }));
  }

  cancel(): void {
    this.reading.isCancellationRequested = true;
  }

  setOpen(uri: string, text: (() => string) | undefined, beginning?: () => string): Promise<void> {
    if (this.citing.setOpen(uri, text)) return (this.nextBibliographies ??= this.enqueue(() => ((this.nextBibliographies = undefined), this.citing.readOpen())));
    if (!this.gazetteers.setOpen(uri, text, beginning)) return Promise.resolve();
    return this.gazetteers.read(uri).catch((error: unknown) => {
      if (!(error instanceof StoreBroken)) throw error;
      return this.storeBroke(error, () => this.gazetteers.read(uri));
    });
  }

  isGazetteer(uri: string): boolean {
    return this.gazetteers.isList(uri) || this.folders.some((folder) => uri === `${folder.uri}/${folder.settings.gazetteer.file}`);
  }

  async write(task: BibliographyTask): Promise<BibliographyText> {
    return (await import('./bibliography-text')).writeBibliography(task);
  }

  gazetteerText(uri: string): Promise<string | undefined> {
    return this.gazetteers.text(uri);
  }

  status(): Status {
    return {
      phase: this.phase,
      ...this.progress,
      sources: this.dossier.sourceCount,
      entities: this.dossier.entityCount,
      corpus: this.folders.flatMap(({ uri }) => this.files.find((files) => files.uri === uri)?.roots ?? []),
      problems: this.allProblems().length,
    };
  }

  get isReading(): boolean {
    return this.phase === 'reading';
  }

  async problemsPage({ offset, limit }: Page): Promise<Paged<FileProblem>> {
    const all = this.allProblems();
    return { items: all.slice(offset, offset + limit), total: all.length };
  }

  private allProblems(): readonly FileProblem[] {
    return allProblems({ dossier: this.dossier, folders: this.files, unlisted: this.unlisted, away: this.away, unreadable: this.unreadable });
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.pending++;
    const cancellable = async (): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        this.setPhase('cancelled', this.progress);
      }
    };
    const done = this.queue.then(() => this.mender.persist(cancellable));
    this.queue = done.catch((error: unknown) => this.events.log(error instanceof Error ? (error.stack ?? error.message) : String(error))).finally(() => void this.pending--);
    return this.queue;
  }

  /** Takes note of what other processes have done to the store since, when nothing else is to do. */
  followOthers(): Promise<void> {
    if (this.pending > 0) return this.queue;
    return this.enqueue(async () => {
      if (!this.dossier.refresh()) return;
      if (this.phase === 'ready' || this.phase === 'none') this.announce();
      this.report(anythingChanged);
    });
  }

  /** Mends the store after somebody met this error in it, then does some work. */
  storeBroke(error: StoreBroken, work?: () => Promise<void>): Promise<void> {
    const { opened } = this;
    let met = false;
    return this.enqueue(async () => {
      // Others may have met it too, and there is a new store already.
      const first = !met && opened === this.opened;
      met = true;
      if (first) throw error;
      await work?.();
    });
  }

  /** What is asked for while another scan runs is looked at in one go. */
  private look(places: ReadonlySet<string> | undefined): Promise<void> {
    const next = (this.next ??= this.waitForTurn());
    if (!places) next.places = undefined;
    else for (const place of places) next.places?.add(place);
    return next.done;
  }

  private waitForTurn(): NonNullable<LocalLibrary['next']> {
    const next: NonNullable<LocalLibrary['next']> = { places: new Set(), done: Promise.resolve() };
    next.done = this.enqueue(async () => {
      this.next = undefined;
      await this.scan({ places: next.places });
    });
    return next;
  }

  /**
   * @param places that may be others than last seen; all when there are none.
   * @param whole compares every source with its file, whether somebody saw a change or not.
   */
  private async scan({ places, whole = false, reread = false }: { readonly places: ReadonlySet<string> | undefined; readonly whole?: boolean; readonly reread?: boolean }): Promise<void> {
    const token = { isCancellationRequested: false };
    this.reading = token;
    this.later.pause();
    this.setPhase('reading', { read: 0, total: 0 });
    let seen = false;
    try {
      const affected = await this.see(places, whole || this.away.size > 0, token);
      await this.gazetteers.replace(places);
      await this.citing.replace(places);
      await this.citing.settle();
      for (const uri of this.unreadable.keys()) if (!this.gazetteers.all.has(uri) && !this.citing.isBibliography(uri) && folderOf(this.files, uri)?.chosen.has(uri) !== true) this.unreadable.delete(uri);
      const isTold = (uri: string): boolean => reread || places?.has(uri) === true;
      await this.describe(isTold, token);
      const plan = (): ReadingPlan => planReading({ dossier: this.dossier, folders: this.files, unlisted: this.unlisted, affected, isTold, reread });
      const known = !affected && !reread && (places?.size ?? 0) === 0 && this.unlisted.size === 0 && this.dossier.noted === listingOf(this.files);
      await this.readAll(known ? nothingToRead : plan(), token);
      seen = !token.isCancellationRequested;
      if (seen && !known && !affected) await this.noteListing();
    } finally {
      // What was seen and not read is to be seen again.
      if (!seen) for (const files of this.files) files.forget();
      if (this.unlisted.size + this.away.size + this.unsettled.size > 0) this.later.plan();
      else this.later.cancel();
    }
  }

  /** Puts in force what sidecars say; as long as a folder is not to be listed, they stay as they are. */
  private async describe(isTold: (uri: string) => boolean, token: CancellationToken): Promise<void> {
    if (this.unlisted.size > 0) return;
    const tell = (uri: string, why: string | undefined): void => void (why === undefined ? this.unreadable.delete(uri) : this.unreadable.set(uri, messages.unreadableFile(why)));
    const said = await readSidecars(this.files.flatMap(({ sidecars }) => sidecars), this.dossier, (uri) => this.corpusOf(uri).read(uri, token), isTold, tell, token);
    this.report(await this.dossier.describe('sidecar', said));
  }

  /** Notes that all is as it was listed, if it is: then the next start need not compare file after file. */
  private async noteListing(): Promise<void> {
    if (this.dossier.noted !== undefined || this.unlisted.size + this.away.size + this.unsettled.size > 0) return;
    await this.dossier.note(listingOf(this.files), () => {
      const { wanted, gone, away } = planReading({ dossier: this.dossier, folders: this.files, unlisted: this.unlisted, affected: undefined, isTold: () => false, reread: false });
      return wanted.length + gone.length + away.size === 0 && this.dossier.sourceCount === this.files.reduce((sum, { chosen }) => sum + chosen.size, 0);
    });
  }

  /** Looks at places, or at all; answers with the files that may be others, or nothing when any may. */
  private async see(places: ReadonlySet<string> | undefined, whole: boolean, token: { readonly isCancellationRequested: boolean }): Promise<ReadonlySet<string> | undefined> {
    const affected = new Set<string>();
    let all = whole || !places;
    for (const files of this.files) {
      try {
        const seen = await files.see(places, () => this.rootsKnown(files), token);
        if (seen) for (const uri of seen) affected.add(uri);
        all ||= !seen || this.unlisted.has(files.uri);
        this.unlisted.delete(files.uri);
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        this.unlisted.set(files.uri, messages.unreadableFolder(reasonOf(error)));
        files.forget();
      }
    }
    return all ? undefined : affected;
  }

  /** What is known of a folder; with other settings only what made its choice. */
  private filesFor({ uri, settings }: Folder, known: FolderFiles | undefined): FolderFiles {
    if (known && choiceOf(known.settings) === choiceOf(settings)) return known;
    return new FolderFiles(uri, settings, this.openFolder, known?.rootsBefore);
  }

  /** Roots of the sources that the index has of a folder. */
  private rootsKnown(files: FolderFiles): readonly string[] {
    const paths = [...this.dossier.stamps()].filter(({ uri }) => folderOf(this.files, uri) === files).map(({ uri }) => files.pathOf(uri));
    return corpusRule(paths, { include: [], exclude: [] }).roots;
  }

  /** Reads files and takes them in; then drops what is gone and was not merely moved. What was read before a cancellation stays. */
  private async readAll({ wanted, gone, away }: ReadingPlan, token: { readonly isCancellationRequested: boolean }): Promise<void> {
    // What takes long comes last: the names of the others are there meanwhile.
    const late = (file: SourceFile): number => (file.size > largeFile ? file.size : 0);
    const tasks = [...wanted].sort((a, b) => late(a) - late(b)).flatMap((file) => this.taskFor(file));
    const taken = new Map([...[...away.values()].flat(), ...gone].map((head) => [head.stamp.hash, head]));
    const byHash = new Map(taken);
    const wasMoved = (head: SourceHead): boolean => taken.get(head.stamp.hash)?.uri === head.uri && !byHash.has(head.stamp.hash);
    const intake = new Intake(this.dossier, byHash, {
      changed: (changed) => this.report(changed),
      failed: (uri, reason) => this.unreadable.set(uri, messages.unreadableFile(reason)),
    }, tasks.length);
    let read = 0;
    let shown = Date.now();
    this.setPhase('reading', { read, total: tasks.length });
    const take = async (result: ReadResult): Promise<void> => {
      this.unreadable.delete(result.task.uri);
      if (sizeRead(result) === result.task.size) this.unsettled.delete(result.task.uri);
      else this.unsettled.add(result.task.uri);
      await intake.take(result);
      read++;
      if (Date.now() - shown < 100) return;
      shown = Date.now();
      this.setPhase('reading', { read: Math.min(read, tasks.length), total: tasks.length });
    };
    try {
      await this.readers.read(tasks, new Set(byHash.keys()), take, token);
      await this.readers.read(intake.again, new Set(), take, token);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
    for (const { uri } of gone) this.unsettled.delete(uri);
    await intake.finish(gone.filter((head) => !wasMoved(head)).map(({ uri }) => uri));
    this.away = new Map([...away].map(([uri, heads]) => [uri, heads.filter((head) => !wasMoved(head)).length] as const).filter(([, count]) => count > 0));
    await this.citing.settle();
    if (token.isCancellationRequested) this.setPhase('cancelled', { read, total: tasks.length });
    else this.announce();
  }

  private taskFor(file: SourceFile): readonly ReadTask[] {
    const folder = folderOf(this.files, file.uri);
    if (!folder) return [];
    const { uri, path, size, mtime = 0 } = file;
    const known = this.dossier.head(uri)?.stamp.hash;
    return [{ uri, folder: folder.uri, path, size, mtime, maxBytes: folder.settings.corpus.maxFileSizeMB * 1e6, ...(known !== undefined && { known }) }];
  }

  async dispose(): Promise<void> {
    this.cancel();
    this.later.cancel();
    this.dossier.stop();
    this.mender.stop();
    await this.queue;
    this.later.cancel();
    this.readers.dispose();
    if (this.phase === 'ready') await this.noteListing().catch(() => undefined);
    this.opened.store.close();
  }

  private use(opened: OpenedStore): void {
    const { store, resolver } = opened;
    this.opened.store.close();
    this.opened = opened;
    this.dossier = new Dossier(store, { ...(resolver && { resolver }), ...(this.events.listed && { listed: this.events.listed }) });
    this.away.clear();
    this.gazetteers.begin();
    this.citing.begin();
  }

  private discard(reason: string): void {
    const { opened } = this;
    this.opened = { store: memoryStore() };
    this.dossier = new Dossier(this.opened.store);
    if (opened.discard) opened.discard(reason);
    else opened.store.close();
  }

  private async reopen(): Promise<void> {
    if (this.tools.openStore) this.use(this.tools.openStore(this.folders.map(({ uri }) => uri).sort()));
    await this.begin();
    this.report(anythingChanged);
  }

  private corpusOf(uri: string): Corpus {
    const files = folderOf(this.files, uri);
    if (!files) throw new Error(messages.outsideWorkspace());
    return files.corpus;
  }

  private announce(): void {
    this.setPhase(this.dossier.sourceCount > 0 ? 'ready' : 'none', this.progress);
  }

  private setPhase(phase: Status['phase'], progress: { readonly read: number; readonly total: number }): void {
    this.phase = phase;
    this.progress = { ...progress };
    this.events.status(this.status());
  }

  report(changed: Changed): void {
    if (changed.documents.size > 0) this.citing.sourcesChanged();
    if (changed !== nothingChanged && (changed.any === true || changed.entities.size + changed.documents.size > 0)) this.events.changed(changed);
  }
}

/** The settings that say which files are sources and bibliographies, and what is wrong with a folder. */
function choiceOf({ corpus, gazetteer, files, citation: { bibliographies, keyPattern } }: Settings): string {
  return JSON.stringify([corpus, gazetteer, files, bibliographies, keyPattern]);
}

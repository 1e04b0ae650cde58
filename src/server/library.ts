import { Cancelled, neverCancelled, type CancellationToken } from '../base/cancellation';
import { Dossier, nothingChanged, type Changed, type Helpers, type Resolver } from '../core';
import { chooseCorpus, type ChosenCorpus } from '../core/corpus/choose';
import type { Corpus, SourceFile } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import type { Problem } from '../core/documents/document';
import { unread } from '../core/sources';
import { memoryStore } from '../core/store/memory';
import type { Page, Paged, SourceHead, Store } from '../core/store/store';
import type { Settings, Status } from '../protocol/protocol';
import { Intake } from './intake';
import { messages, reasonOf } from './messages';
import { localReaders, type Readers, type ReadResult, type ReadTask } from './readers';

/** Bytes; a file above this is read after the others. */
const largeFile = 500_000;

export interface FileProblem {
  readonly uri: string;
  readonly message: string;
}

/** The folders of the workspace and what is known of them. */
export interface Library {
  readonly dossier: Dossier;
  /** Takes the folders of the workspace with their settings, and reads what is new. */
  configure(folders: readonly Folder[]): Promise<void>;
  /** Lists the folders again and reads what is new or named in `changed`; drops what is gone. */
  rescan(changed?: ReadonlySet<string>): Promise<void>;
  /** Looks at every source again. */
  reread(): Promise<void>;
  cancel(): void;
  /** An editor shows a file, or shows another text of it; `undefined` when it is closed. Only gazetteers count before they are saved. */
  setOpen(uri: string, text: string | undefined): Promise<void>;
  /** True also for a gazetteer that is not saved yet. */
  isGazetteer(uri: string): boolean;
  /** The text of a gazetteer file as last read. */
  gazetteerText(uri: string): string | undefined;
  status(): Status;
  /** Files that could not be read or were left out, and why; of very many the first. */
  problemsPage(page: Page): Promise<Paged<FileProblem>>;
  /** Stops reading and lets go of files; nothing is asked of it afterwards. */
  dispose(): Promise<void>;
}

/** What the library tells the outside. */
export interface LibraryEvents {
  status(status: Status): void;
  changed(changed: Changed): void;
  /** The texts of the gazetteers, by uri, as last read. */
  gazetteers?(texts: ReadonlyMap<string, string>): void;
  /** What they list is compiled, and is going to be in force. */
  listed?: Helpers['listed'];
  gazetteerProblems(uri: string, text: string, problems: readonly Problem[]): void;
  log(message: string): void;
}

/** Opens a folder as a corpus; `report` is told of what in it could not be listed: path below the folder, and why. */
export type OpenFolder = (uri: string, report: (path: string, why: string) => void) => Corpus;

/** What a library works with; absent: a store in memory, read in this thread. */
export interface LibraryTools {
  /** The store for a workspace of these folders. */
  readonly openStore?: (folders: readonly string[]) => OpenedStore;
  readonly readers?: Readers;
}

export interface OpenedStore {
  readonly store: Store;
  readonly resolver?: Resolver;
}

export interface Folder {
  readonly uri: string;
  readonly settings: Settings;
}

/**
 * A library in this thread. All changes run one after the other; reading is cut into slices and gives way, so that requests
 * are answered meanwhile.
 */
export class LocalLibrary implements Library {
  dossier: Dossier;
  private store: Store;
  private readonly readers: Readers;
  private folders: readonly Folder[] = [];
  private readonly corpora = new Map<string, Corpus>();
  private readonly listed = new Map<string, SourceFile>();
  private readonly problems = new Map<string, string>();
  /** Gazetteer files with their text as last read. */
  private readonly gazetteers = new Map<string, string>();
  /** Text of open editors; it wins over the file. */
  private readonly open = new Map<string, string>();
  private roots: readonly string[] = [];
  /** Folder of the workspace → its folders that were taken as the corpus by their names. */
  private readonly chosenRoots = new Map<string, readonly string[]>();
  /** Until the folders are known nobody can say that there is nothing to read. */
  private phase: Status['phase'] = 'reading';
  private progress = { read: 0, total: 0 };
  private reading: { isCancellationRequested: boolean } = { isCancellationRequested: false };
  /** The gazetteers were put in force once. */
  private listing = false;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly openFolder: OpenFolder,
    private readonly events: LibraryEvents,
    private readonly tools: LibraryTools = {},
  ) {
    this.readers = tools.readers ?? localReaders((folder) => this.corpusOf(`${folder}/`));
    this.store = memoryStore();
    this.dossier = new Dossier(this.store);
  }

  configure(folders: readonly Folder[]): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(async () => {
      const uris = folders.map(({ uri }) => uri).sort();
      if (this.tools.openStore && uris.join('\n') !== this.folders.map(({ uri }) => uri).sort().join('\n')) this.use(this.tools.openStore(uris));
      this.folders = folders;
      for (const { uri } of folders) {
        if (this.corpora.has(uri)) continue;
        this.corpora.set(uri, this.openFolder(uri, (path, why) => this.problems.set(`${uri}/${path}`, messages.leftOut(path, why))));
      }
      this.report(await this.dossier.setDiscovery(folders.every((folder) => folder.settings.discovery.enabled)));
      await this.scan(new Set());
    });
  }

  rescan(changed: ReadonlySet<string> = new Set()): Promise<void> {
    return this.enqueue(() => this.scan(changed));
  }

  reread(): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(() => this.scan(new Set(this.listed.keys())));
  }

  cancel(): void {
    this.reading.isCancellationRequested = true;
  }

  setOpen(uri: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.open.delete(uri);
    else this.open.set(uri, text);
    return this.gazetteers.has(uri) ? this.readGazetteer(uri) : Promise.resolve();
  }

  isGazetteer(uri: string): boolean {
    return this.gazetteers.has(uri) || this.folders.some((folder) => uri === `${folder.uri}/${folder.settings.gazetteer.file}`);
  }

  gazetteerText(uri: string): string | undefined {
    return this.gazetteers.get(uri);
  }

  status(): Status {
    return {
      phase: this.phase,
      ...this.progress,
      sources: this.dossier.sourceCount,
      entities: this.dossier.entityCount,
      corpus: this.roots,
      problems: this.allProblems().length,
    };
  }

  async problemsPage({ offset, limit }: Page): Promise<Paged<FileProblem>> {
    const all = this.allProblems();
    return { items: all.slice(offset, offset + limit).map(([uri, message]) => ({ uri, message })), total: all.length };
  }

  private allProblems(): readonly (readonly [string, string])[] {
    return [...this.problems, ...this.troubled(), ...this.sharedKeys()];
  }

  /** Sources that something is wrong with, with the first of it. */
  private troubled(): [string, string][] {
    return this.dossier.troubled(shownProblems).map(({ uri, stamp, problems }) => {
      const worth = problems.find(({ severity }) => severity !== 'information');
      return [uri, stamp.hash === unread ? messages.tooLarge(stamp.size, this.maxBytesOf(uri)) : (worth?.message ?? '')];
    });
  }

  /** A key that several sources ask for, told at each of them. */
  private sharedKeys(): [string, string][] {
    return this.dossier.sharedCitekeys().flatMap(({ key, sources }) => sources.map(({ uri }): [string, string] => [uri, messages.sharedCitekey(key, sources.map(({ path }) => path))]));
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).catch((error: unknown) => {
      if (error instanceof Cancelled) this.setPhase('cancelled', this.progress);
      else this.events.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    return this.queue;
  }

  private async scan(changed: ReadonlySet<string>): Promise<void> {
    const token = { isCancellationRequested: false };
    this.reading = token;
    this.setPhase('reading', { read: 0, total: 0 });
    const found = new Map<string, SourceFile>();
    const gazetteers: string[] = [];
    const roots: string[] = [];
    for (const folder of this.folders) {
      const files = await this.list(folder.uri, token);
      const own = files.filter((file) => file.path === folder.settings.gazetteer.file);
      gazetteers.push(...own.map((file) => file.uri));
      const byPath = new Map(files.map((file) => [file.path, file]));
      const chosen = this.choose(folder, [...byPath.keys()], own.map((file) => file.path));
      roots.push(...chosen.roots);
      for (const path of chosen.sources) {
        const file = byPath.get(path);
        if (file) found.set(file.uri, file);
      }
    }
    this.roots = roots;
    await this.replaceGazetteers(gazetteers, changed);
    for (const uri of this.listed.keys()) if (!found.has(uri)) this.problems.delete(uri);
    this.listed.clear();
    for (const [uri, file] of found) this.listed.set(uri, file);
    const gone: SourceHead[] = [];
    const current = new Set<string>();
    for (const { uri, size, mtime, hash } of this.dossier.stamps()) {
      const file = found.get(uri);
      if (!file) gone.push(...[this.dossier.head(uri)].filter((head) => head !== undefined));
      else if (!changed.has(uri) && size === file.size && mtime === (file.mtime ?? 0) && (hash === unread) === file.size > this.maxBytesOf(uri)) current.add(uri);
    }
    const wanted = [...found.values()].filter(({ uri }) => !current.has(uri));
    // What takes long comes last: the names of the others are there meanwhile.
    const large = (file: SourceFile): number => (file.size > largeFile ? file.size : 0);
    await this.readAll(wanted.sort((a, b) => large(a) - large(b)), gone, token);
  }

  /**
   * The sources of a folder. Where a folder `corpus` made the choice and is gone, nothing takes its place in this
   * session: the reader's drafts do not become her corpus because a folder was renamed.
   */
  private choose(folder: Folder, paths: readonly string[], own: readonly string[]): ChosenCorpus {
    const chosen = chooseCorpus(paths, folder.settings.corpus, own);
    const asked = folder.settings.corpus.include.length > 0;
    const before = this.chosenRoots.get(folder.uri);
    if (asked || chosen.roots.length > 0 || before === undefined) {
      if (asked || chosen.roots.length === 0) this.chosenRoots.delete(folder.uri);
      else this.chosenRoots.set(folder.uri, chosen.roots);
      for (const root of before ?? []) this.problems.delete(`${folder.uri}/${root}`);
      return chosen;
    }
    for (const root of before) this.problems.set(`${folder.uri}/${root}`, messages.corpusGone(root));
    return { sources: [], roots: [] };
  }

  private async list(folder: string, token: CancellationToken): Promise<readonly SourceFile[]> {
    try {
      this.problems.delete(folder);
      return (await this.corpora.get(folder)?.list(token)) ?? [];
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      this.problems.set(folder, messages.unreadableFolder(reasonOf(error)));
      return [];
    }
  }

  private async replaceGazetteers(uris: readonly string[], changed: ReadonlySet<string>): Promise<void> {
    const gone = [...this.gazetteers.keys()].filter((uri) => !uris.includes(uri));
    const wanted = uris.filter((uri) => !this.gazetteers.has(uri) || changed.has(uri));
    if (gone.length + wanted.length === 0 && this.listing) return;
    for (const uri of gone) {
      this.gazetteers.delete(uri);
      this.events.gazetteerProblems(uri, '', []);
    }
    const read = new Map<string, readonly Problem[]>();
    for (const uri of wanted) {
      const problems = await this.readGazetteerText(uri);
      if (problems) read.set(uri, problems);
    }
    this.tellGazetteers();
    const set = await this.dossier.setGazetteers(this.gazetteers);
    this.listing = true;
    for (const [uri, problems] of read) this.events.gazetteerProblems(uri, this.gazetteers.get(uri) ?? '', [...problems, ...(set.problems.get(uri) ?? [])]);
    this.report(set.changed);
  }

  private tellGazetteers(): void {
    this.events.gazetteers?.(new Map(this.gazetteers));
  }

  private async readGazetteer(uri: string): Promise<void> {
    const problems = await this.readGazetteerText(uri);
    const text = this.gazetteers.get(uri);
    if (!problems || text === undefined) return;
    this.tellGazetteers();
    const set = await this.dossier.setGazetteer(uri, text);
    this.events.gazetteerProblems(uri, text, [...problems, ...set.problems]);
    this.report(set.changed);
  }

  /** The text as it stands in its editor, else in the file, is kept; problems with its bytes, nothing when it cannot be read. */
  private async readGazetteerText(uri: string): Promise<readonly Problem[] | undefined> {
    try {
      const shown = this.open.get(uri);
      const { text, problems } = shown === undefined ? decodeText(await this.corpusOf(uri).read(uri, neverCancelled)) : { text: shown, problems: [] };
      this.gazetteers.set(uri, text);
      this.problems.delete(uri);
      return problems;
    } catch (error) {
      this.problems.set(uri, messages.unreadableFile(reasonOf(error)));
      return undefined;
    }
  }

  /** Reads files and takes them in; then drops what is gone and was not merely moved. What was read before a cancellation stays. */
  private async readAll(files: readonly SourceFile[], gone: readonly SourceHead[], token: CancellationToken): Promise<void> {
    const tasks = files.flatMap((file): ReadTask[] => {
      const folder = this.folderOf(file.uri)?.uri;
      const known = this.dossier.head(file.uri)?.stamp.hash;
      return folder === undefined ? [] : [{ uri: file.uri, folder, path: file.path, size: file.size, mtime: file.mtime ?? 0, maxBytes: this.maxBytesOf(file.uri), ...(known !== undefined && { known }) }];
    });
    const taken = new Map(gone.map((head) => [head.stamp.hash, head]));
    const byHash = new Map(taken);
    const intake = new Intake(this.dossier, byHash, {
      changed: (changed) => this.report(changed),
      failed: (uri, reason) => this.problems.set(uri, messages.unreadableFile(reason)),
    });
    let read = 0;
    let shown = Date.now();
    this.setPhase('reading', { read, total: tasks.length });
    const take = async (result: ReadResult): Promise<void> => {
      this.problems.delete(result.task.uri);
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
    await intake.finish(gone.flatMap(({ uri, stamp }) => (taken.get(stamp.hash)?.uri === uri && !byHash.has(stamp.hash) ? [] : [uri])));
    if (token.isCancellationRequested) this.setPhase('cancelled', { read, total: tasks.length });
    else this.announce();
  }

  async dispose(): Promise<void> {
    this.cancel();
    this.dossier.stop();
    await this.queue;
    this.readers.dispose();
    this.store.close();
  }

  private use({ store, resolver }: OpenedStore): void {
    this.store.close();
    this.store = store;
    this.dossier = new Dossier(store, { ...(resolver && { resolver }), ...(this.events.listed && { listed: this.events.listed }) });
    this.gazetteers.clear();
    this.listing = false;
  }

  private corpusOf(uri: string): Corpus {
    const folder = this.folderOf(uri);
    const corpus = folder && this.corpora.get(folder.uri);
    if (!corpus) throw new Error(messages.outsideWorkspace());
    return corpus;
  }

  private maxBytesOf(uri: string): number {
    return this.settingsOf(uri).corpus.maxFileSizeMB * 1e6;
  }

  private settingsOf(uri: string): Settings {
    const folder = this.folderOf(uri) ?? this.folders[0];
    if (!folder) throw new Error(messages.outsideWorkspace());
    return folder.settings;
  }

  private folderOf(uri: string): Folder | undefined {
    return this.folders.filter((folder) => uri.startsWith(`${folder.uri}/`)).sort((a, b) => b.uri.length - a.uri.length)[0];
  }

  private announce(): void {
    this.setPhase(this.dossier.sourceCount > 0 ? 'ready' : 'none', this.progress);
  }

  private setPhase(phase: Status['phase'], progress: { readonly read: number; readonly total: number }): void {
    this.phase = phase;
    this.progress = { ...progress };
    this.events.status(this.status());
  }

  private report(changed: Changed): void {
    if (changed !== nothingChanged && changed.entities.size + changed.documents.size > 0) this.events.changed(changed);
  }
}

/** More of them nobody reads. */
const shownProblems = 1000;

import { Cancelled, checkpoints, neverCancelled, type CancellationToken } from '../base/cancellation';
import { pageOfLists, type Page, type PageRequest } from '../base/pages';
import { Dossier, nothingChanged, type Changed, type SourceRead } from '../core';
import { chooseCorpus, type ChosenCorpus } from '../core/corpus/choose';
import type { Corpus, SourceFile } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import type { Problem } from '../core/documents/document';
import type { Settings, Status } from '../protocol/protocol';
import { messages, reasonOf } from './messages';

/** Bytes; a file above this is read after the others. */
const largeFile = 500_000;

/** What the library tells the outside. */
export interface LibraryEvents {
  status(status: Status): void;
  changed(changed: Changed): void;
  gazetteerProblems(uri: string, text: string, problems: readonly Problem[]): void;
  log(message: string): void;
}

/** Opens a folder as a corpus; `report` is told of what in it could not be listed: path below the folder, and why. */
export type OpenFolder = (uri: string, report: (path: string, why: string) => void) => Corpus;

export interface Folder {
  readonly uri: string;
  readonly settings: Settings;
}

/**
 * The folders of the workspace and what has been read of them. All changes run one after the other; reading is cut into
 * slices and gives way, so that requests are answered meanwhile.
 */
export class Library {
  readonly dossier = new Dossier();
  private folders: readonly Folder[] = [];
  private readonly corpora = new Map<string, Corpus>();
  private readonly listed = new Map<string, SourceFile>();
  private readonly problems = new Map<string, string>();
  /** Files over the limit: sources without text. */
  private readonly skipped = new Set<string>();
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
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly openFolder: OpenFolder,
    private readonly events: LibraryEvents,
  ) {}

  /** Takes the folders of the workspace with their settings, and reads what is new. */
  configure(folders: readonly Folder[]): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(async () => {
      this.folders = folders;
      for (const { uri } of folders) {
        if (this.corpora.has(uri)) continue;
        this.corpora.set(uri, this.openFolder(uri, (path, why) => this.problems.set(`${uri}/${path}`, messages.leftOut(path, why))));
      }
      this.report(this.dossier.setDiscovery(folders.every((folder) => folder.settings.discovery.enabled)));
      await this.scan(new Set());
    });
  }

  /** Lists the folders again and reads what is new or named in `changed`; drops what is gone. */
  rescan(changed: ReadonlySet<string> = new Set()): Promise<void> {
    return this.enqueue(() => this.scan(changed));
  }

  /** Reads every source again. */
  reread(): Promise<void> {
    this.reading.isCancellationRequested = true;
    return this.enqueue(() => this.scan(new Set(this.listed.keys())));
  }

  cancel(): void {
    this.reading.isCancellationRequested = true;
  }

  /** An editor shows a file, or shows another text of it; `undefined` when it is closed. */
  setOpen(uri: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.open.delete(uri);
    else this.open.set(uri, text);
    if (this.gazetteers.has(uri)) return this.readGazetteer(uri);
    const file = this.listed.get(uri);
    if (!file || !this.dossier.source(uri)) return Promise.resolve();
    return this.enqueue(async () => {
      const source = await this.readSource(file, neverCancelled);
      if (source) this.report(this.dossier.putSources([source]));
      this.events.status(this.status());
    });
  }

  /** True also for a gazetteer that is not saved yet. */
  isGazetteer(uri: string): boolean {
    return this.gazetteers.has(uri) || this.folders.some((folder) => uri === `${folder.uri}/${folder.settings.gazetteer.file}`);
  }

  /** The text of a gazetteer file as last read. */
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
      problems: this.problemsPage({ offset: 0, limit: 0 }).total,
    };
  }

  /** Sources that could not be read or were left out, and why. */
  problemsPage(request: PageRequest): Page<{ readonly uri: string; readonly message: string }> {
    const item = ([uri, message]: readonly [string, string]): { uri: string; message: string } => ({ uri, message });
    return pageOfLists([[...this.problems], this.sharedKeys()], (list) => list.length, (list, from, to) => list.slice(from, to).map(item), request);
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
    const gone = [...this.listed.keys()].filter((uri) => !found.has(uri));
    for (const uri of gone) this.problems.delete(uri);
    this.report(this.dossier.removeSources(gone));
    const known = new Map(this.listed);
    this.listed.clear();
    for (const [uri, file] of found) this.listed.set(uri, file);
    const wanted = [...found.values()].filter(
      (file) =>
        changed.has(file.uri) ||
        !this.dossier.source(file.uri) ||
        known.get(file.uri)?.size !== file.size ||
        this.skipped.has(file.uri) !== file.size > this.maxBytesOf(file.uri),
    );
    // What takes long comes last: the names of the others are there meanwhile.
    const large = (file: SourceFile): number => (file.size > largeFile ? file.size : 0);
    await this.readAll([...wanted].sort((a, b) => large(a) - large(b)), token);
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
    for (const uri of this.gazetteers.keys()) {
      if (uris.includes(uri)) continue;
      this.gazetteers.delete(uri);
      this.events.gazetteerProblems(uri, '', []);
      this.report(this.dossier.removeGazetteer(uri));
    }
    for (const uri of uris) {
      if (this.gazetteers.has(uri) && !changed.has(uri)) continue;
      this.gazetteers.set(uri, '');
      await this.readGazetteer(uri);
    }
  }

  private async readGazetteer(uri: string): Promise<void> {
    try {
      const shown = this.open.get(uri);
      const decoded = shown === undefined ? decodeText(await this.corpusOf(uri).read(uri, neverCancelled)) : { text: shown, problems: [] };
      const { text } = decoded;
      this.gazetteers.set(uri, text);
      const { problems, changed } = this.dossier.setGazetteer(uri, text);
      this.events.gazetteerProblems(uri, text, [...decoded.problems, ...problems]);
      this.report(changed);
    } catch (error) {
      this.problems.set(uri, messages.unreadableFile(reasonOf(error)));
    }
  }

  /**
   * Reads files one by one and puts them in force in batches that grow: the first names show at once, and the whole
   * costs no more than a few passes over the corpus. What was read before a cancellation stays.
   */
  private async readAll(files: readonly SourceFile[], token: CancellationToken): Promise<void> {
    const checkpoint = checkpoints(token);
    let batch: SourceRead[] = [];
    let limit = 16;
    let read = 0;
    let shown = Date.now();
    this.setPhase('reading', { read, total: files.length });
    try {
      for (const file of files) {
        const source = await this.readSource(file, token);
        if (source) batch.push(source);
        read++;
        if (batch.length >= limit) {
          this.report(this.dossier.putSources(batch));
          batch = [];
          limit *= 2;
        }
        if (Date.now() - shown > 100) {
          shown = Date.now();
          this.setPhase('reading', { read, total: files.length });
        }
        await checkpoint();
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
    this.report(this.dossier.putSources(batch));
    if (token.isCancellationRequested) this.setPhase('cancelled', { read, total: files.length });
    else this.announce();
  }

  /** One file as it stands in its editor, else on disk; `undefined` when there is nothing new in it. */
  private async readSource(file: SourceFile, token: CancellationToken): Promise<SourceRead | undefined> {
    const maxBytes = this.maxBytesOf(file.uri);
    const shown = this.open.get(file.uri);
    this.problems.delete(file.uri);
    try {
      const skipped = shown === undefined && file.size > maxBytes;
      if (skipped) this.skipped.add(file.uri);
      else this.skipped.delete(file.uri);
      // A file over the limit is not read at all, but can still be cited.
      const bytes = skipped ? '' : (shown ?? (await this.corpusOf(file.uri).read(file.uri, token)));
      const source = await this.dossier.readSource({ uri: file.uri, path: file.path, bytes, maxBytes });
      const document = (source ?? this.dossier.source(file.uri))?.analysis.document;
      const worth = document?.problems.find(({ severity }) => severity !== 'information');
      const problem = skipped ? messages.tooLarge(file.size, maxBytes) : worth?.message;
      if (problem) this.problems.set(file.uri, problem);
      return source;
    } catch (error) {
      this.problems.set(file.uri, messages.unreadableFile(reasonOf(error)));
      this.report(this.dossier.removeSources([file.uri]));
      return undefined;
    }
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

import type { Worker } from 'node:worker_threads';
import { anythingChanged, Dossier } from '../core';
import { namesFrom, type KnownNames } from '../core/entities/known';
import { isMarkdownFile, isNote } from '../core/gazetteer/note-file';
import { StoreBroken } from '../core/store/broken';
import { memoryStore } from '../core/store/memory';
import type { Page, Paged } from '../core/store/store';
import type { Status } from '../protocol/protocol';
import { openStore } from '../store/open';
import type { SqlStore } from '../store/sql-store';
import type { BibliographyTask, BibliographyText } from './bibliography-text';
import { CitingElsewhere } from './citing-elsewhere';
import type { Folder, Library, LibraryEvents } from './library';
import { LocalLibrary } from './local-library';
import { messages } from './messages';
import { nodeCorpus } from './node-files';
import { perform, type Asked, type Call, type News } from './node-index-calls';
import { indexThreads, type IndexThreads } from './node-index-start';
import { startThreads } from './node-threads';
import type { FileProblem } from './problems';

/**
 * A library whose index is written by a thread of its own: here it is only read, so that an answer never waits for reading
 * and deciding. What is read is what the last transaction left. A thread that ends is started again; when it ends again and
 * again, or no index can be had, the library goes on in memory.
 */
export class IndexedLibrary implements Library {
  private reader = new Dossier();
  private store: SqlStore | undefined;
  private memory: LocalLibrary | undefined;
  readonly citing = new CitingElsewhere((call) => this.ask(call));
  private worker: Worker;
  private readonly waiting = new Map<number, { readonly call: Call; readonly answer: (answer: unknown) => void }>();
  private folders: readonly Folder[] | undefined;
  private lists: ReadonlySet<string> = new Set();
  private notes: ReadonlySet<string> = new Set();
  private names: { readonly listed: KnownNames; readonly discovery: boolean } | undefined;
  /** Gazetteers and profile notes in editors. */
  private readonly open = new Map<string, string>();
  private last: Status = { phase: 'reading', read: 0, total: 0, sources: 0, entities: 0, corpus: [], problems: 0 };
  private calls = 0;
  private readonly ends: number[] = [];
  private over = false;
  /** The store failed, and the thread was told. */
  private broken = false;
  /** Which of the openings by the thread the store is of. */
  private opening = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** @param entry the script that calls `runIndex` in a thread; `storage` is the folder that keeps the index. */
  constructor(private readonly entry: URL, private readonly storage: string, private readonly events: LibraryEvents, private readonly threads: IndexThreads = indexThreads(entry, undefined)) {
    this.worker = this.start();
  }

  get dossier(): Dossier {
    return this.memory?.dossier ?? this.reader;
  }

  configure(folders: readonly Folder[]): Promise<void> {
    this.folders = folders;
    this.citing.configure(folders);
    return this.ask({ call: 'configure', folders, storage: this.storage });
  }

  rescan(changed: ReadonlySet<string> = new Set()): Promise<void> {
    return this.ask({ call: 'rescan', changed });
  }

  reread(): Promise<void> {
    return this.ask({ call: 'reread' });
  }

  cancel(): void {
    void this.ask({ call: 'cancel' });
  }

  setOpen(uri: string, text: (() => string) | undefined, beginning: (() => string) | undefined = text): Promise<void> {
    const wasTold = text === undefined && this.open.delete(uri);
    const concerns = wasTold || this.isGazetteer(uri) || this.citing.isBibliography(uri) || this.notes.has(uri);
    if (!concerns && !(text && isMarkdownFile(uri) && beginning?.().startsWith('---') && isNote(text()))) return Promise.resolve();
    const now = text?.();
    if (now !== undefined) this.open.set(uri, now);
    return this.ask({ call: 'setOpen', uri, text: now });
  }

  isGazetteer(uri: string): boolean {
    return this.lists.has(uri) || this.folders?.some((folder) => uri === `${folder.uri}/${folder.settings.gazetteer.file}`) === true;
  }

  write(task: BibliographyTask): Promise<BibliographyText> {
    return this.ask({ call: 'write', task });
  }

  gazetteerText(uri: string): Promise<string | undefined> {
    return this.lists.has(uri) || this.notes.has(uri) ? this.ask({ call: 'gazetteerText', uri }) : Promise.resolve(undefined);
  }

  status(): Status {
    return this.last;
  }

  get isReading(): boolean {
    return this.last.phase === 'reading';
  }

  problemsPage(page: Page): Promise<Paged<FileProblem>> {
    return this.ask({ call: 'problemsPage', page });
  }

  failed(error: unknown): boolean {
    if (!(error instanceof StoreBroken) || this.memory) return false;
    // That the file is gone the thread sees for itself.
    if (error.reason === 'gone' || this.broken) return true;
    if (error.reason !== 'damaged') return false;
    this.broken = true;
    void this.ask({ call: 'storeBroke', opening: this.opening, reason: error.reason, message: error.message });
    return true;
  }

  async dispose(): Promise<void> {
    this.over = true;
    clearTimeout(this.retry);
    await Promise.race([this.ask({ call: 'dispose' }), new Promise((resolve) => this.worker.once('exit', resolve))]);
    await this.worker.terminate();
    this.store?.close();
  }

  private start(): Worker {
    const worker = this.threads.take();
    let why = '';
    worker.on('message', (news: News) => {
      if (worker === this.worker && !this.memory) this.hear(news);
    });
    worker.on('error', (error) => (why = error.message));
    worker.on('exit', (code) => {
      if (worker === this.worker && !this.over && !this.memory) this.startAgain(why === '' ? `exit ${code}` : why);
    });
    return worker;
  }

  /** What the thread left undone is asked again of the next one. */
  private startAgain(why: string): void {
    const now = Date.now();
    this.ends.push(now);
    if (this.ends.filter((time) => now - time < shortMs).length > mostEnds) return this.goOnInMemory(messages.indexEndsAgain());
    this.events.log(messages.indexEnded(why));
    this.worker = this.start();
    for (const call of this.known()) this.post(call, 0);
    for (const [id, { call }] of this.waiting) this.post(call, id);
  }

  private goOnInMemory(reason: string): void {
    this.events.log(messages.noIndex(reason));
    const events: LibraryEvents = {
      ...this.events,
      status: (status) => this.hear({ news: 'status', status }),
      changed: (changed) => this.events.changed(changed),
      gazetteers: (lists, notes) => this.hear({ news: 'gazetteers', lists, notes }),
      bibliographies: (bibliographies) => this.hear({ news: 'bibliographies', bibliographies }),
    };
    const memory = new LocalLibrary(nodeCorpus, events, { readers: startThreads(this.entry) });
    this.memory = memory;
    void this.worker.terminate();
    for (const call of this.known()) void perform(memory, call);
    for (const { call, answer } of this.waiting.values()) void (call.call === 'storeBroke' ? Promise.resolve() : perform(memory, call)).then(answer);
    this.waiting.clear();
  }

  /** What every thread must know. */
  private known(): readonly Call[] {
    const { folders, storage, open } = this;
    if (!folders) return [];
    return [{ call: 'configure', folders, storage }, ...[...open].map(([uri, text]): Call => ({ call: 'setOpen', uri, text }))];
  }

  /** `R` is what the library in the thread answers. */
  private ask<R = void>(call: Call): Promise<R> {
    if (this.memory) return perform(this.memory, call) as Promise<R>;
    const id = ++this.calls;
    return new Promise((resolve) => {
      this.waiting.set(id, { call, answer: (answer) => resolve(answer as R) });
      this.post(call, id);
    });
  }

  private post(call: Call, id: number): void {
    this.worker.postMessage({ ...call, id } satisfies Asked);
  }

  private hear(news: News): void {
    switch (news.news) {
      case 'opened':
        this.opening = news.opening;
        return this.openIndex(news.file);
      case 'noIndex':
        return this.goOnInMemory(news.reason);
      case 'status':
        this.last = news.status;
        return this.events.status(news.status);
      case 'changed':
        this.reading(() => this.reader.follow(news.changed));
        return this.events.changed(news.changed);
      case 'gazetteers':
        this.lists = news.lists;
        this.notes = news.notes;
        return;
      case 'bibliographies':
        this.citing.take(news.bibliographies);
        return this.reader.useKeys(this.citing.fixed);
      case 'listed':
        this.names = { listed: namesFrom(news.names), discovery: news.discovery };
        return this.use();
      case 'gazetteerProblems':
        return this.events.gazetteerProblems(news.uri, news.text, news.problems);
      case 'log':
        return this.events.log(news.line);
      case 'done':
        this.waiting.get(news.id)?.answer(news.answer);
        this.waiting.delete(news.id);
    }
  }

  private use(): void {
    const { names } = this;
    if (names) this.reading(() => this.reader.use(names.listed, names.discovery));
  }

  /** Does what asks the store. */
  private reading(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof StoreBroken)) throw error;
      if (!this.failed(error)) this.events.log(error.message);
    }
  }

  private openIndex(file: string): void {
    clearTimeout(this.retry);
    const opened = openStore(file, { log: (line) => this.events.log(line), readOnly: true });
    this.store?.close();
    this.store = 'store' in opened ? opened.store : undefined;
    this.broken = false;
    // It may be exchanged at this moment, or another program has it for itself.
    if ('reason' in opened) this.retry = setTimeout(() => this.openIndex(file), retryMs).unref();
    this.reader = new Dossier(this.store ?? memoryStore());
    this.reader.useKeys(this.citing.fixed);
    this.use();
    this.events.changed(anythingChanged);
  }
}

/** A thread that ended so often within so many milliseconds is not started again. */
const mostEnds = 3;
const shortMs = 600_000;

const retryMs = 1000;

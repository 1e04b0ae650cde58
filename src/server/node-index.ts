import { parentPort, Worker } from 'node:worker_threads';
import { Dossier, type Changed } from '../core';
import type { Problem } from '../core/documents/document';
import { namesFrom, shareNames, type KnownNames, type SharedNames } from '../core/entities/known';
import { memoryStore } from '../core/store/memory';
import type { Page, Paged } from '../core/store/store';
import type { Status } from '../protocol/protocol';
import { openStore } from '../store/open';
import type { SqlStore } from '../store/sql-store';
import { LocalLibrary, type Folder, type Library, type LibraryEvents, type OpenedStore } from './library';
import { indexFile } from './node-index-file';
import { messages } from './messages';
import type { FileProblem } from './problems';
import { nodeCorpus } from './node-files';
import { startThreads, type Names } from './node-threads';

/** What the thread that keeps the index is asked. */
type Call =
  | { readonly call: 'configure'; readonly folders: readonly Folder[] }
  | { readonly call: 'rescan'; readonly changed: ReadonlySet<string> }
  | { readonly call: 'setOpen'; readonly uri: string; readonly text: string | undefined }
  | { readonly call: 'problemsPage'; readonly page: Page }
  | { readonly call: 'reread' | 'cancel' | 'dispose' };

/** What it tells. */
type News =
  | { readonly news: 'opened'; readonly file: string }
  | { readonly news: 'status'; readonly status: Status }
  | { readonly news: 'changed'; readonly changed: Changed }
  | { readonly news: 'gazetteers'; readonly texts: ReadonlyMap<string, string> }
  | { readonly news: 'listed'; readonly names: SharedNames; readonly discovery: boolean }
  | { readonly news: 'gazetteerProblems'; readonly uri: string; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly news: 'log'; readonly line: string }
  | { readonly news: 'done'; readonly id: number; readonly answer: unknown };

type Asked = Call & { readonly id: number };

/**
 * A library whose index is written by a thread of its own: here it is only read, so that an answer never waits for reading
 * and deciding. What is read is what the last transaction left.
 */
export class IndexedLibrary implements Library {
  dossier = new Dossier();
  private store: SqlStore | undefined;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (answer: unknown) => void>();
  private folders: readonly Folder[] = [];
  private texts: ReadonlyMap<string, string> = new Map();
  private names: { readonly listed: KnownNames; readonly discovery: boolean } | undefined;
  private last: Status = { phase: 'reading', read: 0, total: 0, sources: 0, entities: 0, corpus: [], problems: 0 };
  private calls = 0;

  /** @param entry the script that calls {@link runIndex} in a thread; `folder` keeps the index. */
  constructor(entry: URL, folder: string, private readonly events: LibraryEvents) {
    // Without limits what is no longer used is let grow to 100 MB and more before it is cleared away.
    this.worker = new Worker(entry, { workerData: { role: 'index', entry: entry.href, folder }, resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1_500 } });
    this.worker.on('message', (news: News) => this.hear(news));
    this.worker.on('error', (error) => events.log(error.stack ?? error.message));
  }

  configure(folders: readonly Folder[]): Promise<void> {
    this.folders = folders;
    return this.ask({ call: 'configure', folders });
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

  setOpen(uri: string, text: string | undefined): Promise<void> {
    return this.isGazetteer(uri) ? this.ask({ call: 'setOpen', uri, text }) : Promise.resolve();
  }

  isGazetteer(uri: string): boolean {
    return this.texts.has(uri) || this.folders.some((folder) => uri === `${folder.uri}/${folder.settings.gazetteer.file}`);
  }

  gazetteerText(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  status(): Status {
    return this.last;
  }

  problemsPage(page: Page): Promise<Paged<FileProblem>> {
    return this.ask({ call: 'problemsPage', page });
  }

  async dispose(): Promise<void> {
    await this.ask({ call: 'dispose' });
    await this.worker.terminate();
    this.store?.close();
  }

  /** `R` is what the library in the thread answers. */
  private ask<R = void>(call: Call): Promise<R> {
    const id = ++this.calls;
    return new Promise((resolve) => {
      this.waiting.set(id, (answer) => resolve(answer as R));
      this.worker.postMessage({ ...call, id } satisfies Asked);
    });
  }

  private hear(news: News): void {
    switch (news.news) {
      case 'opened':
        return this.open(news.file);
      case 'status':
        this.last = news.status;
        return this.events.status(news.status);
      case 'changed':
        this.dossier.follow(news.changed);
        return this.events.changed(news.changed);
      case 'gazetteers':
        this.texts = news.texts;
        return;
      case 'listed':
        this.names = { listed: namesFrom(news.names), discovery: news.discovery };
        return this.dossier.use(this.names.listed, news.discovery);
      case 'gazetteerProblems':
        return this.events.gazetteerProblems(news.uri, news.text, news.problems);
      case 'log':
        return this.events.log(news.line);
      case 'done':
        this.waiting.get(news.id)?.(news.answer);
        this.waiting.delete(news.id);
    }
  }

  private open(file: string): void {
    const opened = openStore(file, { log: (line) => this.events.log(line), readOnly: true });
    this.store?.close();
    this.store = 'store' in opened ? opened.store : undefined;
    if ('reason' in opened) this.events.log(messages.noIndex(opened.reason));
    this.dossier = new Dossier(this.store ?? memoryStore());
    if (this.names) this.dossier.use(this.names.listed, this.names.discovery);
  }
}

/** Keeps the index, in the thread that {@link IndexedLibrary} started. */
export function runIndex({ entry, folder }: { readonly entry: string; readonly folder: string }): void {
  const tell = (news: News): void => parentPort?.postMessage(news);
  const events: LibraryEvents = {
    status: (status) => tell({ news: 'status', status }),
    changed: (changed) => tell({ news: 'changed', changed }),
    gazetteers: (texts) => tell({ news: 'gazetteers', texts }),
    listed: (names, discovery) => {
      inForce = { listed: shareNames(names, (bytes) => new SharedArrayBuffer(bytes)), discovery };
      tell({ news: 'listed', names: inForce.listed, discovery });
    },
    gazetteerProblems: (uri, text, problems) => tell({ news: 'gazetteerProblems', uri, text, problems }),
    log: (line) => tell({ news: 'log', line }),
  };
  let inForce: Pick<Names, 'listed' | 'discovery'> = { listed: { layers: [] }, discovery: true };
  let runs = 0;
  const open = (folders: readonly string[]): OpenedStore => {
    const file = indexFile(folder, folders);
    const opened = openStore(file, { log: events.log });
    if ('reason' in opened) {
      events.log(messages.noIndex(opened.reason));
      return { store: memoryStore() };
    }
    tell({ news: 'opened', file });
    return { store: opened.store, resolver: { resolve: (uris, take) => threads.resolve(uris, { file, ...inForce, number: ++runs }, take) } };
  };
  const threads = startThreads(new URL(entry));
  const library = new LocalLibrary(nodeCorpus, events, { openStore: open, readers: threads });
  const run = (call: Call): unknown => {
    switch (call.call) {
      case 'configure':
        return library.configure(call.folders);
      case 'rescan':
        return library.rescan(call.changed);
      case 'setOpen':
        return library.setOpen(call.uri, call.text);
      case 'problemsPage':
        return library.problemsPage(call.page);
      case 'reread':
        return library.reread();
      case 'cancel':
        return library.cancel();
      case 'dispose':
        return library.dispose();
    }
  };
  parentPort?.on('message', (call: Asked) => void Promise.resolve(run(call)).then((answer) => tell({ news: 'done', id: call.id, answer })));
}

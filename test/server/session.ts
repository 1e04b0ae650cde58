import { PassThrough } from 'node:stream';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Corpus, SourceFile } from '../../src/core/corpus/corpus';
import type { Notifications, Position, Range, Requests, Status } from '../../src/protocol/protocol';
import { LocalLibrary } from '../../src/server/local-library';
import { serve } from '../../src/server/server';
import type { FileSettings, SomeSettings } from '../../src/server/settings';

/** A language server and a client in one process, over files that are text in the test. */
export interface Session {
  readonly client: ProtocolConnection;
  /** Path → text or bytes; change it, then say so with {@link Session.changed}. */
  readonly files: Map<string, string | Uint8Array>;
  request<M extends keyof Requests>(method: M, params: Requests[M][0]): Promise<Requests[M][1]>;
  /** Resolves with the next status that satisfies the predicate (the last one counts too). */
  status(predicate: (status: Status) => boolean): Promise<Status>;
  /** Tells the server of changed, new or deleted files, as VS Code's watcher does; resolves when it has taken them. */
  changed(...paths: string[]): Promise<void>;
  /** Changes settings; resolves when the server has taken them. */
  configure(settings: SomeSettings, files?: FileSettings): Promise<void>;
  open(path: string, text: string, languageId?: string): Promise<void>;
  edit(path: string, text: string): Promise<void>;
  hover(path: string, position: Position): Promise<string>;
  /** Diagnostics last published for a file. */
  diagnostics(path: string): readonly { readonly message: string; readonly range: Range; readonly severity?: number }[];
  readonly log: readonly string[];
  dispose(): Promise<void>;
}

export interface SessionOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Folder names; default one, `/w`. */
  readonly folders?: readonly string[];
  readonly settings?: SomeSettings;
  /** VS Code's `files.exclude` and `files.watcherExclude`. */
  readonly fileSettings?: FileSettings;
  /** Wraps the corpus, to make it fail. */
  readonly corpus?: (corpus: Corpus) => Corpus;
  /** The language of the reader, and its sentences by the English ones. */
  readonly locale?: string;
  readonly sentences?: Readonly<Record<string, string>>;
  /** See `LibraryTools`. */
  readonly patience?: number;
}

export const uriOf = (path: string): string => (path.startsWith('file:') ? path : `file:///w/${path}`);

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const files = new Map(Object.entries(options.files ?? {}));
  const up = new PassThrough();
  const down = new PassThrough();
  const listed = (folder: string): SourceFile[] =>
    [...files].filter(([path]) => uriOf(path).startsWith(`${folder}/`)).map(([path, content]) => ({
      uri: uriOf(path),
      path: uriOf(path).slice(folder.length + 1),
      size: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
    }));
  const corpusOf = (folder: string): Corpus => ({
    list: async () => listed(folder),
    look: async (place) => listed(folder).filter(({ uri }) => uri === place || uri.startsWith(`${place}/`)),
    read: async (uri) => {
      const content = [...files].find(([path]) => uriOf(path) === uri)?.[1];
      if (content === undefined) throw new Error(`no such file: ${uri}`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  });
  const server = createConnection(up, down);
  serve(server, (events) => new LocalLibrary((folder) => options.corpus?.(corpusOf(folder)) ?? corpusOf(folder), events, { ...(options.patience !== undefined && { patience: options.patience }) }));
  const client = createProtocolConnection(down, up);
  const log: string[] = [];
  const statuses: Status[] = [];
  const waiting = new Set<() => void>();
  const problems = new Map<string, { message: string; range: Range; severity?: number }[]>();
  const versions = new Map<string, number>();
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.onNotification('textDocument/publishDiagnostics', (p: { uri: string; diagnostics: [] }) => void problems.set(p.uri, p.diagnostics));
  client.onNotification('dossier/statusChanged', (status: Notifications['dossier/statusChanged']) => {
    statuses.push(status);
    for (const wake of waiting) wake();
  });
  let settings: SomeSettings = options.settings ?? {};
  let fileSettings: FileSettings = options.fileSettings ?? {};
  client.onRequest('workspace/semanticTokens/refresh', () => null);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', ({ items }: { items: readonly { readonly section: string }[] }) => items.map(({ section }) => (section === 'files' ? fileSettings : settings)));
  client.listen();
  const folders = (options.folders ?? ['file:///w']).map((uri) => ({ uri, name: uri }));
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
    workspaceFolders: folders.length > 0 ? folders : null,
    ...(options.locale !== undefined && { locale: options.locale }),
    initializationOptions: { settings: options.settings ?? {}, ...(options.sentences && { sentences: options.sentences }) },
  });
  await client.sendNotification('initialized', {});
  const readAgain = async (before: number): Promise<void> => {
    while (!statuses.slice(before).some(({ phase }) => phase !== 'reading')) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const session: Session = {
    client,
    files,
    log,
    request: (method, params) => client.sendRequest(method, params),
    status: async (predicate) => {
      for (;;) {
        const last = statuses.at(-1);
        if (last && predicate(last)) return last;
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    changed: async (...paths) => {
      const before = statuses.length;
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: uriOf(path), type: 2 })) });
      await readAgain(before);
    },
    configure: async (next, files = fileSettings) => {
      const before = statuses.length;
      settings = next;
      fileSettings = files;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await readAgain(before);
    },
    open: (path, text, languageId = 'plaintext') => {
      versions.set(path, 1);
      return client.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(path), languageId, version: 1, text } });
    },
    edit: (path, text) => {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      return client.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] });
    },
    hover: async (path, position) => {
      const answer: { contents: { value: string } } | null = await client.sendRequest('textDocument/hover', { textDocument: { uri: uriOf(path) }, position });
      return answer?.contents.value ?? '';
    },
    diagnostics: (path) => problems.get(uriOf(path)) ?? [],
    dispose: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
  return session;
}

/** Waits for a server to have read everything. */
export const ready = (session: Session): Promise<Status> => session.status(({ phase }) => phase === 'ready');

/** The names of all entities that lists show, the most mentioned first. */
export async function entityNames(session: Session): Promise<string[]> {
  const { items } = await session.request('dossier/entities', { sort: 'mentions', offset: 0, limit: 1000 });
  return items.map(({ name }) => name);
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { Position, Requests, Status } from '../../src/protocol/protocol';
import type { SomeSettings } from '../../src/server/settings';
import { loadSqlite } from '../../src/store/sqlite';
import { installEditor } from '../editor/install';
import { repository } from '../editor/paths';
import { oldest } from '../editor/versions';

/** The built server in a process of its own, and an editor that asks it. */
export interface Server {
  readonly pid: number;
  /** What it said in its log. */
  readonly log: readonly string[];
  readonly statuses: readonly Status[];
  request<M extends keyof Requests>(method: M, params: Requests[M][0]): Promise<Requests[M][1]>;
  uriOf(path: string): string;
  hover(path: string, position: Position): Promise<string | null>;
  /** Opens a file in the editor. */
  open(path: string, text: string): Promise<void>;
  /** Tells it of changed files, as an editor's watcher does. */
  changed(paths: readonly string[]): Promise<void>;
  /** Resolves when it has read everything for the first time. */
  readonly ready: Promise<void>;
  /** True as long as the process runs. */
  readonly isAlive: boolean;
  /** Ends it from one moment to the other. */
  kill(): Promise<void>;
  /** Ends it as an editor does. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The workspace. */
  readonly folder: string;
  /** Where it keeps its index. */
  readonly storage: string;
  readonly settings?: SomeSettings;
}

let node: Promise<string> | undefined;

/** A Node that has SQLite: this one, else that of the oldest editor. */
export function nodeWithSqlite(): Promise<string> {
  return (node ??= 'Database' in loadSqlite() ? Promise.resolve(process.execPath) : installEditor(oldest).then((editor) => editor.node));
}

const running = new Set<Server>();

export async function startServer({ folder, storage, settings = {} }: ServerOptions): Promise<Server> {
  const child = spawn(await nodeWithSqlite(), [join(repository, 'dist', 'server.mjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, DOSSIER_CACHE: storage } });
  const log: string[] = [];
  const statuses: Status[] = [];
  let alive = true;
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => {
    alive = false;
    resolve(code);
  }));
  child.stdin.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(`stderr: ${text}`));
  const client = connect(child.stdout, child.stdin);
  let isReady: (() => void) | undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  client.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  client.onNotification('dossier/statusChanged', (status: Status) => {
    statuses.push(status);
    if (status.phase !== 'reading') isReady?.();
  });
  client.onError(() => undefined);
  client.listen();
  const uri = pathToFileURL(folder).href;
  const uriOf = (path: string): string => `${uri}/${path}`;
  const send = (method: string, params: unknown): Promise<void> => client.sendNotification(method, params).catch(() => undefined);
  /** Nothing comes back from a server that was killed. */
  const ask = <R>(method: string, params: unknown): Promise<R> => Promise.race([
    client.sendRequest<R>(method, params),
    ended.then((): never => {
      throw new Error(`the server ended while it was asked ${method}: ${log.join('\n')}`);
    }),
  ]);
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: [{ uri, name: 'w' }], initializationOptions: { settings, storage } });
  await send('initialized', {});
  const end = async (): Promise<void> => {
    await ended;
    client.dispose();
    running.delete(server);
  };
  const server: Server = {
    pid: child.pid ?? 0,
    log,
    statuses,
    ready,
    uriOf,
    request: (method, params) => ask(method, params),
    hover: async (path, position) => (await ask<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri: uriOf(path) }, position }))?.contents.value ?? null,
    open: (path, text) => send('textDocument/didOpen', { textDocument: { uri: uriOf(path), languageId: 'plaintext', version: 1, text } }),
    changed: (paths) => send('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: uriOf(path), type: 2 })) }),
    get isAlive() {
      return alive;
    },
    kill: () => {
      child.kill('SIGKILL');
      return end();
    },
    stop: async () => {
      await ask('shutdown', undefined);
      await send('exit', undefined);
      await end();
    },
  };
  running.add(server);
  return server;
}

/** A client's end; once it is disposed nothing of it keeps the process running. */
export function connect(from: Readable, to: Writable): ProtocolConnection {
  const reader = new StreamMessageReader(from);
  // It waits for the rest of a message with a timer that it starts again and again, also when it is disposed.
  reader.partialMessageTimeout = 0;
  return createProtocolConnection(reader, new StreamMessageWriter(to));
}

/** Asks again until the condition holds. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `${what}: not within ${seconds} s`);
    await sleep(50);
  }
}

afterEach(async () => {
  for (const server of running) await server.kill();
});

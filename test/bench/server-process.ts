import { fork, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { Status } from '../../src/protocol/protocol';
import { repository } from '../editor/paths';

/** The built language server in a process of its own, over IPC as VS Code starts it. */
export interface ServerProcess {
  readonly client: ProtocolConnection;
  /** `performance.now()` when the process was started, and when the server was told that the client is there. */
  readonly started: number;
  readonly initialized: number;
  /** Resolves with the time at which the server first said that everything is read; rejects when it ended before. */
  readonly ready: Promise<number>;
  /** What it last said of its progress. */
  status(): Status | undefined;
  /** Bytes: the largest resident memory that the process and its children have had. */
  peakMemory(): number;
  /** Milliseconds of processor that the process, its threads and its children have had. */
  processorTime(): number;
  open(name: string, text: string): Promise<string>;
  /** Ends it as an editor does. */
  stop(): Promise<void>;
}

/** Starts the server on a workspace folder; `storage` is the folder for its index, `env` goes over the environment. The Node is the one that runs here. */
export async function startServer(folder: string, storage: string, env: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const started = performance.now();
  const child = fork(path.join(repository, 'dist', 'server.mjs'), ['--node-ipc'], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, DOSSIER_CACHE: storage, MALLOC_ARENA_MAX: '2', ...env } });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const client = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let status: Status | undefined;
  const ready = new Promise<number>((resolve, reject) => {
    client.onNotification('dossier/statusChanged', (now: Status) => {
      status = now;
      if (now.phase === 'ready') resolve(performance.now());
    });
    void ended.then((code) => reject(new Error(/heap out of memory/.test(said) ? 'the server ran out of memory' : `the server ended (${code ?? 'killed'}) ${said.slice(-300)}`)));
  });
  ready.catch(() => undefined);
  client.onRequest('workspace/semanticTokens/refresh', () => null);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => items.map(() => ({})));
  client.listen();
  const uri = pathToFileURL(folder).href;
  const failed = ended.then((): never => {
    throw new Error(`the server did not start: ${said}`);
  });
  failed.catch(() => undefined);
  await Promise.race([failed, client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true, semanticTokens: { refreshSupport: true } } },
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: { settings: {}, storage },
  })]);
  const initialized = performance.now();
  await client.sendNotification('initialized', {});
  return {
    client, started, initialized, ready,
    status: () => status,
    peakMemory: () => family(child).reduce((sum, pid) => sum + highWater(pid), 0),
    processorTime: () => family(child).reduce((sum, pid) => sum + processorTime(pid), 0),
    open: async (name, text) => {
      const document = `${uri}/${name}`;
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri: document, languageId: 'markdown', version: 1, text } });
      return document;
    },
    stop: async () => {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      await ended;
      client.dispose();
    },
  };
}

function family(child: ChildProcess): readonly number[] {
  const below = (pid: number): readonly number[] => {
    try {
      const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter((word) => word !== '').map(Number);
      return [pid, ...children.flatMap(below)];
    } catch {
      return [];
    }
  };
  return child.pid === undefined ? [] : below(child.pid);
}

function highWater(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** User and system time are told in hundredths of a second. */
function processorTime(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

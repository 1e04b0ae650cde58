import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InstalledEditor } from './install';

export interface EditorOptions {
  /** VS Code settings of the user, over the quiet ones that every editor here starts with. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders whose extension is loaded as if it had been installed. */
  readonly extensions?: readonly string[];
  /** Ask whether a folder is trusted, as VS Code does. False (the default) trusts every folder. */
  readonly workspaceTrust?: boolean;
  /** Let the address say what a test driver may: an extension under development, its tests. */
  readonly testDriver?: boolean;
  /** Where the server's own lines go. Default: kept, and shown only when it fails to start. */
  readonly log?: (text: string) => void;
}

export interface PageOptions {
  /** The workspace folder, absolute. */
  readonly folder?: string;
  /** A file to open at start, absolute. */
  readonly openFile?: string;
  /** Folder of an extension to load in development, absolute. Needs `testDriver`. */
  readonly extensionDevelopmentPath?: string;
  /** Its test entry, absolute. Needs `testDriver`. */
  readonly extensionTestsPath?: string;
}

/** A running VS Code server. */
export interface EditorServer {
  readonly port: number;
  /** The address of a window, with the connection token. */
  url(options?: PageOptions): string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** The last of what the server said. */
  output(): string;
  /**
   * Lays settings over those of the start; a running window follows. They are the machine's, because a window reads
   * the user's only when it opens; so settings of the whole application cannot be changed.
   */
  setSettings(settings: Readonly<Record<string, unknown>>): void;
  /** Ends the server and all its children, and removes its temporary folders. Safe to call twice. */
  dispose(): Promise<void>;
}

/**
 * Starts a server on a free loopback port with a fresh profile and a random token, and resolves when it listens.
 * It ends with this process, however that ends. Rejects with the server's output when it does not come up in 60 s.
 */
export async function startEditor(editor: InstalledEditor, options: EditorOptions = {}): Promise<EditorServer> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-editor-'));
  const token = randomBytes(16).toString('hex');
  fs.writeFileSync(path.join(home, 'token'), token, { mode: 0o600 });
  writeSettings(home, 'User', { ...quietSettings, ...options.settings });
  writeSettings(home, 'Machine', {});
  for (const folder of options.extensions ?? []) {
    installExtension(folder, path.join(home, 'extensions'));
  }
  const child = spawnKept(editor.node, serverArguments(editor, home, options), home);
  const { port, ended, output, dispose } = await untilListening(child, options.log);
  return { port, url: (page = {}) => address(port, token, page), ended, output, setSettings: (settings) => writeSettings(home, 'Machine', settings), dispose };
}

function serverArguments(editor: InstalledEditor, home: string, options: EditorOptions): readonly string[] {
  return [
    path.join(editor.root, 'out', 'server-main.js'),
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token-file=${path.join(home, 'token')}`,
    '--accept-server-license-terms',
    '--disable-telemetry',
    `--server-data-dir=${home}`,
    `--user-data-dir=${path.join(home, 'data')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
    ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    ...(options.testDriver === true ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** A window without greetings, offers and questions. */
const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

function writeSettings(home: string, scope: 'User' | 'Machine', settings: Readonly<Record<string, unknown>>): void {
  const folder = path.join(home, 'data', scope);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * Copies what an extension's package would hold into a folder of installed extensions, and lists it there. A copy,
 * because VS Code tells whose code is running by its real path.
 */
function installExtension(source: string, extensions: string): void {
  const manifest = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8')) as {
    publisher: string;
    name: string;
    version: string;
  };
  const id = `${manifest.publisher}.${manifest.name}`;
  const name = `${id}-${manifest.version}`.toLowerCase();
  const target = path.join(extensions, name);
  fs.mkdirSync(target, { recursive: true });
  for (const entry of fs.readdirSync(source)) {
    if (/^(package(\.nls.*)?\.json|dist|media|syntaxes|l10n|README\.md|CHANGELOG\.md|LICENSE)$/.test(entry)) {
      fs.cpSync(path.join(source, entry), path.join(target, entry), { recursive: true, filter: isShipped });
    }
  }
  const list = path.join(extensions, 'extensions.json');
  const known = fs.existsSync(list) ? (JSON.parse(fs.readFileSync(list, 'utf8')) as unknown[]) : [];
  const location = { $mid: 1, path: target, scheme: 'file' };
  const entry = { identifier: { id }, version: manifest.version, location, relativeLocation: name, metadata: {} };
  fs.writeFileSync(list, JSON.stringify([...known, entry]));
}

function isShipped(file: string): boolean {
  return !file.endsWith('.map') && !/[\\/]dist[\\/](meta|test)$/.test(file);
}

function spawnKept(command: string, args: readonly string[], home: string): ChildProcess {
  const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  // No gallery: nothing here asks the network for anything.
  const env: NodeJS.ProcessEnv = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  // These make a program that starts inside an editor's terminal believe that it is part of that editor.
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_EXEC_|TSX_)/.test(name)) {
      delete env[name];
    }
  }
  return spawn(process.execPath, [keeper, JSON.stringify({ command, args, remove: [home] })], {
    cwd: os.tmpdir(),
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
}

type Listening = Pick<EditorServer, 'port' | 'ended' | 'output' | 'dispose'>;

function untilListening(child: ChildProcess, log?: (text: string) => void): Promise<Listening> {
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const dispose = async (): Promise<void> => {
    child.stdin?.end();
    await ended;
  };
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      void dispose().then(() => reject(new Error(`The editor did not start: ${why}\n${output}`)));
    };
    const timer = setTimeout(() => fail('no answer in 60 s'), 60_000);
    const listen = (text: string): void => {
      output = (output + text).slice(-20_000);
      log?.(text);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve({ port: Number(port), ended, output: () => output, dispose });
      }
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('error', (error) => fail(error.message));
    void ended.then(() => fail('it ended'));
  });
}

function address(port: number, token: string, page: PageOptions): string {
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload: (readonly [string, string])[] = [];
  if (page.openFile !== undefined) {
    payload.push(['openFile', remote(page.openFile)]);
  }
  if (page.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', remote(page.extensionDevelopmentPath)]);
  }
  if (page.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', remote(page.extensionTestsPath)]);
  }
  const query = new URLSearchParams({ tkn: token });
  if (page.folder !== undefined) {
    query.set('folder', page.folder);
  }
  if (payload.length > 0) {
    query.set('payload', JSON.stringify(payload));
  }
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

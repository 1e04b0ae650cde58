import * as fs from 'node:fs';
import * as path from 'node:path';
import { ensureFolder } from './cache';
import { cacheFolder } from './paths';
import { fetchPackage, installDependencies, run } from './registry';
import { ripgrep, type EditorVersion } from './versions';

/** Part of the folder's name: raise it when what this file does to an editor changes, so that nobody keeps an old one. */
const recipe = 1;

/** A VS Code that is ready to run. */
export interface InstalledEditor {
  readonly version: EditorVersion;
  /** The Node it runs on. */
  readonly node: string;
  /** The folder of VS Code itself; `out/server-main.js` in it is the server. */
  readonly root: string;
}

/**
 * A real VS Code from the npm registry, in the cache. The first call for a version installs it, with progress on
 * standard error; later calls return at once. Nothing is compiled: the two native modules that would need a compiler
 * (a log writer and a watchdog that ends an orphaned extension host) are replaced by a few lines of JavaScript.
 */
export async function installEditor(version: EditorVersion): Promise<InstalledEditor> {
  const folder = cacheFolder('editor', `${version.server.version}-${recipe}`);
  await ensureFolder(folder, `VS Code ${version.vscode}`, async (temporary, progress) => {
    const root = path.join(temporary, 'vscode');
    await progress.step(`Node ${version.node.version}`, async () => {
      await fetchPackage(version.node, path.join(temporary, 'node'));
      remove(path.join(temporary, 'node'), ['include', 'share']);
    });
    await progress.step(`${version.server.name} ${version.server.version}`, async () => {
      await fetchPackage(version.server, path.join(temporary, 'package'));
      // The rest of the package is a web server of its own around VS Code, which is not used here.
      fs.renameSync(path.join(temporary, 'package', 'lib', 'vscode'), root);
      remove(temporary, ['package']);
      remove(path.join(root, 'extensions'), unusedExtensions);
    });
    await progress.step('its dependencies', async () => {
      dropDependencies(root, unusedDependencies);
      await installDependencies(root);
    });
    await progress.step('fitting and trying it', async () => {
      const modules = path.join(root, 'node_modules');
      writeModule(path.join(modules, '@vscode', 'spdlog'), logWriter);
      writeModule(path.join(modules, '@vscode', 'native-watchdog'), watchdog);
      await fitRipgrep(modules);
      await run(nodeIn(temporary), [path.join(root, 'out', 'server-main.js'), '--version'], temporary);
    });
  });
  return { version, node: nodeIn(folder), root: path.join(folder, 'vscode') };
}

function nodeIn(folder: string): string {
  return path.join(folder, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Built-in extensions that talk to services, or need packages that are large and not used here. */
const unusedExtensions = [
  'copilot',
  'github',
  'mermaid-chat-features',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'terminal-suggest',
  'tunnel-forwarding',
];

/** Half of the editor's weight: agents, telemetry of containers, other systems. It loads none of them at start. */
const unusedDependencies = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  '@anthropic-ai/sandbox-runtime',
  'kerberos',
  'ssh2',
];

function dropDependencies(root: string, names: readonly string[]): void {
  const file = path.join(root, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    dependencies: Record<string, string>;
    overrides?: unknown;
    allowScripts?: unknown;
  };
  for (const name of names) {
    delete manifest.dependencies[name];
  }
  delete manifest.overrides;
  delete manifest.allowScripts;
  fs.writeFileSync(file, JSON.stringify(manifest, undefined, 2));
}

/** Without ripgrep there is no search and no `workspace.findFiles`. Older editors download it outside npm. */
async function fitRipgrep(modules: string): Promise<void> {
  const universal = path.join(modules, '@vscode', 'ripgrep-universal', 'bin');
  const here = `${process.platform}-${process.arch}`;
  if (fs.existsSync(universal)) {
    remove(universal, fs.readdirSync(universal).filter((name) => name !== here));
    return;
  }
  const folder = path.join(modules, '@vscode', 'ripgrep');
  const fetched = path.join(modules, '.ripgrep');
  await fetchPackage(ripgrep, fetched);
  fs.rmSync(path.join(folder, 'bin'), { recursive: true, force: true });
  fs.renameSync(path.join(fetched, 'bin'), path.join(folder, 'bin'));
  fs.rmSync(fetched, { recursive: true });
}

function remove(folder: string, names: readonly string[]): void {
  for (const name of names) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function writeModule(folder: string, code: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: path.basename(folder), version: '0.0.0', main: 'index.js' }));
  fs.writeFileSync(path.join(folder, 'index.js'), code);
}

const logWriter = `'use strict';
const fs = require('fs');
const path = require('path');
let level = 2;
class Logger {
  constructor(kind, name, file) { this.file = file; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  write(at, label, text) {
    if (at < (this.level ?? level)) return;
    try { fs.appendFileSync(this.file, new Date().toISOString() + ' [' + label + '] ' + text + '\\n'); } catch {}
  }
  trace(text) { this.write(0, 'trace', text); }
  debug(text) { this.write(1, 'debug', text); }
  info(text) { this.write(2, 'info', text); }
  warn(text) { this.write(3, 'warning', text); }
  error(text) { this.write(4, 'error', text); }
  critical(text) { this.write(5, 'critical', text); }
  getLevel() { return this.level ?? level; }
  setLevel(value) { this.level = value; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = function (value) { level = value; };
exports.setFlushOn = function () {};
exports.createRotatingLogger = async function (name, file) { return new Logger('rotating', name, file); };
exports.createAsyncRotatingLogger = async function (name, file) { return new Logger('rotating_async', name, file); };
`;

const watchdog = `'use strict';
// The harness ends the whole process group itself, and the extension host looks after its parent once a second anyway.
exports.start = function () {};
exports.exit = function (code) { process.exit(code || 0); };
`;

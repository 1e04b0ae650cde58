import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { note } from './cache';
import type { PinnedPackage } from './versions';

/**
 * Fetches a package from the npm registry and unpacks it into `folder` (created). No script of the package runs.
 * Tried twice. Rejects when it cannot be had or its digest is not the pinned one.
 */
export async function fetchPackage(wanted: PinnedPackage, folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const out = await npm(['pack', '--json', '--ignore-scripts', `${wanted.name}@${wanted.version}`], folder);
  const packed: unknown = JSON.parse(out);
  const { filename, integrity } = firstPacked(packed, wanted);
  if (wanted.integrity !== undefined && integrity !== wanted.integrity) {
    throw new Error(`${wanted.name}@${wanted.version} is not what was pinned: its digest is ${integrity}, not ${wanted.integrity}.`);
  }
  const tarball = path.join(folder, filename);
  // Relative, because tar takes a colon in an archive's name (a Windows drive) for a host.
  await run('tar', ['-xzf', filename, '--strip-components=1'], folder);
  fs.rmSync(tarball);
}

/** Installs the dependencies of the package in `folder`, as its lock says, without running their scripts. Tried twice. */
export async function installDependencies(folder: string): Promise<void> {
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'], folder);
}

/** Runs a program and resolves to its standard output. Rejects with the end of what it said when it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', (error) => reject(new Error(`Cannot run ${command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) {
        resolve(out);
      } else {
        reject(new Error(`${command} ${args.join(' ')} failed (${code}) in ${cwd}:\n${tellingLines(err)}`));
      }
    });
  });
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  // What npm tells its scripts about the project around must not reach an installation elsewhere.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_(global|prefix|local))/i.test(name)));
  const script = process.env['npm_execpath'];
  const viaNode = script !== undefined && /npm-cli\.c?js$/.test(script);
  const attempt = (): Promise<string> =>
    viaNode ? run(process.execPath, [script, ...args], cwd, env) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd, env);
  try {
    return await attempt();
  } catch (error) {
    note(`  npm ${args[0]} failed, trying once more: ${(error as Error).message.split('\n')[1] ?? ''}`);
    return attempt();
  }
}

/** What a program said, without its stack traces, which in npm's case bury the reason. */
function tellingLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(npm (error|ERR!))?\s+at |npm warn|[{}],?$|complete log/.test(line))
    .slice(0, 12)
    .join('\n');
}

function firstPacked(packed: unknown, wanted: PinnedPackage): { readonly filename: string; readonly integrity: string } {
  const first: unknown = Array.isArray(packed) ? packed[0] : Object.values(packed as object)[0];
  const { filename, integrity } = (first ?? {}) as { filename?: unknown; integrity?: unknown };
  if (typeof filename !== 'string' || typeof integrity !== 'string') {
    throw new Error(`npm pack said nothing of ${wanted.name}@${wanted.version}.`);
  }
  return { filename, integrity };
}

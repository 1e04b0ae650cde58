import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { cacheFolder } from '../editor/paths';

/** The Node that is measured: the one named, else the newest that an installed editor brought, else the one that runs here. */
export function benchNode(named?: string): { readonly path: string; readonly version: string } {
  if (named !== undefined) return found(named);
  const editors = cacheFolder('editor');
  const installed = (fs.existsSync(editors) ? fs.readdirSync(editors) : []).map((name) => path.join(editors, name, 'node', 'bin', 'node')).filter((file) => fs.existsSync(file));
  const nodes = [...installed.map(found), { path: process.execPath, version: process.version }];
  return nodes.reduce((best, node) => (newer(node.version, best.version) ? node : best));
}

function found(file: string): { readonly path: string; readonly version: string } {
  return { path: file, version: execFileSync(file, ['--version'], { encoding: 'utf8' }).trim() };
}

function newer(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { repository } from './paths';

/** Bundles all of `test/host` into one file that VS Code can load as a test entry. Resolves to its path. */
export async function bundleHostTests(): Promise<string> {
  const outfile = path.join(repository, 'dist', 'test', 'host.js');
  const folder = path.join(repository, 'test', 'host');
  const tests = (fs.readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.test.ts')).sort();
  const imports = tests.map((name) => `  await import(${JSON.stringify(`./${name.split(path.sep).join('/')}`)});`);
  await build({
    stdin: {
      contents: ["import { runTests } from './index';", 'export const run = () => runTests(async () => {', ...imports, '});'].join('\n'),
      resolveDir: folder,
      sourcefile: 'entry.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * `npm run bench`: bundles the benchmarks (main.ts; with `--profile` profile.ts) as the product is bundled, so that what is
 * measured is what ships, and runs them.
 */
import { execFileSync, spawn } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';
import { repository } from '../editor/paths';
import { benchNode } from './node-binary';

async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const profile = options[0] === '--profile';
  const entry = profile ? 'profile' : 'main';
  // A profile names functions: the server is built anew, not minified.
  if (profile) execFileSync(process.execPath, ['esbuild.js', '--development'], { cwd: repository, stdio: 'ignore' });
  const outfile = path.join(repository, 'dist', 'bench', `${entry}.mjs`);
  await build({
    entryPoints: [path.join(repository, 'test', 'bench', `${entry}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias: { linkedom: 'linkedom/worker' },
    banner: { js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);" },
    logLevel: 'error',
  });
  spawn(profile ? benchNode().path : process.execPath, [outfile, ...(profile ? options.slice(1) : options)], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
}

void main();

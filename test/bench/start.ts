/** `npm run bench`: bundles the benchmarks as the product is bundled, so that what is measured is what ships, and runs them. */
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';
import { repository } from '../editor/paths';

const outfile = path.join(repository, 'dist', 'bench', 'main.mjs');
async function main(): Promise<void> {
  await build({
    entryPoints: [path.join(repository, 'test', 'bench', 'main.ts')],
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
  spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
}

void main();

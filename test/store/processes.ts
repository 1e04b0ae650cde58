import { buildSync } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './folder';

let bundle: string | undefined;

/** Starts `child.ts` with these arguments, bundled once so that it starts at once. */
export function startChild(...args: readonly string[]): ChildProcess {
  if (bundle === undefined) {
    bundle = join(temporaryFolder(), 'child.mjs');
    buildSync({ entryPoints: [join(import.meta.dirname, 'child.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node22', logLevel: 'error' });
  }
  return spawn(process.execPath, [bundle, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Calls back with each line, and resolves to the exit code when the process has ended. */
export function linesOf(child: ChildProcess, hear: (line: string) => void): Promise<number | null> {
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  return new Promise((resolve) => child.on('close', resolve));
}

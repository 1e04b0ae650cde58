import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../editor/paths';
import { median, quantile } from './measure';
import type { Subject, Tell } from './subject';

/** What the extension costs its host: the size of its bundles, and in a real editor its activation and the code that a keystroke runs. */
export const editor: readonly Subject[] = [
  { name: 'bundles', about: 'size of what the extension host loads', limit: 1, run: bundles },
  { name: 'editor', about: 'activation, and a keystroke in a draft of 1 MB, in the extension host', large: true, limit: 10, run: inEditor },
];

async function bundles(tell: Tell): Promise<void> {
  const size = (name: string): number => fs.statSync(path.join(repository, 'dist', name)).size / 1024;
  const client = size('client.js') + size('server-node.js');
  tell({ what: 'client bundle, all that it loads', figure: `${client.toFixed(0)} KiB (${size('client.js').toFixed(0)} to activate)`, floor: 'at most 540 KiB', met: client <= 540 });
}

async function inEditor(tell: Tell): Promise<void> {
  const script = path.join(repository, 'test', 'bench', 'editor', 'run.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import=tsx', script], { cwd: repository, maxBuffer: 1e8 });
  const { activations, typing } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { readonly activations: readonly number[]; readonly typing: readonly number[] };
  const activation = median(activations);
  const longest = Math.max(0, ...typing);
  tell(
    { what: `activation in the extension host, as VS Code says it (${activations.length} starts: ${activations.join(', ')})`, figure: `${activation} ms`, floor: 'under 40 ms', met: activation < 40 },
    {
      what: `300 keystrokes in a draft of 1 MB: the extension's own code in the extension host, ${typing.length} stretches`, figure: `p99 ${quantile(typing, 0.99).toFixed(2)}, longest ${longest.toFixed(2)} ms`,
      floor: 'nothing above 2 ms', met: longest <= 2,
    },
  );
}

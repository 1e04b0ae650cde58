/**
 * `npm run bench -- [--only REGEX] [--quick] [--list] [--out FILE] [--node PATH]`: measures the built product and prints one
 * Markdown table. Each subject runs in a process of its own under the Node that VS Code has, where one is installed in the
 * cache (`--node` names another). `--quick` leaves out all that is large.
 */
import { fork } from 'node:child_process';
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { citing } from './citing';
import { editor } from './editor';
import { judged, table, type Figure } from './figures';
import { matching } from './matching';
import { indexing } from './indexing';
import { duration } from './measure';
import { benchNode } from './node-binary';
import { profiles } from './profiles';
import { recognition } from './recognition';
import { serverTyping } from './server-typing';
import { storing } from './store';
import type { Subject } from './subject';
import { typing } from './typing';

const subjects: readonly Subject[] = [...matching, ...recognition, ...typing, ...serverTyping, ...indexing, ...profiles, ...citing, ...storing, ...editor];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, list: { type: 'boolean', default: false }, out: { type: 'string' }, node: { type: 'string' }, subject: { type: 'string' } },
  });
  if (values.subject !== undefined) return measureHere(values.subject);
  const chosen = subjects.filter(({ name, large }) => (values.only === undefined ? !(values.quick && large === true) : new RegExp(values.only).test(name)));
  if (values.list) {
    for (const { name, about } of chosen) console.log(`${name.padEnd(28)}${about}`);
    return;
  }
  const node = benchNode(values.node);
  const figures: Figure[] = [];
  for (const subject of chosen) {
    const begin = Date.now();
    figures.push(...(await measureApart(subject, node.path)));
    console.error(`${subject.name}: ${duration(Date.now() - begin)}`);
  }
  const report = table([...figures, ...judged(figures)], [`Node ${node.version}`]);
  console.log(report);
  if (values.out !== undefined) fs.writeFileSync(values.out, report);
  if (figures.length === 0) process.exitCode = 1;
}

/** Measures in a child process, which may run out of memory or time and say so in the table. */
function measureApart(subject: Subject, node: string): Promise<readonly Figure[]> {
  const child = fork(fileURLToPath(import.meta.url), ['--subject', subject.name], { execPath: node, execArgv: ['--expose-gc', '--max-old-space-size=6144'], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  const figures: Figure[] = [];
  let done = false;
  let said = '';
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, subject.limit * 60_000);
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  child.on('message', (message) => {
    if (message === 'done') done = true;
    else figures.push(message as Figure);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const why = late ? `not done in ${subject.limit} minutes` : /heap out of memory|allocation failed/i.test(said) ? 'out of memory (6 GB)' : `failed (${code ?? 'killed'})`;
      if (!done && !late) console.error(said);
      resolve(done ? figures : [...figures, { what: subject.about, figure: why, met: false }]);
    });
  });
}

async function measureHere(name: string): Promise<void> {
  const subject = subjects.find((one) => one.name === name);
  const tell = (...figures: readonly Figure[]): void => figures.forEach((figure) => process.send?.(figure));
  try {
    await subject?.run(tell);
  } catch (error) {
    tell({ what: subject?.about ?? name, figure: `failed: ${error instanceof Error ? error.message : String(error)}`, met: false });
  }
  process.send?.('done', () => process.exit());
}

await main();

/**
 * `npm run bench -- --profile [ARTICLES]`: where the time goes while the built server indexes a made-up corpus for the first
 * time, thread by thread, as Markdown tables by room and function (processor time, by samples of V8's profiler).
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { workspaceFolder } from './made/corpus';
import { duration, megabytes, quantile } from './measure';
import { startServer } from './server-process';

async function main(): Promise<void> {
  const folder = workspaceFolder(Number(process.argv[2] ?? 2000));
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  const [profiles, storage] = [path.join(temporary, 'profiles'), path.join(temporary, 'storage')];
  fs.mkdirSync(storage);
  try {
    const server = await startServer(folder, storage, { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` });
    const took = (await server.ready) - server.initialized;
    console.log(`${path.basename(folder)} in ${duration(took)}, ${duration(server.processorTime())} of processor, at most ${megabytes(server.peakMemory())}; Node ${process.version}`);
    await server.stop();
    const threads = fs.readdirSync(profiles).map((file) => shares(JSON.parse(fs.readFileSync(path.join(profiles, file), 'utf8')) as Profiler.Profile));
    for (const { busy, rooms, own, all } of threads.sort((a, b) => b.busy - a.busy)) {
      console.log(`\nA thread, busy for ${duration(busy)}:\n\n| by itself | | with what it calls | |\n| --- | --- | --- | --- |`);
      const [left, right] = [[...rooms.slice(0, 8), ...own.slice(0, 22)], all.slice(0, 30)];
      left.forEach((entry, n) => console.log(`| ${[entry, right[n] ?? ['', 0] as const].map(([name, share]) => `${name} | ${(100 * share).toFixed(1)} %`).join(' | ')} |`));
    }
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

type Shares = readonly (readonly [string, number])[];

/** Shares of the time in which a thread was busy (milliseconds): of rooms and functions by themselves, and of functions with all below them. */
function shares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): { readonly busy: number; readonly rooms: Shares; readonly own: Shares; readonly all: Shares } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child): [number, number] => [child, id])));
  const sums = { rooms: new Map<string, number>(), own: new Map<string, number>(), all: new Map<string, number>() };
  const add = (to: Map<string, number>, key: string, time: number): void => void to.set(key, (to.get(key) ?? 0) + time);
  // Between samples far apart the processor was elsewhere.
  const most = 4 * quantile(timeDeltas, 0.5);
  let busy = 0;
  samples.forEach((id, n) => {
    const frame = byId.get(id)?.callFrame;
    if (frame === undefined || frame.functionName === '(idle)' || frame.functionName === '(program)') return;
    const time = Math.min(most, timeDeltas[n + 1] ?? 0) / 1000;
    busy += time;
    add(sums.rooms, `**${roomOf(fileOf(frame))}**`, time);
    add(sums.own, nameOf(frame), time);
    const above = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const caller = byId.get(at)?.callFrame;
      if (caller !== undefined && fileOf(caller).startsWith('src/')) above.add(nameOf(caller));
    }
    for (const name of above) add(sums.all, name, time);
  });
  const sorted = (map: ReadonlyMap<string, number>): Shares => [...map].sort((a, b) => b[1] - a[1]).map(([name, time]) => [name, time / busy]);
  return { busy, rooms: sorted(sums.rooms), own: sorted(sums.own), all: sorted(sums.all) };
}

type Frame = Profiler.ProfileNode['callFrame'];

function nameOf(frame: Frame): string {
  return `${frame.functionName || '(unnamed)'}, ${fileOf(frame).replace(/^src\/(?:core\/)?/, '')}`;
}

function roomOf(file: string): string {
  return /^src\/(?:core\/)?[^/]+|^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
}

/** A bundle that is not minified has a line with the path of each file above it. */
function fileOf({ url, lineNumber }: Frame): string {
  if (!url.startsWith('file:')) return url === '' ? 'engine' : url;
  let lines = modules.get(url);
  if (lines === undefined) {
    lines = fs.readFileSync(fileURLToPath(url), 'utf8').split('\n').flatMap((text, line) => {
      const file = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(text)?.[1];
      return file === undefined ? [] : [{ line, file }];
    });
    modules.set(url, lines);
  }
  return lines.findLast(({ line }) => line <= lineNumber)?.file ?? 'bundle';
}

const modules = new Map<string, readonly { readonly line: number; readonly file: string }[]>();

void main();

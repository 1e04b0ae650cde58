/**
 * `npm run bench -- --profile [ARTICLES]`: where the time goes while a made-up corpus is read, analysed and resolved in one
 * thread, as Markdown tables by room, file and function (self time, by samples of V8's profiler).
 */
import * as fs from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { Dossier } from '../../src/core';
import { benchSeed, texts, world } from './made/corpus';
import { asYaml, listedEntities } from './made/gazetteer';

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  const files = texts(world(2000), count);
  const dossier = new Dossier();
  dossier.setGazetteer('bench:actors.yaml', asYaml(listedEntities(benchSeed, 1000)));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const begin = performance.now();
  for (let from = 0; from < files.length; from += 200) {
    const read = [];
    for (const { path: at, text } of files.slice(from, from + 200)) read.push(await dossier.readSource({ uri: `bench:${at}`, path: at, bytes: Buffer.from(text) }));
    dossier.putSources(read.flatMap((source) => source ?? []));
  }
  const took = performance.now() - begin;
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, in ${(took / 1000).toFixed(1)} s; Node ${process.version}`);
  const entries = selfTimes(profile);
  for (const [title, key, most] of [['room', ({ file }) => roomOf(file), 20], ['file', ({ file }) => file, 20], ['function', ({ file, name }) => `${name} (${file})`, 25]] as const satisfies readonly (readonly [string, (entry: Entry) => string, number])[]) {
    console.log(`\n| ${title} | share of the time |\n| --- | --- |`);
    for (const [name, share] of summed(entries, key).slice(0, most)) console.log(`| ${name} | ${(100 * share).toFixed(1)} % |`);
  }
}

interface Entry {
  readonly file: string;
  readonly name: string;
  /** Of all samples. */
  readonly share: number;
}

function selfTimes({ nodes, samples = [] }: Profiler.Profile): readonly Entry[] {
  const hits = new Map<number, number>();
  for (const id of samples) hits.set(id, (hits.get(id) ?? 0) + 1);
  return nodes.map(({ id, callFrame }) => ({ file: fileOf(callFrame), name: callFrame.functionName || '(unnamed)', share: (hits.get(id) ?? 0) / samples.length }));
}

/** The bundle has a line with the path of each file above it. */
const modules = fs.readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n').flatMap((text, line) => {
  const file = /^(?:\s*)\/\/ ((?:src|test|node_modules)\/\S+)$/.exec(text)?.[1];
  return file === undefined ? [] : [{ line, file }];
});

function fileOf({ url, lineNumber }: { readonly url: string; readonly lineNumber: number }): string {
  if (url !== import.meta.url) return url === '' ? 'engine' : url;
  return modules.findLast(({ line }) => line <= lineNumber)?.file ?? 'bundle';
}

function roomOf(file: string): string {
  return /^src\/(?:core\/)?[^/]+|^node_modules\/(?:@[^/]+\/)?[^/]+|^[^/]+/.exec(file)?.[0] ?? file;
}

function summed(entries: readonly Entry[], key: (entry: Entry) => string): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const entry of entries) sums.set(key(entry), (sums.get(key(entry)) ?? 0) + entry.share);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

void main();

import * as fs from 'node:fs';
import * as path from 'node:path';
import { fnv1a } from '../../../src/base/hash';
import { cacheFolder, sampleFolder } from '../../editor/paths';
import { articles, type WorldOptions } from './article';
import { asYaml, jsonLines, listedEntities, writePieces } from './gazetteer';

/** The seed of all benchmarks. */
export const benchSeed = 4;

/** What articles of a made-up world are made from. */
export function world(count: number, density?: number): WorldOptions {
  return { seed: benchSeed, count, sample: path.join(sampleFolder, 'corpus'), ...(density !== undefined && { density }) };
}

/** Texts of a corpus without files: the first `take` of `count` articles, as one writes them, in all three formats. */
export function texts(options: WorldOptions, take: number): readonly { readonly path: string; readonly text: string }[] {
  const article = articles(options);
  return Array.from({ length: take }, (_, n) => article(n));
}

/**
 * A workspace with `count` articles in its folder `corpus` and a list of a thousand names, written when it is not there yet;
 * never to be changed in place. Its name holds the seed, the size and a fingerprint of what the generators make, so that
 * other generators write another one.
 */
export function workspaceFolder(count: number): string {
  const article = articles(world(count));
  const print = fingerprint(Array.from({ length: 20 }, (_, n) => article(n).text));
  const folder = cacheFolder('bench', `workspace-${benchSeed}-${count}-${print}`);
  written(folder, (temporary) => {
    writeCorpus(path.join(temporary, 'corpus'), count);
    fs.writeFileSync(path.join(temporary, 'actors.yaml'), asYaml(listedEntities(benchSeed, 1000)));
  });
  return folder;
}

/** Writes the articles of a corpus as files, two thousand to a folder. */
export function writeCorpus(folder: string, count: number): void {
  const article = articles(world(count));
  for (let n = 0; n < count; n++) {
    const { path: below, text } = article(n);
    const file = path.join(folder, below);
    if (n % 2000 === 0) fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** A file of about `names` names, JSON lines, kept in the same way. */
export function gazetteerFile(names: number): string {
  const print = fingerprint([...jsonLines(listedEntities(benchSeed, 200))]);
  const folder = cacheFolder('bench', `gazetteer-${benchSeed}-${names}-${print}`);
  written(folder, (temporary) => writePieces(path.join(temporary, 'actors.jsonl'), jsonLines(listedEntities(benchSeed, names))));
  return path.join(folder, 'actors.jsonl');
}

/** Makes a folder as a whole or not at all, also where two processes want the same. */
function written(folder: string, write: (temporary: string) => void): void {
  if (fs.existsSync(folder)) return;
  const temporary = `${folder}.${process.pid}`;
  fs.mkdirSync(temporary, { recursive: true });
  write(temporary);
  try {
    fs.renameSync(temporary, folder);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

function fingerprint(pieces: readonly string[]): string {
  return (fnv1a(pieces.join('\n')) >>> 0).toString(16).padStart(8, '0');
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '../../src/protocol/protocol';
import { actors } from './made/actors';
import { benchSeed } from './made/corpus';
import { duration, median } from './measure';
import type { ServerProcess } from './server-process';
import type { Tell } from './subject';

const single = 7;
const many = 1000;

/** Files that change while the server runs, until what is new in them is counted: one by one, and as a `git checkout` does it. */
export async function changes(server: ServerProcess, files: readonly string[], tell: Tell): Promise<void> {
  const actor = actors(benchSeed);
  // Listed, and seldom named.
  const people = Array.from({ length: 200 }, (_, n) => actor(250 + n)).filter(({ kind }) => kind === 'person');
  const texts = files.filter((file) => file.endsWith('.txt'));
  const count = async (id: string): Promise<number> => {
    const { total }: Page<unknown> = await server.client.sendRequest('dossier/entitySources', { id, offset: 0, limit: 1 });
    return total;
  };
  const change = async (changed: readonly string[], n: number): Promise<number> => {
    const { id = '', name = '' } = people[n] ?? {};
    const before = await count(id);
    const naming = changed.filter((file) => !fs.readFileSync(file, 'utf8').includes(name));
    for (const file of naming) replace(file, `${fs.readFileSync(file, 'utf8')}\n${name} said on Monday that it was over.\n`);
    const begin = performance.now();
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: naming.map((file) => ({ uri: pathToFileURL(file).href, type: 2 })) });
    while ((await count(id)) < before + naming.length) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - begin;
  };
  const times: number[] = [];
  for (let n = 0; n < single; n++) times.push(await change([texts[(n * 37) % texts.length] ?? ''], n));
  const one = median(times);
  const all = await change(texts.slice(0, many), single);
  const about = `${files.length.toLocaleString('en')} articles`;
  tell(
    { what: `one file of ${about} changes: until its new name is counted (the server may wait to gather changes)`, figure: duration(one), point: { series: 'one changed file', size: files.length, figure: one, wanted: 'flat' } },
    { what: `${many.toLocaleString('en')} files of ${about} change at once`, figure: duration(all), point: { series: `${many.toLocaleString('en')} changed files`, size: files.length, figure: all, wanted: 'flat' } },
  );
}

/** Another file in its place: the old one may have other names elsewhere. */
function replace(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}`);
  fs.writeFileSync(temporary, text);
  fs.renameSync(temporary, file);
}

/** A copy of a folder that shares its files with it until they are replaced. */
export function linkedCopy(from: string, to: string): void {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (!entry.isDirectory()) fs.linkSync(source, target);
    else {
      fs.mkdirSync(target);
      linkedCopy(source, target);
    }
  }
}

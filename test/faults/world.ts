import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { random } from '../random';

/** A folder of articles that changes, the same way for the same seed. */
export interface World {
  readonly folder: string;
  /** Of the articles that are there, below the folder. */
  readonly paths: readonly string[];
  /** Makes so many new articles. */
  add(count: number): void;
  /** Removes the first so many; their paths. */
  remove(count: number): readonly string[];
  /** Edits, adds, removes or renames a few; the paths that a watcher would tell of. */
  change(): readonly string[];
}

/** An article of some lines about a few of many actors. */
export function articleText(next: () => number, lines = 6): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const person = (): string => `${pick(given)} ${pick(surnames)}`;
  const group = (): string => `${pick(places)} ${pick(kinds)}`;
  const [who, whose] = [person(), group()];
  const short = who.slice(who.indexOf(' ') + 1);
  const sentences = [
    () => `${short} met ${person()} in ${pick(places)} on Friday.`,
    () => `The ${whose} said that ${short} had left the town with ${1 + Math.floor(next() * 90)} men.`,
    () => `General ${person()}, a commander of the ${group()}, denied it.`,
    () => `Fighters of the ${group()} (${pick(letters)}${pick(letters)}${pick(letters)}) were seen near ${pick(places)}.`,
  ];
  const day = `${1 + Math.floor(next() * 28)} ${pick(['March', 'April', 'May'])} 20${21 + Math.floor(next() * 9)}`;
  const body = Array.from({ length: lines }, () => pick(sentences)()).join(' ');
  return `${who} speaks in ${pick(places)}\n\n${pick(places).toUpperCase()}, ${day} (Northern Wire) — ${who}, the leader of the ${whose}, spoke to reporters.\n\n${body}\n`;
}

/** @param lines of an article, about. */
export function makeWorld(folder: string, seed: number, count: number, lines = 6): World {
  const next = random(seed);
  const paths: string[] = [];
  let made = 0;
  const write = (path: string, text: string): void => {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  };
  const at = (): number => Math.floor(next() * paths.length);
  const add = (): string => {
    const path = `corpus/${made % 7}/article-${made}.txt`;
    made++;
    write(path, articleText(next, lines));
    paths.push(path);
    return path;
  };
  const changes: readonly (() => readonly string[])[] = [
    () => [add()],
    () => {
      const path = paths[at()] as string;
      write(path, articleText(next));
      return [path];
    },
    () => {
      const path = paths[at()] as string;
      fs.appendFileSync(join(folder, path), `\n${articleText(next, 2)}`);
      return [path];
    },
    () => {
      const [path = ''] = paths.splice(at(), 1);
      fs.rmSync(join(folder, path));
      return [path];
    },
    () => {
      const i = at();
      const from = paths[i] as string;
      const to = `corpus/moved/article-${made++}.txt`;
      fs.mkdirSync(join(folder, 'corpus/moved'), { recursive: true });
      fs.renameSync(join(folder, from), join(folder, to));
      paths[i] = to;
      return [from, to];
    },
    () => {
      const path = 'actors.yaml';
      const entities = Array.from({ length: 1 + Math.floor(next() * 5) }, () => surnames[Math.floor(next() * surnames.length)]);
      write(path, `entities:\n${[...new Set(entities)].map((name) => `  - { name: ${given[0]} ${name}, kind: person, aliases: [${name}] }\n`).join('')}`);
      return [path];
    },
  ];
  const world: World = {
    folder,
    paths,
    add: (more) => {
      for (let n = 0; n < more; n++) add();
    },
    remove: (count) => {
      const gone = paths.splice(0, count);
      for (const path of gone) fs.rmSync(join(folder, path));
      return gone;
    },
    change: () => Array.from({ length: 1 + Math.floor(next() * 4) }, () => changes[Math.floor(next() * changes.length)]?.() ?? []).flat(),
  };
  world.add(count);
  return world;
}

const given = ['Dovan', 'Lethe', 'Orsa', 'Miran', 'Tavik', 'Selin', 'Brask', 'Ilena', 'Corvan', 'Yoren'];
const surnames = ['Merrik', 'Marrow', 'Adun', 'Veshti', 'Halorn', 'Krastev', 'Ombeli', 'Tarvos', 'Quillon', 'Zemir', 'Dressik', 'Pallow', 'Norrish', 'Vantel', 'Grusha'];
const places = ['Tarsk', 'Ash Valley', 'Kelmara', 'Dunhollow', 'Veresk', 'Port Amber', 'Ostrane', 'Low Marsh', 'Hallin', 'Birrock'];
const kinds = ['Brigade', 'Front', 'Movement', 'Council', 'Party', 'Guard', 'Legion'];
const letters = ['A', 'B', 'F', 'K', 'L', 'M', 'T'];

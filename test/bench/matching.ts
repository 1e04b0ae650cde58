import * as fs from 'node:fs';
import * as path from 'node:path';
import KeywordProcessor from 'flashtext.js';
import { runSteps } from '../../src/base/steps';
import { compileGazetteer, loadGazetteer, saveGazetteer } from '../../src/core/gazetteer/compile';
import type { Entity } from '../../src/core/gazetteer/entity';
import { repository } from '../editor/paths';
import type { Figure } from './figures';
import { benchSeed, texts, world } from './made/corpus';
import { listedEntities, namesOf } from './made/gazetteer';
import { compileMatcher, type Matcher } from './matcher';
import { duration, inTurn, megabytes, speed, timed } from './measure';
import type { Subject, Tell } from './subject';

/** Exact scanning of a text for listed names, beside `flashtext.js` and a loop that does nothing but read the text. */
export const matching: readonly Subject[] = [
  { name: 'matching 1,000', about: 'exact scan, 1,000 names', limit: 5, run: (tell) => scanning(listed(1000), floors(1000), tell) },
  { name: 'matching 10,000', about: 'exact scan, 10,000 names', limit: 5, run: (tell) => scanning(listed(10_000), floors(10_000), tell) },
  { name: 'matching 100,000', about: 'exact scan, 100,000 names', limit: 5, large: true, run: (tell) => scanning(listed(100_000), floors(100_000), tell) },
  { name: 'matching 1,000,000', about: 'exact scan, 1,000,000 names, compiling and size', limit: 10, large: true, run: (tell) => scanning(listed(1_000_000), floors(1_000_000), tell) },
  { name: 'matching a real list', about: 'exact scan, the list of persons and bodies beside the project', limit: 5, large: true, run: async (tell) => (fs.existsSync(realList) ? scanning(realEntities(), {}, tell) : undefined) },
];

interface Floors {
  readonly flashtext?: number;
  readonly loop?: number;
  readonly bytes?: number;
  readonly compile?: number;
}

function floors(names: number): Floors {
  if (names === 10_000) return { flashtext: 4, loop: 0.25 };
  return names === 1_000_000 ? { flashtext: 6, loop: 0.16, bytes: 64e6, compile: 4 } : {};
}

async function scanning({ entities, size }: List, floor: Floors, tell: Tell): Promise<void> {
  const news = prose(400);
  const bytes = news.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pointOf = (series: string, figure: number, wanted: 'flat' | 'linear'): Pick<Figure, 'point'> => (size === undefined ? {} : { point: { series, size, figure, wanted } });
  const names = namesOf(entities);
  const count = names.length;
  const json = JSON.stringify(entities.map(({ id, kind, name, aliases }) => ({ id, kind, names: [name, ...aliases.map((alias) => alias.text)] })));
  const about = `${count.toLocaleString('en')} names`;

  let matcher: Matcher | undefined;
  const compiling = await inTurn({ parse: () => JSON.parse(json) as unknown, compile: () => void (matcher = compileMatcher(entities, count)) });
  if (matcher === undefined) throw new Error('nothing was compiled');
  const own = matcher;
  const ratio = compiling.compile / compiling.parse;
  tell({
    what: `compiling ${about}`, figure: duration(compiling.compile), ratio: `${ratio.toFixed(1)} × JSON.parse of the list (${duration(compiling.parse)})`,
    ...(floor.compile !== undefined && { floor: `at most ${floor.compile} × parsing it`, met: ratio <= floor.compile }),
    ...pointOf('compiling names', compiling.compile, 'linear'),
  });
  tell({
    what: `compiled form of ${about}`, figure: megabytes(own.bytes),
    ...(floor.bytes !== undefined && { floor: `at most ${megabytes(floor.bytes)}`, met: own.bytes <= floor.bytes }),
  });
  tellGazetteer(entities, about, tell);

  const peer = new KeywordProcessor();
  const built = await timed(() => names.forEach((name) => peer.addKeyword(name)));
  let found = 0;
  let others = 0;
  let sum = 0;
  const scans = await inTurn({
    loop: () => void (sum = news.reduce((all, text) => all + codeSum(text), 0)),
    own: () => void (found = news.reduce((all, text) => all + own.scan(text), 0)),
    flashtext: () => void (others = news.reduce((all, text) => all + peer.extractKeywords(text).length, 0)),
  }, 9, 5);
  if (sum === 0) throw new Error('an empty text');
  const rate = (name: keyof typeof scans): string => speed(bytes, scans[name]);
  const beside = (name: keyof typeof scans): number => scans[name] / scans.own;
  tell({
    what: `exact scan, one thread, ${about}: ${found.toLocaleString('en')} found`, figure: rate('own'), ratio: `${beside('flashtext').toFixed(1)} × flashtext.js (${rate('flashtext')}, ${others.toLocaleString('en')} found, built in ${duration(built)})`,
    ...(floor.flashtext !== undefined && { floor: `${floor.flashtext} × flashtext.js`, met: beside('flashtext') >= floor.flashtext }),
    ...pointOf('time of an exact scan', scans.own, 'flat'),
  }, {
    what: 'the same', figure: rate('own'), ratio: `${beside('loop').toFixed(3)} × a bare charCodeAt loop (${rate('loop')})`,
    ...(floor.loop !== undefined && { floor: `${floor.loop} × the loop`, met: beside('loop') >= floor.loop }),
  });
}

/** The same with all that recognition asks of a list: entities, forms that follow from names, spellings. Once: it takes seconds. */
function tellGazetteer(entities: readonly Entity[], about: string, tell: Tell): void {
  const begin = performance.now();
  const saved = saveGazetteer(runSteps(compileGazetteer(entities, entities.length)));
  const compiled = performance.now();
  loadGazetteer(saved);
  const loaded = performance.now();
  tell({ what: `gazetteer of ${about} with entities and derived forms, compiled once`, figure: `${duration(compiled - begin)}, ${megabytes(saved.byteLength)}; loaded in ${duration(loaded - compiled)}` });
}

function codeSum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** The first articles without front matter or tags, as flat strings, some 18 names a KB asked for. */
function prose(count: number): readonly string[] {
  const all = texts(world(2000, 18), count).filter(({ path: at }) => !at.endsWith('.html'));
  return all.map(({ text }) => Buffer.from(text.replace(/^---\n[^]*?\n---\n/, '')).toString());
}

interface List {
  readonly entities: readonly Entity[];
  /** Names, for judging growth; absent for a list of another kind. */
  readonly size?: number;
}

function listed(names: number): List {
  return { entities: [...listedEntities(benchSeed, names)], size: names };
}

const realList = path.join(repository, '..', 'shared', 'eval', 'names', 'gazetteer-large.jsonl');

function realEntities(): List {
  const entities = fs.readFileSync(realList, 'utf8').split('\n').filter((line) => line !== '').map((line): Entity => {
    const { id, kind, names } = JSON.parse(line) as { readonly id: string; readonly kind: Entity['kind']; readonly names: readonly string[] };
    return { id, kind, name: names[0] ?? id, aliases: names.slice(1).map((text) => ({ text })), origin: 'gazetteer' };
  });
  return { entities };
}

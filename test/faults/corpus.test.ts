import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../random';
import { temporaryFolder } from '../store/folder';
import { answersOf, assertComesTo, freshAnswers } from './answers';
import { startServer, until, type Server, type ServerOptions } from './server';
import { articleText, makeWorld, type World } from './world';

describe('a corpus that changes under a server', function () {
  this.timeout(240_000);
  let world: World;
  let options: ServerOptions;
  let server: Server;
  const start = async (seed: number, count: number, { lines = 6, settings = {} } = {}): Promise<void> => {
    world = makeWorld(temporaryFolder(), seed, count, lines);
    options = { folder: world.folder, storage: temporaryFolder(), settings };
    server = await startServer(options);
    await server.ready;
  };
  const problemOf = async (path: string): Promise<string | undefined> =>
    (await server.request('dossier/problems', { offset: 0, limit: 100 })).items.find(({ uri }) => uri === server.uriOf(path))?.message;

  it('takes 10,000 files that change at once, and answers meanwhile', async () => {
    await start(21, 1500, { lines: 1 });
    // As a checkout of another branch does: files come, go and change.
    const next = random(22);
    const gone = world.remove(500);
    for (const path of world.paths) fs.writeFileSync(join(world.folder, path), articleText(next, 1));
    world.add(8500);
    const touched = [...gone, ...world.paths];
    const before = server.statuses.length;
    for (let at = 0; at < touched.length; at += 500) await server.changed(touched.slice(at, at + 500));
    const done = (): boolean => server.statuses.slice(before).some(({ phase, total }) => phase === 'ready' && total > 0);
    let hovers = 0;
    await until('the changes', async () => {
      await server.hover(world.paths[hovers++] ?? '', { line: 0, character: 2 });
      return done();
    }, 120);
    assert.ok(hovers > 20, `${hovers} hovers`);
    const asked = { hovered: world.paths.slice(0, 10), entities: 5 };
    await assertComesTo(server, await freshAnswers({ folder: world.folder }, asked), '10,000 changes', asked, 60);
    assert.deepEqual(server.log, []);
  });

  it('reads a file that grows while it is read', async () => {
    await start(23, 20);
    const path = join(world.folder, 'corpus', 'growing.txt');
    const next = random(24);
    fs.writeFileSync(path, articleText(next));
    for (let n = 0; n < 40; n++) {
      fs.appendFileSync(path, articleText(next, 30));
      if (n % 4 === 0) await server.changed(['corpus/growing.txt']);
      await sleep(20);
    }
    await server.changed(['corpus/growing.txt']);
    await assertComesTo(server, await freshAnswers({ folder: world.folder }), 'a file that grew');
    assert.deepEqual(server.log, []);
  });

  it('lives on when its folder vanishes, and is as before when that comes back', async () => {
    await start(25, 40);
    const before = await answersOf(server);
    const away = `${world.folder}-away`;
    for (const [from, to] of [[world.folder, away], [join(world.folder, 'corpus'), join(world.folder, '.corpus-away')]] as const) {
      fs.renameSync(from, to);
      await server.changed(['corpus']);
      await sleep(700);
      await server.hover(world.paths[0] ?? '', { line: 0, character: 2 });
      fs.renameSync(to, from);
      await server.changed(['corpus']);
      await assertComesTo(server, before, `${from} came back`);
    }
    assert.deepEqual(server.log, []);
  });

  it('goes on when files vanish between listing and reading', async () => {
    await start(27, 30);
    for (let round = 0; round < 8; round++) {
      world.add(60);
      const told = server.changed(['corpus']);
      await sleep(150 + round * 20);
      for (let n = 0; n < 12; n++) world.change();
      await told;
      await server.changed(['corpus', 'actors.yaml']);
    }
    await assertComesTo(server, await freshAnswers({ folder: world.folder }), 'files vanished');
    assert.deepEqual(server.log, []);
  });

  it('takes an article of one line of 20 MB', async () => {
    await start(29, 10, { settings: { corpus: { maxFileSizeMB: 50 } } });
    const line = articleText(random(30)).replace(/\n+/g, ' ');
    const filler = 'The men of the Low Marsh Guard left the town before the rain came and nobody saw them again. ';
    fs.writeFileSync(join(world.folder, 'corpus', 'line.txt'), line + filler.repeat(Math.ceil(20e6 / filler.length)));
    await server.changed(['corpus/line.txt']);
    const found = async (): Promise<boolean> => (await server.request('dossier/findEntities', { query: 'Low Marsh Guard', limit: 1 })).some(({ mentions }) => mentions > 100_000);
    await until('the article', async () => (await found()) || (await problemOf('corpus/line.txt')) !== undefined, 120);
    assert.equal(await problemOf('corpus/line.txt'), undefined);
    assert.ok(await server.hover(world.paths[0] ?? '', { line: 0, character: 2 }));
    fs.rmSync(join(world.folder, 'corpus', 'line.txt'));
    await server.changed(['corpus/line.txt']);
    await assertComesTo(server, await freshAnswers(options), 'without the article');
  });
});

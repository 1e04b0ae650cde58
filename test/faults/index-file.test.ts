import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../random';
import { temporaryFolder } from '../store/folder';
import { answersOf, assertComesTo, freshAnswers, type Answers } from './answers';
import { flipBits, indexIn, lock, removeIndex } from './index-file';
import { startServer, until, type Server, type ServerOptions } from './server';
import { makeWorld, type World } from './world';

const foreign = 'A letter that has nothing to do with any of this. '.repeat(500);

/** One line for people, and no more, where something had to be said. */
function assertSaid(server: Server, pattern: RegExp | undefined): void {
  const said = server.log.join('\n');
  assert.equal(server.log.length, pattern ? 1 : 0, said);
  if (pattern) assert.match(said, pattern);
  assert.ok(!said.includes('\n'), said);
}

describe('the index while no server runs', function () {
  this.timeout(120_000);
  let world: World;
  let kept: string;
  let expected: Answers;

  before(async () => {
    world = makeWorld(temporaryFolder(), 5, 60);
    kept = temporaryFolder();
    const server = await startServer({ folder: world.folder, storage: kept });
    await server.ready;
    await server.stop();
    for (let n = 0; n < 3; n++) world.change();
    expected = await freshAnswers({ folder: world.folder });
  });

  const spoilings: readonly (readonly [string, RegExp | undefined, (file: string) => void])[] = [
    ['cut off', /cannot be used/, (file) => fs.truncateSync(file, fs.statSync(file).size / 2)],
    ['with flipped bits', /cannot be used/, (file) => flipBits(file, random(6))],
    ['deleted', undefined, removeIndex],
    ['emptied', undefined, (file) => fs.writeFileSync(file, '')],
    ['replaced by another file', /cannot be used: it is damaged/, (file) => fs.writeFileSync(file, foreign)],
    ['replaced by a folder', /No index is kept between sessions/, (file) => {
      removeIndex(file);
      fs.mkdirSync(file);
    }],
  ];
  for (const [how, said, spoil] of spoilings) {
    it(`is ${how}: a new one is made`, async () => {
      const options = copied();
      spoil(indexIn(options.storage));
      const server = await startServer(options);
      await server.ready;
      await assertComesTo(server, expected, how);
      assertSaid(server, said);
      await server.stop();
    });
  }

  it('is locked against writers for a moment: it is written afterwards', async () => {
    const options = copied();
    const release = await lock(indexIn(options.storage), 'writers');
    const server = await startServer(options);
    await sleep(1000);
    await release();
    await assertComesTo(server, expected, 'locked');
    assertSaid(server, undefined);
  });

  it('is locked against everybody: all is read anew, with one line', async () => {
    const options = copied();
    const release = await lock(indexIn(options.storage), 'all');
    const server = await startServer(options);
    await assertComesTo(server, expected, 'locked');
    assertSaid(server, /No index is kept between sessions: .*locked/);
    await release();
  });

  function copied(): ServerOptions {
    const storage = temporaryFolder();
    fs.cpSync(kept, storage, { recursive: true });
    return { folder: world.folder, storage };
  }
});

describe('the index while the server runs', function () {
  this.timeout(120_000);
  let world: World;
  let options: ServerOptions;
  let server: Server;

  beforeEach(async () => {
    world = makeWorld(temporaryFolder(), 7, 40);
    options = { folder: world.folder, storage: temporaryFolder() };
    server = await startServer(options);
    await server.ready;
    await answersOf(server);
  });

  const exchanges: readonly (readonly [string, RegExp, (file: string) => void])[] = [
    ['deleted', /taken away or replaced/, removeIndex],
    ['deleted with its folder', /taken away or replaced/, (file) => fs.rmSync(dirname(file), { recursive: true })],
    ['replaced by another file', /cannot be used|taken away or replaced/, (file) => {
      fs.writeFileSync(`${file}.new`, foreign);
      fs.renameSync(`${file}.new`, file);
    }],
  ];
  for (const [how, said, exchange] of exchanges) {
    it(`is ${how}: a new one is made`, async () => {
      exchange(indexIn(options.storage));
      // Somebody asks at this very moment.
      for (const path of world.paths.slice(0, 5)) await server.hover(path, { line: 0, character: 2 });
      await until('a new index', () => fs.existsSync(options.storage) && fs.readdirSync(options.storage).some((name) => name.endsWith('.sqlite')) && said.test(server.log.join('\n')));
      await server.changed(world.change());
      const expected = await freshAnswers({ folder: world.folder });
      await assertComesTo(server, expected, how);
      assert.ok(server.log.length <= 2 && server.log.every((line) => !line.includes('\n')), server.log.join('\n'));
      await server.stop();
      const again = await startServer(options);
      await again.ready;
      await assertComesTo(again, expected, how);
      assertSaid(again, undefined);
    });
  }

  it('is overwritten: what is damaged is made anew when it is met, at the next start at the latest', async () => {
    fs.writeFileSync(indexIn(options.storage), foreign);
    world.add(30);
    for (let n = 0; n < 5; n++) await server.changed([...world.change(), 'corpus']);
    const expected = await freshAnswers({ folder: world.folder });
    await sleep(2000);
    await answersOf(server);
    assert.ok(server.isAlive);
    await server.stop();
    const again = await startServer(options);
    await again.ready;
    await assertComesTo(again, expected, 'overwritten');
  });

  it('has pages that are damaged where only those who ask look', async () => {
    // A server with nothing in its cache, and an index that opens well.
    await server.stop();
    const expected = await freshAnswers({ folder: world.folder });
    const file = indexIn(options.storage);
    const bytes = fs.readFileSync(file);
    server = await startServer(options);
    await server.ready;
    await server.stop();
    for (let at = bytes.length - 4096 * 12; at < bytes.length; at += 4096) bytes.fill(0x5a, at + 1000, at + 1400);
    fs.writeFileSync(file, bytes);
    server = await startServer(options);
    await server.ready;
    await assertComesTo(server, expected, 'damaged');
    assertSaid(server, /cannot be used/);
  });

  it('is locked for long: the news come when it is free, and answers meanwhile', async () => {
    const release = await lock(indexIn(options.storage), 'writers');
    const before = await answersOf(server);
    world.add(20);
    await server.changed([...world.change(), 'corpus']);
    await sleep(6500);
    assert.deepEqual((await answersOf(server))['counts'], before['counts']);
    await release();
    await assertComesTo(server, await freshAnswers({ folder: world.folder }), 'locked');
    assertSaid(server, undefined);
  });

  it('finds no room on the disk: it says so once and goes on when there is', async function () {
    // Elsewhere no limit can be set for a process that runs.
    if (process.platform !== 'linux') this.skip();
    const limit = (bytes: string): unknown => execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`]);
    limit(String(fs.statSync(`${indexIn(options.storage)}-wal`, { throwIfNoEntry: false })?.size ?? 0));
    const before = await answersOf(server);
    world.add(60);
    await server.changed([...world.change(), 'corpus']);
    await until('a line', () => server.log.length > 0);
    assert.deepEqual((await answersOf(server))['counts'], before['counts']);
    limit('unlimited');
    await assertComesTo(server, await freshAnswers({ folder: world.folder }), 'no room');
    assertSaid(server, /The index cannot be written/);
  });
});

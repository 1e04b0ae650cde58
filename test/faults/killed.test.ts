import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../random';
import { temporaryFolder } from '../store/folder';
import { answersOf, assertSame, freshAnswers } from './answers';
import { startServer } from './server';
import { makeWorld } from './world';

const seed = Number(process.env['FAULTS_SEED'] ?? 1 + (Date.now() % 1_000_000));

describe('a server that is killed', () => {
  it(`answers like a new one after 50 kills (FAULTS_SEED=${seed})`, async function () {
    this.timeout(240_000);
    const next = random(seed);
    const world = makeWorld(temporaryFolder(), seed, 60);
    const options = { folder: world.folder, storage: temporaryFolder() };
    let atWork = 0;
    for (let kill = 0; kill < 50; kill++) {
      const server = await startServer(options);
      const dies = sleep(next() * 500);
      let dead = false;
      void dies.then(() => (dead = true));
      // Now and then it has come to an end before the next change, mostly not.
      if (next() < 0.3) await Promise.race([server.ready, dies]);
      if (kill % 10 === 5) world.add(40);
      while (!dead) {
        await server.changed(world.change());
        await Promise.race([sleep(next() * 250), dies]);
      }
      if (server.statuses.at(-1)?.phase === 'reading') atWork++;
      await server.kill();
      if (kill % 10 !== 9) continue;
      const again = await startServer(options);
      await again.ready;
      const asked = { hovered: world.paths.slice(0, 10) };
      assertSame(await answersOf(again, asked), await freshAnswers({ folder: world.folder }, asked), `after ${kill + 1} kills, FAULTS_SEED=${seed}`);
      await again.kill();
    }
    assert.ok(atWork >= 10, `only ${atWork} were at work when they were killed`);
  });
});

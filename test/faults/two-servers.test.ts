import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../store/folder';
import { assertComesTo, answersOf, freshAnswers } from './answers';
import { startServer, until } from './server';
import { articleText, makeWorld } from './world';
import { random } from '../random';

describe('two servers on one workspace and one index', function () {
  this.timeout(120_000);

  it('index at once, and both follow changes', async () => {
    const world = makeWorld(temporaryFolder(), 11, 150);
    const options = { folder: world.folder, storage: temporaryFolder() };
    const [one, two] = await Promise.all([startServer(options), startServer(options)]);
    for (let n = 0; n < 4; n++) {
      const paths = world.change();
      await Promise.all([one.changed(paths), two.changed(paths)]);
    }
    const asked = { hovered: world.paths.slice(0, 5) };
    const expected = await freshAnswers({ folder: world.folder }, asked);
    await assertComesTo(one, expected, 'the first', asked);
    await assertComesTo(two, expected, 'the second', asked);
    const paths = [...world.change(), ...world.change()];
    await Promise.all([one.changed(paths), two.changed(paths)]);
    const after = { hovered: world.paths.slice(0, 5) };
    const changed = await freshAnswers({ folder: world.folder }, after);
    await assertComesTo(one, changed, 'the first, after a change', after);
    await assertComesTo(two, changed, 'the second, after a change', after);
    assert.deepEqual([...one.log, ...two.log], []);
  });

  it('shows in one what the other has indexed', async () => {
    const world = makeWorld(temporaryFolder(), 12, 40);
    const options = { folder: world.folder, storage: temporaryFolder() };
    const one = await startServer(options);
    await one.ready;
    const two = await startServer(options);
    await two.ready;
    // What is in their caches must go.
    const [path = ''] = world.paths;
    const asked = { hovered: [path] };
    await Promise.all([answersOf(one, asked), answersOf(two, asked)]);
    fs.writeFileSync(join(world.folder, path), articleText(random(99), 12));
    world.add(120);
    const told = two.statuses.length;
    await one.changed([path, 'corpus']);
    const expected = await freshAnswers({ folder: world.folder }, asked);
    await assertComesTo(one, expected, 'the one that was told', asked);
    await assertComesTo(two, expected, 'the other', asked);
    await until('a status of the other', () => two.statuses.slice(told).some(({ sources }) => sources === world.paths.length));
    await one.kill();
    const more = world.change();
    await two.changed(more);
    await assertComesTo(two, await freshAnswers({ folder: world.folder }, asked), 'the other, alone', asked);
  });

  it('agree on a gazetteer that one of them reads first', async () => {
    const world = makeWorld(temporaryFolder(), 13, 40);
    const options = { folder: world.folder, storage: temporaryFolder() };
    const [one, two] = await Promise.all([startServer(options), startServer(options)]);
    await Promise.all([one.ready, two.ready]);
    fs.writeFileSync(join(world.folder, 'actors.yaml'), 'entities:\n  - { name: Dovan Merrik, kind: person, aliases: [Merrik, the Owl] }\n');
    await one.changed(['actors.yaml']);
    await until('the news', async () => (await two.request('dossier/entityCounts', {})).some(({ origin }) => origin === 'gazetteer'));
    // The other hears of it late, and of an article too.
    world.add(3);
    await two.changed(['corpus']);
    await two.changed(['actors.yaml']);
    const expected = await freshAnswers({ folder: world.folder });
    await assertComesTo(two, expected, 'the second');
    await one.changed(['corpus']);
    await assertComesTo(one, expected, 'the first');
    assert.deepEqual([...one.log, ...two.log], []);
  });
});

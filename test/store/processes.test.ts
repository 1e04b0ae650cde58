import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryStore } from '../../src/core/store/memory';
import { StoreBroken } from '../../src/core/store/broken';
import { compare } from '../core/store/contract';
import { Model } from '../core/store/model';
import { ids } from '../core/store/operations';
import { random } from '../random';
import { applyBatch } from './batches';
import { openedIn, temporaryFolder } from './folder';
import { linesOf, startChild } from './processes';

describe('the store and other processes', () => {
  it('keeps what was committed when a writer is killed', async () => {
    const folder = temporaryFolder();
    const model = new Model();
    const next = random(21);
    let done = -1;
    for (let kill = 0; kill < 12; kill++) {
      const child = startChild('write', folder, String(done + 1), String(done + 500));
      let said = done;
      const moment = done + 1 + Math.floor(next() * 20);
      const ended = linesOf(child, (line) => {
        said = Number(line);
        if (said === moment) setTimeout(() => child.kill('SIGKILL'), next() * 30);
      });
      await ended;
      // Whoever only reads may come first.
      const store = openedIn(folder, { readOnly: kill % 2 === 0 });
      const kept = Math.max(...['even', 'odd'].map((key) => store.table<number>('batches').get(key) ?? -1));
      assert.ok(kept >= said && said >= moment && kept < done + 500, `${kept} kept, ${said} said`);
      for (let batch = done + 1; batch <= kept; batch++) applyBatch(memoryStore(), model, batch);
      compare(store, model, next);
      store.close();
      done = kept;
    }
  });

  it('lets several open one that nobody has made yet', async () => {
    const folder = temporaryFolder();
    const start = String(Date.now() + 1500);
    const files = 20;
    const said: string[] = [];
    const children = [1, 2, 3, 4].map(() => startChild('open', folder, start, String(files)));
    await Promise.all(children.map((child) => linesOf(child, (line) => said.push(line))));
    assert.deepEqual(said, new Array(children.length * files).fill('opened'));
  });

  it('writes what another one has begun since this one first looked', () => {
    const folder = temporaryFolder();
    const other = openedIn(folder);
    const one = openedIn(folder);
    assert.equal(one.table<number>('meta').get('a'), undefined);
    other.table<number>('meta').write([['a', 1]]);
    one.begin();
    assert.equal(one.table<number>('meta').get('a'), 1);
    one.table<number>('meta').write([['b', 2]]);
    one.commit();
    assert.deepEqual([...one.table<number>('meta').entries()], [['a', 1], ['b', 2]]);
    for (const store of [one, other]) store.close();
  });

  it('lets two write at once, one after the other', async () => {
    const folder = temporaryFolder();
    openedIn(folder).close();
    const said: string[] = [];
    const codes = await Promise.all([startChild('write', folder, '0', '60'), startChild('write', folder, '61', '120')].map((child) => linesOf(child, (line) => said.push(line))));
    assert.deepEqual(codes, [0, 0]);
    assert.equal(new Set(said).size, 121);
    // Whatever the order was: what is counted and what is there are the same.
    const store = openedIn(folder);
    const all = { offset: 0, limit: Infinity };
    assert.equal(store.sources.count, [...store.sources.heads()].length);
    assert.equal(store.entities.count, store.entities.page({ sort: 'mentions' }, all).items.length);
    for (const id of ids) {
      const { items } = store.occurrences.of(id, all);
      const { mentions, sources } = store.occurrences.sum(id);
      assert.deepEqual({ mentions, sources }, { mentions: items.reduce((sum, item) => sum + item.mentions, 0), sources: items.length });
      for (const { uri, mentions: times } of items) assert.equal(store.occurrences.in(uri).get(id), times);
    }
    store.close();
  });

  it('waits only so long for another writer, and reads meanwhile', async () => {
    const folder = temporaryFolder();
    const store = openedIn(folder, { patience: 100 });
    store.table('t').write([['a', 1]]);
    const release = await hold(folder, 'writing');
    assert.throws(() => store.begin(), (error) => error instanceof StoreBroken && error.reason === 'busy');
    assert.throws(() => store.table('t').write([['a', 2]]), StoreBroken);
    assert.equal(store.table('t').get('a'), 1);
    assert.deepEqual([...store.table('t').entries()], [['a', 1]]);
    await release();
    store.table('t').write([['a', 2]]);
    assert.equal(store.table('t').get('a'), 2);
    store.close();
  });

  it('says so when another program has the file for itself', async () => {
    const folder = temporaryFolder();
    openedIn(folder).close();
    const release = await hold(folder, 'exclusive');
    assert.throws(() => openedIn(folder, { patience: 100 }), /locked/);
    await release();
    openedIn(folder).close();
  });
});

/** Lets another process hold the file until the function that is returned is called. */
async function hold(folder: string, mode: 'writing' | 'exclusive'): Promise<() => Promise<unknown>> {
  const child = startChild('hold', folder, mode);
  let held = false;
  const ended = linesOf(child, () => (held = true));
  for (let n = 0; n < 500 && !held; n++) await sleep(20);
  assert.ok(held);
  return () => {
    child.stdin?.end();
    return ended;
  };
}

import assert from 'node:assert/strict';
import { gather } from '../../src/server/gather';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('gather', () => {
  it('hands over once what comes in quick succession', async () => {
    const taken: string[] = [];
    const add = gather<string>(30, 1_000, (items) => taken.push([...items].join('')));
    add('ab');
    await wait(2);
    add('bc');
    assert.deepEqual(taken, []);
    await wait(80);
    add('d');
    add('');
    await wait(80);
    assert.deepEqual(taken, ['abc', 'd']);
  });

  it('does not wait for ever for quiet', async () => {
    const taken: string[] = [];
    const add = gather<string>(1_000, 60, (items) => taken.push([...items].join('')));
    for (let i = 0; i < 8; i++) {
      add(String(i));
      await wait(20);
    }
    assert.ok(taken.length >= 1, taken.join());
    assert.match(taken.join(''), /^0123/);
  });
});

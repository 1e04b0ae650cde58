import assert from 'node:assert/strict';
import { Calm } from '../../src/client/calm';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('Calm', () => {
  it('follows a burst with few calls, the last after its end', async () => {
    const calls: number[] = [];
    let sent = 0;
    const calm = new Calm(60, () => calls.push(sent));
    for (; sent < 50; sent++) {
      calm.call();
      await wait(2);
    }
    calm.call();
    await wait(150);
    assert.ok(calls.length >= 2 && calls.length < 20, calls.join());
    assert.equal(calls.at(-1), 50);
  });

  it('says nothing after it is disposed of', async () => {
    let calls = 0;
    const calm = new Calm(1, () => calls++);
    calm.call();
    calm.dispose();
    await wait(20);
    assert.equal(calls, 0);
  });
});

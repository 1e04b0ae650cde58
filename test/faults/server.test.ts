import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { connect } from './server';

describe('the client of these tests', () => {
  const { setTimeout: original } = globalThis;
  afterEach(() => {
    globalThis.setTimeout = original;
  });

  it('keeps nothing running when its server dies in the middle of a message', async () => {
    const begun: NodeJS.Timeout[] = [];
    globalThis.setTimeout = Object.assign((...[work, ms, ...rest]: Parameters<typeof original>) => {
      const timer = original(work, ms, ...rest);
      // The library waits so long for the rest of a message.
      if (ms === 10_000) begun.push(timer);
      return timer;
    }, original);
    const from = new PassThrough();
    const client = connect(from, new PassThrough());
    client.listen();
    from.write('Content-Length: 100\r\n\r\n{"jsonrpc":');
    await turn();
    from.end();
    client.dispose();
    begun.forEach((timer) => clearTimeout(timer));
    assert.equal(begun.length, 0);
  });
});

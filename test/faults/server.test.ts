import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { connect } from './server';

describe('the client of these tests', () => {
  it('keeps nothing running when its server dies in the middle of a message', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    const from = new PassThrough();
    const client = connect(from, new PassThrough());
    client.listen();
    from.write('Content-Length: 100\r\n\r\n{"jsonrpc":');
    await turn();
    from.end();
    client.dispose();
    assert.equal(timers(), before);
  });
});

import assert from 'node:assert/strict';
import { Recent } from '../../src/base/recent';

describe('the last few things that were asked for', () => {
  it('are made once, also when there is no such thing', () => {
    const recent = new Recent<string | undefined>(2);
    let made = 0;
    const ask = (key: string, value: string | undefined): string | undefined => recent.get(key, () => (made++, value));
    assert.deepEqual([ask('a', undefined), ask('b', 'B'), ask('a', 'A'), ask('b', 'C')], [undefined, 'B', undefined, 'B']);
    assert.equal(made, 2);
    ask('c', 'C');
    assert.equal(ask('a', 'A'), 'A');
    recent.delete('a');
    assert.equal(ask('a', 'Z'), 'Z');
  });
});

import assert from 'node:assert/strict';
import { Recent } from '../../src/base/recent';

describe('the last few things that were asked for', () => {
  /** What has to be made again when each of these is asked for. */
  const made = (recent: Recent<string>, keys: string): string => {
    const again: string[] = [];
    for (const key of keys.split(' ')) recent.get(key, () => (again.push(key), key));
    return again.join(' ');
  };

  it('are so many', () => {
    const recent = new Recent<string>(3);
    assert.equal(made(recent, 'a b c a d'), 'a b c d');
    assert.equal(made(recent, 'a c d b'), 'b');
    assert.equal(made(recent, 'a'), 'a');
    recent.delete('d');
    assert.equal(made(recent, 'b e a d'), 'e d');
  });

  it('are what weighs so much together, and always the last', () => {
    const recent = new Recent<string>(10, (value) => value.length);
    assert.equal(made(recent, 'aaaa bbbb cc aaaa'), 'aaaa bbbb cc');
    assert.equal(made(recent, 'ddddd'), 'ddddd');
    assert.equal(made(recent, 'aaaa ddddd'), '');
    assert.equal(made(recent, 'cc'), 'cc');
    assert.equal(made(recent, 'eeeeeeeeeeee eeeeeeeeeeee'), 'eeeeeeeeeeee');
    assert.equal(made(recent, 'cc f'), 'cc f');
    recent.clear();
    assert.equal(made(recent, 'aaaa bbbb cc aaaa'), 'aaaa bbbb cc');
  });

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

import assert from 'node:assert/strict';
import { withinLimits } from '../../../src/core/corpus/limit';

describe('withinLimits', () => {
  const files = [
    { uri: 'b', path: 'b', size: 40, mtime: 2 },
    { uri: 'a', path: 'a', size: 40, mtime: 2 },
    { uri: 'c', path: 'c', size: 40, mtime: 3 },
    { uri: 'd', path: 'd', size: 900, mtime: 1 },
  ];
  const kept = (maxFiles: number, maxBytes: number): string => withinLimits(files, { maxFiles, maxBytes, maxFileBytes: 500 }).map(({ path }) => path).join('');

  it('leaves all in their order when they are within', () => {
    assert.equal(kept(4, 120), 'bacd');
  });

  it('keeps those that changed last, of equals the first by path', () => {
    assert.equal(kept(2, 1e9), 'ca');
    assert.equal(kept(3, 1e9), 'cab');
    assert.equal(kept(0, 1e9), '');
  });

  it('counts bytes, but none of a file that is too large to be read', () => {
    assert.equal(kept(9, 119), 'ca');
    assert.equal(kept(9, 39), '');
    assert.equal(withinLimits(files, { maxFiles: 9, maxBytes: 1020, maxFileBytes: 1000 }).length, 4);
  });
});

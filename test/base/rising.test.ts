import assert from 'node:assert/strict';
import { placeOf } from '../../src/base/rising';

describe('the place of an offset among rising ones', () => {
  it('is the last one that is not above it', () => {
    assert.deepEqual([-1, 0, 4, 5, 6, 9, 10].map((at) => placeOf([0, 5, 5, 9], at)), [-1, 0, 0, 2, 2, 3, 3]);
    assert.equal(placeOf([], 3), -1);
  });
});

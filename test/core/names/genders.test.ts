import assert from 'node:assert/strict';
import { genderedNames } from '../../../src/core/names/data/given-genders';
import { differInGender } from '../../../src/core/names/genders';
import { givenNames } from '../../../src/core/names/lexicon';

describe('bearers of given names', () => {
  it('were counted over the present list (given-genders.make.mjs)', () => assert.equal(genderedNames, givenNames().length));
  it('tell Mario from Maria, not Maria from Marie', () => {
    assert.ok(differInGender('mario', 'maria'));
    assert.ok(!differInGender('maria', 'marie'));
  });
});

import assert from 'node:assert/strict';
import { random } from '../random';
import { growth } from './growth';

const sizes = [2000, 20_000, 100_000];
const noise = random(2);
const points = (figure: (size: number) => number): { size: number; figure: number }[] => sizes.map((size) => ({ size, figure: figure(size) * (0.85 + 0.3 * noise()) }));

describe('judgement of growth', () => {
  it('tells flat, linear and worse apart in spite of noise', () => {
    for (let round = 0; round < 50; round++) {
      assert.equal(growth(points(() => 7)).kind, 'flat');
      assert.equal(growth(points((size) => Math.sqrt(size))).kind, 'less than linear');
      assert.equal(growth(points((size) => 3 * size)).kind, 'linear');
      assert.equal(growth(points((size) => size ** 1.5)).kind, 'more than linear');
      assert.equal(growth(points((size) => 1e6 / size)).kind, 'flat');
    }
  });

  it('knows the exponent', () => {
    assert.ok(Math.abs(growth(sizes.map((size) => ({ size, figure: size ** 2 }))).exponent - 2) < 1e-9);
  });

  it('refuses what says nothing', () => {
    assert.throws(() => growth([{ size: 1, figure: 1 }]), RangeError);
    assert.throws(() => growth([{ size: 1, figure: 1 }, { size: 2, figure: 0 }]), RangeError);
  });
});

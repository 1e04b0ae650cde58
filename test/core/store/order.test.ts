import assert from 'node:assert/strict';
import { letterGroups } from '../../../src/core/store/likeness';
import { compareCodePoints, compareNames } from '../../../src/core/store/order';
import { random } from '../../random';

describe('order of a store', () => {
  it('is that of UTF-8 bytes', () => {
    const letters = ['a', 'b', 'é', '\u05d0', '\ue000', '\uffff', '\u{10000}', '\u{1f600}', '\u{10ffff}', '\0'];
    const next = random(1);
    const word = (): string => Array.from({ length: Math.floor(next() * 4) }, () => letters[Math.floor(next() * letters.length)] ?? '').join('');
    for (let n = 0; n < 3000; n++) {
      const [a, b] = [word(), word()];
      assert.equal(Math.sign(compareCodePoints(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)), JSON.stringify([a, b]));
    }
  });

  it('puts names together that differ in accents and capitals', () => {
    const names = ['Zora', 'émile', 'Ezra', 'Emile', 'ʿAdil', 'adil', 'Bo'].map((name, n) => ({ name, id: String(n) }));
    assert.deepEqual(names.sort(compareNames).map(({ name }) => name), ['adil', 'ʿAdil', 'Bo', 'Emile', 'émile', 'Ezra', 'Zora']);
  });
});

describe('groups of three letters', () => {
  it('are those of folded words', () => {
    assert.deepEqual([...letterGroups('Ké al-')], ['  k', ' ke', '  a', ' al']);
    assert.deepEqual([...letterGroups('𐐨b')], ['  𐐨', ' 𐐨b']);
    assert.deepEqual([...letterGroups('?!')], []);
  });
});

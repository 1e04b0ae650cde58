import assert from 'node:assert/strict';
import { chooseFacts } from '../../../../src/core/profiles/facts/choose';
import type { Fact, FactEvidence } from '../../../../src/core/profiles/facts/fact';

const sentence = { sentence: {}, value: { start: 0, end: 1 } } as unknown as FactEvidence;
const fact = (type: Fact['type'], value: string, times = 1, more: Partial<Fact> = {}): Fact => ({ type, value, evidence: Array.from({ length: times }, () => sentence), ...more });
const chosen = (facts: readonly Fact[], limit = 3): readonly string[] => chooseFacts(facts, limit).map(({ value }) => value);

describe('the facts of a card', () => {
  it('are one of a type before a second: what it is, the office, a death', () => {
    assert.deepEqual(chosen([fact('role', 'minister of trade'), fact('role', 'mayor of Orvash'), fact('died', 'died on Monday'), fact('description', 'a hill militia')]), ['a hill militia', 'minister of trade', 'died on Monday']);
  });

  it('of offices show the one that says of what, before one that says whence and a bare title', () => {
    assert.deepEqual(chosen([fact('role', 'Northlandic commander', 2), fact('role', 'general', 5), fact('role', 'head of the Hill Guard', 2)], 1), ['head of the Hill Guard']);
  });

  it('show what is held before what was left, and what is plain before a claim', () => {
    assert.deepEqual(chosen([fact('role', 'minister of trade', 1, { standing: 'former' }), fact('role', 'mayor of Orvash')], 1), ['mayor of Orvash']);
    assert.deepEqual(chosen([fact('role', 'minister of trade', 1, { hedge: 'quoted' }), fact('role', 'mayor of Orvash')], 1), ['mayor of Orvash']);
  });
});

import assert from 'node:assert/strict';
import { entityIndex, searchEntities } from '../../../src/core/profiles/search';
import { entity } from './marked';

const all = [
  { entity: entity('Harun Tesk', 'person', ['General Tesk']), mentions: 40 },
  { entity: entity('Iltās Qorreth', 'person', ['Ba Sorin', 'Koreth']), mentions: 25 },
  { entity: entity('Council of the Eastern Brigades', 'faction', ['CEB']), mentions: 30 },
  { entity: entity('Sorin Foundation', 'organization'), mentions: 50 },
  { entity: entity('Teskar', 'organization'), mentions: 60 },
];
const names = (query: string, limit = 10): string[] => searchEntities(entityIndex(all), query, limit).map((found) => found.entity.name);

describe('search for entities', () => {
  it('gives the most mentioned without a query', () => {
    assert.deepEqual(names('', 3), ['Teskar', 'Sorin Foundation', 'Harun Tesk']);
  });

  it('finds by name and alias with typing errors, accents set aside', () => {
    assert.equal(names('ba sorin')[0], 'Iltās Qorreth');
    assert.equal(names('qoreth')[0], 'Iltās Qorreth');
    assert.equal(names('iltas')[0], 'Iltās Qorreth');
    assert.equal(names('hraun tesk')[0], 'Harun Tesk');
    assert.equal(names('counsil brigades')[0], 'Council of the Eastern Brigades');
  });

  it('puts names that are the query first, then names that begin with it', () => {
    assert.equal(names('ceb')[0], 'Council of the Eastern Brigades');
    assert.equal(names('sorin')[0], 'Sorin Foundation');
    assert.equal(names('tesk')[0], 'Teskar');
    assert.equal(names('general tesk')[0], 'Harun Tesk');
  });

  it('leaves out what is only faintly like the query when something has its words', () => {
    const others = ['Sarhane', 'Adun', 'Belkhar', 'Haroun Del', 'Haruna', 'Dovan Merrik', 'Qasem Soleimani', 'Jorane Prell'];
    const more = entityIndex([...all, ...others.map((name) => ({ entity: entity(name, 'person'), mentions: 1 }))]);
    const found = (query: string): string[] => searchEntities(more, query, 10).map(({ entity: { name } }) => name);
    assert.deepEqual(found('harun').sort(), ['Haroun Del', 'Harun Tesk', 'Haruna']);
    assert.deepEqual(found('tesk'), ['Teskar', 'Harun Tesk']);
    for (const [query, name] of [['merik', 'Dovan Merrik'], ['soleimni', 'Qasem Soleimani'], ['jorane prel', 'Jorane Prell'], ['hraun tesk', 'Harun Tesk'], ['counsil', 'Council of the Eastern Brigades']] as const) {
      assert.equal(found(query)[0], name, query);
    }
  });

  it('gives the same in any order of input', () => {
    for (const query of ['tesk', 'sorin', 'e', '']) {
      assert.deepEqual(searchEntities(entityIndex([...all].reverse()), query, 10).map((found) => found.entity.name), names(query), query);
    }
  });
});

import assert from 'node:assert/strict';
import { entityPart, parseQuery } from '../../../src/core/search/query';
import { understand, type NameLookup } from '../../../src/core/search/terms';

/** A query in short: `-` excluded, quotes for several words, `*` for a prefix, `@` for `entity:`. */
const short = (query: string, typing = false): string[] =>
  parseQuery(query, typing).map(({ excluded, how, words, prefix }) => `${excluded ? '-' : ''}${how === 'entity' ? '@' : how === 'phrase' ? '"' : ''}${words.join('+')}${prefix ? '*' : ''}`);

describe('the parts of a search query', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '': [],
    ' - " " ... ': [],
    'Truce Signed': ['truce', 'signed'],
    '"sign a truce" fast': ['"sign+a+truce', 'fast'],
    '“sign a truce”': ['"sign+a+truce'],
    'truce -army -"old war"': ['truce', '-army', '-"old+war'],
    'al-Sarun': ['al+sarun'],
    "O'Brien's café": ['obrien', 'cafe'],
    'bri*': ['bri*'],
    'entity:"Harun Tesk" -entity:person:dovan-merrik': ['@harun+tesk', '-@person+dovan+merrik'],
    'ENTITY:Tesk': ['@tesk'],
    'entity: Tesk': ['entity', 'tesk'],
    'an "open phrase': ['an', '"open+phrase'],
    'a--b': ['a+b'],
  };
  for (const [query, parts] of Object.entries(cases)) it(query || '(empty)', () => assert.deepEqual(short(query), parts));

  it('let the last word go on while it is typed, unless it is excluded or finished', () => {
    assert.deepEqual(short('harun te', true), ['harun', 'te*']);
    assert.deepEqual(short('harun te ', true), ['harun', 'te']);
    assert.deepEqual(short('"sign a tr', true), ['"sign+a+tr*']);
    assert.deepEqual(short('"sign a truce"', true), ['"sign+a+truce']);
    assert.deepEqual(short('truce -ar', true), ['truce', '-ar']);
  });

  it('say where they stand', () => {
    const query = 'truce -"old war"  "x y"';
    assert.deepEqual(parseQuery(query).map(({ start, end }) => query.slice(start, end)), ['truce', '-"old war"', '"x y"']);
  });

  it('take a name with quotes in it', () => {
    assert.deepEqual(short(entityPart('Harun "the Lion" Tesk')), ['@harun+the+lion+tesk']);
  });

  it('look at no more than a thousand characters, fast', () => {
    assert.equal(parseQuery(`${'a '.repeat(1e6)}`).length, 500);
    assert.ok(parseQuery('"'.repeat(1e6)).length === 0);
  });
});

describe('entities in a search query', () => {
  const named: Readonly<Record<string, readonly string[]>> = { 'harun tesk': ['tesk'], 'ash valley': ['place'], 'ash valley brigade': ['brigade'], who: ['who'], adun: ['a', 'b'] };
  const names: NameLookup = { named: (key) => named[key] ?? [], has: (id) => id === 'id:1' };
  const short2 = (query: string, typing = false): string[] => understand(parseQuery(query, typing), names).terms.map(({ excluded, words, prefix, entities }) => `${excluded ? '-' : ''}${words.join('+')}${prefix ? '*' : ''}=${entities.join('|')}`);

  it('are the longest names that stand there', () => {
    assert.deepEqual(short2('truce Ash Valley Brigade harun tesk'), ['truce=', 'ash+valley+brigade=brigade', 'harun+tesk=tesk']);
  });

  it('are not looked for in quotes', () => {
    assert.deepEqual(short2('"harun tesk"'), ['harun+tesk=']);
  });

  it('may be excluded, one word at a time', () => {
    assert.deepEqual(short2('truce -adun -ash valley'), ['truce=', '-adun=a|b', '-ash=', 'valley=']);
  });

  it('are found in capitals only where the name is a common word', () => {
    assert.deepEqual(short2('who signed'), ['who=', 'signed=']);
    assert.deepEqual(short2('WHO signed'), ['who=who', 'signed=']);
  });

  it('stay words that may go on while they are typed', () => {
    assert.deepEqual(short2('harun tesk', true), ['harun+tesk*=tesk']);
  });

  it('are themselves alone when chosen', () => {
    assert.deepEqual(short2('entity:"Harun Tesk" entity:id:1'), ['=tesk', '=id:1']);
  });

  it('are missed in words', () => {
    assert.deepEqual(understand(parseQuery('truce entity:"No One"'), names).problem, { code: 'unknown-entity', text: 'No One' });
    assert.deepEqual(understand(parseQuery('-truce'), names).problem, { code: 'only-excluded' });
    assert.deepEqual(understand(parseQuery(' ? '), names).problem, { code: 'empty' });
  });
});

import assert from 'node:assert/strict';
import { searchSources, sourceIndex, type SearchedSource } from '../../../src/core/citations/search';

const source = (name: string, title: string, outlet: string, date?: string): SearchedSource => ({
  uri: `file:///c/${name}`, path: name, citekey: name.replace('.txt', ''), title, outlet, ...(date !== undefined && { date }),
});
const sources = [
  source('four.txt', 'Four armed groups join under one command in eastern Kalvast', 'Northern Wire', '2031-03-14'),
  source('who.txt', 'Who Is Ba Sorin?', 'Upland Notebook', '2031-02-20'),
  source('waits.txt', 'The General Who Waits', 'Halmere Monitor', '2031-06-24'),
  source('dead.txt', 'Bā Sorin dead, army says', 'Northern Wire', '2032-06-10'),
  source('coup.txt', 'Coup in Tarsk', 'Northern Wire', '2031-12-02'),
  source('undated.txt', 'A letter', 'Upland Notebook'),
];
const names = (query: string, groups: readonly (readonly string[])[] = [], limit = 10): string[] =>
  searchSources(sourceIndex(sources), query, limit, groups.map((group) => group.map((name) => `file:///c/${name}.txt`))).map((found) => found.citekey);

describe('search for sources', () => {
  it('gives the newest without a query, undated last', () => {
    assert.deepEqual(names(''), ['dead', 'coup', 'waits', 'four', 'who', 'undated']);
    assert.deepEqual(names('   ', [['who', 'undated']], 3), ['who', 'undated', 'dead']);
  });

  it('allows typing errors, in any word and field', () => {
    assert.deepEqual(names('sorin').slice(0, 2).sort(), ['dead', 'who']);
    assert.deepEqual(names('sroin').slice(0, 2).sort(), ['dead', 'who']);
    assert.equal(names('northen wire sorin')[0], 'dead');
    assert.equal(names('coup 2031')[0], 'coup');
    assert.equal(names('genral')[0], 'waits');
    assert.deepEqual(names('zzzzzz'), []);
  });

  it('takes any word when no source has all', () => {
    assert.equal(names('sorin zzzzzz').length > 0, true);
  });

  it('puts groups first, one after the other, best first in each', () => {
    assert.deepEqual(names('northern', [['four']]).slice(0, 3), ['four', 'dead', 'coup']);
    assert.deepEqual(names('northern', [['coup'], ['who', 'four', 'coup']]).slice(0, 3), ['coup', 'four', 'dead']);
    assert.deepEqual(names('coup', [['who']]), ['coup']);
  });

  it('keeps the order of groups without a query', () => {
    assert.deepEqual(names('', [['who', 'undated'], ['four', 'who', 'gone']], 5), ['who', 'undated', 'four', 'dead', 'coup']);
  });

  it('answers the same in any order of input, and after changes', () => {
    const index = sourceIndex([...sources].reverse());
    for (const query of ['northern', 'sorin', '2031', 'kalvast']) {
      assert.deepEqual(searchSources(index, query, 10).map((found) => found.citekey), names(query), query);
    }
    const many = sourceIndex(Array.from({ length: 200 }, (_, n) => source(`${n}.txt`, `Report number${n}`, 'Wire')));
    assert.equal(searchSources(many, 'number17', 1)[0]?.citekey, '17');
    many.update([source('17.txt', 'Changed wholly', 'Wire')], ['file:///c/18.txt']);
    assert.equal(searchSources(many, 'wholly', 1)[0]?.citekey, '17');
    assert.equal(searchSources(many, 'number18', 200).some((found) => found.citekey === '18'), false);
    assert.equal(many.size, 199);
  });

  it('follows a list as a whole', () => {
    const index = sourceIndex(sources);
    searchSources(index, 'coup', 1);
    index.sync(sources.slice(1).map((one) => ({ ...one, date: '2040' })));
    assert.equal(searchSources(index, 'coup', 1)[0]?.date, '2040');
    assert.equal(index.size, sources.length - 1);
    assert.deepEqual(searchSources(index, 'kalvast', 5), []);
  });
});

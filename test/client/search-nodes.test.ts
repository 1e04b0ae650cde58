import assert from 'node:assert/strict';
import { lastWords, withEntity } from '../../src/client/query-edit';
import { adjacentPassage, searchNodeId } from '../../src/client/search-nodes';
import type { FoundNode, PassageNode, SearchNode } from '../../src/client/search-nodes';
import { nearMarks } from '../../src/client/snippet';

const source = (uri: string): FoundNode => ({ type: 'source', source: { uri, citekey: '', title: uri }, passages: { items: [], total: 0 } });
const passage = (parent: FoundNode, line: number): PassageNode => ({
  type: 'passage', parent, passage: { range: { start: { line, character: 0 }, end: { line, character: 1 } }, text: '', marks: [] },
});

describe('the rows of the search view', () => {
  const [a, b, c] = [source('a'), source('b'), source('c')];
  const rows: SearchNode[] = [a, passage(a, 1), passage(a, 2), { type: 'more', view: 'search', offset: 2, count: 9, parent: a }, b, c, passage(c, 1)];
  const name = (node: PassageNode | undefined): string => `${node?.parent.source.uri}${node?.passage.range.start.line}`;

  it('have one name each, and other names in the next search', () => {
    assert.equal(new Set([...rows.map((row) => searchNodeId(row, 1)), ...rows.map((row) => searchNodeId(row, 2))]).size, 2 * rows.length);
  });

  it('are stepped through from passage to passage, around the ends', () => {
    assert.equal(name(adjacentPassage(rows, undefined, 1)), 'a1');
    assert.equal(name(adjacentPassage(rows, undefined, -1)), 'c1');
    assert.equal(name(adjacentPassage(rows, passage(a, 2), 1)), 'c1');
    assert.equal(name(adjacentPassage(rows, passage(c, 1), 1)), 'a1');
    assert.equal(name(adjacentPassage(rows, passage(a, 1), -1)), 'c1');
    assert.equal(name(adjacentPassage(rows, b, 1)), 'c1');
    assert.equal(name(adjacentPassage(rows, b, -1)), 'a2');
    assert.equal(name(adjacentPassage(rows, source('gone'), 1)), 'a1');
    assert.equal(adjacentPassage([a], a, 1), undefined);
  });
});

describe('a row with several marks', () => {
  it('has the first mark near its start, and all marks at their words', () => {
    const text = 'A long sentence that begins far before the truce and the other truce.';
    const marks = [text.indexOf('truce'), text.lastIndexOf('truce')].map((start) => ({ start, end: start + 5 }));
    const near = nearMarks({ text, marks });
    assert.equal(near.text, '…begins far before the truce and the other truce.');
    assert.deepEqual(near.marks.map(({ start, end }) => near.text.slice(start, end)), ['truce', 'truce']);
  });
});

describe('a query while it is typed', () => {
  const tails: Readonly<Record<string, string>> = {
    '': '',
    'harun te': 'harun te',
    'truce -har': 'har',
    '-har': 'har',
    '"a phrase" har': 'har',
    '"an open phr': '',
    'truce entity:Har': 'Har',
    'al-Sar': 'al-Sar',
    'entity:"Harun Tesk" ': '',
  };
  for (const [query, tail] of Object.entries(tails)) it(`ends in a possible name: ${query}`, () => assert.equal(lastWords(query), tail));

  it('takes an entity in place of the words that stand for it', () => {
    const tesk = { name: 'Harún Tesk', aliases: ['the Lion'] };
    const part = 'entity:"Harún Tesk"';
    assert.equal(withEntity('truce harun te', tesk, part), `truce ${part} `);
    assert.equal(withEntity('truce -lio', tesk, part), `truce -${part} `);
    assert.equal(withEntity('truce tsek', tesk, part), `truce ${part} `);
    assert.equal(withEntity('"a b" entity:Har', tesk, part), `"a b" ${part} `);
  });
});

import assert from 'node:assert/strict';
import { looksLikeCslJson, readBibliography } from '../../../../src/core/citations/bib/read';
import { metadataOfEntry } from '../../../../src/core/citations/entry-metadata';

describe('CSL-JSON', () => {
  it('is read with keys and places', () => {
    const text = '[\n  {"id": "http://zotero.example/1", "citation-key": "lorrin2031", "type": "article-newspaper", "title": "Who \\"x\\" }]?", "author": [{"family": "Lorrin", "given": "Kessa"}], "issued": {"date-parts": [["2031", 2]]}},\n  {"id": 7, "type": "book"}\n]';
    const { format, entries, problems } = readBibliography(text);
    assert.deepEqual([format, problems], ['csl-json', []]);
    assert.deepEqual(entries.map(({ key, keySpan }) => [key, text.slice(keySpan.start, keySpan.end)]), [['lorrin2031', 'lorrin2031'], ['7', '7']]);
    assert.deepEqual(metadataOfEntry(entries[0]!), { title: 'Who "x" }]?', author: 'Kessa Lorrin', authors: ['Kessa Lorrin'], date: '2031-02' });
    assert.equal(text.slice(entries[1]!.span.start, entries[1]!.span.end), '{"id": 7, "type": "book"}');
  });

  it('may stand under items or references', () => {
    for (const name of ['items', 'references']) {
      const text = `{"config": {"a": ["]"]}, "${name}": [{"id": "a", "type": "book"}]}`;
      assert.deepEqual(readBibliography(text).entries.map(({ key }) => key), ['a']);
      assert.ok(looksLikeCslJson(text));
    }
    assert.ok(!looksLikeCslJson('{"name": "a package", "version": "1"}'));
  });

  it('goes on behind broken items', () => {
    const items = ['{"id": "a", "type": "book"}', '{"id": "b", "type": }', '{"id": "c", "type": "book"}', '{"id": "d", "title": "open', '{"id": "e", "type": "book"}', '{"id": "f", "author": [{"family": "X"}', '{"id": "g"}', '"text"', '{"id": "g"}'];
    const { entries, problems } = readBibliography(`[\n${items.join(',\n')}\n]`);
    assert.deepEqual(entries.map(({ key }) => key), ['a', 'c', 'e', 'g', 'g']);
    assert.equal(problems.length, 5);
    for (const text of ['[', '[{', '[{"id"', '[{"id":', '{"items": [', '{}', '[]', '[,]', '[null, 1]', '{"items": 3}']) assert.doesNotThrow(() => readBibliography(text), text);
  });

  it('reads ten thousand items, and finds those between as many broken ones', function () {
    this.timeout(20_000);
    const text = `[${Array.from({ length: 10_000 }, (_, index) => `\n  {"id": "k${index}", "type": "book", "author": [{"family": "A"}]${index % 2 === 0 ? '}' : ''}`).join(',')}\n]`;
    assert.equal(readBibliography(text).entries.length, 5_000);
  });
});

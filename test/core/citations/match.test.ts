import assert from 'node:assert/strict';
import { readBibliography } from '../../../src/core/citations/bib/read';
import { metadataOfEntry } from '../../../src/core/citations/entry-metadata';
import { entriesOf, type MatchedSource } from '../../../src/core/citations/match';
import { comparableUrl } from '../../../src/core/citations/urls';

const source = (path: string, metadata: MatchedSource['metadata'] = {}): MatchedSource => ({ uri: `file:///w/${path}`, path, metadata });
const matches = (bib: string, sources: readonly MatchedSource[], folder = ''): readonly string[] =>
  entriesOf(sources, readBibliography(bib).entries.map((entry) => ({ entry, folder }))).map(({ uri, entry, reason }) => `${uri.slice('file:///w/'.length)} ${entry.entry.key} ${reason}`);

describe('entries of sources', () => {
  it('are found by the file that they name', () => {
    const sources = [source('corpus/who.md'), source('corpus/other.pdf'), source('x/deep/talks.html')];
    assert.deepEqual(matches('@misc{a, file = {Full Text:../corpus/other.pdf:application/pdf;Snapshot:other.html:text/html}}', sources, 'bib'), ['corpus/other.pdf a file']);
    assert.deepEqual(matches('@misc{a, file = {:corpus/who.md:Markdown}}', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('@misc{a, file = {C\\:\\\\Users\\\\me\\\\w\\\\x\\\\deep\\\\talks.html}}', sources), ['x/deep/talks.html a file']);
    assert.deepEqual(matches('@misc{a, file = {who.md}}', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('@misc{a, file = {who.md}}', [...sources, source('copy/who.md')]), []);
    assert.deepEqual(matches('@misc{a, url = {file:///home/me/w/corpus/who.md}}', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('@misc{a, dossier = {corpus/who.md}}', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('[{"id": "a", "type": "book", "custom": {"dossier": "corpus/who.md"}}]', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('[{"id": "a", "type": "book", "attachments": [{"path": "/home/me/corpus/who.md"}, null]}]', sources), ['corpus/who.md a file']);
    assert.deepEqual(matches('@misc{a, file = {/elsewhere/who.md}}', sources), []);
  });

  it('are found by key, then by address', () => {
    const bib = '@misc{lorrin2031, url = {https://upland.example/a}}\n@misc{b, url = {http://www.upland.example/who/?utm_source=x}}\n@misc{c, howpublished = {\\url{https://upland.example/c\\_d}}}\n@comment{@misc{d, url = {https://upland.example/d}}}';
    assert.deepEqual(matches(bib, [source('1', { citekey: 'Lorrin2031', url: 'https://upland.example/who' })]), ['1 lorrin2031 key']);
    assert.deepEqual(matches(bib, [source('1', { url: 'https://upland.example/who' }), source('2', { url: 'https://web.archive.org/web/20310220id_/https://upland.example/c_d#x' })]), ['1 b url', '2 c url']);
    assert.deepEqual(matches(bib, [source('1', { url: 'https://upland.example/d' }), source('2', { url: 'https://upland.example/' })]), []);
  });

  it('say what they know of their source', () => {
    const [entry] = readBibliography('@article{a, title = {The {Caf{\\\'e}}}, subtitle = {A \\emph{Talk}}, author = {van Oster, Ilra and {Upland Desk} and others}, journal = {Wire \\& Post}, year = 2031, month = mar, url = {https://upland.example/a\\_b}, urldate = {2031-04-01}, langid = {ngerman}}').entries;
    assert.deepEqual(metadataOfEntry(entry!), {
      title: 'The Café: A Talk', outlet: 'Wire & Post', author: 'Ilra van Oster and Upland Desk', authors: ['Ilra van Oster', 'Upland Desk'], date: '2031-03', url: 'https://upland.example/a_b', accessed: '2031-04-01', language: 'de',
    });
    assert.deepEqual(metadataOfEntry(readBibliography('@misc{a, year = {in press}, date = {soon}, doi = {10.9/x}}').entries[0]!), { url: 'https://doi.org/10.9/x' });
  });
});

describe('addresses', () => {
  it('compare equal when they lead to one page', () => {
    const same = ['https://upland.example/2031/who?id=3&b=1', 'http://www.upland.example/2031/who/?b=1&id=3#top', 'https://m.upland.example/2031/who?utm_medium=a&b=1&id=3&fbclid=x', 'https://web.archive.org/web/20310220101112/http://upland.example/2031/who?id=3&b=1', 'https://archive.ph/2031.02.20-101112/https://upland.example/2031/who?id=3&b=1', 'https://upland.example:443/2031/who?b=1&id=3'];
    assert.deepEqual([...new Set(same.map(comparableUrl))], ['upland.example/2031/who?b=1&id=3']);
    assert.notEqual(comparableUrl('https://upland.example/a'), comparableUrl('https://upland.example/A'));
    assert.notEqual(comparableUrl('https://m.example/a'), undefined);
    assert.equal(comparableUrl('https://upland.example/'), undefined);
    assert.equal(comparableUrl('no address'), undefined);
  });
});

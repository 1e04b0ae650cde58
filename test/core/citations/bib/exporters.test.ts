import assert from 'node:assert/strict';
import { metadataOfEntry } from '../../../../src/core/citations/entry-metadata';
import { readBibliography } from '../../../../src/core/citations/bib/read';
import { cslOf } from '../../../../src/core/citations/bib/to-csl';
import type { CslItem, CslName } from '../../../../src/core/citations/csl-item';

const item = (text: string, index = 0): CslItem => cslOf(readBibliography(text).entries[index]!);
const called = ({ author = [] }: CslItem): readonly string[] => author.map(({ literal, given, family, ...rest }: CslName) => literal ?? [given, rest['dropping-particle'], rest['non-dropping-particle'], family].filter((part) => part !== undefined).join(' '));
const issued = (fields: string): unknown => (item(`@article{a, title = {x}, ${fields}}`).issued as { readonly 'date-parts'?: unknown } | undefined)?.['date-parts'];
const title = (tex: string, more = ''): string | undefined => item(`@article{a, title = {${tex}}${more}}`).title?.replace(/<\/?span[^>]*>/g, '');

/** What programs of all kinds write, beside what the rules say. All made up. */
describe('bibliographies as programs write them', () => {
  it('have the day of publication beside the month, in many ways', () => {
    for (const fields of [
      'year = 2031, month = may # "~3"', 'year = 2031, month = "3~" # may', 'year = {2031}, month = {3~may}', 'year = "2031", month = "May", day = "03"', 'year = {{2031}}, month = {{MAY 3}}', 'year = {2031}, month = {5}, day = 3',
      'year = 2031, month = {3rd May}', 'date = {2031-05-03}, month = 7',
    ]) assert.deepEqual(issued(fields), [[2031, 5, 3]], fields);
    for (const fields of ['year = 2031, month = may', 'year = 2031, month = {#may#}', 'year = 2031, month = {May}', 'year = 2031, month = {5}', 'year = 2031, month = may, day = {}', 'date = {2031-05}']) assert.deepEqual(issued(fields), [[2031, 5]], fields);
    assert.deepEqual(issued('year = 2031, month = {Spring}'), [[2031]]);
    assert.equal([...readBibliography('@misc{a, month = may}').entries[0]!.fields.values()][0], '5');
  });

  it('have letters that are commands, and accents over a dotless i', () => {
    assert.deepEqual(called(item('@book{a, author = {{\\AA}ngstr{\\"o}m, Anders and Garc{\\\'{\\i}}a, Jos{\\\'e} and na{\\"\\i}f, A and Sm{\\aa}l, B}}')), ['Anders Ångström', 'José García', 'A naïf', 'B Smål']);
    assert.deepEqual(called(item('@book{a, author = { Lorrin , Kessa }}')), ['Kessa Lorrin']);
    assert.deepEqual(called(item(`@book{a, author = {${'Müller, Jörg'.normalize('NFD')}}}`)), ['Jörg Müller']);
  });

  it('have signs and mathematics in titles', () => {
    assert.equal(title('Hidden{\\noop{2031}} keys\\dots{} of \\~{} and \\^{}'), 'Hidden keys… of ~ and ^');
    assert.equal(title('Harbours in $O(n \\log n)$ and $\\mathcal{N}=4$'), 'Harbours in O(n log n) and N=4');
    assert.equal(title('It costs \\$5, not \\$6'), 'It costs $5, not $6');
    assert.equal(item('@misc{a, title = {x}, url = {https://a.example/$X$}}').URL, 'https://a.example/$X$');
  });

  it('keep the capitals of titles that are not English, declared or not', () => {
    assert.equal(title('Der Hafen und die Brüche. Eine \\glqq Studie\\grqq'), 'Der Hafen und die Brüche. Eine „Studie“');
    assert.equal(title('Le Port et la Ville'), 'Le Port et la Ville');
    assert.equal(title('The Harbour and the City'), 'The harbour and the city');
    assert.equal(title('Die Hard: A History of Harbours'), 'Die hard: A history of harbours');
    assert.equal(title('Der Hafen und die Stadt', ', langid = {english}'), 'Der hafen und die stadt');
    assert.equal(item('@book{a, title = {Der Hafen und die Stadt}}').language, undefined);
  });

  it('tell their sources the same', () => {
    const said = (fields: string): readonly unknown[] => {
      const { title, authors, date } = metadataOfEntry(readBibliography(`@article{a, ${fields}}`).entries[0]!);
      return [title, authors, date];
    };
    for (const month of ['may # "~3"', '"3~" # may', '{May 3}', '"May", day = {03}']) assert.equal(said(`year = {2031}, month = ${month}`)[2], '2031-05-03', month);
    for (const month of ['"May"', '{may}', '5', '{#may#}', '{MAY-JUN}', '{MAY 02-07}']) assert.equal(said(`year = {{2031}}, month = ${month}`)[2], '2031-05', month);
    for (const date of ['year = 2031, month = {Spring}', 'date = {2031-21}', 'date = {2031-uu}', 'date = {2031/2032}', 'year = {2031/2032}', 'year = {{\\noop{9}}2031}']) assert.equal(said(date)[2], '2031', date);
    assert.deepEqual(said('title = {\\textquoteleft{}H$_2$O\\textquoteright{} of the \\guillemotleft{}Quay\\guillemotright, $\\alpha$ to {\\th}}, author = {Nguy{\\~{\\^e}}n, V{\\u a}n and {\\AA}n, E}'), ['‘H2O’ of the «Quay», α to þ', ['Văn Nguyễn', 'E Ån'], undefined]);
    const [loose] = readBibliography(JSON.stringify([{ id: 'a', type: 'article', title: ['The <i>Quay</i>'], author: 'Kessa Lorrin', issued: { 'date-parts': ['2031', 5, 0] } }])).entries;
    const { title: shown, authors, date } = metadataOfEntry(loose!);
    assert.deepEqual([shown, authors, date], ['The Quay', ['Kessa Lorrin'], '2031-05']);
  });

  it('have types that some programs add', () => {
    assert.deepEqual(['newspaper', 'magazine', 'suppbook', 'bookinbook', 'article'].map((type) => item(`@${type}{a, title = {x}}`).type), ['article-newspaper', 'article-magazine', 'chapter', 'chapter', 'article-journal']);
    assert.deepEqual(issued('year = {2031/2032}'), [[2031], [2032]]);
  });

  it('lose no field behind a semicolon', () => {
    const { entries, problems } = readBibliography('@misc{a, title = {x}; year = 2031}');
    assert.equal(entries[0]!.fields.get('year'), '2031');
    assert.equal(problems.length, 1);
  });

  it('of CSL-JSON in shapes of other programs', () => {
    const [crossref, loose, empty, comma] = readBibliography(JSON.stringify([
      { id: 'a', type: 'article-journal', title: ['A title'], 'container-title': ['Harbour Studies', 'HS'], ISSN: ['1234-5678', '2345-6789'], author: [{ given: 'Kessa', family: 'Lorrin', affiliation: [], sequence: 'first' }, { name: 'Harbour Board' }, null], issued: { 'date-parts': [[2031, 5]] }, published: { 'date-parts': [[null]] }, accessed: { 'date-parts': [[null]] } },
      { id: 12, type: 'book', title: 'B', author: 'Kessa Lorrin', editor: { family: 'Kell' }, issued: '2031-05-03', accessed: { 'date-parts': [2032, '9', 0] } },
      { id: 'c', type: 'book', title: null, author: null, issued: null },
    ]).replace(/\]$/, ', {"id": "d", "type": "book", "title": "D, ]", "author": [{"family": "Lorrin",},],},]')).entries.map(cslOf);
    assert.equal(crossref!.title, 'A title');
    assert.deepEqual([crossref!['container-title'], crossref!['ISSN'], called(crossref!), crossref!.accessed], ['Harbour Studies', '1234-5678, 2345-6789', ['Kessa Lorrin', 'Harbour Board'], undefined]);
    assert.deepEqual([loose!.id, called(loose!), loose!['editor'], loose!.issued, loose!.accessed], ['12', ['Kessa Lorrin'], [{ family: 'Kell' }], { 'date-parts': [[2031, 5, 3]] }, { 'date-parts': [[2032, 9]] }]);
    assert.deepEqual(empty, { id: 'c', type: 'book' });
    assert.deepEqual([comma!.title, called(comma!)], ['D, ]', ['Lorrin']]);
  });
});

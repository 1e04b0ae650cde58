import assert from 'node:assert/strict';
import { readBibliography } from '../../../../src/core/citations/bib/read';
import { cslOf } from '../../../../src/core/citations/bib/to-csl';
import { updateBibtex } from '../../../../src/core/citations/bib/write-bibtex';
import { updateCslJson } from '../../../../src/core/citations/bib/write-csl-json';
import { metadataOfEntry } from '../../../../src/core/citations/entry-metadata';
import type { ReferencedSource } from '../../../../src/core/citations/source-item';

const lorrin: ReferencedSource = {
  uri: 'file:///w/corpus/who.md', path: 'corpus/who.md', citekey: 'lorrinBaSorin2031', title: 'Who Is Ba Sorin?', outlet: 'Upland Notebook', author: 'Kessa Lorrin and Dovan van Merrik',
  date: '2031-02-20', url: 'https://upland.example/who?a=1&b=%20', accessed: '2031-03-01', language: 'en', archivedUrl: 'https://web.archive.org/web/2031/https://upland.example/who',
};
const bare: ReferencedSource = { uri: 'file:///w/b.txt', path: 'b.txt', citekey: 'b', title: 'B' };
const written = `@article{lorrinBaSorin2031,
  title = {{Who Is Ba Sorin?}},
  author = {Lorrin, Kessa and van Merrik, Dovan},
  journaltitle = {Upland Notebook},
  entrysubtype = {newspaper},
  date = {2031-02-20},
  url = {https://upland.example/who?a=1&b=%20},
  urldate = {2031-03-01},
  addendum = {Archived at \\url{https://web.archive.org/web/2031/https://upland.example/who}},
  langid = {english},
  dossier = {corpus/who.md},
}
`;

describe('references.bib', () => {
  it('holds all that is known of a source', () => {
    assert.equal(updateBibtex('', [lorrin]), written);
    assert.equal(updateBibtex('', [bare]), '@misc{b,\n  title = {{B}},\n  dossier = {b.txt},\n}\n');
    assert.match(updateBibtex('', [{ ...bare, url: 'https://upland.example/b' }]), /^@online\{b,/);
  });

  it('stays byte for byte when nothing changed, whatever stands around', () => {
    const mine = '\ufeff% mine\r\n@string{x = {Y}}\r\n\r\n@book{hand, title={Hand made},year=2000}\r\n@comment{keep}\r\n';
    const once = updateBibtex(mine, [lorrin, bare]);
    assert.ok(once.startsWith(mine));
    assert.ok(!/[^\r]\n/.test(once));
    assert.equal(updateBibtex(once, [bare, lorrin]), once);
    const restyled = once.replace('title = {{B}}', 'TITLE    =   "{B}"');
    assert.equal(updateBibtex(restyled, [lorrin, bare]), restyled);
  });

  it('refreshes its own entries, keeps fields that were added, and leaves those of the user alone', () => {
    const before = `${written.replace('  langid', '  keywords = {mine, "yours"},\n  langid')}\n@misc{b, title = {Mine}}\n\n% end\n`;
    const after = updateBibtex(before, [{ ...lorrin, date: '2031-02-21' }, bare]);
    assert.equal(after, before.replace('2031-02-20', '2031-02-21').replace('  keywords = {mine, "yours"},\n', '').replace('  dossier = {corpus/who.md},\n', '  dossier = {corpus/who.md},\n  keywords = {mine, "yours"},\n'));
    assert.equal(updateBibtex(after, [{ ...lorrin, date: '2031-02-21' }, bare]), after);
  });

  it('follows a source that was moved or has another key, and keeps entries of sources that are gone', () => {
    assert.equal(updateBibtex(written, [{ ...lorrin, path: 'old/who.md' }]), written.replace('{corpus/who.md}', '{old/who.md}'));
    assert.equal(updateBibtex(written, [{ ...lorrin, citekey: 'other' }]), written.replace('lorrinBaSorin2031', 'other'));
    assert.equal(updateBibtex(written, []), written);
  });

  it('adds nothing for a source that the user has an entry for', () => {
    const mine = '@online{theirs, url = {https://upland.example/who}}\n';
    assert.equal(updateBibtex(mine, [lorrin], new Map([[lorrin.uri, 'theirs']])), mine);
  });

  it('cannot be broken by titles, names and addresses', () => {
    const hostile = { ...lorrin, title: 'A } \\input{x} {%$#&_~^ "q" @misc{x,\n}', author: 'O}Neil, {K', outlet: '}{', url: 'https://upland.example/{}\\', path: 'a}b{.txt' };
    const { entries, problems } = readBibliography(updateBibtex(written, [bare, hostile]));
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map(({ key }) => key), ['lorrinBaSorin2031', 'b']);
    assert.equal(cslOf(entries[0]!).title?.replace(/<[^>]*>/g, ''), 'A } \\input{x} {%$#&_~^ "q" @misc{x, }');
  });

  it('is read again as it was written', () => {
    const { uri: _uri, path: _path, citekey: _key, archivedUrl: _archived, ...known } = lorrin;
    assert.deepEqual(metadataOfEntry(readBibliography(written).entries[0]!), { ...known, author: 'Kessa Lorrin and Dovan van Merrik', authors: ['Kessa Lorrin', 'Dovan van Merrik'] });
  });
});

describe('CSL-JSON of sources', () => {
  const item = { id: 'b', type: 'document', title: 'B', custom: { dossier: 'b.txt' } };

  it('is added to what is there, and stays when nothing changed', () => {
    const mine = '[{"id":"x","type":"book"}]\n';
    const once = updateCslJson(mine, [bare])!;
    assert.deepEqual(JSON.parse(once), [{ id: 'x', type: 'book' }, item]);
    assert.ok(once.startsWith('[{"id":"x","type":"book"},\n'));
    assert.equal(updateCslJson(once, [bare]), once);
    const compact = `[${JSON.stringify({ ...item, keyword: 'mine' })}]`;
    assert.equal(updateCslJson(compact, [bare]), compact);
    assert.deepEqual(JSON.parse(updateCslJson(compact, [{ ...bare, title: 'C' }, lorrin])!).map(({ id, title, keyword }: Record<string, string>) => [id, title, keyword]), [['b', 'C', 'mine'], ['lorrinBaSorin2031', 'Who Is Ba Sorin?', undefined]]);
    assert.deepEqual(JSON.parse(updateCslJson('', [bare])!), [item]);
    assert.equal(updateCslJson('{"name": "a package"}', [bare]), undefined);
  });
});

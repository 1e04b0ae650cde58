import assert from 'node:assert/strict';
import type { Metadata } from '../../src/core/documents/document';
import { described } from '../../src/core/documents/metadata';
import { dossierOf, put } from './dossier';

const uri = 'file:///w/a.txt';
const text = 'A title of the text\n\nTARSK, 3 May 2031 (Northern Wire) — General Harun Tesk said that the brigade would stay, and Harun Tesk left.';
const other = 'Another title\n\nTARSK, 1 June 2031 (Tarsk Courier) — General Harun Tesk said in Tarsk that the brigade would go, and Harun Tesk stayed.';
const sidecar = (values: Parameters<typeof described>[1]): ReadonlyMap<string, { metadata: Metadata }> => new Map([[uri, { metadata: described('sidecar', values) }]]);

describe('Dossier.describe', () => {
  it('puts what a sidecar says before what the source says, and takes it back', async () => {
    const dossier = await dossierOf({ 'a.txt': text, 'b.txt': other });
    const before = JSON.stringify(dossier.head(uri));
    const key = dossier.source(uri)?.citekey;
    const changed = await dossier.describe('sidecar', sidecar({ date: '2032-02-02', authors: ['Kessa Lorrin'] }));
    assert.ok(changed.documents.has(uri));
    const { title, outlet, date, author } = dossier.source(uri) ?? {};
    assert.deepEqual([title, outlet, date, author], ['A title of the text', 'Northern Wire', '2032-02-02', 'Kessa Lorrin']);
    assert.notEqual(dossier.source(uri)?.citekey, key);
    assert.deepEqual(dossier.head(uri)?.metadata.inferred, ['title', 'outlet']);
    assert.equal(dossier.head(uri)?.metadata.origins?.date, 'sidecar');
    assert.deepEqual(dossier.sources().map((source) => source.uri), [uri, 'file:///w/b.txt']);
    assert.deepEqual(await dossier.describe('sidecar', sidecar({ date: '2032-02-02', authors: ['Kessa Lorrin'] })).then(({ documents }) => [...documents]), []);
    await dossier.describe('sidecar', new Map());
    assert.equal(JSON.stringify(dossier.head(uri)), before);
    assert.equal(dossier.sources()[0]?.uri, 'file:///w/b.txt');
  });

  it('trusts a sidecar more than a bibliography, and that more than the source', async () => {
    const dossier = await dossierOf({ 'a.txt': text });
    await dossier.describe('bibliography', new Map([[uri, { metadata: described('bibliography', { title: 'From the bib', outlet: 'Bib Press' }) }]]));
    await dossier.describe('sidecar', sidecar({ title: 'By hand' }));
    const { title, outlet, date } = dossier.source(uri) ?? {};
    assert.deepEqual([title, outlet, date], ['By hand', 'Bib Press', '2031-05-03']);
  });

  it('gives the same whether the source or what is said of it comes first, and when the source changes', async () => {
    const early = await dossierOf({});
    await early.describe('sidecar', sidecar({ date: '2032-02-02' }));
    await put(early, { 'a.txt': other });
    await put(early, { 'a.txt': text, 'b.txt': other });
    const late = await dossierOf({ 'a.txt': text, 'b.txt': other });
    await late.describe('sidecar', sidecar({ date: '2032-02-02' }));
    for (const place of [uri, 'file:///w/b.txt']) assert.deepEqual(early.head(place), late.head(place));
    const entities = [early, late].map((dossier) => dossier.searchEntities('Harun Tesk', 5).map(({ first, last, mentions }) => ({ first, last, mentions })));
    assert.deepEqual(entities[0], entities[1]);
    assert.equal(entities[0]?.[0]?.last, '2032-02-02');
  });
});

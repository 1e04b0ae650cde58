import assert from 'node:assert/strict';
import { readBibliography } from '../../../src/core/citations/bib/read';
import { Bibliographies, type BibliographyFile } from '../../../src/core/citations/bibliographies';
import { readPins, renamePin } from '../../../src/core/citations/pins';

const fileOf = (uri: string, text: string): [string, BibliographyFile] => [uri, { uri, folder: '', entries: readBibliography(text).entries }];

describe('bibliographies of a workspace', () => {
  const files = new Map([
    fileOf('b.bib', '@book{marn2030, title = {Later}}\n@book{pell2031, author = {Ostrick, Pell}, title = {River Guards}, year = 2031}'),
    fileOf('a.bib', '@book{marn2030, author = {Marn, Ilse}, title = {A History of Tarsk}, publisher = {Upland Press}, year = 2030}\n@comment{@book{left2029, title = {Left out}}}'),
  ]);
  const keysOf = (query: string, all: Bibliographies): readonly string[] => all.search(query, 10).map(({ entry }) => entry.key);

  it('have the first entry of a key, and none of those in comments', () => {
    const all = new Bibliographies(files);
    assert.equal(all.entry('marn2030')?.uri, 'a.bib');
    assert.equal(all.entry('left2029'), undefined);
    assert.equal(all.entry('Marn2030'), undefined);
    assert.deepEqual([...all.entries].map(({ entry }) => entry.key), ['marn2030', 'pell2031']);
  });

  it('are searched by key, title, outlet and author, typing errors allowed, the newest first without a query', () => {
    const all = new Bibliographies(files);
    assert.deepEqual(keysOf('', all), ['pell2031', 'marn2030']);
    for (const query of ['marn', 'Histroy', 'upland', 'ilse', 'marn2030']) assert.equal(keysOf(query, all)[0], 'marn2030', query);
    assert.deepEqual(keysOf('zzz', all), []);
  });

  it('leave out of the search what stands for a source', () => {
    const all = new Bibliographies(files, [{ source: 'file:///w/a.txt', file: 'a.bib', index: 0 }]);
    assert.equal(all.entryOf('file:///w/a.txt')?.entry.key, 'marn2030');
    assert.deepEqual(keysOf('', all), ['pell2031']);
  });
});

describe('keys that were given out', () => {
  it('are renamed: the old line goes, others stay', () => {
    const line = (key: string, path: string): string => `${JSON.stringify({ key, path, identity: 'x' })}\n`;
    const text = renamePin(line('a', 'a.txt') + line('b', 'b.txt'), 'a', { key: 'c', path: 'a.txt', identity: 'x' });
    assert.equal(text, line('b', 'b.txt') + line('c', 'a.txt'));
    assert.deepEqual(readPins(renamePin('', 'a', { key: 'c', path: 'a.txt', identity: 'x' })).map(({ key }) => key), ['c']);
  });
});

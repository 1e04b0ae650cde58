import assert from 'node:assert/strict';
import { Dossier } from '../../src/core';
import { fixedKeys } from '../../src/core/citations/pins';
import { readPins } from '../../src/core/citations/pins';

const article = (title: string, date: string): string => `${title}\n\nTARSK, ${date} (Northern Wire) — The leader of the Ash Valley Brigade spoke to reporters.\n`;

async function dossierOf(files: Readonly<Record<string, string>>): Promise<Dossier> {
  const dossier = new Dossier();
  await dossier.putSources((await Promise.all(Object.entries(files).map(([path, bytes]) => dossier.readSource({ uri: `file:///w/${path}`, path, bytes })))).filter((source) => source !== undefined));
  return dossier;
}

const keyOf = (dossier: Dossier, path: string): string | undefined => dossier.source(`file:///w/${path}`)?.citekey;

describe('citekeys of sources', () => {
  it('a source is found by its key, letters added to tell it from others included', async () => {
    const dossier = await dossierOf({ 'a.txt': article('Port closed', '3 May 2031'), 'b.txt': article('Port closed', '4 May 2031'), 'c.txt': article('Council formed', '3 May 2031') });
    const uris = dossier.sources().map(({ uri }) => uri);
    assert.equal(uris.length, 3);
    for (const uri of uris) assert.equal(dossier.sourceWithKey(dossier.source(uri)?.citekey ?? '')?.uri, uri);
    assert.equal(dossier.sourceWithKey((keyOf(dossier, 'c.txt') ?? '').toUpperCase()), undefined);
    assert.equal(dossier.sourceWithKey('nobody2031'), undefined);
  });

  it('a key that was given out stays when another source comes to it, and leads to its source', async () => {
    const dossier = await dossierOf({ 'a.txt': article('Port closed', '3 May 2031') });
    const key = keyOf(dossier, 'a.txt') ?? '';
    const pinned = dossier.pinsOf(['file:///w/a.txt']);
    const again = await dossierOf({ 'a.txt': article('Port closed', '3 May 2031'), 'b.txt': article('Port closed', '4 May 2031') });
    assert.notEqual(keyOf(again, 'a.txt'), key);
    again.useKeys(fixedKeys(again.describedByOthers('bibliography'), { pinned: readPins(pinned.map((pin) => `${JSON.stringify(pin)}\n`).join('')) }));
    assert.equal(keyOf(again, 'a.txt'), key);
    assert.equal(again.sourceWithKey(key)?.uri, 'file:///w/a.txt');
    assert.notEqual(keyOf(again, 'b.txt'), key);
  });

  it('another pattern makes all keys anew, of sources that come later too, and the standard one makes them as they were', async () => {
    const dossier = await dossierOf({ 'a.txt': article('Port closed', '3 May 2031') });
    const before = keyOf(dossier, 'a.txt');
    await dossier.setKeyPattern('x[year][shorttitle1_1]');
    const source = await dossier.readSource({ uri: 'file:///w/b.txt', path: 'b.txt', bytes: article('Council formed', '4 May 2032') });
    await dossier.putSources(source ? [source] : []);
    assert.deepEqual([keyOf(dossier, 'a.txt'), keyOf(dossier, 'b.txt')], ['x2031Port', 'x2032Council']);
    assert.equal(dossier.sourceWithKey('x2032Council')?.path, 'b.txt');
    await dossier.setKeyPattern('[auth:lower][shorttitle3_3][year]');
    assert.equal(keyOf(dossier, 'a.txt'), before);
  });
});

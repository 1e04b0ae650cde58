import assert from 'node:assert/strict';
import { Dossier } from '../../src/core';

const page = (url: string, archived = ''): string => `---\ntitle: T\nurl: ${url}\n${archived === '' ? '' : `archivedUrl: ${archived}\n`}---\n\nText.\n`;

describe('sources by web address', () => {
  let dossier: Dossier;
  const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const read = await Promise.all(Object.entries(files).map(([path, bytes]) => dossier.readSource({ uri: `file:///w/${path}`, path, bytes })));
    await dossier.putSources(read.filter((source) => source !== undefined));
  };
  const at = (url: string): string | undefined => dossier.sourceAtAddress(url)?.replace('file:///w/', '');
  beforeEach(() => (dossier = new Dossier()));

  it('are found however the address is written, by the archived copy too', async () => {
    await put({ 'a.md': page('https://www.wire.example/truce/?utm_source=x', 'https://archive.example/abc') });
    assert.deepEqual(['http://wire.example/truce#top', 'https://web.archive.org/web/2031/https://wire.example/truce', 'https://archive.example/abc', 'https://wire.example/', 'a.md'].map(at), ['a.md', 'a.md', 'a.md', undefined, undefined]);
  });

  it('of several copies the first by path is meant, whichever was read first', async () => {
    await put({ 'b.md': page('https://wire.example/truce') });
    assert.equal(at('https://wire.example/truce'), 'b.md');
    await put({ 'a.md': page('https://wire.example/truce'), 'c.md': page('https://wire.example/truce') });
    assert.equal(at('https://wire.example/truce'), 'a.md');
  });

  it('follow changes', async () => {
    await put({ 'a.md': page('https://wire.example/one'), 'b.md': page('https://wire.example/two') });
    assert.equal(at('https://wire.example/one'), 'a.md');
    await put({ 'a.md': page('https://wire.example/three') });
    await dossier.removeSources(['file:///w/b.md']);
    assert.deepEqual(['one', 'two', 'three'].map((name) => at(`https://wire.example/${name}`)), [undefined, undefined, 'a.md']);
  });
});

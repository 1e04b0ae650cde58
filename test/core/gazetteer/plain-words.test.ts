import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plainWordsModule } from '../../../src/core/gazetteer/data/plain-words';

describe('plain-words.as', () => {
  it('is what the module in plain-words.ts was made of', async () => {
    const { made } = (await import(new URL('../../../src/core/gazetteer/data/plain-words.make.mjs', import.meta.url).href)) as { made(): Promise<string> };
    assert.equal(readFileSync('src/core/gazetteer/data/plain-words.ts', 'utf8'), await made());
  }).timeout(60_000);

  it('is small enough to be compiled at once on every thread of a browser', () => {
    assert.ok(Buffer.from(plainWordsModule, 'base64').length < 4096);
  });
});

import assert from 'node:assert/strict';
import { Dossier } from '../../src/core';
import { readSource } from '../../src/core/sources';
import type { EncodedSource } from '../../src/core/store/store';
import { Intake } from '../../src/server/intake';
import type { ReadResult } from '../../src/server/readers';

const texts = ['General Omar Tesk spoke in Tarsk. Omar Tesk left.', 'Lena Oram met General Omar Tesk.', 'The Ash Valley Brigade left. Lena Oram, the minister, said so.'];

describe('what was read', () => {
  let read: readonly EncodedSource[] = [];
  before(async () => {
    const kinds = await Promise.all(texts.map((text, n) => readSource({ uri: `file:///w/${n}.txt`, path: `${n}.txt`, bytes: text })));
    read = kinds.flatMap((source) => ('head' in source ? [source] : []));
  });
  const resultOf = (n: number): ReadResult => {
    const source = read[n % read.length] as EncodedSource;
    const [uri, path] = [`file:///w/a${n}.txt`, `a${n}.txt`];
    return { task: { uri, folder: 'file:///w', path, size: 1, mtime: 0, maxBytes: 1e6 }, source: { ...source, head: { ...source.head, uri, path } } };
  };
  const takeAll = async (total: number, told: number): Promise<{ readonly dossier: Dossier; readonly seen: readonly number[] }> => {
    const dossier = new Dossier();
    const seen: number[] = [];
    const intake = new Intake(dossier, new Map(), { changed: () => void seen.push(dossier.sourceCount), failed: () => assert.fail() }, told);
    // Several come at a time, and wait for nobody.
    for (let n = 0; n < total; n += 25) await Promise.all(Array.from({ length: Math.min(25, total - n) }, (_, k) => intake.take(resultOf(n + k))));
    await intake.finish([]);
    return { dossier, seen };
  };

  it('is all taken in, and shown when a hundredth and a tenth are there', async function () {
    this.timeout(60_000);
    const { dossier, seen } = await takeAll(2000, 2000);
    assert.equal(dossier.sourceCount, 2000);
    assert.equal(seen.length, 2);
    assert.ok((seen[0] ?? 0) >= 200 && (seen[0] ?? 0) < 1000, String(seen));
    assert.ok(dossier.entities().some(({ entity, mentions }) => entity.name === 'Omar Tesk' && mentions >= 2000));
  });

  it('is shown early where there is little, and once where nobody looks before', async function () {
    this.timeout(60_000);
    const early = await takeAll(400, 400);
    assert.deepEqual([early.seen.length, early.seen.at(-1)], [2, 400]);
    assert.deepEqual((await takeAll(400, 0)).seen, [400]);
  });
});

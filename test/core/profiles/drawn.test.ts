import assert from 'node:assert/strict';
import { neverCancelled } from '../../../src/base/cancellation';
import { DrawnProfiles, profiledSources, type Drawable } from '../../../src/core/profiles/drawn';
import { entity, source } from './marked';

const tesk = entity('Harun Tesk');

describe('profiles that were drawn', () => {
  const dayOf = (n: number): string => `2031-${String(Math.floor(n / 28) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
  const corpusOf = (count: number, read: string[] = [], meanwhile = (): void => {}): Drawable => {
    const sources = Array.from({ length: count }, (_, n) => source(`s${n}`, dayOf(n), `General [Harun Tesk] met [Adun Lur] on day ${n} in the old town.`)).reverse();
    const readOne = (uri: string) => {
      read.push(uri);
      meanwhile();
      return sources.find(({ document }) => document.uri === uri);
    };
    return {
      summary: (id) => (id === tesk.id ? { entity: tesk, mentions: count, sources: count } : undefined),
      sources: (_, { offset, limit }) => sources.slice(offset, offset + limit).map(({ document }) => document.uri),
      read: readOne, reread: readOne,
    };
  };
  const sentences = { depth: 'sentences' } as const;

  it('are kept until they are forgotten', () => {
    const read: string[] = [];
    const profiles = new DrawnProfiles(corpusOf(3, read));
    const first = profiles.draw(tesk.id, sentences);
    assert.deepEqual([profiles.draw(tesk.id, sentences) === first, read.length, first?.sources], [true, 3, 3]);
    assert.deepEqual([profiles.isDrawn(tesk.id, 'sentences'), profiles.isDrawn(tesk.id, 'whole'), profiles.isDrawn('adun-lur', 'sentences')], [true, false, false]);
    profiles.forget(['adun-lur']);
    assert.equal(profiles.isDrawn(tesk.id, 'sentences'), true);
    profiles.forget([tesk.id]);
    assert.equal(profiles.isDrawn(tesk.id, 'sentences'), false);
    assert.deepEqual([profiles.draw(tesk.id, sentences), read.length], [first, 6]);
  });

  it('are the same in slices', async () => {
    assert.deepEqual(await new DrawnProfiles(corpusOf(40)).drawInSlices(tesk.id, sentences, neverCancelled), new DrawnProfiles(corpusOf(40)).draw(tesk.id, sentences));
  });

  it('are not kept when something changed while they were drawn', async () => {
    const profiles: DrawnProfiles = new DrawnProfiles(corpusOf(3, [], () => profiles.forget([])));
    assert.equal((await profiles.drawInSlices(tesk.id, sentences, neverCancelled))?.sources, 3);
    assert.equal(profiles.isDrawn(tesk.id, 'sentences'), false);
  });

  it('are drawn from the newest and the oldest of many sources', () => {
    const read: string[] = [];
    new DrawnProfiles(corpusOf(130, read)).draw(tesk.id, sentences);
    assert.deepEqual([read.length, read[0], read[79], read[80], read[99]], [profiledSources, 's129', 's50', 's19', 's0']);
  });

  it('of nobody are none', () => assert.equal(new DrawnProfiles(corpusOf(3)).draw('nobody', sentences), undefined));
});

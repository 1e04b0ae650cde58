import assert from 'node:assert/strict';
import { runSteps } from '../../../src/base/steps';
import { relationsInSteps, sentencesNaming, type Relation } from '../../../src/core/profiles/relations';
import { entity, source } from './marked';

const tesk = entity('Harun Tesk');

describe('relations', () => {
  const relationsOf = (...of: Parameters<typeof relationsInSteps>): readonly Relation[] => runSteps(relationsInSteps(...of));
  const sources = [
    source('a', '2031-01-02', 'TARSK, 2 January 2031 ([wire:Northern Wire]) — General [Harun Tesk] met [Adun Lur] in the town on Monday. [Adun Lur] left. [Orsa Vell] was there.'),
    source('b', '2031-03-04', '# [Harun Tesk] and [Adun Lur]\nGeneral [Harun Tesk] spoke with [Adun Lur] and with [Orsa Vell] about the new road to the north.'),
    source('c', '2031-02-03', '[Orsa Vell] and [Adun Lur] met without anybody else.'),
  ];

  it('counts the sentences and the sources that name both, and shows the newest sentence of prose', () => {
    assert.deepEqual(relationsOf(tesk, sources).map(({ entity: id, sentences, sources: count, sentence }) => [id, sentences, count, sentence?.uri, sentence?.plain.slice(0, 26)]), [
      ['adun-lur', 3, 2, 'b', 'General Harun Tesk spoke w'],
      ['orsa-vell', 1, 2, 'b', 'General Harun Tesk spoke w'],
    ]);
  });

  it('shows as many as asked for', () => assert.equal(relationsOf(tesk, sources, 1).length, 1));

  it('of nobody are none', () => assert.deepEqual(relationsOf(tesk, []), []));

  it('every sentence stands in its source at its span', () => {
    for (const { sentence } of relationsOf(tesk, sources)) {
      const { document } = sources.find((one) => one.document.uri === sentence?.uri)!;
      assert.equal(document.text.slice(sentence!.start, sentence!.end), sentence!.text);
    }
  });

  it('sentences naming somebody come in order, without datelines', () => {
    assert.deepEqual(sentencesNaming('adun-lur', sources[0]!).map(({ plain }) => plain), ['General Harun Tesk met Adun Lur in the town on Monday.', 'Adun Lur left.']);
  });
});

import assert from 'node:assert/strict';
import { nearName } from '../../src/client/snippet';

/** The name is written in brackets. */
function near(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const cut = nearName({ text: marked.replace(/[[\]]/gu, ''), start, end });
  return `${cut.text.slice(0, cut.start)}[${cut.text.slice(cut.start, cut.end)}]${cut.text.slice(cut.end)}`;
}

describe('the snippet of a mention', () => {
  it('stays as it is when the name is near its start', () => {
    assert.equal(near('The army of [Harun Tesk] left.'), 'The army of [Harun Tesk] left.');
  });

  it('is cut at a word before the name', () => {
    assert.equal(
      near('The strike was ordered in the week in which General [Harun Tesk] left.'),
      '…week in which General [Harun Tesk] left.',
    );
  });

  it('is cut inside a word that is longer than the room', () => {
    assert.equal(near(`${'x'.repeat(60)}[KH]`), `…${'x'.repeat(24)}[KH]`);
  });
});

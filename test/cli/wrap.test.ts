import assert from 'node:assert/strict';
import { wrap } from '../../src/cli/wrap';

describe('lines for a terminal', () => {
  it('break between words, and no word is lost', () => {
    assert.deepEqual(wrap('one two three four', 9, '  '), ['  one two', '  three', '  four']);
    assert.deepEqual(wrap('one two', 80, '  ', '- '), ['- one two']);
    assert.deepEqual(wrap('', 80), ['']);
  });

  it('leave a long word whole', () => {
    assert.deepEqual(wrap('see https://a.example/long/address now', 10), ['see', 'https://a.example/long/address', 'now']);
  });

  it('are no wider than the terminal where characters are wide, or take no room', () => {
    assert.deepEqual(wrap('漢字漢字', 5), ['漢字', '漢字']);
    assert.deepEqual(wrap('e\u0301e\u0301e\u0301 x', 5), ['e\u0301e\u0301e\u0301 x']);
  });
});

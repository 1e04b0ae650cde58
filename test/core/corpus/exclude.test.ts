import assert from 'node:assert/strict';
import { excluder } from '../../../src/core/corpus/exclude';

describe('excluder', () => {
  const excluded = (globs: string[], paths: string): string => paths.split(' ').filter(excluder(globs)).join(' ');

  it('takes names at any depth, with all that lies below', () => {
    assert.equal(excluded(['**/old', '**/.cache'], 'old old/a.txt x/old/b/c.txt x/older.txt .cache/a.txt a.old'), 'old old/a.txt x/old/b/c.txt .cache/a.txt');
  });

  it('anchors a pattern in the folder, as VS Code does', () => {
    assert.equal(excluded(['out', 'x/*.tmp.txt'], 'out/a.txt src/out/a.txt x/a.tmp.txt x/y/a.tmp.txt'), 'out/a.txt x/a.tmp.txt');
  });

  it('takes globs with stars, braces and classes, and tells cases apart', () => {
    assert.equal(excluded(['**/*.{tmp,bak}', '**/v[0-9]/**'], 'a.tmp x/b.bak v1/a.txt va/a.txt A.TMP'), 'a.tmp x/b.bak v1/a.txt');
  });

  it('means nothing by patterns that are none', () => {
    assert.equal(excluded(['', ' ', '!a.txt', '[', '((('], 'a.txt b.txt'), '');
  });
});

import assert from 'node:assert/strict';
import { chooseCorpus } from '../../../src/core/corpus/choose';
import type { CorpusSettings } from '../../../src/core/corpus/choose';

describe('chooseCorpus', () => {
  const none: CorpusSettings = { include: [], exclude: [] };
  const choose = (paths: string, settings = none, own: string[] = []): string => chooseCorpus(paths.split(' '), settings, own).sources.join(' ');

  it('takes the text files of a corpus folder, whatever its case, and leaves the draft', () => {
    const chosen = chooseCorpus(['analysis.md', 'Corpus/a.txt', 'Corpus/deep/b.html', 'Corpus/photo.jpg', 'notes/c.md'], none);
    assert.deepEqual(chosen, { sources: ['Corpus/a.txt', 'Corpus/deep/b.html'], roots: ['Corpus'] });
  });

  it('takes all such folders at the level nearest to the root', () => {
    assert.equal(choose('articles/a.txt sources/b.txt work/corpus/c.txt d.md'), 'articles/a.txt sources/b.txt');
    assert.equal(choose('one/corpus/a.txt two/corpus/b.txt two/draft.md'), 'one/corpus/a.txt two/corpus/b.txt');
  });

  it('takes every text file where there is no such folder, save those about the project', () => {
    assert.equal(choose('a.txt b.md c/d.HTM README.md LICENSE.txt c/README.md x.ts noextension .txt'), 'a.txt b.md c/d.HTM c/README.md');
  });

  it('lets include globs decide', () => {
    assert.equal(choose('corpus/a.txt press/b.txt press/x.ts c.md', { include: ['press'], exclude: [] }), 'press/b.txt');
    assert.equal(choose('corpus/a.txt press/b.txt c.md', { include: ['**/*.md', 'corpus/**'], exclude: [] }), 'corpus/a.txt c.md');
    assert.equal(choose('corpus/a.txt c.md', { include: [' '], exclude: [] }), 'corpus/a.txt');
  });

  it('never takes excluded files, hidden folders, node_modules or own files', () => {
    assert.equal(choose('a.txt old/b.txt .git/c.txt node_modules/m/README.md x/node_modules/y.txt who.md', { include: [], exclude: ['old/'] }, ['./who.md']), 'a.txt');
    assert.equal(choose('corpus/a.txt corpus/b.tmp.txt', { include: [], exclude: ['*.tmp.txt'] }), 'corpus/a.txt');
  });

  it('falls back to every text file when all of a corpus folder is excluded', () => {
    assert.equal(choose('corpus/a.txt b.md', { include: [], exclude: ['corpus'] }), 'b.md');
  });

  it('survives globs that are none', () => {
    assert.equal(choose('a.txt', { include: [], exclude: ['[', '((((', '!', '{a,b', '\\'] }), 'a.txt');
  });
});

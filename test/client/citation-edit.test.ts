import assert from 'node:assert/strict';
import { planCitation } from '../../src/client/citation-edit';
import type { CitationFormat } from '../../src/protocol/protocol';

/** Cursors are written as | in the text; the result is the text after the edit. */
function edited(marked: string, inline: string, format: CitationFormat = 'pandoc', block?: string, lineBreak = '\n'): string {
  const parts = marked.split('|');
  const text = parts.join('');
  const cursors = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length);
  const insertions = planCitation(text, cursors, { inline, ...(block !== undefined && { block }) }, format, lineBreak);
  let at = 0;
  let result = '';
  for (const { offset, text: inserted } of insertions) {
    assert.ok(offset >= at, 'insertions are in order');
    result += text.slice(at, offset) + inserted;
    at = offset;
  }
  return result + text.slice(at);
}

describe('inserting a citation', () => {
  it('sets a space before it where a word ends', () => {
    assert.equal(edited('He left|. She stayed.', '[@a]'), 'He left [@a]. She stayed.');
  });

  it('sets no second space, nor one at the start or after a bracket', () => {
    assert.equal(edited('He left |.', '[@a]'), 'He left [@a].');
    assert.equal(edited('| He', '[@a]'), '[@a] He');
    assert.equal(edited('(|)', '\\cite{a}', 'latex'), '(\\cite{a})');
    assert.equal(edited('left~|', '\\cite{a}', 'latex'), 'left~\\cite{a}');
  });

  it('breaks no word, and stands apart from the next', () => {
    assert.equal(edited('He le|ft early.', '[@a]'), 'He left [@a] early.');
    assert.equal(edited('He |left.', '[@a]'), 'He [@a] left.');
    assert.equal(edited('Tesk|’s men', '[@a]'), 'Tesk’s [@a] men');
    assert.equal(edited("‘Tesk|’ left", '[@a]'), '‘Tesk [@a]’ left');
    assert.equal(edited('Élé|na left', '[^a]', 'footnote'), 'Éléna[^a] left');
  });

  it('goes to every cursor, and once where two stand together', () => {
    assert.equal(edited('One|. Two|.', '[@a]'), 'One [@a]. Two [@a].');
    assert.deepEqual(planCitation('a b', [1, 1], { inline: 'x' }, 'footnote'), [{ offset: 1, text: 'x' }]);
  });

  it('puts a footnote mark close to the word and its text at the end, once', () => {
    assert.equal(edited('One.|\nTwo.|\n', '[^a]', 'footnote', '[^a]: Source.'), 'One.[^a]\nTwo.[^a]\n\n[^a]: Source.\n');
  });

  it('does not repeat a footnote that the file has', () => {
    assert.equal(edited('One.|\n\n[^a]: Source.\n', '[^a]', 'footnote', '[^a]: Source.'), 'One.[^a]\n\n[^a]: Source.\n');
  });

  it('adds a footnote below the others', () => {
    const text = 'One.|\n\n[^a]: Source.\n';
    assert.equal(edited(text, '[^b]', 'footnote', '[^b]: Other.'), 'One.[^b]\n\n[^a]: Source.\n[^b]: Other.\n');
  });

  it('does not take the footnote of a longer key for its own', () => {
    const text = 'One.|\n\n[^a2]: Source.';
    assert.equal(edited(text, '[^a]', 'footnote', '[^a]: Other.'), 'One.[^a]\n\n[^a2]: Source.\n[^a]: Other.\n');
  });

  it('joins mark and footnote when the cursor is at the very end', () => {
    assert.equal(edited('One.|', '[^a]', 'footnote', '[^a]: Source.'), 'One.[^a]\n\n[^a]: Source.\n');
  });

  it('keeps the line breaks of the file', () => {
    assert.equal(
      edited('One.|\r\n', '[^a]', 'footnote', '[^a]: Source.\n    More.', '\r\n'),
      'One.[^a]\r\n\r\n[^a]: Source.\r\n    More.\r\n',
    );
  });

  it('works in an empty file', () => {
    assert.equal(edited('|', '[^a]', 'footnote', '[^a]: Source.'), '[^a]\n\n[^a]: Source.\n');
  });
});

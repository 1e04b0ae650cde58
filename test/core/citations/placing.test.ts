import assert from 'node:assert/strict';
import type { CitationFormat, CitationItem } from '../../../src/core/citations/cited';
import { placeCitation, type Citing } from '../../../src/core/citations/placing';

const source = (citekey: string): CitationItem => ({ uri: `file:///w/corpus/${citekey}.txt`, citekey, title: citekey.toUpperCase(), url: `https://wire.example/${citekey}` });
const a = source('a');

/** Cursors are written as | in the text; the result is the text after the edits. */
function edited(marked: string, format: CitationFormat = 'pandoc', items: readonly CitationItem[] = [a], more: Partial<Citing> & { readonly lineBreak?: string } = {}): string {
  const parts = marked.split('|');
  const text = parts.join('');
  const cursors = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length);
  let at = 0;
  let result = '';
  for (const { start, end, text: added } of placeCitation(text, cursors, { items, format, uri: 'file:///w/draft.md', ...more }, more.lineBreak)) {
    assert.ok(start >= at && end >= start, 'edits are in order');
    result += text.slice(at, start) + added;
    at = end;
  }
  return result + text.slice(at);
}

describe('placing a citation', () => {
  it('sets a space before it where a word ends', () => {
    assert.equal(edited('He left|. She stayed.'), 'He left [@a]. She stayed.');
  });

  it('sets no second space, nor one at the start or after a bracket', () => {
    assert.equal(edited('He left |.'), 'He left [@a].');
    assert.equal(edited('| He'), '[@a] He');
    assert.equal(edited('(|)', 'latex'), '(\\cite{a})');
    assert.equal(edited('left~|', 'latex'), 'left~\\cite{a}');
  });

  it('breaks no word, and stands apart from the next', () => {
    assert.equal(edited('He le|ft early.'), 'He left [@a] early.');
    assert.equal(edited('He |left.'), 'He [@a] left.');
    assert.equal(edited('Tesk|’s men'), 'Tesk’s [@a] men');
    assert.equal(edited("‘Tesk|’ left"), '‘Tesk [@a]’ left');
    assert.match(edited('Élé|na left', 'footnote'), /^Éléna\[\^a\] left\n/);
  });

  it('goes to every cursor, and once where two stand together', () => {
    assert.equal(edited('One|. Two|.'), 'One [@a]. Two [@a].');
    assert.equal(edited('On|e|.'), 'One [@a].');
  });

  it('puts a footnote mark close to the word and its text at the end, once', () => {
    assert.match(edited('One.|\nTwo.|\n', 'footnote'), /^One\.\[\^a\]\nTwo\.\[\^a\]\n\n\[\^a\]: .+\n$/);
  });

  it('does not repeat a footnote that the file has, and adds one below the others', () => {
    const once = edited('One.|\n', 'footnote');
    assert.equal(edited(once.replace('One.', 'One. Two|.'), 'footnote'), once.replace('One.', 'One. Two[^a].'));
    assert.match(edited(once.replace('One.', 'One. Two|.'), 'footnote', [source('b')]), /^One\. Two\[\^b\]\.\[\^a\]\n\n\[\^a\]: .+\n\[\^b\]: .+\n$/);
  });

  it('joins mark and footnote when the cursor is at the very end', () => {
    assert.match(edited('One.|', 'footnote'), /^One\.\[\^a\]\n\n\[\^a\]: .+\n$/);
    assert.match(edited('|', 'footnote'), /^\[\^a\]\n\n\[\^a\]: .+\n$/);
  });

  it('keeps the line breaks of the file', () => {
    assert.match(edited('One.|\r\n', 'footnote', [a], { lineBreak: '\r\n' }), /^One\.\[\^a\]\r\n\r\n\[\^a\]: .+\r\n$/);
  });

  it('extends the citation at the cursor, and the one that follows its word', () => {
    assert.equal(edited('He left [@b|].'), 'He left [@b; @a].');
    assert.equal(edited('He left| [@b].'), 'He left [@b; @a].');
    assert.equal(edited('He le|ft [see @b, p. 3].'), 'He left [see @b, p. 3; @a].');
    assert.equal(edited('He left \\cite{b}|.', 'latex'), 'He left \\cite{b,a}.');
    assert.equal(edited('He left|~\\autocite{b}.', 'autocite'), 'He left~\\autocite{b,a}.');
    assert.equal(edited('He left [cite:@b|].', 'org'), 'He left [cite:@b;@a].');
    assert.match(edited('He left.|[^b]\n\n[^b]: B.\n', 'footnote'), /^He left\.\[\^b\]\[\^a\]\n\n\[\^b\]: B\.\n\[\^a\]: .+\n$/);
  });

  it('cites nothing twice in one citation', () => {
    assert.equal(edited('He left [@a|].'), 'He left [@a].');
    assert.equal(edited('He left [@a|]. She| stayed.'), 'He left [@a]. She [@a] stayed.');
    assert.equal(edited('He left [@a|].', 'pandoc', [{ ...a, locator: '3' }]), 'He left [@a; @a, p. 3].');
    assert.equal(edited('He left [|@b|].'), 'He left [@b; @a].');
  });

  it('cites several sources at once', () => {
    assert.equal(edited('He left|.', 'pandoc', [a, { ...source('b'), locator: '3' }]), 'He left [@a; @b, p. 3].');
    assert.equal(edited('He left [@a|].', 'pandoc', [a, source('b')]), 'He left [@a; @b].');
  });

  it('quotes before a citation of its own', () => {
    assert.equal(edited('He left. |', 'pandoc', [a], { quotation: '“We go.”' }), 'He left. “We go.” [@a]');
    assert.match(edited('He left.| Then', 'footnote', [a], { quotation: '“We go.”' }), /^He left\. “We go\.” \[\^a\] Then/);
  });

  it('writes what a style made of it', () => {
    assert.equal(edited('He left|.', 'plain', [a], { inline: '(Lorrin 2031)' }), 'He left (Lorrin 2031).');
  });
});

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cutText } from '../../src/core/documents/text-parts';
import { openDocuments } from '../../src/server/open-document';
import { random } from '../random';

const words = ['Harun Tesk left. ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' \n \n', 'é', '\n\n  ', 'On Monday ', '—'];

describe('an open document', () => {
  it('says what a text document says, whatever is edited', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const some = (count: number): string => Array.from({ length: count }, () => words[Math.floor(next() * words.length)] ?? '').join('');
      const text = some(Math.floor(next() * 80));
      // A new one each time: an updated one forgets that an edit may join a carriage return and a line feed.
      let known = TextDocument.create('test:a', 'plaintext', 1, text);
      let open = openDocuments.create('test:a', 'plaintext', 1, text);
      for (let step = 0; step < 30; step++) {
        const at = (): { line: number; character: number } => ({ line: Math.floor(next() * (known.lineCount + 2)), character: Math.floor(next() * 30) });
        const [a, b] = [at(), at()].sort((x, y) => x.line - y.line || x.character - y.character);
        const change = next() < 0.1 || !a || !b ? { text: some(20) } : { range: { start: known.positionAt(known.offsetAt(a)), end: known.positionAt(known.offsetAt(b)) }, text: some(Math.floor(next() * 4)) };
        known = TextDocument.create('test:a', 'plaintext', step + 2, 'range' in change ? TextDocument.applyEdits(known, [{ range: change.range, newText: change.text }]) : change.text);
        open = openDocuments.update(open, [change], step + 2);
        const place = `seed ${seed}, step ${step}`;
        assert.equal(open.getText(), known.getText(), place);
        assert.deepEqual(open.text, cutText(known.getText()), place);
        for (let offset = 0; offset <= open.text.length + 1; offset++) assert.deepEqual(open.positionAt(offset), known.positionAt(offset), `${place}, offset ${offset}`);
        for (let n = 0; n < 20; n++) {
          const position = at();
          assert.equal(open.offsetAt(position), known.offsetAt(position), place);
        }
      }
    }
  });
});

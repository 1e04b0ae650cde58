import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/read';
import { quote } from '../../../src/core/profiles/quote';

async function quoted(path: string, source: string): Promise<string> {
  const document = await readDocument({ uri: `file:///${path}`, path, bytes: source });
  const start = source.indexOf('Zed');
  return quote(document, { start, end: source.indexOf('army') + 5 });
}

describe('quote', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['keeps the text of a link', 'a.md', 'Zed leads the [evil twin](http://a.example/x) army.', 'Zed leads the evil twin army.'],
    ['keeps code', 'a.md', 'Zed leads the `third` army.', 'Zed leads the third army.'],
    ['keeps what is emphasised', 'a.md', 'Zed leads the **third _grey_** army.', 'Zed leads the third grey army.'],
    ['leaves an ellipsis for an address', 'a.md', 'Zed leads the https://a.example/x army.', 'Zed leads the … army.'],
    ['leaves a citation out', 'a.md', 'Zed [@key2031] leads the army.', 'Zed leads the army.'],
    ['keeps the shown part of a wiki link', 'a.md', 'Zed leads the [[armies/third|third]] army.', 'Zed leads the third army.'],
    ['leaves tags out and reads references', 'a.html', '<p>Before the war Zed of <b>Ka&eacute;l</b> leads the <code>third</code> army.</p>', 'Zed of Kaél leads the third army.'],
    ['reads a reference to a space', 'a.html', '<p>Before the war Zed&nbsp;Kor, of &amp; for all, leads the army.</p>', 'Zed Kor, of & for all, leads the army.'],
    ['folds white space', 'a.txt', 'A title\n\nZed  leads\nthe army.', 'Zed leads the army.'],
  ];
  for (const [title, path, source, expected] of cases) {
    it(title, async () => assert.equal(await quoted(path, source), expected));
  }
});

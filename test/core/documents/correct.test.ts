import assert from 'node:assert/strict';
import { correct, type Corrected } from '../../../src/core/documents/correct';
import type { MetadataField } from '../../../src/core/documents/document';
import { readSidecar } from '../../../src/core/documents/front-matter';
import { valuesOf } from '../../../src/core/documents/metadata';
import { readDocument } from '../../../src/core/documents/read';
import { sidecarPath, sourceOfSidecar } from '../../../src/core/documents/sidecar';

const applied = (corrected: Corrected, field: MetadataField, value: string | readonly string[] | undefined): string => {
  const edit = correct(corrected, field, value);
  if ('problem' in edit) return edit.problem;
  const text = edit.file === 'source' ? corrected.text : corrected.sidecar ?? '';
  return text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
};
const front = (inner: string): string => `---\n${inner}---\n\nText.\n`;
const markdown = (text: string): Corrected => ({ format: 'markdown', text });

describe('correct', () => {
  const inner = '# what I know\ntitle: "The \'long\' night"   # as printed\npublished: 1 May 2031\nauthor:\n  - Kessa Lorrin\n  - Odo Kell\ntags: [a,   b]\n';

  it('changes one field of front matter and nothing else', () => {
    assert.equal(applied(markdown(front(inner)), 'title', 'The night: a story'), front(inner.replace('"The \'long\' night"', '"The night: a story"')));
    assert.equal(applied(markdown(front(inner)), 'date', '3 May 2031'), front(inner.replace('1 May 2031', '2031-05-03')));
    assert.equal(applied(markdown(front(inner)), 'outlet', 'Tarsk Courier'), front(`${inner}outlet: Tarsk Courier\n`));
    assert.equal(applied(markdown(front(inner)), 'author', ['Ilse Marn', 'Kell, Odo']), front(inner.replace('- Kessa Lorrin\n  - Odo Kell', '[Ilse Marn, "Kell, Odo"]')));
    assert.equal(applied(markdown(front(inner)), 'author', undefined), front(inner.replace('author:\n  - Kessa Lorrin\n  - Odo Kell\n', '')));
    assert.equal(applied(markdown(front('title:\ntags: x\n')), 'title', 'No'), front('title: No\ntags: x\n'));
    assert.equal(applied(markdown(front('title: |\n  Two\n  lines\ntags: x\n')), 'title', 'One'), front('title: One\ntags: x\n'));
    assert.equal(applied(markdown(front('{title: A, tags: [x]} # c\n')), 'outlet', 'B').includes('# c'), true);
    assert.equal(applied(markdown(front(inner).replaceAll('\n', '\r\n')), 'url', 'https://c.example/1'), front(`${inner}url: https://c.example/1\n`).replaceAll('\n', '\r\n'));
  });

  it('begins front matter where there is none, and a sidecar for other formats', () => {
    assert.equal(applied(markdown('Text.'), 'date', '2031-05'), '---\ndate: 2031-05\n---\n\nText.');
    for (const format of ['text', 'html', 'pdf', 'docx'] as const) {
      assert.equal(applied({ format, text: 'Text.' }, 'title', 'A title'), 'title: A title\n');
      assert.equal(applied({ format, text: 'Text.', sidecar: '# mine\noutlet: B' }, 'title', 'A title'), '# mine\noutlet: B\ntitle: A title\n');
    }
    assert.deepEqual(correct({ format: 'html', text: 'x' }, 'title', 'A'), { file: 'sidecar', start: 0, end: 0, newText: 'title: A\n' });
  });

  it('writes TOML as it finds it', () => {
    const toml = '+++\ntitle = "Night" \ndraft = true\n[extra]\ntitle = "x"\n+++\nText.';
    assert.equal(applied(markdown(toml), 'title', 'Day "one"'), toml.replace('title = "Night" ', 'title = "Day \\"one\\""'));
    assert.equal(applied(markdown(toml), 'date', '2031-05-03'), toml.replace('[extra]', 'date = "2031-05-03"\n[extra]'));
  });

  it('refuses what it could not read again', () => {
    assert.match(applied(markdown(front('title: "open\n')), 'title', 'A'), /not valid/);
    assert.match(applied({ format: 'html', text: '', sidecar: '- a\n- b\n' }, 'title', 'A'), /not valid/);
    assert.match(applied(markdown('x'), 'date', '3/4/2031'), /not read as a date/);
    assert.match(applied(markdown('x'), 'url', 'javascript:alert(1)'), /no web address/);
    assert.match(applied(markdown('x'), 'title', ' '), /one value/);
  });

  it('is read again as it was written, certain', async () => {
    const fields: readonly (readonly [MetadataField, string])[] = [['title', '- "x": [y] # z'], ['outlet', 'true'], ['author', 'Kell, Odo'], ['date', '2031-05-03'], ['updated', '2031'], ['url', 'https://c.example/#a: b'.replace(' ', '')], ['archivedUrl', 'https://a.example/x'], ['language', 'no'], ['accessed', '2032-01-01'], ['citekey', '0123']];
    let text = 'Text of it.';
    let sidecar = '';
    for (const [field, value] of fields) {
      text = applied(markdown(text), field, value);
      sidecar = applied({ format: 'pdf', text: '', sidecar }, field, value);
    }
    const expected = Object.fromEntries(fields);
    for (const metadata of [(await readDocument({ uri: 'file:///a.md', path: 'a.md', bytes: text })).metadata, readSidecar(sidecar).metadata]) {
      const { authors, ...said } = valuesOf(metadata);
      assert.deepEqual(authors, ['Kell, Odo']);
      assert.deepEqual(said, expected);
      assert.equal(metadata.inferred, undefined);
    }
  });

  it('names sidecars after the whole name', () => {
    assert.equal(sidecarPath('a/b.html'), 'a/b.html.yaml');
    assert.deepEqual(['a/b.html.yaml', 'b.pdf.YML', 'actors.yaml', 'b.yaml', '.html.yaml'].map(sourceOfSidecar), ['a/b.html', 'b.pdf', undefined, undefined, undefined]);
  });
});

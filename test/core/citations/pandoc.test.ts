import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBibliography } from '../../../src/core/citations/bib/read';
import { cslOf } from '../../../src/core/citations/bib/to-csl';
import { updateBibtex } from '../../../src/core/citations/bib/write-bibtex';
import { cite } from '../../../src/core/citations/format';
import { bundledStyles, loadStyle } from '../../../src/core/citations/styles/catalog';
import { openProcessor } from '../../../src/core/citations/styles/open';

const library = join(import.meta.dirname, 'fixtures/library.bib');
const pandoc = (args: readonly string[], input: string): string => execFileSync('pandoc', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
const absent = spawnSync('pandoc', ['--version']).status !== 0;

/** Where the two processors of CSL differ by design (a comma behind a question mark, words that stay small in a title, TeX accents in sentence case) the library has nothing to show. */
describe(`beside pandoc${absent ? ' (skipped: there is no pandoc here; "apt-get install pandoc" brings it)' : ''}`, function () {
  this.timeout(60_000);
  let folder: string;
  before(function () {
    if (absent) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'dossier-pandoc-'));
  });
  after(() => absent || rmSync(folder, { recursive: true, force: true }));

  for (const { id } of bundledStyles) {
    it(`${id}: the same references`, async () => {
      const style = join(folder, 'style.csl');
      writeFileSync(style, (await loadStyle(id))!);
      const theirs = pandoc(['--citeproc', '-f', 'markdown', '-t', 'plain', '--wrap=none', '--csl', style, '--bibliography', library], '---\nnocite: "@*"\n---\n')
        .trim().split(/\n\n+/).map((reference) => reference.replace(/[_*]/g, '').replace(/\s+/g, ' ').trim());
      const opened = await openProcessor(id);
      assert.ok('processor' in opened);
      const items = readBibliography(readFileSync(library)).entries.map(cslOf);
      assert.deepEqual(opened.processor.bibliography(items, 'text').map(({ text }) => text), theirs);
    });
  }

  const sorin = { uri: 'file:///w/a.md', path: 'a.md', citekey: 'a/b:c', title: 'Who Is {Ba Sorin} & 50%?', author: 'Kessa Lorrin', outlet: 'Upland Notebook', date: '2031-02-20', url: 'https://upland.example/who?a=1' };
  const merrik = { uri: 'file:///w/b.md', path: 'b.md', citekey: 'merrik', title: 'Grain', author: 'Dovan Merrik', date: '2030' };

  it('a draft and its references.bib become HTML and docx', () => {
    const bib = join(folder, 'references.bib');
    writeFileSync(bib, updateBibtex('', [sorin, merrik]));
    const { inline } = cite([{ ...sorin, locator: '3', prefix: 'see; [also]', suffix: 'on 2 talks' }, { ...merrik, suppressAuthor: true, label: 'chapter', locator: 'two' }], 'pandoc', { uri: 'file:///w/draft.md', text: '' });
    const draft = `He waits ${inline}.\n`;
    const html = pandoc(['--citeproc', '--bibliography', bib, '-f', 'markdown', '-t', 'html', '--wrap=none'], draft);
    assert.match(html, /\(see; \[also\] Lorrin 2031, 3, on 2 talks; 2030, chap. two\)/);
    assert.match(html.replace(/<\/?(?:span|div)[^>]*>/g, ''), /“Who Is \{Ba Sorin\} &amp; 50%\?” <em>Upland Notebook<\/em>, February 20, 2031\./);
    const docx = join(folder, 'draft.docx');
    pandoc(['--citeproc', '--bibliography', bib, '-f', 'markdown', '-o', docx], draft);
    assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
    assert.match(pandoc(['-f', 'docx', '-t', 'plain', '--wrap=none', docx], ''), /Lorrin, Kessa. 2031. “Who Is \{Ba Sorin\} & 50%\?”/);
  });

  it('citations in LaTeX and Org are read as citations of the same keys', () => {
    const keysOf = (format: 'latex' | 'autocite' | 'org' | 'pandoc', reader: string): readonly string[] => {
      const hostile = { ...sorin, citekey: 'a/b:c', prefix: 'see; ]@x', suffix: '}] 3 \\x', locator: '3' };
      const { inline } = cite([merrik, hostile], format, { uri: 'file:///w/draft.md', text: '' });
      return [...pandoc(['-f', reader, '-t', 'json'], `X ${inline}\n`).matchAll(/"citationId":"([^"]*)"/g)].map((match) => match[1]!);
    };
    assert.deepEqual(keysOf('pandoc', 'markdown'), ['merrik', 'a/b:c']);
    assert.deepEqual(keysOf('latex', 'latex'), ['merrik', 'a/b:c']);
    assert.deepEqual(keysOf('autocite', 'latex'), ['merrik', 'a/b:c']);
    assert.deepEqual(keysOf('org', 'org'), ['merrik', 'a/b:c']);
  });
});

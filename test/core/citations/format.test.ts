import assert from 'node:assert/strict';
import { dateInWords } from '../../../src/core/citations/dates';
import type { CitedSource, CitationFormat } from '../../../src/core/citations/cited';
import { cite } from '../../../src/core/citations/format';
import { relativeLink, safeUrl } from '../../../src/core/citations/links';

const sorin: CitedSource = {
  uri: 'file:///work/corpus/who%20is.md',
  citekey: 'lorrinBaSorin2031',
  title: 'Who Is Ba Sorin?',
  outlet: 'Upland Notebook',
  author: 'Kessa Lorrin',
  date: '2031-02-20',
  url: 'https://upland.example/who',
};
const bare: CitedSource = { uri: 'file:///work/corpus/a.txt', citekey: 'a', title: 'A' };
const draft = 'file:///work/analysis.md';
const cited = (format: CitationFormat, sources: readonly CitedSource[], text = 'Text.\n', uri = draft) => cite(sources, format, { uri, text });

describe('cite', () => {
  it('writes every format', () => {
    assert.deepEqual(cited('pandoc', [sorin, bare]), { inline: '[@lorrinBaSorin2031; @a]' });
    assert.deepEqual(cited('latex', [sorin, bare]), { inline: '\\cite{lorrinBaSorin2031,a}' });
    assert.deepEqual(cited('markdown', [sorin]), { inline: '[Who Is Ba Sorin?](https://upland.example/who)' });
    assert.deepEqual(cited('plain', [sorin, bare]), { inline: '(Upland Notebook, 20 February 2031; “A”)' });
    assert.deepEqual(cited('footnote', [sorin]), {
      inline: '[^lorrinBaSorin2031]',
      block: '\n\n[^lorrinBaSorin2031]: Kessa Lorrin, “Who Is Ba Sorin?”, Upland Notebook, 20 February 2031, <https://upland.example/who>.\n',
    });
    for (const format of ['pandoc', 'latex', 'markdown', 'plain', 'footnote'] as const) assert.deepEqual(cited(format, []), { inline: '' });
  });

  it('makes do with what is known', () => {
    assert.deepEqual(cited('footnote', [bare]), { inline: '[^a]', block: '\n\n[^a]: [“A”](corpus/a.txt).\n' });
    assert.equal(cited('markdown', [bare]).inline, '[A](corpus/a.txt)');
    assert.equal(cited('markdown', [bare], '', 'untitled:Untitled-1').inline, 'A');
    assert.equal(cited('plain', [{ ...bare, author: 'Kessa Lorrin' }]).inline, '(Kessa Lorrin, “A”)');
    assert.equal(cited('plain', [{ ...bare, date: '2031-02' }]).inline, '(“A”, February 2031)');
  });

  it('puts keys that Pandoc would cut into braces', () => {
    const key = (citekey: string): string => cited('pandoc', [{ ...bare, citekey }]).inline;
    assert.equal(key('lorrin:2031/a.b'), '[@lorrin:2031/a.b]');
    assert.equal(key('a--b'), '[@{a--b}]');
  });

  it('does not define a footnote twice', () => {
    const first = cited('footnote', [sorin]);
    assert.deepEqual(cited('footnote', [sorin], `Text${first.inline}.${first.block}`), { inline: '[^lorrinBaSorin2031]' });
    const edited = 'X[^lorrinBaSorin2031].\n\n[^lorrinBaSorin2031]: See Lorrin,\n    https://upland.example/who, on names.\n';
    assert.deepEqual(cited('footnote', [sorin], edited), { inline: '[^lorrinBaSorin2031]' });
    assert.deepEqual(cited('footnote', [sorin, sorin]).inline, '[^lorrinBaSorin2031]');
  });

  it('takes another label when the writer uses it for something else', () => {
    const { inline, block } = cited('footnote', [bare, sorin], 'X[^A].\n\n[^A]: My own remark.\n');
    assert.equal(inline, '[^a-2][^lorrinBaSorin2031]');
    assert.match(block ?? '', /^\n\[\^a-2\]: [^\n]+\n\n\[\^lorrinBaSorin2031\]: [^\n]+\n$/);
  });

  it('reads no definitions in code', () => {
    assert.match(cited('footnote', [bare], '```\n[^a]: [“A”](corpus/a.txt).\n```\n').block ?? '', /\[\^a\]:/);
  });

  it('escapes what sources say of themselves', () => {
    const hostile: CitedSource = {
      uri: 'file:///work/corpus/(x) [y]`.txt',
      citekey: 'x',
      title: 'A](command:evil) `code` <b>\n\n# *x* ![i](y) @key ^[n] $z$\u202e &amp; _u_',
      outlet: '[Out](command:evil)',
      url: 'command:evil',
    };
    const link = cited('markdown', [hostile]).inline;
    assert.equal(
      link,
      '[A\\](command:evil) \\`code\\` \\<b\\> \\# \\*x\\* \\!\\[i\\](y) \\@key \\^\\[n\\] \\$z\\$ \\&amp; \\_u\\_](corpus/%28x%29%20%5By%5D%60.txt)',
    );
    const { inline, block = '' } = cited('footnote', [hostile]);
    assert.equal(inline, '[^x]');
    assert.equal(block.trim().includes('\n'), false);
    assert.equal(/(?<!\\)\]\((?!corpus)/.test(block.replace(/\\[[\]]/g, '')), false);
    assert.equal(cited('plain', [hostile]).inline, '(\\[Out\\](command:evil), “A\\](command:evil) \\`code\\` \\<b\\> # \\*x\\* !\\[i\\](y) @key ^\\[n\\] $z$ &amp; \\_u\\_”)');
    assert.equal(cited('plain', [hostile], '', 'file:///work/a.tex').inline.startsWith('([Out](command:evil), “A]'), true);
  });
});

describe('links', () => {
  it('are http, https or mailto and cannot be broken out of', () => {
    assert.equal(safeUrl('https://a.example/x y)(<">'), 'https://a.example/x%20y%29%28%3C%22%3E');
    assert.equal(safeUrl('mailto:a@b.example'), 'mailto:a@b.example');
    for (const url of ['command:x', 'javascript:alert(1)', ' vscode://x', 'data:text/html,x', 'file:///etc/passwd', '//x', 'https://', '']) {
      assert.equal(safeUrl(url), undefined, url);
    }
  });

  it('go from the document to the source', () => {
    assert.equal(relativeLink('file:///w/a.md', 'file:///w/corpus/b%20c.txt'), 'corpus/b%20c.txt');
    assert.equal(relativeLink('file:///w/notes/x/a.md', 'file:///w/corpus/b.txt'), '../../corpus/b.txt');
    assert.equal(relativeLink('file:///c%3A/w/a.md', 'file:///d%3A/b.txt'), undefined);
    assert.equal(relativeLink('file:///w/a.md', 'vscode-vfs://github/b.txt'), undefined);
    assert.equal(relativeLink('file:///w/a.md', 'file:///w/command:x'), './command:x');
  });
});

describe('dates in words', () => {
  it('are as precise as they are known', () => {
    assert.deepEqual(['2031-03-04', '2031-03', '2031', '2031-03-04T10:00:00Z', '2031-13-01', 'soon', undefined].map(dateInWords), [
      '4 March 2031', 'March 2031', '2031', '4 March 2031', undefined, undefined, undefined,
    ]);
  });
});

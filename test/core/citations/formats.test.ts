import assert from 'node:assert/strict';
import { citationFormats, type CitationFormat, type CitationItem } from '../../../src/core/citations/cited';
import { insertCitation } from '../../../src/core/citations/extend';
import { cite } from '../../../src/core/citations/format';
import { locatorText, parseLocator } from '../../../src/core/citations/locators';

const draft = 'file:///work/draft.md';
const a: CitationItem = { uri: 'file:///work/a.md', citekey: 'lorrin2031', title: 'Who Is Ba Sorin?', outlet: 'Upland Notebook', date: '2031-02-20', url: 'https://upland.example/who' };
const b: CitationItem = { uri: 'file:///work/b.md', citekey: 'merrik2030', title: 'The Price of Grain' };
const placed: CitationItem = { ...a, locator: '12-14', prefix: 'see', suffix: 'on the talks' };
const chapter: CitationItem = { ...b, locator: '2', label: 'chapter' };
const inline = (items: readonly CitationItem[], format: CitationFormat): string => cite(items, format, { uri: draft, text: '' }).inline;

describe('citations in every format', () => {
  const golden: Readonly<Record<CitationFormat, readonly [one: string, two: string, placed: string, chapter: string, both: string]>> = {
    pandoc: ['[@lorrin2031]', '[@lorrin2031; @merrik2030]', '[see @lorrin2031, pp. 12-14, on the talks]', '[@merrik2030, chap. 2]', '[see @lorrin2031, pp. 12-14, on the talks; @merrik2030, chap. 2]'],
    footnote: ['[^lorrin2031]', '[^lorrin2031][^merrik2030]', '[^lorrin2031]', '[^merrik2030]', '[^lorrin2031][^merrik2030]'],
    markdown: [
      '[Who Is Ba Sorin?](https://upland.example/who)', '[Who Is Ba Sorin?](https://upland.example/who), [The Price of Grain](b.md)', 'see [Who Is Ba Sorin?](https://upland.example/who), pp. 12-14, on the talks',
      '[The Price of Grain](b.md), chap. 2', 'see [Who Is Ba Sorin?](https://upland.example/who), pp. 12-14, on the talks, [The Price of Grain](b.md), chap. 2',
    ],
    latex: ['\\cite{lorrin2031}', '\\cite{lorrin2031,merrik2030}', '\\cite[see][pp.~12--14, on the talks]{lorrin2031}', '\\cite[chap.~2]{merrik2030}', '\\cite[see][pp.~12--14, on the talks]{lorrin2031} \\cite[chap.~2]{merrik2030}'],
    autocite: ['\\autocite{lorrin2031}', '\\autocite{lorrin2031,merrik2030}', '\\autocite[see][12--14, on the talks]{lorrin2031}', '\\autocite[chap.~2]{merrik2030}', '\\autocites[see][12--14, on the talks]{lorrin2031}[chap.~2]{merrik2030}'],
    parencite: ['\\parencite{lorrin2031}', '\\parencite{lorrin2031,merrik2030}', '\\parencite[see][12--14, on the talks]{lorrin2031}', '\\parencite[chap.~2]{merrik2030}', '\\parencites[see][12--14, on the talks]{lorrin2031}[chap.~2]{merrik2030}'],
    typst: ['@lorrin2031', '@lorrin2031 @merrik2030', 'see @lorrin2031[pp. 12-14, on the talks]', '@merrik2030[chap. 2]', 'see @lorrin2031[pp. 12-14, on the talks] @merrik2030[chap. 2]'],
    asciidoc: ['cite:[lorrin2031]', 'cite:[lorrin2031, merrik2030]', 'see cite:[lorrin2031(12-14 on the talks)]', 'cite:[merrik2030(chap. 2)]', 'see cite:[lorrin2031(12-14 on the talks), merrik2030(chap. 2)]'],
    org: ['[cite:@lorrin2031]', '[cite:@lorrin2031;@merrik2030]', '[cite:see @lorrin2031 pp. 12-14, on the talks]', '[cite:@merrik2030 chap. 2]', '[cite:see @lorrin2031 pp. 12-14, on the talks;@merrik2030 chap. 2]'],
    plain: [
      '(Upland Notebook, 20 February 2031)', '(Upland Notebook, 20 February 2031; “The Price of Grain”)', '(see Upland Notebook, 20 February 2031, pp. 12-14, on the talks)', '(“The Price of Grain”, chap. 2)',
      '(see Upland Notebook, 20 February 2031, pp. 12-14, on the talks; “The Price of Grain”, chap. 2)',
    ],
  };
  for (const format of citationFormats) {
    it(format, () => assert.deepEqual([inline([a], format), inline([a, b], format), inline([placed], format), inline([chapter], format), inline([placed, chapter], format)], golden[format]));
  }

  it('give a footnote with a place a text of its own', () => {
    const first = cite([placed], 'footnote', { uri: draft, text: '' });
    assert.equal(first.block, '\n\n[^lorrin2031]: see “Who Is Ba Sorin?”, Upland Notebook, 20 February 2031, <https://upland.example/who>, pp. 12-14, on the talks.\n');
    const text = `X[^lorrin2031].${first.block}`;
    assert.deepEqual(cite([placed], 'footnote', { uri: draft, text }), { inline: '[^lorrin2031]' });
    assert.equal(cite([{ ...a, locator: '3' }], 'footnote', { uri: draft, text }).inline, '[^lorrin2031-2]');
  });

  it('leave the author out where the sentence has it', () => {
    assert.equal(inline([{ ...a, suppressAuthor: true }], 'pandoc'), '[-@lorrin2031]');
    assert.equal(inline([{ ...a, suppressAuthor: true }], 'org'), '[cite/na:@lorrin2031]');
    assert.equal(inline([{ ...a, suppressAuthor: true }], 'asciidoc'), 'citenp:[lorrin2031]');
  });

  it('cannot be broken out of', () => {
    const hostile: CitationItem = { ...b, citekey: 'a/b', locator: 'x] {y', prefix: ']; @x [^1] \\input{a} #let <b> *c*', suffix: '}](http://x) $d$; %' };
    assert.deepEqual(citationFormats.filter((format) => format !== 'footnote').map((format) => inline([hostile], format)), [
      '[\\]\\; \\@x \\[\\^1\\] \\\\input\\{a\\} \\#let \\<b\\> \\*c\\* @a/b, {p. x  y}, \\}\\](http://x) \\$d\\$\\; %]',
      '\\]; \\@x \\[\\^1\\] \\\\input\\{a\\} \\#let \\<b\\> \\*c\\* [The Price of Grain](b.md), p. x\\] \\{y, \\}\\](http://x) \\$d\\$; %',
      '\\cite[{]; @x [\\textasciicircum{}1] \\textbackslash{}input\\{a\\} \\#let <b> *c*}][{p.~x] \\{y, \\}](http://x) \\$d\\$; \\%}]{a/b}',
      '\\autocite[{]; @x [\\textasciicircum{}1] \\textbackslash{}input\\{a\\} \\#let <b> *c*}][{p.~x] \\{y, \\}](http://x) \\$d\\$; \\%}]{a/b}',
      '\\parencite[{]; @x [\\textasciicircum{}1] \\textbackslash{}input\\{a\\} \\#let <b> *c*}][{p.~x] \\{y, \\}](http://x) \\$d\\$; \\%}]{a/b}',
      '\\]; \\@x \\[^1\\] \\\\input{a} \\#let \\<b\\> \\*c\\* #cite(label("a/b"), supplement: [p. x\\] {y, }\\](http:\\/\\/x) \\$d\\$; %])',
      'pass:c[\\]; @x [^1\\] \\input{a} #let <b> *c*] cite:[a/b(x {y }http://x $d$; %)]',
      '[cite:), ＠x (^1) \\input{a} #let <b> *c* @a/b p. x) {y, })(http://x) $d$, %]',
      '(\\]; @x \\[^1\\] \\\\input{a} #let \\<b\\> \\*c\\* “The Price of Grain”, p. x\\] {y, }\\](http://x) $d$; %)',
    ]);
    assert.equal(inline([{ ...b, suffix: '3 times' }], 'pandoc'), '[@merrik2030{}, 3 times]');
  });
});

describe('locators', () => {
  it('are read as they are typed', () => {
    assert.deepEqual(parseLocator('12-14'), { locator: '12-14' });
    assert.deepEqual(parseLocator('p. 3'), { locator: '3', label: 'page' });
    assert.deepEqual(parseLocator('pp. 3–5'), { locator: '3–5', label: 'page' });
    assert.deepEqual(parseLocator('Chapter 2'), { locator: '2', label: 'chapter' });
    assert.deepEqual(parseLocator('para 4'), { locator: '4', label: 'paragraph' });
    assert.deepEqual(parseLocator('the end'), { locator: 'the end' });
    assert.equal(parseLocator(' '), undefined);
    assert.deepEqual(['3', '3-5', '3, 7', 'ii–iv'].map((locator) => locatorText({ locator, label: 'section' })), ['sec. 3', 'secs. 3-5', 'secs. 3, 7', 'secs. ii–iv']);
  });
});

describe('a citation at the cursor', () => {
  /** `|` is the cursor. */
  const inserted = (marked: string, format: CitationFormat, items: readonly CitationItem[] = [b]): string => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { span, text: added, block = '' } = insertCitation(offset, items, format, { uri: draft, text });
    return text.slice(0, span.start) + added + text.slice(span.end) + block;
  };

  const cases: readonly (readonly [CitationFormat, string, string, (readonly CitationItem[])?])[] = [
    ['pandoc', 'X [@a|] y', 'X [@a; @merrik2030] y'],
    ['pandoc', 'X [@a]| y', 'X [@a; @merrik2030] y'],
    ['pandoc', 'X |[see @a, p. 3] y', 'X [see @a, p. 3; @merrik2030, chap. 2] y', [chapter]],
    ['pandoc', 'X [@a, p. [3]|] y [@c]', 'X [@a, p. [3]; @merrik2030] y [@c]'],
    ['pandoc', 'X [@merrik2030|].', 'X [@merrik2030].'],
    ['pandoc', 'X [@merrik2030|].', 'X [@merrik2030; @merrik2030, chap. 2].', [chapter]],
    ['pandoc', 'X [me@upland](x)| y', 'X [me@upland](x)[@merrik2030] y'],
    ['pandoc', 'X \\[@a]| y', 'X \\[@a][@merrik2030] y'],
    ['pandoc', 'X | [@a]', 'X [@merrik2030] [@a]'],
    ['latex', 'X~\\cite{a|}.', 'X~\\cite{a,merrik2030}.'],
    ['latex', 'X~\\cite{|}.', 'X~\\cite{merrik2030}.'],
    ['latex', 'X~\\citep{a}|.', 'X~\\citep{a,merrik2030}.'],
    ['latex', 'X~\\cite[p.~3]{a}|.', 'X~\\cite[p.~3]{a} \\cite{merrik2030}.'],
    ['autocite', 'X \\autocite[3]{a|}.', 'X \\autocites[3]{a}{merrik2030}.'],
    ['autocite', 'X \\autocite{a}|.', 'X \\autocites{a}[chap.~2]{merrik2030}.', [chapter]],
    ['parencite', 'X \\parencites[3]{a}[4]{b}|.', 'X \\parencites[3]{a}[4]{b}{merrik2030}.'],
    ['typst', 'X @a|.', 'X @a @merrik2030.'],
    ['typst', 'X @a[p. 3]|.', 'X @a[p. 3] @merrik2030[chap. 2].', [chapter]],
    ['typst', 'X #cite(<a>, supplement: [p. 3])| y', 'X #cite(<a>, supplement: [p. 3]) @merrik2030 y'],
    ['asciidoc', 'X cite:[a(3)|].', 'X cite:[a(3), merrik2030].'],
    ['org', 'X [cite/t:see @a p. 3|].', 'X [cite/t:see @a p. 3;@merrik2030].'],
    ['org', 'X [cite:@merrik2030]|.', 'X [cite:@merrik2030].'],
    ['footnote', 'X[^a|].', 'X[^a][^merrik2030].\n\n[^merrik2030]: [“The Price of Grain”](b.md).\n'],
    ['markdown', 'X |.', 'X [The Price of Grain](b.md).'],
  ];
  for (const [format, before, after, items] of cases) it(`${format}: ${before} → ${after.split('\n')[0]}`, () => assert.equal(inserted(before, format, items), after));
});

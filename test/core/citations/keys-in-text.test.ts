import assert from 'node:assert/strict';
import { citationSyntax, keyAt, keysInText, typedKey, type CitationSyntax } from '../../../src/core/citations/keys-in-text';

/** What is found, `~` before the bare ones; every span must hold its key. */
function found(text: string, syntax: CitationSyntax): string {
  return keysInText(text, syntax).map(({ key, span, citation, bracketed }) => {
    assert.equal(text.slice(span.start, span.end), key);
    assert.ok(citation.start <= span.start && span.end <= citation.end);
    return (bracketed ? '' : '~') + key;
  }).join(' ');
}

const cases: Readonly<Partial<Record<CitationSyntax, readonly (readonly [text: string, keys: string])[]>>> = {
  pandoc: [
    ['As reported [see @lorrin2031, pp. 3-5; -@merrik:2032], it fell.', 'lorrin2031 merrik:2032'],
    ['@lorrin2031 says so, and @merrik2032 [p. 4] denies it.', '~lorrin2031 ~merrik2032'],
    ['Odd keys: [@{https://example.org/a?b=c}] and @{two.}.', 'https://example.org/a?b=c ~two.'],
    ['Ends before the stop: @lorrin2031. And @a_b-c/d.', '~lorrin2031 ~a_b-c/d'],
    ['Write to press@example.org or <desk@example.org>, not \\@nobody.', ''],
    ['See https://example.org/@handle and [profile](https://example.org/@handle "x") <https://example.org/@b>.', ''],
    ['Inline `@code` and ``a ` @code`` but @key.', '~key'],
    ['A lonely ` tick and @key.', '~key'],
    ['```\n[@code]\n```\n\n[@key]\n\n~~~ {.md}\n@code\n', 'key'],
    ['Para.\n\n    [@indented]\n\n[@key]', 'key'],
    ['- item [@a]\n\n    more of it [@b]\n', 'a b'],
    ['> quoted [@a]\n\n# Heading @b\n', 'a ~b'],
    ['<!-- [@hidden] --> [@a]', 'a'],
    ['A [[@note]] of a wiki, an ![@image](x.png), a [text @in](y) link.', '~image ~in'],
    ['As @fig-map and @tbl:counts show [@a].', 'a'],
    ['---\ntitle: x @y\nnocite: |\n  @a, @b\nauthor: c\n---\n\nText [@c].', '~a ~b c'],
    ['Raw \\autocite[see][3]{a,b} and \\citep{c}.', 'a b c'],
    ['Note^[As @a has it.] and [^1].\n\n[^1]: See @b, p. 3.', '~a ~b'],
    ['Ключ [@иванов2031] و[@ب2031].', 'иванов2031 ب2031'],
  ],
  plain: [
    ['    Indented [@a].\n\nMail a@b.example, @c.', 'a ~c'],
  ],
  latex: [
    ['\\cite{a} \\parencite[see][12]{b, c} \\Textcite*{d} \\nocite{*}', 'a b c d'],
    ['\\autocites[3]{a}[see][4]{b}', 'a b'],
    ['\\textcite{a}{b}', 'a'],
    ['100\\% of it \\cite{a} % \\cite{no}\n\\verb|\\cite{no}| \\begin{verbatim}\\cite{no}\\end{verbatim}\\footcite{\n  b,\n  c}', 'a b c'],
    ['\\citestyle{x} \\bibcite{y}{z} press@example.org', ''],
    ['\\\\cite{no}', ''],
  ],
  typst: [
    ['As @a and @b[p. 3]; #cite(<c>, form: "prose") #cite(label("d:e"), supplement: [p. 3]).', '~a ~b c d:e'],
    ['@fig shows\n= Map <fig>\n// @no\n/* @no */ `@no` ```\n@no\n``` \\@no a@b.example https://example.org/@no #link("x/@no")[@yes]', '~yes'],
    ['He said "see @a".', '~a'],
  ],
  asciidoc: [
    ['A cite:[a(3), b] and citenp:[c].\n\n----\ncite:[no]\n----\n// cite:[no]\n`cite:[no]` cite:[d]', 'a b c d'],
  ],
  org: [
    ['A [cite:see @a p. 3; @b] and [cite/t:@c].\n#+begin_src text\n[cite:@no]\n#+end_src\n# [cite:@no]\n: [cite:@no]\nsaid =[cite:@no]= press@example.org [cite:@d]', 'a b c d'],
  ],
  rst: [['A :cite:p:`a,b` and ``:cite:`no` ``.', 'a b']],
};

describe('citekeys in texts', () => {
  for (const [syntax, all] of Object.entries(cases)) for (const [text, keys] of all) it(`${syntax}: ${text.slice(0, 60).replace(/\n/g, '⏎')}`, () => assert.equal(found(text, syntax as CitationSyntax), keys));

  it('the whole citation goes with each key', () => {
    const text = 'So [see @a; @b, p. 3], and @c [p. 4].';
    assert.deepEqual(keysInText(text, 'pandoc').map(({ citation }) => text.slice(citation.start, citation.end)), ['[see @a; @b, p. 3]', '[see @a; @b, p. 3]', '@c [p. 4]']);
  });

  it('a key is touched from its first to behind its last letter, its @ is not', () => {
    const keys = keysInText('[@ab]', 'pandoc');
    assert.deepEqual([1, 2, 4, 5].map((offset) => keyAt(keys, offset)?.key), [undefined, 'ab', 'ab', undefined]);
  });

  it('the syntax follows the language, then the file', () => {
    assert.deepEqual([citationSyntax('a.tex'), citationSyntax('a.txt', 'markdown'), citationSyntax('a.qmd'), citationSyntax('Untitled-1'), citationSyntax('a.html')], ['latex', 'pandoc', 'pandoc', 'plain', 'none']);
  });
});

describe('citekeys that are being typed', () => {
  const at = (marked: string, syntax: CitationSyntax): string => {
    const offset = marked.indexOf('|');
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    const typed = typedKey(text, offset, syntax);
    return typed === undefined ? '-' : `${typed.typed}<${text.slice(typed.span.start, typed.span.end)}>`;
  };
  for (const [marked, syntax, expected] of [
    ['See @|', 'pandoc', '<>'], ['See [@lor|', 'pandoc', 'lor<lor>'], ['[@a; -@|]', 'pandoc', '<>'], ['[@lo|rrin2031, p. 3]', 'pandoc', 'lo<lorrin2031>'], ['@{a b|', 'pandoc', '-'], ['@{x:|', 'pandoc', 'x:<x:>'],
    ['press@|', 'pandoc', '-'], ['\\@|', 'pandoc', '-'], ['`@|', 'pandoc', '<>'], ['`a` `@|` x', 'pandoc', '-'], ['```\n@|', 'pandoc', '-'], ['https://example.org/@|', 'pandoc', '-'], ['no key|', 'pandoc', '-'],
    ['\\cite{|}', 'latex', '<>'], ['\\autocite[see][3]{a,lo|', 'latex', 'lo<lo>'], ['\\cite{a}|', 'latex', '-'], ['% \\cite{|', 'latex', '-'], ['\\section{|', 'latex', '-'], ['@|', 'latex', '-'],
    ['@lo|', 'typst', 'lo<lo>'], ['#cite(<lo|', 'typst', 'lo<lo>'], ['[cite:@|', 'org', '<>'], ['[cite:@a;@b|', 'org', 'b<b>'], ['@b|', 'org', '-'], ['cite:[|', 'asciidoc', '<>'], ['cite:[a(3), b|]', 'asciidoc', 'b<b>'],
  ] as const) it(`${syntax}: ${marked.replace(/\n/g, '⏎')}`, () => assert.equal(at(marked, syntax), expected));
});

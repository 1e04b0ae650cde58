import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const injection = 'dossier.citations.injection';

// The part of VS Code's Markdown grammar that a citation can meet. Its scopes are the ones the injection names.
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '\\A(---)\\s*$', while: '^(?!---\\s*$)', contentName: 'meta.embedded.block.frontmatter' },
    { begin: '^(`{3,})(\\w*)\\s*$', end: '^\\1\\s*$', name: 'markup.fenced_code.block.markdown', contentName: 'meta.embedded.block' },
    { match: '^(?: {4}|\\t).*$', name: 'markup.raw.block.markdown' },
    { match: '^\\[[^\\]]+\\]:.*$', name: 'meta.link.reference.def.markdown' },
    { begin: '(?=\\S)', end: '$', name: 'meta.paragraph.markdown', patterns: [{ include: '#inline' }] },
  ],
  repository: {
    inline: {
      patterns: [
        { match: '(`+)(?!`).*?(?<!`)\\1(?!`)', name: 'markup.inline.raw.string.markdown' },
        { match: '\\[[^\\[\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
        { match: '</?[a-z][^>]*>', name: 'meta.tag.inline.html' },
        { match: 'https?://\\S+', name: 'markup.underline.link.markdown' },
        {
          begin: '\\*(?=\\S)',
          end: '\\*',
          name: 'markup.italic.markdown',
          patterns: [{ match: '\\[[^\\[\\]]*\\]', name: 'meta.link.reference.markdown' }],
        },
        { match: '\\[[^\\[\\]]*\\]', name: 'meta.link.reference.markdown' },
      ],
    },
  },
};

interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

async function loadMarkdown(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  const files: Record<string, string> = {
    'text.html.markdown': JSON.stringify(markdown),
    [injection]: readFileSync('syntaxes/citations.injection.json', 'utf8'),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(files[scope] === undefined ? null : textmate.parseRawGrammar(files[scope], `${scope}.json`)),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [injection] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

describe('syntaxes: Pandoc citations in Markdown', () => {
  let grammar: textmate.IGrammar;

  before(async () => {
    grammar = await loadMarkdown();
  });

  function pieces(text: string): Piece[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map((t) => ({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes }));
    });
  }

  function marked(text: string, scope: string): string[] {
    return pieces(text)
      .filter((p) => p.scopes.some((s) => s.startsWith(scope)))
      .map((p) => p.text);
  }

  const keys = (text: string): string[] => marked(text, 'constant.other.citation.key');
  /** Everything of a citation, in one string; a vertical bar between citations would not show. */
  const citation = (text: string): string => marked(text, 'markup.other.citation').join('');

  const found: readonly (readonly [what: string, text: string, keys: readonly string[], citation: string])[] = [
    ['a key in brackets', 'It is so [@prell2031].', ['prell2031'], '[@prell2031]'],
    ['prefix, locator and several keys', 'So [see @prell2031, p. 3; -@orme2031].', ['prell2031', 'orme2031'], '[see @prell2031, p. 3; -@orme2031]'],
    ['a key in the text', '@prell2031 says so.', ['prell2031'], '@prell2031'],
    ['a key in the text with a locator', 'As @prell2031 [p. 33] says.', ['prell2031'], '@prell2031 [p. 33]'],
    ['a key that hides its author', 'Prell says -@prell2031 that.', ['prell2031'], '-@prell2031'],
    ['a key in round brackets, at the end of a sentence', 'So (@prell2031).', ['prell2031'], '@prell2031'],
    ['punctuation inside a key, not after it', 'See @doe:2031.a/b-c.', ['doe:2031.a/b-c'], '@doe:2031.a/b-c'],
    ['a key in braces', '[@{https://x.example/a?b=1}, p. 2]', ['https://x.example/a?b=1'], '[@{https://x.example/a?b=1}, p. 2]'],
    ['accents, digits, underscores', '[@vařek_2031; @2031wire]', ['vařek_2031', '2031wire'], '[@vařek_2031; @2031wire]'],
    ['square brackets in a locator', '[@prell2031, [sic] p. 3]', ['prell2031'], '[@prell2031, [sic] p. 3]'],
    ['a colon after the citation', 'So in [@prell2031]: the end.', ['prell2031'], '[@prell2031]'],
    ['two citations that touch', '[@a1][@b2]', ['a1', 'b2'], '[@a1][@b2]'],
    ['within emphasis', '*so [@prell2031] it is*', ['prell2031'], '[@prell2031]'],
    ['the keys of one that goes over two lines', 'So [see @prell2031,\np. 3; @orme2031].', ['prell2031', 'orme2031'], '@prell2031@orme2031'],
    ['a key before a link', '@prell2031 [a link](x.md)', ['prell2031'], '@prell2031'],
    ['a key in an inline footnote', 'So ^[see @prell2031].', ['prell2031'], '[see @prell2031]'],
  ];
  for (const [what, text, expectedKeys, expectedCitation] of found) {
    it(`marks ${what}`, () => {
      assert.deepEqual(keys(text), expectedKeys);
      assert.equal(citation(text), expectedCitation);
    });
  }

  const left: readonly (readonly [what: string, text: string])[] = [
    ['an e-mail address', 'Write to desk@radio-denn.example or [desk@radio-denn.example].'],
    ['a code span', 'Type `@key` or `[@key]` or ``a ` @key``.'],
    ['a fenced code block', '```\n[@key] and @key\n```'],
    ['an indented code block', '    [@key] and @key'],
    ['front matter', '---\nauthor: "@key"\n---'],
    ['a link', '[see @key](x.md) and [x](y/@key).'],
    ['a web address', 'https://x.example/@key?u=@key'],
    ['a link definition', '[@key]: https://x.example'],
    ['an escaped sign', 'A \\@key.'],
    ['a sign alone', 'Come @ eight, @ once; [@] and [a].'],
    ['a wiki link', 'See [[@key]].'],
    ['an attribute of an HTML tag', 'A <b title="@key">word</b>.'],
    ['the mark of a footnote', 'So it is.[^1]'],
  ];
  for (const [what, text] of left) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(marked(text, 'markup.other.citation'), []);
      assert.deepEqual(keys(text), []);
    });
  }

  it('an unclosed bracket does not run into the next line', () => {
    assert.equal(citation('So [see @prell2031, p. 3\nand then; more].'), '@prell2031');
  });

  it('names the punctuation', () => {
    const text = '[-@a1; @b2]';
    assert.deepEqual(marked(text, 'punctuation.definition.citation.begin'), ['[']);
    assert.deepEqual(marked(text, 'punctuation.definition.citation.end'), [']']);
    assert.deepEqual(marked(text, 'punctuation.definition.citation.key'), ['@', '@']);
    assert.deepEqual(marked(text, 'punctuation.separator.citation'), [';']);
    assert.deepEqual(marked(text, 'keyword.operator.suppress-author'), ['-']);
  });

  it('is not slow on a hostile line', () => {
    const line = '[@a '.repeat(5_000) + '[x'.repeat(5_000);
    const start = performance.now();
    grammar.tokenizeLine(line, textmate.INITIAL, 0);
    assert.ok(performance.now() - start < 2_000, `${performance.now() - start} ms`);
  });
});

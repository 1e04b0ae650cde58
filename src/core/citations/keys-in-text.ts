import type { Span } from '../../base/span';
import { asciidocCites, latexCites, orgCites, rstCites, typstCites } from './keys-in-markup';
import { pandocCites, plainCites } from './keys-in-pandoc';

/** How a text cites; `none` for formats that have no citations. */
export type CitationSyntax = 'pandoc' | 'plain' | 'latex' | 'typst' | 'asciidoc' | 'org' | 'rst' | 'none';

/** A citekey as it stands in a text. */
export interface KeyInText {
  readonly key: string;
  /** The key alone, without `@`, braces or command. */
  readonly span: Span;
  /** The whole citation with its brackets or its command. */
  readonly citation: Span;
  /** False for a bare `@key`, which in prose may be somebody's handle. */
  readonly bracketed: boolean;
}

/** By the language of the editor, else by the file's ending. Plain text may cite as Pandoc does, but has no code blocks. */
export function citationSyntax(path: string, languageId = ''): CitationSyntax {
  return byLanguage[languageId.toLowerCase()] ?? byEnding[/\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'plain';
}

/**
 * The keys that a text cites, in order. None are found in code, comments, e-mail and web addresses, or behind a backslash.
 * Pandoc and Quarto (`[@a; -@b, p. 3]`, `@a`, `@{a}`, `\cite{a}`), LaTeX with biblatex and natbib (`\autocite[3]{a,b}`), Typst (`@a[p. 3]`, `#cite(<a>)`), AsciiDoc
 * (`cite:[a(3), b]`), Org (`[cite:@a]`), reStructuredText (`` :cite:`a` ``).
 */
export function keysInText(text: string, syntax: CitationSyntax): readonly KeyInText[] {
  return finders[syntax](text);
}

/** Whether a file may be a text that cites, by its ending. */
export function citesInFile(path: string): boolean {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return ending === 'txt' || ending === 'text' || (byEnding[ending] ?? 'none') !== 'none';
}

/** The key that an offset touches. */
export function keyAt(keys: readonly KeyInText[], offset: number): KeyInText | undefined {
  return keys.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** A key that is being typed. */
export interface TypedKey {
  /** From where it begins to where it ends, behind the cursor too. */
  readonly span: Span;
  /** What stands before the cursor. */
  readonly typed: string;
  /** It follows a bare `@` of Pandoc, where a key of unusual signs needs braces. */
  readonly bare: boolean;
}

/** The key that is being typed at an offset, or may be begun there: behind `@`, `\cite{`, `\cite{a,`, `cite:[` and the like. */
export function typedKey(text: string, offset: number, syntax: CitationSyntax): TypedKey | undefined {
  const before = text.slice(Math.max(0, offset - reach), offset);
  for (const { pattern, close, syntaxes, bare = false } of openings) {
    if (!syntaxes.includes(syntax)) continue;
    const typed = pattern.exec(before)?.[1];
    if (typed === undefined) continue;
    // The text is read as if the citation ended here: what says where no keys are says so of unfinished ones.
    const finished = `${text.slice(0, offset)}x${close}${text.slice(offset)}`;
    const start = offset - typed.length;
    if (!keysInText(finished, syntax).some(({ span }) => span.start === start && span.end > offset)) continue;
    const rest = /^[\p{L}\p{M}\p{N}_:.+/-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
    const behind = /^[\p{L}\p{M}\p{N}_]/u.test(rest) ? rest.replace(/[^\p{L}\p{M}\p{N}_]+$/u, '') : '';
    return { span: { start, end: offset + behind.length }, typed, bare };
  }
  return undefined;
}

interface Opening {
  /** Of the text before the cursor, with what is typed. */
  readonly pattern: RegExp;
  /** What ends the citation. */
  readonly close: string;
  readonly syntaxes: readonly CitationSyntax[];
  readonly bare?: boolean;
}

/** A citation is no longer than that. */
const reach = 1000;

const key = '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_:.#$%&+?~/-]*';

const openings: readonly Opening[] = [
  { pattern: /\\[A-Za-z]*cite[A-Za-z]*\*?(?:\s*(?:\[[^\]{}]*\]|\{[^{}]*\}))*\s*\{(?:[^{}]*,)?\s*([^\s,{}]*)$/u, close: '}', syntaxes: ['latex', 'pandoc'] },
  { pattern: /@\{([^\s{}]*)$/u, close: '}', syntaxes: ['pandoc', 'plain'] },
  { pattern: new RegExp(`@((?:${key})?)$`, 'u'), close: '', syntaxes: ['pandoc', 'plain'], bare: true },
  { pattern: new RegExp(`@((?:${key})?)$`, 'u'), close: '', syntaxes: ['typst'] },
  { pattern: /\bcite\(\s*<([^<>\s]*)$/u, close: '>)', syntaxes: ['typst'] },
  { pattern: /\[cite[\w/-]*:[^[\]]*@([^\s;,[\]@]*)$/u, close: ']', syntaxes: ['org'] },
  { pattern: /\bcite(?:np)?:\[(?:[^[\]]*,)?\s*([^\s,()[\]]*)$/u, close: ']', syntaxes: ['asciidoc'] },
  { pattern: /:cite(?::[a-z]+)*:`(?:[^`]*,)?\s*([^\s,`]*)$/u, close: '`', syntaxes: ['rst'] },
];

const finders: Readonly<Record<CitationSyntax, (text: string) => readonly KeyInText[]>> = {
  pandoc: pandocCites, plain: plainCites, latex: latexCites, typst: typstCites, asciidoc: asciidocCites, org: orgCites, rst: rstCites, none: () => [],
};

const byLanguage: Readonly<Record<string, CitationSyntax>> = {
  markdown: 'pandoc', quarto: 'pandoc', rmd: 'pandoc', mdx: 'pandoc', latex: 'latex', tex: 'latex', typst: 'typst', asciidoc: 'asciidoc', org: 'org', restructuredtext: 'rst', html: 'none', xhtml: 'none', mhtml: 'none', mht: 'none', bibtex: 'none', json: 'none', yaml: 'none',
};

const byEnding: Readonly<Record<string, CitationSyntax>> = {
  md: 'pandoc', markdown: 'pandoc', mdown: 'pandoc', mkd: 'pandoc', qmd: 'pandoc', rmd: 'pandoc', tex: 'latex', ltx: 'latex', latex: 'latex', typ: 'typst', adoc: 'asciidoc', asciidoc: 'asciidoc', org: 'org', rst: 'rst',
  html: 'none', htm: 'none', xhtml: 'none', pdf: 'none', docx: 'none', bib: 'none', json: 'none', yaml: 'none', yml: 'none',
};

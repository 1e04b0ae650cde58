import { spliced } from './bib/splice';
import { escapeHtml } from './styles/rendered';
import { escapeLatex } from './formats/latex';
import { escapeTypst } from './formats/typst';

/** How a draft writes its section of references. */
interface SectionSyntax {
  readonly begin: string;
  readonly end: string;
  readonly heading: (title: string) => string;
  /** A heading with one of the usual titles, or the one that was asked for. */
  readonly isHeading: (line: string, titles: readonly string[]) => boolean;
  /** What references have to be written in: the processor's markup, and what is done to plain text. */
  readonly markup: 'markdown' | 'html' | 'text';
  readonly escape: (text: string) => string;
  readonly paragraph: (text: string) => string;
}

/** The titles under which a section is looked for. */
const usualTitles = ['references', 'bibliography', 'works cited', 'sources', 'literature'];

/**
 * A draft with its list of references written anew. The list stands between two marks (comments of the format); where there are none, they go under a heading of the usual names, above what the
 * user wrote there, or to the end of the draft with a heading. All else stays byte for byte, and so does the whole draft when the list is as it was. `undefined` when a mark stands alone, so that nobody can say what is the list.
 *
 * @param path of the draft: its ending says the format.
 * @param references in the markup of {@link sectionMarkup}.
 */
export function updateSection(text: string, path: string, references: readonly string[], title = 'References'): string | undefined {
  const syntax = syntaxOf(path);
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const list = [syntax.begin, ...references.map((reference) => syntax.paragraph(syntax.escape(reference))), syntax.end].join('\n\n').replace(/\n/g, newline);
  const begin = lineOf(text, syntax.begin, 0);
  const end = lineOf(text, syntax.end, begin?.end ?? 0);
  if (begin && end) return spliced(text, [{ span: { start: begin.start, end: end.end }, text: list }]);
  if (begin || end) return undefined;
  if (references.length === 0) return text;
  const heading = headingIn(text, syntax, [title.toLowerCase(), ...usualTitles]);
  if (heading !== undefined) {
    const rest = text.slice(heading).replace(/^(?:[ \t]*\r?\n)+/, '');
    return `${text.slice(0, heading)}${newline}${newline}${list}${newline}${rest === '' || rest.trim() === '' ? '' : newline + rest}`;
  }
  const body = text.replace(/\s+$/, '');
  return `${body}${body === '' ? '' : newline + newline}${syntax.heading(title)}${newline}${newline}${list}${newline}`;
}

/** What a processor's references are to be written in for a draft. */
export function sectionMarkup(path: string): 'markdown' | 'html' | 'text' {
  return syntaxOf(path).markup;
}

const same = (text: string): string => text;
const hashes: SectionSyntax = {
  begin: '<!-- references -->', end: '<!-- /references -->', markup: 'markdown', escape: same, paragraph: same,
  heading: (title) => `## ${title}`,
  isHeading: (line, titles) => titles.includes(/^#{1,6}[ \t]+(.*?)(?:[ \t]+#*)?(?:[ \t]*\{[^{}]*\})?[ \t]*$/.exec(line)?.[1]?.toLowerCase() ?? ''),
};
const titled = (pattern: RegExp) => (line: string, titles: readonly string[]): boolean => titles.includes(pattern.exec(line)?.[1]?.trim().toLowerCase() ?? '');

function syntaxOf(path: string): SectionSyntax {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'tex':
    case 'ltx':
    case 'latex':
      return {
        begin: '% references', end: '% /references', markup: 'text', escape: escapeLatex, paragraph: (text) => `\\noindent ${text}`,
        heading: (title) => `\\section*{${escapeLatex(title)}}`, isHeading: titled(/^\\(?:chapter|section|subsection)\*?\{([^{}]*)\}\s*$/),
      };
    case 'typ':
      return { begin: '// references', end: '// /references', markup: 'text', escape: escapeTypst, paragraph: same, heading: (title) => `= ${escapeTypst(title)}`, isHeading: titled(/^=+[ \t]+(.*)$/) };
    case 'adoc':
    case 'asciidoc':
      return { begin: '// references', end: '// /references', markup: 'text', escape: (text) => `pass:c[${text.replace(/\]/g, '\\]')}]`, paragraph: same, heading: (title) => `== ${title}`, isHeading: titled(/^=+[ \t]+(.*)$/) };
    case 'org':
      return { begin: '# references', end: '# /references', markup: 'text', escape: (text) => text.replace(/^(?=[*#|:])/, '\u200b'), paragraph: same, heading: (title) => `* ${title}`, isHeading: titled(/^\*+[ \t]+(.*)$/) };
    case 'html':
    case 'htm':
      return { begin: hashes.begin, end: hashes.end, markup: 'html', escape: same, paragraph: (text) => `<p>${text}</p>`, heading: (title) => `<h2>${escapeHtml(title)}</h2>`, isHeading: titled(/^\s*<h[1-6][^>]*>([^<]*)<\/h[1-6]>\s*$/i) };
    case 'txt':
    case 'text':
      return { begin: '--- references ---', end: '--- end of references ---', markup: 'text', escape: same, paragraph: same, heading: same, isHeading: (line, titles) => titles.includes(line.trim().toLowerCase().replace(/:$/, '')) };
    default:
      return hashes;
  }
}

/** The first line behind an offset that is a mark and nothing else. */
function lineOf(text: string, mark: string, from: number): { readonly start: number; readonly end: number } | undefined {
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    const end = at + mark.length;
    if ((at === 0 || text[at - 1] === '\n') && (end === text.length || /[ \t\r\n]/.test(text[end]!))) return { start: at, end };
  }
  return undefined;
}

/** The end of the last line that is the heading of the section, outside of code. */
function headingIn(text: string, syntax: SectionSyntax, titles: readonly string[]): number | undefined {
  let found: number | undefined;
  let fenced = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const bare = line.replace(/\r$/, '');
    if (/^ {0,3}(?:```|~~~)/.test(bare)) fenced = !fenced;
    else if (!fenced && syntax.isHeading(bare, titles)) found = at + bare.length;
    at += line.length + 1;
  }
  return found;
}

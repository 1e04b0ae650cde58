import type { KeyInText } from './keys-in-text';

/** Keys in LaTeX: `\cite` and its kin of natbib and biblatex, several braces of the plural commands. Comments and verbatim text are left out. */
export function latexCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  for (const match of text.matchAll(latexSigns)) {
    const { command, rest } = match.groups ?? {};
    if (command === undefined || rest === undefined || noCitation.test(command)) continue;
    const citation = { start: match.index, end: match.index + match[0].length };
    const from = citation.end - rest.length;
    for (const braces of rest.matchAll(/\[[^\]]*\]|\{([^{}]*)\}/g)) {
      if (braces[1] === undefined) continue;
      listed(braces[1], from + braces.index + 1, /[^\s,]+/g, citation, found);
      if (!/s\*?$/.test(command)) break;
    }
  }
  return found;
}

const latexSigns = new RegExp([
  '\\\\verb\\*?([^A-Za-z\\s*])[^\\n]*?\\1',
  '\\\\begin\\{(?<env>verbatim\\*?|lstlisting|minted|comment|filecontents\\*?)\\}[^]*?(?:\\\\end\\{\\k<env>\\}|$)',
  '(?<command>\\\\[A-Za-z]*[cC]ite[A-Za-z]*\\*?)(?<rest>(?:\\s{0,3}(?:\\[(?:\\{[^{}]{0,300}\\}|[^\\]{}]){0,500}\\]|\\{[^{}]{0,2000}\\})){1,60})',
  '\\\\[^]',
  '%[^\\n]*',
].join('|'), 'g');

/** Commands that set citations up, or define them. */
const noCitation = /(?:style|setup|option|text|name|mark|punct|delim|prenote|postnote|sep)\*?$|^\\(?:bibcite|DeclareCite|newcite|defcite|@)/;

/** Keys in Typst: `@a`, `@a[p. 3]`, `#cite(<a>)`, `#cite(label("a"))`. A label that the text has itself is none. */
export function typstCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  const labels = new Set<string>();
  for (const match of text.matchAll(typstSigns)) {
    const { at, key, cite, label, named, own } = match.groups ?? {};
    const citation = { start: match.index, end: match.index + match[0].length };
    if (own !== undefined) labels.add(own);
    else if (key !== undefined && at !== undefined) found.push({ key, span: { start: match.index + 1, end: match.index + 1 + key.length }, citation, bracketed: false });
    else if (cite !== undefined) {
      const name = label ?? named ?? '';
      const start = match.index + cite.length + (label === undefined ? /^label\(\s*"/.exec(match[0].slice(cite.length))?.[0].length ?? 0 : 1);
      found.push({ key: name, span: { start, end: start + name.length }, citation, bracketed: true });
    }
  }
  return labels.size === 0 ? found : found.filter(({ key }) => !labels.has(key));
}

const typstSigns = new RegExp([
  '\\\\[^]',
  '//[^\\n]*(?<![:\\w]//[^\\n]*)',
  '/\\*[^]*?(?:\\*/|$)',
  '(?<fence>`{3,})[^]*?(?:\\k<fence>|$)',
  '`[^`]*`',
  'https?://[^\\s<>"\\[\\]()]+',
  '(?<cite>\\bcite\\(\\s{0,9})(?:<(?<label>[^<>\\s]{1,200})>|label\\(\\s{0,9}"(?<named>[^"\\\\]{1,200})"\\s{0,9}\\))(?:[^()"\\[\\]]|"[^"]*"|\\[[^\\[\\]]*\\]|\\([^()]*\\)){0,200}\\)',
  '(?<=[(,:]\\s?)"(?:\\\\.|[^"\\\\\\n])*"',
  '<(?<own>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.:-]{0,200})>',
  '(?<![\\p{L}\\p{N}])(?<at>@)(?<key>[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]|[.:](?=[\\p{L}\\p{N}_-])){0,200})(?:\\[(?:\\\\.|[^\\[\\]\\\\])*\\])?',
].join('|'), 'gu');

/** Keys in AsciiDoc: `cite:[a(3), b]` of asciidoctor-bibtex. Listings, literal blocks and comments are left out. */
export function asciidocCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  for (const match of text.matchAll(/(?:^|\n)(?<block>(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}))[^\n]*\n[^]*?(?:\n\k<block>[ \t]*(?=\r?\n|$)|$(?![^]))|(?:^|\n)\/\/(?!\/)[^\n]*|`[^`\n]*`|\\cite\S*|\bcite(?:np)?:\[(?<list>[^[\]]*)\]/g)) {
    const list = match.groups?.['list'];
    if (list === undefined) continue;
    const citation = { start: match.index, end: match.index + match[0].length };
    listed(list.replace(/\([^()]*\)/g, (place) => ' '.repeat(place.length)), citation.end - 1 - list.length, /[^\s,]+/g, citation, found);
  }
  return found;
}

/** Keys in Org: `[cite:@a; @b]`. Blocks of source and examples, fixed lines and comments are left out. */
export function orgCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  for (const match of text.matchAll(/(?:^|\n)[ \t]*#\+begin_(?<block>src|example|comment|export)\b[^]*?(?:\n[ \t]*#\+end_\k<block>\b|$(?![^]))|(?:^|\n)[ \t]*(?:#|:)(?=[ \t])[^\n]*|(?<=^|[\s({'"])(?:=[^=\n]{1,300}=|~[^~\n]{1,300}~)(?=[\s.,;:!?)}'"-]|$)|\[cite(?:\/[\w/-]*)?:(?<list>[^[\]]*)\]/gi)) {
    const list = match.groups?.['list'];
    if (list === undefined) continue;
    const citation = { start: match.index, end: match.index + match[0].length };
    listed(list, citation.end - 1 - list.length, /(?<=@)[^\s;,\]@]+/g, citation, found);
  }
  return found;
}

/** Keys in reStructuredText: `` :cite:p:`a,b` `` of sphinxcontrib-bibtex. */
export function rstCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  for (const match of text.matchAll(/``(?:[^`\n]|`(?!`))*``|:cite(?::[a-z]+)*:`(?<list>[^`]*)`/g)) {
    const list = match.groups?.['list'];
    const citation = { start: match.index, end: match.index + match[0].length };
    if (list !== undefined) listed(list, citation.end - 1 - list.length, /[^\s,]+/g, citation, found);
  }
  return found;
}

function listed(list: string, from: number, key: RegExp, citation: KeyInText['citation'], found: KeyInText[]): void {
  for (const match of list.matchAll(key)) {
    if (match[0] === '*') continue;
    const start = from + match.index;
    found.push({ key: match[0], span: { start, end: start + match[0].length }, citation, bracketed: true });
  }
}

import type { Span } from '../../base/span';
import type { CitationFormat, CitationItem, CitingDocument } from './cited';
import { cite } from './format';
import { asciidocItem } from './formats/asciidoc';
import { latexKey, latexNotes, type LatexCommand } from './formats/latex';
import { orgItem } from './formats/org';
import { pandocItem } from './formats/pandoc';
import { typst } from './formats/typst';

/** A change of the text; `block` as in `Citation`. */
export interface CitationEdit {
  readonly span: Span;
  readonly text: string;
  readonly block?: string;
}

/**
 * Puts sources into the text at an offset: into the citation that the offset touches, where it is one of the format (`[@a]` becomes `[@a; @b]`, `\cite{a}`
 * `\cite{a,b}`), else as a citation of its own. A source that is cited there already and brings no place of its own is not cited twice: then the edit is empty.
 */
export function insertCitation(offset: number, items: readonly CitationItem[], format: CitationFormat, document: CitingDocument): CitationEdit {
  const found = citationAt(document.text, offset, format);
  if (!found) {
    const { inline, block } = cite(items, format, document);
    return { span: { start: offset, end: offset }, text: inline, ...(block !== undefined && { block }) };
  }
  const added = items.filter((item) => isPlaced(item) || !found.keys.includes(item.citekey));
  if (added.length === 0) return { span: { start: found.end, end: found.end }, text: '' };
  return found.add(added, document);
}

interface FoundCitation extends Span {
  readonly keys: readonly string[];
  readonly add: (items: readonly CitationItem[], document: CitingDocument) => CitationEdit;
}

/** The citation of a format that begins, ends or stands at an offset. */
export function citationAt(text: string, offset: number, format: CitationFormat): FoundCitation | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - reach);
  const newline = text.indexOf('\n', offset);
  const end = Math.min(newline === -1 ? text.length : newline, offset + reach);
  const finder = finders[format];
  if (!finder) return undefined;
  for (const match of text.slice(start, end).matchAll(finder.pattern)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (span.start <= offset && offset <= span.end) return finder.read(match[0], span);
    if (span.start > offset) return undefined;
  }
  return undefined;
}

/** A citation stands on one line. */
const reach = 2000;

interface Finder {
  readonly pattern: RegExp;
  readonly read: (text: string, span: Span) => FoundCitation | undefined;
}

const latexFinder: Finder = {
  pattern: /\\[A-Za-z]*cite[a-z]*\*?(?:(?:\[(?:\{[^{}]*\}|[^\]{}])*\]){0,2}\{[^{}]*\})+/g,
  read: (text, span) => {
    const [, command = '', rest = ''] = /^\\([A-Za-z]+\*?)([^]*)$/.exec(text) ?? [];
    const keys = [...rest.matchAll(/(?<!\[)\{([^{}]*)\}(?!\])/g)].flatMap((match) => match[1]!.split(',').map((key) => key.trim()));
    return {
      ...span, keys,
      add: (items) => {
        const notes = items.map((item) => latexNotes(item, command === 'cite' ? 'cite' : 'autocite'));
        if (!rest.startsWith('[') && !command.endsWith('s') && notes.every((note) => note === '')) {
          return insert(span.end - 1, `${keys.join('') === '' ? '' : ','}${items.map(({ citekey }) => latexKey(citekey)).join(',')}`);
        }
        const added = items.map((item, index) => `${notes[index]!}{${latexKey(item.citekey)}}`);
        if (/s\*?$/.test(command)) return insert(span.end, added.join(''));
        // Biblatex has a command for several; `\cite` of other packages has none.
        if ((multicites as readonly string[]).includes(command)) return { span, text: `\\${command}s${rest}${added.join('')}` };
        return insert(span.end, added.map((item) => ` \\${command}${item}`).join(''));
      },
    };
  },
};

const multicites: readonly Exclude<LatexCommand, 'cite'>[] = ['autocite', 'parencite'];

const finders: Readonly<Partial<Record<CitationFormat, Finder>>> = {
  pandoc: {
    pattern: /(?<![\\!\]])\[(?:\\.|[^[\]\\]|\[[^[\]]*\])*?-?@(?:\\.|[^[\]\\]|\[[^[\]]*\])*\](?![([:])/g,
    read: (text, span) => ({
      ...span,
      keys: [...text.matchAll(/(?<![\p{L}\p{N}\\])@(?:\{([^{}]*)\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/gu)].map((match) => match[1] ?? match[2]!),
      add: (items) => insert(span.end - 1, items.map((item) => `; ${pandocItem(item)}`).join('')),
    }),
  },
  latex: latexFinder,
  autocite: latexFinder,
  parencite: latexFinder,
  org: {
    pattern: /\[cite(?:\/[\w/-]*)?:[^[\]]*\]/g,
    read: (text, span) => ({ ...span, keys: [...text.matchAll(/@([^\s;\],]+)/g)].map((match) => match[1]!), add: (items) => insert(span.end - 1, items.map((item) => `;${orgItem(item)}`).join('')) }),
  },
  asciidoc: {
    pattern: /\bcite(?:np)?:\[[^[\]]*\]/g,
    read: (text, span) => ({
      ...span,
      keys: text.slice(text.indexOf('[') + 1, -1).split(',').map((part) => part.replace(/\(.*$/, '').trim()),
      add: (items) => insert(span.end - 1, items.map((item) => `, ${asciidocItem(item)}`).join('')),
    }),
  },
  typst: {
    pattern: /(?:(?<![\p{L}\p{N}])@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]|[.:](?=[\p{L}\p{N}_-]))*(?:\[(?:\\.|[^[\]\\])*\])?|#cite\((?:"(?:\\.|[^"\\])*"|\[(?:\\.|[^[\]\\])*\]|\([^()]*\)|[^()"[\]])*\))/gu,
    read: (text, span) => ({
      ...span,
      keys: [/^@((?:[\p{L}\p{M}\p{N}_-]|[.:](?=[\p{L}\p{N}_-]))+)/u.exec(text)?.[1] ?? /<([^<>]*)>/.exec(text)?.[1] ?? /label\("((?:\\.|[^"\\])*)"/.exec(text)?.[1] ?? ''],
      add: (items) => insert(span.end, ` ${typst(items)}`),
    }),
  },
  footnote: {
    pattern: /\[\^[^\]\s]+\](?!:)/g,
    read: (text, span) => ({
      ...span,
      keys: [text.slice(2, -1)],
      add: (items, document) => {
        const { inline, block } = cite(items, 'footnote', document);
        return { ...insert(span.end, inline), ...(block !== undefined && { block }) };
      },
    }),
  },
};

function insert(at: number, text: string): CitationEdit {
  return { span: { start: at, end: at }, text };
}

function isPlaced({ locator, prefix, suffix }: CitationItem): boolean {
  return Boolean(locator?.trim() || prefix?.trim() || suffix?.trim());
}

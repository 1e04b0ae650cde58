import { oneLine } from '../../../base/text';
import type { CitationItem } from '../cited';
import { cslLabel, locatorText } from '../locators';

export type LatexCommand = 'cite' | 'autocite' | 'parencite';

/**
 * `\autocite[see][3]{lorrin2031}`. Several with places of their own: biblatex's `\autocites[3]{a}[4]{b}`, and for `\cite`, which every bibliography package
 * knows, one command after the other.
 */
export function latex(sources: readonly CitationItem[], command: LatexCommand): string {
  if (sources.every((source) => latexNotes(source, command) === '')) return `\\${command}{${sources.map(({ citekey }) => latexKey(citekey)).join(',')}}`;
  const items = sources.map((source) => `${latexNotes(source, command)}{${latexKey(source.citekey)}}`);
  if (items.length === 1 || command !== 'cite') return `\\${command}${items.length > 1 ? 's' : ''}${items.join('')}`;
  return items.map((item) => `\\cite${item}`).join(' ');
}

/** The optional arguments: what goes before and behind. A page is a bare number to biblatex, which writes the label itself. */
export function latexNotes(source: CitationItem, command: LatexCommand): string {
  const bare = command !== 'cite' && cslLabel(source.label) === 'page' && /^\d+(?:\s?[-–,]\s?\d+)*$/.test(source.locator?.trim() ?? '');
  const place = bare ? source.locator!.trim().replace(/[–-]+/g, '--') : escapeLatex(locatorText(source)).replace(/^(\S+\.) /, '$1~').replace(/(\d)[–-](\d)/g, '$1--$2');
  const prefix = escapeLatex(source.prefix ?? '');
  const behind = [place, escapeLatex(source.suffix ?? '')].filter((part) => part !== '').join(', ');
  if (prefix === '' && behind === '') return '';
  return `${prefix === '' ? '' : `[${braced(prefix)}]`}[${braced(behind)}]`;
}

export function latexKey(key: string): string {
  return key.replace(/[\s,{}\\#%~"'()=&$^]/g, '');
}

/** A bracket would end an optional argument. */
function braced(text: string): string {
  return /[[\]]/.test(text) ? `{${text}}` : text;
}

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text as LaTeX prints it, in one line. A part of a line keeps the blanks at its ends. */
export function escapeLatex(text: string, part = false): string {
  return (part ? text : oneLine(text)).replace(/[\\~^]|[&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

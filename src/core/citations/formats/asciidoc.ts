import { oneLine } from '../../../base/text';
import type { CitationItem } from '../cited';
import { cslLabel, locatorText } from '../locators';

/**
 * `cite:[lorrin2031(3), merrik2031]`, the macro of asciidoctor-bibtex. It takes pages; other places and the words behind are written there too, words before stand
 * before the macro.
 */
export function asciidoc(sources: readonly CitationItem[]): string {
  const prefixes = sources.map(({ prefix }) => escapeAsciidoc(prefix ?? '')).filter((part) => part !== '');
  const macro = sources.every(({ suppressAuthor }) => suppressAuthor) ? 'citenp' : 'cite';
  return `${prefixes.length === 0 ? '' : `${prefixes.join(', ')} `}${macro}:[${sources.map(asciidocItem).join(', ')}]`;
}

export function asciidocItem(source: CitationItem): string {
  const place = cslLabel(source.label) === 'page' ? (source.locator ?? '').trim() : locatorText(source);
  const inside = [place, source.suffix ?? ''].map((part) => oneLine(part).replace(/[()[\]]/g, '')).filter((part) => part !== '').join(' ');
  return `${source.citekey.replace(/[\s,()[\]]/g, '')}${inside === '' ? '' : `(${inside.replace(/,/g, ' ').replace(/\s+/g, ' ')})`}`;
}

/** What holds a mark of AsciiDoc passes through as it is: a backslash before a mark that means nothing would be printed. */
function escapeAsciidoc(text: string): string {
  const line = oneLine(text);
  return /[*_`#^~[\]{}<>+\\|:]/.test(line) ? `pass:c[${line.replace(/\]/g, '\\]')}]` : line;
}

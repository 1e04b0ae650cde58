import { oneLine } from '../../../base/text';
import type { CitationItem } from '../cited';
import { locatorText } from '../locators';

/** `@lorrin2031[p. 3] @merrik2031`; Typst makes one of citations side by side. A prefix stands before, as text: Typst knows none. */
export function typst(sources: readonly CitationItem[]): string {
  return sources.map(typstItem).join(' ');
}

export function typstItem(source: CitationItem): string {
  const supplement = [locatorText(source), source.suffix ?? ''].map(escapeTypst).filter((part) => part !== '').join(', ');
  const prefix = escapeTypst(source.prefix ?? '');
  return `${prefix === '' ? '' : `${prefix} `}${reference(source.citekey, supplement)}`;
}

/** The short form where the key is one that it can read, else the function. */
function reference(key: string, supplement: string): string {
  if (/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.:-]*[\p{L}\p{M}\p{N}_-])?$/u.test(key)) return `@${key}${supplement === '' ? '' : `[${supplement}]`}`;
  const label = `label("${key.replace(/["\\]/g, '\\$&')}")`;
  return `#cite(${label}${supplement === '' ? '' : `, supplement: [${supplement}]`})`;
}

/** Text as Typst prints it. */
export function escapeTypst(text: string): string {
  return oneLine(text)
    .replace(/[\\#[\]*_`$<>@~/]/g, '\\$&')
    .replace(/^([=+-]|\d+\.)(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

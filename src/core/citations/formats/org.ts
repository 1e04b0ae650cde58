import { oneLine } from '../../../base/text';
import type { CitationItem } from '../cited';
import { locatorText } from '../locators';

/** `[cite:see @lorrin2031 p. 3 on the talks;@merrik2031]`, as in Org's manual, "Citations". */
export function org(sources: readonly CitationItem[]): string {
  return `[cite${sources.every(({ suppressAuthor }) => suppressAuthor) ? '/na' : ''}:${sources.map(orgItem).join(';')}]`;
}

export function orgItem(source: CitationItem): string {
  const place = locatorText(source);
  const suffix = clean(source.suffix ?? '');
  const behind = [clean(place), suffix].filter((part) => part !== '').join(', ');
  const prefix = clean(source.prefix ?? '');
  return `${prefix === '' ? '' : `${prefix} `}@${source.citekey.replace(/[^\p{L}\p{M}\p{N}\-.:?!`'/*@+|(){}<>&_^$#%~]/gu, '')}${behind === '' ? '' : ` ${behind}`}`;
}

/** Org has no escapes inside a citation: what would end it, or begin another key, is written otherwise. */
function clean(text: string): string {
  return oneLine(text).replace(/\[/g, '(').replace(/\]/g, ')').replace(/;/g, ',').replace(/@/g, '＠');
}

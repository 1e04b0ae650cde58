import type { CitationItem } from '../cited';
import { escapeMarkdown } from '../escape';
import { locatorText } from '../locators';

/** `[see @lorrin2031, p. 3, on the talks; -@merrik2031]`, as in Pandoc's manual, "Citation syntax". */
export function pandoc(sources: readonly CitationItem[]): string {
  return `[${sources.map(pandocItem).join('; ')}]`;
}

/** One citation without its brackets. */
export function pandocItem(source: CitationItem): string {
  const prefix = escaped(source.prefix);
  const suffix = escaped(source.suffix);
  const locator = locatorText(source).replace(/[{}\\]/g, '');
  // What Pandoc reads as a locator by itself: numbers of all sorts. All else stands in braces, which it takes as it is.
  const plain = /^[a-z]+(?:\.[a-z]+)?\.? (?:\d+|[ivxlcdm]+)(?:\s?[-–,&.:]\s?(?:\d+|[ivxlcdm]+))*$/.test(locator);
  const place = locator === '' ? '' : plain ? `, ${locator}` : `, {${locator.replace(/[[\];]/g, ' ')}}`;
  // A number at the start of the suffix would be read as a locator.
  const rest = suffix === '' ? '' : locator === '' && /\d/.test(suffix.slice(0, 12)) ? `{}, ${suffix}` : `, ${suffix}`;
  return `${prefix === '' ? '' : `${prefix} `}${source.suppressAuthor ? '-' : ''}${pandocKey(source.citekey)}${place}${rest}`;
}

/** Pandoc reads a bare key up to punctuation at its end; braces hold everything else. */
export function pandocKey(key: string): string {
  return /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{M}\p{N}_]+|\p{M})*$/u.test(key) ? `@${key}` : `@{${key.replace(/[{}\s]/g, '')}}`;
}

function escaped(text: string | undefined): string {
  return escapeMarkdown(text ?? '').replace(/;/g, '\\;');
}

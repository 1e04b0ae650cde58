import { locatorLabels, parseLocator, type CitedPlace, type LocatorLabel } from './locators';

/** What stands in the box before anything is typed: `@lorrin2031, `, where the page is typed behind it. */
export function placeInput(citekey: string, page?: number): string {
  return `@${citekey}, ${page === undefined ? '' : `p. ${page}`}`;
}

/**
 * What was typed around a key, as in Pandoc: `see -@lorrin2031, pp. 3-5, on the talks`. Words before the key are the prefix, a minus leaves the author out, behind
 * the key the locator comes first and the rest is the suffix. Without the key all of it stands behind it.
 */
export function parsePlaceInput(text: string, citekey: string): CitedPlace {
  const at = text.indexOf(`@${citekey}`);
  const before = at === -1 ? '' : text.slice(0, at);
  const behind = (at === -1 ? text : text.slice(at + citekey.length + 1)).replace(/^[\s,]+/u, '').trim();
  const suppressAuthor = /(?:^|\s)-$/u.test(before);
  const prefix = before.replace(/-$/u, '').trim();
  const [locator, rest] = splitLocator(behind);
  const suffix = rest.replace(/^[\s,]+/u, '').trim();
  return { ...parseLocator(locator), ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }), ...(suppressAuthor && { suppressAuthor }) };
}

/** The locator that a text begins with, and the rest. A number is digits or small Roman numerals; a word before it must be the name of a locator. */
function splitLocator(text: string): readonly [locator: string, rest: string] {
  const match = locatorPattern.exec(text);
  return match ? [match[0], text.slice(match[0].length)] : ['', text];
}

const names = (Object.keys(locatorLabels) as LocatorLabel[])
  .flatMap((label) => [label, `${label}s`, ...locatorLabels[label], ...locatorLabels[label].map((short) => short.replace(/\.$/, ''))])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, '\\.'));
const number = '(?:\\d+(?:[.:]\\d+)*[a-z]?|[ivxlc]+)';
const numbers = `${number}(?:\\s*[-–,&]\\s*${number})*(?![\\p{L}\\p{N}])`;
// A number without a name is one when nothing but a comma goes on: *12 people* are none.
const locatorPattern = new RegExp(`^(?:(?:${names.join('|')})(?:\\s+|(?<=\\.)|(?=\\d))${numbers}|${numbers}(?=\\s*(?:[,;]|$)))`, 'iu');

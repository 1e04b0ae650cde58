import { placeOf } from '../base/rising';

/** Offsets of one text as `line:column`, both from 1, columns in UTF-16 code units. Line starts are found once. */
export function lineAndColumn(text: string): (offset: number) => string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = placeOf(starts, offset);
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
}

/** Text for a terminal: one line, no control characters that could drive it. */
export function printable(text: string): string {
  return text
    .replace(/[\u2060\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
}

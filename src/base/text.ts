/** Orders by UTF-16 code units: the same on every machine and in every locale. For ids, paths, dates; not for names that people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One line of text: line breaks and control or invisible characters are spaces or gone. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/**
 * Text of other people as Markdown that shows just its characters: every ASCII punctuation mark is escaped (CommonMark
 * allows all of them), white space is folded to single spaces, so no link, image, HTML, heading or code can arise.
 */
export function literalMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

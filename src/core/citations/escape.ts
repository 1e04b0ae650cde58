/** One line of text: line breaks and control or invisible characters are spaces or gone. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/**
 * Text that Markdown (CommonMark, GitHub's and Pandoc's) shows as it is: every character that could begin a link, code,
 * emphasis, HTML, mathematics, a footnote, a citation or a list gets a backslash.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&@$^]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

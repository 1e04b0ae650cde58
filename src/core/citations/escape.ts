import { oneLine } from '../../base/text';

/**
 * Text that Markdown (CommonMark, GitHub's and Pandoc's) shows as it is: every character that could begin a link, code,
 * emphasis, HTML, mathematics, a footnote, a citation or a list gets a backslash.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&@$^]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

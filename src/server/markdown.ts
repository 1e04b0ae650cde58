import { oneLine } from '../core/citations/escape';
import type { Range } from '../protocol/protocol';

/**
 * Text of other people as Markdown that shows just its characters: every ASCII punctuation mark is escaped (CommonMark
 * allows all of them), white space is folded to single spaces, so no link, image, HTML, heading or code can arise.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link to a place in a file, as VS Code opens it: line and column, one-based, behind `#`. */
export function placeLink(label: string, uri: string, range: Range): string {
  const { start, end } = range;
  const target = `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return `[${label}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export function commandLink(label: string, command: string, argument: object): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

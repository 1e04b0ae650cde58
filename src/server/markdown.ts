import { literalMarkdown } from '../base/text';
import type { Range } from '../protocol/protocol';

/** A link to a place in a file, as VS Code opens it: line and column, one-based, behind `#`. */
export function placeLink(label: string, uri: string, range: Range, title?: string): string {
  const { start, end } = range;
  const target = `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return `[${label}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>${titled(title)})`;
}

/** A link to a line of a file, from 0. */
export function lineLink(label: string, uri: string, line: number): string {
  return `[${label}](<${`${uri}#L${line + 1}`.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export function commandLink(label: string, command: string, argument: object, title?: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument])).replace(/[()']/g, escaped)}${titled(title)})`;
}

/** What is shown when the pointer rests on a link. */
function titled(title: string | undefined): string {
  return title === undefined ? '' : ` "${literalMarkdown(title)}"`;
}

/** Brackets would end the target of a link. */
function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

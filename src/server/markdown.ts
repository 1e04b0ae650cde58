import type { Range } from '../protocol/protocol';

/** A link to a place in a file, as VS Code opens it: line and column, one-based, behind `#`. */
export function placeLink(label: string, uri: string, range: Range): string {
  const { start, end } = range;
  const target = `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return `[${label}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export function commandLink(label: string, command: string, argument: object): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

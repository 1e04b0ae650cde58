import { commands, Position, Range, Uri } from 'vscode';
import type { Command } from 'vscode';
import type { Position as WirePosition, Range as WireRange } from '../protocol/protocol';

/** A range of the wire as the editor's own. */
export function toRange(range: WireRange): Range {
  return new Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** A position of the editor as the wire's. */
export function fromPosition(position: Position): WirePosition {
  return { line: position.line, character: position.character };
}

/** The command that opens a file at a range, in a preview tab. */
export function openCommand(title: string, uri: string, range?: WireRange): Command {
  return {
    command: 'vscode.open',
    title,
    arguments: [Uri.parse(uri), { preview: true, ...(range && { selection: toRange(range) }) }],
  };
}

/** Opens a file at the beginning of a line, from 0. */
export async function openLine(uri: string, line: number): Promise<void> {
  await commands.executeCommand('vscode.open', Uri.parse(uri), { preview: true, selection: new Range(line, 0, line, 0) });
}

import type { Connection } from 'vscode-languageserver';
import { loadFactReader } from '../core/profiles/facts/reader';
import type { Drawing } from '../core/profiles/profile';

/** With facts, or where what reads them cannot be loaded, which the log then says, without. */
export async function drawingOf(connection: Connection, depth: 'card' | 'whole'): Promise<Drawing> {
  try {
    return { depth, facts: await loadFactReader() };
  } catch (error) {
    connection.console.error(`facts: ${error instanceof Error ? error.message : String(error)}`);
    return { depth: 'sentences' };
  }
}

import type { Connection } from 'vscode-languageserver';
import { loadTagger } from '../core/profiles/grammar/tagger';
import type { Drawing } from '../core/profiles/profile';

/** With facts, or where what reads them cannot be loaded, which the log then says, without. */
export async function drawingOf(connection: Connection, depth: 'card' | 'whole'): Promise<Drawing> {
  try {
    return { depth, tagger: await loadTagger() };
  } catch (error) {
    connection.console.error(`facts: ${error instanceof Error ? error.message : String(error)}`);
    return { depth: 'sentences' };
  }
}

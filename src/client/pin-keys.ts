import { Uri, window, workspace } from 'vscode';
import { messages } from './messages';
import type { Server } from './server';

/**
 * Keeps the citekeys of sources that were cited, in `.dossier/citekeys.jsonl` of their folder: from then on a key stays with its source. To be called when
 * the citation stands in the text. Never throws: what could not be written is said. One call after the other is worked off.
 */
export function pinKeys(server: Server, sources: readonly string[]): Promise<void> {
  queue = queue.then(() => pin(server, sources));
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function pin(server: Server, sources: readonly string[]): Promise<void> {
  for (const { uri, text } of (await server.request('dossier/pinCitekeys', { sources })) ?? []) {
    const file = Uri.parse(uri);
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      void window.showWarningMessage(messages.writeFailed(workspace.asRelativePath(file), error instanceof Error ? error.message : String(error)));
    }
  }
}

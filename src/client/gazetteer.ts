import { commands, Uri, window, workspace } from 'vscode';
import { messages } from './messages';
import { gazetteerFile } from './settings';

/** Opens the gazetteer, making one with a helpful head where there is none. */
export async function openGazetteer(): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const answer = await window.showInformationMessage(messages.gazetteerNeedsFolder(), messages.openFolder());
    if (answer !== undefined) await commands.executeCommand('workbench.action.files.openFolder');
    return;
  }
  const candidates = folders.map((folder) => Uri.joinPath(folder.uri, gazetteerFile(folder.uri)));
  const existing = await firstExisting(candidates);
  const uri = existing ?? candidates[0];
  if (uri === undefined) return;
  if (existing === undefined) {
    try {
      await workspace.fs.writeFile(uri, new TextEncoder().encode(head()));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(messages.writeFailed(workspace.asRelativePath(uri), reason));
      return;
    }
  }
  await window.showTextDocument(uri);
}

async function firstExisting(uris: readonly Uri[]): Promise<Uri | undefined> {
  for (const uri of uris) {
    try {
      await workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not there: the next folder may have it.
    }
  }
  return undefined;
}

function head(): string {
  return `# ${messages.gazetteerHead()}
#
# - name: Jane Example
#   kind: person            # person, faction, organization or state
#   aliases: [Gen. Example, { name: JE, case: exact }]
#   note: One line for yourself.
version: 1
entities: []
`;
}

import { commands, Uri, window, workspace } from 'vscode';
import { exists } from './exists';
import { messages } from './messages';
import { gazetteerFile } from './settings';

/** Opens the gazetteer, making one with a helpful head where there is none. */
export async function openGazetteer(): Promise<void> {
  const place = await gazetteerPlace(undefined);
  if (place === undefined) return;
  const { uri } = place;
  if (!place.exists) {
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

/** The gazetteer of the folder that a file lies in, else of the first that has one; undefined, with a message, where no folder is open. */
export async function gazetteerPlace(near: Uri | undefined): Promise<{ readonly uri: Uri; readonly exists: boolean } | undefined> {
  const own = near && workspace.getWorkspaceFolder(near);
  const folders = [...(own ? [own] : []), ...(workspace.workspaceFolders ?? []).filter((folder) => folder !== own)];
  const candidates = folders.map((folder) => Uri.joinPath(folder.uri, gazetteerFile(folder.uri)));
  const [first] = candidates;
  if (first === undefined) {
    await needsFolder();
    return undefined;
  }
  const existing = await firstExisting(candidates);
  return { uri: existing ?? first, exists: existing !== undefined };
}

/** Says that a folder must be open, and opens one. */
export async function needsFolder(): Promise<void> {
  const answer = await window.showInformationMessage(messages.gazetteerNeedsFolder(), messages.openFolder());
  if (answer !== undefined) await commands.executeCommand('workbench.action.files.openFolder');
}

async function firstExisting(uris: readonly Uri[]): Promise<Uri | undefined> {
  for (const uri of uris) if (await exists(uri)) return uri;
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

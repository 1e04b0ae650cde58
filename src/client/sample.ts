import { commands, Uri, window, workspace } from 'vscode';
import type { ExtensionContext, QuickPickItem } from 'vscode';
import { exists } from './exists';
import { messages } from './messages';

/** Copies the sample workspace to a place of its own and opens it. A copy that is there already keeps its edits. */
export async function openSample(context: ExtensionContext): Promise<void> {
  const here: QuickPickItem = { label: `$(book) ${messages.sampleHere()}`, detail: messages.sampleHereDetail() };
  const elsewhere: QuickPickItem = { label: `$(folder-opened) ${messages.sampleElsewhere()}` };
  const choice = await window.showQuickPick([here, elsewhere], { title: messages.sampleTitle() });
  if (choice === undefined) return;
  const parent = choice === here ? context.globalStorageUri : await askFolder();
  if (parent === undefined) return;
  const target = Uri.joinPath(parent, choice === here ? 'sample' : 'dossier-sample');
  try {
    if (!(await exists(target))) {
      await workspace.fs.createDirectory(parent);
      await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'media', 'sample'), target, { overwrite: false });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(messages.writeFailed(target.fsPath, reason));
    return;
  }
  await context.globalState.update(justOpened, target.toString());
  // A window with a folder in it is somebody's work.
  const forceNewWindow = workspace.workspaceFolders !== undefined;
  await commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
}

/** In the window that {@link openSample} opened, and once only: shows the draft and the sidebar. */
export async function showSample(context: ExtensionContext): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined || context.globalState.get(justOpened) !== folder.toString()) return;
  await context.globalState.update(justOpened, undefined);
  await commands.executeCommand('dossier.entities.focus');
  await window.showTextDocument(Uri.joinPath(folder, 'analysis.md'));
}

/** Key of the folder that was opened as the sample and not shown yet. */
const justOpened = 'dossier.sampleJustOpened';

async function askFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: messages.sampleCopyHere(),
  });
  return chosen?.[0];
}

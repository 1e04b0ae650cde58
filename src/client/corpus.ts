import { commands, ConfigurationTarget, FileType, QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPickItem, WorkspaceFolder } from 'vscode';
import { messages } from './messages';

interface Choice extends QuickPickItem {
  readonly folder?: WorkspaceFolder;
  /** Undefined: as if nobody had said anything. */
  readonly include?: readonly string[] | undefined;
  readonly edit?: boolean;
}

/** Asks which files are sources and writes `dossier.corpus.include` for the workspace. */
export async function chooseCorpus(): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const answer = await window.showInformationMessage(messages.corpusNeedsFolder(), messages.openFolder());
    if (answer !== undefined) await commands.executeCommand('workbench.action.files.openFolder');
    return;
  }
  const choice = await window.showQuickPick(choices(folders), {
    title: messages.corpusTitle(),
    placeHolder: messages.corpusPlaceholder(),
  });
  if (choice === undefined) return;
  if (choice.edit) {
    await commands.executeCommand('workbench.action.openWorkspaceSettings', { query: 'dossier.corpus' });
    return;
  }
  try {
    await write(choice);
  } catch (error) {
    void window.showErrorMessage(messages.writeFailed('settings.json', error instanceof Error ? error.message : String(error)));
  }
}

async function choices(folders: readonly WorkspaceFolder[]): Promise<Choice[]> {
  const now = JSON.stringify(workspace.getConfiguration('dossier', folders.length === 1 ? folders[0]?.uri : undefined).get('corpus.include', []));
  const mark = (choice: Choice): Choice =>
    !choice.edit && JSON.stringify(choice.include ?? []) === now ? { ...choice, description: messages.corpusCurrent() } : choice;
  const found = (await Promise.all(folders.map((folder) => topFolders(folder, folders.length > 1)))).flat();
  const all: Choice[] = [
    { label: `$(wand) ${messages.corpusAutomatic()}`, detail: messages.corpusAutomaticDetail(), include: undefined },
    ...(found.length > 0 ? [{ label: messages.corpusFolders(), kind: QuickPickItemKind.Separator }, ...found] : []),
    { label: messages.corpusOther(), kind: QuickPickItemKind.Separator },
    { label: `$(files) ${messages.corpusEverything()}`, detail: messages.corpusEverythingDetail(), include: ['**/*'] },
    { label: `$(edit) ${messages.corpusEditPatterns()}`, edit: true },
  ];
  return all.map((choice) => (choice.kind === QuickPickItemKind.Separator ? choice : mark(choice)));
}

async function topFolders(folder: WorkspaceFolder, several: boolean): Promise<Choice[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder.uri);
    return entries
      .filter(([name, type]) => (type & FileType.Directory) !== 0 && !name.startsWith('.') && name !== 'node_modules')
      .map(([name]) => ({
        label: `$(folder) ${name}`,
        ...(several && { description: folder.name }),
        detail: messages.corpusFolderDetail(),
        folder,
        include: [`${escapeGlob(name)}/**`],
      }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  } catch {
    return [];
  }
}

/** A folder of one root says nothing about the other roots; the other choices are for all of them. */
async function write(choice: Choice): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1 || choice.folder === undefined) {
    for (const folder of folders.length > 1 ? folders : []) {
      const settings = workspace.getConfiguration('dossier', folder.uri);
      if (settings.inspect('corpus.include')?.workspaceFolderValue !== undefined) {
        await settings.update('corpus.include', undefined, ConfigurationTarget.WorkspaceFolder);
      }
    }
    await workspace.getConfiguration('dossier').update('corpus.include', choice.include, ConfigurationTarget.Workspace);
    return;
  }
  await workspace
    .getConfiguration('dossier', choice.folder.uri)
    .update('corpus.include', choice.include, ConfigurationTarget.WorkspaceFolder);
}

function escapeGlob(name: string): string {
  return name.replace(/[*?[\]{}()!+@|\\]/gu, '\\$&');
}

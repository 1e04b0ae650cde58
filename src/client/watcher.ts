import { Disposable, RelativePattern, workspace } from 'vscode';
import type { Uri, WorkspaceFolder } from 'vscode';
import { gazetteerFile } from './settings';
import { changeTypes, isWorthTelling } from './watched';
import type { ChangeType } from './watched';

export interface FileChange {
  readonly uri: string;
  readonly type: ChangeType;
}

/**
 * Watches the folders of the workspace, and those that are added: one watcher each, which VS Code serves from the one it has for
 * the Explorer, `files.watcherExclude` and all. Changes that count are told together a moment later.
 */
export function watchFolders(tell: (changes: readonly FileChange[]) => void): Disposable {
  const watchers = new Map<string, Disposable>();
  const changes = new Map<string, ChangeType>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gazetteer = '';
  const flush = (): void => {
    timer = undefined;
    const told = [...changes].map(([uri, type]): FileChange => ({ uri, type }));
    changes.clear();
    if (told.length > 0) tell(told);
  };
  const watch = ({ uri: folder }: WorkspaceFolder): void => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const above = folder.path.replace(/\/+$/u, '').length + 1;
    const take = (type: ChangeType) => (uri: Uri): void => {
      if (timer === undefined) {
        gazetteer = gazetteerFile();
        timer = setTimeout(flush, gatherMs);
      }
      if (isWorthTelling(uri.path.slice(above), type, gazetteer)) changes.set(uri.toString(), type);
    };
    watchers.get(folder.toString())?.dispose();
    watchers.set(
      folder.toString(),
      Disposable.from(watcher, watcher.onDidCreate(take(changeTypes.created)), watcher.onDidChange(take(changeTypes.changed)), watcher.onDidDelete(take(changeTypes.deleted))),
    );
  };
  for (const folder of workspace.workspaceFolders ?? []) watch(folder);
  const folders = workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) {
      watchers.get(uri.toString())?.dispose();
      watchers.delete(uri.toString());
    }
    for (const folder of added) watch(folder);
  });
  return new Disposable(() => {
    clearTimeout(timer);
    folders.dispose();
    for (const watcher of watchers.values()) watcher.dispose();
  });
}

/** Milliseconds. The server waits for quiet itself. */
const gatherMs = 50;

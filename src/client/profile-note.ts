import { Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { exists } from './exists';
import { needsFolder } from './gazetteer';
import { suggestionOf } from './gazetteer-edit';
import { messages } from './messages';
import type { NamedEntity } from './navigate';
import { noteFileName, noteText } from './note-text';
import type { Server } from './server';
import { notesFolder } from './settings';

/** Opens the profile note of an entity, making one where there is none. A file that is there already is only opened. */
export async function createNote(server: Server, target: NamedEntity): Promise<void> {
  const entity = await suggestionOf(server, target);
  if (entity === undefined) {
    void window.showInformationMessage(messages.entityGone());
    return;
  }
  const listed = await server.request('dossier/listedAt', { id: entity.id });
  if (listed?.isNote) {
    await window.showTextDocument(Uri.parse(listed.uri));
    return;
  }
  const near = target.place?.uri ?? window.activeTextEditor?.document.uri;
  const folder = (near && workspace.getWorkspaceFolder(near)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) return needsFolder();
  const uri = Uri.joinPath(folder.uri, notesFolder(folder.uri), noteFileName(entity.name));
  const profile = await server.request('dossier/profile', { id: entity.id });
  const { text, line } = noteText(entity, profile?.facts ?? [], messages.noteFacts());
  const changes = new WorkspaceEdit();
  changes.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
  const isNew = !(await exists(uri));
  if (isNew && !(await workspace.applyEdit(changes))) {
    void window.showErrorMessage(messages.writeFailed(workspace.asRelativePath(uri), messages.seeLog()));
    return;
  }
  await window.showTextDocument(uri, isNew ? { selection: new Range(line, 0, line, 0) } : {});
}

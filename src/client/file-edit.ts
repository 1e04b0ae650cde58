import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { FileEdit } from '../protocol/protocol';
import { messages } from './messages';
import type { Server } from './server';

export type Edit = Extract<FileEdit, { readonly text: string }>;

/** Makes an edit of a file so that it can be undone; a file that was saved is saved again. */
export async function change(server: Server, { uri, exists }: { readonly uri: Uri; readonly exists: boolean }, ask: (text: string) => Promise<FileEdit | undefined>): Promise<Edit | undefined> {
  const open = async (): Promise<TextDocument> => workspace.openTextDocument(uri);
  const before = exists ? await open() : undefined;
  const edit = await ask(before?.getText() ?? '');
  if (edit === undefined || 'problem' in edit) {
    void window.showErrorMessage(messages.writeFailed(workspace.asRelativePath(uri), edit?.problem || messages.seeLog()));
    return undefined;
  }
  if (edit.text === '' && edit.start === edit.end) return edit;
  const wasSaved = before?.isDirty !== true;
  const changes = new WorkspaceEdit();
  if (before) changes.replace(uri, new Range(before.positionAt(edit.start), before.positionAt(edit.end)), edit.text);
  else changes.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(edit.text) });
  if (!(await workspace.applyEdit(changes))) {
    void window.showErrorMessage(messages.writeFailed(workspace.asRelativePath(uri), messages.seeLog()));
    server.log.error(`the edit of ${uri.toString()} was refused`);
    return undefined;
  }
  if (wasSaved) await (await open()).save();
  return edit;
}

import { Range, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, Uri } from 'vscode';

/** What an edit puts in the place of `[start, end)`, in UTF-16 code units. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The file as an editor has it; undefined where there is none. Throws when it is there and cannot be shown as text. */
export async function existingDocument(uri: Uri): Promise<TextDocument | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open;
  try {
    await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  return workspace.openTextDocument(uri);
}

/** Makes an edit of a file that was read before, or makes the file, so that it can be undone; what was saved is saved again. False when the edit was refused, or the text is another since. */
export async function applyEdit(uri: Uri, before: { readonly document: TextDocument; readonly version: number } | undefined, edit: TextChange): Promise<boolean> {
  const changes = new WorkspaceEdit();
  if (before) {
    const { document } = before;
    if (document.version !== before.version) return false;
    changes.replace(uri, new Range(document.positionAt(edit.start), document.positionAt(edit.end)), edit.text);
  } else changes.createFile(uri, { contents: new TextEncoder().encode(edit.text) });
  const wasSaved = before?.document.isDirty === false && !before.document.isUntitled;
  if (!(await workspace.applyEdit(changes))) return false;
  return !wasSaved || before.document.save();
}

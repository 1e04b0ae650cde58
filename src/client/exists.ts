import { workspace, type Uri } from 'vscode';

/** Whether there is a file or folder; what cannot be asked is not there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

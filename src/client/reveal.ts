import type { TreeView } from 'vscode';

/** Selects a row of a view, focuses it and unfolds what stands above it. False when it is not there any more. */
export async function revealRow<T>(view: TreeView<T>, row: T, expand = false): Promise<boolean> {
  // The editor gives up when the tree changes meanwhile, which it may do every second.
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await view.reveal(row, { select: true, focus: true, expand });
      return true;
    } catch {
      // Once more, in the tree as it is now.
    }
  }
  return false;
}

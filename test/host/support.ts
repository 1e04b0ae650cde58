import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri, 'no folder is open');
  return uri;
};

export const fileUri = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(fileUri(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return fileUri(path);
}

export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)), { preview: false });
}

/** Asks again until the answer satisfies; fails with the last answer after ten seconds. */
export async function eventually<T>(ask: () => Thenable<T>, satisfied: (answer: T) => boolean, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer)) return answer;
    if (Date.now() > end) assert.fail(`not within ${seconds} s; last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The position of the nth occurrence of a text, one character in. */
export function positionOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Position {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = document.getText().indexOf(text, offset + 1);
  assert.ok(offset >= 0, `"${text}" is not in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

export async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

export async function symbols(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
  return found.map(({ name }) => name);
}

/** Resolves when the corpus has been read: a name that only its last article holds is known. */
export async function corpusRead(): Promise<void> {
  await eventually(() => symbols('Dovan Merrik'), (names) => names.includes('Dovan Merrik'), 30);
}

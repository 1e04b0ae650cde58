import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('finds the extension in the editor', () => {
    assert.ok(extension());
  });

  it('activates without an error', async () => {
    await extension()?.activate();
    assert.equal(extension()?.isActive, true);
  });

  it('registers the commands that package.json names', async () => {
    const manifest = extension()?.packageJSON as { contributes?: { commands?: readonly { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = (manifest.contributes?.commands ?? []).filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});

function extension(): vscode.Extension<unknown> | undefined {
  return vscode.extensions.all.find(({ packageJSON }) => (packageJSON as { name?: string }).name === 'dossier');
}

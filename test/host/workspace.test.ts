import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the test workspace', () => {
  it('is a copy of the sample', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    assert.equal((await vscode.workspace.findFiles('analysis.md')).length, 1);
  });

  it('can be searched', async () => {
    assert.ok((await vscode.workspace.findFiles('corpus/**/*.{md,txt,html}')).length >= 14);
  });
});

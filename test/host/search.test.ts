import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, eventually, positionOf, show } from './support';

describe('search and long lists in the editor', () => {
  before(async function () {
    this.timeout(60_000);
    await corpusRead();
  });

  it('shows the results for the entity at the cursor, and steps through them', async () => {
    const editor = await show('analysis.md');
    const at = positionOf(editor.document, 'Harun Tesk');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('dossier.searchEntity');
    const opened = async (): Promise<string> => {
      await vscode.commands.executeCommand('dossier.nextSearchResult');
      const { document, selection } = vscode.window.activeTextEditor ?? editor;
      return document === editor.document ? '' : document.getText(selection);
    };
    assert.match(await eventually(opened, (text) => text !== ''), /Tesk/);
    const first = vscode.window.activeTextEditor?.selection.start;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.commands.executeCommand('dossier.previousSearchResult');
    await eventually(async () => vscode.window.activeTextEditor, (now) => now?.document.uri.toString() !== uri || !now?.selection.start.isEqual(first ?? at));
    await vscode.commands.executeCommand('dossier.searchByDate');
    await vscode.commands.executeCommand('dossier.searchByRelevance');
    await vscode.commands.executeCommand('dossier.clearSearch');
  });

  it('resolves a workspace symbol to the sentence that introduces it', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Dovan Merrik');
    const merrik = found.find(({ name }) => name === 'Dovan Merrik');
    assert.match(merrik?.location.uri.path ?? '', /\/corpus\//);
  });
});

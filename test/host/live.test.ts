import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, eventually, fileUri, hover, positionOf, show, symbols, write } from './support';

const article = (name: string): string =>
  `${name} speaks\n\nTARSK, 3 July 2032 (Northern Wire) — ${name}, the leader of the Marble Quarry Brigade, spoke to reporters on Saturday.\n\n${name} said no more.\n`;

describe('live', () => {
  before(async function () {
    this.timeout(60_000);
    await corpusRead();
  });

  it('follows a new, a renamed and a deleted article', async () => {
    await write('corpus/new.txt', article('Werrin Castolane'));
    await eventually(() => symbols('Werrin Castolane'), (names) => names.includes('Werrin Castolane'));
    await vscode.workspace.fs.rename(fileUri('corpus/new.txt'), fileUri('corpus/renamed.txt'));
    const place = async (): Promise<string> => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Werrin Castolane');
      return found.find(({ name }) => name === 'Werrin Castolane')?.location.uri.path ?? '';
    };
    await eventually(place, (path) => path.endsWith('renamed.txt'));
    await vscode.workspace.fs.delete(fileUri('corpus/renamed.txt'));
    await eventually(() => symbols('Werrin Castolane'), (names) => !names.includes('Werrin Castolane'));
  });

  it('follows a deleted folder of articles', async () => {
    await write('corpus/batch/one.txt', article('Ostavin Lurrel'));
    await eventually(() => symbols('Ostavin Lurrel'), (names) => names.includes('Ostavin Lurrel'));
    await vscode.workspace.fs.delete(fileUri('corpus/batch'), { recursive: true });
    await eventually(() => symbols('Ostavin Lurrel'), (names) => !names.includes('Ostavin Lurrel'));
  });

  it('follows actors.yaml while it is edited; shows an error at its line and keeps the last good version', async () => {
    const draft = await show('analysis.md');
    const merrik = positionOf(draft.document, 'Dovan Merrik');
    const gazetteer = await show('actors.yaml');
    const end = new vscode.Position(gazetteer.document.lineCount, 0);
    await gazetteer.edit((edit) => edit.insert(end, '\n  - name: Dovan Merrik\n    kind: person\n    note: Watch him.\n'));
    await eventually(() => hover(draft.document, merrik), (card) => card.includes('Watch him'));
    await gazetteer.edit((edit) => edit.insert(new vscode.Position(gazetteer.document.lineCount, 0), '  - name: "open\n    kind: [\n'));
    const problems = await eventually(
      async () => vscode.languages.getDiagnostics(gazetteer.document.uri).filter(({ source }) => source === 'Dossier'),
      (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    assert.ok((problems[0]?.range.start.line ?? 0) > 10);
    assert.match(await hover(draft.document, merrik), /Watch him/);
    await vscode.window.showTextDocument(gazetteer.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => hover(draft.document, merrik), (card) => !card.includes('Watch him'));
  });

  it('recognises in an unsaved text, and in any language of the setting', async () => {
    const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'A note on Harun Tesk.' });
    await vscode.window.showTextDocument(text);
    await eventually(() => hover(text, new vscode.Position(0, 12)), (card) => card.includes('**Harun Tesk**'));
    const latex = await vscode.workspace.openTextDocument({ language: 'latex', content: 'A note on Harun Tesk.' });
    await vscode.window.showTextDocument(latex);
    await eventually(() => hover(latex, new vscode.Position(0, 12)), (card) => card.includes('**Harun Tesk**'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('goes on when articles are binary or in another encoding', async () => {
    await write('corpus/binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0]));
    await write('corpus/latin.txt', new Uint8Array(Buffer.from(article('Ferénc Durrelan'), 'latin1')));
    await eventually(() => symbols('Durrelan'), (names) => names.includes('Ferénc Durrelan'));
    await vscode.workspace.fs.delete(fileUri('corpus/binary.txt'));
    await vscode.workspace.fs.delete(fileUri('corpus/latin.txt'));
  });
});

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, eventually, fileUri, positionOf, show, write } from './support';

const draft = `Haroun Tesk waits [@prellFourBrigadesOne2013]. The recording is of him [@varrelVoiceBaSorin2032].

Later Haroun Tesk left.
`;

describe('checks of a draft, and its bibliography', () => {
  before(async function () {
    this.timeout(60_000);
    await corpusRead();
    await write('drafts/checked.md', draft);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(fileUri('drafts'), { recursive: true });
  });

  const dossiers = (uri: vscode.Uri): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Dossier');
  const fix = async (document: vscode.TextDocument, at: vscode.Position, title: RegExp): Promise<void> => {
    const actions = await eventually(
      () => vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at)),
      (offered) => offered.some((action) => title.test(action.title)),
    );
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action?.edit && (await vscode.workspace.applyEdit(action.edit)));
  };

  const textOf = (file: vscode.Uri) => async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file).then((bytes) => bytes, () => new Uint8Array()));

  it('appear while it is written, and quick fixes mend it', async () => {
    const { document } = await show('drafts/checked.md');
    const found = await eventually(async () => dossiers(document.uri), (all) => all.length === 3, 20);
    assert.deepEqual(found.map(({ code }) => code).sort(), ['checks.nameSpelling', 'checks.nameSpelling', 'checks.unknownKey']);
    await fix(document, positionOf(document, 'prellFour'), /prellFourBrigadesOne2031/);
    await fix(document, positionOf(document, 'Haroun Tesk', 1), /all spellings/);
    assert.equal(document.getText(), draft.replaceAll('Haroun', 'Harun').replace('2013', '2031'));
    await eventually(async () => dossiers(document.uri), (all) => all.length === 0, 20);
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'See [@nobody1999].\n\n'));
    await eventually(async () => dossiers(document.uri), (all) => all.length === 1 && all[0]?.code === 'checks.unknownKey');
    await vscode.commands.executeCommand('undo');
    await document.save();
  });

  it('is written beside the draft with what it cites, once', async () => {
    const { document } = await show('drafts/checked.md');
    const file = fileUri('drafts/references.bib');
    const text = textOf(file);
    await vscode.commands.executeCommand('dossier.updateBibliography');
    const first = await eventually(text, (now) => now !== '');
    assert.match(first, /^@article\{prellFourBrigadesOne2031,\n[^]*\n@article\{varrelVoiceBaSorin2032,\n[^]*\n\}\n$/);
    // What the user writes stays, and nothing is written a second time.
    await write('drafts/references.bib', `% Mine.\n${first}`);
    await eventually(async () => (await vscode.workspace.openTextDocument(file)).getText(), (now) => now.startsWith('% Mine.'));
    const before = await vscode.workspace.fs.stat(file);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('dossier.updateBibliography');
    assert.equal(await text(), `% Mine.\n${first}`);
    assert.equal((await vscode.workspace.fs.stat(file)).mtime, before.mtime);
  });

  it('is not written over a file that cannot be read', async () => {
    const { document } = await show('drafts/checked.md');
    const broken = '@misc{open, title = {Never closed\n';
    await write('drafts/references.bib', broken);
    const file = await eventually(async () => vscode.workspace.openTextDocument(fileUri('drafts/references.bib')), (one) => one.getText() === broken);
    await vscode.window.showTextDocument(document);
    void vscode.commands.executeCommand('dossier.updateBibliography');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(file.getText(), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('of all sources is exported', async () => {
    const file = fileUri('drafts/all.bib');
    await vscode.commands.executeCommand('dossier.exportSources', file);
    const text = await eventually(textOf(file), (now) => now !== '');
    assert.ok((text.match(/^@/gmu) ?? []).length > 5, text.slice(0, 300));
  });
});

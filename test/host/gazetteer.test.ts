import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, eventually, fileUri, hover, positionOf, show, write } from './support';

const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)).then((bytes) => bytes, () => new Uint8Array()));
/** Runs a command that asks, and takes what is offered first until it is done. */
async function accept(command: string, argument: unknown, done: () => Promise<boolean>): Promise<void> {
  void vscode.commands.executeCommand(command, argument);
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  }, (is) => is);
}

describe('keeping a gazetteer', () => {
  let original: string;
  before(async function () {
    this.timeout(60_000);
    await corpusRead();
    original = await textOf('actors.yaml');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write('actors.yaml', original);
  });

  it('adds a suggestion with its kind and its spellings, and keeps the comments', async () => {
    const { document } = await show('analysis.md');
    const at = positionOf(document, 'Jorane Prell');
    const card = await hover(document, at);
    assert.match(card, /\*suggestion\*/);
    const [, encoded = ''] = /command:dossier\.addToGazetteer\?([^)\s]+)\)/.exec(card) ?? [];
    const [argument] = JSON.parse(decodeURIComponent(encoded)) as readonly unknown[];
    await accept('dossier.addToGazetteer', argument, async () => (await textOf('actors.yaml')).includes('- name: Jorane Prell\n    kind: person\n'));
    const text = await textOf('actors.yaml');
    assert.ok(text.startsWith(original.slice(0, 400)), 'what was there stays');
    await eventually(() => hover(document, at), (shown) => /\*\*Jorane Prell\*\*/.test(shown) && !shown.includes('suggestion') && !shown.includes('addToGazetteer'));
  });

  it('adds the selected text as an alias', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'The Prell woman wrote.\n' });
    const editor = await vscode.window.showTextDocument(draft);
    editor.selection = new vscode.Selection(0, 0, 0, 15);
    // The list of those to pick from begins with the most mentioned.
    await accept('dossier.addAlias', undefined, async () => (await textOf('actors.yaml')).includes('The Prell woman'));
    await eventually(() => hover(draft, new vscode.Position(0, 5)), (card) => card.includes('**'));
  });

  it('makes a profile note, whose text comes first in the card while it is written', async () => {
    const { document } = await show('analysis.md');
    const at = positionOf(document, 'Harun Tesk');
    await vscode.commands.executeCommand('dossier.createNote', { id: 'harun-tesk' });
    const editor = await eventually(async () => vscode.window.activeTextEditor, (one) => one?.document.uri.path.endsWith('/profiles/Harun Tesk.md') === true);
    assert.ok(editor);
    assert.match(editor.document.getText(), /^---\nid: harun-tesk\nname: Harun Tesk\nkind: person\naliases: \[[^\n]*General Tesk[^\n]*\]\n---\n\n# Harun Tesk\n/);
    assert.match(editor.document.getText(), /^- \*\*.*\[@\w+\]$/m);
    await eventually(async () => (await vscode.commands.executeCommand<readonly vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at))[0]?.uri.path ?? '', (path) => path.endsWith('/Harun Tesk.md'));
    await editor.edit((edit) => edit.insert(editor.selection.active, 'Never believe **him** twice.'));
    assert.ok(editor.document.isDirty);
    const card = await eventually(() => hover(document, at), (shown) => shown.includes('Never believe him twice'));
    assert.ok(card.indexOf('Never believe') < card.indexOf('Also'), card);
    assert.match(card, /\[Your note:\]\(<[^<>]*profiles\/Harun(?: |%20)Tesk\.md#L\d+>\) Never/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => hover(document, at), (shown) => !shown.includes('Never believe'));
    // A second time it is only opened.
    await vscode.commands.executeCommand('dossier.createNote', { id: 'harun-tesk' });
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith('/profiles/Harun Tesk.md'));
    await vscode.workspace.fs.delete(fileUri('profiles/Harun Tesk.md'));
    await eventually(async () => (await vscode.commands.executeCommand<readonly vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at))[0]?.uri.path ?? '', (path) => path.endsWith('/actors.yaml'));
  });

  it('has a note of the sample that is joined with the list', async () => {
    const { document } = await show('analysis.md');
    assert.match(await hover(document, positionOf(document, 'Orlan Vaseth')), /\*\*Orlan Vaseth\*\*[^]*Your note:[^]*The last elected president/);
  });
});

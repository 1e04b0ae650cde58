import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { corpusRead, eventually, fileUri, hover, positionOf, show, write } from './support';

describe('citekeys', () => {
  before(async function () {
    this.timeout(60_000);
    await corpusRead();
  });

  const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
  const definition = async (document: vscode.TextDocument, text: string): Promise<vscode.Location | undefined> =>
    (await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, text)))[0];
  const complete = (document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.CompletionList> =>
    vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, '@', 5);

  it('complete, with the reference, and only where a key may stand', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'As reported [@fourbrig], write to press@' });
    await vscode.window.showTextDocument(document);
    const { items } = await eventually(() => complete(document, new vscode.Position(0, 22)), (list) => list.items.some(({ label }) => labelOf(label) === 'prellFourBrigadesOne2031'));
    const item = items.find(({ label }) => labelOf(label) === 'prellFourBrigadesOne2031');
    assert.match(item?.detail ?? '', /Border Studies Review/);
    assert.match((item?.documentation as vscode.MarkdownString | undefined)?.value ?? '', /Prell, Jorane/);
    const nowhere = await complete(document, new vscode.Position(0, 40));
    // The editor offers words of other open texts by itself.
    assert.deepEqual(nowhere.items.filter(({ label, kind }) => labelOf(label).startsWith('prell') && kind !== vscode.CompletionItemKind.Text), []);
  });

  it('show their reference, lead to their source, and list where they are cited', async () => {
    const { document } = await show('analysis.md');
    const card = await eventually(() => hover(document, positionOf(document, 'prellFourBrigadesOne2031')), (text) => text.includes('Four Brigades'));
    assert.match(card, /command:dossier\.revealEntity/);
    assert.match(card, /command:dossier\.copyReference/);
    assert.doesNotMatch(await hover(document, positionOf(document, 'sec. 3')), /Four Brigades/);
    assert.match((await definition(document, 'prellFourBrigadesOne2031'))?.uri.path ?? '', /border-studies-review-four-brigades\.html$/);
    await write('second.tex', '\\autocite[3]{prellFourBrigadesOne2031}\n');
    const references = await eventually(
      () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, 'prellFourBrigadesOne2031')),
      (all) => all.some(({ uri }) => uri.path.endsWith('second.tex')),
    );
    // VS Code's own Markdown takes the brackets for a link.
    const keys = await Promise.all(references.map(async ({ uri, range }) => `${uri.path.split('/').at(-1)} ${(await vscode.workspace.openTextDocument(uri)).getText(range)}`));
    for (const file of ['analysis.md', 'second.tex']) assert.ok(keys.includes(`${file} prellFourBrigadesOne2031`), keys.join());
    await vscode.workspace.fs.delete(fileUri('second.tex'));
  });

  it('show their reference in the style that is set, also from a server that was started again', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    const style = (value?: string): Thenable<void> => vscode.workspace.getConfiguration('dossier').update('citation.style', value, vscode.ConfigurationTarget.Global);
    const { document } = await show('analysis.md');
    const card = (pattern: RegExp): Promise<string> => eventually(() => hover(document, positionOf(document, 'prellFourBrigadesOne2031')), (text) => pattern.test(text), 30);
    await style('ieee');
    await card(/J\. Prell/);
    execFileSync('pkill', ['-9', '-P', String(process.pid), '-f', 'dist/server']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await corpusRead();
    await card(/J\. Prell/);
    await style(undefined);
    await card(/Prell, Jorane/);
  });

  it('follow a bibliography while it is written; a key is renamed in it and in drafts', async () => {
    await write('mine.bib', '@book{marn2030,\n  author = {Marn, Ilse},\n  title = {A History of Tarsk},\n  date = {2030},\n}\n');
    await write('draft.md', 'See [@marn2030, p. 3].\n');
    const { document } = await show('draft.md');
    await eventually(() => hover(document, positionOf(document, 'marn2030')), (text) => text.includes('History of Tarsk'));
    const bibliography = await show('mine.bib');
    await bibliography.edit((edit) => edit.insert(new vscode.Position(bibliography.document.lineCount, 0), '@book{later2031, title = {Later}, date = {2031}}\n@book{broken2032, title = {'));
    await eventually(async () => vscode.languages.getDiagnostics(fileUri('mine.bib')), (all) => all.some(({ source }) => source === 'Dossier'));
    await bibliography.document.save();
    // An entry that names an article gives it its key, typed or saved.
    await bibliography.edit((edit) => edit.insert(new vscode.Position(0, 0), '@article{coup, title = {The coup}, file = {corpus/2031-12-02-northern-wire-coup.txt}}\n'));
    const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: '[@coup]' });
    const place = await eventually(() => definition(other, 'coup'), (found) => found?.uri.path.endsWith('.txt') === true);
    assert.match(place?.uri.path ?? '', /northern-wire-coup\.txt$/);
    await bibliography.document.save();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'marn2030'), 'history2030');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), 'See [@history2030, p. 3].\n');
    await vscode.workspace.saveAll();
    assert.match(await textOf('mine.bib'), /\n@book\{history2030,/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of ['mine.bib', 'draft.md']) await vscode.workspace.fs.delete(fileUri(path));
  });

  it('that an article had made itself are kept when they are renamed', async () => {
    const { document } = await show('analysis.md');
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'varrelVoiceBaSorin2032'), 'voice2032');
    assert.ok(await vscode.workspace.applyEdit(edit));
    // As the setting files.refactoring.autoSave does after a rename.
    for (const changed of vscode.workspace.textDocuments) if (changed.isDirty && !changed.isUntitled) await changed.save();
    assert.match(await textOf('.dossier/citekeys.jsonl'), /^\{"key":"voice2032","path":"corpus\//);
    const renamed = await eventually(() => definition(document, 'voice2032'), (place) => place !== undefined);
    assert.match(renamed?.uri.path ?? '', /radio-denn/);
    const whole = new vscode.WorkspaceEdit();
    whole.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before);
    await vscode.workspace.applyEdit(whole);
    await document.save();
    await vscode.workspace.fs.delete(fileUri('.dossier'), { recursive: true });
    await eventually(() => definition(document, 'varrelVoiceBaSorin2032'), (place) => place !== undefined);
  });
});

const labelOf = (label: string | vscode.CompletionItemLabel): string => (typeof label === 'string' ? label : label.label);

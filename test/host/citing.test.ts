import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, eventually, fileUri, positionOf, show } from './support';

/** One that the sample has. */
const source = { type: 'source', source: { uri: '' } };
const original = 'One.\nTwo.\n';

describe('citing', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('dossier');

  before(async () => {
    await show('analysis.md');
    await corpusRead();
    source.source.uri = fileUri('corpus/2032-06-18-radio-denn-recording.html').toString();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  const draft = async (content: string, language = 'markdown'): Promise<vscode.TextEditor> =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }), { preview: false });
  const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  const cited = async ({ document }: vscode.TextEditor, before: string): Promise<string> => eventually(async () => document.getText(), (text) => text !== before);

  it('writes every format at every cursor, in one step to undo', async () => {
    const editor = await draft(original);
    const expected = {
      pandoc: /^One \[@\w+\]\.\nTwo \[@\w+\]\.\n$/,
      footnote: /^One\[\^\w+\]\.\nTwo\[\^\w+\]\.\n\n\[\^\w+\]: .+\.\n$/,
      markdown: /^One \[.+\]\(.+\)\.\nTwo \[.+\]\(.+\)\.\n$/,
      latex: /^One \\cite\{\w+\}\.\nTwo \\cite\{\w+\}\.\n$/,
      autocite: /^One \\autocite\{\w+\}\.\nTwo \\autocite\{\w+\}\.\n$/,
      parencite: /^One \\parencite\{\w+\}\.\nTwo \\parencite\{\w+\}\.\n$/,
      typst: /^One @\w+\.\nTwo @\w+\.\n$/,
      asciidoc: /^One cite:\[\w+\]\.\nTwo cite:\[\w+\]\.\n$/,
      org: /^One \[cite:@\w+\]\.\nTwo \[cite:@\w+\]\.\n$/,
      plain: /^One \(Radio Denn, 18 June 2032\)\.\nTwo \(Radio Denn, 18 June 2032\)\.\n$/,
    };
    for (const [format, pattern] of Object.entries(expected)) {
      await settings().update('citation.format', format, vscode.ConfigurationTarget.Global);
      editor.selections = [new vscode.Selection(0, 3, 0, 3), new vscode.Selection(1, 3, 1, 3)];
      await vscode.commands.executeCommand('dossier.insertCitation', source);
      assert.match(await cited(editor, original), pattern, format);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), original, `${format}: undone in one step`);
    }
    await settings().update('citation.format', undefined, vscode.ConfigurationTarget.Global);
    await close();
  });

  it('writes what the language of the text has, unless a folder or a language says otherwise', async () => {
    for (const [language, pattern] of [['latex', /^One \\cite\{\w+\}\./], ['html', /^One \(Radio Denn, /], ['markdown', /^One \[@/]] as const) {
      const editor = await draft(original, language);
      editor.selection = new vscode.Selection(0, 3, 0, 3);
      await vscode.commands.executeCommand('dossier.insertCitation', source);
      assert.match(await cited(editor, original), pattern, language);
      await close();
    }
  });

  it('writes plain citations in the style that is set', async () => {
    await settings().update('citation.format', 'plain', vscode.ConfigurationTarget.Global);
    for (const [style, pattern] of [['apa', /^One \([^()]*2032\)\./], ['ieee', /^One \[1\]\./]] as const) {
      await settings().update('citation.style', style, vscode.ConfigurationTarget.Global);
      const editor = await draft(original);
      editor.selection = new vscode.Selection(0, 3, 0, 3);
      await vscode.commands.executeCommand('dossier.insertCitation', source);
      assert.match(await cited(editor, original), pattern, style);
      await close();
    }
    await settings().update('citation.style', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('citation.format', undefined, vscode.ConfigurationTarget.Global);
  });

  it('adds to the citation at the cursor, and cites nothing there twice', async () => {
    const editor = await draft('One [@other, p. 3].\n');
    editor.selection = new vscode.Selection(0, 10, 0, 10);
    await vscode.commands.executeCommand('dossier.insertCitation', source);
    const once = await cited(editor, 'One [@other, p. 3].\n');
    assert.match(once, /^One \[@other, p\. 3; @\w+\]\.\n$/);
    await vscode.commands.executeCommand('dossier.insertCitation', source);
    assert.equal(editor.document.getText(), once);
    await close();
  });

  it('picks the source for the name at the cursor, and several at once', async () => {
    const editor = await show('analysis.md');
    const position = positionOf(editor.document, 'Anneth Sool');
    editor.selection = new vscode.Selection(position, position);
    const before = editor.document.getText();
    const picking = vscode.commands.executeCommand('dossier.insertCitation');
    await pause();
    await vscode.commands.executeCommand('dossier.addToCitation');
    await pause();
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await picking;
    assert.match(await cited(editor, before), /Anneth Sool \[@[\w-]+; @[\w-]+\]/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('asks for a page and words, and cites without when there are none', async () => {
    const editor = await show('analysis.md');
    const before = editor.document.getText();
    const picking = vscode.commands.executeCommand('dossier.insertCitation');
    await pause();
    void vscode.commands.executeCommand('dossier.citePlace');
    await pause();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await picking;
    assert.match(await cited(editor, before), /Anneth Sool \[@[\w-]+\]/);
    await vscode.commands.executeCommand('undo');
  });

  it('copies a citation, and keeps its key as one that stands in a text', async () => {
    const pins = fileUri('.dossier/citekeys.jsonl');
    await vscode.workspace.fs.delete(fileUri('.dossier'), { recursive: true }).then(undefined, () => undefined);
    await show('analysis.md');
    await vscode.commands.executeCommand('dossier.copyCitation', source);
    const key = /^\[@(\w+)\]$/.exec(await vscode.env.clipboard.readText())?.[1];
    assert.ok(key);
    const kept = await eventually(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(pins).then((bytes) => bytes, () => new Uint8Array())), (text) => text !== '');
    assert.ok(kept.includes(`"key":"${key}"`), kept);
    await vscode.workspace.fs.delete(fileUri('.dossier'), { recursive: true });
  });

  it('leaves the text alone when it is dismissed', async () => {
    const editor = await show('analysis.md');
    const before = editor.document.getText();
    const picking = vscode.commands.executeCommand('dossier.insertCitation');
    await pause();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await picking;
    assert.equal(editor.document.getText(), before);
  });
});

/** The picker has its rows. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

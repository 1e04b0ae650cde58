import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusRead, fileUri, hover, positionOf, show, symbols } from './support';

describe('features in the editor', () => {
  let editor: vscode.TextEditor;

  before(async function () {
    this.timeout(60_000);
    await corpusRead();
    editor = await show('analysis.md');
  });

  it('hovers a listed name with note, evidence and actions', async () => {
    const card = await hover(editor.document, positionOf(editor.document, 'Harun Tesk'));
    assert.match(card, /\*\*Harun Tesk\*\* · person · \d+ mentions in \d+ sources/);
    assert.match(card, /Your note:/);
    assert.match(card, /#L\d+,\d+-L\d+,\d+/);
    assert.match(card, /command:dossier\.showMentions/);
  });

  it('hovers a discovered name as a suggestion', async () => {
    assert.match(await hover(editor.document, positionOf(editor.document, 'Dovan Merrik')), /\*\*Dovan Merrik\*\* · person · \*suggestion\*/);
  });

  it('says nothing of names in code, front matter, links and addresses', async () => {
    const { document } = editor;
    assert.equal(await hover(document, positionOf(document, 'Iltas Qoreth.md')), '');
    assert.equal(await hover(document, positionOf(document, 'Harun Tesk](')), '');
    assert.equal(await hover(document, positionOf(document, 'Ba Sorin')), '', 'front matter');
  });

  it('goes from a listed name to the gazetteer, and from a discovered one to a source', async () => {
    const definition = async (text: string): Promise<vscode.Location | undefined> => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', editor.document.uri, positionOf(editor.document, text));
      return found[0] as vscode.Location | undefined;
    };
    assert.equal((await definition('Harun Tesk'))?.uri.toString(), fileUri('actors.yaml').toString());
    assert.match((await definition('Dovan Merrik'))?.uri.path ?? '', /\/corpus\//);
  });

  it('finds references in sources and in the draft, and highlights', async () => {
    const at = positionOf(editor.document, 'Dovan Merrik');
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.document.uri, at);
    const files = new Set(references.map(({ uri }) => uri.path));
    assert.ok(files.size > 5 && files.has(editor.document.uri.path), [...files].join());
    for (const { uri, range } of references.slice(0, 10)) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(text, /Merri(c)?k/, `${uri.path} ${range.start.line}: ${text}`);
    }
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', editor.document.uri, at);
    assert.ok(highlights.length >= 3);
  });

  it('marks names by kind with semantic tokens', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', editor.document.uri);
    assert.deepEqual(legend.tokenTypes, ['dossierPerson', 'dossierFaction', 'dossierOrganization', 'dossierState']);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', editor.document.uri);
    assert.ok(tokens.data.length / 5 > 30);
  });

  it('finds workspace symbols by alias', async () => {
    assert.ok((await symbols('Iltaas')).some((name) => name.includes('Iltas Qoreth')));
  });

  it('goes to the next and the previous mention', async () => {
    const start = positionOf(editor.document, 'Harun Tesk');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('dossier.nextMention');
    const next = editor.selection.start;
    assert.ok(next.isAfter(start));
    await vscode.commands.executeCommand('dossier.previousMention');
    assert.ok(editor.selection.start.isEqual(start.translate(0, -1)));
  });
});

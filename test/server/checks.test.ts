import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { ready, startSession, uriOf, type Session } from './session';

const truce = `Council and army sign truce

TARSK, 14 March 2031 (Northern Wire) — General Harun Tesk, the chief of staff, signed a truce on Friday with the Council of the Eastern Brigades (CEB).

“We will not leave this valley before the last soldier has gone,” Tesk said. Dovan Merrik, who leads the Ash Valley Brigade, signed for the other side.
`;
const later = `Merrik leaves the council

TARSK, 2 June 2031 (Northern Wire) — Dovan Merrik, leader of the Ash Valley Brigade, left the Council of the Eastern Brigades on Monday.
`;
const actors = `version: 1
entities:
  - name: Harun Tesk
    kind: person
    aliases: [Haroun Tesk, General Tesk]
  - name: Ilva Orrin
    kind: person
`;
const bibliography = '@book{orrin1999, title = {Valleys}, author = {Ilva Orrin}, date = {1999}}\n';
const resigns = '---\ntitle: Merrik resigns\nurl: https://wire.example/merrik\n---\n\nDovan Merrik resigned on Monday.\n';
const files = { 'corpus/a.txt': truce, 'corpus/b.txt': later, 'corpus/c.md': resigns, 'actors.yaml': actors, 'refs.bib': bibliography };

const said = (diagnostic: Diagnostic | undefined): string => (typeof diagnostic?.message === 'string' ? diagnostic.message : '');

describe('server: checks of a draft', () => {
  let session: Session;
  let a = '';
  let b = '';

  before(async () => {
    session = await startSession({ files });
    await ready(session);
    const found = await session.request('dossier/findSources', { query: '', limit: 5 });
    a = found.find(({ uri }) => uri.endsWith('/a.txt'))?.citekey ?? '';
    b = found.find(({ uri }) => uri.endsWith('/b.txt'))?.citekey ?? '';
  });
  after(() => session.dispose());

  const pull = (path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: uriOf(path) }, ...(previousResultId !== undefined && { previousResultId }) });
  const shown = async (path: string): Promise<readonly Diagnostic[]> => {
    const report = await pull(path);
    return report.kind === 'full' ? report.items : [];
  };
  const fixes = (path: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> =>
    session.client.sendRequest('textDocument/codeAction', { textDocument: { uri: uriOf(path) }, range: diagnostic.range, context: { diagnostics: [diagnostic] } });

  it('says which key nobody has, and offers the nearest', async () => {
    const wrong = b.replace('2031', '2013');
    await session.open('keys.md', `It was so [@${a}; @orrin1999; @${wrong}].\n`, 'markdown');
    const [only, ...others] = await shown('keys.md');
    assert.ok(only);
    assert.deepEqual([only.code, only.severity, others], ['checks.unknownKey', 3, []]);
    assert.match(said(only), new RegExp(wrong));
    const [fix] = await fixes('keys.md', only);
    assert.equal(fix?.edit?.changes?.[uriOf('keys.md')]?.[0]?.newText, b);
    assert.deepEqual(fix.edit.changes[uriOf('keys.md')]?.[0]?.range, only.range);
    assert.deepEqual(await fixes('keys.md', { ...only, code: 'another' }), []);
  });

  it('does not say so where the draft names a bibliography that is not read', async () => {
    await session.open('elsewhere.md', '---\nbibliography: ../../all.bib\n---\n\nIt was so [@gone2031].\n', 'markdown');
    assert.deepEqual(await shown('elsewhere.md'), []);
    await session.open('here.md', '---\nbibliography: refs.bib\n---\n\nIt was so [@gone2031].\n', 'markdown');
    assert.equal((await shown('here.md')).length, 1);
  });

  it('says that a source names nobody of its sentence', async () => {
    await session.open('who.md', `Harun Tesk signed [@${a}]. Harun Tesk left [@${b}]. Harun Tesk wrote it [@orrin1999].\n`, 'markdown');
    const found = await shown('who.md');
    assert.deepEqual(found.map(({ code, message, range }) => [code, message, range.start.character]), [['checks.unsupportedCitation', '"Merrik leaves the council" does not mention Harun Tesk.', 39 + a.length]]);
  });

  it('looks behind links to the web address of a source', async () => {
    await session.open('linked.md', 'Harun Tesk left [here](https://www.wire.example/merrik?utm_medium=mail), [there](https://wire.example/another).\n', 'markdown');
    const found = await shown('linked.md');
    assert.deepEqual(found.map(({ code, message }) => [code, message]), [['checks.unsupportedCitation', '"Merrik resigns" does not mention Harun Tesk.']]);
  });

  it('shows the nearest wording of a quotation, and where it stands', async () => {
    await session.open('quotes.md', `Tesk said “we will not leave this valley” [@${a}], and “we shall never leave this valley before the last soldier” [@${a}].\n`, 'markdown');
    const [only, ...others] = await shown('quotes.md');
    assert.deepEqual([only?.code, others], ['checks.quotation', []]);
    assert.match(said(only), /not in "Council and army sign truce"\. The nearest there: "We will not leave this valley before the last soldier"/);
    const [place] = only?.relatedInformation ?? [];
    assert.deepEqual([place?.location.uri, place?.location.range.start], [uriOf('corpus/a.txt'), { line: 4, character: 1 }]);
  });

  it('offers the preferred spelling, here and in the whole file', async () => {
    await session.open('names.md', 'Haroun Tesk came.\n\nNobody saw Haroun Tesk, they say.\n', 'markdown');
    const found = await shown('names.md');
    assert.deepEqual(found.map(({ code, severity }) => [code, severity]), [['checks.nameSpelling', 4], ['checks.nameSpelling', 4]]);
    const [here, everywhere] = found[1] ? await fixes('names.md', found[1]) : [];
    assert.deepEqual(here?.edit?.changes?.[uriOf('names.md')], [{ range: found[1]?.range, newText: 'Harun Tesk' }]);
    assert.deepEqual(everywhere?.edit?.changes?.[uriOf('names.md')]?.map(({ range }) => range.start.line), [0, 2]);
    // After an edit that no report was made for, fixes are of the text as it is.
    await session.edit('names.md', 'Now.\n\nHaroun Tesk came.\n');
    const moved = await fixes('names.md', { ...found[0]!, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } } });
    assert.deepEqual(moved[0]?.edit?.changes?.[uriOf('names.md')]?.[0]?.range.start, { line: 2, character: 0 });
  });

  it('names those whom no source mentions', async () => {
    await session.open('nobody.md', 'Ilva Orrin met General Varo Stannick and Harun Tesk.\n', 'markdown');
    assert.deepEqual((await shown('nobody.md')).map(({ message }) => message), ['No source mentions Ilva Orrin.', 'No source mentions Varo Stannick.']);
  });

  it('is silent in sources and gazetteers, and says when nothing is new', async () => {
    await session.open('corpus/a.txt', truce);
    await session.open('actors.yaml', actors, 'yaml');
    assert.deepEqual([await shown('corpus/a.txt'), await shown('actors.yaml')], [[], []]);
    const first = await pull('nobody.md');
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    assert.deepEqual(await pull('nobody.md', first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await session.edit('nobody.md', 'Nobody met Harun Tesk.\n');
    assert.deepEqual(await shown('nobody.md'), []);
  });

  it('each is as loud as its setting says, or off', async () => {
    await session.open('loud.md', 'Haroun Tesk met Ilva Orrin [@gone2031].\n', 'markdown');
    await session.configure({ checks: { nameSpelling: 'off', unsourcedName: 'warning' } });
    assert.deepEqual((await shown('loud.md')).map(({ code, severity }) => [code, severity]), [['checks.unsourcedName', 2], ['checks.unknownKey', 3]]);
    await session.configure({ checks: { unknownKey: 'off', nameSpelling: 'off', unsourcedName: 'off', quotation: 'off', unsupportedCitation: 'off' } });
    assert.deepEqual(await shown('loud.md'), []);
  });
});

import assert from 'node:assert/strict';
import type { Location, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { ready, startSession, uriOf, type Session } from './session';

const truce = `Council and army sign truce

TARSK, 14 March 2031 (Northern Wire) — General Harun Tesk, the chief of staff, signed a truce on Friday with the Council of the Eastern Brigades (CEB).

Tesk said that the CEB had kept its word. Dovan Merrik, who leads the Ash Valley Brigade, signed for the other side.
`;
const later = `Merrik leaves the council

TARSK, 2 June 2031 (Northern Wire) — Dovan Merrik, leader of the Ash Valley Brigade, left the Council of the Eastern Brigades on Monday.

Harun Tesk welcomed the step of the Ash Valley Brigade.
`;
const actors = `version: 1
entities:
  - name: Harun Tesk
    kind: person
    aliases: [General Tesk]
    note: Chief of staff.
  - name: Army of the Valleys
    kind: faction
    aliases: [AVB]
  - name: Valley Bank
    kind: organization
    aliases: [AVB]
`;
const draft = 'Was Harun Tesk bound by the truce?\n\nThe Ash Valley Brigade and Harun Tesk disagree.\n';
const files = { 'corpus/a.txt': truce, 'corpus/b.txt': later, 'actors.yaml': actors };

describe('server: features', () => {
  let session: Session;

  before(async () => {
    session = await startSession({ files });
    await ready(session);
    await session.open('analysis.md', draft, 'markdown');
  });
  after(() => session.dispose());

  const at = (line: number, character: number) => ({ textDocument: { uri: uriOf('analysis.md') }, position: { line, character } });

  it('hovers with name, kind, note, counts, evidence and links to the places', async () => {
    const card = await session.hover('analysis.md', { line: 0, character: 6 });
    assert.match(card, /^\*\*Harun Tesk\*\* · person/);
    assert.match(card, /^\*\*Harun Tesk\*\* [^\n]*  \n\[Your note:\]\(<file:\/\/\/w\/actors\.yaml#L\d+>\) Chief of staff/m);
    assert.match(card, /\d+ mentions in 2 sources {2}\n[^\n]+ {2}\n14 March 2031 – 2 June 2031, on the day of the newest article/);
    assert.match(card, /Tesk.* — \[Northern Wire\\?, \d+ \w+ 2031\]\(<file:\/\/\/w\/corpus\/[ab]\.txt#L\d+,\d+-L\d+,\d+> "[^"]+2031\\-\d\d\\-\d\d[^"]*"\)/);
    assert.match(card, /14 March 2031\]\([^)]*\) \*\(3 months before the newest\)\*/);
    assert.match(card, /\[cite…\]\(command:dossier\.useSentence\?[^\s()]+ "[^"]+"\)/);
    assert.match(card, /\(command:dossier\.showMentions\?/);
    assert.match(card, /\[Profile\]\(command:dossier\.showProfile\?/);
  });

  it('says in a hover which rule and name matched, how strongly, and who else it could be', async () => {
    assert.match(await session.hover('analysis.md', { line: 0, character: 6 }), /\*Why:\* Matches the name “Harun Tesk”\\. \*Exact match\.\*/);
    await session.open('shared.md', 'Nobody trusts the AVB there.\n', 'markdown');
    const card = await session.hover('shared.md', { line: 0, character: 19 });
    assert.match(card, /\*Why:\* Matches the alias “AVB”\\; possible only\\. \*Weak match\.\*/);
    assert.match(card, /Could also be \*\*Valley Bank\*\* \(organization\)/);
  });

  it('gives a name that an article says somebody has, with its place', async () => {
    const named = await startSession({ files: { 'corpus/a.txt': 'General Harun Tesk, also known as the Grey Prince, left the army on Monday.\n\nGeneral Harun Tesk was seen in the old town.\n' } });
    await ready(named);
    await named.open('analysis.md', 'Where is General Harun Tesk?\n', 'markdown');
    assert.match(await named.hover('analysis.md', { line: 0, character: 20 }), /\n\*Also\* \[Grey Prince\]\(<file:\/\/\/w\/corpus\/a\.txt#L1,\d+-L1,\d+> "[^"]+"\)/);
    await named.dispose();
  });

  it('opens the text that was read where an editor shows only code', async () => {
    const page = ['From: <Saved by Blink>', 'Subject: Truce', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="X"', '', '--X', 'Content-Type: text/html', '',
      '<html><body><article><h1>Truce holds</h1><p>General Harun Tesk, the chief of staff of the army, said on Friday that the truce would hold.</p></article></body></html>', '--X--', ''].join('\r\n');
    const saved = await startSession({ files: { 'corpus/a.mhtml': page } });
    await ready(saved);
    await saved.open('analysis.md', 'Where is General Harun Tesk?\n', 'markdown');
    const card = await saved.hover('analysis.md', { line: 0, character: 20 });
    assert.match(card, /\(command:dossier\.useSentence\?[^\s()]*%22open%22%3Atrue/);
    assert.doesNotMatch(card, /<file:/);
    await saved.dispose();
  });

  it('has nothing to say beside a name', async () => {
    assert.equal(await session.hover('analysis.md', { line: 0, character: 1 }), '');
  });

  it('goes to the gazetteer for a listed entity and to the introduction for a discovered one', async () => {
    const listed: Location[] = await session.client.sendRequest('textDocument/definition', at(0, 6));
    assert.deepEqual(listed, [{ uri: uriOf('actors.yaml'), range: { start: { line: 2, character: 10 }, end: { line: 2, character: 20 } } }]);
    const discovered: Location[] = await session.client.sendRequest('textDocument/definition', at(2, 8));
    assert.equal(discovered[0]?.uri, uriOf('corpus/a.txt'));
    assert.equal(discovered[0]?.range.start.line, 4);
  });

  it('finds all references, newest source first, then drafts', async () => {
    const found: Location[] = await session.client.sendRequest('textDocument/references', { ...at(0, 6), context: { includeDeclaration: true } });
    assert.deepEqual([...new Set(found.map(({ uri }) => uri))], [uriOf('corpus/b.txt'), uriOf('corpus/a.txt'), uriOf('analysis.md')]);
  });

  it('highlights the same entity in the file', async () => {
    const found: { range: { start: object } }[] = await session.client.sendRequest('textDocument/documentHighlight', at(0, 6));
    assert.deepEqual(found.map(({ range }) => range.start), [{ line: 0, character: 4 }, { line: 2, character: 27 }]);
  });

  it('marks names with a token each', async () => {
    const { data }: SemanticTokens = await session.client.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: uriOf('analysis.md') } });
    // Harun Tesk (person, listed), Ash Valley Brigade (faction, suggested), Harun Tesk.
    assert.deepEqual(data, [0, 4, 10, 0, 0, 2, 4, 18, 1, 1, 0, 23, 10, 0, 0]);
  });

  it('tells of tokens what became other since they were told last', async () => {
    await session.open('tokens.md', 'Harun Tesk left.\n\nHarun Tesk came.\n', 'markdown');
    const textDocument = { uri: uriOf('tokens.md') };
    const before: SemanticTokens = await session.client.sendRequest('textDocument/semanticTokens/full', { textDocument });
    await session.edit('tokens.md', 'Harun Tesk left.\n\nNo one came.\n\nHarun Tesk came.\n');
    const delta: SemanticTokensDelta = await session.client.sendRequest('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: before.resultId });
    const data = [...before.data];
    for (const { start, deleteCount, data: added } of delta.edits) data.splice(start, deleteCount, ...(added ?? []));
    const now: SemanticTokens = await session.client.sendRequest('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, now.data);
    assert.deepEqual(now.data.slice(0, 10), [0, 0, 10, 0, 0, 4, 0, 10, 0, 0]);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(now.data, (await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range })).data);
    const tokensIn = async (from: object, to: object): Promise<readonly number[]> =>
      (await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range: { start: from, end: to } })).data;
    assert.deepEqual(await tokensIn({ line: 1, character: 0 }, { line: 9, character: 0 }), [4, 0, 10, 0, 0]);
    assert.deepEqual(await tokensIn({ line: 0, character: 9 }, { line: 4, character: 0 }), [0, 0, 10, 0, 0]);
    assert.deepEqual(await tokensIn({ line: 0, character: 10 }, { line: 4, character: 0 }), []);
    // What was told before that is not known any more.
    const whole: SemanticTokens = await session.client.sendRequest('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: before.resultId });
    assert.deepEqual(whole.data, now.data);
  });

  it('finds workspace symbols by name and alias', async () => {
    const found: { name: string }[] = await session.client.sendRequest('workspace/symbol', { query: 'CEB' });
    assert.match(found[0]?.name ?? '', /Council of the Eastern Brigades/);
  });

  it('gives the text that was read of a source', async () => {
    const given = await session.request('dossier/sourceText', { uri: uriOf('corpus/a.txt') });
    assert.equal(given?.text, session.files.get('corpus/a.txt'));
    assert.equal(await session.request('dossier/sourceText', { uri: uriOf('corpus/nothing.pdf') }), null);
  });

  it('steps through the mentions of an entity and wraps around', async () => {
    const next = await session.request('dossier/adjacentMention', { uri: uriOf('analysis.md'), position: { line: 0, character: 6 }, direction: 'next' });
    assert.deepEqual(next?.start, { line: 2, character: 27 });
    const around = await session.request('dossier/adjacentMention', { uri: uriOf('analysis.md'), position: { line: 2, character: 28 }, direction: 'next' });
    assert.deepEqual(around?.start, { line: 0, character: 4 });
  });

  it('lists who is in a file in order of appearance', async () => {
    const uri = uriOf('analysis.md');
    const found = await session.request('dossier/documentEntities', { uri, offset: 0, limit: 10 });
    assert.deepEqual(found.items.map(({ entity, count }) => [entity.name, count]), [['Harun Tesk', 2], ['Ash Valley Brigade', 1]]);
    const rest = await session.request('dossier/documentEntities', { uri, offset: 1, limit: 10 });
    assert.deepEqual([rest.total, rest.items.map(({ entity }) => entity.name)], [2, ['Ash Valley Brigade']]);
    const second = await session.request('dossier/documentMentions', { uri, entity: found.items[0]?.entity.id ?? '', offset: 1, limit: 1 });
    assert.deepEqual([second.total, second.items.map(({ range }) => range.start)], [2, [{ line: 2, character: 27 }]]);
    assert.deepEqual(found.items[0]?.first.start, { line: 0, character: 4 });
  });

  it('lists entities with their sources by date and snippets with the name marked', async () => {
    const { items: entities } = await session.request('dossier/entities', { kind: 'faction', origin: 'discovered', sort: 'mentions', offset: 0, limit: 9 });
    const brigade = entities.find(({ name }) => name === 'Ash Valley Brigade');
    assert.equal(brigade?.origin, 'discovered');
    assert.deepEqual([brigade?.sources, brigade?.first, brigade?.last], [2, '2031-03-14', '2031-06-02']);
    const { items: sources } = await session.request('dossier/entitySources', { id: brigade?.id ?? '', offset: 0, limit: 9 });
    assert.deepEqual(sources.map(({ title, count }) => [title, count]), [['Merrik leaves the council', 2], ['Council and army sign truce', 1]]);
    const { items: [mention] } = await session.request('dossier/entityMentions', { id: brigade?.id ?? '', uri: uriOf('corpus/a.txt'), offset: 0, limit: 9 });
    const { text = '', start = 0, end = 0 } = mention?.snippet ?? {};
    assert.equal(text.slice(start, end), 'Ash Valley Brigade');
    assert.match(text, /^….*Merrik, who leads the Ash Valley Brigade, signed/);
  });

  it('finds entities and sources in spite of typing errors', async () => {
    const [entity] = await session.request('dossier/findEntities', { query: 'ash vally brigad', limit: 5 });
    assert.equal(entity?.name, 'Ash Valley Brigade');
    const [source] = await session.request('dossier/findSources', { query: 'merik leaves', limit: 5 });
    assert.equal(source?.title, 'Merrik leaves the council');
  });

  it('puts the sources that mention the entity at the cursor first, and cites them', async () => {
    const found = await session.request('dossier/findSources', { query: '', limit: 5, near: { uri: uriOf('analysis.md'), position: { line: 0, character: 6 } } });
    assert.deepEqual(found.map(({ why }) => why), ['entity', 'entity']);
    const cited = await session.request('dossier/cite', { items: [{ uri: uriOf('corpus/a.txt') }], format: 'pandoc', style: '', document: uriOf('analysis.md') });
    assert.match(cited.inline, /^\[@[\w-]+2031\w*\]$/);
  });
});

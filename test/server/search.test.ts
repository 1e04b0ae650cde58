import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { ready, startSession, uriOf, type Session } from './session';

const files = {
  'corpus/a.txt': 'A truce\n\nTARSK, 14 March 2031 (Northern Wire) — Harun Tesk signed a truce on Friday.\n',
  'corpus/b.txt': 'The lion\n\nTARSK, 2 June 2031 (Northern Wire) — The Marble Lion broke it.\n',
  'actors.yaml': 'entities:\n  - name: Harun Tesk\n    kind: person\n    aliases: [The Marble Lion]\n',
};
const page = { order: 'date', offset: 0, limit: 10 } as const;

describe('server: search', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ files });
    await ready(session);
  });
  after(() => session.dispose());

  it('finds an entity by all its names, with places, marked text and how the query was understood', async () => {
    const answer = await session.request('dossier/searchCorpus', { ...page, query: 'harun tesk' });
    assert.deepEqual(answer.items.map(({ source }) => source.title), ['The lion', 'A truce']);
    const passage = answer.items[0]?.passages.items[0];
    const marked = passage?.marks.map(({ start, end }) => passage.text.slice(start, end));
    assert.deepEqual(marked, ['The Marble Lion']);
    assert.deepEqual(passage?.range, { start: { line: 2, character: 37 }, end: { line: 2, character: 52 } });
    assert.deepEqual(answer.understood, [{ text: 'harun tesk', excluded: false, entities: [{ id: 'harun-tesk', name: 'Harun Tesk', kind: 'person' }] }]);
  });

  it('gives the query for an entity', async () => {
    assert.equal(await session.request('dossier/entityQuery', { id: 'harun-tesk' }), 'entity:"Harun Tesk"');
    assert.equal(await session.request('dossier/entityQuery', { id: 'gone' }), null);
  });

  it('pages the passages of a source', async () => {
    const passages = await session.request('dossier/searchPassages', { query: 'truce', uri: uriOf('corpus/a.txt'), offset: 1, limit: 1 });
    assert.deepEqual([passages.items.map(({ range }) => range.start.line), passages.total], [[2], 2]);
    assert.equal((await session.request('dossier/searchPassages', { query: 'truce', uri: 'file:///gone', offset: 0, limit: 1 })).total, 0);
  });

  it('says what is wrong with a query', async () => {
    assert.deepEqual((await session.request('dossier/searchCorpus', { ...page, query: '-a' })).problem, { code: 'only-excluded' });
  });

  it('does not answer a query that was cancelled while it waited', async () => {
    const source = new CancellationTokenSource();
    const asked = session.client.sendRequest('dossier/searchCorpus', { ...page, query: 'truce' }, source.token);
    source.cancel();
    await assert.rejects(asked, /dossier\/searchCorpus|cancel/i);
  });
});

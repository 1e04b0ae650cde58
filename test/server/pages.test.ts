import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { ProgressType } from 'vscode-languageserver-protocol';
import type { Notifications } from '../../src/protocol/protocol';
import { ready, startSession, uriOf, type Session } from './session';

/** Enough for several pages. */
const mentions = 2500;
const people = 1500;
const files = {
  'corpus/a.txt': `An old note\n\nTARSK, 14 March 2031 (Northern Wire) — ${'Harun Tesk spoke.\n\n'.repeat(mentions - 1)}`,
  'corpus/b.txt': 'A new note\n\nTARSK, 14 March 2032 (Northern Wire) — Harun Tesk left.\n',
  'corpus/bad.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0]),
  'corpus/worse.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0, 0]),
  'actors.yaml': `entities:\n  - { name: Harun Tesk, kind: person }\n${Array.from({ length: people }, (_, n) => `  - { name: Nobody ${n}, kind: person }\n`).join('')}`,
};

describe('server: long lists', function () {
  this.timeout(30_000);
  let session: Session;
  const cuts: Notifications['dossier/referencesCut'][] = [];
  const references = { textDocument: { uri: uriOf('draft.md') }, position: { line: 0, character: 1 }, context: { includeDeclaration: true } };
  before(async () => {
    session = await startSession({ files });
    session.client.onNotification('dossier/referencesCut', (cut: Notifications['dossier/referencesCut']) => void cuts.push(cut));
    await ready(session);
    await session.open('draft.md', 'Harun Tesk.', 'markdown');
  });
  after(() => session.dispose());

  it('gives no more than a thousand items, whatever is asked for', async () => {
    const query = { kind: 'person', origin: 'gazetteer', sort: 'name' } as const;
    const { items, total } = await session.request('dossier/entities', { ...query, offset: 0, limit: 1e9 });
    assert.deepEqual([items.length, total], [1000, people + 1]);
    const rest = await session.request('dossier/entities', { ...query, offset: 1000, limit: 1e9 });
    assert.equal(rest.items.length, people + 1 - 1000);
    assert.deepEqual(await session.request('dossier/entities', { ...query, offset: -5, limit: Number.NaN }), { items: [], total });
    assert.equal((await session.request('dossier/entityMentions', { id: 'harun-tesk', offset: 0, limit: 1e9 })).items.length, 1000);
  });

  it('says where an entity stands far down a list', async () => {
    const found = await session.request('dossier/entityPosition', { id: 'nobody-1490', sort: 'name' });
    assert.deepEqual([found?.entity.name, found?.index], ['Nobody 1490', 1491]);
    assert.equal(await session.request('dossier/entityPosition', { id: 'gone', sort: 'name' }), null);
  });

  it('counts problems in the status and pages them', async () => {
    assert.equal((await session.request('dossier/status', {})).problems, 2);
    const { items, total } = await session.request('dossier/problems', { offset: 1, limit: 1 });
    assert.deepEqual([items.length, total], [1, 2]);
  });

  it('gives the newest references and the drafts in one answer, and says that there are more', async () => {
    const found: Location[] = await session.client.sendRequest('textDocument/references', references);
    assert.equal(found.length, 1001);
    assert.deepEqual([found[0]?.uri, found.at(-1)?.uri], [uriOf('corpus/b.txt'), uriOf('draft.md')]);
    assert.deepEqual(cuts, [{ id: 'harun-tesk', name: 'Harun Tesk', shown: 1001, total: mentions + 1 }]);
  });

  it('highlights the thousand mentions nearest to the cursor', async () => {
    const text = 'Harun Tesk. '.repeat(3000);
    await session.open('many.md', text, 'markdown');
    const at = async (nth: number): Promise<readonly [number, number, number]> => {
      const position = { line: 0, character: nth * 12 + 1 };
      const found: { range: { start: { character: number } } }[] = await session.client.sendRequest('textDocument/documentHighlight', { textDocument: { uri: uriOf('many.md') }, position });
      return [found.length, (found[0]?.range.start.character ?? 0) / 12, (found.at(-1)?.range.start.character ?? 0) / 12];
    };
    assert.deepEqual(await at(0), [1000, 0, 999]);
    assert.deepEqual(await at(1500), [1000, 1000, 1999]);
    assert.deepEqual(await at(2999), [1000, 2000, 2999]);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('many.md') } });
  });

  it('streams all references to a client that takes partial results, a screenful first', async () => {
    const pages: Location[][] = [];
    const listener = session.client.onProgress(new ProgressType<Location[]>(), 'p1', (page) => void pages.push(page));
    const answer: Location[] = await session.client.sendRequest('textDocument/references', { ...references, partialResultToken: 'p1' });
    listener.dispose();
    assert.deepEqual(answer, []);
    assert.deepEqual(pages.map((page) => page.length), [100, 1000, 1000, 401]);
    assert.equal(new Set(pages.flat().map(({ uri, range }) => `${uri} ${range.start.line} ${range.start.character}`)).size, mentions + 1);
    assert.equal(cuts.length, 1);
  });

  it('tells of changed documents only where an editor shows them', async () => {
    const told: Notifications['dossier/changed'][] = [];
    const listener = session.client.onNotification('dossier/changed', (change: Notifications['dossier/changed']) => void told.push(change));
    await session.open('corpus/b.txt', String(files['corpus/b.txt']));
    session.files.set('corpus/c.txt', 'Harun Tesk came.\n');
    session.files.set('corpus/d.txt', 'Harun Tesk went.\n');
    session.files.set('corpus/b.txt', 'TARSK, 14 March 2032 (Northern Wire) — Harun Tesk stayed, with Nobody 7.\n');
    await session.changed('corpus/b.txt', 'corpus/c.txt', 'corpus/d.txt');
    const end = Date.now() + 5000;
    while (!told.some(({ documents }) => documents.length > 0) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    listener.dispose();
    assert.ok(told.every(({ entities }) => entities));
    assert.deepEqual([...new Set(told.flatMap(({ documents }) => documents))], [uriOf('corpus/b.txt')]);
  });
});

import assert from 'node:assert/strict';
import { entityNames, ready, startSession, uriOf, type Session } from './session';

const article = (name: string): string => `An article on ${name}\n\nTARSK, 3 May 2031 (Northern Wire) — ${name}, the leader of the Ash Valley Brigade, spoke to reporters on Friday.\n\n${name} said no more.\n`;
const actors = (name: string): string => `entities:\n  - name: ${name}\n    kind: person\n`;

async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 5_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('server: live', () => {
  let session: Session;
  const names = (): Promise<string[]> => entityNames(session);
  const start = async (files: Record<string, string | Uint8Array>): Promise<void> => {
    session = await startSession({ files });
    await ready(session);
  };
  afterEach(() => session.dispose());

  it('follows a new, a changed, a renamed and a deleted source', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik') });
    session.files.set('corpus/b.txt', article('Lethe Marrow'));
    await session.changed('corpus/b.txt');
    assert.ok((await names()).includes('Lethe Marrow'));
    session.files.set('corpus/b.txt', article('Jorane Prell'));
    await session.changed('corpus/b.txt');
    assert.ok((await names()).includes('Jorane Prell') && !(await names()).includes('Lethe Marrow'));
    session.files.delete('corpus/b.txt');
    session.files.set('corpus/c.txt', article('Jorane Prell'));
    await session.changed('corpus/b.txt', 'corpus/c.txt');
    const [prell] = (await session.request('dossier/findEntities', { query: 'Jorane Prell', limit: 1 }));
    const { items: sources } = await session.request('dossier/entitySources', { id: prell?.id ?? '', offset: 0, limit: 9 });
    assert.deepEqual(sources.map(({ uri }) => uri), [uriOf('corpus/c.txt')]);
    session.files.delete('corpus/c.txt');
    await session.changed('corpus/c.txt');
    assert.ok(!(await names()).includes('Jorane Prell'));
  });

  it('drops the sources of a deleted folder, reported as the folder alone', async () => {
    await start({ 'corpus/x/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow') });
    session.files.delete('corpus/x/a.txt');
    await session.changed('corpus/x');
    assert.equal((await session.request('dossier/status', {})).sources, 1);
  });

  it('keeps the articles when the corpus folder goes, says so, drops them when asked, takes no drafts instead, and takes it back', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik'), 'analysis.md': article('Lethe Marrow') });
    session.files.delete('corpus/a.txt');
    await session.changed('corpus');
    assert.ok((await names()).includes('Dovan Merrik') && !(await names()).includes('Lethe Marrow'));
    const away = await session.request('dossier/problems', { offset: 0, limit: 9 });
    assert.deepEqual([away.total, away.items[0]?.uri], [1, uriOf('corpus')]);
    assert.match(away.items[0]?.message ?? '', /folder corpus is gone or empty.* 1 article is shown as last read/);
    await session.request('dossier/reread', {});
    assert.equal((await session.request('dossier/status', {})).sources, 0);
    const gone = await session.request('dossier/problems', { offset: 0, limit: 9 });
    assert.match(gone.items[0]?.message ?? '', /folder corpus is gone/);
    session.files.set('corpus/a.txt', article('Dovan Merrik'));
    await session.changed('corpus/a.txt');
    const back = await session.request('dossier/status', {});
    assert.deepEqual([back.sources, back.problems], [1, 0]);
  });

  it('follows actors.yaml as it is edited, before it is saved', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik'), 'actors.yaml': actors('Somebody Else') });
    await session.open('actors.yaml', actors('Somebody Else'), 'yaml');
    await session.edit('actors.yaml', actors('Dovan Merrik'));
    const found = await until(
      () => session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 }),
      ([entity]) => entity?.origin === 'gazetteer',
    );
    assert.equal(found[0]?.origin, 'gazetteer');
    assert.equal(found[0]?.mentions, 3);
  });

  it('keeps the last good actors.yaml in force while it is malformed, and says where', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik'), 'actors.yaml': actors('Dovan Merrik') });
    session.files.set('actors.yaml', `${actors('Dovan Merrik')}  - name: "unclosed\n    kind: [\n`);
    await session.changed('actors.yaml');
    const [problem] = await until(async () => session.diagnostics('actors.yaml'), (all) => all.length > 0);
    assert.ok((problem?.range.start.line ?? 0) >= 2, JSON.stringify(problem));
    const [entity] = await session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 });
    assert.equal(entity?.origin, 'gazetteer');
    session.files.set('actors.yaml', actors('Dovan Merrik'));
    await session.changed('actors.yaml');
    assert.deepEqual(await until(async () => session.diagnostics('actors.yaml'), (all) => all.length === 0), []);
  });

  it('recognises in a draft what was typed a moment ago', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik') });
    await session.open('analysis.md', 'Nothing yet.', 'markdown');
    await session.edit('analysis.md', 'Nothing yet. But Dovan Merrik is here.');
    assert.match(await session.hover('analysis.md', { line: 0, character: 20 }), /\*\*Dovan Merrik\*\*/);
  });

  it('hovers the names of the gazetteer while the corpus is being read', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    session = await startSession({
      files: { 'corpus/a.txt': article('Lethe Marrow'), 'actors.yaml': actors('Dovan Merrik') },
      corpus: (corpus) => ({ ...corpus, read: async (uri, token) => (uri.endsWith('.txt') && (await held), corpus.read(uri, token)) }),
    });
    await session.status(({ phase, total }) => phase === 'reading' && total === 1);
    await session.open('analysis.md', 'Dovan Merrik is here.', 'markdown');
    assert.match(await session.hover('analysis.md', { line: 0, character: 3 }), /\*\*Dovan Merrik\*\*/);
    release();
    await ready(session);
  });

  it('can be cancelled, keeps what it has read, and goes on when asked', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`corpus/${i}.txt`, article('Dovan Merrik')]));
    let reads = 0;
    session = await startSession({
      files,
      corpus: (corpus) => ({
        ...corpus,
        read: async (uri, token) => {
          if (++reads === 30) await session.request('dossier/cancelReading', {});
          return corpus.read(uri, token);
        },
      }),
    });
    const status = await session.status(({ phase }) => phase === 'cancelled');
    assert.ok(status.sources >= 29 && status.sources < 60, `${status.sources}`);
    await session.request('dossier/reread', {});
    assert.equal((await session.request('dossier/status', {})).sources, 60);
  });

  it('follows its settings: what is corpus, how large a source may be, discovery', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow').repeat(20), 'more/c.txt': article('Jorane Prell') });
    const corpus = { include: [], exclude: [], maxFileSizeMB: 20 };
    await session.configure({ corpus: { ...corpus, maxFileSizeMB: 0.001 } });
    assert.ok((await names()).includes('Dovan Merrik') && !(await names()).includes('Lethe Marrow'));
    await session.configure({ corpus });
    assert.ok((await names()).includes('Lethe Marrow'));
    await session.configure({ corpus: { ...corpus, include: ['more/**'] } });
    assert.ok((await names()).includes('Jorane Prell') && !(await names()).includes('Lethe Marrow'));
    await session.configure({ corpus: { ...corpus, include: ['more/**'] }, discovery: { enabled: false } });
    assert.deepEqual(await names(), []);
  });

  it('does not read again what did not change', async () => {
    const reads: string[] = [];
    session = await startSession({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow') },
      corpus: (corpus) => ({ ...corpus, read: (uri, token) => (reads.push(uri), corpus.read(uri, token)) }),
    });
    await ready(session);
    reads.length = 0;
    session.files.set('corpus/b.txt', article('Jorane Prell'));
    await session.changed('corpus/b.txt');
    assert.deepEqual(reads, [uriOf('corpus/b.txt')]);
  });
});

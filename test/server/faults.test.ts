import assert from 'node:assert/strict';
import { entityNames, ready, startSession, uriOf, type Session } from './session';

const article = (name: string): string => `An article on ${name}\n\nTARSK, 3 May 2031 (Northern Wire) — ${name}, the leader of the Ash Valley Brigade, spoke to reporters on Friday.\n`;

describe('server: bad input', () => {
  let session: Session;
  const start = async (files: Record<string, string | Uint8Array>): Promise<void> => {
    session = await startSession({ files });
    await session.status(({ phase }) => phase !== 'reading');
  };
  const problemOf = async (path: string): Promise<string> =>
    (await session.request('dossier/problems', { offset: 0, limit: 100 })).items.find(({ uri }) => uri === uriOf(path))?.message ?? '';
  afterEach(() => session.dispose());

  it('says that a file is binary and reads the others', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0, 0]) });
    assert.match(await problemOf('corpus/b.txt'), /not .*text/i);
    assert.ok((await entityNames(session)).includes('Dovan Merrik'));
  });

  it('does not read a file over the limit, and says so', async () => {
    session = await startSession({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/big.txt': 'Lethe Marrow spoke. '.repeat(60_000) },
      settings: { corpus: { include: [], exclude: [], maxFileSizeMB: 1 } },
      corpus: (corpus) => ({
        ...corpus,
        read: (uri, token) => (uri.endsWith('big.txt') ? Promise.reject(new Error('was read')) : corpus.read(uri, token)),
      }),
    });
    await ready(session);
    assert.match(await problemOf('corpus/big.txt'), /1\.2 MB is over the limit of 1\.0 MB/);
  });

  it('reads Latin-1 and UTF-16', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${article('Ferenc Ürdös')}`, 'utf16le'));
    await start({ 'corpus/latin.txt': new Uint8Array(Buffer.from(article('José Márquez'), 'latin1')), 'corpus/wide.txt': utf16 });
    const names = await entityNames(session);
    assert.ok(names.includes('José Márquez') && names.includes('Ferenc Ürdös'), names.join());
  });

  it('reads an article of one line of 5 MB', async function () {
    this.timeout(30_000);
    await start({ 'corpus/line.txt': `${article('Dovan Merrik').replace(/\n+/g, ' ')} ${'The men of the Ash Valley Brigade left the town. '.repeat(104_000)}` });
    const [entity] = await session.request('dossier/findEntities', { query: 'Ash Valley Brigade', limit: 1 });
    assert.equal(entity?.mentions, 104_001);
  });

  it('goes on when a file vanishes between listing and reading, and when all do', async () => {
    session = await startSession({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/gone.txt': '' },
      corpus: (corpus) => ({
        ...corpus,
        read: (uri, token) => (uri.endsWith('gone.txt') ? Promise.reject(new Error('ENOENT: no such file')) : corpus.read(uri, token)),
      }),
    });
    await ready(session);
    assert.match(await problemOf('corpus/gone.txt'), /cannot be read: ENOENT/);
    session.files.clear();
    await session.changed('corpus/a.txt', 'corpus/gone.txt');
    const status = await session.request('dossier/status', {});
    assert.deepEqual([status.phase, status.sources, status.entities], ['none', 0, 0]);
  });

  it('works without a folder: an open file still shows whom it introduces itself', async () => {
    session = await startSession({ folders: [] });
    await session.status(({ phase }) => phase === 'none');
    await session.open('file:///elsewhere/a.txt', article('General Dovan Merrik'));
    const card = await session.hover('file:///elsewhere/a.txt', { line: 2, character: 55 });
    assert.match(card, /^\*\*Dovan Merrik\*\* · person · \*suggestion\* · not mentioned in the corpus/);
    assert.deepEqual(session.log, []);
  });

  it('reads several folders, each with its own corpus and gazetteer', async () => {
    session = await startSession({
      folders: ['file:///w/one', 'file:///w/two'],
      files: {
        'one/corpus/a.txt': article('Dovan Merrik'),
        'one/notes.txt': article('Not Source'),
        'two/b.txt': article('Lethe Marrow'),
        'two/actors.yaml': 'entities:\n  - { name: Dovan Merrik, kind: person }\n',
      },
    });
    const status = await ready(session);
    assert.equal(status.sources, 2);
    const [merrik] = await session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 });
    assert.equal(merrik?.origin, 'gazetteer');
  });

  it('shows both entities that share an alias', async () => {
    await start({
      'corpus/a.txt': 'A note\n\nThe speech of Adun was short.\n',
      'actors.yaml': 'entities:\n  - { name: Miran Adun, kind: person, aliases: [Adun] }\n  - { name: Adun Party, kind: faction, aliases: [Adun] }\n',
    });
    await session.open('draft.txt', 'So said Adun today.');
    const card = await session.hover('draft.txt', { line: 0, character: 9 });
    assert.match(card, /Miran Adun/);
    assert.match(card, /Adun Party/);
  });

  it('shows hostile text of an article as text: no link, command, image or HTML of its making', async () => {
    const hostile = `An article on Dovan Merrik

TARSK, 3 May 2031 (North](command:evil) Wire) — Dovan Merrik, the leader of the [Ash](command:workbench.action.quit) Brigade, said ![x](https://evil.example/x.png) <img src=x onerror=alert(1)> \`code\` on Friday in Tarsk.
`;
    await start({ 'corpus/a.txt': hostile });
    await session.open('draft.txt', 'So said Dovan Merrik today.');
    const card = await session.hover('draft.txt', { line: 0, character: 10 });
    assert.match(card, /Dovan Merrik/);
    const unescaped = card.replace(/\\[!-/:-@[-`{-~]/g, '');
    const targets = [...unescaped.matchAll(/\]\((<[^>]*>|[^)]*)\)/g)].map((match) => match[1] ?? '');
    assert.ok(targets.length >= 4, card);
    for (const target of targets) assert.match(target, /^<file:\/\/\/w\/corpus\/a\.txt#L|^command:dossier\.(showMentions|showProfile|revealEntity|insertCitation|addToGazetteer)\?|^command:dossier\.useSentence\?[^\s()<>]+ "[^"]*"$/);
    assert.doesNotMatch(unescaped, /<img|!\[/);
  });

  it('puts nothing but a log line and an empty answer where a feature fails', async () => {
    await start({ 'corpus/a.txt': article('Dovan Merrik') });
    const answer = await session.request('dossier/adjacentMention', { uri: uriOf('corpus/a.txt'), position: null as never, direction: 'next' });
    assert.equal(answer, null);
    assert.match(session.log.join('\n'), /dossier\/adjacentMention/);
  });
});

import assert from 'node:assert/strict';
import { ready, startSession, uriOf, type Session, type SessionOptions } from './session';

const article = (title: string, more = ''): string => `${title}\n\nTARSK, 3 May 2031 (Northern Wire) — Dovan Merrik, the leader of the Ash Valley Brigade, spoke to reporters on Friday.${more}\n`;
const bib = (fields: string, key = 'merrik'): string => `@article{${key},\n  title = {Another title},\n  journaltitle = {Tarsk Courier},\n  date = {2031-05-04},\n  ${fields}\n}\n`;

async function until(satisfied: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await satisfied()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(await satisfied());
}

describe('server: bibliographies', function () {
  this.timeout(30_000);

  let session: Session;
  const start = async (options: SessionOptions): Promise<void> => {
    session = await startSession(options);
    await ready(session);
  };
  const source = async (path: string): Promise<string> => {
    const found = await session.request('dossier/findSources', { query: '', limit: 100 });
    const { citekey, title, outlet } = found.find(({ uri }) => uri === uriOf(path)) ?? {};
    return [citekey, title, outlet].join(' | ');
  };
  afterEach(() => session.dispose());

  it('an entry that names a file gives it its key and its metadata, and takes both back', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed'), 'refs/my.bib': bib('file = {../corpus/a.txt}') } });
    assert.equal(await source('corpus/a.txt'), 'merrik | Another title | Tarsk Courier');
    session.files.set('refs/my.bib', bib('file = {../corpus/a.txt}', 'later'));
    await session.changed('refs/my.bib');
    assert.equal(await source('corpus/a.txt'), 'later | Another title | Tarsk Courier');
    session.files.delete('refs/my.bib');
    await session.changed('refs/my.bib');
    assert.equal(await source('corpus/a.txt'), 'northernwirePortClosed2031 | Port closed | Northern Wire');
  });

  it('a changed bibliography is read, and no article', async () => {
    const read: string[] = [];
    await start({
      files: { 'corpus/a.txt': article('Port closed'), 'corpus/b.txt': article('Council formed'), 'my.bib': bib('file = {corpus/a.txt}') },
      corpus: (corpus) => ({ ...corpus, read: (uri, token) => (read.push(uri.slice('file:///w/'.length)), corpus.read(uri, token)) }),
    });
    read.length = 0;
    session.files.set('my.bib', bib('file = {corpus/b.txt}'));
    await session.changed('my.bib');
    assert.equal(await source('corpus/b.txt'), 'merrik | Another title | Tarsk Courier');
    assert.equal(await source('corpus/a.txt'), 'northernwirePortClosed2031 | Port closed | Northern Wire');
    assert.deepEqual(read, ['my.bib']);
  });

  it('an article that comes later finds its entry', async () => {
    await start({ files: { 'corpus/b.txt': article('Council formed'), 'my.bib': bib('file = {corpus/a.txt}') } });
    session.files.set('corpus/a.txt', article('Port closed'));
    await session.changed('corpus/a.txt');
    assert.equal(await source('corpus/a.txt'), 'merrik | Another title | Tarsk Courier');
  });

  it('what an editor shows goes before the file, saved or not', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed'), 'my.bib': bib('file = {corpus/a.txt}') } });
    await session.open('my.bib', bib('file = {corpus/a.txt}', 'typed'), 'bibtex');
    await until(async () => (await source('corpus/a.txt')).startsWith('typed '));
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('my.bib') } });
    await until(async () => (await source('corpus/a.txt')).startsWith('merrik '));
  });

  it('problems stand at their place and go when they are mended', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed'), 'my.bib': `${bib('file = {corpus/a.txt}')}\n@book{merrik, title = {x}}\n` } });
    await until(() => session.diagnostics('my.bib').length === 1);
    assert.match(session.diagnostics('my.bib')[0]?.message ?? '', /"merrik" is used twice/);
    assert.deepEqual(session.diagnostics('my.bib')[0]?.range.start, { line: 7, character: 6 });
    session.files.set('my.bib', bib('file = {corpus/a.txt}'));
    await session.changed('my.bib');
    await until(() => session.diagnostics('my.bib').length === 0);
  });

  it('CSL-JSON is read where its name or what it holds says so; excluded files and those of other globs are not', async () => {
    const item = (key: string, path: string): string => JSON.stringify([{ id: key, type: 'article', title: key, custom: { dossier: path } }]);
    await start({
      files: {
        'corpus/a.txt': article('Port closed'), 'corpus/b.txt': article('Council formed'), 'corpus/c.txt': article('Market burned'), 'corpus/d.txt': article('Bridge built'),
        'x.csl.json': item('one', 'corpus/a.txt'), 'references.json': item('two', 'corpus/b.txt'), 'package.json': item('three', 'corpus/c.txt'), 'old/x.bib': bib('file = {../corpus/d.txt}'),
      },
      fileSettings: { exclude: { old: true } },
    });
    assert.equal((await source('corpus/a.txt')).split(' ')[0], 'one');
    assert.equal((await source('corpus/b.txt')).split(' ')[0], 'two');
    assert.match(await source('corpus/c.txt'), /^northernwire/);
    assert.match(await source('corpus/d.txt'), /^northernwire/);
    await session.configure({ citation: { bibliographies: ['package.json'] } }, {});
    assert.match(await source('corpus/a.txt'), /^northernwire/);
    assert.equal((await source('corpus/c.txt')).split(' ')[0], 'three');
  });

  it('nobody is recognised in a bibliography', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed') } });
    await session.open('draft.txt', bib('note = {Dovan Merrik}'));
    assert.match(await session.hover('draft.txt', { line: 4, character: 12 }), /Dovan Merrik/);
    await session.open('my.bib', bib('note = {Dovan Merrik}'), 'bibtex');
    assert.equal(await session.hover('my.bib', { line: 4, character: 12 }), '');
  });

  it('keys that were given out stay when another source comes to them', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed') } });
    const [key] = (await source('corpus/a.txt')).split(' ');
    const [pins] = await session.request('dossier/pinCitekeys', { sources: [uriOf('corpus/a.txt')] });
    assert.equal(pins?.uri, uriOf('.dossier/citekeys.jsonl'));
    session.files.set('.dossier/citekeys.jsonl', pins?.text ?? '');
    await session.changed('.dossier/citekeys.jsonl');
    assert.deepEqual(await session.request('dossier/pinCitekeys', { sources: [uriOf('corpus/a.txt')] }), []);
    session.files.set('corpus/b.txt', article('Port closed', ' Later.'));
    await session.changed('corpus/b.txt');
    assert.equal((await source('corpus/a.txt')).split(' ')[0], key);
    assert.notEqual((await source('corpus/b.txt')).split(' ')[0], key);
    // Of a folder that is deleted no more is told.
    session.files.delete('.dossier/citekeys.jsonl');
    await session.changed('.dossier');
    assert.notEqual((await source('corpus/a.txt')).split(' ')[0], key);
  });

  it('keys follow the pattern of the setting', async () => {
    await start({ files: { 'corpus/a.txt': article('Port closed') }, settings: { citation: { keyPattern: '[shorttitle1_1]:[year]' } } });
    assert.equal((await source('corpus/a.txt')).split(' ')[0], 'port:2031');
    await session.configure({ citation: { keyPattern: '[year]x[shorttitle1_1]' } });
    assert.equal((await source('corpus/a.txt')).split(' ')[0], '2031xPort');
    await session.configure({ citation: { keyPattern: '[author][year]' } });
    assert.equal((await source('corpus/a.txt')).split(' ')[0], 'northernwirePortClosed2031');
    const { items } = await session.request('dossier/problems', { offset: 0, limit: 9 });
    assert.deepEqual(items.map(({ message }) => message), ['The setting dossier.citation.keyPattern is no pattern: [author] in [author][year]. Keys are made by the standard one.']);
  });
});

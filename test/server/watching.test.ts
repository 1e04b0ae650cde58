import assert from 'node:assert/strict';
import type { Corpus } from '../../src/core/corpus/corpus';
import { entityNames, ready, startSession, uriOf, type Session, type SessionOptions } from './session';

const article = (name: string): string => `An article on ${name}\n\nTARSK, 3 May 2031 (Northern Wire) — ${name}, the leader of the Ash Valley Brigade, spoke to reporters on Friday.\n\n${name} said no more.\n`;

async function until(satisfied: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await satisfied()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(await satisfied());
}

describe('server: watching', function () {
  this.timeout(30_000);

  let session: Session;
  /** What the corpus was asked since the last look at it. */
  let asked: string[];
  let fails: Error | undefined;
  const spied = (corpus: Corpus): Corpus => ({
    list: async (token) => {
      asked.push('list');
      if (fails) throw fails;
      return corpus.list(token);
    },
    look: async (uri, token) => {
      asked.push(`look ${uri.replace('file:///w/', '')}`);
      if (fails) throw fails;
      return corpus.look?.(uri, token);
    },
    read: async (uri, token) => {
      if (!uri.endsWith('/citekeys.jsonl')) asked.push(`read ${uri.replace('file:///w/', '')}`);
      return corpus.read(uri, token);
    },
  });
  const start = async (options: SessionOptions): Promise<void> => {
    asked = [];
    fails = undefined;
    session = await startSession({ corpus: spied, ...options });
    await ready(session);
    asked.length = 0;
  };
  const sources = async (): Promise<number> => (await session.request('dossier/status', {})).sources;
  const problems = async (): Promise<string[]> => (await session.request('dossier/problems', { offset: 0, limit: 100 })).items.map(({ uri, message }) => `${uri.replace('file:///w/', '')}: ${message}`);
  afterEach(() => session.dispose());

  it('looks at a changed file and reads it, nothing else', async () => {
    await start({ files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow') } });
    session.files.set('corpus/b.txt', article('Jorane Prell'));
    await session.changed('corpus/b.txt');
    assert.deepEqual(asked, ['look corpus/b.txt', 'read corpus/b.txt']);
    assert.ok((await entityNames(session)).includes('Jorane Prell'));
  });

  it('reads a sidecar that comes or changes, and its source no more', async () => {
    await start({ files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow') } });
    const dated = async (): Promise<readonly (string | undefined)[]> => [...await session.request('dossier/findSources', { query: '', limit: 10 })].sort((a, b) => (a.uri < b.uri ? -1 : 1)).map(({ date }) => date);
    session.files.set('corpus/a.txt.yaml', 'date: 2032-01-01\n');
    await session.changed('corpus/a.txt.yaml');
    assert.deepEqual(asked, ['look corpus/a.txt.yaml', 'read corpus/a.txt.yaml']);
    assert.deepEqual(await dated(), ['2032-01-01', '2031-05-03']);
    session.files.set('corpus/a.txt.yaml', 'date: [\n');
    await session.changed('corpus/a.txt.yaml');
    assert.deepEqual(await dated(), ['2031-05-03', '2031-05-03']);
    assert.match((await problems()).join(), /a\.txt\.yaml.*YAML/);
    session.files.delete('corpus/a.txt.yaml');
    await session.changed('corpus/a.txt.yaml');
    assert.deepEqual(await problems(), []);
  });

  it('follows a folder that is renamed, without reading what moved twice', async () => {
    await start({ files: { 'corpus/x/a.txt': article('Dovan Merrik'), 'corpus/x/b.txt': article('Dovan Merrik'), 'corpus/c.txt': article('Lethe Marrow') } });
    for (const name of ['a.txt', 'b.txt']) {
      session.files.set(`corpus/y/${name}`, session.files.get(`corpus/x/${name}`) ?? '');
      session.files.delete(`corpus/x/${name}`);
    }
    await session.changed('corpus/x', 'corpus/y');
    assert.deepEqual(asked.sort(), ['look corpus/x', 'look corpus/y', 'read corpus/y/a.txt', 'read corpus/y/b.txt']);
    const [entity] = await session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 });
    const { items } = await session.request('dossier/entitySources', { id: entity?.id ?? '', offset: 0, limit: 9 });
    assert.deepEqual(items.map(({ uri }) => uri).sort(), [uriOf('corpus/y/a.txt'), uriOf('corpus/y/b.txt')]);
  });

  it('takes 10,000 changes at once as one, with one listing, and reads only files that are others', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`corpus/${i}.txt`, article('Dovan Merrik')]));
    await start({ files });
    session.files.set('corpus/new.txt', article('Jorane Prell'));
    session.files.delete('corpus/5.txt');
    for (let i = 0; i < 10_000; i += 500) {
      const changes = Array.from({ length: 500 }, (_, j) => ({ uri: uriOf(`other/${i + j}.bin`), type: 1 }));
      await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }
    await session.changed('corpus/new.txt', 'corpus/5.txt');
    await until(async () => (await sources()) === 300 && asked.includes('read corpus/new.txt'));
    assert.deepEqual(asked, ['list', 'read corpus/new.txt']);
    assert.ok((await entityNames(session)).includes('Jorane Prell'));
  });

  it('hides what files.exclude hides, follows that setting, and does not hear of what files.watcherExclude names', async () => {
    await start({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/old/b.txt': article('Lethe Marrow'), 'corpus/import/c.txt': article('Jorane Prell') },
      fileSettings: { exclude: { '**/old': true, '**/a.txt': false, '**/*.txt': { when: '$(basename).md' } }, watcherExclude: { 'corpus/import/**': true } },
    });
    const names = await entityNames(session);
    assert.deepEqual(['Dovan Merrik', 'Lethe Marrow', 'Jorane Prell'].map((name) => names.includes(name)), [true, false, true]);
    session.files.set('corpus/import/c.txt', article('Ornel Vash'));
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('corpus/import/c.txt'), type: 2 }] });
    session.files.set('corpus/old/b.txt', article('Ornel Vash'));
    await session.changed('corpus/old/b.txt', 'corpus/a.txt');
    assert.deepEqual(asked.filter((what) => what.startsWith('read')), ['read corpus/a.txt']);
    assert.ok(!(await entityNames(session)).includes('Ornel Vash'));
    asked.length = 0;
    await session.configure({}, {});
    assert.deepEqual(asked.filter((what) => what.startsWith('read')).sort(), ['read corpus/import/c.txt', 'read corpus/old/b.txt']);
    assert.ok((await entityNames(session)).includes('Ornel Vash'));
  });

  it('leaves out what is beyond the limits, says how much and by which setting, and brings it in without reading the rest again', async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`corpus/${i}.txt`, article('Dovan Merrik')]));
    await start({ files, settings: { corpus: { maxFiles: 4 } } });
    assert.equal(await sources(), 4);
    assert.match((await problems()).join(), /2 of 6 articles are left out, those that changed longest ago: the limits are 4 files and 4,000 MB .*dossier\.corpus\.maxFiles/);
    await session.configure({ corpus: { maxFiles: 5 } });
    assert.deepEqual(asked.filter((what) => what.startsWith('read')), ['read corpus/4.txt']);
    await session.configure({ corpus: { maxFiles: 6 } });
    assert.deepEqual([await sources(), await problems()], [6, []]);
    asked.length = 0;
    await session.configure({ corpus: { maxFiles: 6, maxTotalMB: (2 * article('Dovan Merrik').length) / 1e6 } });
    assert.deepEqual([await sources(), asked], [1, ['list']], 'the dash takes three bytes');
  });

  it('keeps the index while the folder cannot be listed, says so, and reads only what changed when it is back', async () => {
    await start({ files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow'), 'actors.yaml': 'entities:\n  - { name: Dovan Merrik, kind: person }\n' }, patience: 20 });
    fails = new Error('the disk is away');
    await session.changed('corpus/a.txt');
    assert.equal(await sources(), 2);
    assert.match((await problems()).join(), /The folder cannot be listed: the disk is away/);
    const [merrik] = await session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 });
    assert.equal(merrik?.origin, 'gazetteer');
    session.files.set('corpus/b.txt', `${article('Jorane Prell')} `);
    asked.length = 0;
    fails = undefined;
    // Nobody says that it is back.
    await until(async () => (await entityNames(session)).includes('Jorane Prell'));
    assert.deepEqual([await problems(), asked.filter((what) => what.startsWith('read'))], [[], ['read corpus/b.txt']]);
  });

  it('begins when a folder that could not be listed at first can be', async () => {
    let first = true;
    asked = [];
    fails = undefined;
    session = await startSession({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'actors.yaml': 'entities:\n  - { name: Dovan Merrik, kind: person }\n' },
      patience: 20,
      corpus: (corpus) => ({ ...corpus, list: (token) => (first ? ((first = false), Promise.reject(new Error('not yet'))) : corpus.list(token)) }),
    });
    await ready(session);
    const [merrik] = await session.request('dossier/findEntities', { query: 'Dovan Merrik', limit: 1 });
    assert.equal(merrik?.origin, 'gazetteer');
  });

  it('keeps the sources of a folder that is suddenly empty, and drops what did not come back with it', async () => {
    await start({ files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow'), 'c.md': article('Jorane Prell') }, patience: 20 });
    session.files.delete('corpus/a.txt');
    session.files.delete('corpus/b.txt');
    await session.changed('corpus');
    assert.equal(await sources(), 2);
    assert.match((await problems()).join(), /^corpus: The folder corpus is gone or empty\. Its 2 articles are shown as last read/);
    asked.length = 0;
    session.files.set('corpus/a.txt', article('Dovan Merrik'));
    await until(async () => (await sources()) === 1);
    assert.deepEqual([await problems(), asked.filter((what) => what.startsWith('read'))], [[], []]);
  });

  it('reads a file again that was written while it was read', async () => {
    let growing = true;
    await start({
      files: { 'corpus/a.txt': article('Dovan Merrik'), 'corpus/b.txt': article('Lethe Marrow') },
      patience: 20,
      corpus: (corpus) =>
        spied({
          ...corpus,
          read: async (uri, token) => {
            if (uri === uriOf('corpus/b.txt') && growing) {
              growing = false;
              session.files.set('corpus/b.txt', article('Jorane Prell').repeat(2));
            }
            return corpus.read(uri, token);
          },
        }),
    }).catch(() => undefined);
    await until(async () => (await entityNames(session)).includes('Jorane Prell') && asked.includes('look corpus/b.txt'));
    const { length } = asked;
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(asked.length, length, 'it has settled');
  });
});

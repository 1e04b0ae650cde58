import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { memoryStore } from '../../src/core/store/memory';
import type { Store } from '../../src/core/store/store';
import { LocalLibrary } from '../../src/server/local-library';
import { nodeCorpus } from '../../src/server/node-files';
import { settingsFrom, type SomeSettings } from '../../src/server/settings';
import { temporaryFolder } from '../store/folder';

describe('a folder that is opened again', () => {
  let folder: string;
  let store: Store;
  let compared: number;
  let read: string[];
  let broken: string | undefined;
  const usual = { corpus: { include: [], exclude: [], maxFileSizeMB: 20, maxFiles: 10, maxTotalMB: 100 } };
  const at = (path: string): string => join(folder, 'corpus', path);
  const write = (path: string, text = `General Omar Tesk spoke in ${path}.\n`): void => fs.writeFileSync(at(path), text);

  beforeEach(() => {
    folder = temporaryFolder();
    const memory = memoryStore();
    const sources = Object.create(memory.sources) as Store['sources'];
    sources.stamps = () => (compared++, memory.sources.stamps());
    store = { ...memory, sources };
    fs.mkdirSync(at('sub'), { recursive: true });
    for (const path of ['a.txt', 'b.txt', 'c ä.txt', 'sub/d.txt']) write(path);
  });

  /** What is known after the opening, how often all sources were compared, which files were read; then the session goes on. */
  async function session(goOn: (library: LocalLibrary) => Promise<void> = async () => {}, settings: SomeSettings = {}): Promise<string> {
    read = [];
    compared = 0;
    const library = new LocalLibrary((uri, report, isExcluded) => {
      const corpus = nodeCorpus(uri, report, isExcluded);
      return {
        ...corpus,
        read(file, token) {
          const name = decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
          if (name !== 'citekeys.jsonl') read.push(name);
          return name === broken ? Promise.reject(new Error('no')) : corpus.read(file, token);
        },
      };
    }, { status: () => {}, changed: () => {}, log: (line) => assert.fail(line), gazetteerProblems: () => {} }, { openStore: () => ({ store }) });
    await library.configure([{ uri: URI.file(folder).toString(), settings: settingsFrom([settings], undefined) }]);
    const known = library.dossier.sources().map(({ path, uri }) => `${path.slice('corpus/'.length)}: ${library.dossier.document(uri)?.text.trim()}`).sort();
    const opening = `${known.length} sources, ${compared === 0 ? 'not ' : ''}compared, read ${read.sort().join(', ')}`;
    const expected = fs.readdirSync(at(''), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')).map((path) => `${path}: ${fs.readFileSync(at(path), 'utf8').trim()}`).sort();
    if (settings.corpus === undefined) assert.deepEqual(known, expected);
    await goOn(library);
    await library.dispose();
    return opening;
  }

  it('is not compared file by file with the index when nothing has changed, and is when anything has', async () => {
    assert.equal(await session(), '4 sources, compared, read a.txt, b.txt, c ä.txt, d.txt');
    const same = '4 sources, not compared, read ';
    assert.equal(await session(), same);
    write('b.txt', 'Something else was written.\n');
    assert.equal(await session(), '4 sources, compared, read b.txt');
    assert.equal(await session(), same);
    fs.utimesSync(at('a.txt'), 1_900_000_000, 1_900_000_000.25);
    assert.equal(await session(), '4 sources, compared, read a.txt');
    fs.renameSync(at('a.txt'), at('e.txt'));
    assert.equal(await session(), '4 sources, compared, read e.txt');
    assert.equal(await session(), same);
    const [one, other] = [fs.statSync(at('b.txt')), fs.statSync(at('e.txt'))];
    assert.notEqual(one.mtimeMs, other.mtimeMs);
    fs.utimesSync(at('b.txt'), other.mtimeMs / 1000, other.mtimeMs / 1000);
    fs.utimesSync(at('e.txt'), one.mtimeMs / 1000, one.mtimeMs / 1000);
    assert.equal(await session(), '4 sources, compared, read b.txt, e.txt');
    fs.rmSync(at('e.txt'));
    assert.equal(await session(), '3 sources, compared, read ');
    write('f.txt');
    assert.equal(await session(), '4 sources, compared, read f.txt');
    assert.equal(await session(async () => {}, { corpus: { ...usual.corpus, exclude: ['**/b.txt'] } }), '3 sources, compared, read ');
    assert.equal(await session(), '4 sources, compared, read b.txt');
    assert.equal(await session(), same);
  });

  it('is compared after the index was changed by somebody else, and not after changes that were seen', async () => {
    const uri = `${URI.file(folder).toString()}/corpus/b.txt`;
    await session(async (library) => {
      write('b.txt', 'Seen while the session went on.\n');
      await library.rescan(new Set([uri]));
    });
    assert.equal(await session(), '4 sources, not compared, read ');
    const head = store.sources.head(uri);
    assert.ok(head);
    store.sources.setHead(uri, { ...head, stamp: { ...head.stamp, mtime: 1 } });
    assert.equal(await session(), '4 sources, compared, read b.txt');
    await session(async () => {
      store.sources.remove(uri);
    });
    assert.equal(await session(), '4 sources, compared, read b.txt');
  });

  it('is compared as long as a file could not be read, or is too large', async () => {
    broken = 'b.txt';
    for (let n = 0; n < 2; n++) assert.equal(await session(undefined, usual), n === 0 ? '3 sources, compared, read a.txt, b.txt, c ä.txt, d.txt' : '3 sources, compared, read b.txt');
    broken = undefined;
    assert.equal(await session(), '4 sources, compared, read b.txt');
    const small = { ...usual.corpus, maxFileSizeMB: 0.00001 };
    assert.equal(await session(undefined, { corpus: small }), '4 sources, compared, read ');
    assert.equal(await session(undefined, { corpus: small }), '4 sources, not compared, read ');
    assert.equal(await session(), '4 sources, compared, read a.txt, b.txt, c ä.txt, d.txt');
  });
});

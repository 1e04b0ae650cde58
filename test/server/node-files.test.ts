import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { neverCancelled } from '../../src/base/cancellation';
import type { Corpus } from '../../src/core/corpus/corpus';
import { readAndWait, waitingReader } from '../../src/server/node-reading';
import { nodeCorpus, readRegularFile } from '../../src/server/node-files';
import { temporaryFolder } from '../store/folder';

function write(folder: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `An article, ${path}.\n`);
  }
}

describe('files of this machine', () => {
  let root: string;
  const uri = (path: string): string => URI.file(join(root, path)).toString();
  const look = async (corpus: Corpus, path: string): Promise<string | undefined> => (await corpus.look?.(uri(path), neverCancelled))?.map((file) => file.path).sort().join(' ');
  beforeEach(() => {
    root = temporaryFolder();
  });

  it('lists below excluded folders nothing, and does not even look there', async () => {
    write(root, 'corpus/a.txt', 'corpus/old/b.txt', 'corpus/old/deep/c.txt');
    const asked: string[] = [];
    const corpus = nodeCorpus(uri('').replace(/\/$/, ''), () => undefined, (path) => (asked.push(path), path === 'corpus/old'));
    assert.deepEqual((await corpus.list(neverCancelled)).map(({ path }) => path), ['corpus/a.txt']);
    assert.deepEqual(asked.sort(), ['corpus', 'corpus/a.txt', 'corpus/old']);
    assert.equal(await look(corpus, 'corpus/old'), '');
    assert.equal(await look(corpus, 'corpus'), 'corpus/a.txt');
  });

  it('looks at one place: a file, a folder, nothing, what is left out; with the same size and time as a listing', async () => {
    write(root, 'corpus/ä b.txt', 'corpus/x/b.txt', 'corpus/x/y/c.txt', '.git/d.txt', 'node_modules/e.txt');
    const corpus = nodeCorpus(uri('').replace(/\/$/, ''));
    const listed = await corpus.list(neverCancelled);
    for (const file of listed) assert.deepEqual(await corpus.look?.(file.uri, neverCancelled), [file]);
    assert.equal(await look(corpus, 'corpus/x'), 'corpus/x/b.txt corpus/x/y/c.txt');
    assert.deepEqual([await look(corpus, 'corpus/none'), await look(corpus, 'corpus/x/b.txt/c'), await look(corpus, '.git/d.txt'), await look(corpus, 'node_modules')], ['', '', '', '']);
  });

  it('leaves it to a listing where there are links', async () => {
    write(root, 'corpus/x/a.txt');
    const corpus = nodeCorpus(uri('').replace(/\/$/, ''));
    assert.equal(await look(corpus, 'corpus/x/a.txt'), undefined, 'before the first listing');
    await corpus.list(neverCancelled);
    symlinkSync(join(root, 'corpus/x'), join(root, 'corpus/y'));
    assert.equal(await look(corpus, 'corpus/y'), undefined);
    assert.equal(await look(corpus, 'corpus/y/a.txt'), undefined);
    assert.equal(await look(corpus, 'corpus'), undefined);
    await corpus.list(neverCancelled);
    assert.equal(await look(corpus, 'corpus/x/a.txt'), undefined);
  });

  it('says nothing of a file that goes while the folder is listed', async () => {
    write(root, ...Array.from({ length: 300 }, (_, i) => `corpus/${i}/a.txt`));
    const said: string[] = [];
    let asked = 0;
    const corpus = nodeCorpus(uri('').replace(/\/$/, ''), (path, why) => said.push(`${path}: ${why}`), () => {
      if (++asked === 50) rmSync(join(root, 'corpus'), { recursive: true });
      return false;
    });
    await corpus.list(neverCancelled);
    assert.deepEqual(said, []);
  });

  it('rejects when the folder itself is gone', async () => {
    write(root, 'w/a.txt');
    const corpus = nodeCorpus(uri('w'));
    await corpus.list(neverCancelled);
    renameSync(join(root, 'w'), join(root, 'v'));
    await assert.rejects(corpus.list(neverCancelled));
    await assert.rejects(async () => corpus.look?.(uri('w/a.txt'), neverCancelled));
  });

  it('reads a file that grows meanwhile as it is when it has settled', async () => {
    const path = join(root, 'a.txt');
    // Large enough for a reading to take a while, so that the file grows within one.
    writeFileSync(path, 'x'.repeat(30_000_000));
    let grown = 0;
    const growing = setInterval(() => {
      if (grown++ < 2) appendFileSync(path, 'y'.repeat(1_000));
    }, 1);
    const bytes = await readRegularFile(path, 100_000_000);
    clearInterval(growing);
    assert.ok(grown > 0);
    assert.equal(bytes.length, 30_000_000 + 1_000 * Math.min(grown, 2));
  });

  it('reads the same, and refuses the same, in a thread that waits', async function () {
    if (process.platform !== 'linux') this.skip();
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus', 'a.txt'), 'Some text.');
    writeFileSync(join(root, 'outside.txt'), 'Other text.');
    symlinkSync(join(root, 'outside.txt'), join(root, 'corpus', 'out.txt'));
    const reader = waitingReader(uri('corpus'));
    assert.equal(new TextDecoder().decode(await reader.read(uri('corpus/a.txt'), neverCancelled)), 'Some text.');
    await assert.rejects(reader.read(uri('corpus/out.txt'), neverCancelled), /outside/);
    await assert.rejects(reader.read(uri('corpus/none.txt'), neverCancelled), /ENOENT/);
    assert.throws(() => readAndWait('/dev/zero', 1000), /no regular file/);
    assert.ok(readAndWait('/proc/self/status', 100_000).length > 100);
    assert.throws(() => readAndWait('/proc/self/status', 100), /not read/);
  });
});

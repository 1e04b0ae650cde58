import assert from 'node:assert/strict';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { neverCancelled } from '../../src/base/cancellation';
import { sharesOf, startThreads, type Threads } from '../../src/server/node-threads';
import type { ReadResult, ReadTask } from '../../src/server/readers';
import { temporaryFolder } from '../store/folder';

const entry = pathToFileURL(resolve('dist/worker.mjs'));
const line = 'General Dovan Merrik, the leader of the Ash Valley Brigade, spoke to reporters in Tarsk on Friday. The men of the brigade left the town. ';

describe('threads that read (after a build)', function () {
  this.timeout(300_000);
  let threads: Threads;
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'corpus'));
  });
  afterEach(() => threads.dispose());

  const task = (path: string, text: string): ReadTask => {
    writeFileSync(join(folder, path), text);
    const { size, mtimeMs } = statSync(join(folder, path));
    return { uri: pathToFileURL(join(folder, path)).href, folder: pathToFileURL(folder).href, path, size, mtime: mtimeMs, maxBytes: 50e6 };
  };
  const read = async (tasks: readonly ReadTask[]): Promise<string[]> => {
    const results: ReadResult[] = [];
    await threads.read(tasks, new Set(), (result) => void results.push(result), neverCancelled);
    return results.map((result) => `${result.task.path}: ${'failure' in result ? result.failure : 'source' in result ? result.source.body.text.length : ''}`).sort();
  };

  it('read an article of one line of 20 MB beside small ones, and leave out, with the reason, what is too much for the memory they may take', async () => {
    const length = Math.ceil(20e6 / line.length) * line.length;
    const small = Array.from({ length: 40 }, (_, i) => task(`corpus/${i}.txt`, line.repeat(30)));
    threads = startThreads(entry, 2, 2_000);
    const results = await read([task('corpus/line.txt', line.repeat(length / line.length)), ...small]);
    assert.ok(results.includes(`corpus/line.txt: ${length}`), results.at(-1));
    assert.equal(results.filter((result) => result.endsWith(`: ${30 * line.length}`)).length, 40);
    threads.limitMemory?.(300);
    // Its words alone are more than a thread may have.
    const fewer = await read([task('corpus/longer.txt', line.repeat(Math.floor(48e6 / line.length))), ...small]);
    assert.ok(fewer.includes('corpus/longer.txt: Left out: reading it takes more than 160 MB of memory (setting dossier.memoryLimitMB).'), fewer.at(-1));
    assert.equal(fewer.filter((result) => result.endsWith(`: ${30 * line.length}`)).length, 40);
  });

  it('are as many as memory allows, at least one, and leave a large file what there is', () => {
    assert.deepEqual(sharesOf(2_000, 4).threads, 4);
    assert.deepEqual(sharesOf(500, 4).threads, 2);
    assert.deepEqual(sharesOf(100, 4), { threads: 1, small: 160, large: 160 });
    assert.ok(sharesOf(2_000, 4).large > 1_500);
  });
});

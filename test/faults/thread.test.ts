import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Status } from '../../src/protocol/protocol';
import type { LibraryEvents } from '../../src/server/library';
import { IndexedLibrary } from '../../src/server/node-index';
import { settingsFrom } from '../../src/server/settings';
import { repository } from '../editor/paths';
import { temporaryFolder } from '../store/folder';
import { until } from './server';
import { makeWorld } from './world';

/** A script whose index thread ends so often when it is asked anything, and answers afterwards. */
function failing(times: number): { readonly entry: URL; readonly calls: () => readonly string[] } {
  const folder = temporaryFolder();
  const file = join(folder, 'thread.mjs');
  fs.writeFileSync(file, `
    import * as fs from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    if (workerData.role === 'thread') await import(${JSON.stringify(pathToFileURL(join(repository, 'dist', 'worker.mjs')).href)});
    else {
      const starts = ${JSON.stringify(join(folder, 'starts'))};
      fs.appendFileSync(starts, 'x');
      const ends = fs.readFileSync(starts, 'utf8').length <= ${times};
      parentPort.on('message', ({ call, id }) => {
        fs.appendFileSync(${JSON.stringify(join(folder, 'calls'))}, call + '\\n');
        if (ends) throw new Error('the thread fails');
        parentPort.postMessage({ news: 'done', id });
      });
    }`);
  return { entry: pathToFileURL(file), calls: () => fs.readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') };
}

describe('the thread that keeps the index', function () {
  this.timeout(60_000);
  const log: string[] = [];
  let status: Status | undefined;
  const events: LibraryEvents = { status: (now) => (status = now), changed: () => {}, gazetteerProblems: () => {}, log: (line) => void log.push(line) };
  const settings = settingsFrom([], undefined);
  beforeEach(() => void log.splice(0));

  it('is started again when it ends, and asked again', async () => {
    const { entry, calls } = failing(1);
    const library = new IndexedLibrary(entry, temporaryFolder(), events);
    await library.configure([{ uri: 'file:///w', settings }]);
    await library.rescan(new Set(['file:///w/a.txt']));
    await library.dispose();
    assert.deepEqual([...new Set(calls())], ['configure', 'rescan', 'dispose']);
    assert.equal(log.length, 1, log.join('\n'));
    assert.match(log[0] ?? '', /started again: the thread fails/);
  });

  it('is done without when it ends again and again', async () => {
    const world = makeWorld(temporaryFolder(), 31, 20);
    const library = new IndexedLibrary(failing(100).entry, temporaryFolder(), events);
    await library.configure([{ uri: pathToFileURL(world.folder).href, settings }]);
    await until('all is read', () => status?.phase === 'ready');
    assert.equal(library.dossier.sourceCount, world.paths.length);
    assert.ok(library.dossier.entityCount > 10);
    assert.match(log.at(-1) ?? '', /No index is kept between sessions: .* ended again and again/);
    assert.equal(log.length, 4, log.join('\n'));
    await library.dispose();
  });
});

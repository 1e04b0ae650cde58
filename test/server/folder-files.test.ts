import assert from 'node:assert/strict';
import { neverCancelled } from '../../src/base/cancellation';
import type { Corpus, SourceFile } from '../../src/core/corpus/corpus';
import { FolderFiles } from '../../src/server/folder-files';
import { settingsFrom, type SomeSettings } from '../../src/server/settings';
import { random } from '../random';

const folder = 'file:///w';

/** A folder in memory, and what it is asked. */
function world(files: Map<string, number>): { corpus: Corpus; asked: string[] } {
  const asked: string[] = [];
  const all = (): SourceFile[] => [...files].map(([path, mtime]) => ({ uri: `${folder}/${path}`, path, size: 10 * (mtime % 7), mtime }));
  const corpus: Corpus = {
    list: async () => (asked.push('all'), all()),
    look: async (place) => (asked.push(place.slice(folder.length + 1)), all().filter(({ uri }) => uri === place || uri.startsWith(`${place}/`))),
    read: async () => new Uint8Array(),
  };
  return { corpus, asked };
}

const see = (files: FolderFiles, places: readonly string[] | undefined): Promise<ReadonlySet<string> | undefined> =>
  files.see(places && new Set(places.map((path) => `${folder}/${path}`)), () => [], neverCancelled);
const chosen = (files: FolderFiles): string[] => [...files.chosen.values()].map(({ path, mtime }) => `${path}@${mtime}`).sort();

describe('files of a folder', function () {
  this.timeout(30_000);

  it('looks at what changed alone', async () => {
    const disk = new Map(Array.from({ length: 50 }, (_, i) => [`corpus/${i}.txt`, 1]));
    const { corpus, asked } = world(disk);
    const files = new FolderFiles(folder, settingsFrom([], null), () => corpus);
    await see(files, undefined);
    disk.set('corpus/7.txt', 2).set('corpus/new/a.txt', 1).set('corpus/new/b.txt', 1);
    const affected = await see(files, ['corpus/7.txt', 'corpus/new', 'corpus/new/a.txt', 'corpus/photo.jpg']);
    assert.deepEqual(asked, ['all', 'corpus/7.txt', 'corpus/new', 'corpus/photo.jpg']);
    assert.deepEqual([...(affected ?? [])].sort(), ['7.txt', 'new/a.txt', 'new/b.txt'].map((path) => `${folder}/corpus/${path}`));
    for (const path of ['corpus/new/a.txt', 'corpus/new/b.txt']) disk.delete(path);
    assert.equal((await see(files, ['corpus/new']))?.size, 2);
    assert.equal(files.chosen.size, 50);
  });

  it('lists all when thousands of places changed, when the folder itself did, and when it was told to forget', async () => {
    const { corpus, asked } = world(new Map([['a.txt', 1]]));
    const files = new FolderFiles(folder, settingsFrom([], null), () => corpus);
    await see(files, undefined);
    await see(files, Array.from({ length: 6_000 }, (_, i) => `${i}.txt`));
    await files.see(new Set([folder]), () => [], neverCancelled);
    files.forget();
    await see(files, ['a.txt']);
    assert.deepEqual(asked, ['all', 'all', 'all', 'all']);
  });

  it('goes on with what it knew when a listing fails', async () => {
    const { corpus } = world(new Map([['a.txt', 1]]));
    let fails = false;
    const files = new FolderFiles(folder, settingsFrom([], null), () => ({ ...corpus, list: (token) => (fails ? Promise.reject(new Error('away')) : corpus.list(token)) }));
    await see(files, undefined);
    fails = true;
    await assert.rejects(see(files, undefined), /away/);
    assert.deepEqual(chosen(files), ['a.txt@1']);
  });

  it('knows what it could not see, until it sees it', async () => {
    const { corpus } = world(new Map([['corpus/a.txt', 1]]));
    let tell: (path: string, why: string) => void = () => undefined;
    const files = new FolderFiles(folder, settingsFrom([], null), (_uri, report) => {
      tell = report;
      return { ...corpus, list: async (token) => (tell('corpus/x', 'the disk could not read it'), corpus.list(token)) };
    });
    await see(files, undefined);
    assert.deepEqual(['corpus/x', 'corpus/x/b.txt', 'corpus/xy.txt'].map((path) => files.isUnseen(path)), [true, true, false]);
    assert.deepEqual([...files.failures], [['corpus/x', 'the disk could not read it']]);
    await see(files, ['corpus/x']);
    assert.equal(files.isUnseen('corpus/x/b.txt'), false);
  });

  it('has the same sources after any changes as a fresh look at everything', async () => {
    const next = random(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const settings: readonly SomeSettings[] = [
      {},
      { corpus: { maxFiles: 5 } },
      { corpus: { maxTotalMB: 0.0002 } },
      { corpus: { include: ['x/**', '*.md'] } },
      { corpus: { exclude: ['y'] }, files: { exclude: ['**/x'], watcherExclude: [] } },
    ];
    const folders = ['', 'corpus/', 'corpus/x/', 'x/', 'x/y/', 'y/corpus/', 'Sources/', 'x/articles/y/'];
    let partial = 0;
    for (let round = 0; round < 150; round++) {
      const disk = new Map<string, number>([['corpus/a.txt', 1]]);
      const { corpus } = world(disk);
      const given = settingsFrom([settings[round % settings.length]], null);
      const files = new FolderFiles(folder, given, () => corpus);
      await see(files, undefined);
      for (let step = 1; step < 20; step++) {
        const told: string[] = [];
        for (let edits = Math.ceil(next() * 4); edits > 0; edits--) {
          const at = pick(folders);
          const path = `${at}${pick(['a.txt', 'b.md', 'c.html', 'd.jpg', 'actors.yaml'])}`;
          if (next() < 0.6) disk.set(path, round + step);
          else if (next() < 0.5) disk.delete(path);
          else for (const other of [...disk.keys()]) if (at !== '' && other.startsWith(at)) disk.delete(other);
          told.push(next() < 0.3 && at !== '' ? at.slice(0, -1) : path);
          // A folder that went is told as itself.
          if (at !== '') told.push(at.slice(0, -1));
        }
        const before = chosen(files);
        const affected = await see(files, told);
        const rooted = files.rootsBefore ?? [];
        const fresh = new FolderFiles(folder, given, () => corpus, rooted);
        await see(fresh, undefined);
        assert.deepEqual(chosen(files), chosen(fresh), `round ${round}, step ${step}`);
        assert.deepEqual([files.roots, files.leftOut], [fresh.roots, fresh.leftOut]);
        if (!affected) continue;
        partial++;
        const differing = chosen(files).filter((path) => !before.includes(path)).concat(before.filter((path) => !chosen(files).includes(path)));
        assert.deepEqual(differing.filter((path) => !affected.has(`${folder}/${path.slice(0, path.lastIndexOf('@'))}`)), []);
      }
    }
    assert.ok(partial > 500, `${partial} looks at what changed alone`);
  });
});

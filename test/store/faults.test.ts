import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { memoryStore } from '../../src/core/store/memory';
import { StoreBroken } from '../../src/core/store/broken';
import { openStore } from '../../src/store/open';
import type { SqlStore } from '../../src/store/sql-store';
import { loadSqlite } from '../../src/store/sqlite';
import { compare } from '../core/store/contract';
import { Model } from '../core/store/model';
import { random } from '../random';
import { applyBatch } from './batches';
import { openedIn, temporaryFolder } from './folder';
import { indexName } from './names';

/** A folder with an index that has been written to, and what is in it. */
function filled(batches = 30): { readonly folder: string; readonly file: string; readonly model: Model } {
  const folder = temporaryFolder();
  const store = openedIn(folder);
  const model = new Model();
  for (let batch = 0; batch < batches; batch++) applyBatch(store, model, batch);
  store.close();
  return { folder, file: join(folder, indexName), model };
}

/** Opens what may be damaged; the lines that were logged. */
function reopened(file: string): { readonly store: SqlStore; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const opened = openStore(file, { log: (line) => lines.push(line) });
  assert.ok('store' in opened, 'reason' in opened ? opened.reason : '');
  return { store: opened.store, lines };
}

const aside = (folder: string): readonly string[] => fs.readdirSync(folder).filter((name) => name.includes('.bad-'));

describe('the store and what happens to its file', () => {
  it('is as it was when it is opened again', () => {
    const { folder, model } = filled();
    const store = openedIn(folder);
    compare(store, model, random(1));
    store.close();
    assert.deepEqual(fs.readdirSync(folder), [indexName]);
  });

  const impostors: readonly (readonly [string, (file: string) => void])[] = [
    ['a text', (file) => fs.writeFileSync(file, 'not a database, only a text of some length '.repeat(200))],
    ['another program’s database', (file) => replaceByDatabase(file, 'CREATE TABLE mine (a)')],
    ['an index of a newer version', (file) => change(file, 'PRAGMA user_version = 9999')],
    ['an index without one of its tables', (file) => change(file, 'DROP TABLE counts')],
    ['an index cut off', (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))],
    ['an index cut off in its head', (file) => fs.truncateSync(file, 50)],
    ['an index whose beginning is gone', (file) => overwrite(file, 0, Buffer.alloc(4096))],
  ];
  for (const [what, spoil] of impostors) {
    it(`puts ${what} aside and begins anew, with one line`, () => {
      const { folder, file } = filled(5);
      spoil(file);
      const spoilt = fs.readFileSync(file);
      const { store, lines } = reopened(file);
      assert.equal(lines.length, 1, lines.join('\n'));
      compare(store, new Model(), random(1));
      const [kept = ''] = aside(folder);
      assert.equal(aside(folder).length, 1);
      assert.ok(fs.readFileSync(join(folder, kept)).equals(spoilt));
      store.table('t').write([['a', 1]]);
      store.close();
      assert.deepEqual(reopened(file).lines, []);
    });
  }

  it('keeps one such file, the last', () => {
    const { folder, file } = filled(1);
    for (const text of ['first', 'second']) {
      fs.writeFileSync(file, text.repeat(300));
      reopened(file).store.close();
    }
    assert.equal(aside(folder).length, 1);
    assert.match(fs.readFileSync(join(folder, aside(folder)[0] ?? ''), 'utf8'), /^second/);
  });

  it('begins anew without a word where the file is missing or empty', () => {
    const { folder, file } = filled(1);
    fs.writeFileSync(file, '');
    const store = openedIn(folder);
    compare(store, new Model(), random(1));
    store.close();
    fs.rmSync(file);
    openedIn(folder).close();
  });

  it('notices most flipped bits that matter, and never breaks otherwise', function () {
    this.timeout(120_000);
    const { file, model, folder } = filled();
    const good = fs.readFileSync(file);
    const next = random(4);
    const outcomes = { aside: 0, broken: 0, same: 0, other: 0 };
    for (let round = 0; round < 60; round++) {
      const bad = Buffer.from(good);
      for (let n = 0; n < 1 + round % 3; n++) bad[Math.floor(next() * bad.length)]! ^= 1 << Math.floor(next() * 8);
      fs.writeFileSync(file, bad);
      const { store, lines } = reopened(file);
      try {
        compare(store, model, next);
        outcomes.same++;
      } catch (error) {
        if (lines.length > 0) outcomes.aside++;
        else if (error instanceof assert.AssertionError) outcomes.other++;
        else {
          assert.ok(error instanceof StoreBroken && error.reason === 'damaged', String((error as Error).stack));
          outcomes.broken++;
        }
      }
      store.discard('it was tried');
      const fresh = openedIn(folder);
      compare(fresh, new Model(), random(1));
      fresh.close();
    }
    if (this.test) this.test.title += ` ${JSON.stringify(outcomes)}`;
    assert.ok(outcomes.broken + outcomes.aside > 5 && outcomes.same > 5 && outcomes.other < 6, JSON.stringify(outcomes));
  });

  it('can be discarded and begun anew when damage shows later', () => {
    const { folder, file, model } = filled();
    const lines: string[] = [];
    const opened = openStore(file, { log: (line) => lines.push(line) });
    assert.ok('store' in opened);
    // Behind what opening looks at.
    overwrite(file, 4096 * 3, Buffer.alloc(fs.statSync(file).size - 4096 * 3, 0x5a));
    assert.throws(() => compare(opened.store, model, random(1)), (error) => error instanceof StoreBroken && error.reason === 'damaged');
    opened.store.discard('a page is damaged');
    assert.match(lines.join('\n'), /^[^\n]*a page is damaged[^\n]*$/);
    const store = openedIn(folder);
    compare(store, new Model(), random(1));
    store.close();
  });

  it('does not take another one’s new file for the damaged one', () => {
    const { folder, file } = filled(2);
    const [one, two] = [openStore(file, { log: () => {} }), openedIn(folder, { log: () => {} })];
    assert.ok('store' in one);
    one.store.discard('damaged');
    const fresh = openedIn(folder);
    fresh.table('t').write([['a', 1]]);
    two.discard('damaged');
    assert.equal(fresh.table('t').get('a'), 1);
    fresh.close();
    const again = openedIn(folder);
    assert.equal(again.table('t').get('a'), 1);
    again.close();
  });

  it('reads on and says so at the next writing when its file is taken away', () => {
    const { folder, file, model } = filled(3);
    const store = openedIn(folder);
    for (const ending of ['', '-wal', '-shm']) fs.rmSync(file + ending, { force: true });
    compare(store, model, random(1));
    assert.throws(() => store.begin(), (error) => error instanceof StoreBroken && error.reason === 'gone');
    store.close();
    const fresh = openedIn(folder);
    compare(fresh, new Model(), random(1));
    fresh.close();
  });

  it('loses only the batch when the disk is full, and goes on when there is room', () => {
    const folder = temporaryFolder();
    const store = openedIn(folder, { limit: 600_000 });
    const model = new Model();
    let batch = 0;
    assert.throws(() => {
      for (; batch < 10_000; batch++) {
        store.begin();
        store.table('filler').write([[`k${batch}`, 'x'.repeat(5000)]]);
        store.commit();
        model.table('filler').set(`k${batch}`, 'x'.repeat(5000));
      }
    }, (error) => error instanceof StoreBroken && error.reason === 'full');
    store.rollback();
    assert.ok(batch > 20);
    compare(store, model, random(1));
    assert.throws(() => store.table('filler').write([['more', 'x'.repeat(50_000)]]), StoreBroken);
    store.table('filler').write([...model.table('filler').keys()].slice(0, 10).map((key) => [key, undefined]));
    for (const key of [...model.table('filler').keys()].slice(0, 10)) model.table('filler').delete(key);
    store.table('filler').write([['small', 1]]);
    model.table('filler').set('small', 1);
    compare(store, model, random(1));
    store.close();
    const again = openedIn(folder);
    applyBatch(again, model, 1);
    compare(again, model, random(1));
    again.close();
  });

  it('goes back to what was before: rows, copies, sums, numbers', () => {
    const folder = temporaryFolder();
    const store = openedIn(folder);
    const model = new Model();
    for (let batch = 0; batch < 25; batch++) {
      applyBatch(store, model, batch);
      store.begin();
      const changed = model.copy();
      const inside = { ...memoryStore(), begin: () => {}, commit: () => {} };
      applyBatch({ ...inside, sources: store.sources, occurrences: store.occurrences, entities: store.entities, table: (name) => store.table(name) }, changed, 500 + batch);
      if (batch % 3 === 0) compare(store, changed, random(batch));
      store.rollback();
      compare(store, model, random(batch));
    }
    store.close();
  });

  it('shows others what was committed and no more', () => {
    const { folder, model } = filled(3);
    const [writer, reader] = [openedIn(folder), openedIn(folder, { readOnly: true })];
    compare(reader, model, random(1));
    writer.begin();
    writer.table('one').write([['a', 'new']]);
    writer.sources.remove([...model.sources.keys()][0] ?? '');
    reader.refresh();
    compare(reader, model, random(1));
    writer.commit();
    reader.refresh();
    assert.equal(reader.table('one').get('a'), 'new');
    assert.equal(reader.sources.count, model.sources.size - 1);
    assert.throws(() => reader.table('one').write([['a', 1]]), StoreBroken);
    reader.close();
    writer.close();
  });
});

describe('where no store can be had', () => {
  it('says that the folder cannot be written', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'file'), '');
    assert.ok('reason' in openStore(join(folder, 'file', 'below', indexName), { log: assert.fail }));
    fs.mkdirSync(join(folder, indexName));
    assert.ok('reason' in openStore(join(folder, indexName), { log: assert.fail }));
    assert.ok('reason' in openStore(join(folder, 'none.db'), { log: assert.fail, readOnly: true }));
    assert.ok(!fs.existsSync(join(folder, 'none.db')));
  });

  it('says that the file or its folder may only be read', function () {
    // Nothing is forbidden to root.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const { folder, file } = filled(1);
    for (const path of [file, folder]) {
      fs.chmodSync(path, 0o555);
      const opened = openStore(file, { log: assert.fail });
      fs.chmodSync(path, 0o755);
      assert.match('reason' in opened ? opened.reason : '', /permission denied/);
    }
    openedIn(folder).close();
  });

  it('says that Node is too old', () => {
    const { getBuiltinModule } = process;
    try {
      process.getBuiltinModule = (() => undefined) as typeof process.getBuiltinModule;
      const opened = openStore(join(temporaryFolder(), indexName), { log: assert.fail });
      assert.match('reason' in opened ? opened.reason : '', /no SQLite/);
    } finally {
      process.getBuiltinModule = getBuiltinModule;
    }
  });
});

function change(file: string, sql: string): void {
  const sqlite = loadSqlite();
  assert.ok('Database' in sqlite);
  const database = new sqlite.Database(file, { readOnly: false });
  database.exec(sql);
  database.close();
}

function replaceByDatabase(file: string, sql: string): void {
  fs.rmSync(file);
  change(file, sql);
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, bytes, 0, bytes.length, at);
  fs.closeSync(handle);
}

/**
 * A process beside the tests. `write FOLDER FIRST LAST`: batch after batch as a whole, the number of each on standard output
 * when it stands. `open FOLDER TIME COUNT`: opens COUNT new files one after the other, the first at TIME, and says how it went. `hold FOLDER MODE`: keeps the file locked until its input ends.
 */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open';
import { loadSqlite } from '../../src/store/sqlite';
import { applyBatch } from './batches';
import { indexName } from './names';
import { Model } from '../core/store/model';

const [task = '', folder = '', first = '', last = ''] = process.argv.slice(2);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

if (task === 'write') {
  const opened = openStore(join(folder, indexName), { log: say, patience: 30_000 });
  if (!('store' in opened)) throw new Error(opened.reason);
  for (let batch = Number(first); batch <= Number(last); batch++) {
    applyBatch(opened.store, new Model(), batch);
    say(String(batch));
  }
  opened.store.close();
} else if (task === 'open') {
  // All at the same moment, each line a file that nobody has made yet.
  for (let n = 0; n < Number(last); n++) {
    while (Date.now() < Number(first) + n * 100);
    const opened = openStore(join(folder, `${n}.sqlite`), { log: say });
    say('store' in opened ? 'opened' : opened.reason);
    if ('store' in opened) opened.store.close();
  }
} else {
  const sqlite = loadSqlite();
  if ('missing' in sqlite) throw new Error(sqlite.missing);
  const database = new sqlite.Database(join(folder, indexName), { readOnly: false });
  if (first === 'exclusive') database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('BEGIN IMMEDIATE');
  database.exec('UPDATE sizes SET size = size');
  say('held');
  fs.readSync(0, Buffer.alloc(1));
}

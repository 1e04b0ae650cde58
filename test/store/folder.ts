import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenOptions } from '../../src/store/open';
import type { SqlStore } from '../../src/store/sql-store';
import { indexName } from './names';

const folders: string[] = [];

/** A folder that is gone when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-store-'));
  folders.push(folder);
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The store in a folder; nothing may have to be said about it. */
export function openedIn(folder: string, options: Partial<OpenOptions> = {}): SqlStore {
  const opened = openStore(join(folder, indexName), { log: (line) => assert.fail(line), ...options });
  assert.ok('store' in opened, 'reason' in opened ? opened.reason : '');
  return opened.store;
}

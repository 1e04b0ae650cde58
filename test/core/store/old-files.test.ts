import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeUnused } from '../../../src/store/old-files';

describe('indexes that nobody has opened for long', () => {
  it('are removed with what belongs to them; others, and what is no index, stay', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-old-'));
    try {
      const name = (n: number): string => `${String(n).padStart(24, '0')}.sqlite`;
      const put = (file: string, days: number): void => {
        const time = new Date(Date.now() - days * 86_400_000);
        writeFileSync(join(folder, file), 'x');
        utimesSync(join(folder, file), time, time);
      };
      put(name(1), 100);
      put(name(2), 100);
      put(`${name(2)}-wal`, 100);
      put(`${name(3)}.bad-1700000000000`, 100);
      put(name(4), 10);
      put('notes.sqlite', 100);
      put('000.txt', 100);
      removeUnused(join(folder, name(1)));
      assert.deepEqual(readdirSync(folder).sort(), [name(1), name(4), '000.txt', 'notes.sqlite'].sort());
      removeUnused(join(folder, 'gone', name(1)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

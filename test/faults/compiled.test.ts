import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { random } from '../random';
import { temporaryFolder } from '../store/folder';
import { assertComesTo, freshAnswers } from './answers';
import { flipBits } from './index-file';
import { startServer } from './server';
import { makeWorld } from './world';

describe('code kept as it was compiled', function () {
  this.timeout(120_000);

  it('does no harm when it is damaged, gone or no folder', async () => {
    const options = { folder: makeWorld(temporaryFolder(), 5, 20).folder, storage: temporaryFolder() };
    const expected = await freshAnswers({ folder: options.folder });
    const started = async (how: string): Promise<void> => {
      const server = await startServer(options);
      await server.ready;
      await assertComesTo(server, expected, how);
      await server.stop();
      assert.deepEqual(server.log, [], how);
    };
    const compiled = (): readonly string[] => fs.readdirSync(options.storage).filter((name) => name.startsWith('compiled-')).map((name) => join(options.storage, name));
    const files = (): readonly string[] => fs.readdirSync(compiled()[0] ?? '', { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
    await started('the first time');
    assert.ok(files().length > 2);
    await started('the second time');
    for (const file of files()) flipBits(file, random(3));
    await started('with flipped bits');
    for (const file of files()) fs.truncateSync(file, fs.statSync(file).size / 2);
    await started('cut off');
    const [folder = ''] = compiled();
    fs.rmSync(folder, { recursive: true });
    fs.writeFileSync(folder, 'no folder');
    await started('no folder');
  });
});

/**
 * `npm run test:store [-- MOCHA-ARGUMENTS]`: the tests of the store in a database, on a Node that has one: this one, else those
 * of the oldest and the newest editor. Exit 1 when a test failed.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { loadSqlite } from '../../src/store/sqlite';
import { installEditor } from '../editor/install';
import { repository } from '../editor/paths';
import { newest, oldest } from '../editor/versions';

async function main(): Promise<void> {
  const nodes = 'missing' in loadSqlite() ? [(await installEditor(oldest)).node, (await installEditor(newest)).node] : [process.execPath];
  const mocha = path.join(repository, 'node_modules', 'mocha', 'bin', 'mocha.js');
  for (const node of nodes) {
    const { status } = spawnSync(node, [mocha, '--exit', '--import=tsx', '--timeout', '60000', 'test/store/**/*.test.ts', ...process.argv.slice(2)], { cwd: repository, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

void main();

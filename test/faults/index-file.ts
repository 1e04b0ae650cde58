import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { nodeWithSqlite, until } from './server';

/** The one index in a storage folder. */
export function indexIn(storage: string): string {
  const files = fs.readdirSync(storage).filter((name) => name.endsWith('.sqlite'));
  assert.equal(files.length, 1, files.join());
  return join(storage, files[0] ?? '');
}

/** Takes the index away with its log. */
export function removeIndex(file: string): void {
  for (const ending of ['', '-wal', '-shm']) fs.rmSync(file + ending, { force: true });
}

/** Flips one bit in each page of 4 KB, the first 100 bytes excepted: they alone tell that it is an index. */
export function flipBits(file: string, next: () => number): void {
  const bytes = fs.readFileSync(file);
  for (let at = 0; at < bytes.length; at += 4096) bytes[at + 100 + Math.floor(next() * 3996)]! ^= 1 << Math.floor(next() * 8);
  fs.writeFileSync(file, bytes);
}

/**
 * Lets another process lock an index until the function that is returned is called: against others who write, or against
 * everybody.
 */
export async function lock(file: string, against: 'writers' | 'all'): Promise<() => Promise<unknown>> {
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(file)});
    database.exec('PRAGMA busy_timeout = 10000');
    ${against === 'all' ? "database.exec('PRAGMA locking_mode = EXCLUSIVE');" : ''}
    database.exec('BEGIN EXCLUSIVE');
    database.exec('UPDATE sizes SET size = size');
    console.log('held');
    process.stdin.resume().on('end', () => process.exit());`;
  const child = spawn(await nodeWithSqlite(), ['-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let held = false;
  child.stdout.on('data', () => (held = true));
  await until('the lock', () => held || child.exitCode !== null, 20);
  assert.ok(held, 'it could not be locked');
  return () => {
    child.stdin.end();
    return ended;
  };
}

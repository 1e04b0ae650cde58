#!/usr/bin/env node
import envPaths from 'env-paths';
import { systemError } from '../core/messages';
import { messages } from './messages';
import { run } from './run';

// A reader that has seen enough (`dossier … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${messages.cannotWrite(systemError(error.code ?? '') ?? error.message)}\n`);
  process.exit(2);
});
process.stderr.on('error', () => process.exit(2));

void main();

async function main(): Promise<void> {
  try {
    if (process.argv[2] === 'lsp') return await serveEditor();
    process.exitCode = await run(process.argv.slice(2), {
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
      ...(process.stdout.columns > 0 && { columns: Math.min(process.stdout.columns, 100) }),
    }, { folder: cacheFolder(), thread: new URL('./worker.mjs', import.meta.url) });
  } catch (error) {
    process.stderr.write(`${messages.failed(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 2;
  }
}

/** The folder for indexes. */
function cacheFolder(): string {
  return process.env['DOSSIER_CACHE'] ?? envPaths('dossier', { suffix: '' }).cache;
}

/** `dossier lsp --stdio`: the language server for any editor; it reads its own arguments and ends with its client. */
async function serveEditor(): Promise<void> {
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  // Where the editor names no folder of its own.
  process.env['DOSSIER_CACHE'] = cacheFolder();
  await import('../server/node');
}

#!/usr/bin/env node
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
    });
  } catch (error) {
    process.stderr.write(`${messages.failed(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 2;
  }
}

/** `dossier lsp --stdio`: the language server for any editor; it reads its own arguments and ends with its client. */
async function serveEditor(): Promise<void> {
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import('../server/node');
}

/**
 * `npm start [-- FOLDER] [--open | --no-open] [--version=newest|oldest]`: a real VS Code with Dossier in the browser.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { note } from './cache';
import { installEditor } from './install';
import { repository } from './paths';
import { workingSample } from './sample';
import { startEditor } from './server';
import { editorVersion } from './versions';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { open: { type: 'boolean' }, 'no-open': { type: 'boolean' }, version: { type: 'string', default: 'newest' } },
  });
  // npm changes to the repository; a relative folder is meant from where the user stands.
  const given = positionals[0] === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);
  if (positionals.length > 1 || (given !== undefined && !isFolder(given))) {
    note(positionals.length > 1 ? 'Use: npm start -- [FOLDER]' : `No such folder: ${given}`);
    process.exit(2);
  }
  const version = editorVersion(values.version);
  build();
  const editor = await installEditor(version);
  const folder = given === undefined ? workingSample() : fs.realpathSync(given);
  const server = await startEditor(editor, {
    extensions: [repository],
    // The sample is this project's own. A folder of the user's is opened in restricted mode until she trusts it.
    workspaceTrust: given !== undefined,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.dispose());
  }
  const shown = path.relative(process.cwd(), folder);
  const draft = path.join(folder, 'analysis.md');
  const url = server.url(fs.existsSync(draft) ? { folder, openFile: draft } : { folder });
  console.log(`\nVS Code ${version.vscode} with Dossier is at\n\n  ${url}\n`);
  if (given === undefined) {
    console.log(`It shows a working copy of the sample, ${shown.startsWith('..') ? folder : shown}: edit it freely, delete it to begin anew.`);
  } else {
    console.log(`It shows ${folder} itself: edits are real. The folder is in Restricted Mode until you trust it; Dossier works either way.`);
  }
  console.log('Settings and windows are forgotten at the end. Ctrl-C ends it.');
  if (values.open ?? (values['no-open'] !== true && hasBrowser())) {
    await open(url).then((child) => child.on('error', () => undefined), () => undefined);
  }
  await server.ended;
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    note('The build failed.');
    process.exit(1);
  }
}

function isFolder(name: string): boolean {
  return fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function hasBrowser(): boolean {
  const env = process.env;
  if (env['CI'] !== undefined || !process.stdout.isTTY) {
    return false;
  }
  return process.platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY'], env['WSL_DISTRO_NAME']].some(Boolean);
}

main().catch((error: unknown) => {
  note(error instanceof Error ? error.message : String(error));
  process.exit(1);
});

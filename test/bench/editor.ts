/**
 * `npm run bench:editor -- FOLDER NAME`: how long a reader waits in the real editor, on a folder of articles that names
 * NAME. Prints milliseconds from the page's first request to the first hover and to the corpus read, and the time that
 * VS Code says activation took.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { openEditor } from '../page/editor';

async function main(): Promise<void> {
  const [corpus, name] = process.argv.slice(2);
  if (corpus === undefined || name === undefined) {
    console.error('Use: npm run bench:editor -- FOLDER NAME');
    process.exit(2);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  fs.cpSync(corpus, path.join(folder, 'corpus'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'analysis.md'), `A note on ${name}.\n`);
  fs.writeFileSync(path.join(folder, 'actors.yaml'), `entities:\n  - name: ${JSON.stringify(name)}\n    kind: person\n`);
  const start = Date.now();
  const { editor, dispose } = await openEditor({ folder, openFile: 'analysis.md' });
  const workbench = Date.now();
  try {
    const read = editor.statusBarItem(/\d+ sources?, \d+ entit/, 120_000).then((text) => ({ text, at: Date.now() }));
    const { x, y } = await editor.locate(name);
    let hovered: number | undefined;
    while (hovered === undefined && Date.now() - start < 120_000) {
      await editor.page.mouse.move(2, 2);
      await editor.page.mouse.move(x, y, { steps: 3 });
      const card = editor.hoverBox().filter({ hasText: 'person' });
      hovered = await card.waitFor({ timeout: 800 }).then(() => Date.now(), () => undefined);
    }
    const { text, at } = await read;
    console.log(`workbench stands  ${workbench - start} ms after start of server and browser`);
    console.log(`first hover       ${hovered === undefined ? 'never' : hovered - workbench} ms later`);
    console.log(`corpus read       ${at - workbench} ms later (${text})`);
    await editor.runCommand('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .extension', { hasText: 'Dossier' }).first();
    await row.waitFor();
    console.log(`activation        ${((await row.innerText()).match(/\d+ms/) ?? ['?'])[0]}`);
  } finally {
    await dispose();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

void main();

import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { closeSharedEditor, openEditor, type OpenEditor } from './editor';

/** People nobody mentions, and articles that mention one man: more than one page of each. */
const people = 650;
const articles = 230;

function workspace(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-long-'));
  fs.mkdirSync(path.join(folder, 'corpus'));
  const names = Array.from({ length: people }, (_, n) => `  - { name: Person ${String(n).padStart(4, '0')}, kind: person }\n`);
  fs.writeFileSync(path.join(folder, 'actors.yaml'), `entities:\n  - { name: Harun Tesk, kind: person }\n${names.join('')}`);
  for (let n = 0; n < articles; n++) fs.writeFileSync(path.join(folder, 'corpus', `${n}.txt`), `Note ${n}\n\nHarun Tesk spoke.\n`);
  fs.writeFileSync(path.join(folder, 'analysis.md'), 'Harun Tesk.\n');
  return folder;
}

describe('long lists on screen', function () {
  this.timeout(180_000);
  let open: OpenEditor;
  let folder: string;
  const view = 'Entities';

  before(async () => {
    // Two editors at a time are too much for a small machine.
    await closeSharedEditor();
    folder = workspace();
    open = await openEditor({ folder, openFile: 'analysis.md' });
    await open.editor.openView('Dossier');
    await open.editor.statusBarItem(new RegExp(`${articles} sources, \\d+ entities`));
  });
  after(async () => {
    await open.dispose();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('finds an entity far down and shows it with a page around it, not with all before it', async () => {
    const { editor } = open;
    await editor.runCommand('Dossier: Find Entity');
    await editor.quickInput().fill('Person 0500');
    await editor.quickRows().first().filter({ hasText: 'Person 0500' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.rows(view).and(editor.page.locator('.selected')).filter({ hasText: 'Person 0500' }).waitFor();
    await editor.page.keyboard.press('Home');
    await editor.rows(view).filter({ hasText: 'Harun Tesk' }).first().waitFor();
  });

  it('keeps what is open and selected while articles change', async () => {
    const { editor } = open;
    await editor.clickRow(/^Harun Tesk/, view);
    await editor.rows(view).filter({ hasText: 'Note 0' }).first().waitFor();
    for (let n = 0; n < 30; n++) fs.writeFileSync(path.join(folder, 'corpus', `new-${n}.txt`), `New ${n}\n\nHarun Tesk left.\n`);
    await editor.statusBarItem(new RegExp(`${articles + 30} sources`));
    await editor.rows(view).filter({ hasText: new RegExp(`^Harun Tesk\\s*${articles + 30}`) }).first().waitFor();
    const row = editor.rows(view).filter({ hasText: /^Harun Tesk/ }).first();
    assert.equal(await row.getAttribute('aria-expanded'), 'true');
    assert.match((await row.getAttribute('class')) ?? '', /selected/);
    await editor.rows(view).filter({ hasText: 'Note 0' }).first().waitFor();
  });

  it('shows the next page of sources behind the last row', async () => {
    const { editor } = open;
    await editor.clickRow(/^Harun Tesk/, view);
    await editor.clickRow(/^Harun Tesk/, view);
    await editor.page.keyboard.press('ArrowRight');
    // Two hundred rows of sources come first.
    for (let page = 0; page < 40 && (await editor.rows(view).filter({ hasText: /^Show 60 More/ }).count()) === 0; page++) await editor.page.keyboard.press('PageDown');
    await editor.clickRow(/^Show 60 More/, view);
    await editor.rows(view).filter({ hasText: /^Show 60 More/ }).waitFor({ state: 'detached' });
    // The reader goes on at the first new row, by keyboard too.
    await editor.rows(view).and(editor.page.locator('.selected.focused')).filter({ hasText: /Note \d+/ }).waitFor();
  });
});

import assert from 'node:assert/strict';
import { sharedEditor } from './editor';
import type { EditorPage } from './editor-page';

describe('Dossier on screen', function () {
  this.timeout(90_000);
  let editor: EditorPage;

  before(async () => {
    editor = await sharedEditor();
    await editor.openView('Dossier');
    await editor.statusBarItem(/18 sources, \d+ entities/);
    await editor.openFile('analysis.md');
  });

  it('hovers a name with a card that does not scroll', async () => {
    // Two of them with a note of the user's own.
    for (const name of ['Iltas Qoreth', 'Harun Tesk', 'Dovan Merrik', 'Council of the Eastern Brigades']) {
      assert.match(await editor.hover(name), new RegExp(`^${name} · `));
      const overflow = await editor.hoverBox().evaluate((box) =>
        Math.max(...Array.from(box.querySelectorAll('.monaco-scrollable-element > *, .hover-contents'), (part) => part.scrollHeight - (part.parentElement?.clientHeight ?? 0)), 0),
      );
      assert.ok(overflow <= 1, `${name}: ${overflow} px out of sight`);
    }
  });

  it('opens a source at the sentence when its link in the card is clicked', async () => {
    await editor.hover('Iltas Qoreth');
    await editor.hoverBox().locator('a', { hasText: /\d{4}$/ }).first().click();
    await editor.page.locator('.tab.active[data-resource-name*="20"]').waitFor();
    assert.match(await editor.activeTab(), /^203\d-.*\.(txt|md|html)$/);
    assert.match(await editor.statusBarItem(/selected\)/), /\(\d+ selected\)/);
    await editor.openFile('analysis.md');
  });

  it('shows all mentions from the card', async () => {
    await editor.hover('Dovan Merrik');
    await editor.hoverBox().locator('a', { hasText: 'All mentions' }).click();
    await editor.page.locator('.peekview-widget').first().waitFor();
    await editor.page.keyboard.press('Escape');
  });

  it('unfolds an entity into sources by date and mentions, and goes to a mention', async () => {
    const entities = 'Entities';
    await editor.clickRow(/^Harun Tesk/, entities);
    // A click on a source opens it; its arrow shows the mentions.
    await editor.clickRow('2032-04-07', entities, 'arrow');
    const mention = editor.rows(entities).filter({ has: editor.page.locator('.highlight') }).first();
    await mention.waitFor();
    assert.match((await mention.locator('.highlight').first().innerText()).trim(), /Tesk/);
    await mention.click();
    await editor.page.locator('.tab.active[data-resource-name^="2032-04-07"]').waitFor();
    await editor.openFile('analysis.md');
  });

  it('writes what is corrected of an article to the file beside it', async () => {
    await editor.openFile('corpus/2031-09-18-northern-wire-port-halm.txt');
    await editor.runCommand('Dossier: Correct Source Details');
    await editor.quickRows().filter({ hasText: 'concluded' }).first().waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget', { hasText: 'Written to' }).waitFor();
    await editor.page.keyboard.press('ControlOrMeta+a');
    await editor.page.keyboard.type('Monitors arrive');
    await editor.page.keyboard.press('Enter');
    await editor.statusBarItem(/is written in .*port-halm\.txt\.yaml/);
    await editor.runCommand('Dossier: Correct Source Details');
    await editor.quickRows().filter({ hasText: 'Monitors arrive' }).filter({ hasText: 'from the file beside it' }).first().waitFor();
    await editor.page.keyboard.press('Escape');
    await editor.openFile('analysis.md');
  });

  it('lists who is in the file, in order of appearance', async () => {
    await editor.rows('Who Is in This File').first().filter({ hasText: 'Iltas Qoreth' }).waitFor();
    const rows = await editor.rowTexts('Who Is in This File');
    assert.ok(rows.length >= 4, rows.join(' | '));
  });

  it('finds an entity in spite of a typing error and reveals it', async () => {
    await editor.runCommand('Dossier: Find Entity');
    await editor.quickInput().fill('jorane prel');
    const first = editor.quickRows().first();
    await first.filter({ hasText: 'Jorane Prell' }).waitFor();
    await first.click();
    await editor.rows('Entities').filter({ hasText: 'Jorane Prell' }).first().waitFor();
  });

  it('cites: sources that mention the entity at the cursor come first, and the key is inserted', async () => {
    await editor.click('Anneth Sool');
    await editor.runCommand('Dossier: Insert Citation');
    await editor.quickRows().first().filter({ hasText: /mentions Anneth Sool/i }).waitFor();
    await editor.quickInput().fill('voice ba soren');
    const best = editor.quickRows().first();
    await best.filter({ hasText: /Voice of Ba Sorin|Ba Sorin/ }).waitFor();
    await best.click();
    await editor.page.locator('.view-line', { hasText: '@varrel' }).first().waitFor();
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  });

  it('cites from the card behind the hovered name, wherever the cursor is', async () => {
    await editor.goTo(1);
    await editor.hover('Pell Ostrick');
    await editor.hoverBox().locator('a', { hasText: 'Insert citation' }).click();
    await editor.quickRows().first().filter({ hasText: /mentions Pell Ostrick/i }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.view-line', { hasText: /Pell\sOstrick\s\[@/ }).first().waitFor();
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  });

  it('says that a read-only text takes no citation, and changes nothing', async () => {
    await editor.updateSettings({ 'files.readonlyInclude': { '**/analysis.md': true } });
    const before = await editor.visibleText();
    await editor.hover('Pell Ostrick');
    await editor.hoverBox().locator('a', { hasText: 'Insert citation' }).click();
    await editor.quickRows().first().filter({ hasText: /mentions Pell Ostrick/i }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.notification-toast', { hasText: 'Copy Citation' }).waitFor();
    assert.match((await editor.notifications())[0]?.text ?? '', /read-only/i);
    assert.equal(await editor.visibleText(), before);
    await editor.runCommand('Notifications: Clear All Notifications');
    await editor.updateSettings({ 'files.readonlyInclude': undefined });
  });

  it('shows no error', async () => {
    assert.deepEqual((await editor.notifications()).filter(({ severity }) => severity === 'error'), []);
  });
});

import assert from 'node:assert/strict';
import { sharedEditor } from './editor';
import type { EditorPage } from './editor-page';

describe('citing on screen', function () {
  this.timeout(90_000);
  let editor: EditorPage;
  const line = (text: RegExp) => editor.page.locator('.view-line', { hasText: text }).first();
  const undo = async (): Promise<void> => {
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  };
  const pick = async (name: string): Promise<void> => {
    await editor.click(name);
    await editor.page.keyboard.press('Control+K');
    await editor.page.keyboard.press('q');
    await editor.quickRows().first().filter({ hasText: `mentions ${name}` }).waitFor();
  };

  afterEach(() => editor.page.keyboard.press('Escape'));

  before(async () => {
    editor = await sharedEditor();
    await editor.openView('Dossier');
    await editor.statusBarItem(/18 sources, \d+ entities/);
    await editor.openFile('analysis.md');
  });

  it('shows why sources are offered, with their references in a style', async () => {
    await pick('Anneth Sool');
    await editor.quickRows().first().filter({ hasText: /20\d\d/ }).waitFor();
    await editor.page.locator('.quick-input-list', { hasText: 'Name Anneth Sool' }).waitFor();
    await editor.page.locator('.quick-input-list .quick-input-list-entry', { hasText: /“.*” .*\d{4}\./ }).first().waitFor();
    await editor.screenshot('.cache/screenshots/citing.png');
    await editor.page.keyboard.press('Escape');
  });

  it('keeps the order of the answer when a label matches what is typed', async () => {
    await pick('Anneth Sool');
    await editor.quickInput().pressSequentially('four', { delay: 30 });
    // *Four armed groups* has the word first; the source that names the entity goes before it all the same.
    await editor.quickRows().nth(1).filter({ hasText: /four/i }).waitFor();
    const rows = await editor.quickRows().allInnerTexts();
    const named = rows.map((text) => text.includes('mentions Anneth Sool'));
    assert.ok(named[0] && named.lastIndexOf(true) < (named.indexOf(false) === -1 ? named.length : named.indexOf(false)), rows.join('\n'));
    await editor.page.keyboard.press('Escape');
  });

  it('cites what was typed at once', async () => {
    await pick('Anneth Sool');
    await editor.quickInput().pressSequentially('voice ba soren', { delay: 10 });
    await editor.quickRows().first().filter({ hasText: 'varrelVoiceBaSorin2032' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await line(/Anneth\sSool\s\[@varrelVoiceBaSorin2032\]/).waitFor();
    await undo();
  });

  it('adds several with a page and words, and extends the citation that is there', async () => {
    await pick('Anneth Sool');
    await editor.quickInput().pressSequentially('voice ba soren', { delay: 10 });
    await editor.quickRows().first().filter({ hasText: 'varrelVoiceBaSorin2032' }).waitFor();
    await editor.page.keyboard.press('Shift+Enter');
    await editor.page.locator('.quick-input-list', { hasText: 'In This Citation' }).waitFor();
    await editor.page.locator('.quick-input-title', { hasText: 'varrelVoiceBaSorin2032 and …' }).waitFor();
    await editor.quickInput().pressSequentially('four brigades', { delay: 10 });
    await editor.quickRows().first().filter({ hasText: 'prellFourBrigades' }).waitFor();
    await editor.page.keyboard.press('Control+Enter');
    await editor.page.locator('.quick-input-message', { hasText: /^\[@prellFourBrigades\w+\]/ }).waitFor();
    await editor.page.keyboard.type('pp. 3-5, on the guards');
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.type('see ');
    await editor.page.locator('.quick-input-message', { hasText: /\[see @prellFourBrigades\w+, pp\. 3-5, on the guards\]/ }).waitFor();
    await editor.screenshot('.cache/screenshots/citing-place.png');
    await editor.page.keyboard.press('Enter');
    // The line may be wrapped.
    await line(/see\s@prellFourBrigades\w+,\spp\.\s3-5/).waitFor();
    assert.match((await editor.visibleText()).replace(/\n/g, ' '), /Anneth Sool \[@varrelVoiceBaSorin2032;\s*see @prellFourBrigades\w+, pp\. 3-5, on the guards\];/);
    await undo();
  });

  it('shows the source beside while the list is gone through, and closes it', async () => {
    await pick('Anneth Sool');
    await editor.quickRows().first().filter({ hasText: /“.*”/ }).waitFor();
    await editor.page.waitForTimeout(300);
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.locator('.editor-group-container').nth(1).locator('.tab.active[data-resource-name^="203"]').waitFor();
    await editor.quickInput().waitFor();
    await editor.screenshot('.cache/screenshots/citing-preview.png');
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('Enter');
    // The line may be wrapped.
    await line(/^[^[]*\[@lorrin\w+\];$/).waitFor();
    await editor.page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
    await undo();
  });

  it('cites the article that is read in the draft', async () => {
    await editor.openFile('corpus/2032-06-18-radio-denn-recording.html');
    await editor.page.keyboard.press('Control+K');
    await editor.page.keyboard.press('q');
    await editor.page.locator('.quick-input-title', { hasText: 'in analysis.md' }).waitFor();
    await editor.quickRows().first().filter({ hasText: 'varrelVoiceBaSorin2032' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.statusBarItem(/^Cited in analysis\.md/);
    await editor.openFile('analysis.md');
    await line(/\[@varrelVoiceBaSorin2032\].*/).waitFor();
    await undo();
  });

  it('cites a source that is dragged from the tree', async () => {
    await editor.openView('Dossier');
    await editor.clickRow(/^Miran Adun/, 'Entities');
    const row = editor.rows('Entities').filter({ hasText: /203\d-\d\d-\d\d/ }).first();
    await editor.goTo(10);
    await editor.dragBelow(row, 'Draft. Hover');
    await line(/^\s*\[@\w+\]/).waitFor();
    await undo();
    await editor.clickRow(/^Miran Adun/, 'Entities');
  });
});

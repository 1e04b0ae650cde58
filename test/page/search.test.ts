import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { sharedEditor } from './editor';
import type { EditorPage } from './editor-page';

describe('Search Corpus on screen', function () {
  this.timeout(90_000);
  let editor: EditorPage;
  const view = 'Search';
  const message = (): Locator => editor.page.locator('.part.sidebar .pane').filter({ has: editor.page.locator('.pane-header[aria-label^="Search"]') }).locator('.message');
  const told = async (text: RegExp): Promise<void> => message().filter({ hasText: text }).waitFor();
  const search = async (query: string): Promise<void> => {
    await editor.runCommand('Dossier: Search Corpus');
    await editor.quickInput().fill(query);
    await editor.quickRows().first().filter({ hasText: 'Search Corpus' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.quickInput().waitFor({ state: 'hidden' });
  };

  before(async () => {
    editor = await sharedEditor();
    await editor.openView('Dossier');
    await editor.statusBarItem(/18 sources, \d+ entities/);
    await editor.openFile('analysis.md');
  });

  it('shows sources with their passages, every match marked, and how a name was understood', async () => {
    await search('harun tesk council');
    await told(/^\d+ sources, most relevant first\. "harun tesk" is taken for Harun Tesk \(person\), under all names\.$/);
    await editor.rows(view).filter({ has: editor.page.locator('.highlight') }).first().waitFor();
    const marks = await editor.rows(view).locator('.highlight').allInnerTexts();
    assert.ok(marks.length > 2 && marks.every((mark) => /Tesk|council/i.test(mark)), marks.join(' | '));
  });

  it('opens a passage at its match', async () => {
    const row = editor.rows(view).filter({ has: editor.page.locator('.highlight') }).first();
    const marked = (await row.locator('.highlight').first().innerText()).trim();
    await row.click();
    await editor.page.locator('.tab.active[data-resource-name^="203"]').waitFor();
    assert.equal(await editor.statusBarItem(/selected\)/).then((text) => /\((\d+) selected\)/.exec(text)?.[1]), String(marked.length));
  });

  it('goes from passage to passage by key, and the list keeps the focus', async () => {
    const selected = editor.rows(view).and(editor.page.locator('.selected'));
    const before = await selected.innerText();
    await editor.page.keyboard.press('F4');
    await editor.page.waitForFunction((text) => document.querySelector<HTMLElement>('.part.sidebar .monaco-list-row.selected.focused')?.innerText !== text, before);
    const second = await selected.innerText();
    await editor.page.keyboard.press('F4');
    await editor.page.waitForFunction((text) => document.querySelector<HTMLElement>('.part.sidebar .monaco-list-row.selected.focused')?.innerText !== text, second);
    assert.notEqual(await selected.innerText(), before);
    assert.ok(await editor.page.evaluate(() => document.activeElement?.closest('.part.sidebar') !== null));
  });

  it('shows more passages of a source', async () => {
    const more = editor.rows(view).filter({ hasText: /^Show \d+ More$/ }).first();
    const before = await editor.rows(view).filter({ hasText: /^Show \d+ More$/ }).count();
    await more.click();
    await editor.page.waitForFunction(
      (count) => Array.from(document.querySelectorAll<HTMLElement>('.part.sidebar .monaco-list-row')).filter((row) => /Show \d+ More$/.test(row.innerText.trim())).length < count,
      before,
    );
  });

  it('orders by date, newest first', async () => {
    await editor.runCommand('Dossier: Order Results by Date');
    await told(/newest first/);
    // The rows follow the message.
    await editor.rows(view).first().filter({ hasText: '2032-06-18' }).waitFor();
    const dates = (await editor.rowTexts(view)).flatMap((row) => /^\d{4}-\d{2}-\d{2}/.exec(row) ?? []);
    assert.deepEqual(dates, [...dates].sort().reverse());
    await editor.runCommand('Dossier: Order Results by Relevance');
    await told(/most relevant first/);
  });

  it('takes an entity that is chosen while typing, under all its names', async () => {
    await editor.runCommand('Dossier: Search Corpus');
    await editor.quickInput().fill('truce iltas qo');
    const row = editor.quickRows().filter({ hasText: /Iltas Qoreth.*under all names/s }).first();
    await row.click();
    await editor.page.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-input-widget .quick-input-box input')?.value === 'truce entity:"Iltas Qoreth" ');
    await editor.page.keyboard.press('Enter');
    await told(/"Iltas Qoreth" is taken for Iltas Qoreth/);
    await editor.rows(view).locator('.highlight', { hasText: 'Ba Sorin' }).first().waitFor();
  });

  it('takes the beginning of a word when nothing has the word, and says in words when nothing is found', async () => {
    await search('truc');
    await told(/^\d+ sources/);
    await editor.page.locator('.pane-header[aria-label^="Search"] .description', { hasText: 'truc*' }).waitFor();
    await search('xyzzy');
    await told(/^No source has xyzzy\.$/);
    await search('-truce');
    await told(/only says what to leave out/);
    await search('entity:"No One"');
    await told(/^No entity is called No One\.$/);
  });

  it('offers the queries of before, to search again or to change', async () => {
    await editor.runCommand('Dossier: Search Corpus');
    // What is selected in the editor stands there.
    await editor.quickInput().fill('');
    const recent = editor.quickRows().filter({ hasText: 'harun tesk council' }).first();
    await recent.hover();
    await recent.locator('.action-label[aria-label="Edit Query"]').click();
    await editor.page.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-input-widget .quick-input-box input')?.value === 'harun tesk council');
    await editor.quickInput().fill('');
    await editor.quickRows().first().filter({ hasText: 'Recent Searches' }).waitFor();
    await editor.quickRows().filter({ hasText: 'harun tesk council' }).first().click();
    await told(/taken for Harun Tesk/);
  });

  it('searches for an entity from its context menu', async () => {
    await editor.rows('Entities').filter({ hasText: /^Orlan Vaseth/ }).first().click({ button: 'right' });
    const item = editor.page.locator('.monaco-menu .action-label', { hasText: 'Search Corpus for Entity' });
    await item.waitFor();
    // A menu that has just opened takes no click.
    await editor.page.waitForTimeout(400);
    await item.click();
    await told(/"Orlan Vaseth" is taken for Orlan Vaseth/);
  });

  it('is beside the symbols of the workspace, whose places are found when one is chosen', async () => {
    await editor.openFile('actors.yaml');
    await editor.page.keyboard.press('Control+P');
    await editor.quickInput().fill('#Dovan Merrik');
    await editor.quickRows().filter({ hasText: 'Dovan Merrik' }).first().click();
    await editor.page.locator('.tab.active[data-resource-name^="203"]').waitFor();
    await editor.statusBarItem(/^Ln (?!1,)\d+, Col \d+/);
    assert.match((await editor.visibleText()).replace(/\s+/g, ' '), /Dovan Merrik/);
  });

  it('goes away when it is cleared', async () => {
    await editor.runCommand('Dossier: Clear Search Results');
    await editor.page.locator('.part.sidebar .pane-header[aria-label^="Search"]').waitFor({ state: 'detached' });
    await editor.openFile('analysis.md');
  });

  it('shows no error', async () => {
    assert.deepEqual((await editor.notifications()).filter(({ severity }) => severity === 'error'), []);
  });
});

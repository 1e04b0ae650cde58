import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator, Locator } from 'playwright-core';
import { sharedEditor } from './editor';
import type { EditorPage } from './editor-page';

describe('the profile view on screen', function () {
  this.timeout(90_000);
  let editor: EditorPage;
  const frame = (): FrameLocator => editor.page.frameLocator('.webview.ready').frameLocator('#active-frame');
  const shows = (name: string): Promise<void> => frame().getByRole('heading', { level: 1, name }).waitFor({ timeout: 20_000 });
  const press = (name: string): Locator => frame().getByRole('button', { name, exact: true });
  const clipboard = (): Promise<string> => editor.page.evaluate(() => navigator.clipboard.readText());

  before(async () => {
    editor = await sharedEditor();
    await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.openView('Dossier');
    await editor.statusBarItem(/18 sources, \d+ entities/);
    await editor.openFile('analysis.md');
  });

  // Other tests want the width for the text.
  after(async () => editor.runCommand('View: Hide Secondary Side Bar'));

  it('opens at the cursor and follows it', async () => {
    await editor.click('Dovan Merrik');
    await editor.runCommand('Dossier: Show Profile');
    await shows('Dovan Merrik');
    await frame().getByRole('region', { name: 'Key sentences' }).waitFor();
    await editor.goTo(26, 4);
    await shows('Harun Tesk');
  });

  it('stays with one entity while it is pinned', async () => {
    await press('Pin').click();
    await press('Unpin').waitFor();
    await editor.click('Dovan Merrik');
    // Longer than the cursor has to rest until the view follows it.
    await editor.page.waitForTimeout(1000);
    await shows('Harun Tesk');
    await press('Unpin').click();
    await shows('Dovan Merrik');
  });

  it('shows whose book is pressed in the list, and whose name is pressed in the view', async () => {
    const row = editor.rows('Entities').filter({ hasText: 'Orlan Vaseth' }).first();
    await row.hover();
    await row.locator('.action-label.codicon-book').click();
    await shows('Orlan Vaseth');
    const other = frame().locator('#relations .link').first();
    const name = await other.innerText();
    await other.click();
    await shows(name);
  });

  it('filters all sentences by source', async () => {
    const outlets = async (): Promise<readonly string[]> => frame().locator('#all h3').allInnerTexts();
    await frame().getByRole('combobox', { name: 'Source', exact: true }).selectOption('Northern Wire');
    await frame().locator('#all .said[aria-busy="false"]').waitFor();
    const found = await outlets();
    assert.ok(found.length > 0 && found.every((title) => title.includes(' · Northern Wire · ')), found.join('\n'));
  });

  it('cites a sentence in the draft that was last in', async () => {
    await editor.goTo(10);
    await frame().locator('#sentences').getByText('Cite', { exact: true }).first().click();
    await editor.page.locator('.view-line').filter({ hasText: /^\[@\w+\]$/ }).waitFor();
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  });

  it('cites a sentence in the draft while its article is looked at', async () => {
    await frame().locator('#sentences .source').first().click();
    await editor.page.locator('.tab.active[data-resource-name^="20"]').waitFor();
    await frame().locator('#sentences').getByText('Cite', { exact: true }).first().click();
    await editor.page.locator('.tab.active[data-resource-name="analysis.md"]').waitFor();
    await editor.page.locator('.view-line').filter({ hasText: /^\[@\w+\]$/ }).waitFor();
    await editor.statusBarItem(/^Cited in analysis\.md/);
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  });

  it('quotes and cites a line that is dragged into the draft', async () => {
    const source = frame().locator('#sentences .source').first();
    await source.scrollIntoViewIfNeeded();
    await editor.goTo(10);
    await editor.dragBelow(source, 'Draft. Hover');
    await editor.page.locator('.view-line').filter({ hasText: /“\w/ }).first().waitFor();
    // The line may be wrapped.
    assert.match((await editor.visibleText()).replace(/\n/g, ''), /“[^”]+” ?\[@\w+\]/);
    await editor.focusEditor();
    await editor.page.keyboard.press('Control+Z');
  });

  it('offers to cite, quote or copy a line of the card', async () => {
    await editor.hover('Dovan Merrik');
    await editor.hoverBox().locator('a', { hasText: 'cite…' }).first().click();
    const row = (label: string): Locator => editor.quickRows().filter({ has: editor.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) }) });
    for (const label of ['Cite', 'Quote and Cite', 'Copy', 'Open']) await row(label).waitFor();
    await row('Copy').click();
    await editor.statusBarItem(/^Copied /);
    assert.match(await clipboard(), /^“.+” — .+, \d+ \w+ 203\d/);
  });

  it('goes from the view back to the text with Escape', async () => {
    await press('Pin').focus();
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  });

  it('copies the profile as Markdown with citations', async () => {
    await press('Copy Profile').click();
    for (let tries = 0; tries < 50 && !(await clipboard()).startsWith('## '); tries++) await editor.page.waitForTimeout(100);
    assert.match(await clipboard(), /^## \S[^]*\n> .+ \[@\w+\]\n/);
  });

  it('opens the place of a sentence', async () => {
    const sentence = await frame().locator('#sentences blockquote > p').first().innerText();
    await frame().locator('#sentences .source').first().click();
    await editor.statusBarItem(/selected\)/);
    assert.ok((await editor.visibleText()).replace(/\s+/g, ' ').includes(sentence.slice(0, 30)));
    await editor.openFile('analysis.md');
  });

  it('breaks no rule of accessibility that axe knows, in any theme', async () => {
    const rules = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await (await frame().locator('main').elementHandle())?.ownerFrame();
    assert.ok(page);
    await page.evaluate(rules);
    for (const theme of ['dark', 'high contrast', 'high contrast light', 'light'] as const) {
      await editor.setTheme(theme);
      await page.locator(`body.${{ dark: 'vscode-dark', light: 'vscode-light', 'high contrast': 'vscode-high-contrast', 'high contrast light': 'vscode-high-contrast-light' }[theme]}`).waitFor();
      const broken: { readonly violations: readonly string[]; readonly contrast: boolean } = await page.evaluate(async () => {
        // The page has no colour of its own: the view's shines through, which cannot be seen from in here.
        document.documentElement.style.background = 'var(--vscode-sideBar-background)';
        document.querySelectorAll('details').forEach((one) => (one.open = true));
        const { violations, passes } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document);
        return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), contrast: passes.some(({ id }) => id === 'color-contrast') };
      });
      assert.deepEqual(broken, { violations: [], contrast: true }, theme);
    }
  });

  it('shows no error', async () => {
    assert.deepEqual((await editor.notifications()).filter(({ severity }) => severity === 'error'), []);
    assert.deepEqual(editor.log.filter((line) => /Content Security Policy.*profile|profile\.js.*rror/i.test(line)), []);
  });
});

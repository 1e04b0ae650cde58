import * as assert from 'node:assert/strict';
import { sharedEditor } from './editor';
import type { EditorPage } from './editor-page';

describe('the workbench', () => {
  let editor: EditorPage;

  before(async function () {
    this.timeout(180_000);
    editor = await sharedEditor();
  });

  it('opens with the folder and its draft', async () => {
    await editor.openView('Explorer');
    await editor.page.locator('.explorer-viewlet .monaco-list-row', { hasText: 'analysis.md' }).waitFor();
    await editor.page.locator('.editor-instance .view-line').first().waitFor();
    assert.equal(await editor.activeTab(), 'analysis.md');
  });

  it('opens another file, finds its way in it, and comes back', async () => {
    await editor.openFile('actors.yaml');
    await editor.goTo(2);
    assert.equal(await editor.statusBarItem(/^Ln 2/), 'Ln 2, Col 1');
    await editor.openFile('analysis.md');
    assert.equal(await editor.activeTab(), 'analysis.md');
  });

  it('shows no error', async () => {
    assert.deepEqual((await editor.notifications()).filter(({ severity }) => severity === 'error'), []);
  });

  it('follows a change of theme', async () => {
    await editor.setTheme('high contrast');
    await editor.setTheme('light');
  });
});

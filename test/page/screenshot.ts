/** `npm run screenshot`: takes the README's picture anew, in the newest editor, on the sample workspace. */
import { openEditor } from './editor';

async function main(): Promise<void> {
  const { editor, dispose } = await openEditor({ openFile: 'analysis.md', size: [1280, 760], scale: 1.5 });
  try {
    await editor.openView('Dossier');
    await editor.statusBarItem(/\d+ sources, \d+ entities/);
    // The tree is filled once more right after the reading.
    await editor.page.waitForTimeout(1000);
    await editor.clickRow(/^Harun Tesk/, 'Entities');
    await editor.rows('Entities').filter({ hasText: '2032-04-07' }).first().locator('.monaco-tl-twistie').click();
    await editor.hover('Dovan Merrik');
    // The hover's own fade and the tree's unfolding.
    await editor.page.waitForTimeout(600);
    await editor.screenshot('media/screenshot.png');
  } finally {
    await dispose();
  }
}

void main();

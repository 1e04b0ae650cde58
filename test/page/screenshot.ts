/** `npm run screenshot`: takes the README's picture anew, in the newest editor, on the sample workspace. */
import { openEditor } from './editor';

async function main(): Promise<void> {
  const { editor, dispose } = await openEditor({ openFile: 'analysis.md', size: [1480, 800], scale: 1.3 });
  try {
    await editor.openView('Dossier');
    await editor.statusBarItem(/\d+ sources, \d+ entities/);
    await editor.clickRow(/^Harun Tesk/, 'Entities');
    await editor.clickRow('2032-04-07', 'Entities', 'arrow');
    // The profile of another one stays beside the text.
    await editor.page.keyboard.press('Control+1');
    await editor.page.keyboard.press('Control+g');
    await editor.page.keyboard.type('11:55');
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForTimeout(500);
    await editor.page.keyboard.press('F1');
    await editor.page.waitForTimeout(500);
    await editor.page.keyboard.type('Dossier: Show Profile');
    await editor.page.waitForTimeout(1000);
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForTimeout(2500);
    await editor.hover('Dovan Merrik');
    // The hover's own fade and the tree's unfolding.
    await editor.page.waitForTimeout(600);
    await editor.screenshot('media/screenshot.png');
  } finally {
    await dispose();
  }
}

void main();

import { openEditor } from './test/page/editor';
async function main() {
  const { editor, dispose } = await openEditor({ openFile: 'analysis.md', size: [1500, 900], scale: 1.3 });
  try {
    await editor.openView('Dossier');
    await editor.statusBarItem(/\d+ sources, \d+ entities/);
    await editor.page.waitForTimeout(1500);
    await editor.hover('Dovan Merrik');
    await editor.page.waitForTimeout(800);
    await editor.screenshot('/tmp/shot-hover.png');
    await editor.page.keyboard.press('Escape');
    await editor.page.mouse.move(700, 880); await editor.page.keyboard.press('Control+g'); await editor.page.waitForTimeout(500); await editor.page.keyboard.type('11:55'); await editor.page.keyboard.press('Enter'); await editor.page.waitForTimeout(800);
    await editor.page.keyboard.press('F1');
    await editor.page.waitForTimeout(400);
    await editor.page.keyboard.type('Dossier: Show Profile');
    await editor.page.waitForTimeout(800);
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForTimeout(3500);
    await editor.screenshot('/tmp/shot-profile.png');
  } finally { await dispose(); }
}
main();

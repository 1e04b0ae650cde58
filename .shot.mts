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
    await editor.clickRow(/^Harun Tesk/, 'Entities');
    await editor.page.keyboard.press('F1');
    await editor.page.waitForTimeout(400);
    await editor.page.keyboard.type('Dossier: Focus on Profile View');
    await editor.page.waitForTimeout(600);
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForTimeout(2500);
    await editor.screenshot('/tmp/shot-profile.png');
  } finally { await dispose(); }
}
main();

/** Run by `editor.ts` under tsx: prints one JSON line with what was measured in a real editor. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from '../../editor/browser';
import { installEditor } from '../../editor/install';
import { outputMark } from '../../editor/marks';
import { repository } from '../../editor/paths';
import { startEditor } from '../../editor/server';
import { editorVersion } from '../../editor/versions';
import { openEditor } from '../../page/editor';
import { benchSeed, writeCorpus } from '../made/corpus';
import { asYaml, listedEntities } from '../made/gazetteer';
import { madeDraft } from '../typing';

const rounds = 5;

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  writeCorpus(path.join(folder, 'corpus'), 20);
  fs.writeFileSync(path.join(folder, 'analysis.md'), madeDraft(1e6));
  fs.writeFileSync(path.join(folder, 'actors.yaml'), asYaml(listedEntities(benchSeed, 10_000)));
  try {
    const activations: number[] = [];
    for (let round = 0; round < rounds; round++) activations.push(await activation(folder));
    console.log(JSON.stringify({ activations, typing: await typing(folder) }));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The milliseconds that VS Code itself says loading and activating the installed extension took. */
async function activation(folder: string): Promise<number> {
  const { editor, dispose } = await openEditor({ folder });
  try {
    await editor.statusBarItem(/\d+ sources?, \d+ entit/, 120_000);
    await editor.runCommand('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .extension', { hasText: 'Dossier' }).first();
    await row.waitFor();
    return Number((/(\d+)ms/.exec(await row.innerText()) ?? [])[1] ?? Number.NaN);
  } finally {
    await dispose();
  }
}

/** Stretches of the extension's own code in the extension host while somebody types, in ms. */
async function typing(folder: string): Promise<readonly number[]> {
  const entry = path.join(repository, 'dist', 'test', 'bench-host.js');
  await build({ entryPoints: [path.join(repository, 'test', 'bench', 'editor', 'host.ts')], outfile: entry, bundle: true, platform: 'node', target: 'node22', format: 'cjs', external: ['vscode'], logLevel: 'error' });
  const editor = await startEditor(await installEditor(editorVersion('newest')), { testDriver: true, settings: { 'git.enabled': false } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let answer: string | undefined;
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      const line = format(...args);
      if (line.startsWith(outputMark)) answer = line.slice(outputMark.length);
    });
    const code = await new Promise<number | undefined>((resolve, reject) => {
      setTimeout(() => resolve(undefined), 240_000).unref();
      page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(editor.url({ folder, extensionDevelopmentPath: repository, extensionTestsPath: entry })), reject);
    });
    if (answer === undefined) throw new Error(`nothing was measured in the extension host (${code ?? 'no end'})`);
    return JSON.parse(answer) as readonly number[];
  } finally {
    await browser.close();
    await editor.dispose();
  }
}

main().then(() => process.exit(), (error: unknown) => {
  console.error(error);
  process.exit(1);
});

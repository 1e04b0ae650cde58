import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../editor/browser';
import { installEditor } from '../editor/install';
import { cacheFolder, repository, sampleFolder } from '../editor/paths';
import { removeCopy, temporaryCopy } from '../editor/sample';
import { startEditor, type EditorServer } from '../editor/server';
import { editorVersion } from '../editor/versions';
import { EditorPage, type EditorContext } from './editor-page';

export interface OpenOptions {
  /** The workspace. Default: a temporary copy of the sample, removed at the end. A given folder is opened as it is. */
  readonly folder?: string;
  /** `newest` (default), `oldest`, or a VS Code version. */
  readonly version?: string;
  /** A file to open at start, relative to the folder. */
  readonly openFile?: string;
  /** User settings, over the harness's quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ask about trust, as VS Code does. Default false: every folder is trusted. */
  readonly workspaceTrust?: boolean;
  /** Width and height of the window in CSS pixels. Default 1280 × 800. */
  readonly size?: readonly [number, number];
  /** Device pixels per CSS pixel, for sharp screenshots. Default 1. */
  readonly scale?: number;
}

/** An editor in a headless browser, with the built Dossier in it as an installed extension. */
export interface OpenEditor {
  readonly editor: EditorPage;
  readonly server: EditorServer;
  readonly folder: string;
  /** Closes the page, the browser and the server. Safe to call twice. */
  dispose(): Promise<void>;
}

/**
 * Opens an editor and resolves when its workbench stands. `npm run build` must have run. Also for ad-hoc scripts:
 * `const { editor, dispose } = await openEditor({ openFile: 'analysis.md' })`, run with `npx tsx`.
 */
export async function openEditor(options: OpenOptions = {}): Promise<OpenEditor> {
  if (!fs.existsSync(path.join(repository, 'dist', 'client.js'))) {
    throw new Error('There is no dist/client.js: run "npm run build" first.');
  }
  const installed = await installEditor(editorVersion(options.version ?? 'newest'));
  const folder = options.folder === undefined ? temporaryCopy(sampleFolder) : path.resolve(options.folder);
  const undo: (() => unknown)[] = options.folder === undefined ? [() => removeCopy(folder)] : [];
  const dispose = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) {
      await step();
    }
  };
  try {
    const settings = { 'git.enabled': false, ...options.settings };
    const server = await startEditor(installed, { extensions: [repository], settings, workspaceTrust: options.workspaceTrust === true });
    undo.push(() => server.dispose());
    const browser = await launchBrowser();
    undo.push(() => browser.close());
    const editor = await openPage(browser, server, { folder, vscode: installed.version.vscode }, options);
    return { editor, server, folder, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function openPage(
  browser: Browser,
  server: EditorServer,
  context: Pick<EditorContext, 'folder' | 'vscode'>,
  options: OpenOptions,
): Promise<EditorPage> {
  const { folder } = context;
  const [width, height] = options.size ?? [1280, 800];
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: options.scale ?? 1 });
  const log: string[] = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[page error] ${error.message}`));
  const openFile = options.openFile === undefined ? {} : { openFile: path.join(folder, options.openFile) };
  await page.goto(server.url({ folder, ...openFile }));
  const editor = new EditorPage(page, { ...context, log, setSettings: (next) => server.setSettings(next) });
  await editor.ready(options.openFile !== undefined);
  return editor;
}

let shared: Promise<OpenEditor> | undefined;

/** The one editor that all page tests share, on a copy of the sample with `analysis.md` open. */
export async function sharedEditor(): Promise<EditorPage> {
  shared ??= openEditor({ openFile: 'analysis.md' });
  return (await shared).editor;
}

/** Closes the shared editor. The root hooks call it. */
export async function closeSharedEditor(): Promise<void> {
  const open = await shared?.catch(() => undefined);
  shared = undefined;
  await open?.dispose();
}

/** Takes the shared editor back to where its tests begin: nothing held or open but `analysis.md` as it is on disk. */
export async function tidySharedEditor(): Promise<void> {
  const editor = (await shared?.catch(() => undefined))?.editor;
  if (editor !== undefined) {
    await editor.page.mouse.up();
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.press('Escape');
    await editor.openFile('analysis.md');
    await editor.runCommand('File: Revert File');
    await editor.runCommand('View: Close Other Editors in Group');
    const unfolded = editor.rows('Entities').and(editor.page.locator('[aria-level="2"][aria-expanded="true"]'));
    for (let left = await unfolded.count(); left > 0; left--) {
      await unfolded.first().click();
      await editor.rowsAtRest();
    }
  }
}

/** Keeps a picture of the shared editor in the cache, for a test that failed, and resolves to what it showed and logged. */
export async function keepFailure(title: string): Promise<string | undefined> {
  const open = await shared?.catch(() => undefined);
  if (open === undefined) {
    return undefined;
  }
  const file = cacheFolder('screenshots', `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`);
  await open.editor.screenshot(file);
  const shown = [...(await open.editor.rowTexts()), '', await open.editor.activeTab(), await open.editor.visibleText()].join('\n');
  return `Screenshot: ${file}\n${shown}\n${open.editor.log.filter((line) => /^\[(error|page error)\]/.test(line)).slice(-10).join('\n')}`;
}

/**
 * `npm run test:host [-- --version=oldest|newest ...] [--grep TEXT]`: the host tests in real extension hosts.
 * Exit 1 when a test failed or did not end.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { format, parseArgs } from 'node:util';
import { outputMark } from './marks';
import { launchBrowser } from './browser';
import { bundleHostTests } from './bundle';
import { note } from './cache';
import { installEditor } from './install';
import { cacheFolder, repository, sampleFolder } from './paths';
import { removeCopy, temporaryCopy } from './sample';
import { startEditor, type EditorServer } from './server';
import { editorVersion, type EditorVersion } from './versions';

/** A run that takes longer hangs. Milliseconds. */
const limit = Number(process.env['DOSSIER_TEST_LIMIT'] ?? 300_000);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { version: { type: 'string', multiple: true, default: ['oldest', 'newest'] }, grep: { type: 'string' } },
  });
  if (values.grep !== undefined) {
    process.env['DOSSIER_TEST_GREP'] = values.grep;
  }
  const entry = await bundleHostTests();
  let failed = false;
  for (const name of values.version) {
    failed = !(await runHost(editorVersion(name), entry)) || failed;
  }
  process.exitCode = failed ? 1 : 0;
}

/** Runs the bundled tests in one version, on a copy of the sample workspace. Resolves to whether all passed. */
async function runHost(version: EditorVersion, entry: string): Promise<boolean> {
  const editor = await installEditor(version);
  console.log(`\nVS Code ${version.vscode}`);
  const folder = temporaryCopy(sampleFolder);
  const server = await startEditor(editor, { testDriver: true, settings: { 'git.enabled': false } });
  try {
    const address = server.url({ folder, extensionDevelopmentPath: repository, extensionTestsPath: entry });
    return await drive(address, version, server);
  } finally {
    await server.dispose();
    removeCopy(folder);
  }
}

async function drive(address: string, version: EditorVersion, server: EditorServer): Promise<boolean> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const pageLog: string[] = [];
    let summed = false;
    page.on('console', (message) => pageLog.push(`[${message.type()}] ${message.text()}`));
    page.on('pageerror', (error) => pageLog.push(`[page error] ${error.message}`));
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
      const line = format(...args);
      if (line.startsWith(outputMark)) {
        console.log(line.slice(outputMark.length));
        summed ||= / passed, \d+ failed$/.test(line);
      } else {
        pageLog.push(`[host ${type}] ${line}`);
      }
    });
    const code = await new Promise<number | undefined>((resolve, reject) => {
      const timer = setTimeout(() => resolve(undefined), limit);
      void server.ended.then(() => resolve(undefined));
      page.on('crash', () => resolve(undefined));
      page
        .exposeFunction('codeAutomationExit', (exit: number) => {
          clearTimeout(timer);
          resolve(exit);
        })
        .then(() => page.goto(address))
        .catch(reject);
    });
    if (code !== 0) {
      const shot = cacheFolder('screenshots', `host-${version.vscode}.png`);
      fs.mkdirSync(path.dirname(shot), { recursive: true });
      await page.screenshot({ path: shot, timeout: 10_000 }).then(() => note(`Screenshot: ${shot}`), () => undefined);
    }
    if (!summed) {
      note(`${code === undefined ? `The tests did not end within ${limit / 1000} s, or the editor died.` : 'The tests did not run.'} The page said:\n${pageLog.slice(-60).join('\n')}`);
      note(`The server said:\n${server.output().slice(-4000)}`);
    }
    return code === 0;
  } finally {
    await browser.close();
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    note(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);

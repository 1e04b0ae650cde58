/**
 * `npm run test:desktop [-- --version=stable|1.110.0|insiders]`: the same host tests in a desktop VS Code, which
 * `@vscode/test-electron` downloads. `DOSSIER_VSCODE` names an installed one instead.
 */
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleHostTests } from './bundle';
import { note } from './cache';
import { cacheFolder, repository, sampleFolder } from './paths';
import { removeCopy, temporaryCopy } from './sample';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { version: { type: 'string', default: 'stable' }, grep: { type: 'string' } } });
  const extensionTestsPath = await bundleHostTests();
  const folder = temporaryCopy(sampleFolder);
  const installed = process.env['DOSSIER_VSCODE'];
  try {
    await runTests({
      ...(installed === undefined ? { version: values.version, cachePath: cacheFolder('desktop') } : { vscodeExecutablePath: installed }),
      extensionDevelopmentPath: repository,
      extensionTestsPath,
      extensionTestsEnv: values.grep === undefined ? {} : { DOSSIER_TEST_GREP: values.grep },
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    removeCopy(folder);
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    note(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);

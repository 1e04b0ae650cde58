import * as path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { outputMark } from '../editor/marks';

/**
 * Runs host tests inside the extension host: `load` imports the test files once mocha's globals are there. Serves the
 * editor from npm and the desktop alike. Rejects when a test failed. `DOSSIER_TEST_GREP` limits the run.
 */
export async function runTests(load: () => Promise<void>): Promise<void> {
  markOutput();
  const grep = process.env['DOSSIER_TEST_GREP'];
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes = 0, failures: failed = 0 } = runner.stats ?? {};
      console.log(`VS Code ${vscode.version}, ${path.basename(process.execPath)} ${process.version}: ${passes} passed, ${failed} failed`);
    });
  });
  if (failures > 0) {
    throw new Error(`${failures} host tests failed`);
  }
}

/** VS Code does not let anyone replace the methods of its console, so the whole console is replaced. */
function markOutput(): void {
  const original = console;
  const log = (...args: readonly unknown[]): void => original.log(outputMark + format(...args));
  globalThis.console = Object.create(original, { log: { value: log } }) as Console;
  Mocha.reporters.Base.consoleLog = log;
}

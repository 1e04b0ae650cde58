import assert from 'node:assert/strict';
import ts from 'typescript';

/** Compiles some rooms with fewer platform types than the whole project has. */
function errors(folders: readonly string[], lib: readonly string[], types: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] , files: [] }, ts.sys, '.');
  const files = folders.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts']));
  const program = ts.createProgram(files, { ...options, lib: lib.map((name) => `lib.${name}.d.ts`), types: [...types] });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((d) => d.file !== undefined && !d.file.fileName.includes('node_modules'))
    .map((d) => `${d.file?.fileName}: ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`);
}

describe('guard: platform', function () {
  this.timeout(60_000);

  it('base, core and protocol compile with what every worker has, and nothing of a page or of Node', () => {
    assert.deepEqual(errors(['src/base', 'src/core', 'src/protocol'], ['es2023', 'webworker'], []), []);
  });
});

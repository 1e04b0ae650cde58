import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { repository } from '../editor/paths';

describe('the package', function () {
  this.timeout(60_000);
  let files: readonly string[] = [];

  before(async () => {
    files = await listFiles({ cwd: repository, packageManager: PackageManager.None });
  });

  it('holds only what runs', () => {
    const allowed = /^(package\.json|package\.nls(\.[\w-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE(\.txt)?|(dist|media|syntaxes|l10n)\/.+)$/;
    assert.deepEqual(files.filter((file) => !allowed.test(file)), []);
    assert.deepEqual(files.filter((file) => /\.(map|ts|tsx)$|^dist\/(test|meta)\//.test(file)), []);
  });

  it('holds every file that package.json names', () => {
    const manifest = fs.readFileSync(path.join(repository, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"\.?\/?((?:media|syntaxes|l10n)\/[^"#]+\.\w+)"/g)].map(([, file]) => file ?? '');
    assert.deepEqual(named.filter((file) => !files.includes(file)), []);
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface Report {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[] };
}

const run = promisify(execFile);

async function violations(root: string): Promise<string[]> {
  const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, 'src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'];
  // The command ends with the number of violations as its exit code; the report is on standard output either way.
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 }).catch((error: { stdout: string }) => error);
  const report = JSON.parse(stdout) as Report;
  return report.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
}

describe('guard: rooms', function () {
  this.timeout(60_000);

  it('every room imports only the rooms above it, without cycles', async () => {
    assert.deepEqual(await violations('.'), []);
  });

  it('notices a room that looks down, a cycle and a platform import', async () => {
    const root = mkdtempSync(join(tmpdir(), 'dossier-rooms-'));
    const files = {
      'tsconfig.json': '{}',
      'src/core/tokens/a.ts': "import 'node:fs';\nimport { b } from '../entities/b';\nexport const a = b;\n",
      'src/core/entities/b.ts': "import { a } from '../tokens/a';\nexport const b = a;\n",
    };
    try {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), text);
      }
      const found = (await violations(root)).join('\n');
      assert.match(found, /Node only in server and command line: src\/core\/tokens\/a/);
      assert.match(found, /order of rooms: .*src\/core\/tokens\/a.ts → src\/core\/entities\/b/);
      assert.match(found, /no import cycles/);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});

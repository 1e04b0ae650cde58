import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

async function violations(folder: string): Promise<string[]> {
  const { output } = await cruise(
    [folder],
    { ...rules.options, validate: true, ruleSet: { forbidden: rules.forbidden } },
    {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  return (output as ICruiseResult).summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
}

describe('guard: rooms', function () {
  this.timeout(60_000);

  it('every room imports only the rooms above it, without cycles', async () => {
    assert.deepEqual(await violations('src'), []);
  });

});

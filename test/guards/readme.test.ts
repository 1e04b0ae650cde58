import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
};

describe('guard: README', () => {
  it('names every setting, and no other', () => {
    const named = new Set([...readme.matchAll(/^\| `(dossier\.[\w.]+)`/gm)].map((match) => match[1]));
    assert.deepEqual([...named].sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });

  it('runs only scripts that exist', () => {
    const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(scripts.filter((script) => manifest.scripts[script] === undefined), []);
    assert.ok(manifest.scripts['start'] && manifest.scripts['test']);
  });

  it('shows pictures and names files that exist, and this version', () => {
    const files = [...readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(files.filter((file) => !existsSync(file)), []);
    assert.match(readme, new RegExp(`dossier-${manifest.version}\\.vsix`));
  });
});

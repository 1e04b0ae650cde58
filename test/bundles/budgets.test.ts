import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import type { Metafile } from 'esbuild';

const kib = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10;

/** Bytes of an output and of all it imports at start; of chunks behind a dynamic `import()` only what the server imports at once. */
function startSize(meta: Metafile, output: string, seen = new Set<string>()): number {
  if (seen.has(output)) return 0;
  seen.add(output);
  const imports = meta.outputs[output]?.imports ?? [];
  return imports
    .filter(({ kind, external, path }) => (kind !== 'dynamic-import' || meta.outputs[path]?.entryPoint === 'src/server/node-serve.ts') && external !== true)
    .reduce((sum, { path }) => sum + startSize(meta, path, seen), statSync(output).size);
}

const metafile = (name: string): Metafile => JSON.parse(readFileSync(`dist/meta/${name}.json`, 'utf8')) as Metafile;

describe('bundle budgets (after a build)', () => {
  const budgets = [
    { bundle: 'client', outputs: ['dist/client.js'], limit: 64 },
    { bundle: 'client', outputs: ['dist/client.js', 'dist/server-node.js'], limit: 540 },
    { bundle: 'page', outputs: ['dist/profile.js'], limit: 12 },
    // Word lists and the model that recognition learned are two fifths of it, the rules for facts wait in a chunk of their own.
    { bundle: 'node', outputs: ['dist/server.mjs'], limit: 1520 },
  ];
  for (const { bundle, outputs, limit } of budgets) {
    it(`${outputs.join(' and ')}: at most ${limit} KiB at start`, function () {
      const size = kib(outputs.reduce((sum, output) => sum + startSize(metafile(bundle), output), 0));
      if (this.test) this.test.title += ` (${size} KiB)`;
      assert.ok(size <= limit, `${size} KiB`);
    });
  }

  it('the server leaves the readers of pages, PDF and Word files and the tagger in chunks of their own', () => {
    const meta = metafile('node');
    const atStart = new Set<string>();
    startSize(meta, 'dist/server.mjs', atStart);
    const inputs = [...atStart].flatMap((output) => Object.keys(meta.outputs[output]?.inputs ?? {}));
    assert.deepEqual(inputs.filter((input) => /node_modules\/(?:(?:linkedom|@mozilla\/readability|unpdf|mammoth|jszip)\/|wink-)/.test(input)), []);
  });

  it('the browser server leaves the tagger and the readers of PDF and Word files in files of their own', () => {
    assert.deepEqual(Object.keys(metafile('browser').inputs).filter((input) => /node_modules\/(?:wink-|unpdf|mammoth|jszip)/.test(input)), []);
  });

  it('the reader of bibliographies and the processor of styles wait in chunks of their own, and nothing in them fetches', () => {
    const meta = metafile('node');
    const atStart = new Set<string>();
    for (const output of ['dist/server.mjs', 'dist/cli.mjs']) startSize(meta, output, atStart);
    const inputs = [...atStart].flatMap((output) => Object.keys(meta.outputs[output]?.inputs ?? {}));
    assert.deepEqual(inputs.filter((input) => /node_modules\/(@citation-js|citeproc)\/|citations\/data\//.test(input)), []);
    assert.deepEqual(Object.keys(meta.inputs).filter((input) => /node_modules\/(?:sync-fetch|node-fetch|undici)[^/]*\//.test(input)), []);
  });

  it('no Node built-in reaches the browser bundle', () => {
    const inputs = [...Object.keys(metafile('browser').inputs), ...Object.keys(metafile('later').inputs)];
    assert.deepEqual(inputs.filter((input) => input.startsWith('node:') || input.startsWith('src/cli') || input.includes('src/server/node')), []);
  });
});

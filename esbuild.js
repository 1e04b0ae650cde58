// Builds what runs: client (CommonJS, as VS Code loads it), server and command line (ES modules, so that heavy
// libraries stay in chunks of their own until first needed), and the same server for a web worker.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');
const version = require('./package.json').version;

const shared = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'info',
  define: { DOSSIER_VERSION: JSON.stringify(version) },
};

// linkedom's build for workers leaves out what only Node has (canvas, performance hooks).
const alias = { linkedom: 'linkedom/worker' };

// CommonJS libraries inside an ES module bundle ask for Node's built-ins with `require`.
const requireInModules = "import { createRequire as dossierRequire } from 'node:module'; const require = dossierRequire(import.meta.url);";

const bundles = {
  client: {
    ...shared,
    entryPoints: { client: 'src/client/extension.ts' },
    outdir: 'dist',
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode'],
  },
  node: {
    ...shared,
    entryPoints: { server: 'src/server/node.ts', cli: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    alias,
    banner: { js: requireInModules },
  },
  browser: {
    ...shared,
    entryPoints: { server: 'src/server/browser.ts' },
    outdir: 'dist/browser',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    alias,
  },
};

async function build() {
  fs.rmSync(path.join(__dirname, 'dist'), { recursive: true, force: true });
  if (watch) {
    const contexts = await Promise.all(Object.values(bundles).map((options) => esbuild.context(options)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  const entries = Object.entries(bundles);
  const results = await Promise.all(entries.map(([, options]) => esbuild.build(options)));
  fs.mkdirSync(path.join(__dirname, 'dist', 'meta'), { recursive: true });
  results.forEach((result, i) => {
    fs.writeFileSync(path.join(__dirname, 'dist', 'meta', `${entries[i][0]}.json`), JSON.stringify(result.metafile));
  });
}

build().catch(() => process.exit(1));

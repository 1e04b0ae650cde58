// Builds what runs: client (CommonJS, as VS Code loads it), server and command line (ES modules, so that heavy
// libraries stay in chunks of their own until first needed), and the same server for a web worker.
const esbuild = require('esbuild');
const crypto = require('node:crypto');
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
  define: { DOSSIER_VERSION: JSON.stringify(version), DOSSIER_RECOGNITION: JSON.stringify(recognition()) },
};

// linkedom's build for workers leaves out what only Node has (canvas, performance hooks).
// What @citation-js would fetch addresses with is left out: nothing here goes to the network.
const noFetch = './src/core/citations/bib/no-fetch.ts';
const alias = { linkedom: 'linkedom/worker', 'sync-fetch': noFetch, 'node-fetch': noFetch };

// CommonJS libraries inside an ES module bundle ask for Node's built-ins with `require`.
const requireInModules = "import { createRequire as dossierRequire } from 'node:module'; const require = dossierRequire(import.meta.url);";

const bundles = {
  client: {
    ...shared,
    // What speaks to the server is nine tenths of the client; in a file of its own it loads when the views stand. What adds to the gazetteer
    // and what cites, lists citations, corrects sources or writes bibliographies loads when it is first asked for.
    entryPoints: { client: 'src/client/extension.ts', 'server-node': 'src/client/server-node.ts', 'gazetteer-edit': 'src/client/gazetteer-edit.ts', 'profile-note': 'src/client/profile-note.ts', bibliography: 'src/client/bibliography.ts', 'cited-sources': 'src/client/cited-sources.ts', cite: 'src/client/cite.ts', 'source-details': 'src/client/source-details.ts' },
    outdir: 'dist',
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode', './server-node', './gazetteer-edit', './profile-note', './bibliography', './cited-sources', './cite', './source-details'],
    // A dynamic import becomes a `require`, which finds the file without its ending.
    supported: { 'dynamic-import': false },
  },
  node: {
    ...shared,
    entryPoints: { server: 'src/server/node.ts', worker: 'src/server/node-worker.ts', cli: 'src/cli/main.ts' },
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
  page: {
    ...shared,
    entryPoints: { profile: 'src/webviews/profile/page.ts' },
    outdir: 'dist',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
  browser: {
    ...shared,
    entryPoints: { server: 'src/server/browser.ts' },
    outdir: 'dist/browser',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    alias,
    // A classic script is one file; what reads sentences, PDF or Word files is several times as large and loads when first needed.
    plugins: [{
      name: 'later',
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/wink-tagger$/ }, () => ({ path: './tagger.js', external: true }));
        onResolve({ filter: /^\.\/(?:pdf|docx)$/ }, ({ path: file }) => ({ path: `${file}.js`, external: true }));
      },
    }],
  },
  later: {
    ...shared,
    entryPoints: { tagger: 'src/core/profiles/grammar/wink-tagger.ts', pdf: 'src/core/documents/pdf.ts', docx: 'src/core/documents/docx.ts' },
    outdir: 'dist/browser',
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
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
  fs.writeFileSync(path.join(__dirname, 'dist', 'THIRD_PARTY_NOTICES.txt'), notices(results.map((result) => result.metafile)));
}

/** The licences of all that is bundled: packages with their own licence files, then what these contain, the word lists and the citation styles. */
function notices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const parts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(__dirname, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(__dirname, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? '' : fs.readFileSync(path.join(__dirname, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}`;
  });
  const others = ['src/core/documents/NOTICE.md', 'src/core/names/data/NOTICE.md', 'src/core/citations/data/NOTICE.md'].map((file) => fs.readFileSync(path.join(__dirname, file), 'utf8').trim());
  return `${[...parts, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** An index made by another core is not read: this tells cores apart. */
function recognition() {
  const hash = crypto.createHash('sha256').update(version);
  for (const folder of ['src/base', 'src/core', 'src/store']) {
    for (const file of fs.readdirSync(path.join(__dirname, folder), { recursive: true }).sort()) {
      if (file.endsWith('.ts')) hash.update(fs.readFileSync(path.join(__dirname, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

build().catch(() => process.exit(1));

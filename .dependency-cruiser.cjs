// The order of the rooms (see README, "How the code is laid out"): a room imports only rooms above it.
const rooms = [
  '^src/base/',
  '^src/core/corpus/',
  '^src/core/documents/',
  '^src/core/tokens/',
  '^src/core/names/',
  '^src/core/gazetteer/',
  '^src/core/store/',
  '^src/core/mentions/',
  '^src/core/entities/',
  '^src/core/profiles/',
  '^src/core/citations/',
  '^src/core/checks/',
  '^src/core/search/',
  '^src/core/index\\.ts$',
];
// The sentences of the core for people stand in one file, which every room of it may use; it imports only what translates them.

const order = rooms.slice(0, -1).map((room, i) => ({
  name: `order of rooms: ${room}`,
  severity: 'error',
  from: { path: room },
  to: { path: rooms.slice(i + 1).join('|') },
}));

const builtins = { dependencyTypes: ['core'] };

module.exports = {
  forbidden: [
    { name: 'no import cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
    ...order,
    { name: 'base imports nothing', severity: 'error', from: { path: '^src/base/' }, to: { pathNot: '^src/base/' } },
    { name: 'protocol imports nothing', severity: 'error', from: { path: '^src/protocol/' }, to: { pathNot: '^src/protocol/' } },
    { name: 'core messages import nothing but what translates them', severity: 'error', from: { path: '^src/core/messages\\.ts$' }, to: { path: '.', pathNot: '^src/base/|node_modules/@vscode/l10n/' } },
    { name: 'core is below nobody', severity: 'error', from: { path: '^src/core/' }, to: { path: '^src/(protocol|store|server|cli|client|webviews)/' } },
    { name: 'store knows only base and core', severity: 'error', from: { path: '^src/store/' }, to: { path: '^src/', pathNot: '^src/(base|core|store)/' } },
    { name: 'server knows no client', severity: 'error', from: { path: '^src/server/' }, to: { path: '^src/(cli|client|webviews)/' } },
    { name: 'command line knows no client', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/(client|webviews)/' } },
    {
      name: 'client knows only base and protocol',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: '^src/', pathNot: '^src/(base|protocol|client)/' },
    },
    { name: 'vscode only in client', severity: 'error', from: { path: '^src/', pathNot: '^src/client/' }, to: { path: '^vscode$|vscode-languageclient' } },
    { name: 'Node only in server and command line', severity: 'error', from: { path: '^src/(base|core|protocol|webviews)/' }, to: builtins },
    {
      name: 'Node in the server only where its name says so',
      severity: 'error',
      from: { path: '^src/server/', pathNot: '^src/server/node[^/]*\\.ts$' },
      to: builtins,
    },
    { name: 'languageserver only in server', severity: 'error', from: { path: '^src/(base|core|protocol|client|webviews)/' }, to: { path: 'node_modules/vscode-languageserver/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Tools that make data files run under Node; nothing imports them.
    exclude: { path: '\\.make\\.mjs$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'types', 'default'] },
  },
};

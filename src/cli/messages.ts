/** Every sentence the command line says, in one place. */
export const messages = {
  usage: () => `Dossier: who is who in a folder of articles.

Usage:
  dossier mentions PATH... [--gazetteer FILE] [--json]
  dossier profile NAME PATH... [--gazetteer FILE] [--json]
  dossier sources PATH... [--json]
  dossier lsp --stdio

Commands:
  mentions   every person, faction, organization and state that is named, with its place and the reason why
  profile    what the sources say of one entity, found by its name, an alias or its id
  sources    what is known of each source: key, title, outlet, author, date, address
  lsp        the language server, for editors other than VS Code

A PATH is a file or a folder. All paths together are one corpus. Of a folder, every text, Markdown and HTML file below it
is a source; files and folders that begin with a dot, and node_modules, are left out.

Options:
  --gazetteer FILE   the entities you list (YAML); without it, actors.yaml of each folder given
  --json             one JSON object on standard output
  --help, --version

Exit status: 0 done; 1 nothing found; 2 wrong usage, or an input that could not be read (the rest is still answered).
`,
  unknownCommand: (command: string) => `Unknown command "${command}".`,
  noCommand: () => 'Say what to do: mentions, profile, sources or lsp.',
  noPath: () => 'Name at least one file or folder.',
  noName: () => 'Name an entity, then at least one file or folder.',
  seeHelp: () => 'See dossier --help.',
  missing: (path: string) => `${path}: no such file or folder`,
  unreadable: (path: string, reason: string) => `${path}: cannot be read: ${reason}`,
  leftOut: (path: string, reason: string) => `${path}: left out: ${reason}`,
  problem: (path: string, place: string, severity: string, message: string) => `${path}${place}: ${severity}: ${message}`,
  notInForce: (path: string) => `${path}: this gazetteer is not used`,
  cannotWrite: (reason: string) => `dossier: the result cannot be written: ${reason}`,
  failed: (reason: string) => `dossier: ${reason}`,
  sharedCitekey: (key: string, paths: readonly string[]) => `warning: the citation key "${key}" is asked for by ${paths.join(' and ')}; each gets letters of its own`,
  noText: (path: string) => `${path}: no text, Markdown or HTML file in this folder`,

  noMentions: () => 'No names were found.',
  noSources: () => 'No sources were found.',
  noEntity: (name: string) => `Nobody called "${name}" was found.`,
  nearest: (name: string, found: string) => `Nobody is called "${name}"; this is the nearest name, "${found}".`,
  didYouMean: (names: readonly string[]) => `Near names: ${names.join('; ')}`,
  alsoCalled: (name: string, others: readonly string[]) => `Also called "${name}" (ask by id): ${others.join('; ')}`,

  listed: () => 'listed',
  suggestion: () => 'suggestion',
  possible: () => 'possible',
  also: (names: readonly string[]) => `Also: ${names.join('; ')}`,
  note: (note: string) => `Your note: ${note}`,
  noSentences: () => 'No sentence of the sources says much of it.',
  undated: () => 'undated',
  counts: (mentions: number, sources: number) => `${plural(mentions, 'mention', 'mentions')} in ${plural(sources, 'source', 'sources')}`,
  summary: (mentions: number, entities: number, sources: number) =>
    `${plural(mentions, 'mention', 'mentions')} of ${plural(entities, 'entity', 'entities')} in ${plural(sources, 'source', 'sources')}`,
  sourceCount: (sources: number) => plural(sources, 'source', 'sources'),
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

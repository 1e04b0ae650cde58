/** Every sentence the command line says, in one place. */
export const messages = {
  usage: () => `Dossier: who is who in a folder of articles.

Usage:
  dossier mentions PATH... [--gazetteer FILE] [--json]
  dossier profile NAME PATH... [--gazetteer FILE] [--json]
  dossier sources PATH... [--json]
  dossier cite KEY[,KEY...] PATH... [--format FORMAT] [--locator TEXT] [--prefix TEXT] [--suffix TEXT] [--style STYLE]
  dossier bibliography PATH... [--style STYLE] [--language TAG] [--format text|markdown|html] [--json]
  dossier export PATH... [--format bib|csl-json] [--update FILE]
  dossier entries FILE... [--json]
  dossier eval GOLD... [--part PART] [--errors N] [--json]
  dossier lsp --stdio

Commands:
  mentions   every person, faction, organization and state that is named, with its place and the reason why
  profile    what the sources say of one entity, found by its name, an alias or its id
  sources    what is known of each source: key, title, outlet, authors, dates, address, and where that comes from
  cite       a citation of the sources with these keys, as text to paste
  bibliography   the references of all sources, and of the entries of the .bib and CSL-JSON files among the paths, in a citation style
  export     all sources as BibTeX or CSL-JSON; with --update, FILE is refreshed and what you wrote in it is kept
  entries    what a .bib or CSL-JSON file holds, and what is wrong in it
  eval       how well names are recognised in annotated texts, with the most frequent errors
  lsp        the language server, for editors other than VS Code

A PATH is a file or a folder. All paths together are one corpus. Of a folder, every text, Markdown, HTML, PDF and Word
file below it is a source; files and folders that begin with a dot, and node_modules, are left out.

A GOLD file has one JSON object a line and is measured by itself: {"id", "text", "mentions": [{"start", "end", "kind", "entity"}]}, with
offsets in UTF-16 code units, kinds person, faction, organization, place and other, and the entity if known; or pairs of names:
{"name1", "name2", "same"}.

Options:
  --gazetteer FILE   the entities you list (YAML, .jsonl, a profile note, or a folder of them); without it, actors.yaml and
                     profiles/ of each folder given
  --format FORMAT    cite: pandoc, footnote, markdown, latex, autocite, parencite, typst, asciidoc, org, plain, or style for that of --style
  --style STYLE      the id of a citation style that Dossier brings along, or a .csl file; chicago-author-date unless said
  --language TAG     the language of the references, such as de-DE; the style's own unless said
  --locator TEXT     cite: the place in the last source: 3, p. 3, chap. 2
  --part PART        eval: all, development or held-out, a quarter chosen by a hash of the id; all unless said
  --errors N         eval: list the N most frequent errors of each sort; 20 unless said
  --no-index         keep nothing: read everything anew, and write nothing outside of standard output
  --json             one JSON object on standard output
  --help, --version

What was read of folders is kept in an index in the cache folder of the system (or in the folder that DOSSIER_CACHE names), so that only changed files
are read again. It needs Node 22.13 or later; with an older one everything is read each time.

Exit status: 0 done; 1 nothing found; 2 wrong usage, or an input that could not be read (the rest is still answered).
`,
  unknownCommand: (command: string) => `Unknown command "${command}".`,
  noCommand: () => 'Say what to do: mentions, profile, sources, cite, bibliography, export, entries, eval or lsp.',
  noPath: () => 'Name at least one file or folder.',
  noName: () => 'Name an entity, then at least one file or folder.',
  seeHelp: () => 'See dossier --help.',
  missing: (path: string) => `${path}: no such file or folder`,
  bibliographyProblems: (path: string, count: number) => `${path}: ${count === 1 ? '1 problem' : `${count} problems`}; dossier entries lists them`,
  unreadable: (path: string, reason: string) => `${path}: cannot be read: ${reason}`,
  leftOut: (path: string, reason: string) => `${path}: left out: ${reason}`,
  problem: (path: string, place: string, severity: string, message: string) => `${path}${place}: ${severity}: ${message}`,
  notInForce: (path: string) => `${path}: this gazetteer is not used`,
  cannotWrite: (reason: string) => `dossier: the result cannot be written: ${reason}`,
  failed: (reason: string) => `dossier: ${reason}`,
  sharedCitekey: (key: string, paths: readonly string[]) => `warning: the citation key "${key}" is asked for by ${paths.join(' and ')}; each gets letters of its own`,
  noIndex: (reason: string) => `note: no index is kept, so that everything is read each time: ${reason}`,
  noText: (path: string) => `${path}: no text, Markdown, HTML, PDF or Word file in this folder`,

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
  inferred: (value: string) => `${value} (inferred)`,
  updated: (date: string) => `updated ${date}`,
  accessed: (date: string) => `accessed ${date}`,
  readFrom: (places: readonly string[]) => `From: ${places.join('; ')}`,
  moreEvidence: (count: number) => `${plural(count, 'more sentence says', 'more sentences say')} so`,
  namedWith: () => 'Named with:',
  together: (sentences: number, sources: number) => `${plural(sentences, 'sentence', 'sentences')}, ${plural(sources, 'source', 'sources')}`,
  counts: (mentions: number, sources: number) => `${plural(mentions, 'mention', 'mentions')} in ${plural(sources, 'source', 'sources')}`,
  summary: (mentions: number, entities: number, sources: number) =>
    `${plural(mentions, 'mention', 'mentions')} of ${plural(entities, 'entity', 'entities')} in ${plural(sources, 'source', 'sources')}`,

  noBibliography: () => 'Name at least one .bib or CSL-JSON file.',
  noFormat: (format: string, known: readonly string[]) => `Unknown format "${format}": ${known.join(', ')}.`,
  noKeys: () => 'Name a citation key, then at least one file or folder.',
  noKey: (keys: readonly string[]) => `No source has the key ${keys.map((key) => `"${key}"`).join(', ')}.`,
  notABibliography: (path: string) => `${path}: this is not CSL-JSON; nothing was written`,
  notAFile: () => 'it is no regular file',
  commented: () => 'in a comment',
  entryCount: (count: number) => plural(count, 'entry', 'entries'),
  styles: (ids: readonly string[]) => `Styles: ${ids.join(', ')}.`,

  noGoldFile: () => 'Name at least one file of annotated texts or of name pairs.',
  noPart: (part: string, known: readonly string[]) => `Unknown part "${part}": ${known.join(', ')}.`,
  noNumber: (value: string) => `--errors takes a whole number, not "${value}".`,
  notJson: (reason: string) => `no JSON: ${reason}`,
  notGold: () => 'neither a text with mentions nor a pair of names',
  badOffsets: (mention: string, length: number) => `a mention without offsets inside the text (0 to ${length}): ${mention}`,
  moreProblems: (path: string, count: number) => `${path}: ${plural(count, 'more line or mention', 'more lines or mentions')} left out`,
  noGold: () => 'no line of it is a text with mentions or a pair of names',
  nothingToMeasure: (path: string) => `${path}: nothing to measure`,
  evaluated: (path: string, part: string, documents: number, pairs: number) =>
    [path, ...(part === 'all' ? [] : [part]), ...(documents > 0 ? [plural(documents, 'document', 'documents')] : []), ...(pairs > 0 ? [plural(pairs, 'pair', 'pairs')] : [])].join(' · '),
  untypedRow: () => 'exact spans',
  linkingRow: () => 'linking, B-cubed',
  pairsRow: () => 'same name',
  counted: (hits: number, spurious: number, missed: number) => `${hits} right, ${spurious} wrong, ${missed} missed`,
  linked: (found: number, gold: number, goldEntities: number, foundEntities: number) =>
    `over ${found} of ${gold} mentions that were found; ${plural(goldEntities, 'entity', 'entities')}, found as ${foundEntities}`,
  noKinds: () => '  The file does not say which mentions are persons, factions and organizations: spans are not scored.',
  noGoldEntities: () => '  The file does not say which mentions are one entity: linking is not scored.',
  factionsAsOrganizations: () => '  The file knows no factions: a faction that was found counts as an organization.',
  possibleOnes: (hits: number, spurious: number, rightKind: number | null) =>
    `  Only possible: ${hits} of those right, ${spurious} of those wrong.${rightKind === null ? '' : ` Of those right, ${(100 * rightKind).toFixed(1)} % have the right kind.`}`,
  timed: (analysis: number, resolution: number) => `  Analysis ${analysis.toFixed(0)} ms, resolution ${resolution.toFixed(0)} ms.`,
  errorSorts: () => ({
    missed: 'Missed',
    boundary: 'Found with other boundaries',
    'nothing-there': 'Found where nothing is annotated',
    'not-asked': 'Found on a place or other name that is not asked for',
    kind: 'Found with another kind',
    split: 'One entity taken for several (mentions outside the largest part)',
    merged: 'Several entities taken for one (mentions outside the largest part)',
  }),
  takenForOne: () => 'Two names taken for one',
  takenForTwo: () => 'Spellings of one name taken for two',
  ofErrors: (count: number, labels: number, shown: number) => `${count}${labels === count ? '' : `, ${labels} different`}${shown < labels ? `; the first ${shown}` : ''}`,
  sourceCount: (sources: number) => plural(sources, 'source', 'sources'),
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

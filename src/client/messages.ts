import { l10n } from 'vscode';
import type { EntityKind, SearchOrder } from '../protocol/protocol';

/** Every sentence the client shows at run time, so that all of them can be translated (l10n/bundle.l10n.json). */
export const messages = {
  kind: (kind: EntityKind): string =>
    ({
      person: l10n.t('People'),
      faction: l10n.t('Factions'),
      organization: l10n.t('Organizations'),
      state: l10n.t('States'),
    })[kind],
  kindOfOne: (kind: EntityKind): string =>
    ({
      person: l10n.t('person'),
      faction: l10n.t('faction'),
      organization: l10n.t('organization'),
      state: l10n.t('state'),
    })[kind],
  suggested: (): string => l10n.t('Suggested'),
  suggestedGroup: (): string => l10n.t('Found in the corpus, not in your gazetteer.'),
  kindCount: (listed: number, suggested: number): string =>
    suggested === 0
      ? String(listed)
      : listed === 0
        ? l10n.t('{0} suggested', suggested)
        : l10n.t('{0}, {1} suggested', listed, suggested),
  more: (count: number): string => l10n.t('Show {0} More', count),
  mentions: (count: number): string => (count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count)),
  sources: (count: number): string => (count === 1 ? l10n.t('1 source') : l10n.t('{0} sources', count)),
  entities: (count: number): string => (count === 1 ? l10n.t('1 entity') : l10n.t('{0} entities', count)),
  mentionsInSources: (mentions: string, sources: string): string => l10n.t('{0} in {1}', mentions, sources),
  alsoKnownAs: (aliases: string): string => l10n.t('Also: {0}', aliases),
  between: (first: string, last: string): string => (first === last ? first : l10n.t('{0} to {1}', first, last)),
  possible: (): string => l10n.t('possible'),
  line: (line: number): string => l10n.t('Line {0}', line),
  undated: (): string => l10n.t('undated'),

  searchTitle: (): string => l10n.t('Search Corpus'),
  searchPlaceholder: (): string => l10n.t('Words, "a phrase", -without, a name for all its names'),
  searchRecent: (): string => l10n.t('Recent Searches'),
  searchEdit: (): string => l10n.t('Edit Query'),
  underAllNames: (): string => l10n.t('under all names'),
  searchFound: (sources: string, order: SearchOrder): string =>
    order === 'date' ? l10n.t('{0}, newest first.', sources) : l10n.t('{0}, most relevant first.', sources),
  nothingHas: (query: string): string => l10n.t('No source has {0}.', query),
  takenFor: (text: string, entities: string): string => l10n.t('"{0}" is taken for {1}, under all names.', text, entities),
  stillReading: (): string => l10n.t('The articles are still being read.'),
  searchFailed: (): string => l10n.t('The search could not be made. The log says why.'),
  searchEmpty: (): string => l10n.t('There is no word in this query to look for.'),
  searchOnlyExcluded: (): string => l10n.t('This query only says what to leave out. Add a word to look for.'),
  searchUnknownEntity: (text: string): string => l10n.t('No entity is called {0}.', text),
  passages: (count: number): string => (count === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', count)),
  referencesCut: (name: string, shown: number, total: number): string =>
    l10n.t('These are the {1} newest of {2} mentions of {0}. The search view has all of them.', name, shown, total),
  showAllMentions: (): string => l10n.t('Show All'),

  findEntityTitle: (): string => l10n.t('Find Entity'),
  findEntityPlaceholder: (): string => l10n.t('Type a name or an alias'),
  nothingFound: (query: string): string => (query === '' ? l10n.t('Nothing to choose from yet') : l10n.t('Nothing like "{0}"', query)),
  citeTitle: (): string => l10n.t('Insert Citation'),
  copyTitle: (): string => l10n.t('Copy Citation'),
  citePlaceholder: (): string => l10n.t('Type a title, outlet, author, date or citekey'),
  mentionsEntity: (name: string | undefined): string =>
    name === undefined ? l10n.t('mentions the entity') : l10n.t('mentions {0}', name),
  copyCitation: (): string => l10n.t('Copy Citation'),
  noEditor: (): string => l10n.t('No text editor is active, so there is no place to insert a citation.'),
  readOnly: (): string => l10n.t('This file is read-only. The citation was not inserted.'),
  copied: (text: string): string => l10n.t('Copied {0}', text),
  citeFailed: (): string => l10n.t('The citation could not be made. The log says why.'),
  noEntityHere: (): string => l10n.t('No known name stands at the cursor.'),
  noMentions: (name: string): string => l10n.t('{0} is not mentioned in the corpus.', name),
  noMentionInFile: (): string => l10n.t('No known name stands in this file.'),
  entityGone: (): string => l10n.t('This entity is not in the list any more.'),

  statusName: (): string => l10n.t('Dossier'),
  starting: (): string => l10n.t('Starting'),
  reading: (percent: number): string => l10n.t('Reading {0}%', percent),
  readingProgress: (read: number, total: number): string => l10n.t('{0} of {1} sources', read, total),
  readingTitle: (): string => l10n.t('Dossier: Reading the Corpus'),
  noCorpus: (): string => l10n.t('No sources'),
  stopped: (): string => l10n.t('Stopped'),
  cancelled: (sources: number): string => l10n.t('Reading cancelled after {0} sources', sources),
  corpusIs: (corpus: string): string => l10n.t('Corpus: {0}', corpus),
  problems: (count: number): string => (count === 1 ? l10n.t('1 source has a problem') : l10n.t('{0} sources have problems', count)),
  clickForMenu: (): string => l10n.t('Click for the menu.'),
  failed: (): string => l10n.t('The Dossier server stopped and could not be started again. Names are not recognised until it runs.'),
  restart: (): string => l10n.t('Restart Server'),
  showLog: (): string => l10n.t('Show Log'),
  chooseCorpus: (): string => l10n.t('Choose Corpus...'),
  reread: (): string => l10n.t('Read the Corpus Again'),
  cancelReading: (): string => l10n.t('Cancel Reading'),
  openGazetteer: (): string => l10n.t('Open Gazetteer'),
  openSettings: (): string => l10n.t('Open Settings'),

  corpusTitle: (): string => l10n.t('Choose Corpus'),
  corpusPlaceholder: (): string => l10n.t('Which files are sources?'),
  corpusAutomatic: (): string => l10n.t('Automatic'),
  corpusAutomaticDetail: (): string =>
    l10n.t('A folder named corpus, sources or articles if there is one, else every text file'),
  corpusCurrent: (): string => l10n.t('current'),
  corpusEverythingDetail: (): string => l10n.t('Your own drafts as well'),
  corpusEverything: (): string => l10n.t('Every Text File'),
  corpusEditPatterns: (): string => l10n.t('Edit Patterns...'),
  corpusFolderDetail: (): string => l10n.t('Every text file in this folder'),
  corpusFolders: (): string => l10n.t('Folders'),
  corpusOther: (): string => l10n.t('Other'),
  corpusNeedsFolder: (): string => l10n.t('Open a folder first. Its articles become the corpus.'),
  openFolder: (): string => l10n.t('Open Folder...'),

  gazetteerNeedsFolder: (): string => l10n.t('Open a folder first. The gazetteer is a file in it.'),
  gazetteerHead: (): string =>
    l10n.t('The people, factions, organizations and states you follow. Aliases written in capitals match exactly.'),
  writeFailed: (path: string, reason: string): string => l10n.t('{0} could not be written: {1}', path, reason),
  sampleTitle: (): string => l10n.t('Open Sample Workspace'),
  sampleHere: (): string => l10n.t('Open the Sample'),
  sampleHereDetail: (): string => l10n.t('In a folder that Dossier keeps; your changes to it stay'),
  sampleElsewhere: (): string => l10n.t('Copy It to a Folder...'),
  sampleCopyHere: (): string => l10n.t('Copy the Sample Here'),
} as const;

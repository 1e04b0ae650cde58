import * as l10n from '@vscode/l10n';
import type { TimelineUnit } from '../base/timeline';
import { systemError } from '../core/messages';
import type { EntityKind } from '../core/gazetteer/entity';
import type { Strength } from '../core/mentions/strength';
import { numberText } from './locale';

/** Every sentence the server says to people, in one place. */
export const messages = {
  unreadableFolder: (reason: string) => `The folder cannot be listed: ${reason}`,
  unreadableFile: (reason: string) => `The file cannot be read: ${reason}`,
  tooLarge: (bytes: number, limit: number) =>
    `Left out: ${megabytes(bytes)} MB is over the limit of ${megabytes(limit)} MB (setting dossier.corpus.maxFileSizeMB).`,
  tooMuchMemory: (megabytes: number) => `Left out: reading it takes more than ${megabytes} MB of memory (setting dossier.memoryLimitMB).`,
  largeBibliography: (file: string, size: number, limit: number) => `${file} holds ${size.toFixed(0)} million characters; a bibliography of more than ${limit} million is not read.`,
  noStorage: () => 'the editor names no folder for it',
  noIndex: (reason: string) => `No index is kept between sessions: ${reason}. Everything is read anew each time.`,
  indexGone: () => 'The index was taken away or replaced. It is made anew.',
  indexWaits: (reason: string) => `The index cannot be written: ${reason}. What is new comes into it when that is over.`,
  indexEnded: (reason: string) => `The part of the server that keeps the index has ended and is started again: ${reason}`,
  indexEndsAgain: () => 'the part of the server that keeps it ended again and again',
  indexFailsAgain: () => 'it failed again and again',
  namesUnusable: (file: string, reason: string, aside: string) => `What was compiled from the listed names, ${file}, cannot be used: ${reason}. It is kept as ${aside} and compiled anew.`,
  namesNotKept: (reason: string) => `What was compiled from the listed names cannot be kept for the next start: ${reason}`,
  leftOut: (path: string, reason: string) => `${path} is left out: ${reason}`,
  sharedCitekey: (key: string, paths: readonly string[]) => `The citekey ${key} is asked for by ${paths.join(' and ')}; letters are added to tell them apart.`,
  badKeyPattern: (pattern: string, wrong: string) => `The setting dossier.citation.keyPattern is no pattern: ${wrong === pattern ? pattern : `${wrong} in ${pattern}`}. Keys are made by the standard one.`,
  corpusGone: (folder: string) =>
    `The folder ${folder} is gone, and with it its articles. Put it back, or choose another corpus; your own texts are not read as articles meanwhile.`,
  folderAway: (folder: string, sources: number) =>
    `The folder ${folder} is gone or empty. Its ${plural(sources, 'article is', 'articles are')} shown as last read until it is back; “Read the Corpus Again” drops them.`,
  overLimits: (leftOut: number, all: number, { maxFiles, maxTotalMB }: { readonly maxFiles: number; readonly maxTotalMB: number }) =>
    `${leftOut.toLocaleString('en')} of ${plural(all, 'article', 'articles')} are left out, those that changed longest ago: the limits are ${maxFiles.toLocaleString('en')} files and ${maxTotalMB.toLocaleString('en')} MB (settings dossier.corpus.maxFiles and dossier.corpus.maxTotalMB).`,
  outsideWorkspace: () => 'The file is outside the folders of the workspace.',

  kind: (kind: EntityKind) => ({ person: l10n.t('person'), faction: l10n.t('faction'), organization: l10n.t('organization'), state: l10n.t('state') })[kind],
  suggestion: () => l10n.t('suggestion'),
  alsoKnownAs: () => l10n.t('Also'),
  yourNote: () => l10n.t('Your note:'),
  why: () => l10n.t('Why:'),
  strength: (strength: Strength) =>
    ({ exact: l10n.t('Exact match.'), strong: l10n.t('Strong match.'), backed: l10n.t('Backed by this document.'), fair: l10n.t('Fair match.'), weak: l10n.t('Weak match.') })[strength],
  couldAlsoBe: () => l10n.t('Could also be'),
  noMentions: () => l10n.t('not mentioned in the corpus'),
  counts: (mentions: number, sources: number) =>
    l10n.t('{0} in {1}', mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', numberText(mentions)), sources === 1 ? l10n.t('1 source') : l10n.t('{0} sources', numberText(sources))),
  allMentions: () => l10n.t('All mentions'),
  /** What a screen reader says of the bars. */
  timeline: (unit: TimelineUnit, first: string, last: string, highest: string, mentions: number) =>
    ({
      month: l10n.t('Mentions by month, {0} to {1}; most in {2} ({3})', first, last, highest, numberText(mentions)),
      quarter: l10n.t('Mentions by quarter, {0} to {1}; most in {2} ({3})', first, last, highest, numberText(mentions)),
      year: l10n.t('Mentions by year, {0} to {1}; most in {2} ({3})', first, last, highest, numberText(mentions)),
    })[unit],
  profile: () => l10n.t('Profile'),
  openInSidebar: () => l10n.t('Open in sidebar'),
  insertCitation: () => l10n.t('Insert citation'),
  useSentence: () => l10n.t('cite…'),
  useSentenceTitle: () => l10n.t('Cite, quote or copy this sentence'),
  addToGazetteer: () => l10n.t('Add to gazetteer'),

  unknownKey: (key: string) => l10n.t('No source and no entry of a bibliography has the key {0}.', key),
  namesIn: () => l10n.t('Names:'),
  openSource: () => l10n.t('Open'),
  openEntry: () => l10n.t('Open the entry'),
  copyReference: () => l10n.t('Copy reference'),
  citedHere: (count: number) => l10n.t('cited {0} times here', numberText(count)),
  notRead: () => l10n.t('The articles are still being read; their keys are known when that is done.'),
  noKeyHere: () => l10n.t('There is no citekey here.'),
  badKey: (key: string) => l10n.t('“{0}” cannot be a citekey: it takes letters and digits, and between them also : . _ / + -', key),
  keyExists: (key: string, title: string | undefined) => (title === undefined ? l10n.t('The key {0} is taken.', key) : l10n.t('The key {0} is taken by “{1}”.', key, title)),
  citedCount: (cited: number, unknown: number) =>
    [
      cited === 1 ? l10n.t('1 source cited') : l10n.t('{0} sources cited', numberText(cited)),
      ...(unknown === 0 ? [] : [unknown === 1 ? l10n.t('1 unknown key') : l10n.t('{0} unknown keys', numberText(unknown))]),
    ].join(' · '),
  sourceNamesNone: (title: string, names: readonly string[]) => l10n.t('"{0}" does not mention {1}.', title, alternatives(names)),
  sourcesNameNone: (names: readonly string[]) => l10n.t('None of the sources cited here mentions {0}.', alternatives(names)),
  notInSource: (title: string, nearest: string | undefined) =>
    nearest === undefined ? l10n.t('These words are not in "{0}", nor anything like them.', title) : l10n.t('These words are not in "{0}". The nearest there: "{1}"', title, nearest),
  notInSources: (nearest: string | undefined) =>
    nearest === undefined ? l10n.t('These words are in none of the sources cited here, nor anything like them.') : l10n.t('These words are in none of the sources cited here. The nearest there: "{0}"', nearest),
  nearestThere: (text: string) => l10n.t('The nearest wording: "{0}"', text),
  otherSpelling: (surface: string, wanted: string) => l10n.t('"{0}" is spelled "{1}" in your gazetteer.', surface, wanted),
  noSourceNames: (name: string) => l10n.t('No source mentions {0}.', name),
  neitherBibNorJson: () => l10n.t('A bibliography is written into a .bib or a .json file.'),
  markAlone: () => l10n.t('Of the two marks around the list of references, one is missing.'),
  write: (text: string) => l10n.t('Write "{0}"', text),
  writeAll: (name: string, count: number) => l10n.t('Write all spellings of "{0}" in this file so ({1})', name, numberText(count)),
  sourceGone: () => l10n.t('The source is not in the corpus any more.'),
} as const;

/** *a, b or c*; of very many the first. */
function alternatives(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  return shown.length < 2 ? (shown[0] ?? '') : l10n.t('{0} or {1}', shown.slice(0, -1).join(', '), shown.at(-1) ?? '');
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

/** What went wrong with a file, in words where the system gave a code. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return systemError(code) ?? (error instanceof Error ? error.message : String(error));
}

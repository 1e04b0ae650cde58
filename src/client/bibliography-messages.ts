import { l10n } from 'vscode';

/** What is said of bibliographies: loaded with what writes them. */
export const bibliographyMessages = {
  noDraftToUpdate: (): string => l10n.t('No text editor is active, so there is no draft to update the bibliography of.'),
  draftIsSource: (): string => l10n.t('This is an article of the corpus. Update the bibliography from the draft that cites it.'),
  noWritableBibliography: (): string => l10n.t('The draft names a bibliography that is neither a .bib nor a .json file. Nothing was written.'),
  bibliographyOutside: (path: string): string => l10n.t('{0} is outside the folders of the workspace. Nothing was written.', path),
  brokenAt: (path: string, line: number, reason: string): string => l10n.t('{0}, line {1}: {2} Nothing was written.', path, line, reason),
  referencesHeading: (): string => l10n.t('References'),
  keysUnknown: (keys: readonly string[]): string =>
    keys.length === 1 ? l10n.t('No source has the key {0}, which is cited.', keys[0] ?? '') : l10n.t('No source has the keys {0}, which are cited.', keys.slice(0, 10).join(', ')),
  citesNothing: (): string => l10n.t('This draft cites no source yet.'),
  bibliographyCurrent: (sources: number): string => (sources === 1 ? l10n.t('Nothing to change: 1 source.') : l10n.t('Nothing to change: {0} sources.', sources)),
  bibliographyWritten: (files: string, sources: number): string => (sources === 1 ? l10n.t('Updated {0}: 1 source.', files) : l10n.t('Updated {0}: {1} sources.', files, sources)),
  exportTitle: (): string => l10n.t('Export All Sources'),
  exported: (sources: number, file: string): string => (sources === 1 ? l10n.t('Exported 1 source to {0}.', file) : l10n.t('Exported {0} sources to {1}.', sources, file)),
} as const;

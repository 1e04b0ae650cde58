import type { EntityKind } from '../core/entities/entity';

/** Every sentence the server says to people, in one place. */
export const messages = {
  unreadableFolder: (reason: string) => `The folder cannot be listed: ${reason}`,
  unreadableFile: (reason: string) => `The file cannot be read: ${reason}`,
  tooLarge: (bytes: number, limit: number) =>
    `Left out: ${megabytes(bytes)} MB is over the limit of ${megabytes(limit)} MB (setting dossier.corpus.maxFileSizeMB).`,
  outsideWorkspace: () => 'The file is outside the folders of the workspace.',

  kind: (kind: EntityKind) => kind,
  suggestion: () => 'suggestion',
  possible: () => '(not sure)',
  alsoKnownAs: () => 'also',
  yourNote: () => 'Your note:',
  why: () => 'Why:',
  couldAlsoBe: () => 'Could also be',
  noMentions: () => 'Not mentioned in the corpus.',
  counts: (mentions: number, sources: number) => `${plural(mentions, 'mention', 'mentions')} in ${plural(sources, 'source', 'sources')}`,
  allMentions: () => 'All mentions',
  openInSidebar: () => 'Open in sidebar',
  insertCitation: () => 'Insert citation',
} as const;

/** An ISO 8601 date, whole or partial, for people: `14 March 2031`, `March 2031`, `2031`. */
export function displayDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

import type { Span } from '../../base/span';
import type { TextParts } from './text-parts';

/** One text file, read: what recognition, profiles and citations work on. */
export interface Document {
  readonly uri: string;
  readonly format: DocumentFormat;
  /** The decoded text of the file, as an editor shows it (no byte order mark). All offsets point into it. */
  readonly text: string;
  /**
   * The text to recognise names in: exactly as long as `text`, offset for offset. What is not prose (front matter,
   * code, URLs, link targets, markup, menus) is blanked with spaces, line breaks kept; block elements of HTML end
   * in a line break; a character reference such as `&eacute;` becomes its character, padded with U+2060.
   */
  readonly prose: string;
  /** The same prose in parts, of a text that is read from version to version. */
  readonly parts?: TextParts;
  /** Title and heading lines, in order: capitals there say little. */
  readonly headings: readonly Span[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

export type DocumentFormat = 'text' | 'markdown' | 'html';

/** What is known of a source. Absent means unknown: nothing is guessed from today's date. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601: `2031-03-14`, or with less precision `2031-03`, `2031`. */
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  /** A key the source itself asks for (`citekey:` in its front matter). */
  readonly citekey?: string;
}

/** What was wrong with an input, said to the reader. Never thrown. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly span?: Span;
}

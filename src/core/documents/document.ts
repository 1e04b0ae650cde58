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
  /** Where each page begins in `text`, of formats with pages: locators are counted from 1. */
  readonly pages?: readonly number[];
}

export type DocumentFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** What is known of a source. Absent means unknown: nothing is guessed from today's date. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  /** All authors in one line, joined by `and`, as in BibTeX. */
  readonly author?: string;
  /** The same one by one. */
  readonly authors?: readonly string[];
  /** Of publication. ISO 8601: `2031-03-14`, or with less precision `2031-03`, `2031`; the calendar day as the stamp says it, in no other time zone. */
  readonly date?: string;
  /** Of the last change, as `date`. */
  readonly updated?: string;
  readonly url?: string;
  /** Of a copy in a web archive. */
  readonly archivedUrl?: string;
  /** BCP 47. */
  readonly language?: string;
  /** When the source was seen or saved, as `date`. */
  readonly accessed?: string;
  /** A key the source itself asks for (`citekey:` in its front matter). */
  readonly citekey?: string;
  /** Where each comes from. */
  readonly origins?: Readonly<Partial<Record<MetadataField, MetadataOrigin>>>;
  /** What was concluded rather than read: shown as such. */
  readonly inferred?: readonly MetadataField[];
}

/** What is known of a source, field by field; `author` stands for `authors` too. */
export type MetadataField = 'title' | 'outlet' | 'author' | 'date' | 'updated' | 'url' | 'archivedUrl' | 'language' | 'accessed' | 'citekey';

export const metadataFields: readonly MetadataField[] = ['title', 'outlet', 'author', 'date', 'updated', 'url', 'archivedUrl', 'language', 'accessed', 'citekey'];

/** From most to least trusted. `properties` are those of a PDF or an Office file, `file` is its name. */
export type MetadataOrigin = 'front-matter' | 'sidecar' | 'bibliography' | 'html' | 'text' | 'properties' | 'file';

/** What was wrong with an input, said to the reader. Never thrown. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly span?: Span;
}

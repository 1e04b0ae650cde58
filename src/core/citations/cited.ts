import type { CitedPlace } from './locators';

/**
 * How a citation is written. `markdown` is a link, `plain` outlet and date in brackets; a citation in a CSL style comes from `Processor.citation`.
 * `latex` is `\cite`; `autocite` and `parencite` are biblatex's.
 */
export type CitationFormat = 'pandoc' | 'footnote' | 'markdown' | 'latex' | 'autocite' | 'parencite' | 'typst' | 'asciidoc' | 'org' | 'plain';

/** Every format, in the order of a menu. */
export const citationFormats: readonly CitationFormat[] = ['pandoc', 'footnote', 'markdown', 'latex', 'autocite', 'parencite', 'typst', 'asciidoc', 'org', 'plain'];

/** A source, as citations see it. */
export interface CitedSource {
  readonly uri: string;
  readonly citekey: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601, day, month or year. */
  readonly date?: string;
  readonly url?: string;
}

/** A source with the place that is cited and the words around. */
export interface CitationItem extends CitedSource, CitedPlace {}

/** The text that cites. */
export interface CitingDocument {
  readonly uri: string;
  /** As it stands now: footnotes that it has already are not defined again. */
  readonly text: string;
}

export interface Citation {
  /** Goes where the cursor is. One line. */
  readonly inline: string;
  /** Goes to the end of the document once, as it is: line breaks that keep it apart are part of it. */
  readonly block?: string;
}

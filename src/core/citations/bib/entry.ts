import type { Span } from '../../../base/span';
import type { Problem } from '../../documents/document';
import type { CslItem } from '../csl-item';

/** One entry of a bibliography file. */
export interface BibEntry {
  /** As it stands in the file; empty where the entry has none. */
  readonly key: string;
  /** In small letters: an entry type of BibTeX or biblatex, or the `type` of CSL. */
  readonly type: string;
  /** From its `@` or `{` to behind its closing brace. */
  readonly span: Span;
  readonly keySpan: Span;
  /**
   * Fields by name in small letters: of BibTeX the value as TeX, strings put in and `#` joined, inherited fields
   * (`crossref`, `xdata`) included; of CSL-JSON those that are text or numbers.
   */
  readonly fields: ReadonlyMap<string, string>;
  /** Names and spans of the fields that stand in the entry itself, in order, each from its name to behind its value. */
  readonly own: readonly BibField[];
  /** The item, of CSL-JSON. */
  readonly csl?: CslItem;
  /** It stands in an `@comment` or behind a `%`: BibTeX reads it, Biber and Pandoc do not. It stands for no source. */
  readonly commented?: true;
}

export interface BibField extends Span {
  readonly name: string;
}

/** A bibliography file, read. Problems are data: what is broken is left out or read as far as it goes, and the rest goes on. */
export interface BibFile {
  readonly format: 'bibtex' | 'csl-json';
  /** In the order of the file; keys may occur more than once. */
  readonly entries: readonly BibEntry[];
  readonly problems: readonly Problem[];
}

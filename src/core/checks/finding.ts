import type { Span } from '../../base/span';

/** What is looked for in a draft; a setting each. */
export type Check = 'unknownKey' | 'unsupportedCitation' | 'quotation' | 'nameSpelling' | 'unsourcedName';

export const checks: readonly Check[] = ['unknownKey', 'unsupportedCitation', 'quotation', 'nameSpelling', 'unsourcedName'];

/** Something that may be wrong with a stretch of a draft. */
export type Finding = UnknownKey | UnsupportedCitation | WrongQuotation | OtherSpelling | UnsourcedName;

/** A citation of something that neither a source nor an entry of a bibliography is. The span is the key. */
export interface UnknownKey extends Span {
  readonly check: 'unknownKey';
  readonly key: string;
}

/** None of the cited sources names any of those whom the sentence names. The span is the citation. */
export interface UnsupportedCitation extends Span {
  readonly check: 'unsupportedCitation';
  /** Preferred names, in the order of the sentence. */
  readonly names: readonly string[];
  /** Uris. */
  readonly sources: readonly string[];
}

/** Words in quotation marks that no cited source has. The span is what stands between the marks. */
export interface WrongQuotation extends Span {
  readonly check: 'quotation';
  readonly sources: readonly string[];
  /** What the sources say that is most like it. */
  readonly nearest?: NearestWording;
}

export interface NearestWording extends Span {
  readonly uri: string;
  /** On one line. */
  readonly text: string;
}

/** A listed entity's name in another spelling than the preferred one. */
export interface OtherSpelling extends Span {
  readonly check: 'nameSpelling';
  /** What the text says. */
  readonly surface: string;
  /** What to write for it. */
  readonly wanted: string;
  readonly entity: string;
}

/** The first mention of an entity that no source mentions. */
export interface UnsourcedName extends Span {
  readonly check: 'unsourcedName';
  readonly name: string;
}

import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';

/** One span of a file that names one entity. */
export interface Mention extends Span {
  /** Id of the entity. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** `possible`: the form is weak (a surname, an acronym, a common word) and nothing in the document backs it. */
  readonly certainty: Certainty;
  readonly why: Evidence;
  /** Ids of other entities that the same characters could name, best first. */
  readonly candidates: readonly string[];
}

export type Certainty = 'sure' | 'possible';

/** Why a mention was made: data, put into words by `explain`. */
export interface Evidence {
  readonly rule: Rule;
  /** The name or alias that matched, as listed or as first seen. */
  readonly alias: string;
  /** The span of the same document that backs a weak form: its full form, definition, title. */
  readonly support?: Span;
}

export type Rule =
  /** The characters are a listed name or alias. */
  | 'name'
  | 'alias'
  /** A listed or known name written in another way: case, accents, signs, initials, order. */
  | 'folded'
  /** A surname or other part of a fuller name in this document. */
  | 'short-form'
  /** An acronym that this document (or, when possible only, another one) defines. */
  | 'acronym'
  /** Introduced by a title or role: `General X`, `X, the group's leader`. */
  | 'title'
  /** Carries a group noun: `X Brigade`, `the X militia`. */
  | 'group-noun'
  /** Capitalised and recurring, or known to the corpus from stronger evidence elsewhere. */
  | 'recurrence'
  /** The document says that it is another name: `X, known as Y`, `X (Y)` in another script. */
  | 'also-known'
  /** Same name in another transliteration or grammatical case. */
  | 'variant';

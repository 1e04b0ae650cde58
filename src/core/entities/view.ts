import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';
import type { Candidate } from '../mentions/analysis';
import type { Rule } from '../mentions/mention';
import type { Decision } from './decide';
import type { KnownNames } from './known';

/** What resolution may ask about the corpus. */
export interface View {
  readonly gazetteer: KnownNames;
  decision(key: string): Decision | undefined;
  /** The entity that a decided name stands for. */
  cluster(key: string): Cluster | undefined;
  /** Persons whose full name ends in this word, best first. */
  surnames(word: string): readonly Cluster[];
  /** What an acronym is defined as somewhere in the corpus, best first. */
  longForms(short: string): readonly Cluster[];
  /** How many words long discovered names are that begin with this word, longest first. */
  beginning(word: string): readonly number[];
}

/** A discovered entity: names that are taken for one. */
export interface Cluster {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Folded names, the preferred one first. */
  readonly keys: readonly string[];
  readonly count: number;
  /** Ids of entities whose fuller names this one may be short for: several that cannot be one. */
  readonly rivals?: readonly string[];
}

/** A stretch of a document that names somebody, on its way to a mention. Word indexes, half-open; `ids` best first. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly rule: Rule;
  readonly alias: string;
  readonly possible: boolean;
  /** May be backed by a fuller form in the document. */
  readonly weak: boolean;
  readonly rank: number;
  readonly support?: Span;
  readonly candidate?: Candidate;
  /** Code units of the first and last word that are fastened to the name and no part of it. */
  readonly before?: number;
  readonly behind?: number;
  /** Nobody, unless the document names the entity elsewhere. */
  readonly unsaid?: boolean;
  /** A word of the language whose capital may be due to the beginning of a sentence. */
  readonly opening?: boolean;
}

/** A stretch of a document that no name crosses. */
export interface Stretch {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Indexes of sentences, half-open. */
  readonly sentence: number;
  readonly lastSentence: number;
  /** The document's candidates in it. */
  readonly candidates: readonly Candidate[];
}

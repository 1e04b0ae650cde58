import type { Span } from '../../../base/span';
import type { KeySentence } from '../sentence';

/** What kinds of things sentences say of an entity. */
export type FactType =
  /** Another name: *also known as X*, *X (ABC)*. */
  | 'alias'
  /** What it is: *a coalition of militias*. */
  | 'description'
  /** A title, office, post or job: *Prime Minister of Iraq*. */
  | 'role'
  | 'leads' | 'led-by'
  | 'part-of' | 'member'
  | 'founded' | 'founder' | 'founded-by'
  | 'dissolved'
  | 'died' | 'killed-by'
  | 'based-in'
  | 'backed-by' | 'backs'
  | 'fights'
  | 'spokesman';

/** All types in the order in which a profile shows them. */
export const factTypes: readonly FactType[] = [
  'description', 'role', 'alias', 'leads', 'led-by', 'part-of', 'member', 'founded', 'founded-by', 'founder', 'dissolved', 'died', 'killed-by',
  'based-in', 'backed-by', 'backs', 'fights', 'spokesman',
];

/** Of a role: how it is held. Nothing: as of the sentence. */
export type Standing = 'former' | 'acting' | 'designate';

/** Why a fact is somebody's claim and not the article's own word: in quotation marks, hedged (*allegedly*), or what a speaker said. */
export type Hedge = 'quoted' | 'hedged' | 'said';

/** One sentence that says it. */
export interface FactEvidence {
  readonly sentence: KeySentence;
  /** Where the value stands in the source, UTF-16 code units: `text.slice(start, end)` of the file. */
  readonly value: Span;
  readonly hedge?: Hedge;
}

export interface Fact {
  readonly type: FactType;
  /** The words of its first evidence, white space as single spaces, markup left out. Not escaped. */
  readonly value: string;
  /** The entity that the value names, where it names one. */
  readonly entity?: string;
  readonly standing?: Standing;
  /** Every sentence that says so says that it is a claim. */
  readonly hedge?: Hedge;
  /** The sentence with the fullest wording, the newest of these, then the others, newest first, undated last. */
  readonly evidence: readonly FactEvidence[];
}

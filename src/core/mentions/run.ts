/** A run of words that may name an actor. Word indexes, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** A title or rank stands before it. */
  readonly title: boolean;
  /** Begins a sentence, so that its first capital says nothing. */
  readonly initial: boolean;
}

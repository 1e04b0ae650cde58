import { compareNames } from '../../core/names/compare';
import type { GoldPair } from './gold';
import { scoresOf, type Counts, type Scores } from './scores';

export interface PairReport extends Scores, Counts {
  readonly pairs: number;
  /** Two names taken for one, the surest first. */
  readonly takenForOne: readonly ScoredPair[];
  /** Spellings of one name taken for two, those that seemed to differ most first. */
  readonly takenForTwo: readonly ScoredPair[];
}

export interface ScoredPair {
  readonly name1: string;
  readonly name2: string;
  readonly score: number;
}

/** Scores the answer “the same name” over pairs; undefined without pairs. `limit` worst errors of each sort. */
export function scorePairs(pairs: readonly GoldPair[], limit: number): PairReport | undefined {
  if (pairs.length === 0) return undefined;
  const answered = pairs.map((pair) => ({ ...pair, answer: compareNames(pair.name1, pair.name2) }));
  const wrong = answered.filter(({ same, answer }) => !same && answer.same);
  const missed = answered.filter(({ same, answer }) => same && !answer.same);
  const counts = { hits: answered.filter(({ same, answer }) => same && answer.same).length, spurious: wrong.length, missed: missed.length };
  const shown = (some: typeof answered): readonly ScoredPair[] =>
    some.slice(0, limit).map(({ name1, name2, answer }) => ({ name1, name2, score: answer.score }));
  return {
    pairs: pairs.length,
    ...scoresOf(counts),
    ...counts,
    takenForOne: shown(wrong.sort((a, b) => b.answer.score - a.answer.score)),
    takenForTwo: shown(missed.sort((a, b) => a.answer.score - b.answer.score)),
  };
}

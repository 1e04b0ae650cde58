/** Figures between 0 and 1; null where nothing was found (precision), asked for (recall) or either. */
export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Counts {
  readonly hits: number;
  readonly spurious: number;
  readonly missed: number;
}

export function scoresOf({ hits, spurious, missed }: Counts): Scores {
  return {
    precision: ratio(hits, hits + spurious),
    recall: ratio(hits, hits + missed),
    f1: ratio(2 * hits, 2 * hits + spurious + missed),
  };
}

/** The harmonic mean of both; 0 when both are 0. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

import { packedModel } from './data/model';

/**
 * A maximum-entropy model (multinomial logistic regression; Berger, Della Pietra and Della Pietra 1996) that corrects the
 * rules' votes. For each reading it gives the log odds against *no actor at all*, in sixteenths of a vote, as learned
 * from annotated text by `npm run train`; data, licences and figures stand in test/eval/train.ts and NOTICE.
 */
export interface Scores {
  person: number;
  /** Of factions and organisations alike: which of the two the rules say. */
  body: number;
  place: number;
  other: number;
}

export const readings = ['person', 'body', 'place', 'other'] as const;

/** Votes are whole numbers; scores are finer. */
export const scoresPerVote = 16;

export function noScores(): Scores {
  return { person: 0, body: 0, place: 0, other: 0 };
}

/** Adds what the model has learned of these features, `times` times. */
export function addScores(scores: Scores, features: readonly string[], times = 1): void {
  const weights = model();
  for (const feature of features) {
    const w = weights.get(feature);
    if (!w) continue;
    scores.person += w[0]! * times;
    scores.body += w[1]! * times;
    scores.place += w[2]! * times;
    scores.other += w[3]! * times;
  }
}

let memo: ReadonlyMap<string, readonly number[]> | undefined;

/** One feature a line: four whole numbers and the feature, by tabs. */
function model(): ReadonlyMap<string, readonly number[]> {
  return (memo ??= new Map(packedModel.split('\n').filter(Boolean).map((line) => {
    const [person, body, place, other, feature = ''] = line.split('\t');
    return [feature, [Number(person), Number(body), Number(place), Number(other)]];
  })));
}

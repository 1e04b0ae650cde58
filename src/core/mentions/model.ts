import { fnv1a } from '../../base/hash';
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

/** Adds `b` to `a`, `times` times. */
export function sumScores(a: Scores, b: Readonly<Scores>, times = 1): void {
  for (const reading of readings) a[reading] += b[reading] * times;
}

/** Adds what the model has learned of one feature, the given words joined by blanks (an `AddFeature`). */
export function addScores(scores: Scores, first: string, second?: string, third?: string, fourth?: string): void {
  const { slots, hashes, features, weights } = (memo ??= unpacked());
  let hash = fnv1a(first);
  if (second !== undefined) hash = fnv1a(second, fnv1a(' ', hash));
  if (third !== undefined) hash = fnv1a(third, fnv1a(' ', hash));
  if (fourth !== undefined) hash = fnv1a(fourth, fnv1a(' ', hash));
  for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const at = slots[slot]! - 1;
    if (hashes[at] !== hash || !isJoined(features[at] ?? '', first, second, third, fourth)) continue;
    scores.person += weights[4 * at]!;
    scores.body += weights[4 * at + 1]!;
    scores.place += weights[4 * at + 2]!;
    scores.other += weights[4 * at + 3]!;
    return;
  }
}

/** A hash table with open addressing: features are looked up by their parts, a dozen for every name of a text. */
interface Model {
  /** Numbers of features from 1 on; 0 is free. */
  readonly slots: Int32Array;
  /** By feature. */
  readonly hashes: Int32Array;
  readonly features: readonly string[];
  /** Four by feature, in the order of {@link readings}. */
  readonly weights: Int16Array;
}

let memo: Model | undefined;

/** One feature a line: four whole numbers and the feature, by tabs. */
function unpacked(): Model {
  const lines = packedModel.split('\n').filter(Boolean);
  const slots = new Int32Array(2 << Math.ceil(Math.log2(lines.length)));
  const hashes = new Int32Array(lines.length);
  const weights = new Int16Array(4 * lines.length);
  const features = lines.map((line, at) => {
    const [person, body, place, other, feature = ''] = line.split('\t');
    weights.set([Number(person), Number(body), Number(place), Number(other)], 4 * at);
    const hash = fnv1a(feature);
    hashes[at] = hash;
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
    return feature;
  });
  return { slots, hashes, features, weights };
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** True when `text` is the words joined by blanks. */
function isJoined(text: string, first: string, second: string | undefined, third: string | undefined, fourth: string | undefined): boolean {
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const word of [second, third, fourth]) {
    if (word === undefined) break;
    if (text.charCodeAt(at) !== 32 || !text.startsWith(word, at + 1)) return false;
    at += 1 + word.length;
  }
  return at === text.length;
}

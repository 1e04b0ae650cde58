import { packedModel } from './data/model';
import type { Features } from './features';

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
  a.person += b.person * times;
  a.body += b.body * times;
  a.place += b.place * times;
  a.other += b.other * times;
}

/** Adds what the model has learned of each feature. */
export const featureScores: Features<Scores, number> = {
  wordOf: (text) => (memo ??= unpacked()).words.get(text) ?? 0,
  add(scores, kind, first, second, third) {
    const model = (memo ??= unpacked());
    let at = (kind.place ??= placeOf(model, kind.text));
    if (first !== undefined) at = next(model, at, first);
    if (second !== undefined) at = next(model, at, second);
    if (third !== undefined) at = next(model, at, third);
    if (at === 0) return;
    const { weights } = model;
    scores.person += weights[4 * at]!;
    scores.body += weights[4 * at + 1]!;
    scores.place += weights[4 * at + 2]!;
    scores.other += weights[4 * at + 3]!;
  },
};

/**
 * The features as a tree of their words, which have numbers: no string is made to look one up. Place 0 is of what the
 * model does not know, 1 is the root.
 */
interface Model {
  /** Numbers of the words from 1 on. */
  readonly words: ReadonlyMap<string, number>;
  /** A hash table with open addressing, from a place and a word to the place behind it; no two keys are alike. 0 is free. */
  readonly keys: Int32Array;
  readonly places: Int32Array;
  /** Four by place, in the order of {@link readings}. */
  readonly weights: Int16Array;
}

let memo: Model | undefined;

/** One feature a line: four whole numbers and the feature, by tabs. */
function unpacked(): Model {
  const lines = packedModel.split('\n').filter(Boolean).map((line) => line.split('\t'));
  const words = new Map<string, number>();
  let edges = 0;
  for (const line of lines) {
    for (const word of (line[4] ?? '').split(' ')) {
      edges++;
      if (!words.has(word)) words.set(word, words.size + 1);
    }
  }
  const slots = 2 << Math.ceil(Math.log2(edges));
  const model = { words, keys: new Int32Array(slots), places: new Int32Array(slots), weights: new Int16Array(4 * (edges + 2)) };
  let last = 1;
  for (const [person, body, place, other, feature = ''] of lines) {
    let at = 1;
    for (const word of feature.split(' ')) {
      const key = keyOf(model, at, words.get(word) ?? 0);
      const slot = slotOf(model, key);
      if (model.keys[slot] === 0) {
        model.keys[slot] = key;
        model.places[slot] = ++last;
      }
      at = model.places[slot]!;
    }
    model.weights.set([Number(person), Number(body), Number(place), Number(other)], 4 * at);
  }
  return model;
}

/** The place behind the words of `text`. */
function placeOf(model: Model, text: string): number {
  let at = 1;
  for (const word of text.split(' ')) at = next(model, at, model.words.get(word) ?? 0);
  return at;
}

function next(model: Model, at: number, word: number): number {
  return at === 0 || word === 0 ? 0 : model.places[slotOf(model, keyOf(model, at, word))]!;
}

function keyOf({ words }: Model, at: number, word: number): number {
  return at * (words.size + 1) + word;
}

/** Where a key stands, or the free slot where it would. */
function slotOf({ keys }: Model, key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  let slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
  return slot;
}

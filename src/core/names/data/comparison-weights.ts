// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', 0.1326],
  ['lowest below 0', 0.2568],
  ['second', -0.0555],
  ['second below 0', 0.3439],
  ['likeness of lowest', 11.7486],
  ['likeness of second', -2.4583],
  ['lowest begins', 1.2202],
  ['rarity of lowest', 0.9327],
  ['agreeing', 1.3038],
  ['tokens agreeing', -0.5224],
  ['sum below 0', 0.1817],
  ['constant', -5.6878],
];

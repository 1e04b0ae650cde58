// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', 0.0024],
  ['lowest below 0', 0.3553],
  ['second', -0.1259],
  ['second below 0', 0.3924],
  ['likeness of lowest', 14.3498],
  ['likeness of second', -4.3685],
  ['lowest begins', 3.3287],
  ['rarity of lowest', 0.4413],
  ['agreeing', 2.2343],
  ['tokens agreeing', -0.8854],
  ['sum below 0', 0.2313],
  ['constant', -4.0223],
];

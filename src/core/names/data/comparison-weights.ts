// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', -0.0775],
  ['lowest below 0', 0.3384],
  ['second', -0.1401],
  ['second below 0', 0.4034],
  ['likeness of lowest', 7.1274],
  ['likeness of second', -1.4206],
  ['rarity of lowest', -0.6710],
  ['agreeing', 1.9892],
  ['tokens agreeing', -0.8822],
  ['sum below 0', 0.2270],
  ['constant', 1.3585],
];

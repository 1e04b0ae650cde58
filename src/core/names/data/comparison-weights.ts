// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', 0.0392],
  ['lowest below 0', 0.2774],
  ['second', -0.1218],
  ['second below 0', 0.3627],
  ['likeness of lowest', 6.4552],
  ['likeness of second', -1.7488],
  ['rarity of lowest', 0.4946],
  ['agreeing', 1.8494],
  ['tokens agreeing', -0.7595],
  ['sum below 0', 0.1944],
  ['constant', 0.6277],
];

// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', -0.0615],
  ['lowest below 0', 0.3450],
  ['second', -0.1434],
  ['second below 0', 0.4000],
  ['likeness of lowest', 6.8785],
  ['likeness of second', -1.4597],
  ['rarity of lowest', -0.6322],
  ['agreeing', 2.0209],
  ['tokens agreeing', -0.8969],
  ['sum below 0', 0.2287],
  ['constant', 1.5993],
];

// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', -0.0853],
  ['lowest below 0', 0.3413],
  ['second', -0.1394],
  ['second below 0', 0.4034],
  ['likeness of lowest', 7.1589],
  ['likeness of second', -1.3892],
  ['rarity of lowest', -0.7259],
  ['agreeing', 2.0022],
  ['tokens agreeing', -0.8838],
  ['sum below 0', 0.2280],
  ['constant', 1.3535],
];

// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', 0.0451],
  ['lowest below 0', 0.2857],
  ['second', -0.0946],
  ['second below 0', 0.3801],
  ['likeness of lowest', 6.4309],
  ['likeness of second', -2.3946],
  ['rarity of lowest', 0.4323],
  ['agreeing', 1.9026],
  ['tokens agreeing', -0.7766],
  ['sum below 0', 0.2018],
  ['constant', 1.2591],
];

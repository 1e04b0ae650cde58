// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of `nameFeatures` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
  ['lowest', -0.0137],
  ['lowest below 0', 0.3111],
  ['second', -0.1665],
  ['second below 0', 0.3971],
  ['likeness of lowest', 6.8301],
  ['likeness of second', -1.9540],
  ['rarity of lowest', 0.4919],
  ['agreeing', 1.9526],
  ['tokens agreeing', -0.8690],
  ['sum below 0', 0.2154],
  ['constant', 1.0318],
];

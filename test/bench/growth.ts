/** How a figure grows with the size of what it is measured on. */
export interface Growth {
  /** The figure grows like size ^ exponent: the slope of a straight line through log figure over log size, by least squares. */
  readonly exponent: number;
  readonly kind: 'flat' | 'less than linear' | 'linear' | 'more than linear';
}

/**
 * Judges points of one series. Half-way cases are told apart where noise of a third on each figure, over two powers of
 * ten, does not decide: 0.2 and 1.2. Needs two points or more, all above zero.
 */
export function growth(points: readonly { readonly size: number; readonly figure: number }[]): Growth {
  if (points.length < 2 || points.some(({ size, figure }) => !(size > 0) || !(figure > 0))) throw new RangeError('two points above zero are needed');
  const at = points.map(({ size, figure }) => ({ x: Math.log(size), y: Math.log(figure) }));
  const mean = (of: (point: { x: number; y: number }) => number): number => at.reduce((sum, point) => sum + of(point), 0) / at.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const exponent = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  return { exponent, kind: exponent <= 0.2 ? 'flat' : exponent <= 0.8 ? 'less than linear' : exponent <= 1.2 ? 'linear' : 'more than linear' };
}

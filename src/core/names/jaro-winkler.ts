/** Likeness of two words, 0 to 1, after Winkler (1990): common letters near the same place, more for a common beginning. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const common: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      common.push(a[i] ?? '');
      break;
    }
  }
  if (common.length === 0) return 0;
  let swapped = 0;
  let k = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] && b[j] !== common[k++]) swapped++;
  const jaro = (common.length / a.length + common.length / b.length + (common.length - swapped / 2) / common.length) / 3;
  let start = 0;
  while (start < 4 && start < a.length && a[start] === b[start]) start++;
  return jaro + start * 0.1 * (1 - jaro);
}

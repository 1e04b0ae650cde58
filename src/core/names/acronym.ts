/**
 * True when the letters of `short` are found in `long` in order, from the right, the first at the beginning of a word:
 * the test of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (PSB 2003). Both folded; `long` with single spaces.
 */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length > 10 || short.length >= long.length) return false;
  let l = long.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const c = short[s];
    while (l >= 0 && (long[l] !== c || (s === 0 && l > 0 && long[l - 1] !== ' '))) l--;
    if (l < 0) return false;
    l--;
  }
  return l < 0 || long.slice(0, l + 1).trim() === '';
}

/** The initials a reader would make of the words: with and without small words. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((w) => w[0] ?? '').join('');
  const content = words.filter((w) => !small.has(w)).map((w) => w[0] ?? '').join('');
  return all === content ? [all] : [content, all];
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'al', 'de', 'la', 'against', 'del', 'du', 'des']);

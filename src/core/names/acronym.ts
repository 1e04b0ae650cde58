/**
 * True when the letters of the short form are found in `long` in order, from the right, the first at the beginning of a word:
 * the test of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (PSB 2003). Stricter than theirs where the letters are as many as the words that count, or fewer: then each letter
 * begins a word; a sign for *and* between the letters says nothing (*M&S*). Both folded; `long` with single spaces.
 */
export function abbreviates(written: string, long: string): boolean {
  const short = written.replace(/&/g, '');
  if (short.length < 2 || short.length > 10 || short.length >= long.length) return false;
  const words = long.split(' ');
  const content = words.filter((w) => !small.has(w));
  if (content.length > 1 && short.length <= content.length) return beginWords(short, words);
  let l = long.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const c = short[s];
    while (l >= 0 && (long[l] !== c || (s === 0 && l > 0 && long[l - 1] !== ' '))) l--;
    if (l < 0) return false;
    l--;
  }
  return l < 0 || long.slice(0, l + 1).trim() === '';
}

/** True when the letters begin words in order, the first letter the first word. */
function beginWords(short: string, words: readonly string[]): boolean {
  let s = 0;
  for (const word of words) {
    if (word.startsWith(short[s] ?? ' ')) s++;
    else if (s === 0 && !small.has(word)) return false;
  }
  return s === short.length;
}

/** The initials a reader would make of the words: with and without small words. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((w) => w[0] ?? '').join('');
  const content = words.filter((w) => !small.has(w)).map((w) => w[0] ?? '').join('');
  return all === content ? [all] : [content, all];
}

/**
 * Acronyms that translations of one name may have beside `short`: *forces* in the one is *units* in the other. Folded.
 */
export function acronymsLike(short: string): readonly string[] {
  const other = short.length >= 3 ? twins.get(short[short.length - 1] ?? '') : undefined;
  return other === undefined ? [] : [short.slice(0, -1) + other.letter];
}

/** True when `short` has the initials of `long` with its last word, *forces*, translated in another way: see {@link acronymsLike}. */
export function isLongFormOfTwin(short: string, long: readonly string[]): boolean {
  const twin = twins.get(short[short.length - 1] ?? '');
  return twin !== undefined && twin.words.has(long[long.length - 1] ?? '') && acronymsLike(short).some((s) => initialsOf(long).includes(s));
}

const twins: ReadonlyMap<string, { readonly letter: string; readonly words: ReadonlySet<string> }> = new Map([
  ['u', { letter: 'f', words: new Set(['force', 'forces']) }],
  ['f', { letter: 'u', words: new Set(['unit', 'units']) }],
]);

const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'al', 'de', 'la', 'against', 'del', 'du', 'des']);

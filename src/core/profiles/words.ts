/** Words of a text, folded: lower case, accents and apostrophes dropped, hyphens split. For comparing, not for offsets. */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u2060\u00ad'’‘ʼʻʿʾ`]/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the edit distance (Levenshtein 1965; exchanged neighbours count one, Damerau 1964) is at most `limit`. */
export function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, older[j - 2]! + 1);
      current.push(value);
    }
    [older, previous] = [previous, current];
  }
  return previous[b.length]! <= limit;
}

/** The words of a sentence that carry its content: no function words, none of `without`. */
export function contentWords(text: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of foldWords(text)) {
    if (word.length > 1 && !functionWords.has(word) && !without.has(word)) words.add(word);
  }
  return words;
}

/** Shared words over all words (Jaccard); 0 for two empty sets. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and another any are as at be because been before being
  below between both but by came can come could did do does during each either even ever every few for from further get got
  had has have he her here hers herself him himself his how however i if in into is it its itself just last later like made
  make many may me might mine more most much must my myself near neither never next no nor not now of off often on once one
  only onto or other others our ours out over own per said same say says she should since so some still such than that the
  their theirs them themselves then there therefore these they this those though through thus to told too toward towards
  two under until up upon us very was we well were what when where whether which while who whom whose why will with within
  without would yet you your yours mr mrs ms dr s`
    .split(/\s+/),
);

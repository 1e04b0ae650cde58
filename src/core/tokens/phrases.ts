/** Indexes of the first words of a phrase in a text; its last word may be the beginning of a longer one. */
export function phrasePlaces(words: readonly string[], phrase: readonly string[], prefix: boolean): readonly number[] {
  const found: number[] = [];
  const [first = ''] = phrase;
  const last = phrase.length - 1;
  const at = (word: string, k: number): boolean => (prefix && k === last ? word.startsWith(phrase[k] ?? '') : word === phrase[k]);
  for (let i = 0; i + last < words.length; i++) {
    const word = words[i] ?? '';
    if (last === 0 ? !at(word, 0) : word !== first) continue;
    let k = 1;
    while (k <= last && at(words[i + k] ?? '', k)) k++;
    if (k > last) found.push(i);
  }
  return found;
}

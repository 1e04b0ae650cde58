/**
 * Words as one text, each with a line break behind it: a list of thousands takes more room, and longer to pass to another
 * thread. No word may have a line break in it.
 */
export function wordLines(words: readonly string[]): string {
  return words.length === 0 ? '' : `${words.join('\n')}\n`;
}

/** The words that {@link wordLines} was given. */
export function wordsIn(lines: string): readonly string[] {
  return lines === '' ? [] : lines.slice(0, -1).split('\n');
}

/** How many they are. */
export function countWords(lines: string): number {
  let count = 0;
  for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) count++;
  return count;
}

import { fold } from '../tokens/fold';

/**
 * The letters of a text in groups of three, folded, with a blank in front of each word: texts that share most of them are
 * alike in spite of typing errors (Angell, Freund and Willett 1983). A word of one letter or two is one group.
 */
export function trigramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const padded = ` ${word}`;
    if (padded.length <= 3) found.add(padded);
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  }
  return found;
}

/** How many of the groups asked for a text has. */
export function sharedTrigrams(asked: ReadonlySet<string>, text: string): number {
  let shared = 0;
  for (const group of trigramsOf(text)) if (asked.has(group)) shared++;
  return shared;
}

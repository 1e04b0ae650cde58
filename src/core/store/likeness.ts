import { fold } from '../tokens/fold';

/**
 * The letters of a text in groups of three, folded, with a blank in front of each word: texts that share most of them are
 * alike in spite of typing errors (Angell, Freund and Willett 1983). The first letter of a word is a group of its own, so that
 * what is being typed finds something from the beginning.
 */
export function trigramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const padded = ` ${word}`;
    found.add(padded.slice(0, 2));
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

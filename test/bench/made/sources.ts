import type { SourceHead } from '../../../src/core/store/store';

/** A source as a store is told it, of words that mean nothing but are as frequent as words are. */
export interface MadeSource {
  readonly head: SourceHead;
  readonly text: string;
  readonly words: readonly string[];
  readonly analysis: Uint8Array;
  readonly counts: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

/** The source of this number among `count`: 5 KB, 60 names, 12 entities. */
export function makeSource(n: number, count: number, next: () => number): MadeSource {
  const words = Array.from({ length: 800 }, () => wordOf(rank(next, 50_000)));
  const text = words.join(' ').slice(0, 5000);
  const counts = new Map<string, number>();
  while (counts.size < 12) counts.set(`e:${nameOf(rank(next, entityCount(count)))}`, 1 + Math.floor(next() * 5));
  const title = words.slice(0, 9).join(' ');
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 4000))).toISOString().slice(0, 10);
  const dated = next() < 0.7;
  return {
    text, words, counts, analysis: Uint8Array.from(text, (_, at) => (text.charCodeAt(at) * 7) & 15),
    names: Array.from({ length: 60 }, () => nameOf(rank(next, nameCount(count)))),
    head: {
      uri: uriOf(n), path: `articles/${Math.floor(n / 1000)}/article-${n}.txt`, format: 'text', title, problems: [], keyBase: `${words[9]}${day.slice(0, 4)}`,
      stamp: { size: text.length, mtime: 1.7e12 + n, hash: `${n.toString(36)}.${(n * 7919).toString(36)}` }, metadata: { title, outlet: `The ${words[10]}`, ...(dated && { date: day }) },
    },
  };
}

export function uriOf(n: number): string {
  return `file:///home/someone/work/articles/${Math.floor(n / 1000)}/article-${n}.txt`;
}

/** Ranks by Zipf's law, roughly. */
export function rank(next: () => number, most: number): number {
  return Math.floor(most ** next()) - 1;
}

export const nameCount = (count: number): number => count * 5;
const entityCount = (count: number): number => count * 2;
export const nameOf = (n: number): string => `${wordOf(n % 977)} ${wordOf(n)}`;

export function wordOf(n: number): string {
  let word = '';
  for (let rest = (n + 3) * 7; rest > 0; rest = Math.floor(rest / 75)) word += 'bdfghjklmnprstv'[rest % 15] + 'aeiou'[Math.floor(rest / 15) % 5]!;
  return word;
}

import type { Occurrence, Page, Paged } from './store/store';

/** Where mentions are: in sources, one after the other. */
interface MentionLists<T> {
  sources(page: Page): readonly Occurrence[];
  /** How many of the first sources have together at most so many mentions, and how many they have. */
  upTo(mentions: number): { readonly sources: number; readonly mentions: number };
  total(): number;
  mentions(uri: string): readonly T[];
}

/** One page of all mentions, or of those in one source. Sources before the page are counted, not read. */
export function mentionsPage<T>(lists: MentionLists<T>, uri: string | undefined, { offset, limit }: Page): Paged<T> {
  if (uri !== undefined) {
    const all = lists.mentions(uri);
    return { items: all.slice(offset, offset + limit), total: all.length };
  }
  const items: T[] = [];
  if (limit <= 0) return { items, total: lists.total() };
  const skipped = offset === 0 ? { sources: 0, mentions: 0 } : lists.upTo(offset);
  let before = skipped.mentions;
  for (let from = skipped.sources; items.length < limit;) {
    // Each has a mention at least: no more are needed than mentions are missing.
    const size = Math.min(atOnce, limit - items.length);
    const sources = lists.sources({ offset: from, limit: size });
    from += size;
    for (const { uri: place, mentions } of sources) {
      if (items.length >= limit) break;
      if (before + mentions > offset) items.push(...lists.mentions(place).slice(Math.max(0, offset - before), offset + limit - before));
      before += mentions;
    }
    if (sources.length < size) break;
  }
  return { items, total: lists.total() };
}

const atOnce = 1000;

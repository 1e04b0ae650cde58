import { f1Of, type Scores } from './scores';

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, which share of its found cluster belongs to its gold entity
 * (precision) and which share of its gold entity stands in its found cluster (recall); the mean over all mentions.
 */
export function bcubed(mentions: readonly Linked[]): Scores {
  if (mentions.length === 0) return { precision: null, recall: null, f1: null };
  const gold = counted(mentions.map((mention) => mention.gold));
  const found = counted(mentions.map((mention) => mention.found));
  const both = counted(mentions.map(pairOf));
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const shared = both.get(pairOf(mention)) ?? 0;
    precision += shared / (found.get(mention.found) ?? 1);
    recall += shared / (gold.get(mention.gold) ?? 1);
  }
  precision /= mentions.length;
  recall /= mentions.length;
  return { precision, recall, f1: f1Of(precision, recall) };
}

/** One mention with the entity it has and the one it was given. */
export interface Linked {
  readonly gold: string;
  readonly found: string;
}

export function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairOf({ gold, found }: Linked): string {
  return JSON.stringify([gold, found]);
}

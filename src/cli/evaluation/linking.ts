import { groupedBy } from '../../base/lists';
import { oneLine } from '../../base/text';
import type { Mention } from '../../core/mentions/mention';
import { bcubed, counted } from './bcubed';
import { exampleOf, type ErrorCase, type ErrorSort } from './errors';
import type { GoldDocument, GoldMention } from './gold';
import type { Scores } from './scores';
import type { Answered } from './spans';

export interface LinkingReport extends Scores {
  /** Gold mentions with an entity. */
  readonly gold: number;
  /** Those of them that were found with their exact span, as whatever kind: what the scores are over. */
  readonly found: number;
  /** Entities of the gold, and those that were made, among the mentions found. */
  readonly goldEntities: number;
  readonly foundEntities: number;
}

/**
 * Compares the clusters of mentions across all documents. Undefined when the gold says no entities.
 * @param nameOf the name of a found entity, for the listing.
 */
export function scoreLinking(
  documents: readonly Answered[],
  nameOf: (entity: string) => string,
): { readonly report: LinkingReport; readonly errors: readonly ErrorCase[] } | undefined {
  let gold = 0;
  const linked: LinkedMention[] = [];
  for (const document of documents) {
    const bySpan = new Map(document.found.map((mention) => [`${mention.start}-${mention.end}`, mention]));
    for (const mention of document.gold.mentions) {
      if (mention.entity === undefined) continue;
      gold++;
      const same = bySpan.get(`${mention.start}-${mention.end}`);
      if (same) linked.push({ gold: mention.entity, found: same.entity, document: document.gold, mention, answer: same });
    }
  }
  if (gold === 0) return undefined;
  const golds = groupedBy(linked, (one) => one.gold);
  const founds = groupedBy(linked, (one) => one.found);
  const goldName = (entity: string): string => {
    const [surface] = mostFrequent((golds.get(entity) ?? []).map(surfaceOf));
    return surface?.[0] ?? entity;
  };
  return {
    report: { ...bcubed(linked), gold, found: linked.length, goldEntities: golds.size, foundEntities: founds.size },
    errors: [
      ...strays('split', golds, (one) => one.found, goldName, nameOf),
      ...strays('merged', founds, (one) => one.gold, nameOf, goldName),
    ],
  };
}

interface LinkedMention {
  readonly gold: string;
  readonly found: string;
  readonly document: GoldDocument;
  readonly mention: GoldMention;
  readonly answer: Mention;
}

const maxParts = 8;

/** A case for each mention of a cluster that is not in the largest part of it. */
function strays(
  sort: ErrorSort,
  clusters: ReadonlyMap<string, readonly LinkedMention[]>,
  partOf: (mention: LinkedMention) => string,
  nameOfCluster: (id: string) => string,
  nameOfPart: (id: string) => string,
): readonly ErrorCase[] {
  return [...clusters].flatMap(([id, mentions]) => {
    const parts = mostFrequent(mentions.map(partOf));
    const [largest] = parts;
    if (!largest || parts.length < 2) return [];
    // The id too: two entities may go by one name.
    const shown = parts.slice(0, maxParts).map(([part, count]) => `${oneLine(nameOfPart(part))} (${count})`);
    const label = `${oneLine(nameOfCluster(id))} [${id}]: ${[...shown, ...(parts.length > maxParts ? ['…'] : [])].join(', ')}`;
    return mentions
      .filter((one) => partOf(one) !== largest[0])
      .map((one) => ({ sort, label, note: `${one.answer.certainty}, ${one.answer.why.rule}`, example: exampleOf(one.document, one.mention) }));
  });
}

function mostFrequent(keys: readonly string[]): readonly (readonly [string, number])[] {
  return [...counted(keys)].sort((a, b) => b[1] - a[1]);
}

function surfaceOf({ document, mention }: LinkedMention): string {
  return document.text.slice(mention.start, mention.end);
}

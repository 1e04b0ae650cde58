import type { Span } from '../../base/span';
import { oneLine } from '../../base/text';
import type { Mention } from '../../core/mentions/mention';
import { exampleOf, type ErrorCase, type ErrorSort } from './errors';
import { askedKinds, type AskedKind, type GoldDocument, type GoldMention } from './gold';
import { scoresOf, type Counts, type Scores } from './scores';

/** A document with what was found in it. */
export interface Answered {
  readonly gold: GoldDocument;
  /** In order, not overlapping. */
  readonly found: readonly Mention[];
}

export interface SpanReport {
  readonly untyped: Figures;
  /** A faction is not among them where the gold knows none: it counts as an organization then. */
  readonly kinds: Readonly<Partial<Record<AskedKind, Figures>>>;
  /** How many of the hits and of the spurious ones were only possible. */
  readonly possible: { readonly hits: number; readonly spurious: number };
  /** Share of the hits whose kind is right; null without hits. */
  readonly rightKind: number | null;
}

export interface Figures extends Scores, Counts {}

/**
 * Compares exact spans of persons, factions and organizations, possible ones included. States that were found are
 * neither hits nor errors. Undefined when the gold says no kinds: then nobody knows what else should have been found.
 */
export function scoreSpans(documents: readonly Answered[]): { readonly report: SpanReport; readonly errors: readonly ErrorCase[] } | undefined {
  const kindsOfGold = new Set(documents.flatMap(({ gold }) => gold.mentions.map((mention) => mention.kind)));
  const asked = askedKinds.filter((kind) => kindsOfGold.has(kind));
  if (asked.length === 0) return undefined;
  const knowsFactions = kindsOfGold.has('faction');
  const kindOf = (kind: AskedKind): AskedKind => (kind === 'faction' && !knowsFactions ? 'organization' : kind);
  const errors: ErrorCase[] = [];
  const tallies = new Map<AskedKind | 'untyped', Tally>();
  const tally = (kind: AskedKind | 'untyped'): Tally => tallies.get(kind) ?? tallies.set(kind, { hits: 0, spurious: 0, missed: 0 }).get(kind)!;
  const possible = { hits: 0, spurious: 0 };
  let rightKind = 0;
  for (const { gold, found } of documents) {
    const push = (sort: ErrorSort, span: Span, label: string, note: string): void =>
      void errors.push({ sort, label, note, example: exampleOf(gold, span) });
    const surface = (span: Span): string => oneLine(gold.text.slice(span.start, span.end));
    const wanted = gold.mentions.filter(isAsked);
    const bySpan = new Map(wanted.map((mention) => [keyOf(mention), mention]));
    const answered = new Set<GoldMention>();
    for (const mention of found) {
      if (mention.kind === 'state') continue;
      const kind = kindOf(mention.kind);
      const how = `${mention.kind}, ${mention.certainty}, ${mention.why.rule}`;
      const same = bySpan.get(keyOf(mention));
      if (same) {
        const right = kindOf(same.kind);
        answered.add(same);
        tally('untyped').hits++;
        if (mention.certainty === 'possible') possible.hits++;
        if (right === kind) {
          tally(kind).hits++;
          rightKind++;
        } else {
          tally(kind).spurious++;
          tally(right).missed++;
          push('kind', mention, `${surface(mention)}: ${right}, found as ${kind}`, how);
        }
        continue;
      }
      tally('untyped').spurious++;
      tally(kind).spurious++;
      if (mention.certainty === 'possible') possible.spurious++;
      const over = gold.mentions.filter((other) => other.start < mention.end && mention.start < other.end);
      const near = over.filter(isAsked);
      for (const other of near) answered.add(other);
      if (near.length > 0) push('boundary', mention, `${surface(mention)}, not ${near.map(surface).join(' + ')}`, how);
      else if (over.length > 0) push('not-asked', mention, `${surface(mention)}${over.some((other) => keyOf(other) === keyOf(mention)) ? '' : ` (in ${over.map(surface).join(' + ')})`}`, how);
      else push('nothing-there', mention, surface(mention), how);
    }
    const hits = new Set(found.filter((mention) => mention.kind !== 'state').map(keyOf));
    for (const mention of wanted) {
      if (hits.has(keyOf(mention))) continue;
      tally('untyped').missed++;
      tally(kindOf(mention.kind)).missed++;
      if (answered.has(mention)) continue;
      const state = found.find((other) => other.start < mention.end && mention.start < other.end);
      push('missed', mention, surface(mention), `${mention.kind}${state ? `; found as state: ${surface(state)}` : ''}`);
    }
  }
  const kinds = askedKinds.filter((kind) => tallies.has(kind)).map((kind) => [kind, figuresOf(tally(kind))] as const);
  const untyped = figuresOf(tally('untyped'));
  return {
    report: { untyped, kinds: Object.fromEntries(kinds), possible, rightKind: untyped.hits === 0 ? null : rightKind / untyped.hits },
    errors,
  };
}

interface Tally {
  hits: number;
  spurious: number;
  missed: number;
}

function figuresOf(counts: Counts): Figures {
  return { ...scoresOf(counts), ...counts };
}

function isAsked(mention: GoldMention): mention is GoldMention & { readonly kind: AskedKind } {
  return mention.kind !== undefined && mention.kind !== 'none';
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

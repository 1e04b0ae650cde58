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
  /** Persons, factions and organizations together, whatever kind was said. */
  readonly untyped: Figures;
  /** Only kinds that are in the gold or were found. No faction where the gold knows none: it counts as an organization then. */
  readonly kinds: Readonly<Partial<Record<AskedKind, Figures>>>;
  /** How many of the hits and of the spurious ones were only possible. */
  readonly possible: { readonly hits: number; readonly spurious: number };
  /** Share of the hits whose kind is right; null without hits. */
  readonly rightKind: number | null;
}

export interface Figures extends Scores, Counts {}

/**
 * Compares exact spans of persons, factions and organizations, possible ones included. States that were found are
 * neither hits nor errors. Undefined without documents, and when the gold has mentions and says no kind of them: then
 * nobody knows what else should have been found.
 */
export function scoreSpans(documents: readonly Answered[]): { readonly report: SpanReport; readonly errors: readonly ErrorCase[] } | undefined {
  const mentions = documents.flatMap(({ gold }) => gold.mentions);
  if (documents.length === 0) return undefined;
  if (mentions.length > 0 && mentions.every(({ kind }) => kind === undefined)) return undefined;
  const knowsFactions = mentions.some(({ kind }) => kind === 'faction');
  const kindOf = (kind: AskedKind): AskedKind => (kind === 'faction' && !knowsFactions ? 'organization' : kind);
  const pairs = documents.flatMap(align);
  return {
    report: {
      untyped: figures(pairs, () => true, () => true),
      kinds: Object.fromEntries(
        askedKinds
          .map((kind) => [kind, figures(pairs, (gold) => kindOf(gold.kind) === kind, (found) => kindOf(found.kind) === kind)] as const)
          .filter(([, { hits, spurious, missed }]) => hits + spurious + missed > 0),
      ),
      possible: { hits: count(pairs, ({ gold, found }) => !!gold && isPossible(found)), spurious: count(pairs, ({ gold, found }) => !gold && isPossible(found)) },
      rightKind: rightKind(pairs, kindOf),
    },
    errors: pairs.flatMap((pair) => errorOf(pair, kindOf) ?? []),
  };
}

/** A gold mention, a mention found, or both where their spans are the same. */
interface Pair {
  readonly document: Answered;
  readonly gold?: AskedMention;
  readonly found?: FoundMention;
}

type AskedMention = GoldMention & { readonly kind: AskedKind };
type FoundMention = Mention & { readonly kind: AskedKind };

function align(document: Answered): readonly Pair[] {
  const rest = new Map(document.gold.mentions.filter(isAsked).map((mention) => [keyOf(mention), mention]));
  const found = document.found.filter(isNoState).map((mention) => {
    const gold = rest.get(keyOf(mention));
    rest.delete(keyOf(mention));
    return { document, found: mention, ...(gold && { gold }) };
  });
  return [...found, ...[...rest.values()].map((gold) => ({ document, gold }))];
}

/** A hit is a pair of which both sides are of the kind. */
function figures(pairs: readonly Pair[], ofGold: (gold: AskedMention) => boolean, ofFound: (found: FoundMention) => boolean): Figures {
  let hits = 0;
  let spurious = 0;
  let missed = 0;
  for (const { gold, found } of pairs) {
    const asked = gold !== undefined && ofGold(gold);
    const answered = found !== undefined && ofFound(found);
    if (asked && answered) hits++;
    else if (answered) spurious++;
    else if (asked) missed++;
  }
  const counts = { hits, spurious, missed };
  return { ...scoresOf(counts), ...counts };
}

function rightKind(pairs: readonly Pair[], kindOf: (kind: AskedKind) => AskedKind): number | null {
  const hits = pairs.filter(({ gold, found }) => gold && found);
  return hits.length === 0 ? null : count(hits, ({ gold, found }) => !!gold && !!found && kindOf(gold.kind) === kindOf(found.kind)) / hits.length;
}

function errorOf({ document: { gold: document, found: all }, gold, found }: Pair, kindOf: (kind: AskedKind) => AskedKind): ErrorCase | undefined {
  const surface = (span: Span): string => oneLine(document.text.slice(span.start, span.end));
  const error = (sort: ErrorSort, span: Span, label: string, note: string): ErrorCase => ({ sort, label, note, example: exampleOf(document, span) });
  if (found) {
    const how = `${found.kind}, ${found.certainty}, ${found.why.rule}`;
    if (gold) {
      const [right, said] = [kindOf(gold.kind), kindOf(found.kind)];
      return right === said ? undefined : error('kind', found, `${surface(found)}: ${right}, found as ${said}`, how);
    }
    const over = document.mentions.filter((other) => overlap(other, found));
    const asked = over.filter(isAsked);
    if (asked.length > 0) return error('boundary', found, `${surface(found)}, not ${asked.map(surface).join(' + ')}`, how);
    if (over.length === 0) return error('nothing-there', found, surface(found), how);
    const exact = over.some((other) => keyOf(other) === keyOf(found));
    return error('not-asked', found, exact ? surface(found) : `${surface(found)}, part of ${over.map(surface).join(' + ')}`, how);
  }
  if (!gold) return undefined;
  const over = all.filter((other) => overlap(other, gold));
  // Listed once, as a wrong boundary.
  if (over.some(isNoState)) return undefined;
  return error('missed', gold, surface(gold), [gold.kind, ...over.map((state) => `found as the state ${surface(state)}`)].join(', '));
}

function isAsked(mention: GoldMention): mention is AskedMention {
  return mention.kind !== undefined && mention.kind !== 'none';
}

function isNoState(mention: Mention): mention is FoundMention {
  return mention.kind !== 'state';
}

function isPossible(found: FoundMention | undefined): boolean {
  return found?.certainty === 'possible';
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

import type { Span } from '../../base/span';
import { messages } from '../messages';

/**
 * Reads a file of annotated documents or of name pairs, one JSON object a line. Never throws: a line or a mention that
 * is wrong is left out, with a problem that names the line.
 */
export function readGold(text: string): Gold {
  const documents: GoldDocument[] = [];
  const pairs: GoldPair[] = [];
  const problems: LineProblem[] = [];
  text.replace(/^\ufeff/, '').split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const problem = (message: string): void => void problems.push({ line: index + 1, message });
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      return problem(messages.notJson(error instanceof Error ? error.message : String(error)));
    }
    if (!isRecord(value)) return problem(messages.notGold());
    const { text: body, mentions, name1, name2, same } = value;
    if (typeof body === 'string' && Array.isArray(mentions)) {
      const id = idOf(value['id']) ?? `line-${index + 1}`;
      const found = mentions.flatMap((mention: unknown) => readMention(mention, body, problem) ?? []);
      documents.push({ id, group: idOf(value['topic']) ?? id, text: body, mentions: onePerSpan(found) });
    } else if (typeof name1 === 'string' && typeof name2 === 'string' && typeof same === 'boolean') {
      pairs.push({ name1, name2, same });
    } else problem(messages.notGold());
  });
  return { documents, pairs, problems };
}

export interface Gold {
  readonly documents: readonly GoldDocument[];
  readonly pairs: readonly GoldPair[];
  readonly problems: readonly LineProblem[];
}

export interface GoldDocument {
  readonly id: string;
  /** What is held out or not as a whole: the topic where the file has topics, else the document. */
  readonly group: string;
  readonly text: string;
  /** One a span. */
  readonly mentions: readonly GoldMention[];
}

/** Offsets are UTF-16 code units into the document's text. */
export interface GoldMention extends Span {
  /** Absent when the file does not say one that is known here. */
  readonly kind?: GoldKind;
  /** The same in all documents of the file for the same entity. */
  readonly entity?: string;
}

/** `none`: a place, nationality, product and so on, which is not asked for. */
export type GoldKind = AskedKind | 'none';
export type AskedKind = (typeof askedKinds)[number];

export const askedKinds = ['person', 'faction', 'organization'] as const;

export interface GoldPair {
  readonly name1: string;
  readonly name2: string;
  readonly same: boolean;
}

export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** The kind with its usual names in annotated collections; `type` may say it finer. */
const kindNames: Readonly<Record<string, GoldKind>> = {
  person: 'person', per: 'person', politician: 'person',
  faction: 'faction', party: 'faction', politicalparty: 'faction',
  organization: 'organization', organisation: 'organization', org: 'organization',
  place: 'none', location: 'none', loc: 'none', gpe: 'none', country: 'none', state: 'none', facility: 'none', fac: 'none',
  other: 'none', misc: 'none', event: 'none', election: 'none', product: 'none', norp: 'none', nationality: 'none',
};

function readMention(mention: unknown, text: string, problem: (message: string) => void): GoldMention | undefined {
  const { start, end, kind, type, entity } = isRecord(mention) ? mention : {};
  if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
    problem(messages.badOffsets(JSON.stringify(mention) ?? '', text.length));
    return undefined;
  }
  const known = kindOf(kind, type);
  const named = idOf(entity);
  return { start, end, ...(known && { kind: known }), ...(named !== undefined && { entity: named }) };
}

function kindOf(kind: unknown, type: unknown): GoldKind | undefined {
  const coarse = nameOfKind(kind);
  const fine = nameOfKind(type);
  // A label of its own set, beside a kind: not asked for unless it is one of those above.
  if (coarse === undefined) return fine ?? (typeof kind === 'string' ? 'none' : undefined);
  return coarse === 'organization' && fine === 'faction' ? 'faction' : coarse;
}

function nameOfKind(value: unknown): GoldKind | undefined {
  return typeof value === 'string' ? kindNames[value.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
}

/** Of two annotations of one span, that which is asked for; else the first. */
function onePerSpan(mentions: readonly GoldMention[]): readonly GoldMention[] {
  const bySpan = new Map<string, GoldMention>();
  for (const mention of mentions) {
    const key = `${mention.start}-${mention.end}`;
    const known = bySpan.get(key);
    if (!known || (known.kind === 'none' && mention.kind !== undefined && mention.kind !== 'none')) bySpan.set(key, mention);
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

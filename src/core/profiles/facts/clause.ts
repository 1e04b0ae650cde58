import type { Span } from '../../../base/span';
import type { EntityKind } from '../../gazetteer/entity';
import type { Mention } from '../../mentions/mention';
import { tokenize } from '../../tokens/tokens';

/**
 * A sentence in a notation that patterns read: words and signs with one blank between any two, a possessive ending and a
 * hyphen as words of their own, and each name as one word that tells its kind and its place in `mentions`: `@f0` a faction,
 * `@o1` an organization, `@p2` a person, `@s3` a state. *“Northland’s army chief, Omar Tesk,”* is
 * `“ @s0 's army chief , @p1 , ”`. Begins and ends with a blank.
 */
export interface Clause {
  readonly notation: string;
  /** The mentions of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** The span of the document that a stretch of the notation stands for, blanks at its ends left out. */
  spanOf(from: number, to: number): Span;
  /** Whether a place of the notation stands within quotation marks. */
  quoted(at: number): boolean;
}

/** @param prose of the whole document. @param mentions of the sentence, in order, not overlapping. */
export function clauseOf(prose: string, sentence: Span, mentions: readonly Mention[]): Clause {
  const words: (Span & { readonly written: string })[] = [];
  const sign = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const written = signs.get(prose[at]!) ?? '';
      if (written !== '') words.push({ start: at, end: at + 1, written });
    }
  };
  const plain = (whole: number, end: number): void => {
    // What follows a name may be its ending.
    const start = whole + possessiveAt(whole, end);
    const text = prose.slice(start, end);
    const tokens = tokenize(text);
    let last = 0;
    for (let k = 0; k < tokens.count; k++) {
      between(start + last, start + tokens.starts[k]!);
      words.push({ start: start + tokens.starts[k]!, end: start + tokens.ends[k]!, written: text.slice(tokens.starts[k], tokens.ends[k]) });
      last = tokens.ends[k]!;
    }
    between(start + last, end);
  };
  const between = (start: number, end: number): void => sign(start + possessiveAt(start, end), end);
  const possessiveAt = (start: number, end: number): number => {
    const ending = /^['’]s?(?![\p{L}\p{N}])/u.exec(prose.slice(start, Math.min(end, start + 3)))?.[0] ?? '';
    if (ending === '' || words[words.length - 1]?.end !== start) return 0;
    words.push({ start, end: start + ending.length, written: "'s" });
    return ending.length;
  };
  let from = sentence.start;
  mentions.forEach((mention, n) => {
    plain(from, mention.start);
    words.push({ start: mention.start, end: mention.end, written: `@${letters[mention.kind]}${n}` });
    if (/^(?:Its|His|Her|Their)$/.test(prose.slice(mention.start, mention.end))) words.push({ start: mention.end, end: mention.end, written: "'s" });
    from = mention.end;
  });
  plain(from, sentence.end);
  const places: number[] = [];
  const quotes = new Uint8Array(words.length);
  let notation = ' ';
  let inQuotes = false;
  words.forEach(({ written }, n) => {
    places.push(notation.length);
    notation += `${written} `;
    if (written === '“' || (written === '"' && !inQuotes)) inQuotes = true;
    else if (written === '”' || written === '"') inQuotes = false;
    quotes[n] = inQuotes ? 1 : 0;
  });
  const wordAt = (at: number): number => {
    let low = 0;
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    notation,
    mentions,
    spanOf: (start, end) => {
      let first = Math.max(0, wordAt(start));
      while (first < words.length - 1 && places[first]! < start) first++;
      let last = wordAt(end - 1);
      if (last < first) last = first;
      return { start: words[first]?.start ?? sentence.start, end: words[last]?.end ?? sentence.start };
    },
    quoted: (at) => quotes[Math.max(0, wordAt(at))] === 1,
  };
}

const letters: Readonly<Record<EntityKind, string>> = { person: 'p', faction: 'f', organization: 'o', state: 's' };

/** How signs between words are written; others are left out. */
const signs: ReadonlyMap<string, string> = new Map([
  ...[...',;:()"“”/?!'].map((sign) => [sign, sign] as const),
  ...[...'«„'].map((sign) => [sign, '“'] as const),
  ['»', '”'],
  ...[...'—–'].map((sign) => [sign, '—'] as const),
  ['-', '-'], ['.', '.'], ['…', '.'], ['[', '('], [']', ')'],
]);

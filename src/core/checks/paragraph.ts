import type { Span } from '../../base/span';
import { countLines, isWrapped, markSentences } from '../tokens/sentences';
import { tokenize } from '../tokens/tokens';
import { quotationsIn } from './quotation';

/** A paragraph that cites, taken apart; spans count from its beginning. */
export interface Paragraph {
  /** With words in them, in order. */
  readonly sentences: readonly Span[];
  /** The sentence that each citation belongs to, by its index; none in a paragraph without words. */
  readonly sentenceOf: readonly (number | undefined)[];
  readonly quotations: readonly Span[];
}

/** A citation in a paragraph: `narrative` ones stand in front of what they are the source of (*@a says that …*). */
export interface PlacedCitation extends Span {
  readonly narrative: boolean;
}

/**
 * Takes a paragraph apart.
 * @param prose with citations blanked. A citation belongs to the sentence of the word before it, so also to one that ended just before; a narrative one behind the end of a sentence to the next.
 */
export function readParagraph(prose: string, citations: readonly PlacedCitation[]): Paragraph {
  const tokens = tokenize(prose);
  const first = markSentences(tokens, prose, [], isWrapped(countLines(prose)));
  const sentences = [...first].map((word, n): Span => ({ start: tokens.starts[word] ?? 0, end: tokens.ends[(first[n + 1] ?? tokens.count) - 1] ?? 0 }));
  const sentenceOf = citations.map(({ start, narrative }) => {
    const before = lastIndex(sentences, (sentence) => sentence.start < start);
    if (before === -1) return sentences.length > 0 ? 0 : undefined;
    const ended = (sentences[before]?.end ?? 0) <= start && before + 1 < sentences.length;
    return narrative && ended ? before + 1 : before;
  });
  return { sentences, sentenceOf, quotations: quotationsIn(prose) };
}

/** The paragraph around an offset: as far as the next blank lines, or so many code units to each side. */
export function paragraphAround(text: string, offset: number, reach = 5000): Span {
  const from = Math.max(0, offset - reach);
  let start = from;
  for (const match of text.slice(from, offset).matchAll(blankLine)) start = from + match.index + match[0].length;
  const next = text.slice(offset, offset + reach).search(blankLine);
  return { start, end: next === -1 ? Math.min(text.length, offset + reach) : offset + next };
}

const blankLine = /\n[ \t]*\r?(?=\n)/g;

function lastIndex<T>(list: readonly T[], is: (item: T) => boolean): number {
  for (let n = list.length - 1; n >= 0; n--) if (is(list[n] as T)) return n;
  return -1;
}

import type { Span } from '../../base/span';
import { Gap, Shape, type Tokens } from './tokens';
import { abbreviations, functionWords } from './words';
import { wrapping } from './wrapping';

/**
 * Marks in `tokens.before` where sentences begin and returns the index of the first word of each. A full stop ends
 * none behind an abbreviation, a title or an initial. A line break ends one unless lines were broken there at a width;
 * such a break is white space from here on. A blank line and a heading always end a sentence. `wrapped` says that the
 * whole document was broken at a width ({@link isWrapped}).
 */
export function markSentences(tokens: Tokens, text: string, headings: readonly Span[], wrapped: boolean): Int32Array {
  const { count, before, starts } = tokens;
  let wraps: ((i: number) => boolean) | undefined;
  const inside = (i: number): boolean => (wraps ??= wrapping(tokens, text))(i);
  const first: number[] = [];
  let h = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const broken = Boolean((before[i] ?? 0) & Gap.lineBreak) && !((before[i] ?? 0) & Gap.paragraph);
    const soft = broken && i > 0 && (wrapped || inside(i));
    let boundary = i === 0 || endsSentence(tokens, i, soft);
    while (h < headings.length && (headings[h]?.start ?? 0) <= start) {
      const previous = i > 0 ? (starts[i - 1] ?? 0) : -1;
      if (previous < (headings[h]?.start ?? 0)) boundary = true;
      if ((headings[h]?.end ?? 0) <= start) {
        boundary ||= previous < (headings[h]?.end ?? 0);
        h++;
      } else break;
    }
    if (boundary) {
      before[i] = (before[i] ?? 0) | Gap.sentence;
      first.push(i);
    } else if (soft) before[i] = (before[i] ?? 0) & ~Gap.lineBreak;
  }
  return Int32Array.from(first);
}

function endsSentence(tokens: Tokens, i: number, wrapped: boolean): boolean {
  const gap = tokens.before[i] ?? 0;
  if (gap === 0) return tokens.shapes[i - 1]! & Shape.dotted ? opensAfterAbbreviation(tokens, i) : false;
  if (gap & Gap.paragraph) return true;
  if (gap & Gap.lineBreak && !wrapped) return true;
  const shape = tokens.shapes[i] ?? 0;
  if (gap & Gap.stop) {
    if (gap & Gap.glued) return Boolean(gap & (Gap.openQuote | Gap.closeQuote | Gap.closeBracket)) && Boolean(shape & Shape.capital);
    if (!(shape & (Shape.capital | Shape.digit)) && !(gap & (Gap.openQuote | Gap.closeQuote))) return false;
    if (!(shape & (Shape.capital | Shape.digit))) return false;
    const previous = tokens.folded[i - 1] ?? '';
    const onlyStop = (gap & ~(Gap.lineBreak)) === Gap.stop;
    // No. 4; but: The ministry said no. She left.
    const numero = previous !== 'no' || Boolean(shape & Shape.digit);
    if (onlyStop && numero && abbreviations.has(previous) && !(companyLike.has(previous) && functionWords.has(tokens.folded[i] ?? ''))) return false;
    return true;
  }
  return Boolean(tokens.shapes[i - 1]! & Shape.dotted) && opensAfterAbbreviation(tokens, i);
}

const companyLike: ReadonlySet<string> = new Set(['inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'etc', 'al']);

/** *… in the U.S. The …*: only a function word with a capital shows that a new sentence began. */
function opensAfterAbbreviation(tokens: Tokens, i: number): boolean {
  const previous = tokens.folded[i - 1] ?? '';
  if (previous.length < 2) return false;
  return Boolean(tokens.shapes[i]! & Shape.capital) && functionWords.has(tokens.folded[i] ?? '');
}

/** What lines of a text look like; those of several texts add up. */
export interface LineCounts {
  /** Lines with another one right behind them. */
  readonly followed: number;
  /** Of these, lines as long as a page is wide that end no sentence. */
  readonly full: number;
  readonly long: number;
}

/** True for a document whose lines were broken at a fixed width, as in e-mail and old files. */
export function isWrapped({ followed, full, long }: LineCounts): boolean {
  return followed >= 3 && full / followed > 0.6 && long * 20 < followed;
}

/** The counts of several texts together; those of `without` are taken away. */
export function addLines(counts: readonly LineCounts[], without: readonly LineCounts[] = []): LineCounts {
  const sum = (of: (one: LineCounts) => number): number => counts.reduce((all, one) => all + of(one), 0) - without.reduce((all, one) => all + of(one), 0);
  return { followed: sum(({ followed }) => followed), full: sum(({ full }) => full), long: sum(({ long }) => long) };
}

export function countLines(text: string): LineCounts {
  let lines = 0;
  let full = 0;
  let long = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text.charCodeAt(i) !== 10) continue;
    const length = i - start;
    const followed = i + 1 < text.length && text.charCodeAt(i + 1) !== 10;
    if (length > 0) {
      if (length > 120) long++;
      if (followed) {
        lines++;
        if (length >= 50 && length <= 120 && !/[.!?:"”]\s*$/.test(text.slice(Math.max(start, i - 3), i))) full++;
      }
    }
    start = i + 1;
  }
  return { followed: lines, full, long };
}

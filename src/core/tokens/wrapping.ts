import { Gap, Shape, type Tokens } from './tokens';
import { functionWords, openEnds } from './words';

/**
 * Tells line breaks inside a sentence from line breaks that end one. A break is inside when the sentence plainly goes on
 * (a small letter behind it, an open end before it), or when the lines around were filled up to one width, so that the
 * first word of each line would not have fitted on the line before. Headings, menus and lists do neither.
 */
export function wrapping(tokens: Tokens, text: string): (i: number) => boolean {
  const lines = linesOf(text);
  let at = 0;
  return (i) => {
    const end = tokens.ends[i - 1] ?? 0;
    while (at > 0 && (lines.starts[at] ?? 0) > end) at--;
    while (at + 1 < lines.starts.length && (lines.starts[at + 1] ?? 0) <= end) at++;
    const gap = tokens.before[i] ?? 0;
    if ((gap & ~(Gap.lineBreak | Gap.comma)) !== 0) return false;
    const next = tokens.shapes[i] ?? 0;
    const small = !(next & (Shape.capital | Shape.digit));
    if (lines.filled[at]) return true;
    const { from, words, capitals } = lineBefore(tokens, i, lines.starts[at] ?? 0);
    // A line of capitals is a heading or an item, however it ends.
    if (words === 0 || capitals === words) return false;
    if (small && !(gap & Gap.comma)) return true;
    const last = tokens.folded[i - 1] ?? '';
    if (gap !== Gap.lineBreak || !(next & Shape.capital) || functionWords.has(tokens.folded[i] ?? '')) return false;
    if (openEnds.has(last)) return !(tokens.shapes[i - 1]! & Shape.capital) || continues(tokens, i, from);
    // Colonel Dara⏎Minn left: a rank with one name behind it, and a name before a small word.
    const before = i - 2 > from ? (tokens.folded[i - 2] ?? '') : '';
    const plain = tokens.before[i - 1] === 0 || tokens.before[i - 1] === Gap.stop;
    if (plain && ranks.has(before) && tokens.shapes[i - 2]! & Shape.capital && tokens.shapes[i - 1]! & Shape.capital) return continues(tokens, i, from);
    // the Free Uplands⏎Front took: an article, a capital, and a body's noun behind the break.
    return bodies.has(tokens.folded[i] ?? '') && Boolean(tokens.shapes[i - 1]! & Shape.capital) && articleBefore(tokens, i - 1, from) && continues(tokens, i, from);
  };
}

/** Ranks and forms of address that no name lacks behind. */
const ranks: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'president', 'colonel', 'col', 'general', 'gen', 'captain', 'capt', 'major', 'maj', 'lieutenant', 'lt', 'commander', 'minister', 'senator', 'sen',
  'governor', 'sheikh', 'ayatollah', 'king', 'queen', 'prince', 'princess', 'professor', 'prof', 'admiral', 'brigadier', 'sergeant', 'sgt', 'ambassador', 'judge',
]);

const bodies: ReadonlySet<string> = new Set([
  'front', 'brigade', 'brigades', 'movement', 'party', 'coalition', 'alliance', 'army', 'forces', 'force', 'guard', 'guards', 'corps', 'council', 'ministry', 'agency',
  'committee', 'commission', 'union', 'league', 'university', 'institute', 'battalion', 'division', 'militia', 'federation', 'association', 'bank', 'company', 'group',
]);

/** The words of the line before word `i`. */
function lineBefore(tokens: Tokens, i: number, start: number): { readonly from: number; readonly words: number; readonly capitals: number } {
  let from = i;
  let words = 0;
  let capitals = 0;
  while (from > 0 && (tokens.starts[from - 1] ?? 0) >= start && i - from < 60) {
    from--;
    words++;
    if (tokens.shapes[from]! & (Shape.capital | Shape.digit) && !functionWords.has(tokens.folded[from] ?? '')) capitals++;
  }
  return { from, words, capitals };
}

/** After at most three words with capitals, the line goes on with a small word: not an item of a list. */
function continues(tokens: Tokens, i: number, from: number): boolean {
  if (i - from < 3) return false;
  for (let k = i + 1; k < Math.min(i + 5, tokens.count); k++) {
    if (tokens.before[k]! & (Gap.paragraph | Gap.lineBreak | Gap.colon | Gap.sentence | Gap.stop)) return Boolean(tokens.before[k]! & Gap.stop);
    if (!(tokens.shapes[k]! & Shape.capital)) return true;
  }
  return false;
}

function articleBefore(tokens: Tokens, k: number, from: number): boolean {
  let a = k;
  while (a > from && tokens.before[a] === 0 && tokens.shapes[a]! & Shape.capital) a--;
  return a < k && /^(the|a|an)$/.test(tokens.folded[a] ?? '') && !(tokens.shapes[a]! & Shape.capital);
}

interface Lines {
  readonly starts: readonly number[];
  /** The next line's first word would not have fitted on this one, as on all lines of its paragraph but the last. */
  readonly filled: readonly boolean[];
}

/** Paragraphs of two lines or more whose lines are shorter than this are lists and verses. */
const narrow = 38;
const wide = 110;

function linesOf(text: string): Lines {
  const starts: number[] = [];
  const filled: boolean[] = [];
  let block: { start: number; length: number; first: number; stop: boolean }[] = [];
  const close = (): void => {
    let widest = 0;
    for (const line of block) widest = Math.max(widest, line.length);
    let full = widest >= narrow && widest <= wide && block.length > 1;
    for (let k = 0; k + 1 < block.length && full; k++) {
      const line = block[k];
      const next = block[k + 1];
      if (!line || !next || line.length + 1 + next.first <= widest) full = false;
    }
    // Two lines show a width only when the first is long and the second no longer.
    if (block.length === 2 && (block[0]?.length ?? 0) < 50) full = false;
    const last = block.length - 1;
    block.forEach((line, k) => {
      starts.push(line.start);
      filled.push(full && k < last && !line.stop);
    });
    block = [];
  };
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).trimEnd();
    const item = /^\s*(?:[-*•·#>|]|\d+[.)]\s)/.test(line.slice(0, 12));
    if (line.trim() === '' || item) close();
    const first = /^\s*(\S*)/.exec(line.slice(0, wide + 1))?.[1]?.length ?? 0;
    block.push({ start, length: line.length, first, stop: /[.!?:;]["”»’)]*$/.test(line.slice(-4)) });
    if (line.trim() === '') close();
    start = end + 1;
  }
  close();
  return { starts, filled };
}

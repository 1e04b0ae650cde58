import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { abbreviates } from '../names/acronym';
import { articleParticles, notAcronyms } from '../names/words';
import type { Run } from './run';

/**
 * Runs whose bounds an acronym behind them shows: *the Board of Control for Rowing in Sarun (BCRS)* is one name, whatever
 * the words inside it look like. The long form is the shortest stretch before the bracket that begins with a capital and
 * that the acronym abbreviates, as in Schwartz and Hearst 2003. In *BCRS (Board of …)* it is what stands in the bracket.
 */
export function withDefinedForms(tokens: Tokens, runs: readonly Run[]): readonly Run[] {
  const explained = runs.map((run, n) => (runs[n + 1]?.from === run.to ? explainedEnd(tokens, run) : -1));
  if (!runs.some((run, n) => isBracketed(tokens, run) || explained[n]! >= 0)) return runs;
  const out: Run[] = [];
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n] as Run;
    const end = explained[n] ?? -1;
    let last = n;
    while ((runs[last + 1]?.from ?? Infinity) < end) last++;
    // Whole runs only, the first of which opens the bracket and the last of which closes it.
    if (last > n + 1 && runs[last]?.to === end && !runs.slice(n + 1, last + 1).some((r) => r.title)) {
      out.push(run, { from: run.to, to: end, title: false, initial: false });
      n = last;
      continue;
    }
    const from = isBracketed(tokens, run) ? longFormStart(tokens, run) : -1;
    if (from >= 0) {
      const covered = out.filter((r) => r.to > from);
      const first = covered[0];
      const last = covered[covered.length - 1];
      // Whole runs only, the last of which reaches the bracket.
      const whole = first !== undefined && first.from >= from && last?.to === run.from && !covered.some((r) => r.title);
      if (whole && (covered.length > 1 || first.from > from)) {
        out.length -= covered.length;
        out.push({ from, to: run.from, title: false, initial: false });
      }
    }
    out.push(run);
  }
  return out;
}

/** Behind the last word of a bracket that stands right behind an acronym and holds nothing but its long form, or -1. */
function explainedEnd(tokens: Tokens, { from, to }: Run): number {
  const { before, shapes, folded, count } = tokens;
  const gap = before[to] ?? 0;
  const short = folded[from] ?? '';
  if (to - from !== 1 || !(gap & Gap.openBracket) || gap & (Gap.closeBracket | Gap.stop | Gap.paragraph) || !isAcronym(tokens, from)) return -1;
  for (let k = to; k < count && k - to <= short.length + 6; k++) {
    if (!(shapes[k]! & Shape.capital) && (k === to || !functionWords.has(folded[k] ?? '') && !articleParticles.has(folded[k] ?? ''))) return -1;
    const next = before[k + 1] ?? 0;
    if (next & Gap.closeBracket) return k > to && abbreviates(short, folded.slice(to, k + 1).join(' ')) ? k + 1 : -1;
    if (!isInside(next)) return -1;
  }
  return -1;
}

/** One word in capitals, alone in brackets. */
function isBracketed(tokens: Tokens, { from, to }: Run): boolean {
  const { before } = tokens;
  const gap = before[from] ?? 0;
  return to - from === 1 && from > 1 && Boolean(gap & Gap.openBracket) && !(gap & (Gap.closeBracket | Gap.stop | Gap.paragraph)) && Boolean(before[to]! & Gap.closeBracket)
    && isAcronym(tokens, from);
}

function isAcronym({ shapes, folded }: Tokens, k: number): boolean {
  return Boolean(shapes[k]! & (Shape.allCapitals | Shape.mixed)) && (folded[k] ?? '').length <= 10 && !notAcronyms.has(folded[k] ?? '');
}

/** First word of the long form before an acronym in brackets, or -1. */
function longFormStart(tokens: Tokens, run: Run): number {
  const { before, shapes, folded } = tokens;
  const short = folded[run.from] ?? '';
  const limit = Math.min(short.length + 6, short.length * 2 + 2);
  let capitals = 0;
  for (let k = run.from - 1; k >= 0 && run.from - k <= limit; k--) {
    const capital = Boolean(shapes[k]! & Shape.capital);
    if (capital) capitals++;
    else if (!functionWords.has(folded[k] ?? '') && !articleParticles.has(folded[k] ?? '')) return -1;
    // An article in front is no part of the name.
    if (capital && capitals >= 2 && folded[k] !== 'the' && abbreviates(short, folded.slice(k, run.from).join(' '))) return k;
    if (!isInside(before[k] ?? 0)) return -1;
  }
  return -1;
}

/** What may stand between the words of one name. */
function isInside(gap: number): boolean {
  return (gap & ~(Gap.lineBreak | Gap.ampersand | Gap.hyphen | Gap.comma | Gap.glued)) === 0;
}

import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { abbreviates } from '../names/acronym';
import { notAcronyms } from '../names/words';
import type { Run } from './run';

/**
 * Runs whose bounds an acronym behind them shows: *the Board of Control for Rowing in Sarun (BCRS)* is one name, whatever
 * the words inside it look like. The long form is the shortest stretch before the bracket that begins with a capital and
 * that the acronym abbreviates, as in Schwartz and Hearst 2003.
 */
export function withDefinedForms(tokens: Tokens, runs: readonly Run[]): readonly Run[] {
  if (!runs.some((run) => isBracketed(tokens, run))) return runs;
  const out: Run[] = [];
  for (const run of runs) {
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

/** One word in capitals, alone in brackets. */
function isBracketed(tokens: Tokens, { from, to }: Run): boolean {
  const { before, shapes, folded } = tokens;
  const gap = before[from] ?? 0;
  return to - from === 1 && from > 1 && Boolean(gap & Gap.openBracket) && !(gap & (Gap.closeBracket | Gap.stop | Gap.paragraph)) && Boolean(before[to]! & Gap.closeBracket)
    && Boolean(shapes[from]! & (Shape.allCapitals | Shape.mixed)) && (folded[from] ?? '').length <= 10 && !notAcronyms.has(folded[from] ?? '');
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
    else if (!functionWords.has(folded[k] ?? '')) return -1;
    // An article in front is no part of the name.
    if (capital && capitals >= 2 && folded[k] !== 'the' && abbreviates(short, folded.slice(k, run.from).join(' '))) return k;
    const gap = before[k] ?? 0;
    if (gap & Gap.sentence || (gap & ~(Gap.lineBreak | Gap.ampersand | Gap.hyphen | Gap.comma | Gap.glued)) !== 0) return -1;
  }
  return -1;
}

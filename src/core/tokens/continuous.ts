import { Gap, Shape, type Tokens } from './tokens';
import { abbreviations } from './words';

/** True when only white space, one line break, hyphens, ampersands or abbreviation dots stand between the words. */
export function continuous(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const gap = (tokens.before[k] ?? 0) & ~Gap.sentence;
    if (gap === 0 || gap === Gap.glued || gap === Gap.ampersand || gap === Gap.lineBreak) {
      // A sentence break at a line break may be a wrapped line: names go across it.
      if (tokens.shapes[k - 1]! & Shape.possessive) return false;
      continue;
    }
    if (gap & (Gap.hyphen | Gap.dash)) continue;
    if ((gap & ~(Gap.lineBreak | Gap.glued)) === Gap.stop && endsShort(tokens.folded[k - 1] ?? '')) continue;
    return false;
  }
  return true;
}

/** A full stop behind this word may be an abbreviation's: *Gen.*, *St.*, *A.* */
function endsShort(word: string): boolean {
  return abbreviations.has(word) || word.length === 1;
}

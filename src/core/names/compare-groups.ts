import { type AlignedPart, type Alignment, conflict, type Evidence } from './align';
import { isWord } from './lexicon';
import { numbersOf, type NameParts } from './parts';
import { spellingEvidence } from './spelling';

/**
 * Log-odds that two names of groups, companies or bodies are one. Every distinctive word counts: two unlike ones contradict, one too many
 * may have been left out. The weights are set by judgement, in the manner of Fellegi and Sunter (1969).
 */
export function groupLogit(a: NameParts, b: NameParts, found: Alignment): number {
  const agreed = found.pairs.filter((p) => p.evidence > 0);
  const against = found.pairs.filter((p) => p.evidence <= 0);
  const weight = (p: AlignedPart): number => Math.min(p.a.weight, p.b.weight);
  const matched = agreed.reduce((sum, p) => sum + weight(p), 0);
  const lacking = found.missing.reduce((sum, p) => sum + p.weight, 0);
  const doubt = agreed.reduce((sum, p) => Math.max(sum, (2 - p.evidence) * weight(p)), 0);
  const other = against.reduce((sum, p) => sum + weight(p) * (p.evidence > -1.5 ? 0.6 : 1), 0);
  const x = numbersOf(a);
  const y = numbersOf(b);
  const number = x === y ? 0 : x === '' || y === '' ? 4 : 6;
  const [formA, formB] = [legalForm(a), legalForm(b)];
  return 3 - 9 * other - 8 * lacking / (matched + lacking + 0.01) - (lacking > 0 ? 0.5 : 0) - 1.7 * doubt - number
    - (formA.some((w) => !formB.includes(w)) && formB.some((w) => !formA.includes(w)) ? 0.5 : 0) - (matched === 0 ? 3 : 0) - (found.inversions > 0 ? 0.3 : 0);
}

/** Evidence between words of such names: two words of the dictionary are seldom two spellings of one. */
export const groupEvidence: Evidence = (a, b) => {
  const found = a !== b && a.length < 4 && b.length < 4 ? conflict : spellingEvidence(a, b);
  return a !== b && found < 2.5 && isWord(a) && isWord(b) && !inflected(a, b) && !inflected(b, a) ? Math.min(found, -3) : found;
};

/** *Industry* and *industries*, *chemist* and *chemical*: the same word but for its ending; *prince* and *princess* are not. */
function inflected(a: string, b: string): boolean {
  return b === `${a}s` || (a.length > 6 && a.startsWith(b.slice(0, 6)) && !a.endsWith('ess') && !b.endsWith('ess'));
}

function legalForm({ parts }: NameParts): readonly string[] {
  return parts.filter((p) => p.class === 'legal').map((p) => p.text);
}

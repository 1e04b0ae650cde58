import { align, type Alignment } from './align';
import { abbreviates } from './acronym';
import { groupEvidence, groupLogit } from './compare-groups';
import { personEvidence, personLogit, syllableEvidence } from './compare-people';
import { isGivenName } from './lexicon';
import { isMonosyllabic } from './monosyllables';
import { contentOf, nameParts, numbersOf, type NamePart, type NameParts } from './parts';
import { abjadEvidence } from './spelling';
import { fold } from '../tokens/fold';

export interface NameComparison {
  /** 0 to 1; {@link same} from 0.5. */
  readonly score: number;
  readonly same: boolean;
  /** How the two were found the same, or what speaks against it most. */
  readonly why: ComparisonReason;
}

export type ComparisonReason =
  | 'equal' | 'order' | 'spelling' | 'script' | 'missing-part' | 'initials' | 'joined' | 'acronym'
  | 'other-part' | 'other-number' | 'too-little';

/**
 * Compares two names as written, in any script: are they spellings of one? Tokens are paired off by learned spelling costs
 * (see spelling.ts), whatever their order; a logistic regression (Cox 1958) weighs how far the worst pair is apart, how
 * much agrees and how rare it is, in the manner of Fellegi and Sunter (1969). Missing middle names, titles, particles and
 * legal forms count little, another given name or number much. For people and groups; it never asks who they are.
 */
export function compareNames(a: string, b: string): NameComparison {
  if (fold(a) === fold(b)) return { score: 1, same: true, why: 'equal' };
  if (isAcronym(a, 4) && isAcronym(b, 4)) return { score: 0.1, same: false, why: 'other-part' };
  let x = nameParts(a);
  let y = nameParts(b);
  // Of two companies with a place each in brackets the place tells which; otherwise brackets hold an acronym or a remark.
  if ((x.group || y.group) && bracketed.test(a) && bracketed.test(b)) [x, y] = [a, b].map((raw) => nameParts(raw.replace(/[()[\]]/g, ' '))) as [NameParts, NameParts];
  const [ownA, ownB] = [x.group, y.group];
  const group = ownA || ownB;
  if (group && !ownA) x = nameParts(a, true);
  if (group && !ownB) y = nameParts(b, true);
  const found = comparedParts(x, y);
  // A person is not the company or foundation that bears the name.
  const bearer = group && ownA !== ownB && found.missing.some((p) => p.class === 'generic') && isGivenName(contentOf(ownA ? y : x)[0]?.text ?? '');
  const whole = (n: NameParts): string => contentOf(n).map((p) => p.text).join('');
  const logit = bearer ? -1 : whole(x) === whole(y) && numbersOf(x) === numbersOf(y) ? joinedLogit : group ? groupLogit(x, y, found) : personLogit(x, y, found);
  if (logit < 0 && acronymOf(a, x, b, y)) return { score: 0.6, same: true, why: 'acronym' };
  const score = 1 / (1 + Math.exp(-logit));
  return { score, same: logit >= 0, why: reason(x, y, found, logit) };
}

/** Tokens of the two names paired off, by the evidence that their scripts allow. */
export function comparedParts(a: NameParts, b: NameParts): Alignment {
  const x = contentOf(a);
  const y = contentOf(b);
  if (a.script !== b.script && (a.script === 'abjad' || b.script === 'abjad')) return { ...align(x, y, a.script === 'abjad' ? abjadEvidence : (latin, abjad) => abjadEvidence(abjad, latin)), vowelless: true };
  return align(x, y, isMonosyllabic(x) && isMonosyllabic(y) ? syllableEvidence : a.group || b.group ? groupEvidence : personEvidence);
}

const joinedLogit = 3;

const bracketed = /\S\s*[([][^()[\]]+[)\]]/;

function acronymOf(a: string, x: NameParts, b: string, y: NameParts): boolean {
  const stands = (short: string, parts: readonly NamePart[]): boolean => parts.length > 1 && abbreviates(fold(short).replace(/\./g, ''), parts.map((p) => p.text).join(' '));
  const fits = (short: string, { parts }: NameParts): boolean => parts.length > 2 && (stands(short, parts.filter((p) => p.class !== 'legal')) || stands(short, parts));
  return (isAcronym(a, 10) && fits(a, y)) || (isAcronym(b, 10) && fits(b, x));
}

function isAcronym(raw: string, longest: number): boolean {
  return raw.length <= longest && /^\p{Lu}[\p{Lu}\d.-]+$/u.test(raw.trim());
}

function reason(a: NameParts, b: NameParts, found: Alignment, logit: number): ComparisonReason {
  if (logit < 0) return numbersOf(a) !== numbersOf(b) ? 'other-number' : found.pairs.some((p) => p.evidence < 0) ? 'other-part' : 'too-little';
  if (a.script !== b.script) return 'script';
  if (found.pairs.some((p) => p.initial)) return 'initials';
  if (found.missing.length > 0) return 'missing-part';
  if (found.pairs.some((p) => p.joined)) return 'joined';
  return found.pairs.every((p) => p.a.text === p.b.text) ? 'order' : 'spelling';
}

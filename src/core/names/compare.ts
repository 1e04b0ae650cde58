import { align, conflict, type AlignedPart, type Alignment, type Evidence } from './align';
import { abbreviates } from './acronym';
import { comparisonWeights } from './data/comparison-weights';
import { likeness as lettersAlike } from './likeness';
import { conventionalForm } from './equivalents';
import { isGivenName, isNameToken, isWord } from './lexicon';
import { isMonosyllabic, syllable } from './monosyllables';
import { chineseSurnames } from './name-words';
import { splitSyllables } from './pinyin';
import { nameParts, type NamePart, type NameParts } from './parts';
import { abjadEvidence, spellingEvidence } from './spelling';
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
  let x = nameParts(a);
  let y = nameParts(b);
  const group = x.group || y.group;
  if (group && !x.group) x = nameParts(a, true);
  if (group && !y.group) y = nameParts(b, true);
  const found = comparedParts(x, y);
  const whole = (n: NameParts): string => content(n.parts).map((p) => p.text).join('');
  const logit = whole(x) === whole(y) && numbers(x) === numbers(y) ? joinedLogit : group ? groupLogit(x, y, found) : personLogit(x, y, found);
  if (logit < 0 && acronymOf(a, x, b, y)) return { score: 0.6, same: true, why: 'acronym' };
  const score = 1 / (1 + Math.exp(-logit));
  return { score, same: logit >= 0, why: reason(x, y, found, logit) };
}

/** Tokens of the two names paired off, by the evidence that their scripts allow. */
export function comparedParts(a: NameParts, b: NameParts): Alignment {
  const x = content(a.parts);
  const y = content(b.parts);
  if (a.script !== b.script && (a.script === 'abjad' || b.script === 'abjad')) return { ...align(x, y, abjadEvidence), vowelless: true };
  return align(x, y, isMonosyllabic(x) && isMonosyllabic(y) ? syllableEvidence : a.group || b.group ? groupEvidence : personEvidence);
}

/** The quantities that a comparison of two people weighs, named in data/comparison-weights.ts. */
export function nameFeatures(found: Alignment): readonly number[] {
  const sorted = [...found.pairs].sort((x, y) => x.evidence - y.evidence);
  const worst = sorted[0];
  const second = sorted[1];
  const agreed = found.pairs.filter((p) => p.evidence > 0 && !p.initial);
  const lowest = worst?.evidence ?? conflict;
  return [
    Math.max(-4, lowest), Math.min(0, lowest), Math.max(-4, second?.evidence ?? 2.8), Math.min(0, second?.evidence ?? 0),
    worst ? likeness(worst, found) : 0, second ? likeness(second, found) : 1, worst ? rarity(worst.a) * rarity(worst.b) : 1,
    Math.min(3, agreed.reduce((sum, p) => sum + rarity(p.a) * rarity(p.b), 0)), Math.min(4, agreed.length), found.pairs.reduce((s, p) => s + Math.min(0, p.evidence), 0),
  ];
}

/** What the learned examples say too little about: set by judgement. */
export function judgedLogit(a: NameParts, b: NameParts, found: Alignment): number {
  const missing = (c: string): number => found.missing.filter((p) => p.class === c).length;
  const inverted = isInverted(a, b, found);
  const monosyllabic = isMonosyllabic(content(a.parts)) && found.pairs.some((p) => p.evidence < 0);
  const worst = found.pairs.find((p) => p.evidence === Math.min(...found.pairs.map((q) => q.evidence)));
  return -0.7 * (missing('name') + missing('given')) - 0.2 * missing('patronymic') - 0.2 * missing('initial')
    - (lacksFirst(a, b, found) ? 3 : 0) - (inverted ? (found.missing.length > 0 ? 4 : 0.4) : 0) - 0.5 * found.pairs.filter((p) => p.initial).length
    - (monosyllabic ? 3 : 0) + (worst && begins(worst) ? 2 : 0) - found.pairs.reduce((sum, p) => sum + twoNames(p), 0);
}

/**
 * True for what no likeness of the rest outweighs: another number, generation or initial, one name of a longer one, a father of (*Abu*) against
 * none, a father and a son with each other's names, and a given name that is the other's surname but for a letter.
 */
export function contradicted(a: NameParts, b: NameParts, found: Alignment): boolean {
  const single = Math.min(content(a.parts).length, content(b.parts).length) < 2 && found.missing.length > 0;
  const kunya = found.missing.some((p) => p.class === 'kunya') && (a.parts[0]?.class === 'kunya') !== (b.parts[0]?.class === 'kunya');
  const initials = found.pairs.some((p) => p.a.class === 'initial' && p.b.class === 'initial' && p.a.text !== p.b.text);
  const kin = isInverted(a, b, found) && [a, b].every((n) => n.parts.some((p) => p.text === 'bin' || p.text === 'ibn' || p.text === 'ben' || p.text === 'bint'));
  return numbers(a) !== numbers(b) || kin || single || kunya || initials || (isInverted(a, b, found) && found.pairs.some((p) => (p.evidence < 0 && !p.initial) || possessive(p)));
}

/** *Adam* and *Adams*, *Michael* and *Michaels*. */
function possessive({ a, b }: AlignedPart): boolean {
  return `${a.text}s` === b.text || a.text === `${b.text}s`;
}

/** True when the longer name begins with a name the other has not: more often a child than the same person. */
function lacksFirst(a: NameParts, b: NameParts, found: Alignment): boolean {
  const first = [a, b].map((n) => content(n.parts)[0]);
  return found.missing.length === 1 && found.pairs.length > 1 && found.inversions === 0 && found.missing.some((p) => first.includes(p) && p.class !== 'initial' && !leadingNames.has(conventionalForm(p.text)));
}
/** Names put in front of others so often that they are left out. */
const leadingNames: ReadonlySet<string> = new Set(['muhammad', 'maria', 'jose', 'jean', 'hans']);

function isInverted(a: NameParts, b: NameParts, found: Alignment): boolean {
  return found.inversions > 0 && !a.inverted && !b.inverted;
}

const contradictedLogit = -0.5;

function personLogit(a: NameParts, b: NameParts, found: Alignment): number {
  if (found.pairs.length === 0) return -9;
  const features = nameFeatures(found);
  const logit = comparisonWeights.reduce((sum, [, weight], i) => sum + weight * (features[i] ?? 1), 0) + judgedLogit(a, b, found);
  const syllables = sameSyllables(a, b);
  if (syllables === true) return Math.max(logit, syllableLogit);
  return syllables === false || contradicted(a, b, found) ? Math.min(logit, contradictedLogit) : logit;
}

/** Every distinctive word counts in the name of a group; two unlike words contradict, a word too many may be left out. */
function groupLogit(a: NameParts, b: NameParts, found: Alignment): number {
  const agreed = found.pairs.filter((p) => p.evidence > 0);
  const against = found.pairs.filter((p) => p.evidence <= 0);
  const weight = (p: AlignedPart): number => Math.min(p.a.weight, p.b.weight);
  const matched = agreed.reduce((sum, p) => sum + weight(p), 0);
  const lacking = found.missing.reduce((sum, p) => sum + p.weight, 0);
  const doubt = agreed.reduce((sum, p) => Math.max(sum, (2 - p.evidence) * weight(p)), 0);
  const other = against.reduce((sum, p) => sum + weight(p) * (p.evidence > -1.5 ? 0.6 : 1), 0);
  const x = numbers(a);
  const y = numbers(b);
  const number = x === y ? 0 : x === '' || y === '' ? 4 : 6;
  const [formA, formB] = [legalForm(a), legalForm(b)];
  return 3 - 9 * other - 8 * lacking / (matched + lacking + 0.01) - (lacking > 0 ? 0.5 : 0) - 1.7 * doubt - number
    - (formA !== '' && formB !== '' && formA !== formB ? 0.5 : 0) - (matched === 0 ? 3 : 0) - (found.inversions > 0 ? 0.3 : 0);
}

/** Three letters leave room for few spellings. */
const personEvidence: Evidence = (a, b) => {
  const found = spellingEvidence(a, b);
  return a !== b && a.length <= 3 && b.length <= 3 ? found - 1.5 : a !== b && a.length <= 4 && b.length <= 4 ? found - 1 : found;
};

const groupEvidence: Evidence = (a, b) => {
  const found = spellingEvidence(a, b);
  return a !== b && found < 2.5 && isWord(a) && isWord(b) && !a.startsWith(b.slice(0, 6)) ? Math.min(found, -3) : found;
};

const syllableEvidence: Evidence = (a, b) => {
  const found = spellingEvidence(a, b);
  return syllable(a) === syllable(b) ? Math.max(found, 2) : 2 * found - 2.5;
};

/** Of two Chinese names in Pinyin or Wade-Giles, joined or apart, whether the syllables are the same; nothing where one is no such name. */
function sameSyllables(a: NameParts, b: NameParts): boolean | undefined {
  const x = syllablesOf(a);
  const y = syllablesOf(b);
  if (!x || !y || x.length < 2 || x.length > 4 || y.length < 2 || y.length > 4) return undefined;
  return x.join(' ') === y.join(' ');
}
const syllableLogit = 1.5;
const joinedLogit = 3;

function syllablesOf({ parts }: NameParts): readonly string[] | undefined {
  const all: string[] = [];
  for (const { text } of parts) {
    const found = splitSyllables(text);
    if (!found) return undefined;
    all.push(...found.map(syllable));
  }
  return [parts[0], parts[parts.length - 1]].some((p) => p && chineseSurnames.has(p.text)) ? all.sort() : undefined;
}

function acronymOf(a: string, x: NameParts, b: string, y: NameParts): boolean {
  const isAcronym = (raw: string): boolean => /^\p{Lu}[\p{Lu}\d.-]{1,9}$/u.test(raw.trim());
  const fits = (short: string, long: NameParts): boolean => long.parts.length > 2 && abbreviates(fold(short).replace(/\./g, ''), long.parts.filter((p) => p.class !== 'legal').map((p) => p.text).join(' '));
  return (isAcronym(a) && fits(a, y)) || (isAcronym(b) && fits(b, x));
}

function reason(a: NameParts, b: NameParts, found: Alignment, logit: number): ComparisonReason {
  if (logit < 0) return numbers(a) !== numbers(b) ? 'other-number' : found.pairs.some((p) => p.evidence < 0) ? 'other-part' : 'too-little';
  if (a.script !== b.script) return 'script';
  if (found.pairs.some((p) => p.initial)) return 'initials';
  if (found.missing.length > 0) return 'missing-part';
  if (found.pairs.some((p) => p.joined)) return 'joined';
  return found.pairs.every((p) => p.a.text === p.b.text) ? 'order' : 'spelling';
}

function content(parts: readonly NamePart[]): readonly NamePart[] {
  const kept = parts.filter((p) => p.class !== 'particle' && p.class !== 'title' && p.class !== 'legal' && p.class !== 'number' && p.class !== 'generation');
  return kept.length > 0 ? kept : parts;
}

function numbers({ parts }: NameParts): string {
  return parts.filter((p) => p.class === 'generation' || p.class === 'number').map((p) => p.text).sort().join(' ');
}

function legalForm({ parts }: NameParts): string {
  return parts.filter((p) => p.class === 'legal').map((p) => p.text).join(' ');
}

function likeness(p: AlignedPart, { vowelless }: Alignment): number {
  if (p.initial) return p.evidence > 0 ? 0.8 : 0.2;
  // Letters say nothing where one side has no vowels.
  if (vowelless) return Math.min(1, Math.max(0, 1 - (2.5 - p.evidence) * 0.2));
  if (p.conventional) return 0.95;
  const servants = p.a.text.startsWith('abd') && p.b.text.startsWith('abd');
  return servants ? lettersAlike(p.a.text.slice(3), p.b.text.slice(3)) : lettersAlike(p.a.text, p.b.text);
}

/** How much it speaks against a pair that both are names in use, and not two spellings of one. */
function twoNames(p: AlignedPart): number {
  if (p.evidence >= 0 || p.initial) return 0;
  const x = p.a.text.replace(/^abd(?=...)/, '');
  const y = p.b.text.replace(/^abd(?=...)/, '');
  if (isGivenName(x) && isGivenName(y)) return p.evidence < -1 ? 5 : 3.5;
  return p.evidence < -2 && isNameToken(x) && isNameToken(y) ? 3 : 0;
}

function begins(p: AlignedPart): boolean {
  if (p.evidence > 0) return false;
  const [x, y] = p.a.text.length < p.b.text.length ? [p.a.text, p.b.text] : [p.b.text, p.a.text];
  return x.length >= 5 && x !== y && y.startsWith(x) && !isNameToken(x);
}

/** A given name in common use says less than a rare surname. */
function rarity(p: NamePart): number {
  return p.class === 'patronymic' ? 0.5 : isGivenName(p.text) ? 0.6 : isNameToken(p.text) ? 0.8 : 1;
}

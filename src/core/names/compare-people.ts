import { type AlignedPart, type Alignment, conflict, type Evidence } from './align';
import { sameSyllables } from './chinese';
import { comparisonWeights } from './data/comparison-weights';
import { distinctGivenNames } from './distinct';
import { isLeadingName } from './equivalents';
import { isGivenName, isNameToken, isWord } from './lexicon';
import { likeness as lettersAlike } from './likeness';
import { isMonosyllabic, syllable } from './monosyllables';
import { contentOf, numbersOf, type NamePart, type NameParts } from './parts';
import { withoutDivine } from './name-forms';
import { spellingEvidence } from './spelling';

/** Log-odds that two names of people are one: a logistic regression over {@link nameFeatures}, and judgement where examples lack. */
export function personLogit(a: NameParts, b: NameParts, found: Alignment): number {
  if (found.pairs.length === 0) return -9;
  const features = nameFeatures(found);
  const logit = comparisonWeights.reduce((sum, [, weight], i) => sum + weight * (features[i] ?? 1), 0) + judgedLogit(a, b, found);
  const syllables = sameSyllables(a, b);
  if (syllables === true) return Math.max(logit, syllableLogit);
  return syllables === false || contradicted(a, b, found) ? Math.min(logit, contradictedLogit) : logit;
}

const contradictedLogit = -0.5;
const syllableLogit = 1.5;

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
  const monosyllabic = isMonosyllabic(contentOf(a)) && found.pairs.some((p) => p.evidence < 0);
  const worst = found.pairs.find((p) => p.evidence === Math.min(...found.pairs.map((q) => q.evidence)));
  return -0.7 * (missing('name') + missing('given')) - 0.2 * missing('patronymic') - 0.2 * missing('initial')
    - (lacksFirst(a, b, found) ? 3 : 0) - (inverted ? (found.missing.length > 0 ? 4 : 0.4) : 0) - 0.5 * found.pairs.filter((p) => p.initial).length
    - (monosyllabic ? 3 : 0) - (otherScript(a, b) && worst && worst.evidence < -1.2 ? 4 : 0) + (worst && begins(worst) ? 2 : 0) - found.pairs.reduce((sum, p) => sum + twoNames(p), 0);
}

/**
 * True for what no likeness of the rest outweighs: another number, generation or initial, one name of a longer one, a father of (*Abu*) against
 * none, a father and a son with each other's names, and a given name that is the other's surname but for a letter.
 */
export function contradicted(a: NameParts, b: NameParts, found: Alignment): boolean {
  const single = Math.min(contentOf(a).length, contentOf(b).length) < 2 && found.missing.length > 0;
  const kunya = found.missing.some((p) => p.class === 'kunya') && (a.parts[0]?.class === 'kunya') !== (b.parts[0]?.class === 'kunya');
  const initials = found.pairs.some((p) => p.a.class === 'initial' && p.b.class === 'initial' && p.a.text !== p.b.text);
  const linked = [a, b].filter((n) => n.parts.slice(1).some((p) => linksParent.has(p.text))).length;
  const kin = isInverted(a, b, found) && (linked === 2 || (linked === 1 && found.missing.length === 0));
  const distinct = found.pairs.some((p) => !p.conventional && distinctGivenNames(...stems(p.a.text, p.b.text)));
  const otherInitial = found.pairs.some((p) => p.initial && p.evidence < 0);
  return numbersOf(a) !== numbersOf(b) || kin || distinct || otherInitial || isChild(a, b, found) || single || kunya || initials || (isInverted(a, b, found) && found.pairs.some((p) => (p.evidence < -2 && !p.initial) || possessive(p)));
}

/** *Omar bin Salim* beside *Salim*: the one name begins with another's, and goes on with that of a parent. */
function isChild(a: NameParts, b: NameParts, found: Alignment): boolean {
  return [a, b].some((n) => linksParent.has(n.parts[1]?.text ?? '') && found.missing.some((p) => p === n.parts[0]));
}
const linksParent: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint']);

/** *Adam* and *Adams*, *Michael* and *Michaels*. */
function possessive({ a, b }: AlignedPart): boolean {
  return `${a.text}s` === b.text || a.text === `${b.text}s`;
}

/** True when the longer name begins with a name the other has not: more often a child than the same person. */
function lacksFirst(a: NameParts, b: NameParts, found: Alignment): boolean {
  const first = [a, b].map((n) => contentOf(n)[0]);
  return found.missing.length === 1 && found.pairs.length > 1 && found.inversions === 0 && found.missing.some((p) => first.includes(p) && p.class !== 'initial' && !isLeadingName(p.text));
}

/** Letters are seldom mistaken where a script is rendered in another: what is left unlike is another name. */
function otherScript(a: NameParts, b: NameParts): boolean {
  return a.script !== b.script;
}

function isInverted(a: NameParts, b: NameParts, found: Alignment): boolean {
  return found.inversions > 0 && !a.inverted && !b.inverted;
}

/** Evidence between two tokens of such names: three or four letters leave room for few spellings. */
export const personEvidence: Evidence = (a, b) => {
  const found = spellingEvidence(a, b);
  return a !== b && a.length <= 4 && b.length <= 4 ? found - (a.length < 4 && b.length < 4 ? 1.5 : 1) : found;
};

/** Evidence between two syllables of a name that is made of them. */
export const syllableEvidence: Evidence = (a, b) => {
  const found = spellingEvidence(a, b);
  return syllable(a) === syllable(b) ? Math.max(found, 2) : 2 * found - 2.5;
};

function likeness(p: AlignedPart, { vowelless }: Alignment): number {
  if (p.initial) return p.evidence > 0 ? 0.8 : 0.2;
  // Letters say nothing where one side has no vowels.
  if (vowelless) return Math.min(1, Math.max(0, 1 - (2.5 - p.evidence) * 0.2));
  if ((p.conventional && p.evidence > 0) || (p.a.text !== p.b.text && isMonosyllabic([p.a, p.a]) && isMonosyllabic([p.b, p.b]) && syllable(p.a.text) === syllable(p.b.text))) return 0.95;
  const servants = p.a.text.startsWith('abd') && p.b.text.startsWith('abd');
  return servants ? lettersAlike(p.a.text.slice(3), p.b.text.slice(3)) : lettersAlike(p.a.text, p.b.text);
}

/** How much it speaks against a pair that both are names in use, and not two spellings of one. */
function twoNames(p: AlignedPart): number {
  if (!p.initial && p.evidence < 2.5 && isPlainWord(p.a.text) && isPlainWord(p.b.text) && p.a.text !== p.b.text) return 5;
  const [x, y] = stems(p.a.text, p.b.text);
  const evidence = x === p.a.text || x === y ? p.evidence : spellingEvidence(x, y);
  if (evidence >= 0 || p.initial) return 0;
  if (isGivenName(x) && isGivenName(y)) return evidence < -1 ? 5 : 3.5;
  if (x.length <= 4 && y.length <= 4) return 2;
  if (evidence < -1.2 && isNameToken(x) && isNameToken(y)) return 3;
  if (p.a.class === 'patronymic' && p.b.class === 'patronymic') return evidence < -7 ? 2.5 : 0;
  if (addsFamilySuffix(x, y)) return 2.5;
  if (evidence > -1.5 || x.startsWith(y) || y.startsWith(x)) return 0;
  if (rhyme(x, y)) return 4;
  return isGivenName(x) || isGivenName(y) ? 2 : evidence < -4 ? 1.5 : 0;
}

function addsFamilySuffix(a: string, b: string): boolean {
  const [x, y] = a.length < b.length ? [a, b] : [b, a];
  return x.length > 3 && y.startsWith(x) && y.length > x.length + 2 && familySuffixes.test(y.slice(x.length));
}

/** Two names without *abd* or *-uddin* where both have it: the rest tells them apart. */
function stems(a: string, b: string): readonly [string, string] {
  if (a.startsWith('abd') && b.startsWith('abd') && a.length > 5 && b.length > 5) return [a.slice(3), b.slice(3)];
  const [x, y] = [withoutDivine(a), withoutDivine(b)];
  return x !== a && y !== b ? [x, y] : [a, b];
}

/** *Wave*, *Star*: a word of the language that nobody is called; names of ships and bands consist of such. */
function isPlainWord(word: string): boolean {
  return word.length > 2 && isWord(word) && !isNameToken(word);
}

/** *Miller* and *Hiller*: two surnames more often than one misspelt, which seldom begins with a wrong letter. */
function rhyme(a: string, b: string): boolean {
  return a[0] !== b[0] && a.slice(1) === b.slice(1) && /^[^aeiouy]/.test(a) && /^[^aeiouy]/.test(b);
}

function begins(p: AlignedPart): boolean {
  if (p.evidence > 0) return false;
  const [x, y] = p.a.text.length < p.b.text.length ? [p.a.text, p.b.text] : [p.b.text, p.a.text];
  return x.length >= 5 && x !== y && y.startsWith(x) && !isNameToken(x) && !familySuffixes.test(y.slice(x.length));
}

/** *Tkach* and *Tkachenko*, *Garci* and *Garciez*: a suffix that makes another family's name. */
const familySuffixes = /^(?:enko|[oe]v|[oe]va|[oe]vsk[a-z]+|sk[a-z]+|insk[a-z]+|in|ina|son|sen|ez|yan|ian|adze|shvili|uk|chuk|zadeh?|pour|nejad|zai|oglu|escu|opoulos)$/;

/** A given name in common use says less than a rare surname. */
function rarity(p: NamePart): number {
  return p.class === 'patronymic' ? 0.5 : isGivenName(p.text) ? 0.6 : isNameToken(p.text) ? 0.8 : 1;
}

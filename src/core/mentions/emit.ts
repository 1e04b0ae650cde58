import { Gap, Shape, type Tokens } from '../tokens/tokens';
import {
  adjectives, companySuffixes, foreignGroupNouns, notAcronyms, organizationHeads, particles, portfolios, titleModifiers, titles,
} from '../names/words';
import { isDemonym, stateOf } from '../names/lexicon';
import { hasLinkedHead, isHead, politicians } from './heads';
import { isPeopleOrTongue, namesNothing, votedOn } from './no-names';
import type { Run } from './run';

/** Adds the words from..to to `runs`, without what cannot end a name, unless they can name nobody. */
export function emit(tokens: Tokens, from: number, to: number, title: boolean, initial: boolean, runs: Run[]): void {
  let a = from;
  let b = to;
  const word = (k: number): string => tokens.folded[k] ?? '';
  while (b > a && !(tokens.shapes[b - 1]! & Shape.capital) && !(tokens.before[b - 1]! & Gap.hyphen) && !(tokens.shapes[b - 1]! & Shape.digit)) b--;
  // Chief of Staff of the X army: what a role is of bears no title itself.
  const complement = /^(of|for|the|and|to|in)$/.test(word(a)) && !(tokens.shapes[a]! & Shape.capital);
  if (complement) {
    while (a < b && !(tokens.shapes[a]! & Shape.capital)) a++;
    emit(tokens, a, b, false, false, runs);
    return;
  }
  // The town I saw: a pronoun behind a name.
  if (b - a > 1 && word(b - 1) === 'i' && !numbered.has(word(b - 2)) && tokens.before[b] === 0 && !(tokens.shapes[b]! & (Shape.capital | Shape.digit)) && !/^(of|and|in|was|died|is)$/.test(word(b))) b--;
  if (a >= b) return;
  if (b - a === 1 && !/\p{L}/u.test(word(a))) return;
  if (b - a === 2 && (isDemonym(word(a)) || isPeopleOrTongue(word(a))) && notAcronyms.has(word(a + 1)) && tokens.shapes[a + 1]! & Shape.allCapitals) return;
  // Brigade 4: the number tells it from others.
  if (numbered.has(word(b - 1)) && tokens.before[b] === 0 && /^\d{1,4}$/.test(word(b)) && !/^(19|20)\d\d$/.test(word(b))) b++;
  // The 1st Sarun Brigade is not the 2nd.
  else if (numbered.has(word(b - 1)) && tokens.before[a] === 0 && /^\d{1,3}(?:st|nd|rd|th)$/.test(word(a - 1))) a--;
  if (b - a === 1 && stateOf(word(a)) === undefined && (namesNothing(word(a)) || (notAcronyms.has(word(a)) && tokens.shapes[a]! & (Shape.allCapitals | Shape.initial)))) return;
  if (b - a === 1 && !title && (titles.has(word(a)) || titleModifiers.has(word(a))) && !foreignGroupNouns.has(word(a)) && !(tokens.shapes[a]! & Shape.allCapitals) && !organizationHeads.has(word(a))) return;
  if (b - a > 12) return;
  // Lena Vaar (D-Sarun): a party's letter.
  if (b - a > 1 && word(a).length === 1 && tokens.before[a]! & Gap.openBracket && tokens.before[a + 1]! & Gap.hyphen) return;
  let content = b - a > 1 && politicians.has(word(b - 1));
  let roleOnly = true;
  let role = false;
  for (let k = a; k < b; k++) {
    if (!namesNothing(word(k)) && (!particles.has(word(k)) || tokens.shapes[k]! & Shape.capital)) content = true;
    if (titles.has(word(k))) role = true;
    if (!titles.has(word(k)) && !titleModifiers.has(word(k)) && !portfolios.has(word(k)) && word(k) !== 'of') roleOnly = false;
  }
  if (!content || (roleOnly && role && !title && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 2 && isPeopleOrTongue(keyWords(tokens, a, b))) return;
  if (b - a === 1 && (tokens.shapes[a]! & Shape.plural || companySuffixes.has(word(a)) && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 1 && (isSum(tokens, a) || isTicker(tokens, a))) return;
  if (votedOn(tokens, b) || isLabel(tokens, a, b)) return;
  runs.push({ from: a, to: b, title, initial });
}

/** What stands before a title may name an organisation: *FBI Director X*, *Upland Force Commander X*. */
export function emitPrefix(tokens: Tokens, from: number, to: number, initial: boolean, runs: Run[]): void {
  let b = to;
  const word = (k: number): string => tokens.folded[k] ?? '';
  // Ministry of Foreign Affairs General X: only the rank is no part of the body's name.
  const body = hasLinkedHead(tokens, from, to);
  while (body && b > from && titles.has(word(b - 1))) b--;
  while (!body && b > from && (titles.has(word(b - 1)) || titleModifiers.has(word(b - 1)) || portfolios.has(word(b - 1)) || word(b - 1) === 'of' || word(b - 1) === 'for' || word(b - 1) === 'and' || word(b - 1) === 'the')) b--;
  let a = from;
  while (a < b && (isDemonym(word(a)) || adjectives.has(word(a))) && !(isHead(word(b - 1)))) a++;
  if (b > a) emit(tokens, a, b, false, initial && a === from, runs);
}

/** Units that bear numbers. */
const numbered: ReadonlySet<string> = new Set(['brigade', 'battalion', 'division', 'regiment', 'unit', 'squadron', 'legion', 'corps']);

/** The folded words from..to, joined. */
export function keyWords(tokens: Tokens, from: number, to: number): string {
  return tokens.folded.slice(from, to).join(' ');
}

/** *MNT 6.5 billion*, *EUR 20,000*: a currency. */
function isSum(tokens: Tokens, k: number): boolean {
  const { shapes, before, folded } = tokens;
  if (!(shapes[k]! & Shape.allCapitals) || !(shapes[k + 1]! & Shape.digit) || before[k + 1] !== 0) return false;
  for (let i = k + 2; i < Math.min(k + 5, tokens.count); i++) {
    const gap = before[i] ?? 0;
    if (shapes[i]! & Shape.digit && gap & Gap.glued && gap & (Gap.stop | Gap.comma)) return true;
    if (gap === 0) return amounts.has(folded[i] ?? '');
    if (!(gap & Gap.glued)) return false;
  }
  return false;
}

/** *3344.TA*: a share's code. *USD/TKR*: a pair of currencies. */
function isTicker({ shapes, before, folded }: Tokens, k: number): boolean {
  if (!(shapes[k]! & Shape.allCapitals) || k === 0) return false;
  const gap = before[k] ?? 0;
  return Boolean(gap & Gap.glued && gap & Gap.stop && shapes[k - 1]! & Shape.digit) || Boolean(gap & Gap.glued && gap & Gap.other && notAcronyms.has(folded[k - 1] ?? '') && (folded[k] ?? '').length === 3);
}

const amounts: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'thousand', 'hundred', 'crore', 'lakh', 'bn', 'mn', 'per', 'a', 'each']);

/** *((AB))* or *[AB]* at the beginning of a line: who speaks in an interview, or a mark. */
function isLabel(tokens: Tokens, from: number, to: number): boolean {
  const gap = tokens.before[from] ?? 0;
  return to - from === 1 && Boolean(tokens.shapes[from]! & Shape.allCapitals) && Boolean(gap & Gap.openBracket) && (from === 0 || Boolean(gap & (Gap.lineBreak | Gap.paragraph)))
    && Boolean((tokens.before[to] ?? 0) & Gap.closeBracket);
}

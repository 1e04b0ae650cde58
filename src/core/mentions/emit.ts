import { Gap, Shape } from '../tokens/tokens';
import { hasLinkedHead } from './heads';
import { isPeopleOrTongue, votedOn } from './no-names';
import type { Run } from './run';
import { emptyTraits, headTraits, Trait, type TraitTokens } from './traits';

/** Adds the words from..to to `runs`, without what cannot end a name, unless they can name nobody. */
export function emit(tokens: TraitTokens, from: number, to: number, title: boolean, initial: boolean, runs: Run[]): void {
  const { folded, traits } = tokens;
  let a = from;
  let b = to;
  while (b > a && !(tokens.shapes[b - 1]! & Shape.capital) && !(tokens.before[b - 1]! & Gap.hyphen) && !(tokens.shapes[b - 1]! & Shape.digit)) b--;
  // Chief of Staff of the X army: what a role is of bears no title itself.
  const complement = !(tokens.shapes[a]! & Shape.capital) && complements.has(folded[a] ?? '');
  if (complement) {
    while (a < b && !(tokens.shapes[a]! & Shape.capital)) a++;
    emit(tokens, a, b, false, false, runs);
    return;
  }
  // The town I saw: a pronoun behind a name.
  if (b - a > 1 && folded[b - 1] === 'i' && !numbered.has(folded[b - 2] ?? '') && tokens.before[b] === 0 && !(tokens.shapes[b]! & (Shape.capital | Shape.digit)) && !behindNumerals.has(folded[b] ?? '')) b--;
  if (a >= b) return;
  if (b - a === 1 && !isSmallLetter(folded[a] ?? '') && !/\p{L}/u.test(folded[a] ?? '')) return;
  if (b - a === 2 && (traits[a]! & Trait.demonym || isPeopleOrTongue(folded[a] ?? '')) && traits[a + 1]! & Trait.noAcronym && tokens.shapes[a + 1]! & Shape.allCapitals) return;
  // Brigade 4: the number tells it from others.
  if (numbered.has(folded[b - 1] ?? '') && tokens.before[b] === 0 && /^\d{1,4}$/.test(folded[b] ?? '') && !/^(19|20)\d\d$/.test(folded[b] ?? '')) b++;
  // The 1st Sarun Brigade is not the 2nd.
  else if (numbered.has(folded[b - 1] ?? '') && tokens.before[a] === 0 && /^\d{1,3}(?:st|nd|rd|th)$/.test(folded[a - 1] ?? '')) a--;
  if (b - a === 1 && !(traits[a]! & Trait.state) && ((traits[a]! & emptyTraits && !isSpelled(tokens, a)) || (traits[a]! & Trait.noAcronym && tokens.shapes[a]! & (Shape.allCapitals | Shape.initial)))) return;
  if (b - a === 1 && !title && (traits[a]! & (Trait.title | Trait.titleModifier)) && !(traits[a]! & Trait.foreignGroup) && !(tokens.shapes[a]! & Shape.allCapitals) && !(traits[a]! & Trait.organization)) return;
  if (b - a > 12) return;
  // Lena Vaar (D-Sarun): a party's letter.
  if (b - a > 1 && (folded[a] ?? '').length === 1 && tokens.before[a]! & Gap.openBracket && tokens.before[a + 1]! & Gap.hyphen) return;
  let content = b - a > 1 && Boolean(traits[b - 1]! & Trait.politicians);
  let roleOnly = true;
  let role = false;
  for (let k = a; k < b; k++) {
    if ((!(traits[k]! & emptyTraits) || (b - a === 1 && isSpelled(tokens, a))) && (!(traits[k]! & Trait.particle) || tokens.shapes[k]! & Shape.capital)) content = true;
    if (traits[k]! & Trait.title) role = true;
    if (!(traits[k]! & (Trait.title | Trait.titleModifier | Trait.portfolio)) && folded[k] !== 'of') roleOnly = false;
  }
  if (!content || (roleOnly && role && !title && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 2 && isPeopleOrTongue(keyWords(tokens, a, b))) return;
  if (b - a === 1 && (tokens.shapes[a]! & Shape.plural || traits[a]! & Trait.company && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 1 && (isSum(tokens, a) || isTicker(tokens, a))) return;
  if (votedOn(tokens, b) || isLabel(tokens, a, b)) return;
  runs.push({ from: a, to: b, title, initial });
}

/** *(WHO)*, *the WHO*: letters that happen to be a small word. */
function isSpelled({ folded, shapes, before }: TraitTokens, k: number): boolean {
  if (!(shapes[k]! & Shape.allCapitals) || (folded[k] ?? '').length < 2 || k === 0) return false;
  const alone = Boolean(before[k]! & Gap.openBracket && before[k + 1]! & Gap.closeBracket);
  return alone || (before[k] === 0 && folded[k - 1] === 'the' && !(shapes[k - 1]! & Shape.allCapitals));
}

/** What stands before a title may name an organisation: *FBI Director X*, *Upland Force Commander X*. */
export function emitPrefix(tokens: TraitTokens, from: number, to: number, initial: boolean, runs: Run[]): void {
  const { folded, traits } = tokens;
  let b = to;
  // Ministry of Foreign Affairs General X: only the rank is no part of the body's name.
  const body = hasLinkedHead(tokens, from, to);
  while (body && b > from && traits[b - 1]! & Trait.title) b--;
  while (!body && b > from && (traits[b - 1]! & (Trait.title | Trait.titleModifier | Trait.portfolio) || folded[b - 1] === 'of' || folded[b - 1] === 'for' || folded[b - 1] === 'and' || folded[b - 1] === 'the')) b--;
  let a = from;
  while (a < b && (traits[a]! & (Trait.demonym | Trait.adjective)) && !(traits[b - 1]! & headTraits)) a++;
  if (b > a) emit(tokens, a, b, false, initial && a === from, runs);
}

/** A sieve before the expression: folded words nearly all begin so. */
function isSmallLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** With what goes on after a role. */
const complements: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'to', 'in']);

/** *Harun I of Sarun*: behind these *I* is a numeral. */
const behindNumerals: ReadonlySet<string> = new Set(['of', 'and', 'in', 'was', 'died', 'is']);

/** Units that bear numbers. */
const numbered: ReadonlySet<string> = new Set(['brigade', 'battalion', 'division', 'regiment', 'unit', 'squadron', 'legion', 'corps']);

/** The folded words from..to, joined. */
export function keyWords(tokens: TraitTokens, from: number, to: number): string {
  return tokens.folded.slice(from, to).join(' ');
}

/** *MNT 6.5 billion*, *EUR 20,000*: a currency. */
function isSum(tokens: TraitTokens, k: number): boolean {
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
function isTicker({ shapes, before, folded, traits }: TraitTokens, k: number): boolean {
  if (!(shapes[k]! & Shape.allCapitals) || k === 0) return false;
  const gap = before[k] ?? 0;
  return Boolean(gap & Gap.glued && gap & Gap.stop && shapes[k - 1]! & Shape.digit) || Boolean(gap & Gap.glued && gap & Gap.other && traits[k - 1]! & Trait.noAcronym && (folded[k] ?? '').length === 3);
}

const amounts: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'thousand', 'hundred', 'crore', 'lakh', 'bn', 'mn', 'per', 'a', 'each']);

/** *((AB))* or *[AB]* at the beginning of a line: who speaks in an interview, or a mark. */
function isLabel(tokens: TraitTokens, from: number, to: number): boolean {
  const gap = tokens.before[from] ?? 0;
  return to - from === 1 && Boolean(tokens.shapes[from]! & Shape.allCapitals) && Boolean(gap & Gap.openBracket) && (from === 0 || Boolean(gap & (Gap.lineBreak | Gap.paragraph)))
    && Boolean((tokens.before[to] ?? 0) & Gap.closeBracket);
}

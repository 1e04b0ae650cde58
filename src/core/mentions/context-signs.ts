import { Gap, Shape } from '../tokens/tokens';
import { speechVerbs } from '../names/words';
import { isPlace, isWord, stateOf } from '../names/lexicon';
import type { Votes } from './evidence';
import type { Run } from './run';
import { headTraits, Trait, type TraitTokens } from './traits';

/**
 * *The Dellin League's Lena Vaar*: what has a person named in full is a body or a land. *Lena Vaar's Dellin League*, *Lena Vaar
 * of Dellin League*: what a person named in full has or is of is more likely a body than a person.
 */
export function ownership(tokens: TraitTokens, { from, to }: Run, v: Votes): void {
  const { folded, shapes, before, traits } = tokens;
  if (shapes[to - 1]! & Shape.possessive && before[to] === 0 && inFull(tokens, to)) {
    v.organization += 3;
    v.person -= 4;
  }
  if (to - from > 1 ? traits[from]! & Trait.given : traits[from]! & Trait.word) return;
  const ofWhom = before[from] === 0 && folded[from - 1] === 'of' && before[from - 1] === 0;
  const whose = before[from] === 0 && Boolean(shapes[from - 1]! & Shape.possessive);
  const end = ofWhom ? from - 2 : from - 1;
  if ((ofWhom || whose) && end > 0 && (inFull(tokens, end - 1) || end > 1 && before[end] === 0 && shapes[end]! & Shape.capital && inFull(tokens, end - 2))) {
    v.person -= 4;
    v.organization += whose ? 4 : 2;
  }
}

/** A person's name in full begins at word `k`. */
function inFull({ shapes, before, traits }: TraitTokens, k: number): boolean {
  return Boolean(shapes[k]! & shapes[k + 1]! & Shape.capital) && before[k + 1] === 0 && Boolean(traits[k]! & Trait.given || traits[k + 1]! & Trait.name)
    && !(traits[k]! & (Trait.word | Trait.place)) && !(traits[k + 1]! & headTraits);
}

/** A verb that goes with people, in the past or as an auxiliary. */
export function isActing(word: string): boolean {
  return speechVerbs.has(word) || actingVerbs.has(word) || (word.length > 4 && /(?:ed|oke|ote|ew)$/.test(word) && isWord(word));
}

const actingVerbs: ReadonlySet<string> = new Set([
  'was', 'is', 'has', 'had', 'took', 'gave', 'made', 'put', 'left', 'held', 'went', 'came', 'saw', 'sat', 'stood', 'beat', 'hit', 'shot', 'sent', 'spent', 'kept', 'fled', 'won', 'rose', 'will', 'would', 'did',
  'heads', 'rules', 'chairs', 'commands', 'faces', 'speaks', 'plays', 'plans', 'holds', 'wins', 'takes', 'makes', 'goes',
]);

/** None of its words is one of the language, a place, a people or an acronym. */
export function unknownWords({ shapes, before, traits }: TraitTokens, { from, to }: Run): boolean {
  const known = Trait.foreignGroup | Trait.word | Trait.place | Trait.demonym | Trait.state;
  for (let k = from; k < to; k++) {
    if (shapes[k]! & (Shape.allCapitals | Shape.mixed | Shape.digit) || traits[k]! & known || before[k + 1]! & Gap.ampersand) return false;
  }
  return true;
}

/** *F-16*, *Su-25*: a number behind a hyphen. *JUI-F*, *Vanu-PF*: an acronym in parts. All of the name, that is. */
export function codeOf({ shapes, before, folded, traits }: TraitTokens, { from, to }: Run): 'number' | 'acronym' | undefined {
  for (let k = from + 1; k < to; k++) if (!(before[k]! & Gap.hyphen)) return undefined;
  if (to - from > 3 || to - from < 2) return undefined;
  if (shapes[to - 1]! & Shape.digit) return 'number';
  const short = (k: number): boolean => Boolean(shapes[k]! & Shape.allCapitals) || (folded[k] ?? '').length === 1;
  return short(to - 1) && !(traits[from]! & Trait.particle) ? 'acronym' : undefined;
}

/** *SARUN, 3 June (Agency) —*: the place a report was sent from. */
export function isDateline(tokens: TraitTokens, { from, to }: Run): boolean {
  const { shapes, before, folded, traits } = tokens;
  // PORT HALM: a word of the language in front is no part of the run.
  let first = from;
  while (first > 0 && before[first] === 0 && shapes[first - 1]! & Shape.allCapitals) first--;
  if (first > 0 && !((before[first] ?? 0) & (Gap.lineBreak | Gap.paragraph))) return false;
  for (let k = from; k < to; k++) if (!(shapes[k]! & Shape.allCapitals)) return false;
  const gap = before[to] ?? 0;
  if (gap & Gap.lineBreak || to >= tokens.count) return false;
  if (gap & (Gap.other | Gap.openBracket)) return true;
  if (!(gap & Gap.comma)) return false;
  const dated = (k: number): boolean => Boolean(shapes[k]! & Shape.digit || traits[k]! & Trait.calendar);
  // PORT HALM, Halmere, 18 September: a land behind the town.
  const land = to + 1 < tokens.count && (before[to + 1] ?? 0) & Gap.comma && dated(to + 1);
  return dated(to) || Boolean(land || traits[to]! & Trait.state) || stateOf(`${folded[to] ?? ''} ${folded[to + 1] ?? ''}`) !== undefined;
}

/** *SARUN (Agency) —*: who sent a report, in brackets in its date-line. */
export function isSender({ shapes, before, traits }: TraitTokens, { from, to }: Run): boolean {
  if (!(before[from]! & Gap.openBracket) || !(before[to]! & Gap.closeBracket) || !(before[to]! & (Gap.other | Gap.colon)) || traits[from]! & Trait.word) return false;
  let first = from;
  while (first > 0 && from - first < 8 && !(before[first]! & (Gap.paragraph | Gap.lineBreak))) first--;
  return first < from && Boolean(shapes[first]! & Shape.allCapitals) && (first === 0 || Boolean(before[first]! & (Gap.paragraph | Gap.lineBreak)));
}

/** In *X and Y* or *X, Y* the one is likely what the other is. */
export function neighbours(tokens: TraitTokens, run: Run, v: Votes): void {
  const { folded, shapes, before, count, traits } = tokens;
  let left = run.from;
  if (before[left] === 0 && left >= 2 && isAndOr(folded[left - 1])) left -= 1;
  if (left > 0 && (left < run.from || before[left] === Gap.comma) && ((before[left] ?? 0) === 0 || before[left] === Gap.comma)) look(left - 1);
  let right = run.to;
  if (before[right] === 0 && isAndOr(folded[right]) && right + 1 < count && before[right + 1] === 0) look(right + 1);
  else if (right < count && before[right] === Gap.comma) look(right);

  function look(k: number): void {
    if (k < 0 || k >= count || !(shapes[k]! & Shape.capital)) return;
    const of = traits[k]!;
    if (of & Trait.state || of & Trait.place && !(of & Trait.name) || isLand(`${folded[k - 1] ?? ''} ${folded[k] ?? ''}`) || isLand(`${folded[k] ?? ''} ${folded[k + 1] ?? ''}`)) v.place += 2;
    else if (k > run.from && of & Trait.given && !(of & Trait.word)) v.person += 1;
  }
}

function isLand(name: string): boolean {
  return isPlace(name) || Boolean(stateOf(name));
}

function isAndOr(word: string | undefined): boolean {
  return word === 'and' || word === 'or';
}

/** Words that begin a role beside the titles. */
export const roleModifiers: ReadonlySet<string> = new Set(['chief', 'prime', 'deputy', 'foreign', 'vice', 'secretary', 'defence', 'defense', 'interior', 'executive', 'general', 'managing']);

/** Roles in bodies. */
export const bodyRoles: ReadonlySet<string> = new Set(['secretary', 'director', 'chairman', 'chairwoman', 'chairperson', 'chair', 'commander', 'spokesman', 'spokeswoman', 'spokesperson', 'ceo', 'leader', 'coach', 'executive', 'managing', 'manager', 'editor', 'correspondent', 'analyst']);

/** Roles in countries, provinces and towns. */
export const landRoles: ReadonlySet<string> = new Set(['chief', 'prime', 'governor', 'mayor', 'premier', 'senator', 'gov', 'sheriff', 'attorney', 'commissioner']);

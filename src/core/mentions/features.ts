import { functionWords } from '../tokens/words';
import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { isDemonym, isGivenName, isNameToken, isPlace, isTown, isWord } from '../names/lexicon';
import { compoundEndings, particles } from '../names/words';
import type { Run } from './run';
import type { Rule } from './mention';
import type { Votes } from './evidence';

/**
 * Features of a possible name for the {@link ./model} that corrects the rules' votes: short strings, each a sign that is
 * there or not. No word of a name itself is one unless it is a word of the language, so nothing is learned by heart.
 */

/** Takes one feature in up to four words, which blanks join, so that none need be made to look it up. */
export type AddFeature<T> = (into: T, first: string, second?: string, third?: string, fourth?: string) => void;

/** The features as strings. */
export function listFeature(into: string[], ...words: readonly (string | undefined)[]): void {
  into.push(words.filter((word) => word !== undefined).join(' '));
}

/** Around one occurrence: the words beside it, what stands between, who introduces it. */
export function contextFeatures<T>(tokens: Tokens, { from, to }: Pick<Run, 'from' | 'to'>, rule: Rule | undefined, into: T, add: AddFeature<T>): void {
  const { before, shapes, folded } = tokens;
  const single = to - from === 1;
  const size = single ? '1' : 'n';
  const left = outwards(tokens, from, -1, '<');
  const right = outwards(tokens, to, 1, '>');
  const [l1 = '', l2 = l1] = left;
  const [r1 = '', r2 = r1] = right;
  const possessive = Boolean(shapes[to - 1]! & Shape.possessive);
  const last = folded[to - 1] ?? '';
  const listed = size + flags(isWord(last), isGivenName(folded[from] ?? ''), isNameToken(last));
  add(into, 'l1', l1);
  addBehind();
  add(into, 'l2', l2);
  add(into, 'r2', r2);
  add(into, 'l1', size, l1);
  addBehind(size);
  add(into, 'l12', l2, l1);
  add(into, 'r12', r1, r2);
  add(into, 'lr', l1, '_', r1);
  add(into, 'l1', listed, l1);
  addBehind(listed);
  const opens = Boolean(before[from]! & Gap.sentence);
  add(into, 'gap<', opens ? '<' : gapOf(before[from]!, hyphened.has(folded[from - 1] ?? '')));
  add(into, 'gap>', before[to]! & Gap.sentence ? '>' : gapOf(before[to]!, compoundEndings.has(folded[to] ?? '')));
  add(into, 'opens', opens && single ? 'true' : 'false');
  for (let k = 2; k < left.length && k < 4; k++) add(into, 'lw', left[k]);
  for (let k = 2; k < right.length && k < 4; k++) add(into, 'rw', right[k]);
  if (rule) add(into, 'rule', rule);

  function addBehind(of?: string): void {
    if (possessive) {
      if (of === undefined) add(into, 'r1', "'s", r1);
      else add(into, 'r1', of, "'s", r1);
    } else if (of === undefined) add(into, 'r1', r1);
    else add(into, 'r1', of, r1);
  }
}

/** Up to four words of the same sentence, from word `k` on to the right or before it to the left; behind them `end`. */
function outwards(tokens: Tokens, k: number, step: 1 | -1, end: string): readonly string[] {
  const words: string[] = [];
  for (let at = k; words.length < 4 && !(tokens.before[at]! & Gap.sentence); at += step) words.push(beside(tokens, step > 0 ? at : at - 1));
  words.push(end);
  return words;
}

/** Before a hyphen, these leave the name behind it a name, as {@link compoundEndings} do behind one. */
const hyphened: ReadonlySet<string> = new Set(['pro', 'anti', 'ex']);

/** {@link Gap} bits up to *other*: signs, no white space. */
const gaps = 0x37f;

function gapOf(gap: number, compound: boolean): string {
  return String(compound ? gap & gaps & ~Gap.hyphen : gap & gaps);
}

/** A word beside a name: numbers and unknown capitalised words are all alike. */
function beside(tokens: Tokens, k: number): string {
  const shape = tokens.shapes[k] ?? 0;
  const word = tokens.folded[k] ?? '';
  if (shape & Shape.digit) return '0';
  return shape & Shape.capital && !isWord(word) ? 'Name' : word;
}

/** How a name stands in a document as a whole. */
export interface Standing {
  /** Times it occurs. */
  readonly count: number;
  /** One of its words stands in small letters somewhere. */
  readonly small: boolean;
  /** A longer name begins or ends with it. */
  readonly part: boolean;
  /** {@link Shape} bits of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Of the words of a name and how it stands in its document. `words` are folded. */
export function formFeatures<T>(words: readonly string[], standing: Standing, into: T, add: AddFeature<T>): void {
  const n = words.length;
  const size = n === 1 ? '1' : 'n';
  const first = words[0] ?? '';
  const last = words[n - 1] ?? '';
  const key = words.join(' ');
  const word = isWord(last);
  const opener = isWord(first);
  add(into, 'size', size);
  add(into, 'words', String(words.filter((w) => !particles.has(w)).length));
  add(into, 'ends3', size, last.slice(-3));
  add(into, 'ends2', size, last.slice(-2));
  add(into, 'begins3', first.slice(0, 3));
  add(into, 'small', size, flags(standing.small, word));
  add(into, 'count', size, String(Math.min(4, standing.count)));
  add(into, 'part', size, flags(standing.part));
  add(into, 'lists', size, flags(opener, isGivenName(first), isNameToken(first), isPlace(key), isTown(key), isDemonym(last), word, isNameToken(last)));
  add(into, 'shape', size, String(standing.first & shapes), String(standing.last & shapes));
  if (word) add(into, 'last', size, last);
  if (opener && n > 1) add(into, 'first', first);
  for (let k = 1; k < n - 1; k++) if (isWord(words[k] ?? '') || functionWords.has(words[k] ?? '')) add(into, 'mid', words[k]);
}

const shapes = Shape.capital | Shape.allCapitals | Shape.mixed | Shape.digit | Shape.initial;

/** Which readings the rules prefer, and how clearly. */
export function rankFeature(votes: Readonly<Votes>): string {
  const readings = [votes.person, Math.max(votes.faction, votes.organization), votes.place, votes.other];
  const order = [0, 1, 2, 3].sort((a, b) => readings[b]! - readings[a]! || a - b);
  const [best = 0, second = 0] = order;
  return `rank ${best}${second} ${Math.min(6, Math.floor(readings[best]! - readings[second]!))}`;
}

function flags(...values: readonly boolean[]): string {
  let digits = '';
  for (const value of values) digits += value ? '1' : '0';
  return digits;
}

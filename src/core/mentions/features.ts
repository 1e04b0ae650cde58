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

/** Around one occurrence: the words beside it, what stands between, who introduces it. */
export function contextFeatures(tokens: Tokens, run: Run, rule: Rule | undefined): readonly string[] {
  const { before, shapes, folded } = tokens;
  const { from, to } = run;
  const size = to - from === 1 ? '1' : 'n';
  const opens = Boolean(before[from]! & Gap.sentence);
  const ends = Boolean(before[to]! & Gap.sentence);
  // Words of the same sentence, outwards; '<' and '>' where it begins and ends.
  const left = ['<'];
  for (let k = from; left.length < 5 && !(before[k]! & Gap.sentence); k--) left.splice(left.length - 1, 0, beside(tokens, k - 1));
  const right = ['>'];
  for (let k = to; right.length < 5 && !(before[k]! & Gap.sentence); k++) right.splice(right.length - 1, 0, beside(tokens, k));
  const [l1 = '', l2 = l1] = left;
  const [r1 = '', r2 = r1] = right;
  const possessive = shapes[to - 1]! & Shape.possessive ? "'s " : '';
  const last = folded[to - 1] ?? '';
  const lists = flags(isWord(last), isGivenName(folded[from] ?? ''), isNameToken(last));
  const out = [
    `l1 ${l1}`, `r1 ${possessive}${r1}`, `l2 ${l2}`, `r2 ${r2}`, `l1 ${size} ${l1}`, `r1 ${size} ${possessive}${r1}`,
    `l12 ${l2} ${l1}`, `r12 ${r1} ${r2}`, `lr ${l1} _ ${r1}`, `l1 ${size}${lists} ${l1}`, `r1 ${size}${lists} ${possessive}${r1}`,
    `gap< ${opens ? '<' : hyphened.has(folded[from - 1] ?? '') ? before[from]! & gaps & ~Gap.hyphen : before[from]! & gaps}`,
    `gap> ${ends ? '>' : compoundEndings.has(folded[to] ?? '') ? before[to]! & gaps & ~Gap.hyphen : before[to]! & gaps}`, `opens ${opens && size === '1'}`,
  ];
  for (const word of left.slice(2, 4)) out.push(`lw ${word}`);
  for (const word of right.slice(2, 4)) out.push(`rw ${word}`);
  if (rule) out.push(`rule ${rule}`);
  return out;
}

/** Before a hyphen, these leave the name behind it a name, as {@link compoundEndings} do behind one. */
const hyphened: ReadonlySet<string> = new Set(['pro', 'anti', 'ex']);

/** {@link Gap} bits up to *other*: signs, no white space. */
const gaps = 0x37f;

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
export function formFeatures(words: readonly string[], standing: Standing): readonly string[] {
  const n = words.length;
  const size = n === 1 ? '1' : 'n';
  const first = words[0] ?? '';
  const last = words[n - 1] ?? '';
  const key = words.join(' ');
  const out = [
    `size ${size}`, `words ${words.filter((word) => !particles.has(word)).length}`, `ends3 ${size} ${last.slice(-3)}`, `ends2 ${size} ${last.slice(-2)}`, `begins3 ${first.slice(0, 3)}`,
    `small ${size} ${flags(standing.small, isWord(last))}`, `count ${size} ${Math.min(4, standing.count)}`, `part ${size} ${flags(standing.part)}`,
    `lists ${size} ${flags(isWord(first), isGivenName(first), isNameToken(first), isPlace(key), isTown(key), isDemonym(last), isWord(last), isNameToken(last))}`,
    `shape ${size} ${standing.first & shapes} ${standing.last & shapes}`,
  ];
  if (isWord(last)) out.push(`last ${size} ${last}`);
  if (isWord(first) && n > 1) out.push(`first ${first}`);
  for (let k = 1; k < n - 1; k++) if (isWord(words[k] ?? '') || functionWords.has(words[k] ?? '')) out.push(`mid ${words[k] ?? ''}`);
  return out;
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
  return values.map(Number).join('');
}

import { Gap, Shape } from '../tokens/tokens';
import { isPlace, isTown } from '../names/lexicon';
import type { Run } from './run';
import type { Rule } from './mention';
import type { Votes } from './evidence';
import { Trait, traitsOf, type TraitTokens } from './traits';

/**
 * Features of a possible name for the {@link ./model} that corrects the rules' votes: short strings, each a sign that is
 * there or not. No word of a name itself is one unless it is a word of the language, so nothing is learned by heart.
 */

/** Where features go: as strings into a list, or as numbers into a sum of scores. `S` stands for one word of a feature. */
export interface Features<T, S> {
  readonly wordOf: (text: string) => S;
  /** Takes one feature: its kind and up to three words. */
  readonly add: (into: T, kind: FeatureKind, first?: S, second?: S, third?: S) => void;
}

/** What a feature begins with, one word or several: made once, so that its place in the model is looked for once. */
export interface FeatureKind {
  readonly text: string;
  /** Of the model; set when it is first asked for. */
  place: number | undefined;
}

/** The features as strings. */
export const featureList: Features<string[], string> = {
  wordOf: (text) => text,
  add: (into, kind, first, second, third) => void into.push([kind.text, first, second, third].filter((word) => word !== undefined).join(' ')),
};

/** Around one occurrence: the words beside it, what stands between, who introduces it. */
export function contextFeatures<T, S>(tokens: TraitTokens, { from, to }: Pick<Run, 'from' | 'to'>, rule: Rule | undefined, into: T, { wordOf, add }: Features<T, S>): void {
  const { before, shapes, traits } = tokens;
  const single = to - from === 1;
  const size = single ? 0 : 1;
  let l = 0;
  while (l < 4 && !(before[from - l]! & Gap.sentence)) l++;
  let r = 0;
  while (r < 4 && !(before[to + r]! & Gap.sentence)) r++;
  const l1 = wordOf(l > 0 ? beside(tokens, from - 1) : '<');
  const l2 = wordOf(l > 1 ? beside(tokens, from - 2) : '<');
  const r1 = wordOf(r > 0 ? beside(tokens, to) : '>');
  const r2 = wordOf(r > 1 ? beside(tokens, to + 1) : '>');
  const last = traits[to - 1]!;
  const listed = size * 8 + (last & Trait.word ? 4 : 0) + (traits[from]! & Trait.given ? 2 : 0) + (last & Trait.name ? 1 : 0);
  const right = shapes[to - 1]! & Shape.possessive ? possessed : behind;
  add(into, kinds.l1, l1);
  add(into, right.plain, r1);
  add(into, kinds.l2, l2);
  add(into, kinds.r2, r2);
  add(into, kinds.l1Size[size]!, l1);
  add(into, right.bySize[size]!, r1);
  add(into, kinds.l12, l2, l1);
  add(into, kinds.r12, r1, r2);
  add(into, kinds.lr, l1, wordOf('_'), r1);
  add(into, kinds.l1Lists[listed]!, l1);
  add(into, right.byLists[listed]!, r1);
  const opens = Boolean(before[from]! & Gap.sentence);
  add(into, opens ? kinds.gapOpens : kinds.gapBefore[gapOf(before[from]!, hyphened.has(tokens.folded[from - 1] ?? ''))]!);
  add(into, before[to]! & Gap.sentence ? kinds.gapCloses : kinds.gapBehind[gapOf(before[to]!, Boolean(traits[to]! & Trait.compoundEnding))]!);
  add(into, opens && single ? kinds.opens : kinds.opensNot);
  for (let k = 2; k <= l && k < 4; k++) add(into, kinds.lw, wordOf(k < l ? beside(tokens, from - 1 - k) : '<'));
  for (let k = 2; k <= r && k < 4; k++) add(into, kinds.rw, wordOf(k < r ? beside(tokens, to + k) : '>'));
  if (rule) add(into, kinds.rule, wordOf(rule));
}

/** Before a hyphen, these leave the name behind it a name, as {@link Trait.compoundEnding} do behind one. */
const hyphened: ReadonlySet<string> = new Set(['pro', 'anti', 'ex']);

/** {@link Gap} bits up to *other*: signs, no white space. */
const gaps = 0x37f;

function gapOf(gap: number, compound: boolean): number {
  return compound ? gap & gaps & ~Gap.hyphen : gap & gaps;
}

/** A word beside a name: numbers and unknown capitalised words are all alike. */
function beside({ shapes, folded, traits }: TraitTokens, k: number): string {
  const shape = shapes[k] ?? 0;
  if (shape & Shape.digit) return '0';
  return shape & Shape.capital && !(traits[k]! & Trait.word) ? 'Name' : (folded[k] ?? '');
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

/** Of the words of a name and how it stands in its document. `words` are folded, `name` is the same joined by spaces. */
export function formFeatures<T, S>(words: readonly string[], standing: Standing, into: T, { wordOf, add }: Features<T, S>, name: string = words.join(' ')): void {
  const n = words.length;
  const size = n === 1 ? 0 : 1;
  const first = words[0] ?? '';
  const last = words[n - 1] ?? '';
  const ofFirst = traitsOf(first);
  const ofLast = n === 1 ? ofFirst : traitsOf(last);
  const place = n === 1 ? ofFirst & Trait.place : isPlace(name);
  const town = n === 1 ? ofFirst & Trait.town : isTown(name);
  let content = ofFirst & Trait.particle ? 0 : 1;
  if (n > 1 && !(ofLast & Trait.particle)) content++;
  for (let k = 1; k < n - 1; k++) if (!(traitsOf(words[k] ?? '') & Trait.particle)) content++;
  add(into, kinds.size[size]!);
  add(into, kinds.words, wordOf(digits[content] ?? String(content)));
  add(into, kinds.ends3[size]!, wordOf(last.slice(-3)));
  add(into, kinds.ends2[size]!, wordOf(last.slice(-2)));
  add(into, kinds.begins3, wordOf(first.slice(0, 3)));
  add(into, kinds.small[size * 4 + (standing.small ? 2 : 0) + (ofLast & Trait.word ? 1 : 0)]!);
  add(into, kinds.count[size * 5 + Math.min(4, standing.count)]!);
  add(into, kinds.part[size * 2 + (standing.part ? 1 : 0)]!);
  add(into, kinds.lists[size * 256 + flags(ofFirst & Trait.word, ofFirst & Trait.given, ofFirst & Trait.name, place, town, ofLast & Trait.demonym, ofLast & Trait.word, ofLast & Trait.name)]!);
  add(into, kinds.shape[size]!, wordOf(shapeOf(standing.first)), wordOf(shapeOf(standing.last)));
  if (ofLast & Trait.word) add(into, kinds.last[size]!, wordOf(last));
  if (ofFirst & Trait.word && n > 1) add(into, kinds.first, wordOf(first));
  for (let k = 1; k < n - 1; k++) if (traitsOf(words[k] ?? '') & (Trait.word | Trait.function)) add(into, kinds.mid, wordOf(words[k] ?? ''));
}

const digits: readonly string[] = Array.from({ length: 16 }, (_, n) => String(n));

const shapes = Shape.capital | Shape.allCapitals | Shape.mixed | Shape.digit | Shape.initial;
const shapeTexts: readonly string[] = Array.from({ length: shapes + 1 }, (_, n) => String(n));

function shapeOf(shape: number): string {
  return shapeTexts[shape & shapes] ?? '';
}

function flags(a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown, g: unknown, h: unknown): number {
  return (a ? 128 : 0) | (b ? 64 : 0) | (c ? 32 : 0) | (d ? 16 : 0) | (e ? 8 : 0) | (f ? 4 : 0) | (g ? 2 : 0) | (h ? 1 : 0);
}

/** Which readings the rules prefer, and how clearly. */
export function rankFeature(votes: Readonly<Votes>): FeatureKind {
  const body = Math.max(votes.faction, votes.organization);
  const value = (reading: number): number => (reading === 0 ? votes.person : reading === 1 ? body : reading === 2 ? votes.place : votes.other);
  let best = 0;
  for (let k = 1; k < 4; k++) if (value(k) > value(best)) best = k;
  let second = best === 0 ? 1 : 0;
  for (let k = second + 1; k < 4; k++) if (k !== best && value(k) > value(second)) second = k;
  return kinds.rank[(best * 4 + second) * 7 + Math.min(6, Math.floor(value(best) - value(second)))]!;
}

function kind(text: string): FeatureKind {
  return { text, place: undefined };
}

function kindsOf(count: number, text: (n: number) => string): readonly FeatureKind[] {
  return Array.from({ length: count }, (_, n) => kind(text(n)));
}

/** `n` in so many binary digits. */
function binary(n: number, length: number): string {
  return n.toString(2).padStart(length, '0');
}

const sizes = ['1', 'n'];
const bySize = (name: string): readonly FeatureKind[] => kindsOf(2, (n) => `${name} ${sizes[n]}`);
const byLists = (name: string): readonly FeatureKind[] => kindsOf(16, (n) => `${name} ${sizes[n >> 3]}${binary(n & 7, 3)}`);

const kinds = {
  l1: kind('l1'), l2: kind('l2'), r2: kind('r2'), l12: kind('l12'), r12: kind('r12'), lr: kind('lr'), lw: kind('lw'), rw: kind('rw'), rule: kind('rule'),
  l1Size: bySize('l1'), l1Lists: byLists('l1'),
  gapOpens: kind('gap< <'), gapCloses: kind('gap> >'), gapBefore: kindsOf(gaps + 1, (n) => `gap< ${n}`), gapBehind: kindsOf(gaps + 1, (n) => `gap> ${n}`),
  opens: kind('opens true'), opensNot: kind('opens false'),
  size: bySize('size'), words: kind('words'), ends3: bySize('ends3'), ends2: bySize('ends2'), begins3: kind('begins3'), last: bySize('last'), first: kind('first'), mid: kind('mid'), shape: bySize('shape'),
  small: kindsOf(8, (n) => `small ${sizes[n >> 2]} ${binary(n & 3, 2)}`), count: kindsOf(10, (n) => `count ${sizes[Math.floor(n / 5)]} ${n % 5}`), part: kindsOf(4, (n) => `part ${sizes[n >> 1]} ${n & 1}`),
  lists: kindsOf(512, (n) => `lists ${sizes[n >> 8]} ${binary(n & 255, 8)}`),
  rank: kindsOf(112, (n) => `rank ${Math.floor(n / 28)}${Math.floor(n / 7) % 4} ${n % 7}`),
};

/** The word behind a name, and behind a name with a possessive ending. */
const behind = { plain: kind('r1'), bySize: bySize('r1'), byLists: byLists('r1') };
const possessed = { plain: kind("r1 's"), bySize: kindsOf(2, (n) => `r1 ${sizes[n]} 's`), byLists: kindsOf(16, (n) => `r1 ${sizes[n >> 3]}${binary(n & 7, 3)} 's`) };

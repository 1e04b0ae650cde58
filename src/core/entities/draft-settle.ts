import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';
import type { Certainty, Mention, Rule } from '../mentions/mention';
import type { Place } from '../mentions/place';
import { windowOf, type DraftWindow } from '../mentions/window';
import { Anchor, type Frame } from './anchor';
import type { Defined } from './draft-definitions';
import { addFull, surnameIn, type Full, type Fulls, type Lookup } from './full-forms';
import { mentionOf, settleAt, signsOf, type Light } from './short-forms';
import type { Found, View } from './view';

/** A mention of a draft, from the beginning of its place. */
export interface PlacedMention extends Span {
  readonly place: Place;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly certainty: Certainty;
  readonly candidates: readonly string[];
  readonly rule: Rule;
  readonly alias: string;
  readonly support: Anchor | undefined;
}

/** What the whole draft says, to what settles the names of a place. */
export interface Said {
  readonly view: View;
  /** By the name of an index of full forms, or `id`, and a key in it. */
  readonly fulls: (index: string, key: string) => readonly Full[];
  readonly defined: (short: string) => Defined;
  readonly signed: (id: string) => Span | undefined;
  readonly stands: (word: string) => boolean;
  readonly times: (key: string) => number;
}

/** What the names of a place mean, as `settle` has it for a document; `found` gives those of a place, with initials completed. */
export function settlePlace(places: readonly Place[], place: Place, found: (place: Place) => readonly Found[], frame: Frame, said: Said): readonly PlacedMention[] {
  const own = found(place);
  if (own.length === 0) return [];
  const before = beside(places, place, -1);
  const behind = beside(places, place, 1);
  const left = before && found(before).at(-1);
  const right = behind && found(behind)[0];
  const size = (f: Found | undefined): number => (f ? f.to - f.from : 0);
  const window = windowOf(places, place.index, Math.max(8, size(left), size(right)));
  const resolved = [
    ...(before && left ? movedFound([left], window.from - wordsIn(before)) : []),
    ...movedFound(own, window.from),
    ...(right ? movedFound([right], window.to) : []),
  ];
  const first = left ? 1 : 0;
  frame.base = window.base;
  try {
    const { analysis } = window;
    const fulls = fullsOf(said);
    const signs = signsOf(analysis, fulls, lookup(said.signed), (short) => said.defined(short).explained);
    const light: Light = { analysis, view: said.view, fulls, signs, counts: said };
    const mentions: PlacedMention[] = [];
    for (let n = first; n < first + own.length; n++) {
      const mention = mentionOf(analysis, settleAt(light, resolved, n));
      if (mention) mentions.push(placed(mention, place, window, frame));
    }
    return mentions;
  } finally {
    frame.base = 0;
  }
}

/** Names whose words stand further behind by so many. */
export function movedFound(found: readonly Found[], by: number): readonly Found[] {
  return by === 0 ? found : found.map((f) => ({ ...f, from: f.from + by, to: f.to + by }));
}

/** A mention where it stands now. */
export function mentionNow({ place, start, end, entity, kind, certainty, candidates, rule, alias, support }: PlacedMention): Mention {
  return {
    start: place.start + start, end: place.start + end, entity, kind, certainty,
    why: support ? { rule, alias, support: { start: support.start, end: support.end } } : { rule, alias }, candidates,
  };
}

/** The next place with words, on one side. */
function beside(places: readonly Place[], { index }: Place, by: 1 | -1): Place | undefined {
  for (let n = index + by; n >= 0 && n < places.length; n += by) {
    const place = places[n];
    if (place && wordsIn(place) > 0) return place;
  }
  return undefined;
}

function wordsIn({ named }: Place): number {
  return named.block.tokens.count;
}

function placed({ start, end, entity, kind, certainty, candidates, why }: Mention, place: Place, { base }: DraftWindow, frame: Frame): PlacedMention {
  const by = base - place.start;
  const { rule, alias, support } = why;
  const anchor = support && (support instanceof Anchor ? support : new Anchor(place, support.start + by, support.end + by, frame));
  return { place, start: start + by, end: end + by, entity, kind, certainty, candidates, rule, alias, support: anchor };
}

function fullsOf(said: Said): Fulls {
  const some = (index: string): Lookup<readonly Full[]> => lookup((key) => {
    const fulls = said.fulls(index, key);
    return fulls.length > 0 ? fulls : undefined;
  });
  return {
    bySurname: some('bySurname'), byMiddle: some('byMiddle'), unclear: some('unclear'), byGiven: some('byGiven'), byInitials: some('byInitials'), byHead: some('byHead'), byCore: some('byCore'), byPart: some('byPart'),
    bySound: lookup((key) => bySurnames(said.fulls('sound', key))),
    defined: lookup((short) => {
      const { fulls } = said.defined(short);
      return fulls.length > 0 ? fulls : undefined;
    }),
    byId: lookup((id) => said.fulls('id', id)[0]),
    spelled: new Map(),
  };
}

/** Persons of surnames that sound alike: surname by surname in the order of their first places, as `fullForms` gathers them. */
function bySurnames(fulls: readonly Full[]): readonly Full[] {
  const surnames = new Map<string, Full[]>();
  for (const full of fulls) addFull(surnames, surnameIn(full), full);
  const all = new Map<string, Full[]>();
  for (const own of surnames.values()) for (const full of own) addFull(all, '', full);
  return all.get('') ?? [];
}

function lookup<V>(get: (key: string) => V | undefined): Lookup<V> {
  return { get, has: (key) => get(key) !== undefined };
}

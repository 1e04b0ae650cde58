import { Counter } from '../../base/counter';
import type { Span } from '../../base/span';
import type { Definition } from './analysis';
import type { Part } from './part';
import { PlaceIndex, type Place, type Replacement } from './place';

/** A definition of a draft: its span is that of `source`, a definition or a long form in the part of `place`. */
export interface DraftDefinition {
  readonly short: string;
  readonly long: string;
  readonly doubtful: boolean | undefined;
  readonly place: Place;
  readonly source: Definition | LongForm;
  /** No bracket explains it: its letters are the initials of just one long form. */
  readonly initials: boolean;
}

export type LongForm = Part['longs'][number];

/** The definitions of a draft, as `analyzeDocument` finds them. */
export class DraftDefinitions {
  /** Acronyms explained in brackets and the names that explain them. */
  private readonly explained = new PlaceIndex();
  private readonly letters = new PlaceIndex();
  private readonly shorts = new PlaceIndex();
  private readonly times = new Counter();
  private readonly current = new Map<string, readonly DraftDefinition[]>();
  /** Long forms of initials → their acronyms. */
  private readonly byInitials = new Map<string, Set<string>>();

  /** Of an acronym, in their order. */
  of(short: string): readonly DraftDefinition[] {
    return this.current.get(short) ?? none;
  }

  /** Those that have a key as their short or long form, in the order of all. */
  about(key: string): readonly DraftDefinition[] {
    const found: DraftDefinition[] = [];
    for (const place of this.explained.at(key)) {
      for (const d of place.part.explained) for (const own of [d.short, d.long]) if (own === key && this.counts(d)) found.push(explanation(place, d));
    }
    const shorts = [...this.byInitials.get(key) ?? []];
    if (this.of(key)[0]?.initials) shorts.push(key);
    if (shorts.length > 1) shorts.sort((a, b) => this.comesBefore(a, b));
    return [...found, ...shorts.flatMap((short) => this.of(short))];
  }

  all(): readonly DraftDefinition[] {
    const sure = [...new Set([...this.current.values()].flat().filter(({ initials }) => !initials).map(({ place }) => place))].sort((a, b) => a.index - b.index)
      .flatMap((place) => place.part.explained.filter((d) => this.counts(d)).map((d) => explanation(place, d)));
    const shorts = [...new Set([...this.byInitials.values()].flatMap((own) => [...own]))].sort((a, b) => this.comesBefore(a, b));
    return [...sure, ...shorts.flatMap((short) => this.of(short))];
  }

  /** Before places are numbered anew. */
  remove({ removed }: Replacement): void {
    for (const place of removed) this.forEachKey(place, (index, key) => index.remove(key, place));
  }

  /** Afterwards; returns the acronyms of which something is other, if only their places. */
  add(replacements: readonly Replacement[]): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { removed, added } of replacements) {
      for (const place of added) this.forEachKey(place, (index, key) => index.add(key, place));
      for (const { part } of [...removed, ...added]) for (const short of shortsOf(part)) touched.add(short);
      this.times.replace(removed.flatMap(({ part }) => part.shorts.map(({ key }) => key)), added.flatMap(({ part }) => part.shorts.map(({ key }) => key)));
    }
    return touched;
  }

  /** Looks again at what an acronym stands for; returns the names on which that bears, none when nothing changed. */
  revise(short: string): readonly string[] {
    const before = this.of(short);
    const now = this.find(short);
    for (const { initials, long } of before) {
      if (!initials) continue;
      const own = this.byInitials.get(long);
      own?.delete(short);
      if (own?.size === 0) this.byInitials.delete(long);
    }
    for (const { initials, long } of now) if (initials) this.byInitials.set(long, (this.byInitials.get(long) ?? new Set()).add(short));
    if (now.length === 0) this.current.delete(short);
    else this.current.set(short, now);
    if (before.length === now.length && before.every((d, n) => d.long === now[n]?.long && d.initials === now[n]?.initials)) return [];
    return [short, ...before.map(({ long }) => long), ...now.map(({ long }) => long)];
  }

  private find(short: string): readonly DraftDefinition[] {
    const sure = this.explained.at(short).flatMap((place) => place.part.explained.filter((d) => d.short === short && this.counts(d)).map((d) => explanation(place, d)));
    if (sure.length > 0) return sure;
    if (!this.shorts.has(short)) return none;
    let first: DraftDefinition | undefined;
    for (const place of this.letters.at(short)) {
      for (const source of place.part.longs) {
        if (!source.initials.includes(short)) continue;
        const long = source.candidate.key;
        first ??= { short, long, doubtful: undefined, place, source, initials: true };
        if (first.long !== long) return none;
      }
    }
    return first && (short.length >= 3 || (first.source as LongForm).double) ? [first] : none;
  }

  /** A doubtful one counts only when the draft uses the acronym again. */
  private counts({ doubtful, short }: Definition): boolean {
    return !doubtful || this.times.count(short) > 1;
  }

  /** By the first places where acronyms stand. */
  private comesBefore(a: string, b: string): number {
    const [one] = this.shorts.at(a);
    const [other] = this.shorts.at(b);
    const position = (place: Place | undefined, short: string): number => place?.part.shorts.findIndex(({ key }) => key === short) ?? 0;
    return (one?.index ?? 0) - (other?.index ?? 0) || position(one, a) - position(other, b);
  }

  private forEachKey({ part }: Place, each: (index: PlaceIndex, key: string) => void): void {
    for (const key of new Set(part.explained.flatMap(({ short, long }) => [short, long]))) each(this.explained, key);
    for (const key of new Set(part.longs.flatMap(({ initials }) => initials))) each(this.letters, key);
    for (const key of new Set(part.shorts.map((candidate) => candidate.key))) each(this.shorts, key);
  }
}

/** Where the long form stands that a definition comes from, from the beginning of its place. */
export function definedSpan(source: DraftDefinition['source']): Span {
  return 'candidate' in source ? source.candidate : source.span;
}

const none: readonly DraftDefinition[] = [];

function explanation(place: Place, source: Definition): DraftDefinition {
  return { short: source.short, long: source.long, doubtful: source.doubtful, place, source, initials: false };
}

function shortsOf({ explained, longs, shorts }: Part): readonly string[] {
  return [...explained.map(({ short }) => short), ...longs.flatMap(({ initials }) => initials), ...shorts.map(({ key }) => key)];
}

import type { Span } from '../../base/span';
import type { DraftAnalysis } from '../mentions/draft-analysis';
import type { Mention } from '../mentions/mention';
import type { Place } from '../mentions/place';
import { fold } from '../tokens/fold';
import { Anchor, type Frame } from './anchor';
import { mentionNow, type PlacedMention } from './draft-settle';
import { amongNames, bracketReach, explainedName, farthestName, inOtherScripts, mayState, merged, occurrences, otherScriptBehind } from './stated-names';
import type { View } from './view';

/**
 * What a draft itself says of names, as `withStatedNames` has it for a document. Few places say that one name is another,
 * and these are kept settled; all others get what follows from them when they are asked for.
 */
export class DraftStatements {
  /** Places with text around them that may say so; those that do, with what they say; those to be looked at again. */
  private readonly linking = new Set<Place>();
  private readonly links = new Map<Place, readonly Link[]>();
  private readonly stale = new Set<Place>();
  private changed = false;
  /** From the first name of a place to its last. */
  private readonly edges = new Map<Place, Span>();
  private same: ReadonlyMap<string, PlacedMention> = new Map();
  private meant: ReturnType<typeof amongNames<PlacedMention>> | undefined;
  private readonly explained = new Map<Place, Explained>();
  /** Places where a name stands before a bracket in another script. */
  private readonly bracketing = new Map<Place, Brackets | undefined>();
  private scripts: ReadonlyMap<string, PlacedMention> = new Map();
  private readonly standing = new Map<Place, ReadonlyMap<string, readonly Span[]>>();
  /** Of all places together; undefined after an edit. */
  private times: ReadonlyMap<string, number> | undefined;
  /** All mentions, where a name in another script stands across two places. */
  private whole: readonly Mention[] | undefined;

  /** `settled` gives the mentions of a place: the same list as long as they stay the same. */
  constructor(
    private readonly analysis: DraftAnalysis,
    private readonly view: View,
    private readonly frame: Frame,
    private readonly settled: (place: Place) => readonly PlacedMention[],
  ) {}

  drop(place: Place): void {
    this.linking.delete(place);
    this.edges.delete(place);
    this.stale.delete(place);
    this.changed = this.links.delete(place) || this.changed;
    this.explained.delete(place);
    this.bracketing.delete(place);
    this.standing.delete(place);
    this.times = undefined;
  }

  /** A place is new, or what stands around it is; `names` are those found in it, from its beginning. */
  visit(place: Place, names: readonly Span[]): void {
    this.drop(place);
    const last = names.at(-1);
    if (last && names[0]) this.edges.set(place, { start: names[0].start, end: last.end });
    const end = place.start + place.piece.text.length;
    if (mayState(this.analysis.slice(place.start - farthestName, end + farthestName))) {
      this.linking.add(place);
      this.stale.add(place);
    }
    const { text } = place.piece;
    const brackets = names.some((name) => {
      const code = text.charCodeAt(name.end) === 32 ? text.charCodeAt(name.end + 1) : text.charCodeAt(name.end);
      return (code === 40 || code === 91 || name.end + 1 >= text.length) && otherScriptBehind(this.behind(place, name.end), () => text.slice(name.start, name.end)) !== undefined;
    });
    if (brackets) this.bracketing.set(place, undefined);
  }

  /** What names mean may be other in all places: `holds` says of which it is the same. */
  doubt(holds: (place: Place) => boolean): void {
    for (const place of this.linking) if (!this.watched(place).every(holds)) this.stale.add(place);
  }

  /** Before mentions are asked for. */
  refresh(): void {
    this.refreshLinks();
    if (this.bracketing.size + this.scripts.size > 0) this.refreshBrackets();
  }

  /** The mentions of a place where they stand now. */
  at(place: Place): readonly Mention[] {
    if (!this.whole) return this.listAt(place).map(mentionNow);
    const end = place.start + place.piece.text.length;
    return this.whole.filter((m) => m.start >= place.start && m.start < end);
  }

  /** The mentions of a place, as a rule the same list as long as they stay the same; nothing where a name may stand across two places. */
  listOf(place: Place): readonly PlacedMention[] | undefined {
    return this.whole ? undefined : this.listAt(place);
  }

  private listAt(place: Place): readonly PlacedMention[] {
    const own = this.explainedAt(place);
    if (this.scripts.size === 0) return own;
    const added: PlacedMention[] = [];
    for (const [name, m] of this.scripts) {
      const { entity, kind, certainty, candidates } = m;
      if ((this.times?.get(name) ?? 0) < 2 && !this.view.gazetteer.entities.has(entity)) continue;
      for (const span of this.standing.get(place)?.get(name) ?? []) added.push({ place, ...span, entity, kind, certainty, candidates, rule: 'also-known', alias: surfaceOf(m), support: this.anchorOf(m) });
    }
    return added.length === 0 ? own : merged(own, added.sort((a, b) => a.start - b.start));
  }

  private refreshLinks(): void {
    for (const place of this.stale) {
      const links = this.linksAt(place);
      const before = this.links.get(place) ?? [];
      if (links.length === before.length && links.every(({ name, of }, n) => name === before[n]?.name && of === before[n]?.of)) continue;
      this.changed = true;
      if (links.length > 0) this.links.set(place, links);
      else this.links.delete(place);
    }
    this.stale.clear();
    if (!this.changed) return;
    this.changed = false;
    const same = new Map<string, PlacedMention>();
    for (const place of inOrder(this.links.keys())) for (const { name, of } of this.links.get(place) ?? []) same.set(fold(rawOf(name)), of);
    if (same.size === this.same.size && [...same].every(([key, of]) => this.same.get(key) === of)) return;
    this.same = same;
    this.meant = amongNames(same);
    this.explained.clear();
  }

  /** The places whose mentions a link may be made of. */
  private watched(place: Place): readonly Place[] {
    return [place, ...this.near(place, -1), ...this.near(place, 1)];
  }

  /** The next places on one side that have names near enough, the nearest first. */
  private *near(place: Place, by: 1 | -1): Generator<Place> {
    const { places } = this.analysis;
    const behind = place.start + place.piece.text.length + farthestName;
    const before = place.start - farthestName;
    for (let n = place.index + by; ; n += by) {
      const other = places[n];
      if (!other || (by < 0 ? other.start + other.piece.text.length < before : other.start > behind)) return;
      const edge = this.edges.get(other);
      if (!edge) continue;
      if (by < 0 ? other.start + edge.end < before : other.start + edge.start > behind) return;
      yield other;
    }
  }

  private linksAt(place: Place): readonly Link[] {
    const row = [this.nextMention(place, -1), ...this.settled(place), this.nextMention(place, 1)].filter((m) => m !== undefined);
    const links: Link[] = [];
    for (let n = 1; n < row.length; n++) {
      const first = row[n - 1] as PlacedMention;
      const second = row[n] as PlacedMention;
      if (startOf(second) - endOf(first) > farthestName) continue;
      const found = explainedName(first, second, this.analysis.slice(endOf(first), startOf(second)), rawOf, this.view);
      if (found) links.push(found);
    }
    return links;
  }

  /** The mention right before or behind the place, if it stands near. */
  private nextMention(place: Place, by: 1 | -1): PlacedMention | undefined {
    for (const other of this.near(place, by)) {
      const mentions = this.settled(other);
      if (mentions.length > 0) return by < 0 ? mentions.at(-1) : mentions[0];
    }
    return undefined;
  }

  private explainedAt(place: Place): readonly PlacedMention[] {
    const own = this.settled(place);
    if (this.same.size === 0) return own;
    const known = this.explained.get(place);
    if (known?.of === own) return known.mentions;
    const mentions = own.map((m): PlacedMention => {
      const other = this.meant?.(m.end - m.start, () => rawOf(m));
      if (!other || other === m) return m;
      const { entity, kind, certainty, candidates } = other;
      return { ...m, entity, kind, certainty, candidates, rule: 'also-known', alias: surfaceOf(other), support: this.anchorOf(other) };
    });
    this.explained.set(place, { of: own, mentions });
    return mentions;
  }

  private refreshBrackets(): void {
    const scripts = new Map<string, PlacedMention>();
    for (const place of inOrder(this.bracketing.keys())) for (const [name, m] of this.bracketsAt(place)) if (!scripts.has(name)) scripts.set(name, m);
    const names = [...scripts.keys()];
    if (names.length !== this.scripts.size || names.some((name) => !this.scripts.has(name))) {
      this.standing.clear();
      this.times = undefined;
    }
    this.scripts = scripts;
    if (scripts.size > 0 && this.times === undefined) this.times = this.count(names);
    const crosses = scripts.size > 0 && [...this.standing].some(([{ piece }, found]) => [...found.values()].some((spans) => spans.some(({ end }) => end > piece.text.length)));
    this.whole = crosses ? inOtherScripts(this.analysis.slice(0, this.analysis.length), this.analysis.places.flatMap((place) => this.explainedAt(place).map(mentionNow)), this.view) : undefined;
  }

  private bracketsAt(place: Place): Brackets['found'] {
    const own = this.explainedAt(place);
    const known = this.bracketing.get(place);
    if (known?.of === own) return known.found;
    const found = own.flatMap((m): [string, PlacedMention][] => {
      const inside = otherScriptBehind(this.behind(place, m.end), () => surfaceOf(m));
      return inside === undefined ? [] : [[inside, m]];
    });
    this.bracketing.set(place, { of: own, found });
    return found;
  }

  /** Where the names stand in all places, and how often. */
  private count(names: readonly string[]): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    const longest = Math.max(...names.map(({ length }) => length));
    for (const place of this.analysis.places) {
      let found = this.standing.get(place);
      if (!found) {
        // The character before, and what may stand across the end.
        const from = Math.max(0, place.start - 1);
        const text = this.analysis.slice(from, place.start + place.piece.text.length + longest + 1);
        const by = from - place.start;
        found = new Map([...occurrences(text, names, -by, place.piece.text.length - by)].map(([name, spans]) => [name, spans.map((span) => ({ start: span.start + by, end: span.end + by }))]));
        this.standing.set(place, found);
      }
      for (const [name, spans] of found) times.set(name, (times.get(name) ?? 0) + spans.length);
    }
    return times;
  }

  private behind(place: Place, end: number): string {
    const text = place.piece.text.slice(end, end + bracketReach);
    return text.length < bracketReach ? this.analysis.slice(place.start + end, place.start + end + bracketReach) : text;
  }

  private anchorOf({ place, start, end }: PlacedMention): Anchor {
    return new Anchor(place, start, end, this.frame);
  }
}

/** One name that the draft says to be another of the same entity. */
interface Link {
  readonly name: PlacedMention;
  readonly of: PlacedMention;
}

interface Explained {
  readonly of: readonly PlacedMention[];
  readonly mentions: readonly PlacedMention[];
}

interface Brackets {
  readonly of: readonly PlacedMention[];
  readonly found: readonly (readonly [string, PlacedMention])[];
}

function inOrder(places: Iterable<Place>): readonly Place[] {
  return [...places].sort((a, b) => a.index - b.index);
}

function startOf({ place, start }: PlacedMention): number {
  return place.start + start;
}

function endOf({ place, end }: PlacedMention): number {
  return place.start + end;
}

function rawOf({ place, start, end }: PlacedMention): string {
  return place.piece.text.slice(start, end);
}

function surfaceOf(m: PlacedMention): string {
  return rawOf(m).replace(/\s+/g, ' ');
}

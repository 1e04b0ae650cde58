import { Counter, keysOf } from '../../base/counter';
import type { Contribution } from './analysis';
import { contributionOf, type Sum } from './contributions';
import type { DraftDefinitions } from './draft-definitions';
import { PlaceIndex, type Place, type Replacement } from './place';

/** A contribution with what it was made of: while that stays, so does the contribution. */
interface KnownContribution {
  readonly sums: readonly Sum[];
  /** The definitions and the like that bear on it. */
  readonly signs: string;
  readonly contribution: Contribution;
}

/** What a draft says of each name, as `contributionsOf` has it for a document. */
export class DraftContributions {
  private readonly places = new PlaceIndex();
  private readonly known = new Map<string, KnownContribution>();
  /** Words in small letters; acronyms of common words; first and last words of names of several words. */
  private readonly small = new Counter();
  private readonly common = new Counter();
  private readonly ends = new Counter();
  /** Word → the names that hold it. */
  private readonly byWord = new Map<string, Set<string>>();

  constructor(private readonly definitions: DraftDefinitions) {}

  get(key: string): Contribution | undefined {
    return this.known.get(key)?.contribution;
  }

  keys(): Iterable<string> {
    return this.known.keys();
  }

  /** Before places are numbered anew. */
  remove({ removed }: Replacement): void {
    for (const place of removed) for (const key of place.part.sums.keys()) this.places.remove(key, place);
  }

  /** Afterwards; returns the names that are to be looked at again. */
  add(replacements: readonly Replacement[]): Set<string> {
    const touched = new Set<string>();
    for (const { removed, added } of replacements) {
      for (const place of added) for (const key of place.part.sums.keys()) this.places.add(key, place);
      for (const key of changedSums(removed, added)) touched.add(key);
      for (const key of this.common.replace(keysOf(removed, ({ part }) => part.common), keysOf(added, ({ part }) => part.common))) touched.add(key);
      const flipped = this.small.replace(keysOf(removed, ({ part }) => part.small), keysOf(added, ({ part }) => part.small));
      for (const word of flipped) for (const key of this.byWord.get(word) ?? []) touched.add(key);
    }
    for (const key of [...touched]) for (const word of this.standsOrNot(key)) touched.add(word);
    return touched;
  }

  /** Looks again at what the draft says of a name; true when that is other than before. */
  revise(key: string): boolean {
    const places = this.places.at(key);
    const old = this.known.get(key);
    if (places.length === 0) return this.known.delete(key);
    const sums = places.map(({ part }) => part.sums.get(key) as Sum);
    const definitions = this.definitions.about(key);
    const bearing = { definitions, common: this.common.has(key), small: key.split(' ').some((word) => this.small.has(word)), part: this.ends.has(key) };
    const signs = `${Number(bearing.common)}${Number(bearing.small)}${Number(bearing.part)}${definitions.map(({ long }) => long).join(';')}`;
    if (old?.signs === signs && old.sums.length === sums.length && sums.every((sum, n) => alike(sum, old.sums[n]))) {
      this.known.set(key, { ...old, sums });
      return false;
    }
    const contribution = contributionOf(key, sums, bearing);
    this.known.set(key, { sums, signs, contribution });
    return !alike(contribution, old?.contribution);
  }

  /** Notes that a name came or went; returns words that are first or last in a name of several words now and were not, or the other way round. */
  private standsOrNot(key: string): readonly string[] {
    const now = this.places.has(key);
    if (now === this.known.has(key)) return [];
    const words = key.split(' ');
    for (const word of words) {
      const keys = this.byWord.get(word) ?? new Set<string>();
      if (now) this.byWord.set(word, keys.add(key));
      else if (keys.delete(key) && keys.size === 0) this.byWord.delete(word);
    }
    if (words.length === 1) return [];
    const ends = new Set([words[0] ?? '', words[words.length - 1] ?? '']);
    return now ? this.ends.replace([], ends) : this.ends.replace(ends, []);
  }
}

/** The names of which places that came say something else than those that went. What one says as another did stands among the others as that did. */
function changedSums(removed: readonly Place[], added: readonly Place[]): ReadonlySet<string> {
  const before = new Map<string, Sum>();
  const changed = new Set<string>();
  for (const { part } of removed) {
    for (const [key, sum] of part.sums) {
      if (before.has(key)) changed.add(key);
      before.set(key, sum);
    }
  }
  const met = new Set<string>();
  for (const { part } of added) {
    for (const [key, sum] of part.sums) {
      if (met.has(key) || !alike(sum, before.get(key))) changed.add(key);
      met.add(key);
    }
  }
  for (const key of before.keys()) if (!met.has(key)) changed.add(key);
  return changed;
}

/** Equal in what they hold, in the same order. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map) return b instanceof Map && a.size === b.size && alike([...a], [...b]);
  const x = Object.entries(a);
  const y = Object.entries(b);
  return x.length === y.length && x.every(([key, value], n) => key === y[n]?.[0] && alike(value, y[n]?.[1]));
}

import { Counter, keysOf } from '../../base/counter';
import type { Block } from './block';
import type { DocumentSigns, NamedBlock } from './part';

/** {@link regionalGroups} of a draft, whose blocks come and go. */
export class DraftRegions {
  private readonly groups = new Map<string, Map<string | undefined, number>>();

  has(key: string): boolean {
    const regions = this.groups.get(key);
    if (!regions || regions.size > 1 || regions.has(undefined)) return false;
    for (const times of regions.values()) return times > 1;
    return false;
  }

  /** Returns the groups that are regional now and were not, or the other way round. */
  replace(removed: readonly Block[], added: readonly Block[]): ReadonlySet<string> {
    const touched = new Map<string, boolean>();
    for (const { groups } of [...removed, ...added]) for (const { key } of groups) touched.set(key, this.has(key));
    for (const { groups } of removed) for (const { key, region } of groups) this.change(key, region, -1);
    for (const { groups } of added) for (const { key, region } of groups) this.change(key, region, 1);
    const flipped = new Set<string>();
    for (const [key, before] of touched) if (this.has(key) !== before) flipped.add(key);
    return flipped;
  }

  private change(key: string, region: string | undefined, by: number): void {
    const regions = this.groups.get(key) ?? new Map<string | undefined, number>();
    this.groups.set(key, regions);
    const times = (regions.get(region) ?? 0) + by;
    if (times === 0) regions.delete(region);
    else regions.set(region, times);
    if (regions.size === 0) this.groups.delete(key);
  }
}

/** What the blocks of a draft say of each other, as `signsOf` has it. */
export class DraftSigns implements DocumentSigns {
  readonly persons = new Counter();
  readonly stems = new Counter();

  /** Returns the signs that came or went, by {@link askedBy}. */
  replace(removed: readonly NamedBlock[], added: readonly NamedBlock[]): readonly string[] {
    const persons = this.persons.replace(keysOf(removed, (named) => named.persons), keysOf(added, (named) => named.persons));
    const keys = this.stems.replace(keysOf(removed, (named) => named.keys), keysOf(added, (named) => named.keys));
    return [...persons.map((word) => `person ${word}`), ...keys.map((key) => `stem ${key}`)];
  }
}

/** The signs by which the names of a block may become others. */
export function askedBy({ candidates, groups, peoples }: NamedBlock): readonly string[] {
  if (groups.length + peoples.length === 0) return [];
  return [...new Set([...groups.map((index) => `person ${candidates[index]?.key ?? ''}`), ...peoples.flatMap(({ stem }) => [`stem ${stem}`, `stem ${stem}a`])])];
}

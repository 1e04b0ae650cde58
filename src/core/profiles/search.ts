import { compareText } from '../../base/text';
import type { Entity } from '../gazetteer/entity';
import { FuzzyIndex } from './fuzzy';
import { foldWords } from './words';

/** An entity with what ranks it among equals. */
export interface FoundEntity {
  readonly entity: Entity;
  /** Mentions in the corpus. */
  readonly mentions: number;
}

export type EntityIndex<T extends FoundEntity = FoundEntity> = FuzzyIndex<T>;

/** An index over names and aliases. Keep it, and call `update(changed, removedIds)` as entities change. */
export function entityIndex<T extends FoundEntity = FoundEntity>(entities: Iterable<T> = []): EntityIndex<T> {
  const index = new FuzzyIndex<T>({
    idOf: ({ entity }) => entity.id,
    keys: [
      { name: 'name', weight: 2, textOf: ({ entity }) => entity.name },
      { name: 'aliases', weight: 1, textOf: ({ entity }) => entity.aliases.map((alias) => alias.text) },
    ],
    compare: (a, b) => b.mentions - a.mentions || compareText(a.entity.name, b.entity.name) || compareText(a.entity.id, b.entity.id),
  });
  index.update(entities);
  return index;
}

/**
 * Entities by name or alias, with typing errors allowed, best first: names that are the query, then those that begin
 * with it, then fuse.js's order; the more mentioned first among equals. An empty query gives the most mentioned.
 */
export function searchEntities<T extends FoundEntity>(index: EntityIndex<T>, query: string, limit: number): readonly T[] {
  const wanted = foldWords(query).join(' ');
  const found = index.search(query);
  if (wanted === '') return found.slice(0, limit);
  const ranks = found.map((item) => rank(item.entity, wanted));
  const order = found.map((_, position) => position).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  return order.slice(0, limit).map((position) => found[position]!);
}

/** 0: a name is the query; 1: a name begins with it; 2: neither. */
function rank(entity: Entity, wanted: string): number {
  let best = 2;
  for (const name of [entity.name, ...entity.aliases.map((alias) => alias.text)]) {
    const folded = foldWords(name).join(' ');
    if (folded === wanted) return 0;
    if (folded.startsWith(wanted)) best = 1;
  }
  return best;
}

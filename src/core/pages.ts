import { compareText } from '../base/text';
import type { EntityKind, Origin } from './gazetteer/entity';
import type { EntitySummary } from './index';

export type EntitySort = 'mentions' | 'name' | 'lastSeen';

/** A group of the list of entities: of one kind, of one origin, or both. */
export interface EntityGroup {
  readonly kind?: EntityKind;
  readonly origin?: Origin;
}

export interface EntityCount {
  readonly kind: EntityKind;
  readonly origin: Origin;
  readonly count: number;
}

/** The entities of a group in an order that tells any two apart: by number of mentions, by name, or the last seen first with undated ones last. */
export function sortedEntities(entities: readonly EntitySummary[], { kind, origin }: EntityGroup, sort: EntitySort): readonly EntitySummary[] {
  return entities.filter(({ entity }) => (kind ?? entity.kind) === entity.kind && (origin ?? entity.origin) === entity.origin).sort(comparisons[sort]);
}

/** How many entities there are of each kind and origin that has any. */
export function countEntities(entities: readonly EntitySummary[]): readonly EntityCount[] {
  const counts = new Map<string, { kind: EntityKind; origin: Origin; count: number }>();
  for (const { entity: { kind, origin } } of entities) {
    const known = counts.get(`${kind} ${origin}`);
    if (known) known.count++;
    else counts.set(`${kind} ${origin}`, { kind, origin, count: 1 });
  }
  return [...counts.values()];
}

/** The same on every machine, whatever its language. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const byName = (a: EntitySummary, b: EntitySummary): number => collator.compare(a.entity.name, b.entity.name) || compareText(a.entity.id, b.entity.id);

const comparisons: Readonly<Record<EntitySort, (a: EntitySummary, b: EntitySummary) => number>> = {
  name: byName,
  mentions: (a, b) => b.mentions - a.mentions || byName(a, b),
  // ISO dates order as text.
  lastSeen: (a, b) => compareText(b.last ?? '', a.last ?? '') || byName(a, b),
};

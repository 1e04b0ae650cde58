import { pageOf, pageOfLists, type Page, type PageRequest } from '../base/pages';
import { compareText } from '../base/text';
import { newestFirst, type Dated } from './corpus/order';
import type { EntityKind, Origin } from './gazetteer/entity';
import type { EntitySummary, Source } from './index';
import type { Mention } from './mentions/mention';

export type EntitySort = 'mentions' | 'name' | 'lastSeen';

/** A group of the list of entities: of one kind, of one origin, or both. */
export interface EntityGroup {
  readonly kind?: EntityKind | undefined;
  readonly origin?: Origin | undefined;
}

export interface EntityCount {
  readonly kind: EntityKind;
  readonly origin: Origin;
  readonly count: number;
}

/** What the lists show. */
export interface ListedState {
  /** In any order; the same array until something changes. */
  entities(): readonly EntitySummary[];
  summary(id: string): EntitySummary | undefined;
  /** Source → the mentions of an entity there. */
  occurrences(id: string): ReadonlyMap<string, readonly Mention[]>;
  dated(uri: string): Dated | undefined;
  source(uri: string): Source | undefined;
}

/** Long lists page by page: entities, the sources of one, its mentions. Their order is kept until it changes. */
export class EntityLists {
  /** Group and sort → its entities in order. */
  private readonly orders = new Map<string, readonly EntitySummary[]>();
  /** Entity → the uris of its sources in order. */
  private readonly places = new Map<string, readonly string[]>();

  constructor(private readonly state: ListedState) {}

  /** The list of entities is other than before. */
  entitiesChanged(): void {
    this.orders.clear();
  }

  /** An entity's sources are other than before. */
  entityChanged(id: string): void {
    this.places.delete(id);
  }

  counts(): readonly EntityCount[] {
    const counts = new Map<string, { kind: EntityKind; origin: Origin; count: number }>();
    for (const { entity: { kind, origin } } of this.state.entities()) {
      const known = counts.get(`${kind} ${origin}`);
      if (known) known.count++;
      else counts.set(`${kind} ${origin}`, { kind, origin, count: 1 });
    }
    return [...counts.values()];
  }

  entities({ sort, ...request }: EntityGroup & PageRequest & { readonly sort: EntitySort }): Page<EntitySummary> {
    return pageOf(this.inOrder(request, sort), request);
  }

  position(id: string, sort: EntitySort): { readonly summary: EntitySummary; readonly index: number } | undefined {
    const summary = this.state.summary(id);
    if (!summary) return undefined;
    const index = this.inOrder(summary.entity, sort).indexOf(summary);
    return index < 0 ? undefined : { summary, index };
  }

  sources(id: string, request: PageRequest): Page<{ readonly source: Source; readonly count: number }> {
    const { items, total } = pageOf(this.placesOf(id), request);
    const found = this.state.occurrences(id);
    return {
      total,
      items: items.flatMap((uri) => {
        const source = this.state.source(uri);
        return source ? [{ source, count: found.get(uri)?.length ?? 0 }] : [];
      }),
    };
  }

  mentions(id: string, { uri, ...request }: PageRequest & { readonly uri?: string | undefined }): Page<{ readonly source: Source; readonly mention: Mention }> {
    const found = this.state.occurrences(id);
    const mentionsIn = (place: string): readonly Mention[] => found.get(place) ?? [];
    const make = (place: string, from: number, to: number): readonly { source: Source; mention: Mention }[] => {
      const source = this.state.source(place);
      return source ? mentionsIn(place).slice(from, to).map((mention) => ({ source, mention })) : [];
    };
    return pageOfLists(uri === undefined ? this.placesOf(id) : [uri], (place) => mentionsIn(place).length, make, request);
  }

  private inOrder({ kind, origin }: EntityGroup, sort: EntitySort): readonly EntitySummary[] {
    const key = `${kind ?? ''} ${origin ?? ''} ${sort}`;
    const known = this.orders.get(key);
    if (known) return known;
    const group = this.state.entities().filter(({ entity }) => (kind ?? entity.kind) === entity.kind && (origin ?? entity.origin) === entity.origin);
    this.orders.set(key, group.sort(comparisons[sort]));
    return group;
  }

  private placesOf(id: string): readonly string[] {
    const known = this.places.get(id);
    if (known) return known;
    const dated = [...this.state.occurrences(id).keys()].flatMap((uri) => this.state.dated(uri) ?? []);
    const order = dated.sort(newestFirst).map(({ uri }) => uri);
    this.places.set(id, order);
    return order;
  }
}

/** The same on every machine, whatever its language. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const byName = (a: EntitySummary, b: EntitySummary): number => collator.compare(a.entity.name, b.entity.name) || compareText(a.entity.id, b.entity.id);

/** Each tells any two entities apart. */
const comparisons: Readonly<Record<EntitySort, (a: EntitySummary, b: EntitySummary) => number>> = {
  name: byName,
  mentions: (a, b) => b.mentions - a.mentions || byName(a, b),
  // ISO dates order as text; undated entities come last.
  lastSeen: (a, b) => compareText(b.last ?? '', a.last ?? '') || byName(a, b),
};

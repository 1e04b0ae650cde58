import { entityKinds, type Origin } from '../core/gazetteer/entity';
import type { EntityQuery, EntityRow } from '../core/store/store';

/** Those whose class has this value under the mask. */
export interface Filter {
  readonly mask: number;
  readonly value: number;
}

/** A piece of an order: all its entities come before those of the next piece. */
export interface Part extends Filter {
  readonly index: string;
  readonly where: string;
  readonly order: string;
  readonly first?: 'mentions' | 'last';
}

export const origins: readonly Origin[] = ['gazetteer', 'discovered'];
const mentioned = 8;
const dated = 16;

/** Two bits for the kind, one for the origin, one each for having mentions and having dated ones. */
export function classOf({ entity, mentions, last }: EntityRow): number {
  return entityKinds.indexOf(entity.kind) | (origins.indexOf(entity.origin) << 2) | (mentions > 0 ? mentioned : 0) | ((last ?? '') === '' ? 0 : dated);
}

/** Those of a kind and an origin. */
export function filterOf({ kind, origin }: Partial<EntityQuery>): Filter {
  return {
    mask: (kind === undefined ? 0 : 3) | (origin === undefined ? 0 : 4),
    value: (kind === undefined ? 0 : entityKinds.indexOf(kind)) | (origin === undefined ? 0 : origins.indexOf(origin) << 2),
  };
}

/** The pieces of an order, one after the other. */
export function partsOf({ sort }: EntityQuery, { mask, value }: Filter): readonly Part[] {
  const byName = { index: 'INDEXED BY entitiesByName', where: 'true', order: 'nameKey, name, entity' };
  if (sort === 'name') return [{ ...byName, mask, value }];
  const [first, flag, index, where] = sort === 'mentions'
    ? (['mentions', mentioned, 'INDEXED BY entitiesByMentions', 'mentions > 0'] as const)
    : (['last', dated, 'INDEXED BY entitiesByLast', "last > ''"] as const);
  return [
    { index, where, order: `${first} DESC, ${byName.order}`, first, mask: mask | flag, value: value | flag },
    { ...byName, mask: mask | flag, value },
  ];
}

import { fnv1a } from '../../base/hash';

/**
 * Splits annotated data once and for all: a quarter is held out, chosen by a hash of the id, so that it is the same on
 * every machine and does not move when lines are added.
 */
export type Part = (typeof parts)[number];

export const parts = ['all', 'development', 'held-out'] as const;

export function isInPart(id: string, part: Part): boolean {
  return part === 'all' || ((fnv1a(id) >>> 0) % 4 === 0) === (part === 'held-out');
}

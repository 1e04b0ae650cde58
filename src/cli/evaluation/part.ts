/**
 * Splits annotated data once and for all: a quarter is held out, chosen by a hash of the id, so that it is the same on
 * every machine and does not move when lines are added.
 */
export type Part = (typeof parts)[number];

export const parts = ['all', 'development', 'held-out'] as const;

export function isInPart(id: string, part: Part): boolean {
  return part === 'all' || (fnv1a(id) % 4 === 0) === (part === 'held-out');
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), over UTF-16 code units; unsigned. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** What FNV-1a begins with, and what it multiplies by. */
export const fnvOffset = 0x811c9dc5 | 0;
export const fnvPrime = 0x01000193;

/**
 * FNV-1a, 32 bits (Fowler, Noll and Vo 1991), over the UTF-16 code units of `text[start, end)`; signed. `hash` goes on
 * with what came before.
 */
export function fnv1a(text: string, hash: number = fnvOffset, start = 0, end: number = text.length): number {
  let h = hash;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), fnvPrime);
  return h;
}

/** The same over bytes. */
export function fnv1aBytes(bytes: Uint8Array, hash: number = fnvOffset): number {
  let h = hash;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h;
}

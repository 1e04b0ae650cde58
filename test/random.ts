/**
 * Numbers from 0 to 1 that look random and are the same in every run and on every machine, so that a failure can be
 * repeated (mulberry32, Tommy Ettinger, public domain).
 */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

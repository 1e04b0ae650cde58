/** What stands at `start..oldEnd` of a text became what stands at `start..newEnd` of its next version. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The shortest stretch in which two versions of a text differ. */
export function editBetween(old: string, next: string): Edit {
  if (old === next) return { start: old.length, oldEnd: old.length, newEnd: next.length };
  const most = Math.min(old.length, next.length);
  const start = same(most, (from, to) => old.slice(from, to) === next.slice(from, to));
  const a = old.length;
  const b = next.length;
  const tail = same(most - start, (from, to) => old.slice(a - to, a - from) === next.slice(b - to, b - from));
  return { start, oldEnd: a - tail, newEnd: b - tail };
}

/** The longest length up to `most` that `equal` holds for, by ever shorter stretches: whole stretches are compared as fast as memory is read. */
function same(most: number, equal: (from: number, to: number) => boolean): number {
  let done = 0;
  for (let size = 1 << 16; size >= 1; size >>= 4) {
    while (done + size <= most && equal(done, done + size)) done += size;
  }
  return done;
}

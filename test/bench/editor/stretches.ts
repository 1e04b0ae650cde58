import type { Profiler } from 'node:inspector';
import { quantile } from '../measure';

/**
 * Milliseconds of each stretch in which code of the given files was running, or anything that it called, by the samples of
 * a CPU profile. Samples lie some 0.1 ms apart; what is shorter is not seen. Where the next sample comes much later than
 * usual, the processor was elsewhere: code that runs on is sampled.
 */
export function stretches(profile: Profiler.Profile, ours: (url: string) => boolean): readonly number[] {
  const parents = new Map<number, number>();
  for (const { id, children } of profile.nodes) for (const child of children ?? []) parents.set(child, id);
  const own = new Map<number, boolean>();
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const is = ours(urls.get(id) ?? '') || (parent !== undefined && isOurs(parent));
    own.set(id, is);
    return is;
  };
  const found: number[] = [];
  let running = 0;
  const most = 4 * quantile(profile.timeDeltas ?? [], 0.5);
  for (const [n, id] of (profile.samples ?? []).entries()) {
    // A sample stands for the time until the next.
    if (isOurs(id)) running += Math.min(most, profile.timeDeltas?.[n + 1] ?? 0) / 1000;
    else if (running > 0) {
      found.push(running);
      running = 0;
    }
  }
  return running > 0 ? [...found, running] : found;
}

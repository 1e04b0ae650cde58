/** Runs of everything that is compared. */
export const rounds = 5;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Milliseconds of the processor that this thread has had, where Node says so (from 23.9), else of the clock. The two are the
 * same on a machine that does nothing else; on one that does, this is what can be compared.
 */
const now = ((): (() => number) => {
  const { threadCpuUsage } = process as { threadCpuUsage?(): { readonly user: number; readonly system: number } };
  if (threadCpuUsage === undefined) return () => performance.now();
  return () => {
    const { user, system } = threadCpuUsage.call(process);
    return (user + system) / 1000;
  };
})();

/** Milliseconds of the clock. */
export async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/**
 * Median milliseconds of the thread of each piece of work. All have their turn in every round, so that what else the machine does
 * meets all of them alike; `warm` rounds go before, so that the compiler of the engine is done. What is short is done several
 * times at a turn, since the processor's time is told in steps. Ends early, with fewer rounds, when it takes more than a minute.
 */
export async function inTurn<K extends string>(work: Readonly<Record<K, () => unknown>>, times = rounds, warm = 1): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(work) as K[];
  const all = new Map<K, number[]>(names.map((name) => [name, []]));
  const repeats = new Map<K, number>();
  const begin = performance.now();
  for (let round = -warm; round < times && (round <= 0 || performance.now() - begin < 60_000); round++) {
    for (const name of names) {
      const repeat = repeats.get(name) ?? 1;
      const start = now();
      const took = await timed(async () => {
        for (let n = 0; n < repeat; n++) await work[name]();
      });
      if (round >= 0) all.get(name)?.push((now() - start) / repeat);
      else repeats.set(name, Math.min(1000, Math.max(repeat, Math.ceil((repeat * turn) / took))));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(all.get(name) ?? [])])) as Record<K, number>;
}

/** Milliseconds that a turn takes at least. */
const turn = 60;

/** `p50 1.2, p99 3.4, max 5.6 ms`. */
export function spread(times: readonly number[]): string {
  const at = (share: number): string => quantile(times, share).toFixed(1);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} ms`;
}

/** `1.23 s` or `45 ms`. */
export function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(ms >= 100_000 ? 0 : 2)} s` : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

/** `12.3 MB/s`: so many bytes in so many milliseconds. */
export function speed(bytes: number, ms: number): string {
  const rate = bytes / 1000 / ms;
  return `${rate.toFixed(rate < 10 ? 2 : rate < 100 ? 1 : 0)} MB/s`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

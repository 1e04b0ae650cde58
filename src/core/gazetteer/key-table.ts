import { scaleOf, slotOf } from './trie';

/** Values by the hash of a key, sorted into buckets. Other keys with the same hash are the caller's to tell apart. */
export interface KeyTable {
  /** Where each bucket begins in {@link pairs}, counted in pairs; one more than buckets. */
  readonly buckets: Int32Array;
  /** Hash and value in turn. */
  readonly pairs: Int32Array;
}

/** The values whose keys have this hash, in the order they were put in. */
export function valuesOf({ buckets, pairs }: KeyTable, hash: number): readonly number[] {
  const bucket = slotOf(hash, scaleOf(buckets.length - 1));
  const found: number[] = [];
  for (let k = buckets[bucket]!; k < buckets[bucket + 1]!; k++) if (pairs[2 * k] === hash) found.push(pairs[2 * k + 1]!);
  return found;
}

export interface KeyTableBuilder {
  add(hash: number, value: number): void;
  done(): KeyTable;
}

export function keyTableBuilder(expected = 16): KeyTableBuilder {
  let pairs = new Int32Array(2 * expected + 2);
  let count = 0;
  return {
    add(hash, value) {
      if (2 * count + 2 > pairs.length) {
        const old = pairs;
        pairs = new Int32Array(old.length * 2);
        pairs.set(old);
      }
      pairs[2 * count] = hash;
      pairs[2 * count + 1] = value;
      count++;
    },
    done() {
      const buckets = new Int32Array((count >> 1) + 2);
      const scale = scaleOf(buckets.length - 1);
      for (let k = 0; k < count; k++) buckets[slotOf(pairs[2 * k]!, scale)]!++;
      for (let n = 1; n < buckets.length; n++) buckets[n]! += buckets[n - 1]!;
      const sorted = new Int32Array(2 * count);
      for (let k = count - 1; k >= 0; k--) {
        const to = --buckets[slotOf(pairs[2 * k]!, scale)]!;
        sorted[2 * to] = pairs[2 * k]!;
        sorted[2 * to + 1] = pairs[2 * k + 1]!;
      }
      return { buckets, pairs: sorted };
    },
  };
}

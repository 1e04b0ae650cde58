import { packedDistinctNames } from './data/distinct-names';

/** True when two folded words are different given names although they look like two spellings of one: *Michael*, *Michelle*. */
export function distinctGivenNames(a: string, b: string): boolean {
  return (pairs ??= new Set(packedDistinctNames.split(' '))).has(a < b ? `${a}:${b}` : `${b}:${a}`);
}
let pairs: ReadonlySet<string> | undefined;

import { differInGender } from './genders';
import { packedDistinctNames } from './data/distinct-names';

/** True when two folded words are different given names although they look like two spellings of one: *Michael*, *Michelle*. */
export function distinctGivenNames(a: string, b: string): boolean {
  return (pairs ??= new Set(`${packedDistinctNames} ${alsoDistinct}`.split(' '))).has(a < b ? `${a}:${b}` : `${b}:${a}`) || differInGender(a, b);
}
let pairs: ReadonlySet<string> | undefined;
// Names that neither Arabic, Hebrew nor Russian, from which the others are, writes often; two families of Korea.
const alsoDistinct = 'robert:rupert roland:ronald edmund:edward edward:edwin cho:choe cho:choi choe:jo choi:jo';

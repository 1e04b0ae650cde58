import { genderedNames, packedGenders } from './data/given-genders';
import { givenNames } from './lexicon';

/** True when only women bear one of two folded given names and only men the other: *Daniel*, *Danielle*. */
export function differInGender(a: string, b: string): boolean {
  const { female, male } = (bearers ??= unpacked());
  return (female.has(a) && male.has(b)) || (male.has(a) && female.has(b)) || isFeminine(a, b) || isFeminine(b, a);
}

/** *Farid* and *Farida*: where the ending alone tells a woman's name from a man's, one of the two being known is enough. */
function isFeminine(name: string, long: string): boolean {
  const { female, male } = (bearers ??= unpacked());
  return long === `${name}a` && ((male.has(name) && !male.has(long)) || (female.has(long) && !female.has(name) && name.length > 3));
}

export type Gender = 'female' | 'male';

/** Of a folded given name that only women or only men bear. */
export function genderOf(given: string): Gender | undefined {
  const { female, male } = (bearers ??= unpacked());
  return female.has(given) ? 'female' : male.has(given) ? 'male' : undefined;
}

interface Bearers {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}
let bearers: Bearers | undefined;

function unpacked(): Bearers {
  const female = new Set<string>();
  const male = new Set<string>();
  const names = givenNames();
  // A list that was made anew without the genders would give every name another's.
  if (names.length !== genderedNames) return { female, male };
  names.forEach((name, i) => {
    const c = packedGenders.charAt(i >> 2);
    const digits = (c === '!' ? 92 : c.charCodeAt(0)) - 35;
    const digit = Math.floor(digits / 3 ** (3 - (i & 3))) % 3;
    if (digit === 1) female.add(name);
    else if (digit === 2) male.add(name);
  });
  return { female, male };
}

// Makes src/core/names/data/given-genders.ts: `node_modules/.bin/tsx src/core/names/data/given-genders.make.mjs`, after lists.make.mjs.
// Which of the given names in lists.ts only women or only men bear, by Faker (MIT) and compromise (MIT).
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { givenNames } from '../lexicon.ts';
import { romanize } from '../romanize.ts';
import { fold } from '../../tokens/fold.ts';

// Without their vowels names of women and men look alike.
const vowelless = new Set(['ar', 'fa', 'he', 'ur', 'dv', 'ku_ckb', 'ja', 'ko', 'zh_CN', 'zh_TW', 'th']);
const bearers = { female: new Map(), male: new Map() };
const add = (gender, name) => {
  const word = fold(romanize(name));
  bearers[gender].set(word, (bearers[gender].get(word) ?? 0) + 1);
};
for (const [locale, { person }] of Object.entries(allLocales)) {
  const names = person?.first_name;
  if (!names || Array.isArray(names) || vowelless.has(locale)) continue;
  for (const gender of ['female', 'male']) for (const name of names[gender] ?? []) add(gender, typeof name === 'string' ? name : name.value);
}
for (const [word, tag] of Object.entries(nlp.world().model.one.lexicon)) {
  if ([tag].flat().includes('FemaleName')) add('female', word);
  if ([tag].flat().includes('MaleName')) add('male', word);
}
// A digit of three a name, in the order of the list, four to a character: 1 women, 2 men, 0 both or unknown.
const digits = givenNames().map((w) => {
  const [f, m] = [bearers.female.get(w) ?? 0, bearers.male.get(w) ?? 0];
  return f > 5 * m ? 1 : m > 5 * f ? 2 : 0;
});
let packed = '';
for (let i = 0; i < digits.length; i += 4) packed += String.fromCharCode(35 + [0, 1, 2, 3].reduce((sum, k) => sum * 3 + (digits[i + k] ?? 0), 0)).replace('\\', '!');
console.log(`${digits.length} names, ${digits.filter((d) => d === 1).length} of women, ${digits.filter((d) => d === 2).length} of men`);
writeFileSync(new URL('./given-genders.ts', import.meta.url), `// Made by given-genders.make.mjs; do not edit. From Faker (MIT) and compromise (MIT).
/** Who bears the given names of lists.ts, in their order: four digits of three to a character from #, the backslash written as !. */
export const packedGenders = ${JSON.stringify(packed)};
/** How many names that is: it must be remade when the list changes. */
export const genderedNames = ${digits.length};
`);

import { cs_CZ, de, en, en_IN, en_NG, es, fr, fr_SN, hr, id_ID, it, ku_kmr_latin, nl, pl, ro, sr_RS_latin, tr, uz_UZ_latin, yo_NG } from '@faker-js/faker';
import { random } from '../../random';
import { pick, shuffled, zipf } from './zipf';

/** A made-up person's name; given names and surnames are shared between people as often as in life. */
export function personName(next: () => number): { readonly given: string; readonly surname: string; readonly name: string } {
  const given = next() < 0.2 ? madeWord(next) : (givenNames[zipf(next, givenNames.length, 30)] ?? '');
  const surname = surnameOf(next);
  const form = next();
  if (form < 0.62) return { given, surname, name: `${given} ${surname}` };
  if (form < 0.7) return { given, surname, name: `${given} ${pick(next, [...'ABDFHJKLMNPRSTZ'])}. ${surname}` };
  if (form < 0.8) return { given, surname, name: `${given} ${givenNames[zipf(next, givenNames.length, 30)] ?? ''} ${surname}` };
  if (form < 0.94) {
    const full = `${pick(next, ['al-', 'al-', 'el-', 'bin ', 'de ', 'van ', 'ben '])}${surname}`;
    return { given, surname: full, name: `${given} ${full}` };
  }
  const full = `${surname}-${surnameOf(next)}`;
  return { given, surname: full, name: `${given} ${full}` };
}

/** A made-up family name: a third of them in no list, so that a million people do not run out of names. */
export function surnameOf(next: () => number): string {
  return next() < 0.35 ? madeWord(next) : (surnames[zipf(next, surnames.length, 30)] ?? '');
}

/** A made-up name of a place; some towns are called what people are called. */
export function placeName(next: () => number): string {
  const form = next();
  if (form < 0.1) return surnameOf(next);
  const word = madeWord(next);
  if (form < 0.7) return word;
  return form < 0.85 ? `${pick(next, ['Upper', 'Lower', 'New', 'Port', 'East', 'Old', 'Lake'])} ${word}` : `${word} ${pick(next, ['Valley', 'Hill', 'Bridge', 'River', 'Ford', 'Fields'])}`;
}

/** Two to four syllables with a capital. */
export function madeWord(next: () => number): string {
  const consonants = [...'bdfghjklmnprstvz'];
  const vowels = [...'aeiou'];
  let word = '';
  for (let n = 2 + (next() < 0.5 ? 1 : 0) + (next() < 0.1 ? 1 : 0); n > 0; n--) word += pick(next, consonants) + pick(next, vowels) + (next() < 0.3 ? pick(next, [...'nrls']) : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The same name as another desk would spell it; often the same. */
export function respelled(next: () => number, name: string): string {
  const [from, to] = pick(next, spellings);
  return name.replace(from, to);
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Ll})i(?=\p{Ll})/u, 'ee'], [/ou?(?=\p{Ll})/u, 'u'], [/k/, 'q'], [/y\b/, 'i'], [/(?<=[aeiou])([lmnrst])(?=[aeiou])/, '$1$1'], [/ss/, 's'], [/a(?=h?\b)/, 'ah'], [/v/, 'w'], [/j/, 'y'], [/(?<=\p{Ll})ei/u, 'ai'],
];

const locales = [cs_CZ, de, en, en_IN, en_NG, es, fr, fr_SN, hr, id_ID, it, ku_kmr_latin, nl, pl, ro, sr_RS_latin, tr, uz_UZ_latin, yo_NG];

function listed(lists: unknown): readonly string[] {
  return Object.values(lists ?? {}).flatMap((list: unknown) => (Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : []));
}

/** In another order, each once; seven of eight without their accents, as most English desks print them. */
function mixed(names: readonly string[], seed: number): readonly string[] {
  const next = random(seed);
  const printed = shuffled(next, names).map((name) => (next() < 0.875 ? bare(name) : name));
  return [...new Set(printed)].filter((name) => /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name));
}

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁđĐıøØßæ]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ø: 'o', Ø: 'O', ß: 'ss', æ: 'ae' };

// In an order of their own: the most frequent names come from everywhere.
const givenNames = mixed(locales.flatMap(({ person }) => listed(person?.first_name)), 1);
const surnames = mixed(locales.flatMap(({ person }) => listed(person?.last_name)), 2);

import { isDemonym, isGivenName, isNameToken, isPlace, isWord, stateOf } from './lexicon';
import { sameSpoken, variantKey } from './variant';
import { articleParticles, foreignGroupNouns, titles } from './words';

/**
 * True when `a` and `b`, folded words, are a fuller and a shorter form of one person's name, or the same: the same surname,
 * and the given names of the shorter among those of the longer in the same order, where an initial stands for a name and
 * a short form (*Fred*) for the name it begins. At least one given name is written out in both. *Imran Ali Khan* is not
 * taken for *Ali Khan*, and of names that consist of given names only (*Omar Hassan*) only initials may be missing.
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = byLength(personName(a), personName(b));
  const first = short.given[0];
  if (first === undefined || !sameSurname(short, long) || differInGeneration(short, long)) return false;
  const places = embedded(short.given, long.given);
  if (!places || !places.some((k, i) => k >= 0 && !isInitial(short.given[i] ?? '') && !isInitial(long.given[k] ?? ''))) return false;
  const left = long.given.slice(0, places[0] ?? 0);
  if (left.some((w) => !isInitial(w)) && isGivenName(first)) return false;
  const missing = long.given.filter((w, k) => !isInitial(w) && !places.includes(k));
  return missing.length === 0 || ![...short.given, short.surname].every(isGivenName);
}

/** True when two names of one surname cannot be one person's: *Omar A. Dellin* and *Omar B. Dellin*, *Jr.* and *Sr.* */
export function differentPersons(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = byLength(personName(a), personName(b));
  return sameSurname(short, long) && (differInGeneration(short, long) || embedded(short.given, long.given) === undefined);
}

/**
 * True when `long`, folded words, is `short` with a second surname behind: *Lena Vaarez* and *Lena Vaarez Tesk*. What would be the first
 * surname is no given name, and the second no word of the language and no place.
 */
export function addsSurname(short: readonly string[], long: readonly string[]): boolean {
  const name = personName(long);
  if (!hasTwoSurnames(name)) return false;
  const { given, surname } = personName(short);
  return [...given, surname].filter((w) => !isInitial(w)).join(' ') === name.given.filter((w) => !isInitial(w)).join(' ');
}

/** True when two names are one but for their second surnames: *Lena Vaarez Tesk*, *Lena Vaarez Moros*. */
export function differInSecondSurname(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [personName(a), personName(b)];
  return x.given.length === y.given.length && x.given.join(' ') === y.given.join(' ') && hasTwoSurnames(x) && hasTwoSurnames(y) && !sameSurname(x, y);
}

function hasTwoSurnames({ given, surname, generation }: PersonName): boolean {
  const [first = '', ...others] = given;
  const second = others[others.length - 1] ?? '';
  return others.length > 0 && given.length <= 3 && generation === '' && isGivenName(first) && !isInitial(second) && others.slice(0, -1).every(isInitial) && !isGivenName(second) && !isWord(second)
    && !isInitial(surname) && (isNameToken(surname) || !isWord(surname)) && !isPlace(surname) && !isDemonym(surname) && stateOf(surname) === undefined;
}

/** The word of a person's name that stands for the whole: the last but *Jr.*, *III* and the like. */
export function surnameOf(words: readonly string[]): string {
  return personName(words).surname;
}

/**
 * True when the words of `short` stand in `long` in the same order and at its beginning or end: a part of a name that a
 * text may go on with, once it has given the whole.
 */
export function isPartOfName(short: readonly string[], long: readonly string[]): boolean {
  const s = plainWords(short);
  const l = plainWords(long);
  if (s.length === 0 || s.length >= l.length) return false;
  return s.every((w, i) => w === l[i]) || s.every((w, i) => w === l[l.length - s.length + i]);
}

/** True for two to four words of which none is a noun for groups, and none a word of the language or a place, unless people bear it as well. */
export function couldBePerson(words: readonly string[]): boolean {
  const plain = words.filter((w) => !articleParticles.has(w) && !links.has(w));
  return !plain.some((w) => foreignGroupNouns.has(w)) && plain.length >= 2 && plain.length <= 4 && plain.every((w) => isInitial(w) || isNameToken(w) || !(isWord(w) || isPlace(w) || isDemonym(w) || stateOf(w) !== undefined)) && !plain.every(isInitial);
}

/** Keys that the forms of one person's name share, one at least: each given name with the surname, by their sounds; without the last *s* or a second surname too. */
export function personKeys(words: readonly string[]): readonly string[] {
  const name = personName(words);
  const { given, surname } = name;
  const keys = new Set<string>();
  if (hasTwoSurnames(name)) keys.add(variantKey([given[0] ?? '', given[given.length - 1] ?? '']));
  for (const word of given) {
    if (isInitial(word)) continue;
    keys.add(variantKey([word, surname]));
    if (surname.length > shortest && surname.endsWith('s')) keys.add(variantKey([word, surname.slice(0, -1)]));
    if (isGivenName(word) && word.length >= shortest) keys.add(`${word.slice(0, shortest)}* ${surname}`);
  }
  return [...keys];
}

interface PersonName {
  /** With initials; *abu* and the like go with the word behind them. */
  readonly given: readonly string[];
  readonly surname: string;
  readonly generation: string;
}

function personName(words: readonly string[]): PersonName {
  const plain = plainWords(words);
  const generation = plain.length > 2 ? generations.get(plain[plain.length - 1] ?? '') ?? '' : '';
  const names = generation === '' ? plain : plain.slice(0, -1);
  return { given: names.slice(0, -1), surname: names[names.length - 1] ?? '', generation };
}

/** Without articles, small particles and leading titles, as long as two words are left; *JD* is two initials. */
function plainWords(words: readonly string[]): string[] {
  const plain: string[] = [];
  let kunya = '';
  for (const word of words) {
    if (articleParticles.has(word) || links.has(word)) continue;
    if (kunyas.has(word)) kunya = kunyas.get(word) ?? '';
    else {
      if (plain.length === 0 && kunya === '' && /^[^aeiouy]{2,3}$/.test(word)) plain.push(...word);
      else plain.push(kunya + word);
      kunya = '';
    }
  }
  while (plain.length > 2 && titles.has(plain[0] ?? '')) plain.shift();
  return plain;
}

/** Where each of `short` stands in `long`, in order; nothing when one is missing. */
function embedded(short: readonly string[], long: readonly string[]): readonly number[] | undefined {
  const places: number[] = [];
  let k = 0;
  for (const word of short) {
    while (k < long.length && !sameGiven(word, long[k] ?? '')) k++;
    if (k === long.length) return undefined;
    places.push(k++);
  }
  return places;
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return sameSpoken([a, a], [b, b]) || isShortGiven(a, b) || isShortGiven(b, a);
}

/** *Fred* for *Frederick*: both given names; an ending of one or two letters makes another name (*Paul*, *Paula*). */
function isShortGiven(short: string, long: string): boolean {
  return short.length >= shortest && long.length >= short.length + 3 && long.startsWith(short) && short !== 'abd' && isGivenName(short) && isGivenName(long);
}

const shortest = 3;

function sameSurname(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname || sameSpoken([a.surname, a.surname], [b.surname, b.surname]);
}

function differInGeneration(a: PersonName, b: PersonName): boolean {
  return a.generation !== '' && b.generation !== '' && a.generation !== b.generation;
}

function byLength(a: PersonName, b: PersonName): readonly [PersonName, PersonName] {
  return a.given.length <= b.given.length ? [a, b] : [b, a];
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'], ['junior', 'jr'], ['sr', 'sr'], ['senior', 'sr'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['v', '5'], ['vi', '6'],
]);
/** *Abu Omar* is not *Omar*, *Abdul Omar* neither. */
const kunyas: ReadonlyMap<string, string> = new Map([['abu', 'abu'], ['abou', 'abu'], ['umm', 'umm'], ['um', 'umm'], ['abd', 'abdul'], ['abdul', 'abdul'], ['abdel', 'abdul'], ['abdal', 'abdul']]);
const links: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'ben', 'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'van', 'von', 'der', 'den', 'zu', 'zum', 'y', 'st', 'saint']);

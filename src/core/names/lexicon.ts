import { fold } from '../tokens/fold';
import {
  packedBodies, packedCountries, packedDemonyms, packedGivenNames, packedNameTokens, packedNationalities, packedPlaces, packedTowns, packedWords,
} from './data/lists';

/** What is known of a folded word without looking at its context. Lists are unpacked when first asked. */
export function isWord(folded: string): boolean {
  let known = asked.get(folded);
  if (known === undefined) {
    if (asked.size > 50_000) asked.clear();
    asked.set(folded, (known = isInflected(folded)));
  }
  return known;
}

/** Answers of {@link isWord}. */
const asked = new Map<string, boolean>();

function isInflected(folded: string): boolean {
  const words = english();
  if (words.has(folded)) return true;
  for (const [suffix, ends] of inflections) {
    if (!folded.endsWith(suffix) || folded.length - suffix.length < 3) continue;
    const stem = folded.slice(0, folded.length - suffix.length);
    if (ends.some((end) => words.has(stem + end))) return true;
  }
  return false;
}

/** True for a given name in common use somewhere. */
export function isGivenName(folded: string): boolean {
  return given().has(folded);
}

/** All given names that {@link isGivenName} knows, in alphabetical order. */
export function givenNames(): readonly string[] {
  return [...given()];
}

/** True for a word that occurs in people's names, given or family. */
export function isNameToken(folded: string): boolean {
  return given().has(folded) || nameTokens().has(folded);
}

/** True for a city, region or territory; the name may have several words. */
export function isPlace(folded: string): boolean {
  return places().has(folded);
}

/** True for a smaller town or a province, a weaker sign than {@link isPlace}: many are surnames as well. */
export function isTown(folded: string): boolean {
  return towns().has(folded);
}

/** True for a company, club or agency known everywhere. */
export function isKnownBody(folded: string): boolean {
  return bodies().has(folded);
}

/** True for a word that names a nationality or people: *Syrian*, *Kurds*. */
export function isDemonym(folded: string): boolean {
  return demonyms().has(folded) || (folded.endsWith('s') && demonyms().has(folded.slice(0, -1)));
}

/** The everyday name of the state that a folded name stands for. */
export function stateOf(folded: string): string | undefined {
  return states().get(folded);
}

/** The everyday name of the state that a word for what is of it belongs to: *Northlandic*. */
export function stateOfNationality(folded: string): string | undefined {
  nationalitiesMemo ??= nationalities();
  return nationalitiesMemo.get(folded);
}
let nationalitiesMemo: ReadonlyMap<string, string> | undefined;

function nationalities(): ReadonlyMap<string, string> {
  const names = new Map(packedCountries.split(';').map((line): [string, string] => {
    const [code = '', name = ''] = line.split('|');
    return [code, name];
  }));
  return new Map(packedNationalities.split(';').map((line): [string, string] => {
    const [code = '', word = ''] = line.split('|');
    return [word, names.get(code) ?? ''];
  }));
}

/** Folded names of states, with the everyday name of each. */
export function states(): ReadonlyMap<string, string> {
  return (statesMemo ??= new Map(
    packedCountries.split(';').flatMap((line) => {
      const [, ...names] = line.split('|');
      return names.map((name): [string, string] => [fold(name), names[0] ?? name]);
    }),
  ));
}
let statesMemo: ReadonlyMap<string, string> | undefined;

const inflections: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['es', ['', 'e']], ['s', ['']], ['ied', ['y']], ['ed', ['', 'e']], ['ing', ['', 'e']],
  ['ly', ['']], ['edly', ['', 'e']], ['ingly', ['', 'e']], ['ers', ['', 'e']], ['er', ['', 'e']], ['ness', ['']],
];

const english = unpacked(packedWords);
const given = unpacked(packedGivenNames);
const nameTokens = unpacked(packedNameTokens);
const places = unpacked(packedPlaces);
const towns = unpacked(packedTowns);
const bodies = unpacked(packedBodies);
const demonyms = unpacked(packedDemonyms);

function unpacked(packed: string): () => ReadonlySet<string> {
  let set: Set<string> | undefined;
  return () => {
    if (set) return set;
    set = new Set();
    let before = '';
    for (const [, shared, rest] of packed.matchAll(/([0-9A-Z])([^0-9A-Z]+)/g)) {
      before = before.slice(0, parseInt(shared ?? '0', 36)) + rest;
      set.add(before);
    }
    return set;
  };
}

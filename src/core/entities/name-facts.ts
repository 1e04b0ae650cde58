import { distinct } from '../../base/lists';
import { bodyCore, headOf, withoutHead } from '../names/body-name';
import { isDemonym, isGivenName, isNameToken, isPlace, isTown, isWord, stateOf } from '../names/lexicon';
import { couldBePerson, personKeys } from '../names/person-name';
import { soundKey } from '../names/sound-key';
import { variantKey } from '../names/variant';
import { adjectives } from '../names/words';

/** What comparing names asks of one of them: each made when it is first asked for, all forgotten when names are many. */
export interface NameFacts {
  readonly words: readonly string[];
  unheaded: boolean | undefined;
  core: readonly string[] | undefined;
  single: string | undefined;
  /** Null: there is none. */
  rest: string | null | undefined;
  personKeys: readonly string[] | undefined;
  ofPerson: readonly string[] | undefined;
  ofBody: readonly string[] | undefined;
}

/** The facts of a folded name. */
export function factsOf(key: string): NameFacts {
  let facts = known.get(key);
  if (!facts) {
    if (known.size >= 5000) known.clear();
    facts = { words: key.split(' '), unheaded: undefined, core: undefined, single: undefined, rest: undefined, personKeys: undefined, ofPerson: undefined, ofBody: undefined };
    known.set(key, facts);
  }
  return facts;
}

const known = new Map<string, NameFacts>();

/** No word says that it is a body, and it could be a person. */
export function isUnheaded(facts: NameFacts): boolean {
  return (facts.unheaded ??= headOf(facts.words) === undefined && couldBePerson(facts.words));
}

/** {@link bodyCore}. */
export function coreOf(facts: NameFacts): readonly string[] {
  return (facts.core ??= bodyCore(facts.words));
}

/** The core joined; a single word, *Saruns*, in the singular. */
export function oneOf(facts: NameFacts): string {
  return (facts.single ??= one(coreOf(facts)));
}

/** {@link withoutHead}, joined in the same way. */
export function restOf(facts: NameFacts): string | undefined {
  if (facts.rest === undefined) {
    const rest = withoutHead(facts.words, coreOf(facts));
    facts.rest = rest ? one(rest) : null;
  }
  return facts.rest ?? undefined;
}

/** Buckets of a name that is taken for a person's; the first is `bucket`, as decided. */
export function bucketsOfPerson(facts: NameFacts, bucket: string): readonly string[] {
  if (facts.ofPerson) return facts.ofPerson;
  const core = coreOf(facts);
  // One word that nobody is called may be a body's after all.
  const mistaken = core.length === 1 && !isNameToken(core[0] ?? '');
  return (facts.ofPerson = distinct([bucket, ...(facts.words.length > 1 ? keysOf(facts) : []), ...(mistaken ? soundsOf(facts) : [])]));
}

/** Buckets of a name that is taken for a group's or organisation's. */
export function bucketsOfBody(facts: NameFacts, bucket: string): readonly string[] {
  if (facts.ofBody) return facts.ofBody;
  const rest = restOf(facts);
  const personal = facts.words.length > 1 && isUnheaded(facts) ? keysOf(facts) : [];
  const core = coreOf(facts);
  return (facts.ofBody = distinct([bucket, `g:${variantKey(core)}`, `h:${oneOf(facts)}`, ...(rest === undefined ? [] : [`h:${rest}`]), ...soundsOf(facts), ...personal]));
}

/** Buckets of a name of one word, or of a few that may be written as one: spelled so, and as it sounds. */
function soundsOf(facts: NameFacts): readonly string[] {
  const core = coreOf(facts);
  if (core.length > mostJoined) return [];
  const word = one([core.join('')]);
  return [...(core.length > 1 || isCoined(word) ? [`h:${word}`] : []), ...(isCoined(word) && !core.some(isWord) ? [`1:${soundKey(word)}`] : [])];
}

/** A word of some length that is neither of the language nor the name of a person, place or people. */
export function isCoined(word: string): boolean {
  return word.length >= shortestSound && /^[a-z]+$/.test(word) && !isWord(word) && !isGivenName(word) && !isPlace(word) && !isTown(word) && !isDemonym(word) && !adjectives.has(word) && stateOf(word) === undefined;
}

/** Letters of a word that tells by its sound what it is. */
export const shortestSound = 5;
/** More words are not written as one. */
const mostJoined = 3;

function keysOf(facts: NameFacts): readonly string[] {
  return (facts.personKeys ??= personKeys(facts.words).map((key) => `p:${key}`));
}

function one(core: readonly string[]): string {
  return core.length === 1 ? (core[0] ?? '').replace(/(?<=.{4}[^s])s$/, '') : core.join(' ');
}

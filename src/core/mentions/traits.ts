import { isDemonym, isGivenName, isNameToken, isPlace, isTown, isWord, stateOf } from '../names/lexicon';
import {
  adjectives, articleParticles, calendar, companySuffixes, compoundEndings, factionHeads, foreignBodyNouns, foreignGroupNouns, innerPossessors, interjections, notAcronyms, organizationHeads,
  otherHeads, particles, placeHeads, portfolios, titleModifiers, titles, weakHeads,
} from '../names/words';
import { tokenizeMarked, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';

/**
 * The {@link Trait} bits of a folded word: the lists that it stands in. A text has few words many times, and for each the lists are asked once;
 * the answers are forgotten when there are many.
 */
export function traitsOf(word: string): number {
  let traits = asked.get(word);
  if (traits === undefined) {
    if (asked.size > 50_000) asked.clear();
    asked.set(word, (traits = look(word)));
  }
  return traits;
}

const asked = new Map<string, number>();

/** What is known of a word wherever it stands. */
export const Trait = {
  /** Of the language. */
  word: 1 << 0,
  given: 1 << 1,
  /** Occurs in people's names. */
  name: 1 << 2,
  place: 1 << 3,
  town: 1 << 4,
  demonym: 1 << 5,
  state: 1 << 6,
  function: 1 << 7,
  adjective: 1 << 8,
  article: 1 << 9,
  calendar: 1 << 10,
  company: 1 << 11,
  faction: 1 << 12,
  organization: 1 << 13,
  other: 1 << 14,
  placeHead: 1 << 15,
  weakHead: 1 << 16,
  foreignBody: 1 << 17,
  foreignGroup: 1 << 18,
  innerPossessor: 1 << 19,
  interjection: 1 << 20,
  noAcronym: 1 << 21,
  particle: 1 << 22,
  portfolio: 1 << 23,
  title: 1 << 24,
  titleModifier: 1 << 25,
  /** May stand before *of* in the name of a body, beside the usual heads. */
  linkHead: 1 << 26,
  /** A party by its members: *Greens*. */
  politicians: 1 << 27,
  compoundEnding: 1 << 28,
  /** *Syrias army*: a possessive of a state in text that lost its apostrophes. */
  lostApostrophe: 1 << 29,
  /** Stands between two names of one: *X, also known as Y*. */
  naming: 1 << 30,
} as const;

/** A noun that says what the name it ends is: a body, a group, an event, a law. */
export const headTraits = Trait.organization | Trait.faction | Trait.other;

/** Of words that no name may consist of alone: months, nationalities, religions, common openings. */
export const emptyTraits = Trait.function | Trait.interjection | Trait.calendar | Trait.adjective | Trait.demonym | Trait.lostApostrophe;

/** Words with their {@link Trait} bits; what stands behind the last has none. */
export interface TraitTokens extends Tokens {
  readonly traits: Int32Array;
}

export function tokenizeWithTraits(text: string): TraitTokens {
  const { count, starts, ends, shapes, before, folded, marks } = tokenizeMarked(text, traitsOf);
  return { count, starts, ends, shapes, before, folded, traits: marks };
}

export function withTraits(tokens: Tokens): TraitTokens {
  const { count, folded } = tokens;
  const traits = new Int32Array(count + 1);
  for (let k = 0; k < count; k++) traits[k] = traitsOf(folded[k] ?? '');
  return { ...tokens, traits };
}

/** *Australian Greens*, *Democrats*: parties by the name of their members. */
const politicians: ReadonlySet<string> = new Set(['democrats', 'greens', 'liberals', 'socialists', 'conservatives', 'communists', 'republicans', 'nationalists', 'unionists']);

/** Nouns in the names of bodies that *of* or *for* may follow, beside the usual heads. */
const linkHeads: ReadonlySet<string> = new Set(['order', 'daughters', 'sons', 'women', 'democrats', 'liberals', 'workers', 'veterans', 'friends', 'house', 'community', 'doctors', 'reporters', 'representatives', 'guardians', 'soldiers', 'knights', 'people', 'mothers', 'students', 'citizens', 'state', 'board', 'college', 'academy', 'chamber', 'headquarters', 'staff']);

/** Each link between two names has one of these: see `findAliases`. */
const naming: ReadonlySet<string> = new Set(['known', 'nicknamed', 'dubbed', 'called', 'name', 'guerre', 'pseudonym', 'alias', 'aka', 'ne', 'nee', 'born']);

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Trait.function, functionWords], [Trait.adjective, adjectives], [Trait.article, articleParticles], [Trait.calendar, calendar], [Trait.company, companySuffixes], [Trait.faction, factionHeads],
  [Trait.organization, organizationHeads], [Trait.other, otherHeads], [Trait.placeHead, placeHeads], [Trait.weakHead, weakHeads], [Trait.foreignBody, foreignBodyNouns], [Trait.foreignGroup, foreignGroupNouns],
  [Trait.innerPossessor, innerPossessors], [Trait.interjection, interjections], [Trait.noAcronym, notAcronyms], [Trait.particle, particles], [Trait.portfolio, portfolios], [Trait.title, titles],
  [Trait.naming, naming], [Trait.titleModifier, titleModifiers], [Trait.linkHead, linkHeads], [Trait.politicians, politicians], [Trait.compoundEnding, compoundEndings],
];

function look(word: string): number {
  let traits = 0;
  for (const [trait, list] of lists) if (list.has(word)) traits |= trait;
  if (isWord(word)) traits |= Trait.word;
  if (isGivenName(word)) traits |= Trait.given;
  if (isNameToken(word)) traits |= Trait.name;
  if (isPlace(word)) traits |= Trait.place;
  if (isTown(word)) traits |= Trait.town;
  if (isDemonym(word)) traits |= Trait.demonym;
  if (stateOf(word) !== undefined) traits |= Trait.state;
  else if (word.endsWith('s') && stateOf(word.slice(0, -1)) !== undefined) traits |= Trait.lostApostrophe;
  return traits;
}

import { translationOf } from '../names/group-words';
import { stateOf } from '../names/lexicon';
import { companySuffixes, factionHeads, foreignGroupNouns, groupNouns, organizationHeads, organizationNouns } from '../names/words';
import { tokenize } from '../tokens/tokens';
import type { EntityKind } from './entity';

/** The likeliest kind of an entity of which a list gives the name only: a word for groups or bodies in it says so, several other words are a person's. */
export function kindByName(name: string): EntityKind {
  const words = tokenize(name).folded;
  if (stateOf(words.join(' ')) !== undefined) return 'state';
  if (words.some((w) => organizationHeads.has(w) || organizationNouns.has(w) || companySuffixes.has(w))) return 'organization';
  if (words.some((w) => factionHeads.has(w) || foreignGroupNouns.has(w) || groupNouns.has(w))) return 'faction';
  return words.length < 2 || words.some((w) => translationOf(w) !== undefined) ? 'organization' : 'person';
}

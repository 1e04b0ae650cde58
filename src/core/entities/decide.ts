import type { EntityKind } from '../gazetteer/entity';
import type { Contribution } from '../mentions/analysis';
import { add, bestKind, formVotes, noVotes, type Votes } from '../mentions/evidence';
import { rankFeature } from '../mentions/features';
import { featureScores, noScores, scoresPerVote, sumScores, type Scores } from '../mentions/model';
import { factsOf } from './name-facts';
import { isNameToken, isWord, stateOf } from '../names/lexicon';
import { particles } from '../names/words';
import { variantKey } from '../names/variant';

/** What the whole corpus says of one folded name: sums over documents, so their order cannot matter. */
export interface NameRecord {
  readonly votes: Readonly<Votes>;
  readonly scores: Readonly<Scores>;
  readonly documents: number;
  readonly count: number;
  readonly inner: number;
  readonly capitals: number;
  readonly opening: number;
  /** How many documents prefer each spelling. */
  readonly surfaces: Readonly<Record<string, number>>;
}

/** What a folded name is taken for. */
export interface Decision {
  readonly kind: EntityKind;
  /** Names that may be spellings of one are in one bucket. */
  readonly bucket: string;
  readonly count: number;
  readonly faction: number;
  readonly organization: number;
  readonly surface: string;
  readonly score: number;
  /** Seen once only, without a sign beside its form. */
  readonly faint: boolean;
  /** A word of it says that it names a group or organisation. */
  readonly headed: boolean;
}

/** Decides what `key` names, from its form and its record; nothing when it is no actor. Pure. */
export function decide(key: string, record: NameRecord, threshold = 2): Decision | undefined {
  const surface = preferredSurface(record.surfaces);
  const state = stateOf(key);
  if (state !== undefined) {
    return { kind: 'state', bucket: `s:${state}`, count: record.count, faction: 0, organization: 0, surface: state, score: 9, faint: false, headed: false };
  }
  const { words } = factsOf(key);
  const content = words.length === 1 && !particles.has(key) ? words : words.filter((w) => !particles.has(w));
  const form = formVotes(words, key);
  if (isPlaceByContext(form, record.votes)) return undefined;
  const votes = ruleVotes(key, record, form);
  correct(votes, record);
  const single = content.length <= 1;
  if (single && isWord(content[0] ?? key) && record.inner === 0) return undefined;
  if (single && onlyOpens(record) && !isNameToken(content[0] ?? key)) return undefined;
  if (record.inner >= 2 && !isWord(key)) {
    if (votes.person >= votes.organization && votes.person >= votes.faction) votes.person += 1;
    else if (votes.organization >= votes.faction) votes.organization += 1;
    else votes.faction += 1;
  }
  const kind = bestKind(votes, threshold) ?? provenFaction(record, votes, threshold);
  if (!kind) return undefined;
  const score = Math.max(votes.person, votes.faction, votes.organization);
  return {
    kind, bucket: `${kind === 'person' ? 'p' : 'g'}:${variantKey(words)}`, count: record.count,
    faction: votes.faction, organization: votes.organization, surface, score, faint: single && record.inner < 2 && score < 4, headed: kind !== 'person' && Math.max(form.faction, form.organization) >= strongForm,
  };
}

/**
 * What resolution may ask of how often a name occurs: not at all, once, more often; of bodies with a word that says so also in powers of four. As long
 * as the class stays, so do the mentions of other documents.
 */
export function weightClass(d: Decision | undefined): number {
  if (!d || d.count < 2) return d?.count ?? 0;
  return d.headed ? 2 + Math.floor(Math.log2(d.count / 2) / 2) : 2;
}

/** What the rules say of a name: its form, and the contexts of all documents. */
export function ruleVotes(key: string, record: NameRecord, form: Readonly<Votes> = formVotes(key.split(' '), key)): Votes {
  const { votes } = record;
  const times = (record.documents >= 3 ? 1.5 : record.documents === 2 ? 1.25 : 1) / record.documents;
  // In another order than elsewhere: V8 gives these an object layout of their own, and the votes of millions of occurrences stay small whole numbers.
  return {
    other: form.other + votes.other * times, place: form.place + votes.place * times, organization: form.organization + votes.organization * times,
    faction: form.faction + votes.faction * times, person: form.person + votes.person * times,
  };
}

/** Adds what the model has learned to the rules' votes. */
function correct(votes: Votes, record: NameRecord): void {
  const { scores, documents } = record;
  const rank = noScores();
  featureScores.add(rank, rankFeature(votes));
  const person = scores.person / documents;
  // Said outright to be a body and no person: what is usual around names does not make it one.
  const body = (rank.body + (clearBody(record) ? Math.max(scores.body / documents, person) : scores.body / documents)) / scoresPerVote;
  votes.person += (rank.person + person) / scoresPerVote;
  votes.faction += body;
  votes.organization += body;
  votes.place += (rank.place + scores.place / documents) / scoresPerVote;
  votes.other += (rank.other + scores.other / documents) / scoresPerVote;
}

function clearBody({ votes: { person, faction, organization, place, other }, documents }: NameRecord): boolean {
  const body = Math.max(faction, organization);
  return body >= 4 * documents && person <= -2 * documents && Math.max(place, other) <= documents;
}

/** A capital that stands at the beginnings of sentences nearly always, and that no title or the like explains, says nothing. */
function onlyOpens({ opening, count, capitals, votes, documents }: NameRecord): boolean {
  return capitals * 2 < count && count >= 4 && opening * 5 >= count * 4 && Math.max(votes.person, votes.faction, votes.organization) < 3 * documents;
}

/**
 * Where its form says little, a name that its contexts take for a place more than for anything else is one, however
 * often it stands where they say nothing.
 */
function isPlaceByContext(form: Readonly<Votes>, context: Readonly<Votes>): boolean {
  const formed = Math.max(form.person, form.faction, form.organization);
  const actor = Math.max(context.person, context.faction, context.organization);
  return formed < strongForm && context.place >= 4 && context.place > actor;
}

/**
 * Where the contexts of many documents say that a name is a group, one document like the other, and hardly any that it is something else, it is no place,
 * whatever the model makes of the words around it.
 */
function provenFaction({ votes: { faction, person, place, other }, documents }: NameRecord, votes: Readonly<Votes>, threshold: number): 'faction' | undefined {
  if (documents < many || faction < 2 * documents || faction < 4 * Math.max(person, place, other)) return undefined;
  return votes.faction >= threshold && votes.faction > votes.person && votes.faction > votes.other ? 'faction' : undefined;
}

/** Documents that say more than any one of them could. */
const many = 5;

/** A given name, a group noun, a word for a body: points that the form alone can give. */
const strongForm = 5;

/** The record of one document alone. */
export function recordOf(c: Contribution): NameRecord {
  return { votes: c.votes, scores: c.scores, documents: 1, count: c.count, inner: c.inner, capitals: c.capitals, opening: c.opening, surfaces: { [c.surface]: 1 } };
}

/** `record` with one document's contribution added (`sign` 1) or taken away (-1); nothing when none is left. */
export function withContribution(record: NameRecord | undefined, c: Contribution, sign: 1 | -1): NameRecord | undefined {
  if (!record) return sign === 1 ? recordOf(c) : undefined;
  const documents = record.documents + sign;
  if (documents === 0) return undefined;
  const votes = noVotes();
  add(votes, record.votes);
  add(votes, c.votes, sign);
  const scores = noScores();
  sumScores(scores, record.scores);
  sumScores(scores, c.scores, sign);
  const surfaces: Record<string, number> = { ...record.surfaces };
  const n = (surfaces[c.surface] ?? 0) + sign;
  if (n === 0) delete surfaces[c.surface];
  else surfaces[c.surface] = n;
  return { votes, scores, documents, count: record.count + sign * c.count, inner: record.inner + sign * c.inner, capitals: record.capitals + sign * c.capitals, opening: record.opening + sign * c.opening, surfaces };
}

function preferredSurface(surfaces: Readonly<Record<string, number>>): string {
  let best = '';
  let most = 0;
  for (const [surface, n] of Object.entries(surfaces)) if (n > most || (n === most && surface < best)) [best, most] = [surface, n];
  return best;
}

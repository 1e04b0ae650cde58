import { runSteps, type Steps } from '../../base/steps';
import { compareText } from '../../base/text';
import type { Document } from '../documents/document';
import type { Entity } from '../gazetteer/entity';
import { introductionOf } from './introduction';
import { collectCandidates, sentenceOf, type Candidate } from './candidates';
import type { Fact } from './facts/fact';
import type { FactReader } from './facts/reader';
import { chooseKeySentences } from './key-sentences';
import { relationsInSteps, type Relation } from './relations';
import type { KeySentence, ReadSource } from './sentence';

export type { Fact, FactType } from './facts/fact';
export type { Relation } from './relations';
export type { KeySentence, ReadSource } from './sentence';

/** What the corpus says of one entity. Every sentence stands in its source at its span. */
export interface Profile {
  readonly entity: Entity;
  /** Mentions in all sources, and in how many sources. */
  readonly mentions: number;
  readonly sources: number;
  /** ISO 8601 dates of the earliest and the latest dated source that names it. */
  readonly first?: string;
  readonly last?: string;
  /** The sentences that tell most, best first; fewer, or none, where the sources say little. */
  readonly sentences: readonly KeySentence[];
  /** Where a reader meets the entity first: a sentence that says what it is, else its first use by its full name. */
  readonly introduction?: KeySentence;
  /** What sentences state of it, by type, the newest first. */
  readonly facts: readonly Fact[];
  /** Whom it is named with, most often first. */
  readonly relations: readonly Relation[];
}

/**
 * Builds the profile of an entity from the sources that mention it, each once, with their mentions in order: this entity's,
 * and the others' where known (a sentence that names others says more). Pure; the order of the sources makes no
 * difference. Linear in the mentions, but for a fixed number of best candidates and what is shown.
 *
 * @param limit how many sentences.
 */
export function profileOf(entity: Entity, sources: readonly ReadSource[], drawing: Drawing, limit = 3): Profile {
  return runSteps(profileInSteps(entity, sources, drawing, limit));
}

/** The same in steps, some a source. */
export function* profileInSteps(entity: Entity, sources: readonly ReadSource[], drawing: Drawing, limit = 3): Steps<Profile> {
  const own = sources
    .map((source) => ({ source, mentions: source.mentions.filter((mention) => mention.entity === entity.id) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => compareByAge(a.source.document, b.source.document));
  const dates = own.flatMap(({ source }) => source.document.metadata.date ?? []);
  const first = dates[0];
  const last = dates[dates.length - 1];
  const candidates: Candidate[] = [];
  for (const { source, mentions } of own) {
    yield;
    candidates.push(...collectCandidates(entity, source, mentions));
  }
  const introduction = introductionOf(candidates);
  yield;
  const sentences = chooseKeySentences(entity, candidates, limit).map(sentenceOf);
  const inOrder = own.map(({ source }) => source);
  const facts = drawing.depth === 'sentences' ? [] : yield* drawing.facts(entity, [...inOrder].reverse(), sentencesRead[drawing.depth], mostSentences);
  const relations = drawing.depth !== 'whole' ? [] : yield* relationsInSteps(entity, inOrder);
  return {
    entity,
    mentions: own.reduce((sum, { mentions }) => sum + mentions.length, 0),
    sources: own.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    sentences,
    ...(introduction && { introduction: sentenceOf(introduction) }),
    facts,
    relations,
  };
}

/**
 * How much of a profile is drawn: its sentences, for a card while others need the processor; facts from the newest of them as
 * well, for a card that must be there at once; or all, with relations. Facts are read with that of `loadFactReader`.
 */
export type Drawing = { readonly depth: 'sentences' } | { readonly depth: 'card' | 'whole'; readonly facts: FactReader };
export const depths = ['sentences', 'card', 'whole'] as const;

/** From so many sentences that say something, the first given, facts are drawn. */
const mostSentences = 1000;

/** Sentences that facts are read from. */
const sentencesRead: Readonly<Record<'card' | 'whole', number>> = { card: 26, whole: Infinity };

/** Earliest first, undated last, then by URI: partial dates compare as text (`2031` before `2031-03`). */
function compareByAge(a: Document, b: Document): number {
  const left = a.metadata.date ?? '\uffff';
  const right = b.metadata.date ?? '\uffff';
  return compareText(left, right) || compareText(a.uri, b.uri);
}

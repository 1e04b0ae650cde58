import { lastAtMost } from '../../base/rising';
import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import type { Entity } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';
import { foldWords } from './words';
import { definitionStrength, isReadable, isSpeakerLabel, lead, wordCount } from './sentence-signs';
import { sentenceAt, type KeySentence, type ReadSource } from './sentence';

/** A sentence that names the entity, with what is known of it before its words are compared with others. */
export interface Candidate extends Span {
  readonly document: Document;
  /** Prose of the span, offset for offset. */
  readonly prose: string;
  /** Where the entity is named, relative to the sentence. */
  readonly at: Span;
  readonly sure: boolean;
  /** 0 to 3: how plainly the sentence says what the entity is. */
  readonly definition: number;
  /** The entity is named by its preferred name. */
  readonly fullName: boolean;
  /** How many other entities the sentence names. */
  readonly others: number;
  readonly words: number;
  /** Complete, in prose, neither heading nor boilerplate: fit to be shown as a key sentence. */
  readonly readable: boolean;
}

/** The sentences of one source that name the entity, in order. `own` are its mentions there, in order. */
export function collectCandidates(entity: Entity, source: ReadSource, own: readonly Mention[]): readonly Candidate[] {
  const { document, sentences } = source;
  const candidates: Candidate[] = [];
  const fullName = foldWords(entity.name).join(' ');
  let next = 0;
  while (next < own.length) {
    const index = lastStartingBy(sentences, own[next]!.start);
    const sentence = sentences[index];
    const within: Mention[] = [];
    const end = sentences[index + 1]?.start ?? Infinity;
    do {
      const mention = own[next]!;
      if (sentence && mention.end <= sentence.end) within.push(mention);
      next++;
    } while (next < own.length && own[next]!.start < end);
    if (sentence && within.length > 0) {
      const whole = sentence.end - sentence.start <= longest;
      const span = whole ? sentence : around(document.prose, within[0]!, sentence);
      const inside = whole ? within : within.filter((mention) => mention.end <= span.end);
      candidates.push(candidateOf(entity, source, span, inside, fullName, whole && !touchesAny(document.headings, sentence)));
    }
  }
  return candidates;
}

/** A "sentence" with more code units is a text without full stops: a piece of it around the name stands for it. */
const longest = 2000;

function around(prose: string, mention: Span, sentence: Span): Span {
  const before = prose.indexOf(' ', Math.max(sentence.start, mention.start - 200)) + 1;
  const after = prose.lastIndexOf(' ', Math.min(sentence.end, mention.end + 300));
  return { start: before > 0 ? Math.min(before, mention.start) : mention.start, end: Math.max(after, mention.end) };
}

function candidateOf(
  entity: Entity,
  source: ReadSource,
  sentence: Span,
  within: readonly Mention[],
  fullName: string,
  complete: boolean,
): Candidate {
  const { document } = source;
  const first = within[0]!;
  const whole = document.prose.slice(sentence.start, sentence.end);
  const proper = sentence.start + lead(whole);
  const named = within.filter((mention) => mention.start >= proper);
  // Named in the dateline only, as outlets and towns are.
  const start = named.length > 0 ? proper : sentence.start;
  const end = sentence.start + whole.trimEnd().length;
  const prose = document.prose.slice(start, end);
  const best = (named.length > 0 ? named : within)
    .map((mention) => ({
      mention,
      definition: definitionStrength(prose, mention.start - start, mention.end - start, mention.why.rule === 'title'),
      full: isFullName(document.prose.slice(mention.start, mention.end), entity.name, fullName),
    }))
    // A definition counts most, then the full name, then the earlier place.
    .sort((a, b) => b.definition - a.definition || Number(b.full) - Number(a.full) || a.mention.start - b.mention.start)[0]!;
  const words = wordCount(prose);
  return {
    document,
    start,
    end,
    prose,
    at: { start: best.mention.start - start, end: best.mention.end - start },
    sure: within.some((mention) => mention.certainty === 'sure'),
    definition: best.definition,
    fullName: best.full,
    others: othersWithin(source.mentions, start, end, first.entity),
    words,
    readable:
      complete &&
      named.some((mention) => !isSpeakerLabel(prose, mention.start - start, mention.end - start)) &&
      isReadable(prose, words, document.metadata.language),
  };
}

/** The candidate as evidence. */
export function sentenceOf({ document, start, end }: Candidate): KeySentence {
  return sentenceAt(document, { start, end });
}

/** Prose to show: fillers left out, white space as single spaces. */
export function plainText(prose: string): string {
  return prose.replace(/[\u2060\u00ad]/g, '').replace(/\s+/g, ' ').trim();
}

function isFullName(surface: string, name: string, folded: string): boolean {
  return surface === name || (surface.length * 2 > name.length && foldWords(surface).join(' ') === folded);
}

function othersWithin(mentions: readonly Mention[], start: number, end: number, entity: string): number {
  const others = new Set<string>();
  for (let index = Math.max(0, lastStartingBy(mentions, start)); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= end) break;
    if (mention.start >= start && mention.entity !== entity) others.add(mention.entity);
  }
  return others.size;
}

/** `spans` in order and apart. */
function touchesAny(spans: readonly Span[], sentence: Span): boolean {
  const last = spans[lastStartingBy(spans, sentence.end - 1)];
  return last !== undefined && last.end > sentence.start;
}

/** Index of the last span that starts at or before the offset; -1 when there is none. */
function lastStartingBy(spans: readonly Span[], offset: number): number {
  return lastAtMost(spans, offset, ({ start }) => start);
}

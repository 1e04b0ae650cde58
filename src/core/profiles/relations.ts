import type { Steps } from '../../base/steps';
import type { Span } from '../../base/span';
import { compareText } from '../../base/text';
import type { Entity } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';
import { isReadable, wordCount } from './sentence-signs';
import { sentenceAt, withoutDateline, type KeySentence, type ReadSource } from './sentence';

/** Another entity that is named with this one. */
export interface Relation {
  readonly entity: string;
  /** How many sentences name both, and how many sources do. */
  readonly sentences: number;
  readonly sources: number;
  /** The newest sentence that names both, one of running prose where there is one; absent where none names both. */
  readonly sentence?: KeySentence;
}

/**
 * Whom the sources name an entity with, first those in most sentences with it, then those in most sources. At most `limit`. In steps, a source each, of
 * any number of sources; none is held longer than its step.
 */
export function* relationsInSteps(entity: Entity, sources: Iterable<ReadSource>, limit = 20): Steps<readonly Relation[]> {
  const found = new Map<string, { sentences: number; sources: number; best?: { readonly sentence: KeySentence; readonly readable: boolean } }>();
  const of = (id: string): NonNullable<ReturnType<typeof found.get>> => {
    let one = found.get(id);
    if (!one) found.set(id, (one = { sentences: 0, sources: 0 }));
    return one;
  };
  for (const source of sources) {
    yield;
    // An outlet in the dateline is not named with anybody.
    const sentences = [...namedSentences(source)];
    if (!sentences.some(({ mentions }) => mentions.some((mention) => mention.entity === entity.id))) continue;
    for (const other of new Set(sentences.flatMap(({ mentions }) => mentions.map((mention) => mention.entity)))) if (other !== entity.id) of(other).sources++;
    for (const { span, mentions } of sentences) {
      const named = new Set(mentions.map((mention) => mention.entity));
      if (named.size < 2 || !named.has(entity.id)) continue;
      const prose = source.document.prose.slice(span.start, span.end);
      const readable = isReadable(prose, wordCount(prose), source.document.metadata.language);
      let sentence: KeySentence | undefined;
      for (const id of named) {
        if (id === entity.id) continue;
        const one = of(id);
        one.sentences++;
        if (!one.best || isBetter({ readable, date: source.document.metadata.date }, { readable: one.best.readable, date: one.best.sentence.date })) one.best = { sentence: (sentence ??= sentenceAt(source.document, span)), readable };
      }
    }
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.sentences - one.sentences || other.sources - one.sources || compareText(a, b))
    .slice(0, limit)
    .map(([id, { sentences, sources: count, best }]) => ({ entity: id, sentences, sources: count, ...(best && { sentence: best.sentence }) }));
}

/** The sentences of a source that name an entity, in order. */
export function sentencesNaming(entity: string, source: ReadSource): readonly KeySentence[] {
  return [...namedSentences(source)].flatMap(({ span, mentions }) => (mentions.some((mention) => mention.entity === entity) ? [sentenceAt(source.document, span)] : []));
}

function* namedSentences({ document, sentences, mentions }: ReadSource): Generator<{ readonly span: Span; readonly mentions: readonly Mention[] }> {
  let m = 0;
  for (const whole of sentences) {
    while (m < mentions.length && mentions[m]!.end <= whole.start) m++;
    if (m === mentions.length) return;
    if (mentions[m]!.start >= whole.end) continue;
    const span = withoutDateline(document.prose, whole);
    while (m < mentions.length && mentions[m]!.end <= span.start) m++;
    const from = m;
    while (m < mentions.length && mentions[m]!.end <= span.end) m++;
    if (m > from) yield { span, mentions: mentions.slice(from, m) };
  }
}

function isBetter(a: { readonly readable: boolean; readonly date: string | undefined }, b: { readonly readable: boolean; readonly date: string | undefined }): boolean {
  if (a.readable !== b.readable) return a.readable;
  return (a.date ?? '') > (b.date ?? '');
}

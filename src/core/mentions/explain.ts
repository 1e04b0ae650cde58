import { sliceOf, type TextParts } from '../documents/text-parts';
import { alsoElsewhere, onlyPossible, orAmong, otherNames, whyMatched } from '../messages';
import type { Mention } from './mention';

/**
 * Why a mention was made, in one short sentence. `text` is the text of the mention's document, whole or in parts; `names` gives the name
 * of an entity, so that other candidates can be told. What is quoted is not escaped.
 */
export function explain(mention: Mention, text: string | TextParts, names: (id: string) => string | undefined = () => undefined): string {
  const { rule, alias, support } = mention.why;
  const backing = support ? (typeof text === 'string' ? text.slice(support.start, support.end) : sliceOf(text, support.start, support.end)).replace(/\s+/g, ' ').trim() : undefined;
  const sentence = whyMatched(alias, backing)[rule];
  const others = alternatives(mention.candidates, names);
  return mention.certainty === 'possible' ? onlyPossible(sentence, others) : others === undefined ? `${sentence}.` : alsoElsewhere(sentence, others);
}

/** A sentence names so many: a list may hold thousands of one name. */
const named = 5;

/** *“A”, “B” or “C”*, *“A”, “B”, “C”, “D”, “E” or 7 others*; nothing when none of the candidates has a name. */
function alternatives(candidates: readonly string[], names: (id: string) => string | undefined): string | undefined {
  const all: string[] = [];
  for (const id of candidates) {
    const name = names(id);
    if (name !== undefined) all.push(`“${name}”`);
  }
  const shown = all.length > named + 1 ? [...all.slice(0, named), otherNames(all.length - named)] : all;
  return shown.length > 1 ? orAmong(shown.slice(0, -1).join(', '), shown[shown.length - 1] ?? '') : shown[0];
}

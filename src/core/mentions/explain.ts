import { sliceOf, type TextParts } from '../documents/text-parts';
import type { Mention } from './mention';

/**
 * Why a mention was made, in one short sentence. `text` is the text of the mention's document, whole or in parts; `names` gives the name
 * of an entity, so that other candidates can be told. What is quoted is not escaped.
 */
export function explain(mention: Mention, text: string | TextParts, names: (id: string) => string | undefined = () => undefined): string {
  const { rule, alias, support } = mention.why;
  const backing = support ? (typeof text === 'string' ? text.slice(support.start, support.end) : sliceOf(text, support.start, support.end)).replace(/\s+/g, ' ').trim() : undefined;
  const sentence = ((): string => {
    switch (rule) {
      case 'name':
        return `Matches the name “${alias}”`;
      case 'alias':
        return `Matches the alias “${alias}”`;
      case 'folded':
        return `Matches “${alias}”, written in another way`;
      case 'short-form':
        return backing ? `Short for “${backing}” in this document` : `Short for “${alias}”`;
      case 'acronym':
        return backing ? `Acronym of “${backing}” in this document` : `Acronym of “${alias}”, which this document does not define`;
      case 'title':
        return `“${alias}” is introduced by a title or role`;
      case 'group-noun':
        return `“${alias}” goes with a word for a group or organisation`;
      case 'recurrence':
        return `“${alias}” is a name by its form and use in the corpus`;
      case 'also-known':
        return `Another name of “${alias}”, as this document says`;
      case 'variant':
        return `Another spelling of “${alias}”`;
    }
  })();
  const others = alternatives(mention.candidates, names);
  if (others !== undefined) return mention.certainty === 'possible' ? `${sentence}; possible only, may also be ${others}.` : `${sentence}; elsewhere also ${others}.`;
  return mention.certainty === 'possible' ? `${sentence}; possible only.` : `${sentence}.`;
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
  const shown = all.length > named + 1 ? [...all.slice(0, named), `${all.length - named} others`] : all;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown[shown.length - 1] ?? ''}` : shown[0];
}

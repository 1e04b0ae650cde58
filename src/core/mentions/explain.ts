import type { Mention } from './mention';

/**
 * Why a mention was made, in one short sentence. `text` is the text of the mention's document; `names` gives the name
 * of an entity, so that other candidates can be told. What is quoted is not escaped.
 */
export function explain(mention: Mention, text: string, names: (id: string) => string | undefined = () => undefined): string {
  const { rule, alias, support } = mention.why;
  const backing = support ? text.slice(support.start, support.end).replace(/\s+/g, ' ').trim() : undefined;
  const sentence = ((): string => {
    switch (rule) {
      case 'name':
        return `Matches the name “${alias}”`;
      case 'alias':
        return `Matches the alias “${alias}”`;
      case 'folded':
        return `Matches “${alias}”, written in another way`;
      case 'short-form':
        return backing ? `Short for “${backing}” in this document` : `Short for “${alias}”, whose full name is not in this document`;
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
  const others = mention.candidates.map(names).filter((name): name is string => name !== undefined).map((name) => `“${name}”`);
  if (others.length > 0) {
    const or = others.length > 1 ? `${others.slice(0, -1).join(', ')} or ${others[others.length - 1] ?? ''}` : others[0] ?? '';
    return mention.certainty === 'possible' ? `${sentence}; possible only, may also be ${or}.` : `${sentence}; elsewhere also ${or}.`;
  }
  return mention.certainty === 'possible' ? `${sentence}; possible only.` : `${sentence}.`;
}

import type { Mention, Rule } from './mention';

/**
 * How much speaks for a mention, in words: `exact`, the characters are a listed name; `strong`, a name written in another
 * way, or one with a title or a word for a group; `backed`, a weak form that something in the document stands for;
 * `fair`, a name by its form and use, or another spelling; `weak`, nothing in the document decides (`possible`).
 */
export type Strength = 'exact' | 'strong' | 'backed' | 'fair' | 'weak';

export function strengthOf({ certainty, why }: Pick<Mention, 'certainty' | 'why'>): Strength {
  if (certainty === 'possible') return 'weak';
  return why.support ? 'backed' : ofRule[why.rule];
}

const ofRule: Readonly<Record<Rule, Strength>> = {
  'name': 'exact', 'alias': 'exact', 'folded': 'strong', 'title': 'strong', 'group-noun': 'strong', 'short-form': 'fair', 'acronym': 'fair', 'recurrence': 'fair', 'also-known': 'fair', 'variant': 'fair',
};

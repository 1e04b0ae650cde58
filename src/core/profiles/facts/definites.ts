import { isFollowed } from './anaphora';
import type { Clause } from './clause';
import { mentionOf, type Statement } from './statement';
import { phraseAt } from './role-phrase';

/** *The former lyricist of @o was 78*: what a text calls whom it is about. The article stands for the name. */
export function* definitesIn(clause: Clause): Generator<Statement> {
  const { notation, mentions } = clause;
  const first = /^ (@p\d+) /.exec(notation);
  const mention = first ? mentions[mentionOf(first[1]!)] : undefined;
  if (!first || !mention || !isFollowed(mention) || clause.nameOf(mentionOf(first[1]!)) !== 'The') return;
  yield* phraseAt(clause, mentionOf(first[1]!), first[0].length, true, undefined, true);
}

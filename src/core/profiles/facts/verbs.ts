import { framesOf } from '../grammar/frames';
import type { Clause } from './clause';
import type { Statement } from './statement';
import { Sentence } from './actors';
import { attacks } from './attacks';
import { conflictNouns, conflicts } from './conflicts';
import { fronted } from './fronted';
import { lives } from './lives';
import { memberships } from './memberships';
import { offices } from './offices';
import { belongings, lostCommas, seatsBefore, withinPhrases } from './phrases';
import { alliesOf, bonds, partsOf, sides, supplies } from './verb-bonds';

/** What verbs and nouns of conflict say of their subjects and objects, wherever in the sentence these stand. */
export function* saidByVerbs(clause: Clause): Generator<Statement> {
  const sentence = new Sentence(clause);
  for (const frame of framesOf(clause.parsed)) {
    if (frame.verb.unreal) continue;
    for (const rule of [offices, bonds, partsOf, alliesOf, supplies, sides, conflicts, attacks, memberships, lives]) yield* rule(frame, sentence);
  }
  yield* conflictNouns(sentence);
  yield* fronted(sentence);
  yield* lostCommas(sentence);
  yield* withinPhrases(sentence);
  yield* belongings(sentence);
  yield* seatsBefore(sentence);
}

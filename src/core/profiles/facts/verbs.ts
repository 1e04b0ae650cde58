import { framesOf, isWord, type Frame } from '../grammar/frames';
import type { Clause } from './clause';
import type { Statement } from './statement';
import { Sentence } from './actors';
import { attacks } from './attacks';
import { careers, careersTold } from './careers';
import { conflictNouns, conflicts } from './conflicts';
import { formations } from './formations';
import { fronted } from './fronted';
import { hostilities } from './hostilities';
import { lives } from './lives';
import { memberships } from './memberships';
import { offices } from './offices';
import { defences, offensives } from './offensives';
import { belongings, lostCommas, participlesBefore, withinPhrases } from './phrases';
import { alliesOf, bonds, partsOf, sides, supplies } from './verb-bonds';

/** What verbs and nouns of conflict say of their subjects and objects, wherever in the sentence these stand. */
export function* saidByVerbs(clause: Clause): Generator<Statement> {
  const sentence = new Sentence(clause);
  for (const frame of framesOf(clause.parsed)) {
    yield* formations(frame, sentence);
    if (frame.verb.unreal && !isDone(frame, sentence)) continue;
    for (const rule of [offices, bonds, partsOf, alliesOf, supplies, sides, conflicts, defences, hostilities, attacks, memberships, lives, careers]) yield* rule(frame, sentence);
  }
  yield* conflictNouns(sentence);
  yield* offensives(sentence);
  yield* fronted(sentence);
  yield* lostCommas(sentence);
  yield* withinPhrases(sentence);
  yield* belongings(sentence);
  yield* participlesBefore(sentence);
  yield* careersTold(clause);
}

/** *Managed to repel*, *was able to take*, *went on to lead*. */
function isDone({ verb }: Frame, sentence: Sentence): boolean {
  if (sentence.written(verb.from) !== 'to') return false;
  const at = sentence.behindVerb(verb) - 1;
  const link = sentence.parts[at - 1];
  const before = isWord(link, /^(?:able|on)$/) ? sentence.parts[at - 2] : link;
  if (before?.is !== 'verb' || before.unreal || !before.finite) return false;
  return link !== before ? before.lemma === (isWord(link, /^on$/) ? 'go' : 'be') : /^(?:manage|continue|help|proceed)$/.test(before.lemma);
}

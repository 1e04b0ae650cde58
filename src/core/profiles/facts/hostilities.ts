import { behind, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import { words, type Sentence } from './actors';
import { enemies } from './enemies';
import { isForce } from './forces';
import { singular } from './noun-phrase';
import type { Statement } from './statement';

/** Verbs that with an object say that one fights whom another phrase names: *opened fire on @f*. */
interface Way {
  readonly verb: RegExp;
  /** The head of the object, or of what stands behind *in* where the verb is passive. */
  readonly object?: ReadonlySet<string>;
  readonly passive?: boolean;
  readonly whom: RegExp;
}

const struggles = words('war conflict fighting battle struggle clash combat firefight insurgency standoff gunfight');

const ways: readonly Way[] = [
  { verb: /^open$/, object: words('fire'), whom: /^(?:on|at)$/ },
  { verb: /^declare$/, object: words('war jihad'), whom: /^(?:on|against)$/ },
  { verb: /^take$/, object: words('arm weapon'), whom: /^against$/ },
  { verb: /^(?:exchange|trade)$/, object: words('fire gunfire'), whom: /^with$/ },
  { verb: /^(?:fire|launch)$/, object: words('rocket missile shell mortar drone'), whom: /^(?:at|on|against)$/ },
  { verb: /^(?:carry|conduct|launch|stage)$/, object: words('strike airstrike raid attack bombing shelling'), whom: /^(?:on|against)$/ },
  { verb: /^(?:lock|engage|embroil|involve)$/, object: struggles, passive: true, whom: /^(?:with|against)$/ },
];

const hostile = /^(?:open|declare|take|exchange|trade|fire|launch|carry|conduct|stage|lock|engage|embroil|involve|pit|lose)$/;

/** *@f opened fire on @s troops*, *@f was locked in a war with the army*, *the war pits @f1 against @f2*, *@f1 lost the town to @f2*. */
export function* hostilities({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  if (!hostile.test(verb.lemma)) return;
  for (const { verb: lemma, object, passive = false, whom } of ways) {
    if (!lemma.test(verb.lemma) || passive !== verb.passive) continue;
    const what = passive ? behind(adjuncts, /^in$/) : objects;
    if (object && !what.some((phrase) => object.has(singular(sentence.head(phrase))))) continue;
    yield* enemies(forces(subjects, sentence), targets(behind(adjuncts, whom), sentence), sentence);
  }
  // *@f1 and @f2 traded fire*
  if (/^(?:exchange|trade)$/.test(verb.lemma) && subjects.length === 2 && objects.some((phrase) => /^(?:fire|gunfire)$/.test(sentence.head(phrase)))) {
    yield* enemies(forces(subjects.slice(0, 1), sentence), subjects.slice(1), sentence);
    if (forces(subjects.slice(0, 1), sentence).length === 0) yield* enemies(forces(subjects.slice(1), sentence), subjects.slice(0, 1), sentence);
  }
  if (verb.lemma === 'pit') yield* enemies(forces(objects, sentence), behind(adjuncts, /^against$/), sentence);
  // *Lost control of the town to @f*, but not *lost the vote to @f*.
  if (verb.lemma === 'lose' && objects.some((phrase) => /^(?:control|ground|territory|town|city|village|base|airport|province|hill|border)$/.test(sentence.head(phrase)))) {
    yield* enemies(forces(subjects, sentence), behind(adjuncts, /^to$/).filter((phrase) => isForce(sentence.actor(phrase), sentence)), sentence);
  }
}

function forces(phrases: readonly NounPhrase[], sentence: Sentence): readonly NounPhrase[] {
  return phrases.filter((phrase) => isForce(sentence.actor(phrase), sentence));
}

/** *On @f targets* is on @f. */
function targets(phrases: readonly NounPhrase[], sentence: Sentence): readonly NounPhrase[] {
  return phrases.flatMap((phrase) => {
    if (!/^(?:target|position|base|stronghold|site|camp|hideout|outpost|fighter|convoy|checkpoint)s?$/.test(sentence.head(phrase))) return sentence.kind(sentence.actor(phrase)) === 'organization' && !isForce(sentence.actor(phrase), sentence) ? [] : [phrase];
    for (let n = phrase.to - 2; n >= phrase.from; n--) if (/^@[fs]/.test(sentence.written(n)) && sentence.written(n + 1) !== '-') return [{ is: 'noun', from: n, to: n + 1 } as const];
    return [];
  });
}

import { isSign, isWord, prepositions } from '../grammar/frames';
import { phraseAt } from './role-phrase';
import { groupPhraseEnd } from './descriptions';
import { isRoleNoun } from './noun-phrase';
import { mentionOf, type Statement } from './statement';
import { functionWords } from '../words';
import type { Sentence } from './actors';

/** What stands before the subject and says who it is: *A former judge in Tarsk, @p left*, *A hill militia, @f fled*. */
export function* fronted(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  const [first] = parts;
  if (first?.is !== 'noun') return;
  // *Author of six books, @p left*
  const office = isRoleNoun(sentence.head(first)) && first.to - first.from < 8 && (/^(?:The|An?)$/.test(sentence.written(first.from)) || !functionWords.has(sentence.written(first.from).toLowerCase())) && isWord(parts[1], /^(?:of|for|at|since)$/);
  if (!office && !/^(?:An?|Former|Once)$/.test(sentence.written(first.from))) return;
  let comma = 1;
  while (comma < 14 && (parts[comma]?.is === 'noun' || isWord(parts[comma], prepositions) || isWord(parts[comma], /^(?:and|the)$/))) comma++;
  const name = parts[comma + 1];
  const verb = parts[comma + 2];
  // *Winner of the race, @p, left*
  const enclosed = office && isSign(verb, ',') && name?.is === 'noun' && sentence.written(name.to - 1).startsWith('@p') && !isSign(parts[comma + 4], ',');
  if (!isSign(parts[comma], ',') || name?.is !== 'noun' || (!enclosed && (verb?.is !== 'verb' || !verb.finite || tells.test(verb.lemma)))) return;
  const written = sentence.written(name.to - 1);
  if (!written.startsWith('@')) return;
  const who = mentionOf(written);
  const { from } = clause.placeOf(first.from, first.to);
  if (written.startsWith('@p')) yield* phraseAt(clause, who, from, true);
  else if (!written.startsWith('@s')) {
    const end = groupPhraseEnd(clause, from);
    if (end !== undefined) yield { type: 'description', subject: who, from, to: end };
  }
}

/** *A judge, @p said, had left*: the subject of another verb. */
const tells = /^(?:say|tell|add|argue|claim|note|write|explain|insist|warn|believe|think|report|suggest)$/;

import type { NounPhrase } from '../grammar/parse';
import { isUnnamedBody, isUnnamedForce, said, type Sentence } from './actors';
import type { Statement } from './statement';

/** Each of the ones with each of the others. */
export function* enemies(ones: readonly NounPhrase[], others: readonly NounPhrase[], sentence: Sentence): Generator<Statement> {
  for (const [one, other] of pairs(ones, others)) {
    yield* enemy(one, other, sentence);
    yield* enemy(other, one, sentence);
  }
}

export function* enemy(mine: NounPhrase, yours: NounPhrase, sentence: Sentence): Generator<Statement> {
  const [subject, object] = [sentence.actor(mine), sentence.actor(yours)];
  if (!sentence.isBody(subject)) return;
  const force = (): boolean => isUnnamedBody(yours, sentence) || (/^(?:faction|state)$/.test(sentence.kind(subject) ?? '') && (isUnnamedForce(yours, sentence) || (/^(?:government|state|authorities)$/.test(sentence.head(yours)) && rising.test(sentence.clause.notation))));
  if (sentence.isBody(object) || (object.mention === undefined && force())) yield said('fights', subject, object);
}

export function pairs<T>(ones: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  return ones.flatMap((one) => others.map((other) => [one, other] as const));
}

/** Of a government such words tell that it is fought with weapons. */
const rising = /\b(?:insurgency|rebellion|insurrection|uprising|civil war|guerrilla|jihad|armed|up arms|overthrow|rebels|militants|fighters|troops|soldiers)\b/i;

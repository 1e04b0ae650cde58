import { behind, isSign, isWord, listAt, prepositions, type Frame } from '../grammar/frames';
import type { NounPhrase, Part } from '../grammar/parse';
import { singular } from './noun-phrase';
import type { Statement } from './statement';
import { type Sentence, isUnnamedBody, said, words, doers } from './actors';

const fighting = words('fight battle combat');
const striking = words('ambush shell expel evict eject rout repel repulse besiege outgun overrun bombard');
/** With *back*, *out*, *from*. */
const driving = words('push drive force beat throw chase');
const struggles = words('war fight battle fighting offensive operation campaign clash insurgency rebellion jihad counteroffensive counter-offensive assault attack strike raid hostility combat');
const waging = words('launch wage mount lead start begin conduct continue resume carry stage fight wage open');

/** *@f1, which has fought @f2 for years*; *@f1 launched an offensive against @f2*. */
export function* conflicts(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, subjects, objects, adjuncts } = frame;
  const against = (prepositions: RegExp): readonly NounPhrase[] => behind(adjuncts, prepositions);
  if (fighting.has(verb.lemma) && !verb.passive) yield* enemies(subjects, [...objects, ...against(/^against$/)], sentence);
  else if (verb.lemma === 'clash') yield* enemies(subjects, against(/^with$/), sentence);
  else if (striking.has(verb.lemma) || (driving.has(verb.lemma) && (against(/^(?:from|out)$/).length > 0 || drivesOut(frame, sentence)))) for (const { agents, patients } of doers(frame)) yield* enemies(agents, patients, sentence);
  else if (/^(?:claim|take|accept|admit)$/.test(verb.lemma) && !verb.passive && objects.some((phrase) => sentence.head(phrase) === 'responsibility') && against(/^for$/).some((phrase) => struggles.has(singular(sentence.head(phrase))))) {
    for (const [subject, object] of pairs(subjects, against(/^(?:against|on)$/))) yield* enemy(subject, object, sentence);
  } else if (waging.has(verb.lemma) && !verb.passive && objects.some((phrase) => struggles.has(singular(sentence.head(phrase))))) yield* enemies(subjects, against(/^(?:against|on)$/), sentence);
}

/** *Drove back the army*, *drove the army out of Tarsk*. */
function drivesOut({ verb, objects }: Frame, sentence: Sentence): boolean {
  const places = [sentence.behindVerb(verb), ...objects.slice(-1).map((phrase) => sentence.behind(phrase))];
  return places.some((at) => isWord(sentence.parts[at], /^(?:back|out|off|away)$/));
}

/** Each of the ones with each of the others. */
function* enemies(ones: readonly NounPhrase[], others: readonly NounPhrase[], sentence: Sentence): Generator<Statement> {
  for (const [one, other] of pairs(ones, others)) {
    yield* enemy(one, other, sentence);
    yield* enemy(other, one, sentence);
  }
}

function* enemy(mine: NounPhrase, yours: NounPhrase, sentence: Sentence): Generator<Statement> {
  const [subject, object] = [sentence.actor(mine), sentence.actor(yours)];
  if (sentence.isBody(subject) && (sentence.isBody(object) || (object.mention === undefined && isUnnamedBody(yours, sentence)))) yield said('fights', subject, object);
}

function pairs<T>(ones: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  return ones.flatMap((one) => others.map((other) => [one, other] as const));
}

const clashes = words('clash fighting battle war combat firefight gunfight confrontation hostility infighting conflict skirmish');

/** *Clashes between rebels of @f1 and @f2*, *@f1's war against @f2*. */
export function* conflictNouns(sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  for (const part of parts) {
    if (part.is !== 'noun') continue;
    const head = singular(sentence.head(part));
    if (!clashes.has(head) && !struggles.has(head)) continue;
    const at = sentence.behind(part);
    let link = at;
    while (link < at + 7 && parts[link] && !isWord(parts[link], /^(?:between|among|pitting|against)$/)) {
      const one = parts[link]!;
      if (one.is === 'verb' ? one.lemma !== 'break' && one.lemma !== 'erupt' && one.lemma !== 'continue' && one.lemma !== 'rage' : isSign(one, '.') || isSign(one, ';') || (one.is === 'word' && /^(?:with|that|which|who|and)$/.test(one.written))) break;
      link++;
    }
    if (isWord(parts[link], /^(?:between|among)$/) && clashes.has(head)) {
      const sides = sidesAt(parts, link + 1);
      for (let n = 0; n < sides.length; n++) yield* enemies([sides[n]!], sides.slice(n + 1), sentence);
    } else if (link === at && isWord(parts[at], /^(?:against|with|on)$/)) {
      const owner = ownerOf(part, sentence);
      if (owner && !(isWord(parts[at], /^with$/) && !clashes.has(head))) yield* enemies([owner], listAt(parts, at + 1).phrases, sentence);
    }
  }
}

/** The sides of *between rebels from A and B's army*: each may have a phrase behind it. */
function sidesAt(parts: readonly Part[], from: number): readonly NounPhrase[] {
  const sides: NounPhrase[] = [];
  for (let at = from; parts[at]?.is === 'noun' && sides.length < 6;) {
    const { phrases, next } = listAt(parts, at);
    sides.push(...phrases);
    at = next;
    for (let steps = 0; steps < 4 && isWord(parts[at], prepositions) && parts[at + 1]?.is === 'noun'; steps++) at += 2;
    if (isSign(parts[at], ',')) at++;
    if (!isWord(parts[at], /^and$/)) break;
    at++;
  }
  return sides;
}

/** *@f's war*: the phrase of the owner. */
function ownerOf(phrase: NounPhrase, sentence: Sentence): NounPhrase | undefined {
  for (let n = phrase.from; n < phrase.to - 1; n++) {
    if (/^@[fos]/.test(sentence.written(n)) && (sentence.written(n + 1) === "'s" || n === phrase.to - 2)) {
      const owner: NounPhrase = { is: 'noun', from: n, to: n + 1 };
      return owner;
    }
  }
  return undefined;
}

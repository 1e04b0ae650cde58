import { behind, behindBrackets, isSign, isWord, listAt, prepositions, type Frame } from '../grammar/frames';
import type { NounPhrase, Part } from '../grammar/parse';
import { singular } from './noun-phrase';
import type { Statement } from './statement';
import { doers, isUnnamedForce, words, type Sentence } from './actors';
import { enemies, enemy, pairs } from './enemies';
import { goals } from './offensives';

const fighting = words('fight battle combat');
const striking = words('shell surround encircle expel evict eject rout repel repulse besiege outgun overrun bombard');
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
  // *Launched an offensive to drive the army out*
  if (!verb.passive && (fighting.has(verb.lemma) || (waging.has(verb.lemma) && objects.some((phrase) => struggles.has(singular(sentence.head(phrase))))))) yield* enemies(subjects, goals(sentence.behindVerb(verb), sentence), sentence);
}

/** *Drove back the army*, *drove the army out of Tarsk*. */
function drivesOut({ verb, objects }: Frame, sentence: Sentence): boolean {
  const places = [sentence.behindVerb(verb), ...objects.slice(-1).map((phrase) => sentence.behind(phrase))];
  return places.some((at) => isWord(sentence.parts[at], /^(?:back|out|off|away)$/));
}

const clashes = words('clash fighting battle war combat firefight gunfight confrontation hostility infighting conflict skirmish');

/** *Clashes between rebels of @f1 and @f2*, *@f1's war against @f2*. */
export function* conflictNouns(sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  for (const part of parts) {
    // *Fighting raged between …*
    const begins = part.is === 'verb' && part.from === 0 && sentence.written(0) === 'Fighting';
    if (part.is !== 'noun' && !begins) continue;
    const head = begins ? 'fighting' : singular(sentence.head(part as NounPhrase));
    if (!clashes.has(head) && !struggles.has(head)) continue;
    const at = parts.indexOf(part) + 1;
    let link = at;
    while (link < at + 7 && parts[link] && !isWord(parts[link], /^(?:between|among|pitting|against)$/)) {
      const one = parts[link]!;
      if (one.is === 'verb' ? !/^(?:break|erupt|continue|rage|flare|intensify|resume|escalate|take|ensue|occur)$/.test(one.lemma) : isSign(one, '.') || isSign(one, ';') || (one.is === 'word' && /^(?:with|that|which|who|and)$/.test(one.written))) break;
      link++;
    }
    if (isWord(parts[link], /^(?:between|among|pitting)$/) && clashes.has(head)) {
      const sides = sidesAt(parts, link + 1);
      for (let n = 0; n < sides.length; n++) yield* enemies([sides[n]!], sides.slice(n + 1), sentence);
    } else if (link === at && isWord(parts[at], /^(?:against|with|on)$/)) {
      const owner = part.is === 'noun' ? ownerOf(part, sentence) : undefined;
      // *Its attack on Orvash*: a place.
      const targets = listAt(parts, at + 1).phrases.filter((phrase) => !isWord(parts[at], /^on$/) || sentence.actor(phrase).mention !== undefined || sentence.isForce(phrase) || isUnnamedForce(phrase, sentence));
      if (owner && !(isWord(parts[at], /^with$/) && !clashes.has(head))) yield* enemies([owner], targets, sentence);
    }
  }
}

/** The sides of *between rebels from A and B's army*: each may have a phrase behind it. */
function sidesAt(parts: readonly Part[], from: number): readonly NounPhrase[] {
  const sides: NounPhrase[] = [];
  for (let at = from; sides.length < 6;) {
    const side = parts[at];
    if (side?.is !== 'noun') break;
    sides.push(side);
    at = behindBrackets(parts, at + 1);
    for (let steps = 0; steps < 4 && isWord(parts[at], prepositions) && parts[at + 1]?.is === 'noun'; steps++) at += 2;
    const comma = isSign(parts[at], ',') ? 1 : 0;
    if (isWord(parts[at + comma], /^(?:and|against)$/)) at += comma + 1;
    // *Among A, B and C*; the commas may be lost.
    else if (isNamed(parts[at + comma]) && (comma === 0 ? isWord(parts[at + 1], /^and$/) : sides.length < 5)) at += comma;
    else break;
  }
  return sides;
}

function isNamed(part: Part | undefined): boolean {
  return part?.is === 'noun' && part.named === true;
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

import { behind, behindBrackets, framesOf, isSign, isWord, listAt, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import { isUnnamedForce, words, type Sentence } from './actors';
import { enemies } from './enemies';
import { isArmed, isForce } from './forces';
import { singular } from './noun-phrase';
import type { Statement } from './statement';

const assaults = words('offensive counteroffensive counter-offensive attack assault raid ambush bombing shelling bombardment incursion push advance operation campaign onslaught strike airstrike');
const leading = /^(?:lead|launch|mount|stage|wage|carry|conduct)$/;
const withstanding = words('repel repulse foil thwart withstand rebuff face');

/** *The @o repelled an attack by @f*, *an offensive by @f to drive the army out*: who fights whom by whose attack it is. */
export function* offensives(sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  for (const part of parts) {
    if (part.is !== 'noun' || !isAssault(part, sentence) || !(isArmed(sentence) || /offensives?$/.test(sentence.head(part)))) continue;
    const { by, next } = attackers(part, sentence);
    yield* ledAgainst(part, sentence);
    const ones = by.filter((phrase) => isForce(sentence.actor(phrase), sentence));
    if (ones.length === 0) continue;
    const targets = isWord(parts[next], /^(?:against|on)$/) ? listAt(parts, next + 1).phrases : goals(next, sentence);
    yield* enemies(ones, targets.filter((phrase) => isTarget(phrase, sentence)), sentence);
  }
}

/** *The operation against @f is led by @o*. */
function* ledAgainst(part: NounPhrase, sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  const at = sentence.behind(part);
  if (!isWord(parts[at], /^(?:against|on)$/)) return;
  const { phrases, next } = listAt(parts, at + 1);
  const verb = parts[next];
  if (verb?.is !== 'verb' || !verb.passive || verb.unreal || !leading.test(verb.lemma)) return;
  const by = parts[next + 1];
  const leaders = listAt(parts, isWord(by, /^out$/) ? next + 3 : next + 2).phrases;
  if (isWord(by, /^(?:by|out)$/)) yield* enemies(leaders.filter((one) => isForce(sentence.actor(one), sentence)), phrases.filter((one) => isTarget(one, sentence)), sentence);
}

/** *@o repelled the @f's attack*, *faced an offensive led by @f*. */
export function* defences({ verb, subjects, objects }: Frame, sentence: Sentence): Generator<Statement> {
  if (!withstanding.has(verb.lemma) || verb.passive) return;
  for (const phrase of objects) {
    if (!isAssault(phrase, sentence)) continue;
    const ones = (subjects.length > 0 ? subjects : subjectOfThey(verb.from, sentence)).filter((one) => isTarget(one, sentence));
    yield* enemies(ones, attackers(phrase, sentence).by.filter((one) => isForce(sentence.actor(one), sentence)), sentence);
  }
}

export function isAssault(phrase: NounPhrase, sentence: Sentence): boolean {
  return assaults.has(singular(sentence.head(phrase)));
}

/** Whose attack it is, and the part behind that. */
export function attackers(attack: NounPhrase, sentence: Sentence): { readonly by: readonly NounPhrase[]; readonly next: number } {
  const { parts } = sentence;
  let at = sentence.behind(attack);
  const own = owner(attack, sentence);
  if (own) return { by: [own], next: at };
  const verb = parts[at];
  if (verb?.is === 'verb' && leading.test(verb.lemma) && (!verb.finite || isWord(parts[at + 1], /^(?:by|out)$/))) at += isWord(parts[at + 1], /^out$/) ? 2 : 1;
  if (!isWord(parts[at], /^by$/)) return { by: [], next: at };
  const { phrases, next } = listAt(parts, at + 1);
  const including = parts[isSign(parts[next], ',') ? next + 1 : next];
  if (including?.is !== 'verb' || including.lemma !== 'include') return { by: phrases, next };
  const more = listAt(parts, sentence.behindVerb(including));
  return { by: [...phrases, ...more.phrases], next: more.next };
}

/** *@f's attack*, *the @f attack*. */
function owner({ from, to }: NounPhrase, sentence: Sentence): NounPhrase | undefined {
  for (let n = to - 2; n >= from; n--) {
    if (/^@[fos]/.test(sentence.written(n)) && sentence.written(n + 1) !== '-') return { is: 'noun', from: n, to: n + 1 };
  }
  return undefined;
}

const driving = words('push drive force beat throw chase expel evict oust dislodge eject rout flush repel overthrow topple defeat');
const taking = words('take retake capture recapture seize wrest reclaim liberate regain');

/** From whom or whom out somebody wants to drive: *to push the army out of the town*, *to seize it from @f*. @param from the part behind which it stands. */
export function goals(from: number, sentence: Sentence): readonly NounPhrase[] {
  const { parts } = sentence;
  for (let at = from; at < parts.length && at < from + 10; at = behindBrackets(parts, at + 1)) {
    const part = parts[at]!;
    if (isSign(part, '.') || isSign(part, ',') || isSign(part, ';') || (part.is === 'verb' && part.finite) || isWord(part, /^(?:and|that|which|who|after|as)$/)) return [];
    if (part.is !== 'verb' || sentence.written(part.from) !== 'to') continue;
    const frame = framesOf(sentence.clause.parsed).find(({ verb }) => verb === part);
    if (!frame) return [];
    return driving.has(part.lemma) ? frame.objects : taking.has(part.lemma) ? behind(frame.adjuncts, /^from$/) : [];
  }
  return [];
}

/** *The army withdrew as they faced an attack*: whom *they* stands for. */
function subjectOfThey(verb: number, sentence: Sentence): readonly NounPhrase[] {
  const at = sentence.parts.findIndex((part) => part.is === 'word' && /^they$/i.test(part.written) && part.to === verb);
  if (at < 0) return [];
  return framesOf(sentence.clause.parsed).filter((frame) => frame.verb.finite && frame.verb.from < sentence.parts[at]!.from).pop()?.subjects ?? [];
}

/** One who fights, by name or not. */
function isTarget(phrase: NounPhrase, sentence: Sentence): boolean {
  const actor = sentence.actor(phrase);
  return actor.mention === undefined ? sentence.isForce(phrase) || isUnnamedForce(phrase, sentence) : isForce(actor, sentence);
}

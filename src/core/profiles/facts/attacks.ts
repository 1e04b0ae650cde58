import { behind, isWord, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import { singular } from './noun-phrase';
import { mentionOf, type Statement } from './statement';
import { doers, isUnnamedBody, isUnnamedForce, said, words, type Actor, type Sentence } from './actors';
import { fighters, isArmed, isForce } from './forces';
import { attackers, isAssault } from './offensives';

/**
 * Who fights whom, by what is done to fighters, positions and towns: *@s's army killed ten @f fighters*, *@f1 attacked @f2 positions*,
 * *@f1 seized the town from @f2*, *ten @f1 rebels died in clashes with @f2*.
 */
export function* attacks(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, subjects, objects, adjuncts } = frame;
  if (!(harming.has(verb.lemma) || taking.has(verb.lemma) || falling.has(verb.lemma)) || unmeant.test(sentence.clause.notation)) return;
  if (harming.has(verb.lemma)) {
    for (const { agents, patients } of doers(frame)) {
      const ones = agents.flatMap((phrase) => assailants(phrase, sentence));
      for (const phrase of patients) {
        const patient = victim(phrase, verb.lemma, sentence);
        if (patient) yield* foes(ones, patient, sentence);
        // *Killed ten government soldiers*
        else if (isUnnamedForce(phrase, sentence) || (hurting.has(verb.lemma) && /^\p{Ll}/u.test(sentence.written(phrase.to - 1)) && sentence.isForce(phrase))) for (const one of ones.map((agent) => sentence.actor(agent))) if (isForce(one, sentence)) yield said('fights', one, sentence.actor(phrase));
      }
    }
  }
  if (taking.has(verb.lemma)) {
    for (const agents of verb.passive ? [behind(adjuncts, /^by$/)] : objects.length > 0 ? [subjects] : []) {
      // *Took it with support from @s*: from whom the support is.
      const from = adjuncts.findIndex(({ preposition }) => preposition === 'from');
      for (const loser of (from < 0 || adjuncts[from - 1]?.preposition === 'with' ? [] : adjuncts[from]!.phrases).map((phrase) => sentence.actor(phrase))) if (isForce(loser, sentence)) yield* foes(agents, loser, sentence);
    }
  }
  if (falling.has(verb.lemma)) {
    const fallen = verb.passive || verb.lemma === 'die' ? subjects.map((phrase) => sentence.actor(phrase)).filter((actor) => isForce(actor, sentence)) : [];
    // *Were killed in a @s airstrike*
    const strikes = behind(adjuncts, /^(?:in|during|by)$/).filter((phrase) => isAssault(phrase, sentence)).flatMap((phrase) => attackers(phrase, sentence).by);
    for (const one of fallen) yield* foes(strikes, one, sentence);
    const at = adjuncts.findIndex(({ preposition, phrases }) => preposition === 'in' && phrases.some((phrase) => clashes.has(singular(sentence.head(phrase)))));
    const others = at < 0 ? undefined : adjuncts.slice(at + 1).find(({ preposition }) => /^(?:with|against)$/.test(preposition));
    // *Clashes with the army taking the town* is another clause.
    const open = others && sentence.parts[sentence.behind(others.phrases[others.phrases.length - 1]!)];
    if (others && !(open?.is === 'verb' && !open.finite && !open.passive)) for (const one of fallen) yield* foes(others.phrases, one, sentence);
  }
}

/** *@o's missile attack*: who attacks. */
function assailants(phrase: NounPhrase, sentence: Sentence): readonly NounPhrase[] {
  return isAssault(phrase, sentence) && sentence.actor(phrase).mention === undefined ? attackers(phrase, sentence).by : [phrase];
}

/** Each of the ones and the other, both ways. */
function* foes(ones: readonly NounPhrase[], other: Actor, sentence: Sentence): Generator<Statement> {
  for (const phrase of ones) {
    const one = sentence.actor(phrase);
    if (one.mention === undefined ? !(isUnnamedBody(phrase, sentence) || isUnnamedForce(phrase, sentence)) : !isForce(one, sentence)) continue;
    yield said('fights', other, one);
    if (one.mention !== undefined) yield said('fights', one, other);
  }
}

/** To whom harm is done: fighters; where something is attacked, what they hold, and themselves where it is said with what. */
function victim(phrase: NounPhrase, verb: string, sentence: Sentence): Actor | undefined {
  const actor = sentence.actor(phrase);
  if (actor.mention !== undefined && actor.by !== undefined) return fighters.has(actor.by) ? actor : undefined;
  if (actor.mention !== undefined) return !hurting.has(verb) && sentence.kind(actor) === 'faction' && isArmed(sentence) ? actor : undefined;
  if (hurting.has(verb) || !held.has(singular(sentence.head(phrase)))) return undefined;
  for (let n = phrase.to - 2; n >= phrase.from; n--) {
    const written = sentence.written(n);
    if (/^@[fs]/.test(written) && sentence.written(n + 1) !== '-') return { mention: mentionOf(written), by: 'position', ...sentence.clause.placeOf(n, n + 1) };
  }
  return ownerBehind(phrase, sentence);
}

/** *Vehicles belonging to @f*, *positions held by @f*. */
function ownerBehind(phrase: NounPhrase, sentence: Sentence): Actor | undefined {
  const at = sentence.behind(phrase);
  const [link, next, name] = sentence.parts.slice(at, at + 3);
  const owner = isWord(link, /^of$/) ? next : link?.is === 'verb' && !link.finite && isWord(next, link.lemma === 'belong' ? /^to$/ : /^by$/) && /^(?:belong|hold|control|occupy)$/.test(link.lemma) ? name : undefined;
  if (owner?.is !== 'noun') return undefined;
  const actor = sentence.actor(owner);
  return isForce(actor, sentence) ? { ...actor, by: 'position' } : undefined;
}

const hurting = words('kill capture wound injure slay execute behead shoot');
const harming = words('kill capture wound injure slay execute behead attack target bomb raid storm pound strike hit assault shoot ambush destroy');
const taking = words('seize capture recapture retake liberate reclaim wrest conquer regain recover');
const falling = words('kill wound injure die capture');
const clashes = words('clash fighting battle combat firefight gunfight ambush skirmish gun-battle');
const held = words('position headquarters base stronghold convoy checkpoint target hideout outpost site camp bastion bunker depot vehicle tank car truck');
const unmeant = /\b(?:accidentally|mistakenly|inadvertently|unintentionally|by mistake|friendly fire)\b/i;

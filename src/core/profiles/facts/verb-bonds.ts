import { behind, isSign, isWord, listAt, type Adjunct, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import type { FactType, Standing } from './fact';
import { groupPhraseEnd } from './descriptions';
import { isGroupNoun, singular } from './noun-phrase';
import { isForce } from './forces';
import { mentionOf, type Statement } from './statement';
import { type Sentence, belongs, isGroup, isNamed, isPerson, isUnnamedBody, isUnnamedForce, isWhole, said, words, doers, type Actor } from './actors';

interface Bond {
  readonly verbs: ReadonlySet<string>;
  readonly ofAgent: FactType | undefined;
  readonly ofPatient: FactType | undefined;
  /** The patient stands behind this preposition. */
  readonly through?: RegExp;
  readonly agent: (actor: Actor, sentence: Sentence) => boolean;
  readonly patient: (actor: Actor, sentence: Sentence) => boolean;
  readonly standing?: Standing;
}

const backing = words('back support endorse fund finance arm sponsor train equip bankroll aid');

const heading = words('lead head command chair');

const bondsByVerb: readonly Bond[] = [
  { verbs: heading, ofAgent: 'leads', ofPatient: 'led-by', agent: isPerson, patient: isWhole },
  { verbs: backing, ofAgent: 'backs', ofPatient: 'backed-by', agent: isNamed, patient: (actor, sentence) => isNamed(actor) && (sentence.isBody(actor) || isPerson(actor, sentence)) },
  { verbs: words('found establish co-found cofound create form'), ofAgent: 'founder', ofPatient: 'founded-by', agent: isNamed, patient: isWhole },
  { verbs: words('join rejoin'), ofAgent: 'part-of', ofPatient: 'member', agent: isNamed, patient: isWhole },
  { verbs: words('belong'), ofAgent: 'part-of', ofPatient: 'member', through: /^to$/, agent: isNamed, patient: isWhole },
  { verbs: words('leave quit'), ofAgent: 'part-of', ofPatient: 'member', agent: isNamed, patient: (actor, sentence) => sentence.kind(actor) === 'faction' && isWhole(actor, sentence), standing: 'former' },
  { verbs: words('include comprise contain unite'), ofAgent: 'member', ofPatient: 'part-of', agent: isWhole, patient: isGroup },
  { verbs: words('own acquire buy purchase'), ofAgent: 'member', ofPatient: 'part-of', agent: isGroup, patient: (actor, sentence) => sentence.kind(actor) === 'organization' && actor.by === undefined },
  { verbs: words('consist'), ofAgent: 'member', ofPatient: 'part-of', through: /^of$/, agent: isWhole, patient: isGroup },
];

const bonding = new Set(bondsByVerb.flatMap(({ verbs }) => [...verbs]));

export function* bonds(frame: Frame, sentence: Sentence): Generator<Statement> {
  if (!bonding.has(frame.verb.lemma) || leadsFromAfar(frame, sentence) || isOver(frame, sentence)) return;
  for (const { verbs, ofAgent, ofPatient, through, agent, patient, standing } of bondsByVerb) {
    // *Is buying the company* has not bought it.
    if (!verbs.has(frame.verb.lemma) || /^(?:acquiring|buying|purchasing)$/.test(sentence.written(frame.verb.to - 1))) continue;
    for (const { agents, patients } of doers(frame, through)) {
      for (const one of agents.map((phrase) => sentence.actor(phrase))) {
        for (const other of patients.map((phrase) => sentence.actor(phrase))) {
          if (!agent(one, sentence) || !patient(other, sentence)) continue;
          const since = standing ?? sentence.standing(frame);
          if (ofAgent) yield said(ofAgent, one, other, since);
          if (ofPatient) yield said(ofPatient, other, one, since);
        }
      }
    }
  }
  // *Led a hill militia*, *a hill militia led by @p*
  if (heading.has(frame.verb.lemma)) {
    const [doing, done] = frame.verb.passive ? [behind(frame.adjuncts, /^by$/), frame.subjects] : [frame.subjects, frame.objects];
    const [group, more] = done;
    const leader = doing.length === 1 ? sentence.actor(doing[0]!) : undefined;
    if (group && !more && leader && isPerson(leader, sentence) && leader.by === undefined && sentence.actor(group).mention === undefined) {
      const { from } = sentence.clause.placeOf(group.from, group.to);
      if (group.to - group.from > 2 && groupPhraseEnd(sentence.clause, from) !== undefined) yield { type: 'leads', subject: leader.mention!, ...sentence.place(group) };
    }
  }
  // *A group led by Northland's former affiliate*: no name of its own.
  if (heading.has(frame.verb.lemma) && frame.verb.passive) {
    const [leader, second] = behind(frame.adjuncts, /^by$/);
    for (const phrase of leader && !second && sentence.actor(leader).mention === undefined && sentence.hasName(leader) && isGroupNoun(singular(sentence.head(leader))) ? frame.subjects : []) {
      const led = sentence.actor(phrase);
      if (isWhole(led, sentence)) yield said('led-by', led, sentence.place(leader!));
    }
  }
  // *Supports the government of Omar Tesk against @f*
  if (backing.has(frame.verb.lemma) && !frame.verb.passive) yield* sidesAgainst(frame, sentence);
  // *Backed by Northlandic forces*, *rebels backed by @s*: nobody's name.
  if (!backing.has(frame.verb.lemma)) return;
  for (const { agents, patients } of doers(frame)) {
    for (const backer of frame.verb.passive ? agents.map((phrase) => sentence.actor(phrase)) : []) {
      for (const phrase of patients) if (sentence.isBody(backer) && sentence.actor(phrase).mention === undefined && isRabble(phrase, sentence)) yield said('backs', backer, sentence.place(phrase));
    }
    for (const patient of patients.map((phrase) => sentence.actor(phrase))) {
      if (!sentence.isGroup(patient)) continue;
      for (const phrase of agents) if (sentence.actor(phrase).mention === undefined && (isUnnamedBody(phrase, sentence) || (means.test(sentence.head(phrase)) && sentence.hasName(phrase)))) yield said('backed-by', patient, sentence.place(phrase));
    }
  }
}

/** Whom somebody backs against a third fights the third. */
function* sidesAgainst({ objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  for (const enemy of behind(adjuncts, /^against$/)) {
    const foe = forceOf(enemy, sentence);
    for (const phrase of foe ? objects : []) {
      const backed = sentence.actor(phrase);
      if (!isForce(backed, sentence) && !(backed.mention === undefined && (isUnnamedForce(phrase, sentence) || /^(?:government|regime|army)$/.test(sentence.head(phrase))))) continue;
      yield backed.mention === undefined ? { type: 'fights', subject: foe!.mention!, ...sentence.withOf(phrase) } : said('fights', foe!, backed);
      if (backed.mention !== undefined) yield said('fights', backed, foe!);
    }
  }
}

/** *@f*, *the @f rebellion*. */
function forceOf(phrase: NounPhrase, sentence: Sentence): Actor | undefined {
  const actor = sentence.actor(phrase);
  if (actor.mention !== undefined) return isForce(actor, sentence) ? actor : undefined;
  const name = phrase.to - 2;
  if (!/^(?:rebellion|insurgency|uprising|offensive|advance|attacks?|insurrection)$/.test(sentence.head(phrase)) || !/^@[fs]/.test(sentence.written(name))) return undefined;
  return { mention: mentionOf(sentence.written(name)), ...sentence.clause.placeOf(name, name + 1) };
}

/** With what a state backs somebody: *US-led air strikes*. */
const means = /^(?:strike|airstrike|airpower|power|airforce|support|aid|money|weapon|artillery|drone|jet|warplane|plane)s?$/;

/** *Rebels*, *local militias*: fighters of any sort. */
function isRabble(phrase: NounPhrase, sentence: Sentence): boolean {
  return /^(?:rebels|militias|militiamen|militants|fighters|insurgents|forces|factions|brigades|troops|gunmen|guerrillas|jihadists|separatists)$/.test(sentence.head(phrase));
}

/** *The army sent a delegation, led by @p*: who leads the delegation does not lead the army. */
function leadsFromAfar({ verb, subjects }: Frame, sentence: Sentence): boolean {
  if (!verb.passive || verb.finite || !heading.has(verb.lemma)) return false;
  const before = sentence.parts[sentence.behindVerb(verb) - 3];
  return isSign(sentence.parts[sentence.behindVerb(verb) - 2], ',') && before?.is === 'noun' && !subjects.includes(before);
}

/** *Stopped backing @f*, *denies backing @f*. */
function isOver({ verb }: Frame, sentence: Sentence): boolean {
  if (verb.finite) return false;
  const before = sentence.parts[sentence.behindVerb(verb) - 2];
  return before?.is === 'verb' && /^(?:stop|deny|end|cease|quit|avoid|refuse|consider|oppose|reject|halt|suspend)$/.test(before.lemma);
}

const supply = words('support backing funding fund aid assistance weapon arm money training help finance financing weaponry equipment patronage');

/** *@s provides @f with weapons*, *@f receives backing from @s*. */
export function* supplies({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  const supplied = (phrases: readonly NounPhrase[]): boolean => phrases.some((phrase) => supply.has(singular(sentence.head(phrase))));
  if (verb.passive) return;
  const [from, to] =
    /^(?:receive|get|obtain|enjoy|draw|have)$/.test(verb.lemma) && supplied(objects) ? [behind(adjuncts, /^from$/), subjects] :
    /^(?:provide|supply|give|send|lend|offer|deliver)$/.test(verb.lemma) && supplied(objects) ? [subjects, behind(adjuncts, /^(?:to|for)$/)] :
    /^(?:provide|supply)$/.test(verb.lemma) && supplied(behind(adjuncts, /^with$/)) ? [subjects, objects] :
    withSupport(adjuncts, supplied) ? [behind(adjuncts.slice(adjuncts.findIndex(({ preposition }) => preposition === 'with')), /^(?:from|of)$/).slice(0, 2), subjects] :
    // *Relies on @s for weapons*
    /^(?:rely|depend)$/.test(verb.lemma) && supplied(behind(adjuncts, /^for$/)) ? [behind(adjuncts, /^on$/), subjects] :
    [owners(behind(adjuncts, /^with$/).filter((phrase) => supplied([phrase])), sentence), subjects];
  for (const phrase of from) {
    const backer = sentence.actor(phrase);
    for (const backed of to.map((one) => sentence.actor(one))) {
      if (!sentence.isGroup(backed) || (backer.mention === undefined && !isUnnamedBody(phrase, sentence))) continue;
      yield said('backed-by', backed, backer);
      if (backer.mention !== undefined) yield said('backs', backer, backed);
    }
  }
}

/** *With support from*, *with the backing of*, *with @s's help*. */
function withSupport(adjuncts: readonly Adjunct[], supplied: (phrases: readonly NounPhrase[]) => boolean): boolean {
  const at = adjuncts.findIndex(({ preposition, phrases }) => preposition === 'with' && supplied(phrases));
  return at >= 0 && /^(?:from|of)$/.test(adjuncts[at + 1]?.preposition ?? '');
}

/** *@s's support*: whose it is. */
function owners(phrases: readonly NounPhrase[], sentence: Sentence): readonly NounPhrase[] {
  return phrases.flatMap(({ from, to }) => {
    for (let n = from; n < to - 1; n++) if (/^@[fos]/.test(sentence.written(n)) && sentence.written(n + 1) === "'s") return [{ is: 'noun', from: n, to: n + 1 } as const];
    return [];
  });
}

const parted = words('part member component force branch wing arm faction element affiliate offshoot division unit subsidiary pillar chapter');

/** *@f1 is the main force in the @f2 alliance*. */
export function* partsOf({ verb, subjects, objects }: Frame, sentence: Sentence): Generator<Statement> {
  const [what] = objects;
  if (!verb.copula || objects.length !== 1 || !what) return;
  // *The largest party in the alliance*
  const largest = /\b(?:largest|biggest|main|dominant|leading|strongest|smallest) /.test(sentence.text(sentence.place(what))) && /^(?:party|group|militia|faction|movement|bloc|company)$/.test(sentence.head(what));
  if (!parted.has(singular(sentence.head(what))) && !largest) return;
  const { parts } = sentence;
  const at = sentence.behind(what);
  if (!isWord(parts[at], /^(?:of|in|within)$/)) return;
  for (const whole of listAt(parts, at + 1).phrases) {
    const body = sentence.actor(whole);
    if (!isWhole(body, sentence)) continue;
    for (const phrase of subjects) {
      const part = sentence.actor(phrase);
      if (part.mention !== undefined && (sentence.isGroup(part) || isPerson(part, sentence))) {
        yield* belongs(part, body);
      } else if (part.mention === undefined && isUnnamedBody(phrase, sentence)) yield said('member', body, part);
    }
  }
}

/** *Fought in support of @b*, *fights alongside @b*, *pledged allegiance to @b*. */
export function* sides({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  if (verb.passive) return;
  const n = adjuncts.findIndex(({ preposition, phrases }) => (preposition === 'in' && phrases.some((phrase) => sentence.head(phrase) === 'support')) || (preposition === 'on' && phrases.some((phrase) => sentence.head(phrase) === 'side')));
  const pledges = /^(?:pledge|swear|declare|voice|express)$/.test(verb.lemma) && objects.some((phrase) => /^(?:allegiance|loyalty|support|fealty|backing)$/.test(sentence.head(phrase)));
  const backed = n >= 0 && adjuncts[n + 1]?.preposition === 'of' ? adjuncts[n + 1]!.phrases :
    /^(?:fight|battle|intervene)$/.test(verb.lemma) ? behind(adjuncts, /^alongside$/) :
    verb.lemma === 'side' ? behind(adjuncts, /^with$/) :
    pledges ? behind(adjuncts, /^(?:to|for)$/) : [];
  for (const phrase of backed) {
    const friend = sentence.actor(phrase);
    for (const backer of subjects.map((one) => sentence.actor(one))) {
      if (backer.mention === undefined || (friend.mention === undefined && !isUnnamedBody(phrase, sentence))) continue;
      yield said('backs', backer, friend);
      if (friend.mention !== undefined) yield said('backed-by', friend, backer);
    }
  }
}

const allies = words('ally backer supporter patron sponsor');

/** *@f is a close ally of the Northlandic government*. */
export function* alliesOf({ verb, subjects, objects }: Frame, sentence: Sentence): Generator<Statement> {
  const [what] = objects;
  if (!verb.copula || objects.length !== 1 || !what || !allies.has(singular(sentence.head(what)))) return;
  const at = sentence.behind(what);
  if (!isWord(sentence.parts[at], /^of$/)) return;
  for (const phrase of listAt(sentence.parts, at + 1).phrases) {
    const backed = sentence.actor(phrase);
    for (const backer of subjects.map((one) => sentence.actor(one))) {
      if (backer.mention === undefined || (backed.mention === undefined && !isUnnamedBody(phrase, sentence))) continue;
      yield said('backs', backer, backed);
      if (backed.mention !== undefined && sentence.isGroup(backed)) yield said('backed-by', backed, backer);
    }
  }
}

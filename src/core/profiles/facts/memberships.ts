import { behind, isWord, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import type { Standing } from './fact';
import { singular } from './noun-phrase';
import { mentionOf, type Statement } from './statement';
import { isBehind, subjectsOf } from './subjects';
import { belongs, isPerson, isWhole, words, type Sentence } from './actors';

/** Verbs that say where somebody belongs by what stands behind a preposition. */
interface Way {
  readonly verbs: ReadonlySet<string>;
  readonly through: RegExp;
  /** Of a participle or a passive (*was elected to*), of an active verb, or of both. */
  readonly voice: 'active' | 'passive' | 'either';
  readonly who: 'person' | 'group';
  readonly standing?: Standing;
}

const ways: readonly Way[] = [
  { verbs: words('play sign work wrestle perform race bat bowl fight drum sing'), through: /^for$/, voice: 'active', who: 'person' },
  { verbs: words('sign'), through: /^(?:to|by)$/, voice: 'passive', who: 'person' },
  { verbs: words('sign play stay'), through: /^with$/, voice: 'active', who: 'person' },
  { verbs: words('serve sit'), through: /^(?:in|on|with)$/, voice: 'active', who: 'person' },
  { verbs: words('work teach lecture'), through: /^at$/, voice: 'active', who: 'person' },
  { verbs: words('enlist'), through: /^in$/, voice: 'either', who: 'person' },
  { verbs: words('elect re-elect reelect appoint name admit trade recruit'), through: /^to$/, voice: 'passive', who: 'person' },
  { verbs: words('transfer'), through: /^to$/, voice: 'active', who: 'person' },
  { verbs: words('recruit conscript draft induct'), through: /^into$/, voice: 'passive', who: 'person' },
  { verbs: words('resign retire withdraw defect'), through: /^from$/, voice: 'active', who: 'person', standing: 'former' },
  { verbs: words('expel sack fire dismiss suspend oust'), through: /^from$/, voice: 'passive', who: 'person', standing: 'former' },
  { verbs: words('merge absorb integrate incorporate fold'), through: /^into$/, voice: 'either', who: 'group' },
  { verbs: words('split break secede splinter'), through: /^(?:from|with)$/, voice: 'active', who: 'group', standing: 'former' },
];

const getting = words('take get accept hold have begin start');
const telling = new Set([...ways.flatMap(({ verbs }) => [...verbs]), ...getting, 'represent', 'run', 'stand', 'campaign', 'nominate']);

/** *@p played for @o*, *@p was elected to @o*, *@p, first elected to @o*, *@p was expelled from @f*, *@f1 merged into @f2*. */
export function* memberships(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, objects, adjuncts } = frame;
  if (!telling.has(verb.lemma)) return;
  const subjects = subjectsOf(frame, sentence);
  const joined = function* (phrases: readonly NounPhrase[], who: Way['who'], standing?: Standing): Generator<Statement> {
    for (const one of subjects.map((phrase) => sentence.actor(phrase))) {
      if (who === 'person' ? !isPerson(one, sentence) || one.by !== undefined : !isWhole(one, sentence)) continue;
      for (const whole of phrases.map((phrase) => sentence.actor(phrase))) {
        if (isWhole(whole, sentence)) yield* belongs(one, whole, standing ?? (isBehind(frame, sentence) ? 'former' : sentence.standing(frame)));
      }
    }
  };
  for (const { verbs, through, voice, who, standing } of ways) {
    if (!verbs.has(verb.lemma) || (objects.length > 0 && !/^(?:teach|lecture)$/.test(verb.lemma))) continue;
    // *First elected to the assembly*, *was born in Tarsk and elected to it*: a participle, whatever the tagger says of it.
    const reduced = subjects !== frame.subjects || isSecondPassive(frame, sentence);
    if (voice === 'passive' ? !(verb.passive || reduced) : voice === 'active' && (verb.passive || reduced)) continue;
    yield* joined(behind(adjuncts, through), who, standing);
  }
  if (verb.passive) return;
  // *Ran for the @f*
  if (/^(?:run|stand|campaign)$/.test(verb.lemma)) yield* joined(behind(adjuncts, /^for$/).filter((phrase) => sentence.kind(sentence.actor(phrase)) === 'faction'), 'person');
  // *The @f nominated @p*
  if (verb.lemma === 'nominate') {
    for (const party of subjects.map((phrase) => sentence.actor(phrase)).filter((actor) => sentence.kind(actor) === 'faction' && isWhole(actor, sentence))) {
      for (const nominee of objects.map((phrase) => sentence.actor(phrase))) if (isPerson(nominee, sentence) && nominee.by === undefined) yield* belongs(nominee, party);
    }
  }
  // *Took a job at the @o*
  if (getting.has(verb.lemma) && objects.some((phrase) => posts.has(sentence.head(phrase)))) yield* joined(behind(adjuncts, /^(?:at|with)$/), 'person');
  // *Represented Orvash in the @o*, which is a parliament.
  if (verb.lemma === 'represent' && objects.length === 1 && sentence.hasName(objects[0]!) && !/^@[fop]/.test(sentence.written(objects[0]!.to - 1))) {
    const houses = behind(adjuncts, /^in$/).filter((phrase) => isChamber(phrase, sentence));
    yield* joined(houses, 'person');
    const [who] = subjects.length === 1 ? subjects.map((phrase) => sentence.actor(phrase)) : [];
    if (who && houses[0] && isPerson(who, sentence) && who.by === undefined) yield { type: 'role', subject: who.mention!, from: sentence.clause.placeOf(verb.to - 1, verb.to).from, to: sentence.place(houses[0]).to };
  }
}

/** *Was named a fellow and admitted to the academy*: the auxiliary is the first verb's. */
function isSecondPassive({ verb }: Frame, sentence: Sentence): boolean {
  const at = sentence.behindVerb(verb) - 1;
  if (!isWord(sentence.parts[at - 1], /^and$/)) return false;
  const first = sentence.parts.slice(0, at).reverse().find((part) => part.is === 'verb' && part.finite);
  return first?.is === 'verb' && first.passive;
}

const posts = words('job post position role internship fellowship contract professorship');
const chambers = words('assembly parliament senate congress council house legislature chamber diet commons lords');

export function isChamber(phrase: NounPhrase, sentence: Sentence): boolean {
  const last = sentence.written(phrase.to - 1);
  if (!last.startsWith('@')) return false;
  return sentence.clause.nameOf(mentionOf(last)).toLowerCase().split(/\s+/).some((word) => chambers.has(singular(word)) || chambers.has(word));
}

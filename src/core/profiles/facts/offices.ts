import { isWord, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import { groupPhraseEnd } from './descriptions';
import { isGroupNoun, singular } from './noun-phrase';
import { phraseAt, still, withoutTime } from './role-phrase';
import type { Statement } from './statement';
import { isBehind, subjectsOf } from './subjects';
import { type Sentence, isWhole, said, words } from './actors';

/** *@p, who had left early, became head of the army*; *@p1 appointed @p2 as its commander*. */
export function* offices(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, objects, adjuncts } = frame;
  const subjects = subjectsOf(frame, sentence);
  // *Had been a lawyer*
  const past = verb.copula && verb.to - verb.from > 1 && sentence.written(verb.from) === 'had' && !still.test(sentence.text({ from: sentence.clause.placeOf(verb.from, verb.to).to, to: sentence.clause.notation.length }));
  const over = past || isBehind(frame, sentence) || verb.lemma === 'spend' ? 'former' : undefined;
  // *Stepped down as*, but not *stepped into a role as*.
  const leaves = leaving.has(verb.lemma) && (verb.lemma !== 'step' || isWord(sentence.parts[sentence.behindVerb(verb)], /^(?:down|aside|back|away)$/));
  const as = adjuncts.find(({ preposition }) => preposition === 'as')?.phrases[0];
  const holder = subjects.length === 1 ? sentence.actor(subjects[0]!) : undefined;
  const isPerson = holder !== undefined && holder.by === undefined && sentence.kind(holder) === 'person';
  if (verb.copula && objects.length === 1) {
    const [what] = objects as [NounPhrase];
    const { from } = sentence.clause.placeOf(what.from, what.to);
    if (isPerson) yield* phraseAt(sentence.clause, holder.mention!, from, true, over);
    else if (holder?.mention !== undefined && sentence.isGroup(holder) && holder.by === undefined && /^(?:an?|the|one)$/i.test(sentence.written(what.from))) {
      const end = groupPhraseEnd(sentence.clause, from);
      if (end !== undefined) yield { type: 'description', subject: holder.mention, from, to: end };
    }
  }
  // *Joined the band as a singer*, but not *joined the talks as a guest*.
  const joins = verb.lemma === 'join' && objects.some((phrase) => isGroupNoun(singular(sentence.head(phrase))) || sentence.isGroup(sentence.actor(phrase)));
  if (as && isPerson && (holding.has(verb.lemma) || joins || leaves || (verb.passive && naming.has(verb.lemma)))) {
    yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(as.from, as.to).from, true, leaves ? 'former' : over, true);
  }
  if (isPerson && verb.passive && naming.has(verb.lemma) && objects.length === 1) {
    const [what] = objects as [NounPhrase];
    yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(what.from, what.to).from, true, verb.lemma === 'nominate' ? 'designate' : undefined, true);
  }
  // *@p1 succeeded @p2 as president*
  const predecessor = as && /^(?:succeed|replace)$/.test(verb.lemma) && !verb.passive && objects.length === 1 ? sentence.actor(objects[0]!) : undefined;
  if (as && predecessor && predecessor.by === undefined && sentence.kind(predecessor) === 'person') yield* phraseAt(sentence.clause, predecessor.mention!, sentence.clause.placeOf(as.from, as.to).from, true, 'former', true);
  const to = adjuncts.find(({ preposition }) => preposition === 'to')?.phrases[0];
  if (isPerson && verb.passive && verb.lemma === 'promote' && to) yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(to.from, to.to).from, true, undefined, true);
  // *Took charge of the bank*
  if (isPerson && !verb.passive && /^(?:take|assume)$/.test(verb.lemma) && objects.some((phrase) => /^(?:charge|command|helm|leadership)$/.test(sentence.head(phrase)))) {
    for (const phrase of adjuncts.find(({ preposition }) => preposition === 'of')?.phrases ?? []) {
      const body = sentence.actor(phrase);
      if (!isWhole(body, sentence)) continue;
      yield said('leads', holder, body);
      yield said('led-by', body, holder);
    }
  }
  // *Was considered the father of the party*
  const [seen] = verb.passive && (regarding.has(verb.lemma) || (verb.lemma === 'know' && as)) ? (as ? [as] : objects) : [];
  if (seen && isPerson) yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(seen.from, seen.to).from, true, undefined, verb.lemma === 'know');
  if (as && holder?.mention !== undefined && holder.by === undefined && sentence.isGroup(holder) && /^(?:describe|call|style|present|see)$/.test(verb.lemma) && isWord(sentence.parts[sentence.behindVerb(verb)], /^itself$/)) {
    const { from } = sentence.clause.placeOf(as.from, as.to);
    const end = groupPhraseEnd(sentence.clause, from);
    if (end !== undefined) yield { type: 'description', subject: holder.mention, from, to: end };
  }
  // *Selected @p to be her deputy*, *was picked to be the candidate*
  const chosen = !naming.has(verb.lemma) ? undefined : verb.passive ? holder : objects.length === 1 ? sentence.actor(objects[0]!) : undefined;
  const tobe = verb.passive ? sentence.behindVerb(verb) : objects[0] && sentence.behind(objects[0]);
  const [being, office] = tobe === undefined ? [] : sentence.parts.slice(tobe, tobe + 2);
  if (chosen && sentence.kind(chosen) === 'person' && being?.is === 'verb' && being.copula && !being.finite && office?.is === 'noun') {
    yield* phraseAt(sentence.clause, chosen.mention!, sentence.clause.placeOf(office.from, office.to).from, true, undefined, true);
  }
  // *Nominated @p for president*
  const post = verb.lemma === 'nominate' ? adjuncts.find(({ preposition }) => preposition === 'for')?.phrases[0] : undefined;
  const nominee = post && (verb.passive ? holder : objects[0] && sentence.actor(objects[0]));
  if (post && nominee && sentence.kind(nominee) === 'person') yield* phraseAt(sentence.clause, nominee.mention!, sentence.clause.placeOf(post.from, post.to).from, true, 'designate', true);
  // *Designated @f a terrorist group*, *regards @f as a militia*
  const group = !verb.passive && calling.has(verb.lemma) && objects.length === 1 ? sentence.actor(objects[0]!) : undefined;
  if (group?.mention !== undefined && group.by === undefined && sentence.isGroup(group)) {
    const next = sentence.parts[sentence.behind(objects[0]!)];
    const what = as ?? (next?.is === 'noun' ? next : undefined);
    const from = what && sentence.clause.placeOf(what.from, what.to).from;
    const end = from === undefined ? undefined : groupPhraseEnd(sentence.clause, from);
    if (from !== undefined && end !== undefined) yield { type: 'description', subject: group.mention, from, to: withoutTime(sentence.clause.notation, from, end) };
  }
  const [named] = objects;
  if (!verb.passive && naming.has(verb.lemma) && named && objects.length === 1) {
    const who = sentence.actor(named);
    const what = as ?? to;
    if (sentence.kind(who) === 'person' && what) {
      yield* phraseAt(sentence.clause, who.mention!, sentence.clause.placeOf(what.from, what.to).from, true, verb.lemma === 'nominate' ? 'designate' : undefined, true);
      const [body] = subjects.map((phrase) => sentence.actor(phrase));
      if (body && isWhole(body, sentence) && heading.has(sentence.head(what)) && verb.lemma !== 'nominate' && /^(?:its|their|the|new)$/.test(sentence.written(what.from)) && !isWord(sentence.parts[sentence.behind(what)], /^of$/)) {
        yield said('leads', who, body);
        yield said('led-by', body, who);
      }
    }
  }
}

const heading = words('leader head chief chairman chairwoman chairperson chair president ceo director secretary-general');
const calling = new Set(['consider', 'regard', 'view', 'designate', 'label', 'brand', 'classify', 'list']);
const regarding = new Set(['consider', 'regard', 'hail', 'deem', 'describe', 'see']);
const holding = new Set(['serve', 'work', 'act', 'sit', 'start', 'begin', 'continue', 'reign', 'rule', 'rise', 'play', 'train', 'qualify', 'emerge', 'double', 'practise', 'practice', 'succeed', 'replace', 'spend']);
const leaving = new Set(['resign', 'retire', 'step', 'quit', 'sack', 'fire', 'dismiss', 'oust', 'remove', 'depose']);
const naming = new Set(['appoint', 'name', 'elect', 'choose', 'select', 'nominate', 'promote', 'install', 'hire', 're-elect', 'pick', 'tap', 'designate', 'reappoint', 'commission', 'ordain', 'crown', 'proclaim']);

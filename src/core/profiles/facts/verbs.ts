import { fold } from '../../tokens/fold';
import { isDemonym } from '../../names/lexicon';
import { calendar } from '../../names/words';
import { framesOf, isSign, isWord, listAt, prepositions, type Adjunct, type Frame } from '../grammar/frames';
import type { NounPhrase, Part } from '../grammar/parse';
import type { Clause } from './clause';
import type { FactType, Standing } from './fact';
import { groupPhraseEnd } from './descriptions';
import { isGroupNoun, isRoleNoun, singular } from './noun-phrase';
import { phraseAt } from './roles';
import { mentionOf, type Statement } from './statement';

/** What verbs and nouns of conflict say of their subjects and objects, wherever in the sentence these stand. */
export function* saidByVerbs(clause: Clause): Generator<Statement> {
  const sentence = new Sentence(clause);
  for (const frame of framesOf(clause.parsed)) {
    if (frame.verb.unreal) continue;
    for (const rule of [offices, bonds, partsOf, alliesOf, supplies, conflicts, lives]) yield* rule(frame, sentence);
  }
  yield* conflictNouns(sentence);
  yield* lostCommas(sentence);
  yield* withinPhrases(sentence);
  yield* belongings(sentence);
  yield* seatsBefore(sentence);
}

/** Who or what a noun phrase stands for. */
interface Actor {
  /** Index of the mention. */
  readonly mention?: number;
  /** *Fighters of @f*, *the @f militia*: the mention by another noun. */
  readonly by?: string;
  /** Its words in the notation, without an article. */
  readonly from: number;
  readonly to: number;
}

/** A clause with what its phrases stand for. */
class Sentence {
  private readonly places: ReadonlyMap<NounPhrase, number>;

  constructor(readonly clause: Clause) {
    this.places = new Map(clause.parsed.parts.flatMap((part, n) => (part.is === 'noun' ? [[part, n] as const] : [])));
  }

  get parts(): readonly Part[] {
    return this.clause.parsed.parts;
  }

  /** Of what a verb says: *previously belonged*, *led it in the 1990s*. */
  standing({ verb, adjuncts }: Frame): Standing | undefined {
    const near = this.clause.parsed.words.slice(Math.max(0, verb.from - 2), verb.to + 1).some(({ written }) => /^(?:previously|formerly|once|briefly)$/.test(written));
    const over = adjuncts.some(({ preposition, phrases }) => preposition === 'in' && phrases.some((phrase) => /^(?:1[5-9]|20)\d\ds$/.test(this.head(phrase))) || preposition === 'until');
    return near || over ? 'former' : undefined;
  }

  /** The part behind a verb. */
  behindVerb(verb: Part): number {
    return this.parts.indexOf(verb) + 1;
  }

  /** The parts behind a phrase. */
  behind(phrase: NounPhrase): number {
    return this.places.get(phrase)! + 1;
  }

  written(word: number): string {
    return this.clause.parsed.words[word]?.written ?? '';
  }

  /** The last word of a phrase, folded. */
  head({ to }: NounPhrase): string {
    return fold(this.written(to - 1));
  }

  text({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.clause.notation.slice(from, to);
  }

  place(phrase: NounPhrase): { readonly from: number; readonly to: number } {
    let { from } = phrase;
    while (from < phrase.to - 1 && /^(?:the|an?|its|their|his|her|all|both|some|many|several|other)$/i.test(this.written(from))) from++;
    return this.clause.placeOf(from, phrase.to);
  }

  /** A phrase with what its *of* adds: *the southern half of the country*. */
  withOf(phrase: NounPhrase): { readonly from: number; readonly to: number } {
    const at = this.behind(phrase);
    const next = this.parts[at + 1];
    const { from, to } = this.place(phrase);
    return isWord(this.parts[at], /^of$/) && next?.is === 'noun' ? { from, to: this.clause.placeOf(next.from, next.to).to } : { from, to };
  }

  actor(phrase: NounPhrase): Actor {
    const place = this.place(phrase);
    const last = this.written(phrase.to - 1);
    if (last.startsWith('@')) return { mention: mentionOf(last), ...this.clause.placeOf(phrase.to - 1, phrase.to) };
    const head = singular(fold(last));
    const named = this.apposed(phrase);
    if (named !== undefined) return named;
    if (!standIns.has(head)) return place;
    for (let n = phrase.to - 2; n >= phrase.from; n--) {
      const written = this.written(n);
      if (/^@[fosp]/.test(written) && this.written(n + 1) !== '-') return { mention: mentionOf(written), by: head, ...this.clause.placeOf(n, n + 1) };
      if (written === '-' || (written === "'s" && !owned.test(head))) break;
    }
    const link = this.parts[this.behind(phrase)];
    const next = this.parts[this.behind(phrase) + 1];
    if (isWord(link, /^(?:of|from)$/) && next?.is === 'noun' && /^@[fos]/.test(this.written(next.to - 1))) {
      return { mention: mentionOf(this.written(next.to - 1)), by: head, ...this.clause.placeOf(next.to - 1, next.to) };
    }
    return place;
  }

  /** Of *@f (ABC), a hill militia*: the mention before it. */
  private apposed(phrase: NounPhrase): Actor | undefined {
    if (!/^an?$/.test(this.written(phrase.from))) return undefined;
    let at = this.places.get(phrase)! - 1;
    if (isSign(this.parts[at], ',') || isSign(this.parts[at], '—')) at--;
    if (isSign(this.parts[at], ')')) while (at > 0 && !isSign(this.parts[at], '(')) at--;
    if (isSign(this.parts[at], '(')) at--;
    const before = this.parts[at];
    const verb = this.parts[at - 1];
    if (before?.is !== 'noun' || (verb?.is === 'verb' && verb.finite)) return undefined;
    const written = this.written(before.to - 1);
    return /^@[fo]/.test(written) && isGroupNoun(singular(this.head(phrase))) ? { mention: mentionOf(written), ...this.clause.placeOf(before.to - 1, before.to) } : undefined;
  }

  kind({ mention }: Actor): string | undefined {
    return mention === undefined ? undefined : this.clause.mentions[mention]?.kind;
  }

  isGroup(actor: Actor): boolean {
    return this.kind(actor) === 'faction' || this.kind(actor) === 'organization';
  }

  /** A group or a state, or whom somebody commands. */
  isBody(actor: Actor): boolean {
    return actor.mention !== undefined && (this.kind(actor) !== 'person' || actor.by !== undefined);
  }

  /** Whether an actor without a name is told enough of: *the Western-backed rebels*, *Northlandic forces*. */
  isForce(phrase: NounPhrase): boolean {
    const head = this.head(phrase);
    return (standIns.has(singular(head)) || isGroupNoun(singular(head))) && phrase.to - phrase.from > 1 && !/^(?:group|organi[sz]ation|other|member|unit)s?$/.test(head)
      && [...Array(phrase.to - phrase.from).keys()].some((n) => /^\p{Lu}/u.test(this.written(phrase.from + n)) && !/^(?:The|An?|Its|Their)$/.test(this.written(phrase.from + n)));
  }

  /** Whether a phrase has a proper name or the name of a people in it. */
  hasName(phrase: NounPhrase): boolean {
    for (let n = phrase.from; n < phrase.to; n++) {
      const written = this.written(n);
      if (written.startsWith('@') || (n > 0 && /^\p{Lu}/u.test(written) && !/^(?:The|An?|Its|Their|His|Her)$/.test(written)) || isDemonym(fold(written))) return true;
    }
    return false;
  }
}

/** Of *@s's army*, but not of *@f's parliamentary group*. */
const owned = /^(?:force|troop|fighter|militant|militiaman|soldier|gunman|army|regime|government|administration|warplane|jet|artillery|rebel|commando)$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Nouns by which a name stands for those who act for it. */
const standIns = new Set(
  `fighter force troop militant militiaman rebel soldier gunman insurgent unit member group militia movement organization organisation party alliance coalition front terrorist jihadist extremist
  warplane jet aircraft artillery government regime faction brigade army battalion commando guerrilla administration`.split(/\s+/),
);

function said(type: FactType, subject: Actor, object: Actor, standing?: Standing): Statement {
  return { type, subject: subject.mention!, ...(object.mention !== undefined && { object: object.mention }), from: object.from, to: object.to, ...(standing && { standing }) };
}

/** Who does it and to whom, whichever of them is the subject. */
function* roles({ verb, subjects, objects, adjuncts }: Frame, through?: RegExp): Generator<{ readonly agents: readonly NounPhrase[]; readonly patients: readonly NounPhrase[] }> {
  const behind = through ? adjuncts.filter(({ preposition }) => through.test(preposition)).flatMap(({ phrases }) => phrases) : objects;
  if (!verb.passive) yield { agents: subjects, patients: behind };
  else yield { agents: byWhom(adjuncts), patients: subjects };
}

function byWhom(adjuncts: readonly Adjunct[]): readonly NounPhrase[] {
  return adjuncts.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases);
}

/** *@p, who had left early, became head of the army*; *@p1 appointed @p2 as its commander*. */
function* offices({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  const leaves = leaving.has(verb.lemma);
  const as = adjuncts.find(({ preposition }) => preposition === 'as')?.phrases[0];
  const holder = subjects.length === 1 ? sentence.actor(subjects[0]!) : undefined;
  const isPerson = holder !== undefined && holder.by === undefined && sentence.kind(holder) === 'person';
  if (verb.copula && objects.length === 1) {
    const [what] = objects as [NounPhrase];
    const { from } = sentence.clause.placeOf(what.from, what.to);
    if (isPerson) yield* phraseAt(sentence.clause, holder.mention!, from, true);
    else if (holder?.mention !== undefined && sentence.isGroup(holder) && holder.by === undefined && /^(?:an?|the|one)$/i.test(sentence.written(what.from))) {
      const end = groupPhraseEnd(sentence.clause, from);
      if (end !== undefined) yield { type: 'description', subject: holder.mention, from, to: end };
    }
  }
  if (as && isPerson && (holding.has(verb.lemma) || leaves || (verb.passive && naming.has(verb.lemma)))) {
    yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(as.from, as.to).from, true, leaves ? 'former' : undefined, true);
  }
  if (isPerson && verb.passive && naming.has(verb.lemma) && objects.length === 1) {
    const [what] = objects as [NounPhrase];
    yield* phraseAt(sentence.clause, holder.mention!, sentence.clause.placeOf(what.from, what.to).from, true, verb.lemma === 'nominate' ? 'designate' : undefined, true);
  }
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
const regarding = new Set(['consider', 'regard', 'hail', 'deem', 'describe', 'see']);
const holding = new Set(['serve', 'work', 'act', 'sit', 'start', 'begin', 'continue', 'reign', 'rule']);
const leaving = new Set(['resign', 'retire', 'step', 'quit', 'sack', 'fire', 'dismiss', 'oust', 'remove', 'depose']);
const naming = new Set(['appoint', 'name', 'elect', 'choose', 'select', 'nominate', 'promote', 'install', 'hire', 're-elect']);

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

const isPerson = (actor: Actor, sentence: Sentence): boolean => sentence.kind(actor) === 'person';
const isGroup = (actor: Actor, sentence: Sentence): boolean => sentence.isGroup(actor);
const isNamed = (actor: Actor): boolean => actor.mention !== undefined;
const isWhole = (actor: Actor, sentence: Sentence): boolean => sentence.isGroup(actor) && (actor.by === undefined || /^(?:group|militia|movement|organi[sz]ation|party|alliance|coalition|front|faction|brigade|army|battalion)$/.test(actor.by));

const bondsByVerb: readonly Bond[] = [
  { verbs: words('lead head command chair'), ofAgent: 'leads', ofPatient: 'led-by', agent: isPerson, patient: isWhole },
  { verbs: words('back support fund finance arm sponsor train equip bankroll aid'), ofAgent: 'backs', ofPatient: 'backed-by', agent: isNamed, patient: (actor, sentence) => isNamed(actor) && (sentence.isBody(actor) || isPerson(actor, sentence)) },
  { verbs: words('found establish co-found cofound create form'), ofAgent: 'founder', ofPatient: 'founded-by', agent: isNamed, patient: isWhole },
  { verbs: words('join rejoin'), ofAgent: 'part-of', ofPatient: 'member', agent: isNamed, patient: isWhole },
  { verbs: words('belong'), ofAgent: 'part-of', ofPatient: 'member', through: /^to$/, agent: isNamed, patient: isWhole },
  { verbs: words('leave quit'), ofAgent: 'part-of', ofPatient: 'member', agent: isNamed, patient: (actor, sentence) => sentence.kind(actor) === 'faction' && isWhole(actor, sentence), standing: 'former' },
  { verbs: words('include comprise contain unite'), ofAgent: 'member', ofPatient: 'part-of', agent: isWhole, patient: isGroup },
  { verbs: words('consist'), ofAgent: 'member', ofPatient: 'part-of', through: /^of$/, agent: isWhole, patient: isGroup },
];

function* bonds(frame: Frame, sentence: Sentence): Generator<Statement> {
  for (const { verbs, ofAgent, ofPatient, through, agent, patient, standing } of bondsByVerb) {
    if (!verbs.has(frame.verb.lemma)) continue;
    for (const { agents, patients } of roles(frame, through)) {
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
  // *Led a hill militia*
  if (!frame.verb.passive && /^(?:lead|head|command|chair)$/.test(frame.verb.lemma)) {
    const [group, more] = frame.objects;
    const leader = frame.subjects.length === 1 ? sentence.actor(frame.subjects[0]!) : undefined;
    if (group && !more && leader && isPerson(leader, sentence) && leader.by === undefined && sentence.actor(group).mention === undefined) {
      const { from } = sentence.clause.placeOf(group.from, group.to);
      if (group.to - group.from > 2 && groupPhraseEnd(sentence.clause, from) !== undefined) yield { type: 'leads', subject: leader.mention!, ...sentence.place(group) };
    }
  }
  // *Backed by Northlandic forces*: nobody's name.
  if (!backing.has(frame.verb.lemma)) return;
  for (const { agents, patients } of roles(frame)) {
    for (const patient of patients.map((phrase) => sentence.actor(phrase))) {
      if (!sentence.isGroup(patient)) continue;
      for (const phrase of agents) if (sentence.actor(phrase).mention === undefined && isUnnamedBody(phrase, sentence)) yield said('backed-by', patient, sentence.place(phrase));
    }
  }
}

const backing = words('back support fund finance arm sponsor train equip bankroll aid');

/** *The Hill League*, *IS*, *the Northlandic army*: a body that recognition has not found. */
function isUnnamedBody(phrase: NounPhrase, sentence: Sentence): boolean {
  const last = sentence.written(phrase.to - 1);
  return sentence.isForce(phrase) || (/^\p{Lu}/u.test(last) && !calendar.has(last.toLowerCase()) && (sentence.hasName(phrase) || /^\p{Lu}{2,}$/u.test(last)));
}

const supply = words('support backing funding fund aid assistance weapon arm money training help finance financing weaponry equipment patronage');

/** *@s provides @f with weapons*, *@f receives backing from @s*. */
function* supplies({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  const supplied = (phrases: readonly NounPhrase[]): boolean => phrases.some((phrase) => supply.has(singular(sentence.head(phrase))));
  const behind = (preposition: string): readonly NounPhrase[] => adjuncts.filter((one) => one.preposition === preposition).flatMap(({ phrases }) => phrases);
  if (verb.passive) return;
  const [from, to] =
    /^(?:receive|get|obtain|enjoy|draw|have)$/.test(verb.lemma) && supplied(objects) ? [behind('from'), subjects] :
    /^(?:provide|supply|give|send|lend|offer|deliver)$/.test(verb.lemma) && supplied(objects) ? [subjects, [...behind('to'), ...behind('for')]] :
    /^(?:provide|supply)$/.test(verb.lemma) && supplied(behind('with')) ? [subjects, objects] :
    withSupport(adjuncts, supplied) ? [behind('from'), subjects] : [[], []];
  for (const phrase of from) {
    const backer = sentence.actor(phrase);
    for (const backed of to.map((one) => sentence.actor(one))) {
      if (!sentence.isGroup(backed) || (backer.mention === undefined && !isUnnamedBody(phrase, sentence))) continue;
      yield said('backed-by', backed, backer);
      if (backer.mention !== undefined) yield said('backs', backer, backed);
    }
  }
}

/** *With support from*. */
function withSupport(adjuncts: readonly Adjunct[], supplied: (phrases: readonly NounPhrase[]) => boolean): boolean {
  const at = adjuncts.findIndex(({ preposition, phrases }) => preposition === 'with' && supplied(phrases));
  return at >= 0 && adjuncts[at + 1]?.preposition === 'from';
}

const fighting = words('fight battle combat');
const striking = words('ambush shell expel evict eject rout repel repulse besiege outgun overrun bombard');
/** With *back*, *out*, *from*. */
const driving = words('push drive force beat throw chase');
const struggles = words('war fight battle fighting offensive operation campaign clash insurgency rebellion jihad counteroffensive counter-offensive assault attack strike raid hostility combat');
const waging = words('launch wage mount lead start begin conduct continue resume carry stage fight wage open');

/** *@f1, which has fought @f2 for years*; *@f1 launched an offensive against @f2*. */
function* conflicts(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, subjects, objects, adjuncts } = frame;
  const against = (preposition: RegExp): readonly NounPhrase[] => adjuncts.filter((one) => preposition.test(one.preposition)).flatMap(({ phrases }) => phrases);
  if (fighting.has(verb.lemma) && !verb.passive) yield* enemies(subjects, [...objects, ...against(/^against$/)], sentence);
  else if (verb.lemma === 'clash') yield* enemies(subjects, against(/^with$/), sentence);
  else if (striking.has(verb.lemma) || (driving.has(verb.lemma) && (against(/^(?:from|out)$/).length > 0 || isWord(sentence.parts[sentence.behindVerb(verb)], /^(?:back|out|off|away)$/)))) for (const { agents, patients } of roles(frame)) yield* enemies(agents, patients, sentence);
  else if (/^(?:claim|take|accept|admit)$/.test(verb.lemma) && !verb.passive && objects.some((phrase) => sentence.head(phrase) === 'responsibility') && against(/^for$/).some((phrase) => struggles.has(singular(sentence.head(phrase))))) {
    for (const [subject, object] of pairs(subjects, against(/^(?:against|on)$/))) yield* enemy(subject, object, sentence);
  } else if (waging.has(verb.lemma) && !verb.passive && objects.some((phrase) => struggles.has(singular(sentence.head(phrase))))) yield* enemies(subjects, against(/^(?:against|on)$/), sentence);
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
function* conflictNouns(sentence: Sentence): Generator<Statement> {
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

const parted = words('part member component force branch wing arm faction element affiliate offshoot division unit subsidiary pillar chapter');

/** *@f1 is the main force in the @f2 alliance*. */
function* partsOf({ verb, subjects, objects }: Frame, sentence: Sentence): Generator<Statement> {
  const [what] = objects;
  if (!verb.copula || objects.length !== 1 || !what || !parted.has(singular(sentence.head(what)))) return;
  const { parts } = sentence;
  const at = sentence.behind(what);
  if (!isWord(parts[at], /^(?:of|in|within)$/)) return;
  for (const whole of listAt(parts, at + 1).phrases) {
    const body = sentence.actor(whole);
    if (!isWhole(body, sentence)) continue;
    for (const phrase of subjects) {
      const part = sentence.actor(phrase);
      if (part.mention !== undefined && (sentence.isGroup(part) || isPerson(part, sentence))) {
        yield said('part-of', part, body);
        yield said('member', body, part);
      } else if (part.mention === undefined && isUnnamedBody(phrase, sentence)) yield said('member', body, part);
    }
  }
}

const allies = words('ally backer supporter patron sponsor');

/** *@f is a close ally of the Northlandic government*. */
function* alliesOf({ verb, subjects, objects }: Frame, sentence: Sentence): Generator<Statement> {
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

/** *@p, who fled in May, lives in Tarsk*; *having been founded in 1969*. */
function* lives({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  const [founded, more] = objects;
  if (founding.has(verb.lemma) && !verb.passive && founded && !more) {
    const group = sentence.actor(founded);
    const date = adjuncts.filter(({ preposition }) => /^(?:in|on)$/.test(preposition)).flatMap(({ phrases }) => phrases).find((phrase) => isYear(sentence.head(phrase)));
    if (date && sentence.isGroup(group) && isWhole(group, sentence)) yield { type: 'founded', subject: group.mention!, ...sentence.place(date) };
  }
  if (subjects.length !== 1) return;
  const who = sentence.actor(subjects[0]!);
  if (who.mention === undefined || (who.by !== undefined && !isWhole(who, sentence))) return;
  const behind = (preposition: RegExp): readonly NounPhrase[] => adjuncts.filter((one) => preposition.test(one.preposition)).flatMap(({ phrases }) => phrases);
  if ((/^(?:live|reside)$/.test(verb.lemma) && !verb.passive && isPerson(who, sentence)) || (/^(?:base|headquarter)$/.test(verb.lemma) && verb.passive)) {
    const seat = behind(/^(?:in|at)$/).find((phrase) => (sentence.hasName(phrase) || (verb.passive && regions.has(sentence.head(phrase)))) && !/^\d/.test(sentence.head(phrase)));
    if (seat) yield { type: 'based-in', subject: who.mention, ...sentence.withOf(seat) };
  }
  if (founding.has(verb.lemma) && verb.passive && sentence.isGroup(who)) {
    const date = behind(/^(?:in|on)$/).find((phrase) => isYear(sentence.head(phrase)));
    if (date) yield { type: 'founded', subject: who.mention, ...sentence.place(date) };
  }
}

const founding = words('found form establish create set launch co-found cofound');

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\ds?$/.test(word);
}

/** *The @f (ABC) a hill militia fled*: an apposition whose commas are lost. */
function* lostCommas(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  for (let n = 0; n < parts.length; n++) {
    const name = parts[n]!;
    if (name.is !== 'noun' || !sentence.written(name.to - 1).startsWith('@')) continue;
    let next = n + 1;
    if (isSign(parts[next], '(')) while (next < parts.length && next < n + 8 && !isSign(parts[next - 1], ')')) next++;
    const what = parts[next];
    const office = what?.is === 'noun' && sentence.written(what.from) === 'the' && isRoleNoun(sentence.head(what)) && isWord(parts[next + 1], /^of$/);
    if (what?.is !== 'noun' || !(office || /^an?$/.test(sentence.written(what.from)))) continue;
    const before = parts[n - 1];
    // *Called @f a gang*, *gave @p a dog*.
    if (before?.is === 'verb' && before.lemma !== 'say' && before.lemma !== 'tell') continue;
    const who = mentionOf(sentence.written(name.to - 1));
    const { from } = clause.placeOf(what.from, what.to);
    if (clause.mentions[who]?.kind === 'person') yield* phraseAt(clause, who, from, true);
    else if (clause.mentions[who]?.kind !== 'state' && !office) {
      const end = groupPhraseEnd(clause, from);
      if (end !== undefined) yield { type: 'description', subject: who, from, to: end };
    }
  }
}

const regions = words('half part region province capital city north south east west area areas suburb district town village countryside border');

/** Nouns behind a name that say what it is. */
const callings = words('group militia movement party faction organization organisation alliance coalition gang cartel company airline chain firm charity network band newspaper agency');

/** *The Western-backed @f*, *the ultraconservative @f faction*, *the @f militant group*: what a phrase says of the name in it. */
function* withinPhrases(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  for (const part of parts) {
    if (part.is !== 'noun') continue;
    let name = part.to - 1;
    while (name > part.from && !/^@[fo]/.test(sentence.written(name))) name--;
    if (!/^@[fo]/.test(sentence.written(name)) || sentence.written(name + 1) === "'s" || sentence.written(name + 1) === '-') continue;
    const subject = mentionOf(sentence.written(name));
    for (let n = part.from; n < name - 1; n++) {
      if (/^@p/.test(sentence.written(n)) && sentence.written(n + 1) === '-' && sentence.written(n + 2) === 'led' && (name === part.to - 1 || callings.has(sentence.written(part.to - 1)))) {
        const [group, leader] = [{ mention: subject, ...clause.placeOf(name, name + 1) }, { mention: mentionOf(sentence.written(n)), ...clause.placeOf(n, n + 1) }];
        yield said('led-by', group, leader);
        yield said('leads', leader, group);
      }
      if (sentence.written(n + 1) !== '-' || !/^(?:backed|supported|funded|sponsored|armed|financed)$/.test(sentence.written(n + 2))) continue;
      const by = sentence.written(n);
      if (by.startsWith('@') || /^\p{Lu}/u.test(by)) yield { type: 'backed-by', subject, ...(by.startsWith('@') && { object: mentionOf(by) }), ...clause.placeOf(n, n + 1) };
    }
    const noun = part.to - 1;
    // *The @f militants* are not the group.
    if (noun === name || !callings.has(sentence.written(noun)) || clause.mentions[subject]?.kind === 'state') continue;
    const { from, to } = sentence.place(part);
    if (noun - name > 1 || /^\p{L}/u.test(sentence.text({ from, to: clause.placeOf(name, name + 1).from }))) yield { type: 'description', subject, from: noun - name > 1 ? clause.placeOf(name + 1, name + 2).from : from, to };
  }
}

const tenures = words('tenure career stint time term work appointment election days years');
const beginnings = words('establishment founding foundation formation creation inception launch');

/** *@p's time as head of the bank*, *its foundation in 1969*: what somebody or something has. */
function* belongings(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  for (const part of parts) {
    if (part.is !== 'noun') continue;
    const at = sentence.behind(part);
    const head = sentence.head(part);
    const owner = clause.parsed.words.findIndex(({ written }, n) => n >= part.from && n < part.to && written.startsWith('@') && sentence.written(n + 1) === "'s");
    if (owner < 0) continue;
    const who = mentionOf(sentence.written(owner));
    const kind = clause.mentions[who]?.kind;
    const next = parts[at + 1];
    if (kind === 'person' && tenures.has(head) && isWord(parts[at], /^as$/) && next?.is === 'noun') {
      yield* phraseAt(clause, who, clause.placeOf(next.from, next.to).from, true, head === 'election' || head === 'appointment' ? undefined : 'former', true);
    }
    if (kind !== 'person' && kind !== 'state' && beginnings.has(head) && isWord(parts[at], /^in$/) && next?.is === 'noun' && isYear(sentence.head(next))) {
      yield { type: 'founded', subject: who, ...sentence.place(next) };
    }
  }
}

/** *Based in Tarsk, the @o …*. */
function* seatsBefore(sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  const [first, link, place] = parts;
  if (!first || place?.is !== 'noun' || !isWord(link, /^(?:in|at)$/) || !/^(?:Based|Headquartered)$/.test(sentence.written(first.from)) || first.to - first.from !== 1) return;
  const comma = parts.findIndex((part) => isSign(part, ','));
  const who = parts[comma + 1];
  if (comma < 0 || comma > 9 || who?.is !== 'noun') return;
  const actor = sentence.actor(who);
  if (actor.mention !== undefined && sentence.hasName(place)) yield { type: 'based-in', subject: actor.mention, ...sentence.place(place) };
}

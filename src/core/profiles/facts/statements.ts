import type { Span } from '../../../base/span';
import type { Mention } from '../../mentions/mention';
import { withoutDateline, type ReadSource } from '../sentence';
import { aliasesIn } from './aliases';
import { Anaphora, isFollowed, type Followed } from './anaphora';
import { besideNames } from './beside-names';
import { Callings } from './callings';
import { bondsIn, bondsOfDescriptions, bondsOfRoles, enemiesIn } from './bonds';
import { clauseOf, type Clause } from './clause';
import { definitesIn } from './definites';
import { descriptionsIn } from './descriptions';
import { eventsIn } from './events';
import type { FactType, Hedge } from './fact';
import { headOf } from './noun-phrase';
import { rolesIn } from './roles';
import type { Tagger } from '../grammar/tagger';
import { saidByVerbs } from './verbs';
import type { Statement } from './statement';

/** What a sentence of a source says of an entity. */
export interface Said {
  readonly statement: Statement;
  readonly clause: Clause;
  /** With the sentences before it, from the one that names whom the value stands for. */
  readonly sentence: Span;
  readonly hedge?: Hedge;
}

/**
 * What the sentences of a source say of one entity, by lexical patterns over sentences in which names are slots (Hearst,
 * COLING 1992, and the hand-written patterns of message understanding since). English. Pronouns and
 * nouns with an article are read where only one can be meant. Questions and mentions that are only possible say nothing.
 *
 * @param budget how many sentences may still be read; counted down.
 */
export function* saidOf(entity: string, { document, sentences, mentions }: ReadSource, tagger: Tagger, budget: { sentences: number } = { sentences: Infinity }): Generator<Said> {
  let m = 0;
  const trusted = trust(mentions);
  const callings = new Callings(document.prose, mentions);
  const anaphora = new Anaphora(entity, document.prose, trusted, callings);
  let near: readonly Named[] = [];
  for (const whole of sentences) {
    while (m < mentions.length && mentions[m]!.end <= whole.start) m++;
    const from = m;
    while (m < mentions.length && mentions[m]!.end <= whole.end) m++;
    const named = mentions.slice(from, m);
    const now = { sentence: whole, named };
    const before = near;
    near = [...before.slice(-3), now];
    if (whole.end - whole.start > longest) {
      anaphora.forget();
      continue;
    }
    const pronouns = anaphora.read(whole, named);
    if (pronouns.length === 0 && !named.some((mention) => mention.entity === entity && trusted(mention))) continue;
    if (budget.sentences-- <= 0) return;
    const sentence = withoutDateline(document.prose, whole);
    const others = othersIn(document.prose, now, before, entity, [...named, ...pronouns], callings, trusted);
    const slots = [...named, ...pronouns, ...others].filter(({ start }) => start >= sentence.start).sort((a, b) => a.start - b.start);
    const clause = clauseOf(document.prose, sentence, slots, tagger);
    // A question; what stands around an article.
    if (/[?] (?:” |" )?$| Tags | News - | - News | \d{1,2} : \d\d /.test(clause.notation) || isListOfHeadlines(clause.notation)) continue;
    for (const said of statementsIn(clause)) {
      const statement = withoutStandIn(said, clause);
      const subject = clause.mentions[statement.subject];
      if (subject?.entity !== entity || !trusted(subject)) continue;
      if (isDenied(clause, statement)) continue;
      const hedge = hedgeOf(clause, statement);
      const object = statement.object === undefined ? undefined : clause.mentions[statement.object];
      if (statement.type === 'description') anaphora.learn(headOf(clause.notation.slice(statement.from, statement.to)));
      if (statement.type === 'role') anaphora.learnRole(headOf(clause.notation.slice(statement.from, statement.to)));
      const naming = object && isFollowed(object) ? before.find((one) => one.sentence.end > object.antecedent.start) : undefined;
      const { start } = naming ? withoutDateline(document.prose, naming.sentence) : sentence;
      yield { statement, clause, sentence: { start, end: sentence.end }, ...(hedge && { hedge }) };
    }
  }
}

/** *Its founder*, *the group’s leader*: what he is, without the pronoun. */
function withoutStandIn(statement: Statement, { notation, mentions }: Clause): Statement {
  const owner = statement.type === 'role' ? /^(?:.* and )?@[fo](\d+) 's /.exec(notation.slice(statement.from, statement.to)) : null;
  const mention = owner ? mentions[Number(owner[1])] : undefined;
  return owner && mention && mention.kind !== 'person' && isFollowed(mention) ? { ...statement, from: statement.from + owner[0].length } : statement;
}

interface Named {
  readonly sentence: Span;
  /** All mentions of it, in order. */
  readonly named: readonly Mention[];
}

/** What stands for others in a sentence that tells of an entity, where this sentence or one of the two before names them: *She left the party*. */
function othersIn(prose: string, now: Named, before: readonly Named[], entity: string, slots: readonly Mention[], callings: Callings, trusted: (mention: Mention) => boolean): readonly Followed[] {
  const text = prose.slice(now.sentence.start, now.sentence.end);
  const [he, she, its] = [/(?<!\p{L})[Hh]e(?!\p{L})/u, /(?<!\p{L})[Ss]he(?!\p{L})/u, /(?<!\p{L})(?:[Ii]ts?|Their)(?!\p{L})/u].map((pronoun) => pronoun.test(text)) as [boolean, boolean, boolean];
  // What one person is to another is hardly said of a pronoun.
  const ofPerson = slots.some((slot) => slot.entity === entity && slot.kind === 'person');
  const mayMean = ({ kind, entity: other }: Mention): boolean => {
    if (kind !== 'person') return its || callings.isNear(other, text);
    return !ofPerson && ((he && callings.genderOf(other) !== 'female') || (she && callings.genderOf(other) !== 'male'));
  };
  const from = Math.min(now.sentence.start, ...before.slice(-2).filter(({ sentence }) => now.sentence.end - sentence.start < longestEvidence && !/\n\s*\n/.test(prose.slice(sentence.end, now.sentence.start))).map(({ sentence }) => sentence.start));
  const entities = new Set([...before.slice(-2), now].flatMap(({ named }) => named)
    .filter((mention) => mention.start >= from && mention.entity !== entity && mention.kind !== 'state' && trusted(mention) && mayMean(mention)).map((mention) => mention.entity));
  const found = [...entities].flatMap((other) => {
    const anaphora = new Anaphora(other, prose, trusted, callings);
    for (const { sentence, named } of before) anaphora.read(sentence, named);
    return anaphora.read(now.sentence, now.named).filter(({ start, end, antecedent }) => antecedent.start >= from && !/^(?:his|her)$/i.test(prose.slice(start, end)));
  });
  return found.filter((one) => [...slots, ...found].every((other) => other === one || other.end <= one.start || other.start >= one.end));
}

/** *Army Takes Town Leader Says War Is Over*, longer than a headline is. */
function isListOfHeadlines(notation: string): boolean {
  const words = notation.match(/(?<= )\p{L}\S+(?= )/gu) ?? [];
  return words.length > 25 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

/** Longer "sentences" are lists and menus. */
const longest = 1000;
/** With the sentences before that name whom it tells of. */
const longestEvidence = 700;

export function* statementsIn(clause: Clause): Generator<Statement> {
  const { notation, mentions } = clause;
  const people = notation.includes('@p');
  const groups = /@[fo]/.test(notation);
  const said = [...(people ? rolesIn(clause) : []), ...(people ? definitesIn(clause) : []), ...(groups ? descriptionsIn(clause) : []), ...saidByVerbs(clause)];
  yield* said;
  yield* bondsOfRoles(clause, said);
  yield* bondsOfDescriptions(clause, said);
  yield* aliasesIn(clause);
  if (mentions.length > 1) yield* bondsIn(clause);
  if (people && groups && mentions.length > 1) yield* besideNames(clause);
  if (groups) yield* enemiesIn(clause);
  yield* eventsIn(clause);
}

/**
 * Whether a mention can carry a fact: it is sure; or it is an acronym that nobody else in the corpus has; or it is a surname
 * that others in the document have too, and the document is about this one: it names him three times as often as any of them.
 */
function trust(mentions: readonly Mention[]): (mention: Mention) => boolean {
  let times: Map<string, number> | undefined;
  const timesNamed = (entity: string): number => {
    if (!times) {
      times = new Map();
      for (const mention of mentions) times.set(mention.entity, (times.get(mention.entity) ?? 0) + 1);
    }
    return times.get(entity) ?? 0;
  };
  return ({ certainty, entity, why, candidates }) =>
    certainty === 'sure' ||
    (why.rule === 'acronym' && candidates.length === 0) ||
    (why.rule === 'short-form' && candidates.length > 0 && candidates.every((other) => other === entity || 3 * timesNamed(other) <= timesNamed(entity)));
}

/** *She denied that she was the owner*, *rejected reports that @f is a front*. */
function isDenied({ notation }: Clause, { subject }: Statement): boolean {
  return denials.test(notation.slice(0, Math.max(0, notation.search(new RegExp(`@\\w${subject} `)))));
}

const denials = / (?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput)\p{L}* (?:the )?(?:claims?|allegations?|accusations?|suggestions?|reports?|charges?)) (?:that )?(?:the )?$/iu;

function hedgeOf({ notation, quoted }: Clause, { type, subject, from, to }: Statement): Hedge | undefined {
  // *Nicknamed “The Fox”* quotes nobody.
  if (quoted(from) && !(type === 'alias' && /[“"] (?:[Tt]he )?$/.test(notation.slice(0, from)))) return 'quoted';
  const mention = Math.max(0, notation.search(new RegExp(`@\\w${subject} `)));
  const begin = Math.min(mention, from);
  // Behind a semicolon something else is said.
  const before = notation.slice(Math.max(0, begin - 90), begin).replace(/^.*;/, '');
  if (doubts.test(before + notation.slice(begin, to + 20)) || accuses.test(before) || (!nominal.has(type) && accuses.test(notation.slice(begin, from)))) return 'hedged';
  // *They consider @f a gang*: so they say.
  if (type === 'description' && views.test(notation.slice(0, mention))) return 'said';
  // *The army said that @p was killed*: what a speaker says of somebody else.
  const told = /^@\w+ (?:is|was) /.test(notation.slice(mention));
  return ((type !== 'role' && type !== 'alias') || told) && reports.test(notation.slice(0, mention)) && !speaks.test(notation.slice(0, mention)) ? 'said' : undefined;
}

const views = / (?:consider|regard|view|label|brand)(?:s|ed|led|ing|ling)? (?:the )?$/;

/** Said by what stands beside a name; verbs of the sentence are about something else. */
const nominal: ReadonlySet<FactType> = new Set(['role', 'description', 'alias']);
const doubts = /\b(?:alleged|allegedly|reportedly|suspected|purported|purportedly|supposed|supposedly|rumou?r(?:s|ed)?|unconfirmed|apparently|possibly|believed|said to be|thought to be|may have)\b/i;
const accuses = /\b(?:accused|accuses|accusing|claims|claimed|claiming|denied|denies|denying)\b/i;
/** *“…,” said @p*: what the article says of the speaker. */
const speaks = /[”",] (?:said|says|added|argued|told|wrote) (?:[^,;:.“”]{0,40} )?$/;
const reports = /\b(?:said|says|saying|repeated|stated|announced|reported|reports|told|insisted|added|argued|declared|according to) (?:[^,;:.“”]{0,40} )?(?:that )?(?:[^,;:.“”]{0,30})$/;

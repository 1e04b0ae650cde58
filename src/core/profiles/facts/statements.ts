import type { Span } from '../../../base/span';
import type { Mention } from '../../mentions/mention';
import { withoutDateline, type ReadSource } from '../sentence';
import { aliasesIn } from './aliases';
import { bondsIn, bondsOfDescriptions, bondsOfRoles, enemiesIn } from './bonds';
import { clauseOf, type Clause } from './clause';
import { descriptionsIn } from './descriptions';
import { eventsIn } from './events';
import { fold } from '../../tokens/fold';
import type { Hedge } from './fact';
import { isGroupNoun } from './noun-phrase';
import { rolesIn } from './roles';
import type { Statement } from './statement';

/** What a sentence of a source says of an entity. */
export interface Said {
  readonly statement: Statement;
  readonly clause: Clause;
  readonly sentence: Span;
  readonly hedge?: Hedge;
}

/**
 * What the sentences of a source say of one entity, by lexical patterns over sentences in which names are slots (Hearst,
 * COLING 1992, and the hand-written patterns of message understanding since). English. A sentence that begins with a
 * pronoun is read when the one before names nobody else. Questions and mentions that are only possible say nothing.
 *
 * @param budget how many sentences may still be read; counted down.
 */
export function* saidOf(entity: string, { document, sentences, mentions }: ReadSource, budget: { sentences: number } = { sentences: Infinity }): Generator<Said> {
  let m = 0;
  let before: readonly Mention[] = [];
  const trusted = trust(mentions);
  for (const whole of sentences) {
    while (m < mentions.length && mentions[m]!.end <= whole.start) m++;
    const from = m;
    while (m < mentions.length && mentions[m]!.end <= whole.end) m++;
    const named = mentions.slice(from, m);
    const one = onlyOne(before, entity, trusted);
    before = named;
    if (whole.end - whole.start > longest) continue;
    const own = named.some((mention) => mention.entity === entity && trusted(mention));
    const pronoun = one && pronounAt(document.prose, whole, one);
    if (!own && !pronoun) continue;
    if (budget.sentences-- <= 0) return;
    const sentence = withoutDateline(document.prose, whole);
    const slots = pronoun ? [pronoun, ...named.filter(({ start }) => start >= pronoun.end)] : named.filter(({ start }) => start >= sentence.start);
    const clause = clauseOf(document.prose, sentence, slots);
    // A question; what stands around an article.
    if (/[?] (?:” |" )?$| Tags | News - | - News | \d{1,2} : \d\d /.test(clause.notation)) continue;
    // What follows is about the same one.
    if (pronoun && named.every((mention) => mention.kind !== one.kind)) before = [one];
    for (const statement of statementsIn(clause)) {
      const subject = clause.mentions[statement.subject];
      if (subject?.entity !== entity || !trusted(subject)) continue;
      const hedge = hedgeOf(clause, statement);
      yield { statement, clause, sentence, ...(hedge && { hedge }) };
    }
  }
}

/** Longer "sentences" are lists and menus. */
const longest = 1000;

export function* statementsIn(clause: Clause): Generator<Statement> {
  const roles = [...rolesIn(clause)];
  yield* roles;
  yield* bondsOfRoles(clause, roles);
  const descriptions = [...descriptionsIn(clause)];
  yield* descriptions;
  yield* bondsOfDescriptions(clause, descriptions);
  yield* aliasesIn(clause);
  yield* bondsIn(clause);
  yield* enemiesIn(clause);
  yield* eventsIn(clause);
}

/**
 * Whether a mention can carry a fact: it is sure; or it is a surname that others in the document have too, and the
 * document is about this one: it names him three times as often as any of them.
 */
function trust(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const timesNamed = (entity: string): number => mentions.reduce((count, mention) => count + (mention.entity === entity ? 1 : 0), 0);
  return ({ certainty, entity, why, candidates }) =>
    certainty === 'sure' ||
    (why.rule === 'short-form' && candidates.length > 0 && candidates.every((other) => other === entity || 3 * timesNamed(other) <= timesNamed(entity)));
}

/** The mention of the entity, when a sentence names it and no other person, or no other group where it is one. */
function onlyOne(named: readonly Mention[], entity: string, trusted: (mention: Mention) => boolean): Mention | undefined {
  const own = named.find((mention) => mention.entity === entity && trusted(mention));
  if (!own) return undefined;
  const like = (mention: Mention): boolean => (own.kind === 'person') === (mention.kind === 'person') && mention.kind !== 'state';
  return named.every((mention) => mention.entity === entity || !like(mention)) ? own : undefined;
}

function pronounAt(prose: string, { start, end }: Span, one: Mention): Mention | undefined {
  if (one.kind === 'state') return undefined;
  const [, first, second] = /^(?:The|This) (\p{L}+) (?:(\p{Ll}+) )?/u.exec(prose.slice(start, Math.min(end, start + 40))) ?? [];
  const own = fold(prose.slice(one.start, one.end)).split(' ');
  const noun = [second, first].find((word) => word !== undefined && (/^(?:group|organi[sz]ation)$/.test(word) || (isGroupNoun(fold(word)) && own.includes(fold(word)))));
  if (one.kind !== 'person' && noun !== undefined) return { ...one, start, end: prose.indexOf(noun, start) + noun.length };
  const pattern = one.kind === 'person' ? /^["“]?(?:He|She|His|Her)(?= )/ : /^["“]?(?:It|Its)(?= )/;
  const match = pattern.exec(prose.slice(start, Math.min(end, start + 40)));
  return match ? { ...one, start: start + match[0].search(/[A-Z]/), end: start + match[0].length } : undefined;
}

function hedgeOf(clause: Clause, { type, subject, from, to }: Statement): Hedge | undefined {
  if (clause.quoted(from)) return 'quoted';
  const near = clause.notation.slice(Math.max(0, from - 90), to + 20);
  if (/\b(?:alleged|allegedly|reportedly|accused|accuses|accusing|suspected|purported|purportedly|supposed|supposedly|claims|claimed|denied|denies|denying|claiming|rumou?red|unconfirmed|apparently|possibly|believed|said to be|thought to be|may have)\b/i.test(near)) return 'hedged';
  // *The army said that @p was killed*: what a speaker says of somebody else.
  const mention = Math.max(0, clause.notation.search(new RegExp(`@\\w${subject} `)));
  return type !== 'role' && type !== 'alias' && /\b(?:said|says|saying|repeated|stated|announced|reported|reports|told|insisted|added|argued|declared|according to) (?:[^,;:.“”]{0,40} )?(?:that )?(?:[^,;:.“”]{0,30})$/.test(clause.notation.slice(0, mention)) ? 'said' : undefined;
}

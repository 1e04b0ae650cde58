import { isSign, isWord, listAt } from '../grammar/frames';
import { groupPhraseEnd } from './descriptions';
import { isGroupNoun, isRoleNoun, singular } from './noun-phrase';
import { phraseAt } from './role-phrase';
import { mentionOf, type Statement } from './statement';
import { said, words, type Actor, type Sentence } from './actors';
import type { FactType } from './fact';
import { isYear } from './lives';

/** *The @f (ABC) a hill militia fled*: an apposition whose commas are lost. */
export function* lostCommas(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  for (let n = 0; n < parts.length; n++) {
    const name = parts[n]!;
    if (name.is !== 'noun' || !sentence.written(name.to - 1).startsWith('@')) continue;
    let next = n + 1;
    if (isSign(parts[next], '(')) while (next < parts.length && next < n + 8 && !isSign(parts[next - 1], ')')) next++;
    const what = parts[next];
    const the = what?.is === 'noun' && sentence.written(what.from) === 'the';
    const office = the && isRoleNoun(sentence.head(what)) && isWord(parts[next + 1], /^(?:of|for)$/);
    const after = parts[next + 1];
    // *@f the alliance dominated by @o*
    const grouping = the && isGroupNoun(singular(sentence.head(what))) && after?.is === 'verb' && after.passive && !after.finite;
    if (what?.is !== 'noun' || !(office || grouping || /^(?:an?|another)$/.test(sentence.written(what.from)))) continue;
    const before = parts[n - 1];
    // *Called @f a gang*, *gave @p a dog*, but *killing @p a commander of the group*.
    if (before?.is === 'verb' && !/^(?:say|tell|kill|capture|arrest|injure|wound|shoot|detain|meet|include)$/.test(before.lemma)) continue;
    const who = mentionOf(sentence.written(name.to - 1));
    const { from } = clause.placeOf(what.from, what.to);
    if (clause.mentions[who]?.kind === 'person') yield* phraseAt(clause, who, from, true);
    else if (clause.mentions[who]?.kind !== 'state' && !office) {
      const end = groupPhraseEnd(clause, from);
      if (end !== undefined) yield { type: 'description', subject: who, from: sentence.written(what.from) === 'another' ? clause.placeOf(what.from + 1, what.to).from : from, to: end };
    }
  }
}

/** Nouns behind a name that say what it is. */
const callings = words('group militia movement party faction organization organisation alliance coalition gang cartel company airline chain firm charity network band newspaper agency');

/** *The Western-backed @f*, *the ultraconservative @f faction*, *the @f militant group*: what a phrase says of the name in it. */
export function* withinPhrases(sentence: Sentence): Generator<Statement> {
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
      // *The @o-linked @f*
      const link = sentence.written(n + 1) === '-' ? /^(?:linked|aligned|affiliated)$/.exec(sentence.written(n + 2))?.[0] : undefined;
      if (link !== undefined && /^(?:@|\p{Lu})/u.test(sentence.written(n)) && (name === part.to - 1 || callings.has(sentence.written(part.to - 1)))) {
        const by = sentence.written(n);
        if (link !== 'affiliated') yield { type: 'description', subject, ...clause.placeOf(n, n + 3) };
        else yield { type: 'part-of', subject, ...(by.startsWith('@') && { object: mentionOf(by) }), ...clause.placeOf(n, n + 1) };
      }
      // *The pro-@s @f*
      if (/^pro$/i.test(sentence.written(n)) && sentence.written(n + 1) === '-' && /^@/.test(sentence.written(n + 2)) && n + 2 < name && (name === part.to - 1 || callings.has(sentence.written(part.to - 1)))) {
        const [backer, backed] = [{ mention: subject, ...clause.placeOf(name, name + 1) }, { mention: mentionOf(sentence.written(n + 2)), ...clause.placeOf(n + 2, n + 3) }];
        yield said('backs', backer, backed);
        yield said('backed-by', backed, backer);
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
export function* belongings(sentence: Sentence): Generator<Statement> {
  const { parts, clause } = sentence;
  for (const part of parts) {
    if (part.is !== 'noun') continue;
    const at = sentence.behind(part);
    const head = sentence.head(part);
    const owner = clause.parsed.words.findIndex(({ written }, n) => n >= part.from && n < part.to && written.startsWith('@') && sentence.written(n + 1) === "'s");
    if (owner < 0) continue;
    const who = mentionOf(sentence.written(owner));
    const kind = clause.mentions[who]?.kind;
    // *His first career was as a teacher*
    const be = parts[at];
    const as = be?.is === 'verb' && be.copula && !be.unreal ? at + 1 : at;
    const next = parts[at + 1];
    const office = parts[as + 1];
    // *Is serving his second term as mayor*: still.
    const verb = parts[at - 2];
    const runs = verb?.is === 'verb' && /^(?:serve|begin|start|win)$/.test(verb.lemma);
    if (kind === 'person' && tenures.has(head) && !runs && isWord(parts[as], /^as$/) && office?.is === 'noun') {
      yield* phraseAt(clause, who, clause.placeOf(office.from, office.to).from, true, head === 'election' || head === 'appointment' ? undefined : 'former', true);
    }
    if (kind !== 'person' && kind !== 'state' && beginnings.has(head) && isWord(parts[at], /^in$/) && next?.is === 'noun' && isYear(sentence.head(next))) {
      yield { type: 'founded', subject: who, ...sentence.place(next) };
    }
  }
}

/** *Based in Tarsk, the @o …*, *Founded in 1999 by @p, the @o …*: a participle before the subject. */
export function* participlesBefore(sentence: Sentence): Generator<Statement> {
  const { parts } = sentence;
  const [first] = parts;
  const participle = first && sentence.written(first.from);
  if (!first || first.to - first.from !== 1 || !/^(?:Based|Headquartered|Founded|Established|Formed|Created|Launched|Started|Led|Headed|Backed|Supported|Funded|Owned)$/.test(participle!)) return;
  const comma = parts.findIndex((part, n) => isSign(part, ',') && !(parts[n + 1]?.is === 'noun' && isYear(sentence.written(parts[n + 1]!.to - 1))));
  const who = parts[comma + 1];
  if (comma < 0 || comma > 13 || who?.is !== 'noun' || parts.slice(1, comma).some((part) => part.is === 'verb' && part.finite)) return;
  const actor = sentence.actor(who);
  if (actor.mention === undefined || !(sentence.isGroup(actor) || participle === 'Based')) return;
  for (let at = 1; at < comma; at++) {
    const { phrases, next } = isWord(parts[at], /^(?:in|at|on|by)$/) ? listAt(parts, at + 1) : { phrases: [], next: at };
    for (const phrase of next > comma ? phrases.slice(0, 1) : phrases) {
      if (isWord(parts[at], /^by$/)) yield* doneBy(participle!, actor, sentence.actor(phrase));
      else if (/^(?:Based|Headquartered)$/.test(participle!) && sentence.hasName(phrase)) yield { type: 'based-in', subject: actor.mention, ...sentence.place(phrase) };
      else if (/^(?:Founded|Established|Formed|Created|Launched|Started)$/.test(participle!) && isYear(sentence.written(phrase.to - 1))) yield { type: 'founded', subject: actor.mention, ...sentence.place(phrase) };
    }
  }
}

function* doneBy(participle: string, group: Actor, by: Actor): Generator<Statement> {
  if (by.mention === undefined) return;
  const [ofGroup, ofOther]: readonly [FactType, FactType] = /^(?:Led|Headed)$/.test(participle) ? ['led-by', 'leads'] : /^(?:Backed|Supported|Funded)$/.test(participle) ? ['backed-by', 'backs'] : participle === 'Owned' ? ['part-of', 'member'] : ['founded-by', 'founder'];
  yield said(ofGroup, group, by);
  yield said(ofOther, by, group);
}

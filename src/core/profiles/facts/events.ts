import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import { isSign, phraseEnd } from './noun-phrase';
import { any, group, matchesOf, mentionOf, nameEnd, person, word, type Statement } from './statement';

/** When and how a group began and ended, where it has its seat, and how a person died. */
export function* eventsIn(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of beginning.test(notation) ? matchesOf(began, notation) : []) {
    const date = match.group('date')!;
    yield { type: 'founded', subject: mentionOf(match.group('who')!.text), from: date.from, to: date.to };
  }
  for (const match of / (?:dissolved|disbanded|ceased|went|broke|split) /.test(notation) ? matchesOf(ended, notation) : []) {
    const what = match.group('what')!;
    const date = match.group('date') ?? what;
    yield { type: 'dissolved', subject: mentionOf(match.group('who')!.text), from: date.from, to: date.to };
  }
  for (const match of / (?:dissolved|disbanded) /.test(notation) ? matchesOf(ending, notation) : []) {
    const date = match.group('date') ?? match.group('what')!;
    yield { type: 'dissolved', subject: mentionOf(match.group('who')!.text), from: date.from, to: date.to };
  }
  yield* deaths(clause);
  yield* ofStates(clause);
  for (const [pattern, sign] of seats) {
    for (const match of sign.test(notation) ? matchesOf(pattern, notation) : []) {
      const place = match.group('place')!;
      yield { type: 'based-in', subject: mentionOf(match.group('who')!.text), from: place.from, to: place.to };
    }
  }
}

/** *@s's @f*, *@s's ruling @f*: where a group is at home; what belongs to the state itself is elsewhere told. */
function* ofStates({ notation, nameOf, parsed, wordAt }: Clause): Generator<Statement> {
  if (!/@s\d+ 's /.test(notation)) return;
  for (const match of matchesOf(ofState, notation)) {
    const [who, place] = [match.group('who')!, match.group('place')!];
    const part = partAt(parsed, wordAt(who.from));
    // *@s's @f problem*
    if (part?.is !== 'noun' || part.to !== wordAt(who.from) + 1 || organs.test(nameOf(mentionOf(who.text)))) continue;
    yield { type: 'based-in', subject: mentionOf(who.text), object: mentionOf(place.text), from: place.from, to: place.to };
  }
}

const ofState = new RegExp(` (?<place>@s\\d+) 's (?:(?:ruling|main|largest|biggest|opposition|national|powerful|conservative|liberal|state - (?:run|owned)|leading|own) ){0,2}?(?<who>${group})${nameEnd}`, 'dg');
const organs = /\b(?:Minist\p{L}+|Government|Parliament|Senate|Congress|Assembly|Council|Court|Army|Forces?|Navy|Military|Police|Guards?|Department|Embassy|Cabinet|Treasury|House|Command|Intelligence|Office|Commission|Directorate|International|World|Global|United)\b/iu;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const date = `(?:(?:early|late|mid|the) (?:- )?)?(?:(?:\\d{1,2} )?(?:${months}) (?:\\d{1,2} )?(?:, )?)?(?:1[5-9]|20)\\d\\d(?:s)?`;
const start = '(?:founded|formed|established|created|set up|launched|started|inaugurated|co - founded|emerged)';
const beginning = new RegExp(` ${start} `);
const began = new RegExp(` (?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that )?(?:was |were )?(?:first |originally |officially |formally |itself )?${start} (?!(?:the|an?|its|their|his|her|this|that|many|several|two|three) |@|\\p{Lu})(?:${word} ){0,8}?(?:in|on) (?<date>${date}|(?:early |late |mid - )?(?:${months})(?! \\d))(?= )`, 'dgu');
const ended = new RegExp(` (?<who>${group}) (?:, )?(?:which |that )?(?:was |were |has been |had been |has |had )?(?:formally |officially |later |since )?(?<what>dissolved|disbanded|ceased to exist|ceased operations|went bankrupt|went out of business|broke up|split up)(?! (?:the|an?|its|their|parliament|@\\w+) )(?: (?:itself )?(?:in|on) (?<date>${date}))?(?= )`, 'dg');
/** *@p dissolved the @o in 2005* */
const ending = new RegExp(`(?: ${any}| [Hh]e| [Ss]he| [Tt]hey| government| court| president| king| junta) (?:has |had |have )?(?<what>dissolved|disbanded) (?:the )?(?<who>${group})${nameEnd}(?: (?:in|on) (?<date>${date})(?= ))?`, 'dg');

const place = `(?:(?:the )?(?:city|town|village|province|region) of )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|neighbouring|neighboring) )?(?:@s\\d+|(?!(?:The|In|An?|On|At|By|From|With|For) )\\p{Lu}[\\p{L}’'.]*(?: - \\p{Lu}\\p{L}+)?(?: (?:of |al - |el - )?\\p{Lu}[\\p{L}’'.]*){0,3})(?: , (?:@s\\d+|\\p{Lu}\\p{L}+)(?= [,.;)]))?`;
/** With what must stand in a sentence for a pattern to be worth a look. */
const seats: readonly (readonly [pattern: RegExp, sign: RegExp])[] = ([
  [`(?<who>${any}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:(?:which|who|that) )?(?:(?:is|are|was|were|will be|is to be) )?(?:(?:an?|the) (?:${word} ){1,8}?)?(?:based|headquartered|seated) (?:primarily |mainly |largely )?in (?<place>${place})`, / (?:based|headquartered|seated) /],
  [`(?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:(?:of |, )[^,;.()]{1,90} (?:, )?)will be based in (?<place>${place}(?: and ${place})?)`, / will be based /],
  [`(?<who>${group}) (?:, )?(?:which )?(?:has|had|have) (?:its|their|@[fo]\\d+ 's) (?:main |global |world |own |regional )?(?:headquarters|head office|seat|base) in (?<place>${place})`, / (?:headquarters|head office|seat|base) in /],
  [`(?<who>${group}) 's (?:\\p{Ll}+ |- ){0,3}?(?:capital|headquarters|home base|seat) (?:of |in |, )(?<place>${place})`, / (?:capital|headquarters|home base|seat) /],
  [`(?<place>${place}) , (?:the |an? )?(?:\\p{Ll}+ |- ){0,3}?(?:capital|headquarters|home base|seat) of (?:the )?(?<who>@f\\d+)`, / (?:capital|headquarters|home base|seat) of /],
  [`(?<place>${place}) - (?:based|headquartered) (?:(?:\\p{Ll}+|-|\\p{Lu}\\p{L}+) ){0,5}?(?<who>${any})`, / - (?:based|headquartered) /],
  [`(?<who>${person}) (?:, )?(?:who )?(?:now |currently |also )?(?:lives|resides|is living|has lived) in (?<place>${place})`, / (?:lives|resides|living|lived) /],
  [`(?<who>${group}) (?:, )?(?:which )?(?:mainly |mostly |also )?(?:operates|is active|are active|operate|operated) (?:mainly |mostly |primarily |only )?in (?<place>(?:the (?:\\p{Ll}+ ){1,2}of )?${place})`, / (?:operates?|operated|active) /],
] as const).map(([pattern, sign]) => [new RegExp(` ${pattern}(?= )`, 'dgu'), sign]);

/** *@p died in Tarsk*, *@p was killed by @f*, *the assassination of @p*. */
function* deaths(clause: Clause): Generator<Statement> {
  const { notation, mentions } = clause;
  if (!deadly.test(notation)) return;
  for (const match of matchesOf(dying, notation)) {
    const verb = match.group('verb')!;
    const active = !/(?:was|were|been|is) (?:[a-z]+ )?$/.test(notation.slice(match.at, verb.from));
    if (active && !/^(?:died|dies|passed|found dead)/.test(verb.text)) continue;
    if (/\b(?:not|never|nearly|almost|if|would|could)\b/.test(notation.slice(Math.max(0, match.at - 20), verb.from))) continue;
    const to = eventEnd(clause, verb.to);
    // *The son of @p was killed.*
    if (/\b(?:son|daughter|wife|husband|brother|sister|father|mother|widow|nephew|cousin|aide|deputy|friend|supporters?|followers?|relatives?|bodyguards?) of (?:the )?(?:late )?(?:\S+ ){0,3}$/.test(notation.slice(0, match.group('who')!.from))) continue;
    // *Omar told them that he died*: whoever that is. *He died today.*
    if (/^(?:he|she)$/.test(clause.nameOf(mentionOf(match.group('who')!.text)))) continue;
    const names = [match.group('who')!.text, ...(match.group('also')?.text.match(/@p\d+/g) ?? [])];
    for (const name of names) yield { type: 'died', subject: mentionOf(name), from: verb.from, to };
    const by = /^ by (?:the |an? )?/.exec(notation.slice(verb.to));
    if (by) for (const name of names) yield killer(clause, mentionOf(name), verb.to + by[0].length);
  }
  for (const match of matchesOf(killing, notation)) {
    const by = match.group('killer')!;
    const who = mentionOf(match.group('who')!.text);
    if (/\b(?:not|never|if|would|could|was|were|been|by)\b/.test(notation.slice(match.at, match.end)) || mentions[who]?.kind !== 'person') continue;
    yield { type: 'killed-by', subject: who, object: mentionOf(/^@\w+/.exec(by.text)![0]), from: by.from, to: by.to };
  }
  for (const match of matchesOf(deathOf, notation)) {
    const what = match.group('what')!;
    const after = match.end;
    const to = eventEnd(clause, after);
    // That it is a death the type says: *the killing of @p in an airstrike*.
    const from = /^ (?:in|on|at|by|near|outside|during|last|this) /.test(notation.slice(after)) ? after + 1 : what.from;
    if (to > after + 1) yield { type: 'died', subject: mentionOf(match.group('who')!.text), from, to };
  }
  for (const match of notation.includes(" 's ") ? matchesOf(ownDeath, notation) : []) {
    const what = match.group('what')!;
    yield { type: 'died', subject: mentionOf(match.group('who')!.text), from: what.from, to: eventEnd(clause, what.to) };
  }
}

/** The phrase that begins at `from` as the one who killed. */
function killer(clause: Clause, subject: number, from: number): Statement {
  const to = phraseEnd(clause, from, 8);
  const name = /@[fops]\d+/.exec(clause.notation.slice(from, to));
  return { type: 'killed-by', subject, ...(name && { object: mentionOf(name[0]) }), from, to };
}

/** Where what is told of an event ends: at a sign, another verb's conjunction, or behind fourteen words. */
function eventEnd({ notation, parsed, wordAt }: Clause, from: number): number {
  let end = from;
  for (let at = from + 1, n = 0; n < 14; n++) {
    const next = notation.indexOf(' ', at);
    if (next < 0) break;
    const written = notation.slice(at, next);
    if (isSign(written) && !(written === ',' && (yearBehind.test(notation.slice(next + 1, next + 12)) || ageBehind.test(notation.slice(next + 1, next + 24))))) break;
    // *The death of @p continued to occupy the court*
    const part = partAt(parsed, wordAt(at));
    if (part?.is === 'verb' && part.finite && part.lemma !== 'age') break;
    // *Dies at 95 Omar Tesk, …*: a headline, and the text.
    if (written.startsWith('@p') && (n === 0 || /\d $/.test(notation.slice(0, at)))) break;
    if (written !== 'while' || !/^(?:in|on|at) /.test(notation.slice(next + 1)) ? /^(?:and|that|which|who|while|when|after|as|but|because|since|before|where|said|is|was|were|has|had|have)$/.test(written) : false) break;
    if (!isSign(written)) end = next;
    at = next + 1;
  }
  return end;
}

/** One of these stands in every sentence that tells of a death. */
const deadly = / (?:died|dies|passed|found|shot|gunned|stabbed|beaten|killed|assassinated|murdered|executed|beheaded|hanged|slain|death|killing|assassination|murder|execution|slaying) /;
const alsoDying = `(?:(?:,|and|, and) (?:[a-z]+ )?${person} )*`;
const dying = new RegExp(` (?<who>${person}) (?:, [^,;.]{1,80} , |\\( [^()]{1,40} \\) )?(?<also>${alsoDying})(?:, )?(?:who )?(?:has |had |have )?(?:was |were |been |is )?(?:also |later |reportedly |allegedly |then )?(?<verb>died|dies|passed away|found dead|shot and killed|gunned down|stabbed to death|beaten to death|killed|assassinated|murdered|shot dead|executed|beheaded|hanged|slain)(?= )`, 'dg');
const killing = new RegExp(` (?<killer>${any}(?: (?:\\p{Ll}+|-)){0,3}?) (?:has |had |have )?(?:killed|assassinated|murdered|executed|beheaded) (?:the )?(?:(?!and |or |more |over |about )(?:${word}) ){0,8}?(?<who>${person})${nameEnd}`, 'dgu');
const deathOf = new RegExp(` (?<what>(?:death|killing|assassination|murder|slaying) of) (?:the )?(?:(?!and |or )${word} ){0,6}?(?<who>${person})${nameEnd}`, 'dg');
/** *@p's death in 2015*: with when or where. */
const ownDeath = new RegExp(` (?<who>${person}) 's (?:[a-z]+ )?(?<what>death|killing|assassination|murder|execution|slaying)(?= (?:(?:in|on|at) (?:the age|age|\\d|@s|\\p{Lu})|from ))`, 'dgu');
const ageBehind = /^(?:aged|at (?:the )?age (?:of )?|age) ?\d/;
const yearBehind = new RegExp(`^${word} (?:1[5-9]|20)\\d\\d|^(?:1[5-9]|20)\\d\\d `);

import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import { deathsIn } from './deaths';
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
  yield* deathsIn(clause);
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

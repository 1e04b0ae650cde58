import type { Clause } from './clause';
import type { FactType } from './fact';
import { body, group, matchesOf, mentionOf, nameEnd, person, word, type Statement } from './statement';

/** Whom the names beside a name make its member or its leader: *@o's @p*, *said @p from the @o*, *@p (@f)*, *@f, whose leader is @p*. */
export function* besideNames({ notation, mentions, nameOf, spanOf, parsed, wordAt }: Clause): Generator<Statement> {
  for (const [pattern, ofPerson, ofGroup, sign] of patterns) {
    if (!notation.includes(sign)) continue;
    for (const match of matchesOf(pattern, notation)) {
      const [one, other] = [match.group('who')!, match.group('whole')!];
      const [subject, object] = [mentionOf(one.text), mentionOf(other.text)];
      if (mentions[subject]?.entity === mentions[object]?.entity) continue;
      // *@o's @p telescope* is no person.
      if (sign === " 's @p" && parsed.tags[wordAt(match.end + 1)] === 'NOUN') continue;
      // *L’Azé*: an apostrophe alone is a possessive behind an *s* only.
      const ending = notation.slice(other.to, other.to + 4) === " 's " ? spanOf(other.to + 1, other.to + 3) : undefined;
      if (ending && ending.end - ending.start < 2 && !/s$/i.test(nameOf(object))) continue;
      if (/\b(?:not|never|former|formerly|ex|then|late|ousted)\b/.test(notation.slice(match.at, match.end))) continue;
      const office = match.group('office');
      if (office) yield { type: 'role', subject, from: office.from, to: office.to };
      yield { type: ofPerson, subject, object, from: other.from, to: other.to };
      yield { type: ofGroup, subject: object, object: subject, from: one.from, to: one.to };
    }
  }
}

const speech = '(?:said|says|told|tells|wrote|added|explained|noted|argued|warned)';
const heads = 'leader|head|chief|commander|chairman|chairwoman|chairperson|chair|president|commander - in - chief|secretary - general|director|chief executive';

/** With what must stand in a sentence for a pattern to be worth a look. */
const patterns: readonly (readonly [pattern: RegExp, ofPerson: FactType, ofGroup: FactType, sign: string])[] = ([
  [`(?<whole>${group}) 's (?<who>${person})${nameEnd}`, 'part-of', 'member', " 's @p"],
  [`${speech} (?<who>${person}) (?:, )?(?:from|with|at) (?:the )?(?<whole>${group})(?= [,.;”"])`, 'part-of', 'member', ' @p'],
  [`(?<who>${person}) (?:, )?(?:from|with|at) (?:the )?(?<whole>${group}) (?:, )?${speech}(?= )`, 'part-of', 'member', ' @p'],
  [`(?<who>${person}) , (?:from|with|of|at) (?:the )?(?<whole>${group}) (?:(?!@p|and )[^\\s,;.“”"]+ ){0,6}?, `, 'part-of', 'member', ' , '],
  [`(?<who>${person}) \\( (?<whole>@f\\d+) \\)`, 'part-of', 'member', ' ( @f'],
  [`(?<who>${person}) 's (?:(?!former )\\p{Ll}+ ){0,2}?(?:party|band|group|team|club|company|firm|employer|movement|militia) , (?:the )?(?<whole>${group})(?= [,.;)])`, 'part-of', 'member', " 's "],
  [`(?<whole>${body}) (?:\\( [^()]{1,40} \\) )?(?:, |— )?whose (?:(?!former )${word} ){0,2}?(?<office>${heads}) (?:, |is |was )(?:(?!not |said )${word} ){0,4}?(?<who>${person})(?= [,.;)—])`, 'leads', 'led-by', ' whose '],
  [`(?<whole>${group}) \\( [^()]{1,40} \\) (?:(?!@|former|deputy|vice|and )\\p{L}+ ){0,2}?(?:${heads}|CEO) (?<who>${person})(?= )`, 'leads', 'led-by', ' ) '],
  [`(?<whole>${group}) (?:'s )?(?:[Ff]ounder|[Cc]o - founder|[Pp]resident|[Cc]hair\\p{Ll}*|CEO|[Cc]hief executive|[Dd]irector|[Hh]ead|[Ll]eader|[Oo]wner) and (?:${heads}|CEO|[Pp]resident|[Cc]hairman) (?<who>${person})(?= )`, 'leads', 'led-by', ' and '],
] as const).map(([pattern, ofPerson, ofGroup, sign]) => [new RegExp(` ${pattern}`, 'dgu'), ofPerson, ofGroup, sign]);

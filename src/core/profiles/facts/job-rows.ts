import type { Clause } from './clause';
import { headOf, isRoleNoun } from './noun-phrase';
import { isAdjective, isPlural, role } from './role-phrase';
import { matchesOf, mentionOf, person, type Statement } from './statement';

/** What somebody is, in a row before the name: *US singer, actor, and animal rights advocate @p*. The last of the row is said by its place alone. */
export function* jobRows(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of notation.includes(' , ') || notation.includes(' and ') ? matchesOf(row, notation) : []) {
    const jobs = match.group('jobs')!;
    const found: Statement[] = [];
    let at = jobs.from;
    for (const written of jobs.text.split(/(?: , and | , | and )/)) {
      const from = notation.indexOf(written, at);
      const to = from + written.trimEnd().length;
      at = to;
      const noun = headOf(written);
      // Another word among them: a list of something else.
      if (!isRoleNoun(noun) || isPlural(noun) || isAdjective(clause, from, to, noun)) return;
      found.push(role(mentionOf(match.group('who')!.text), from, to, notation.slice(from, to)));
    }
    yield* found.slice(0, -1);
  }
}

/** Without articles, at the beginning of a sentence or behind where somebody is from: *met the mayor, actor and singer @p* may be three. */
const row = new RegExp(`(?:^ |^ (?:The |the )?(?:@s\\d+(?: 's)? |(?:\\p{Lu}\\p{Ll}+(?:n|h|i|ese)|U\\.S\\.|US|UK) )|(?<=[.;:,] )(?:@s\\d+(?: 's)? ))(?<jobs>(?!(?:The|An?|His|Her|Its|Their|This|That|Some) )(?:\\p{L}\\p{Ll}+ )(?:\\p{Ll}+ ){0,2}(?:, (?:\\p{Ll}+ ){1,3}){0,3}(?:, )?and (?:\\p{Ll}+ ){1,4})(?:\\p{Lu}\\S+ )?(?<who>${person}) `, 'dgu');

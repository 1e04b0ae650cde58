import { fold } from '../../tokens/fold';
import type { Clause } from './clause';
import { headOf, isPersonNoun, isRoleNoun, phraseEnd } from './noun-phrase';
import { isPlural, role } from './role-phrase';
import { matchesOf, mentionOf, person, word, type Statement } from './statement';

/** Who somebody is to another who is named: *@p's sister @p*, *@p's lawyer, @p, said*. */
export function* kinIn(clause: Clause): Generator<Statement> {
  const { notation, mentions, nameOf } = clause;
  for (const match of notation.includes(' whose ') ? matchesOf(whose, notation) : []) {
    const what = match.group('what')!;
    const to = what.to - 1;
    const noun = headOf(notation.slice(what.from, to));
    if (!isRoleNoun(noun) || isPlural(noun) || phraseEnd(clause, what.from, 8) < to) continue;
    yield role(mentionOf(match.group('who')!.text), what.from, to, notation.slice(what.from, to));
  }
  if (!notation.includes(" 's ")) return;
  for (const match of matchesOf(ofAnother, notation)) {
    const [what, who, noun] = [match.group('what')!, match.group('who')!, match.group('noun')!];
    const [one, other] = [mentionOf(who.text), mentionOf(match.group('other')!.text)];
    // *Her sister @p*: whose, a pronoun does not say.
    if (mentions[one]?.entity === mentions[other]?.entity || /^(?:his|her)$/i.test(nameOf(other))) continue;
    const folded = fold(noun.text);
    if (isPlural(folded) || (!isPersonNoun(folded) && !isRoleNoun(folded))) continue;
    // *@p's lawyer @p1 and @p2*, *@p's rival, @p1, @p2 and others*: lists.
    if (match.group('comma') && !/^[,.;)—] (?!@p|and @p)/.test(`${notation.slice(who.to + 1, who.to + 10)} `)) continue;
    const to = noun.to;
    if (isPersonNoun(folded)) yield { type: 'description', subject: one, from: what.from, to };
    else yield role(one, what.from, to, notation.slice(what.from, to), /\b(?:former|late|ex)\b/.test(match.group('how')!.text) ? 'former' : undefined);
  }
}

const ofAnother = new RegExp(` (?<what>(?<other>${person}) 's (?<how>(?:(?!and |or |of |for |to |with |in |on |at |from |by |his |her |their )(?:\\p{Ll}+|-) ){0,4}?)(?<noun>\\p{Ll}+)) (?<comma>, )?(?:(?:Mr|Mrs|Ms|Dr|Sir) )?(?<who>${person})(?! (?:'s|-) )(?= )`, 'dgu');
/** *The army, whose commander is Gen. @p,*. */
const whose = new RegExp(` whose (?<what>(?:${word} ){1,5}?)(?:, |is |was )(?:\\p{Lu}\\p{L}*\\.? ){0,3}?(?<who>${person})(?= [,.;)—])`, 'dgu');

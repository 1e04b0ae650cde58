import { fold } from '../../tokens/fold';
import { isDemonym, isPlace } from '../../names/lexicon';
import type { Clause } from './clause';
import { headOf, isRoleNoun, isTitleModifier, phraseEnd } from './noun-phrase';
import { isPlural, role } from './role-phrase';
import { matchesOf, mentionOf, person, word, type Statement } from './statement';

/** As what somebody is made known: *identified the gunman as @p*, *a student named @p*, *Orvash resident @p*. */
export function* identitiesIn(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  if (/ (?:identified|named|called|known) /.test(notation)) {
    for (const pattern of identified) {
      for (const match of matchesOf(pattern, notation)) {
        const what = match.group('what')!;
        const to = what.to - 1;
        if (phraseEnd(clause, what.from, 12) < to) continue;
        const noun = headOf(notation.slice(what.from, to));
        if (!parts.has(noun) && (!isRoleNoun(noun) || isPlural(noun))) continue;
        const subject = mentionOf(match.group('who')!.text);
        const phrase = notation.slice(what.from, to);
        if (parts.has(noun)) yield { type: 'description', subject, from: what.from, to };
        else yield role(subject, what.from, to, phrase);
      }
    }
  }
  for (const match of matchesOf(beforeName, notation)) {
    const noun = match.group('noun')!;
    const from = modifiersOf(clause, noun.from);
    if (from < noun.from) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from, to: noun.to };
  }
}

/** Where the words before a noun begin that say which: *Orvash*, *cancer*, *Northlandic*. */
function modifiersOf({ notation, parsed, wordAt }: Clause, noun: number): number {
  let from = noun;
  for (let n = 0; n < 4; n++) {
    const at = notation.lastIndexOf(' ', from - 2) + 1;
    const written = notation.slice(at, from - 1);
    const tag = parsed.tags[wordAt(at)];
    if (at <= 0 || !/^(?:\p{L}|@[fos])/u.test(written) || !isTitleModifier(written)) break;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag ?? '') && !isDemonym(fold(written))) break;
    // A sentence begins with a capital that says nothing.
    if (at === 1 && /^\p{Lu}\p{Ll}+$/u.test(written) && !isPlace(fold(written)) && !isDemonym(fold(written)) && tag !== 'NOUN') break;
    from = at;
  }
  return from;
}

/** What somebody is in what happened. */
const parts = new Set('suspect victim survivor witness gunman attacker assailant shooter perpetrator culprit killer bomber hijacker accomplice hostage defendant driver pilot'.split(' '));
const age = '(?:(?:\\d{1,3} - year - old |(?:a|the) \\d{1,3} - year - old )?)';
const whose = `${age}(?:(?!(?:and|or|the|an?|of|for|to|as|in|by|with) )(?:\\p{L}\\S*|-) ){0,4}?(?<who>${person})(?! (?:'s|-) )(?= )`;
const identified: readonly RegExp[] = [
  // *Identified the gunman as 21-year-old @p*
  ` (?:identified|named) (?:the|an?|one|another) (?<what>(?:${word} ){1,5}?)as ${whose}`,
  // *The victim, identified by police as @p*, *the suspect was later named as @p*
  ` (?:[Tt]he|[Aa]n?|[Oo]ne) (?<what>(?:${word} ){1,8}?)(?:, )?(?:(?:who )?(?:was|has been|had been|is) )?(?:later |since |also |only |initially )?(?:identified|named) (?:only |later )?(?:by (?:(?!as )${word} ){1,6}?)?as ${whose}`,
  // *A student named @p*, but not *a student called @p a liar*
  ` (?:[Aa]n?|[Oo]ne|[Aa]nother) (?<what>(?:${word} ){1,6}?)(?:named|called) (?<who>${person})(?! (?:'s|-|an?|the) )(?= )`,
].map((pattern) => new RegExp(pattern, 'dgu'));
/** *Orvash native @p*: what is neither an office nor a job. */
const beforeName = new RegExp(` (?<noun>resident|native|national|citizen|suspect|survivor|veteran|graduate|critic|fugitive|defector|inmate|detainee|refugee|prisoner|hostage|advocate|supporter) (?<who>${person})(?! (?:'s|-) )(?= )`, 'dgu');

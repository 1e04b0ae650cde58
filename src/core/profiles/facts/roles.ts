import { fold } from '../../tokens/fold';
import type { Clause } from './clause';
import { headOf, isGroupNoun, isRoleNoun, phraseEnd } from './noun-phrase';
import { identitiesIn } from './identities';
import { kinIn } from './kin';
import { isAdjective, still, isPlural, phraseAt, role, withoutArticle } from './role-phrase';
import { jobRows } from './job-rows';
import { matchesOf, mentionOf, person, word, type Statement } from './statement';
import { relative, titlesBefore } from './titles-before';

/** Titles, offices, posts and jobs of people, and what else they are said to be. */
export function* rolesIn(clause: Clause): Generator<Statement> {
  yield* titlesBefore(clause);
  yield* jobRows(clause);
  yield* appositionsBehind(clause);
  yield* appositionsBefore(clause);
  yield* copulas(clause);
  yield* appointments(clause);
  yield* officesBefore(clause);
  yield* kinIn(clause);
  yield* identitiesIn(clause);
}

/** *Secretary of the @o political committee @p*: an office with what it is held in, before the name. */
function* officesBefore({ parsed: { parts, words }, placeOf, notation }: Clause): Generator<Statement> {
  for (let n = 2; n < parts.length; n++) {
    const [office, link, body] = [parts[n - 2]!, parts[n - 1]!, parts[n]!];
    if (office.is !== 'noun' || body.is !== 'noun' || link.is !== 'word' || !/^(?:of|for)$/.test(link.written)) continue;
    const who = words[body.to - 1]!.written;
    const last = words[body.to - 2]?.written ?? '';
    if (!who.startsWith('@p') || body.to - body.from < 3 || !/^\p{Ll}/u.test(last) || !isGroupNoun(fold(last))) continue;
    if (!isRoleNoun(fold(words[office.to - 1]!.written))) continue;
    const { from } = placeOf(office.from, office.to);
    const { to } = placeOf(body.from, body.to - 1);
    const start = withoutArticle(notation, from);
    yield role(mentionOf(who), start, to, notation.slice(start, to));
  }
}

/** *@p, the commander of the army,*. */
function* appositionsBehind(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(commaBehind, notation)) {
    const who = match.group('who')!;
    if (/ (?:of|for|to|with|and) (?:the )?$/.test(notation.slice(0, who.from)) && /\b(?:son|daughter|wife|husband|brother|sister|father|mother|spokes\p{L}+|aide|advis[eo]r|lawyer|deputy|ally|friend) (?:of|for|to) $/u.test(notation.slice(0, who.from))) continue;
    // *@p, the head of the bank said*: the second comma is lost.
    const end = phraseEnd(clause, match.end);
    const open = who.from === 1 && / (?:of|for|at) /.test(notation.slice(match.end, end)) && /^ (?:said|says|told|has|had|was|is) /.test(notation.slice(end, end + 7));
    yield* phraseAt(clause, mentionOf(who.text), match.end, open || /^(?:who|then) /.test(match.group('rest')!.text));
  }
}

/** *The army’s commander, @p, said*. */
function* appositionsBefore(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(commaBefore, notation)) {
    const what = match.group('what')!;
    const end = phraseEnd(clause, what.from, 18);
    if (end < what.to - 1 || /^(?:the|an?) \p{Ll}+ 's /iu.test(what.text)) continue;
    // *the rebels, the army chief, @p*: a list, or another one's apposition.
    if (/ @p\d+ (?:\( [^)]* \) )?, $/.test(notation.slice(0, what.from))) continue;
    // *The daughter of a teacher, she had left*
    if (/^(?:he|she)$/i.test(clause.nameOf(mentionOf(match.group('who')!.text)))) continue;
    // *A judge, @p said, had left*: somebody else.
    if (/^(?:said|told \S+) , (?:has|had|was|were|is|are|would|will) /.test(notation.slice(match.end))) continue;
    const from = withoutArticle(notation, what.from);
    const phrase = notation.slice(from, what.to - 1);
    const noun = headOf(phrase);
    if (!isRoleNoun(noun) || isPlural(noun) || isAdjective(clause, from, what.to - 1, noun)) continue;
    if (/^(?:[Hh]is|[Hh]er|[Tt]heir) /.test(what.text) && relative.has(noun)) continue;
    // *The daughter of a teacher, @p had*: cut in the middle.
    if (/ (?:son|daughter|wife|husband|widow|widower|brother|sister|child|grandson|granddaughter|niece|nephew) of $/i.test(notation.slice(0, what.from))) continue;
    // *According to the officials, @p is*: no apposition.
    if (!/^[,.;)] (?!who )/.test(notation.slice(match.end, match.end + 6)) && / (?:to|in|at|from|after|before|under|on|like|unlike) $/i.test(notation.slice(0, what.from))) continue;
    if (!/^[,.;)]/.test(notation.slice(match.end)) && / (?:of|for|by|with) $/i.test(notation.slice(0, what.from))) continue;
    // *For Archives and @o and director of @o, @p*: cut in the middle.
    if (/^(?:[Tt]he )?@\w+ and /.test(what.text)) continue;
    yield role(mentionOf(match.group('who')!.text), from, what.to - 1, phrase);
  }
}

/** *@p is a Northlandic politician*, *@p, the son of a farmer, became president*. */
function* copulas(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(being, notation)) {
    const no = match.group('no');
    if (no && no.text !== ' no longer') continue;
    const former = no !== undefined || (/ had been /.test(notation.slice(match.at, match.end)) && !still.test(notation.slice(match.end))) || /once|previously|formerly|briefly/.test(match.group('when')?.text ?? '');
    yield* phraseAt(clause, mentionOf(match.group('who')!.text), match.end, true, former ? 'former' : undefined);
  }
}

/** *@p was appointed prime minister*, *@p resigned as head of the agency*. */
function* appointments(clause: Clause): Generator<Statement> {
  const { notation, mentions } = clause;
  // The subject of all that is said, where nobody else is named.
  const first = firstPerson.exec(notation)?.groups?.['who'];
  if (first && mentions.every(({ kind }, n) => kind !== 'person' || n === mentionOf(first))) {
    for (const match of matchesOf(/ (?:(?:and|,|eventually|later|then|also) )+(?:in [\d and]+ )?(?:served|serving|serves|worked|working|works) as (?=\S)/dg, notation)) {
      yield* phraseAt(clause, mentionOf(first), match.end, true, undefined, true);
    }
  }
  for (const match of matchesOf(taking, notation)) {
    const { text: verb } = match.group('verb')!;
    const as = / as $/.test(notation.slice(0, match.end));
    if (!as && !/^(?:appointed|named|elected|re - elected|chosen)$/.test(verb)) continue;
    const leaves = /^(?:resign|quit|retired|step|sacked|fired|dismissed|ousted|removed)/.test(verb);
    yield* phraseAt(clause, mentionOf(match.group('who')!.text), match.end, true, leaves ? 'former' : verb === 'nominated' ? 'designate' : undefined, true);
  }
}

const commaBehind = new RegExp(` (?<who>${person}) (?:, (?:aged |age )?\\d{1,3} |\\( \\d{1,3} \\) )?[,—] (?<rest>(?:who (?:is|was|became|serves as|served as) (?:also |now |then |currently )?|(?:then|now|also|currently|himself|herself|formerly|once|previously|originally) (?=(?:the|an?) ))?)(?=\\S)`, 'dg');
const commaBefore = new RegExp(` (?<what>(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|@[fos]\\d+(?: 's)?|(?:[Hh]is|[Hh]er|[Tt]heir)(?= [a-z-]+ [a-z-]+ )) )(?:${word} ){1,12})(?:\\( [^()]{1,60} \\) )?, (?:\\p{Lu}\\S* ){0,4}?(?<who>${person}) (?=[,.;)]|who |was |is |said |told |and |has |had )`, 'dgu');
const being = new RegExp(
    ` (?<who>${person}) (?:, [^,;.]{1,80} , )?(?:is|was|has been|had been|became|becomes|remains|remained)(?<when> (?:now|also|currently|still|then|once|previously|formerly|briefly))?(?<no> (?:not|never|no longer))? (?!\\p{Ll}+(?:ed|ing|en) )`, 'dgu',
  );
const firstPerson = new RegExp(`^ (?:In \\d{4} (?:, )?)?(?<who>${person}) `);
const taking = new RegExp(
    ` (?<who>${person}) (?:, [^,;.]{1,80} , )?(?:(?:has |had |have )?(?:been )?(?:is |was |were )?(?:also |then |now |since |recently |newly |firstPerson )?)(?<verb>appointed|named|elected|re - elected|sworn in|chosen|nominated|promoted|serves|served|serving|works|worked|acted|acts|resigned|resigns|quit|quits|retired|stepped down|steps down|sacked|fired|dismissed|ousted|removed|took office|took over)(?: [a-z]+)?? (?:as |to be |to become |to )?(?=\\S)`, 'dg',
  );

import { fold } from '../../tokens/fold';
import { isDemonym, isPlace } from '../../names/lexicon';
import { portfolios, titleModifiers, titles } from '../../names/words';
import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import type { Standing } from './fact';
import { headOf, isGroupNoun, isPersonNoun, isRoleNoun, isSign, isTitleModifier, isTitleWord, phraseEnd, endsClause, singular } from './noun-phrase';
import { matchesOf, mentionOf, person, word, type Statement } from './statement';

/** Titles, offices, posts and jobs of people, and what else they are said to be. */
export function* rolesIn(clause: Clause): Generator<Statement> {
  yield* titlesBefore(clause);
  yield* appositionsBehind(clause);
  yield* appositionsBefore(clause);
  yield* copulas(clause);
  yield* appointments(clause);
  yield* officesBefore(clause);
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

/** *Northland’s former Prime Minister @p*, *Minister of Defence @p*. */
function* titlesBefore(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(nameOfPerson, notation)) {
    const words = titleWords(notation, match.at + 1);
    const end = words.length === 0 ? 0 : words[words.length - 1]!.from + words[words.length - 1]!.text.length;
    let head = words.length - 1;
    while (head >= 0 && head > words.length - 8 && isTail(words[head]!.text)) head--;
    const tail = head < words.length - 1 && !isHead(words[words.length - 1]!.text) && !/^(?:and|the)$/.test(words[words.length - 1]!.text);
    if (!tail) head = words.length - 1;
    else if (!/^(?:of|for)$/.test(words[head]?.text ?? '')) head = words.length - 1;
    else head--;
    // *Secretary for Justice*: what he is secretary for.
    if (head === words.length - 1 && isHead(words[head]?.text ?? '') && portfolios.has(fold(words[head]?.text ?? '')) && /^(?:of|for)$/.test(words[head - 1]?.text ?? '') && isHead(words[head - 2]?.text ?? '')) head -= 2;
    // *President-elect*
    if (/^(?:elect|designate)$/.test(words[head]?.text ?? '') && words[head - 1]?.text === '-') head -= 2;
    const noun = words[head];
    if (!noun || !isHead(noun.text) || isPlural(fold(noun.text)) || vessels.has(words[head - 1]?.text ?? '')) continue;
    let first = head;
    while (first > 0 && precedes(words, first - 1, head) && !isSecondTitle(words, first - 1) && !isVerb(clause, words[first - 1]!.from)) first--;
    // *an attempt to assassinate President @p*
    if (words[first - 1]?.text === 'to' && /^\p{Ll}+$/u.test(words[first]!.text) && first < head && !isTitleWord(words[first]!.text)) first++;
    // *Head of state General*: what goes before belongs to another noun.
    if (/^(?:of|for|in)$/.test(words[first - 1]?.text ?? '') && head === words.length - 1) first = head;
    while (first < head && /^(?:and|-)$/.test(words[first]!.text)) first++;
    // A sentence begins with a capital that says nothing.
    while (first < head && words[first]!.from === 1 && /^\p{Lu}\p{Ll}+$/u.test(words[first]!.text) && !isTitleModifier(words[first]!.text.toLowerCase())) first++;
    // *Jammu and Kashmir governor*
    if (words[first - 1]?.text === 'and' && [first, first - 2].every((n) => words[n] && isPlace(fold(words[n].text)))) {
      first -= 2;
      while (first > 0 && precedes(words, first - 1, head)) first--;
    }
    // *Commerce and industry chief*
    if (words[first - 1]?.text === 'and' && portfolios.has(fold(words[first - 2]?.text ?? '')) && portfolios.has(fold(words[first]!.text))) {
      first -= 2;
      while (first > 0 && precedes(words, first - 1, head)) first--;
    }
    if (words[first]!.text === 'Secretary' && /^[Uu]nder$/.test(words[first - 1]?.text ?? '')) first--;
    // *His secretary*: whose it is stands elsewhere.
    if (/^(?:his|her|their|my|our)$/i.test(words[first - 1]?.text ?? '')) continue;
    const text = notation.slice(words[first]!.from, end);
    if (relative.has(fold(text))) continue;
    const then = words[first - 1]?.text === 'then' || /^(?:then|ex|former) -$/i.test(`${words[first - 2]?.text} ${words[first - 1]?.text}`);
    const who = mentionOf(notation.slice(match.at + 1, match.end - 1));
    yield role(who, words[first]!.from, end, text, then ? 'former' : undefined);
    yield* joinedTitle(clause, words.slice(0, first), who, isSecondTitle(words, first - 1));
  }
}

/** *Party chairman* of *party chairman President @p*. */
function isSecondTitle(words: readonly Word[], at: number): boolean {
  const [before, behind] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return /^\p{Ll}/u.test(before) && isHead(before) && !/^(?:deputy|vice|assistant|associate|acting|chief|general|junior|senior|staff|student|fellow|incumbent|opposition|author)$/.test(before) && titles.has(fold(behind)) && /^\p{Lu}/u.test(behind);
}

/** *Singer and songwriter @p*: what stands before *and*, or before another title. Two offices may be two persons: *the king and Queen @p*. */
function* joinedTitle(clause: Clause, words: readonly Word[], who: number, beside: boolean): Generator<Statement> {
  const head = words.length - (beside ? 1 : 2);
  const noun = words[head]?.text ?? '';
  if (beside) {
    if (!isHead(noun) || isPlural(noun)) return;
  } else if (words[head + 1]?.text !== 'and' || !(/^\p{Ll}/u.test(noun) || words[head]?.from === 1) || !isHead(noun) || isPlural(noun) || offices.has(fold(noun))) return;
  let first = head;
  while (first > 0 && precedes(words, first - 1, head) && !isVerb(clause, words[first - 1]!.from)) first--;
  while (first < head && (words[first]!.text === '-' || (words[first]!.from === 1 && !isTitleModifier(words[first]!.text.toLowerCase())))) first++;
  if (!beside && /^(?:between|both|his|her|their|and)$/i.test(words[first - 1]?.text ?? '')) return;
  const [from, to] = [words[first]!.from, words[head]!.from + noun.length];
  yield role(who, from, to, clause.notation.slice(from, to));
}

const offices = new Set('president premier minister king queen prince princess governor mayor chancellor senator general colonel captain commander judge pope emperor sultan emir secretary speaker chairman chief head leader director manager'.split(' '));

/** *To press President @p*. */
function isVerb({ parsed, wordAt }: Clause, at: number): boolean {
  const word = wordAt(at);
  const part = partAt(parsed, word);
  return (part?.is === 'verb' && !titleModifiers.has(fold(parsed.words[word]!.written))) || parsed.tags[word] === 'PRON';
}

/** What somebody is to another, who is not named. */
const relative = new Set(['predecessor', 'successor', 'deputy', 'aide', 'secretary', 'assistant', 'adviser', 'advisor', 'lawyer', 'driver', 'bodyguard', 'patron', 'fellow', 'boss']);

function isHead(written: string): boolean {
  return isRoleNoun(fold(written));
}

function isTail(written: string): boolean {
  return portfolios.has(fold(written)) || written === 'and' || written === 'the' || /^\p{Lu}/u.test(written) || /^@[fos]/.test(written);
}

function precedes(words: readonly Word[], at: number, head: number): boolean {
  const { text } = words[at]!;
  // Another word in small letters before a capital belongs to what the sentence says: *pays service Affairs Minister*.
  if (/^\p{Ll}+$/u.test(text) && !isTitleWord(text) && !portfolios.has(fold(text)) && words.slice(at + 1, head + 1).some((word) => /^(?:\p{Lu}|@)/u.test(word.text))) return false;
  // *in Northland member of the council*
  if (text.startsWith('@s') && words[at + 1]?.text === 'member') return false;
  if (text === "'s") return at > 0 && /^@[fos]/.test(words[at - 1]!.text);
  if (words[at + 1]?.text === "'s") return /^@[fos]/.test(text);
  if (at + 1 < words.length && words[at + 1]!.text === '-') return /^\p{L}+$/u.test(text) || text.startsWith('@');
  return isTitleModifier(text) || isHead(text);
}

interface Word {
  readonly text: string;
  readonly from: number;
}

/** The words before a name that tell an office, without *Dr*. */
function titleWords(notation: string, at: number): readonly Word[] {
  const words = wordsBefore(notation, at);
  let count = words.length;
  while (count > 1 && /^(?:Dr|Mr|Mrs|Ms|Miss|Sir|Don|Engr|Hon|Sayyed|Sayyid|Sheikh|Hajji?)$/.test(words[count - 1]!.text) && isHead(words[count - 2]!.text)) count--;
  return words.slice(0, count);
}

/** The words before a place, back to a sign. */
function wordsBefore(notation: string, at: number): readonly Word[] {
  const words: Word[] = [];
  for (let end = at - 1; end > 0 && words.length < 14;) {
    const start = notation.lastIndexOf(' ', end - 1) + 1;
    const text = notation.slice(start, end);
    if (isSign(text)) break;
    words.unshift({ text, from: start });
    end = start - 1;
  }
  return words;
}

/** *@p, the commander of the army,*. */
function* appositionsBehind(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(commaBehind, notation)) {
    const who = match.group('who')!;
    if (/ (?:of|for|to|with|and) (?:the )?$/.test(notation.slice(0, who.from)) && /\b(?:son|daughter|wife|husband|brother|sister|father|mother|spokes\p{L}+|aide|advis[eo]r|lawyer|deputy|ally|friend) (?:of|for|to) $/u.test(notation.slice(0, who.from))) continue;
    yield* phraseAt(clause, mentionOf(who.text), match.end, match.group('rest')!.text !== '');
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
    // *A judge, @p said, had left*: somebody else.
    if (/^(?:said|told \S+) , (?:has|had|was|were|is|are|would|will) /.test(notation.slice(match.end))) continue;
    const from = withoutArticle(notation, what.from);
    const phrase = notation.slice(from, what.to - 1);
    const noun = headOf(phrase);
    if (!isRoleNoun(noun) || isPlural(noun) || isAdjective(clause, from, what.to - 1, noun)) continue;
    if (/^(?:[Hh]is|[Hh]er|[Tt]heir) /.test(what.text) && relative.has(noun)) continue;
    // *According to the officials, @p is*: no apposition.
    if (!/^[,.;)] (?!who )/.test(notation.slice(match.end, match.end + 6)) && / (?:to|in|at|from|after|before|under|on|like|unlike) $/i.test(notation.slice(0, what.from))) continue;
    // *For Archives and @o and director of @o, @p*: cut in the middle.
    if (/^@\w+ and /.test(what.text)) continue;
    yield role(mentionOf(match.group('who')!.text), from, what.to - 1, phrase);
  }
}

/** *@p is a Northlandic politician*, *@p, the son of a farmer, became president*. */
function* copulas(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(being, notation)) {
    const no = match.group('no');
    if (no && no.text !== ' no longer') continue;
    const former = no !== undefined || /once|previously|formerly|briefly/.test(match.group('when')?.text ?? '');
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

/** The phrase that begins at `at`, if it says who a person is. */
export function* phraseAt(clause: Clause, subject: number, at: number, bare: boolean, standing?: Standing, roleOnly = false): Generator<Statement> {
  const { notation } = clause;
  let end = withoutTime(notation, at, phraseEnd(clause, at));
  if (end <= at) return;
  // *@p, Director, @o, said*
  if (!bare && /^\p{Lu}/u.test(notation.slice(at)) && !/ (?:of|for|at|in)(?: |$)|@/.test(notation.slice(at, end))) end += /^ , (?:the )?@[fo]\d+(?= (?:,|said|told|says|has|was|is) )/.exec(notation.slice(end, end + 24))?.[0].length ?? 0;
  // *@p, for president*; *@p, won a prize*
  if (/^(?:for|to|in|of|with|at|on|by|from|as|and|or) /.test(notation.slice(at, end + 1)) || endsClause(notation.slice(at, notation.indexOf(' ', at)))) return;
  const article = /^(?:[Tt]he|[Aa]n?|one of|its|their|his|her) /.exec(notation.slice(at, end + 1));
  const from = withoutArticle(notation, at);
  if (from >= end) return;
  const phrase = notation.slice(from, end);
  const noun = headOf(notation.slice(at, end));
  if (/^one of /.test(notation.slice(at, end)) && (isRoleNoun(singular(noun)) || isPersonNoun(singular(noun)))) return;
  // *@p, @p and the champion @p*: a list.
  if (/^@p|(?:and|or) @p/.test(phrase) || /(?<!(?:of|to|for|by|under|with|from) (?:the )?)@p\d+(?! 's)/.test(phrase)) return;
  // *The first company to send people into space*, cut before what makes it the first.
  if (/\b(?:first|last|only|largest|youngest|oldest)\b/.test(phrase) && / to $/.test(notation.slice(end, end + 4))) return;
  if (/ between /.test(phrase) && !/ and /.test(phrase)) return;
  const follows = notation.slice(end + 1, end + 12);
  // *@p, the army, and others*: a list. *@p, president of X, and @p*: an apposition.
  // *@p, the Queen opened the session*: another sentence.
  if (!bare && !/^(?:[,.;:)—”"]|who |whose |and |(?!during )[a-z]+ing |$)/.test(follows)) return;
  if (isRoleNoun(noun) && !isPlural(noun) && !isAdjective(clause, from, end, noun)) {
    const said = role(subject, from, end, phrase, standing ?? (isOver(notation, at, end) ? 'former' : undefined));
    yield said;
    yield* furtherRoles(clause, said, bare);
  } else if (!roleOnly && (article ? !/^(?:his|her|its|their) /.test(article[0]) : kin.test(phrase)) && isPersonNoun(noun) && tells(notation.slice(at, end))) {
    yield { type: 'description', subject, from: at, to: end, ...(standing && { standing }) };
  }
}

/** *@p, brother of the mayor,*. */
const kin = /^(?:eldest |elder |youngest |younger |only )?(?:son|daughter|brother|sister|father|mother|wife|husband|widow|widower|nephew|niece|cousin|uncle|aunt|grandson|granddaughter) of (?!(?:one|two|three|four|five|six|seven|\d+)\b)/;

/** *Previously mayor*, *mayor until May*, *from 1981 to 2011*, *a clerk before becoming mayor*. */
function isOver(notation: string, from: number, end: number): boolean {
  return /\b(?:previously|formerly|once|originally|then) (?:\p{Ll}+ (?:as )?)?(?:the |an? )?$/u.test(notation.slice(Math.max(0, from - 40), from)) ||
    /^ (?:, )?(?:until (?!now|today)|(?:from|between) (?:\p{L}+ )?\d{4} (?:to|until|and|—|-) (?:\p{L}+ )?\d|before (?:becoming|joining|being|entering|moving)|in the (?:early |late |mid - |mid )?(?:1[5-9]|20)\d\ds|for (?:\p{L}+ ){1,2}(?:years|terms|seasons|decades) (?:until|before))/u.test(notation.slice(end, end + 60));
}

/** *Was bitter*: no job. */
function isAdjective({ parsed, wordAt, notation }: Clause, from: number, end: number, noun: string): boolean {
  for (let word = wordAt(from); word <= wordAt(end - 1); word++) {
    if (fold(parsed.words[word]!.written) === noun) return /^(?:ADJ|ADV|VERB)$/.test(parsed.tags[word]!) && !titles.has(noun) && !/^(?:of|for) /.test(notation.slice(end + 1));
  }
  return false;
}

/** *…, mayor of Tarsk, and member of the council*: what follows a role without an article. */
function* furtherRoles(clause: Clause, { subject, to, standing }: Statement, bare: boolean): Generator<Statement> {
  const { notation } = clause;
  const next = /^ (?:, and|,|and) (?!(?:in|at|on|by|with|for|from|of|to|after|before|during|as|but) )(?=\p{Ll})/u.exec(notation.slice(to, to + 16));
  if (!next) return;
  const from = to + next[0].length;
  const end = withoutTime(notation, from, phraseEnd(clause, from));
  const phrase = notation.slice(from, end);
  if (end <= from || phrase.includes('@p') || !isRoleNoun(headOf(phrase)) || isPlural(headOf(phrase))) return;
  // *Is a singer and a judge.* Behind a name it may be a list: *met @p, a singer and a judge*.
  const article = /^(?:the|an?) /.exec(phrase)?.[0] ?? '';
  const closed = bare ? /^[.,;)—”"]|^who |^$/ : /^, (?:said|says|told|wrote|added|who|has|had|was|is|will|\p{Ll}+ed) /u;
  if (article !== '' && !(/^ and an? $/.test(notation.slice(to, from + article.length)) && closed.test(notation.slice(end + 1)))) return;
  // *once his deputy and now commander*
  const now = /^(?:now|currently) /.exec(phrase)?.[0] ?? '';
  const skipped = now.length + article.length;
  const said = role(subject, from + skipped, end, phrase.slice(skipped), now === '' && article === '' ? standing : undefined);
  yield said;
  yield* furtherRoles(clause, said, bare);
}

/** A phrase up to when: *head of the bank on Monday*. */
export function withoutTime(notation: string, from: number, end: number): number {
  const circumstance = / on the [a-z]+ ballot(?: |$)| in an? (?:[a-z-]+ )?(?:move|bid|ceremony|statement|reshuffle|vote|ballot|poll|meeting|sign|effort|attempt|landslide|surprise|election|deal|interview)(?: |$)/.exec(notation.slice(from, end));
  if (circumstance) return from + circumstance.index;
  const time = /(?: -)? (?:(?:on|in|since|last|this|until|by|from|for) (?:the )?(?:early |late |mid - )?(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d+|week|month|year)|yesterday|today|tomorrow)(?: |$)/u.exec(notation.slice(from, end));
  return time ? from + time.index : end;
}

const vessels = new Set(['MV', 'MS', 'SS', 'HMS', 'USS', 'RMS', 'RV', 'MT']);

function isPlural(noun: string): boolean {
  return noun !== singular(noun) && isRoleNoun(singular(noun));
}

/** *A resident of Orvash*, *a Northlandic citizen*, but not *the one man* and *a man of honour*. */
function tells(phrase: string): boolean {
  if (/^(?:man|woman|person|figure|boy|girl)$/.test(headOf(phrase)) && !/ (?:from|who|in) /.test(phrase)) return phrase.split(' ').some((written) => isDemonym(fold(written)));
  return / (?:of|from|in|at|with|who|by) /.test(phrase) || phrase.split(' ').some((written) => isDemonym(fold(written)));
}

function withoutArticle(notation: string, at: number): number {
  return at + (/^(?:now |currently |also |formerly |once |previously |originally |then )?(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|now|currently|also) /.exec(notation.slice(at, at + 20))?.[0].length ?? 0);
}

function role(subject: number, from: number, to: number, text: string, standing?: Standing): Statement {
  const said = standing ?? standingOf(text);
  // *Former minister* is said to be former beside it.
  const mark = said === 'former' ? (/^(?:[Ff]ormer|[Ff]ormerly|[Ee]x -|[Tt]hen -?|[Oo]nce) (?=\S)/.exec(text)?.[0].length ?? 0) : 0;
  return { type: 'role', subject, from: from + mark, to, ...(said && { standing: said }) };
}

function standingOf(text: string): Standing | undefined {
  if (/ at the time$/.test(text)) return 'former';
  if (/(?:^|\s)(?:former|formerly|ex|then|once|late|ousted|deposed|one-time|onetime|retired)\s/i.test(`${text} `)) return 'former';
  if (/(?:^|\s)(?:acting|interim|caretaker)\s/i.test(text)) return 'acting';
  return /(?:^|\s)(?:elect|designate|nominee|incoming)(?:\s|$)/i.test(text) ? 'designate' : undefined;
}

const nameOfPerson = new RegExp(` ${person} `, 'dg');
const commaBehind = new RegExp(` (?<who>${person}) (?:, (?:aged |age )?\\d{1,3} |\\( \\d{1,3} \\) )?[,—] (?<rest>(?:who (?:is|was|became|serves as|served as) (?:also |now |then |currently )?|then (?=(?:the|an?) ))?)(?=\\S)`, 'dg');
const commaBefore = new RegExp(` (?<what>(?:(?:[Tt]he|[Aa]n?|[Aa]nother|@[fos]\\d+(?: 's)?|(?:[Hh]is|[Hh]er|[Tt]heir)(?= [a-z-]+ [a-z-]+ )) )(?:${word} ){1,12})(?:\\( [^()]{1,60} \\) )?, (?:\\p{Lu}\\S* ){0,4}?(?<who>${person}) (?=[,.;)]|who |was |is |said |told |and |has |had )`, 'dgu');
const being = new RegExp(
    ` (?<who>${person}) (?:, [^,;.]{1,80} , )?(?:is|was|has been|had been|became|becomes|remains|remained)(?<when> (?:now|also|currently|still|then|once|previously|formerly|briefly))?(?<no> (?:not|never|no longer))? (?!\\p{Ll}+(?:ed|ing|en) )`, 'dgu',
  );
const firstPerson = new RegExp(`^ (?:In \\d{4} (?:, )?)?(?<who>${person}) `);
const taking = new RegExp(
    ` (?<who>${person}) (?:, [^,;.]{1,80} , )?(?:(?:has |had |have )?(?:been )?(?:is |was |were )?(?:also |then |now |since |recently |newly |firstPerson )?)(?<verb>appointed|named|elected|re - elected|sworn in|chosen|nominated|promoted|serves|served|serving|works|worked|acted|acts|resigned|resigns|quit|quits|retired|stepped down|steps down|sacked|fired|dismissed|ousted|removed|took office|took over)(?: [a-z]+)?? (?:as |to be |to become |to )?(?=\\S)`, 'dg',
  );

import { fold } from '../../tokens/fold';
import { isDemonym } from '../../names/lexicon';
import { titles } from '../../names/words';
import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import type { Standing } from './fact';
import { endsClause, headOf, isPersonNoun, isRoleNoun, isSign, phraseEnd, singular } from './noun-phrase';
import type { Statement } from './statement';

/** The phrase that begins at `at`, if it says who a person is. */
export function* phraseAt(clause: Clause, subject: number, at: number, bare: boolean, standing?: Standing, roleOnly = false): Generator<Statement> {
  const { notation } = clause;
  let end = withoutTime(notation, at, phraseEnd(clause, at));
  if (end <= at) return;
  // *@p, Director, @o, said*
  if (!bare && /^\p{Lu}/u.test(notation.slice(at)) && !/ (?:of|for|at|in)(?: |$)|@/.test(notation.slice(at, end))) end += /^ , (?:the )?@[fo]\d+(?= (?:,|said|told|says|has|was|is) )/.exec(notation.slice(end, end + 24))?.[0].length ?? 0;
  // *@p, stopping the champion*
  if (/^\p{Ll}+ing (?:the|an?|his|her|its|their|@\w+) /u.test(notation.slice(at))) return;
  // *@p, for president*; *@p, won a prize*; *was named Best Actor*
  if (/^(?:for|to|in|of|with|at|on|by|from|as|and|or|Best) /.test(notation.slice(at, end + 1)) || endsClause(notation.slice(at, notation.indexOf(' ', at)))) return;
  // *The author of “The Hill”*
  end += / of $/.test(notation.slice(end, end + 4)) ? (/^ of (?:the )?(?:\p{Ll}+ ){0,2}[“"] [^“”"]{1,80} [”"](?= )/u.exec(notation.slice(end, end + 110))?.[0].length ?? 0) : 0;
  const article = /^(?:[Tt]he|[Aa]n?|one of|its|their|his|her) /.exec(notation.slice(at, end + 1));
  // *Chose @p as his deputy*: whose, the pronoun does not say.
  const pronoun = /^@p(\d+) 's /.exec(notation.slice(at, end));
  if (pronoun && /^(?:his|her)$/i.test(clause.nameOf(Number(pronoun[1])))) {
    yield* phraseAt(clause, subject, at + pronoun[0].length, bare, standing, true);
    return;
  }
  const from = withoutArticle(notation, at);
  if (from >= end) return;
  const noun = headOf(notation.slice(at, end));
  // *The first woman to lead the bank*: with what makes her the first.
  const first = /\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest|longest|fastest)\b/.test(notation.slice(at, end)) && / to $/.test(notation.slice(end, end + 4));
  if (first) end = deedEnd(clause, end);
  if (end <= from) return;
  const phrase = notation.slice(from, end);
  // *@p, @p and the champion @p*: a list.
  if (personIn(phrase)) return;
  if (/ between /.test(phrase) && !/ and /.test(phrase)) return;
  // *@p, prime minister since 2010, said*: when stands before the comma.
  const closed = end + (/^ (?:since|from (?=\d|\p{Lu})|until|between (?=\d)|in (?=\d|the )|on (?=\p{Lu})|for (?:\S+ )?(?:\S+ )(?=years|terms|decades|months)|during|at (?=\d)) ?[^,;.:()“”—]{0,40}?(?= [,.;)—])/u.exec(notation.slice(end, end + 80))?.[0].length ?? 0);
  const follows = notation.slice(closed + 1, closed + 12);
  // *@p, the army, and others*: a list. *@p, president of X, and @p*: an apposition.
  // *@p, the Queen opened the session*: another sentence.
  if (!bare && !/^(?:[,.;:)—”"]|who |whose |and |(?!during )[a-z]+ing |$)/.test(follows)) return;
  // *One of the advisers of the king*, but *one of the leaders* of whom?
  if (/^one of /.test(phrase)) {
    if (/^one of .* (?:of|for|to|at) |^one of (?:\S+ )?\S+ 's /.test(phrase) && (isRoleNoun(noun) || isPersonNoun(noun))) yield { type: isRoleNoun(noun) ? 'role' : 'description', subject, from, to: end, ...(standing && { standing }) };
    return;
  }
  if (isRoleNoun(noun) && !isPlural(noun) && !isAdjective(clause, from, end, noun)) {
    const said = role(subject, from, end, phrase, standing ?? (isOver(notation, from, end) ? 'former' : undefined));
    yield said;
    yield* furtherRoles(clause, said, bare);
  } else if (!roleOnly && (article ? !/^(?:his|her|its|their) /.test(article[0]) : kin.test(phrase) || /^(?:@\w\d+|\p{Lu}\S*|the \p{Ll}+) 's /u.test(phrase)) && isPersonNoun(noun) && (first || tells(notation.slice(at, end)))) {
    // *She was the sister of the mayor*, behind what is told of her brother: kin are many, and the pronoun may be of any.
    if (kin.test(notation.slice(from, end)) && /^(?:he|she)$/i.test(clause.nameOf(subject))) return;
    yield { type: 'description', subject, from: at, to: end, ...(standing && { standing }) };
    // *A native of Orvash and a veteran of the war, @p left*
    const next = bare ? /^ and (?=(?:an?|the) )/.exec(notation.slice(end, end + 10)) : undefined;
    if (next) yield* phraseAt(clause, subject, end + next[0].length, bare, standing);
  }
}

/** Whether a phrase names a person as one of a list. *Wife of the singer @p*, *@p's chief of staff*, *the @p administration* say who somebody is to another. */
function personIn(phrase: string): boolean {
  if (/(?:^| )(?:and|or) @p/.test(phrase)) return true;
  for (const match of phrase.matchAll(/@p\d+(?! (?:'s|administration|government|cabinet|campaign|family|era|presidency) )(?= |$)/g)) {
    const before = phrase.slice(0, match.index);
    const title = /(?:^| )(?:of|to|for|by|under|with|from) (?:(?:(?!(?:of|to|for|by|under|with|from|and) )\S+ ){0,5}(?!(?:of|to|for|by|under|with|from) )(?<title>\p{L}+) )?$/u.exec(before);
    const noun = title?.groups?.['title'];
    if (!title || (noun !== undefined && noun !== 'the' && !/^(?:late|Mr|Mrs|Ms|Dr|Sir|Gen|Col|Sen|Rep|Gov)$/.test(noun) && !isRoleNoun(fold(noun)) && !isPersonNoun(fold(noun)))) return true;
  }
  return false;
}

/** Of *the first woman to lead the bank*, behind *woman*: where what she did ends; 0 where that cannot be told. */
function deedEnd({ notation, parsed, wordAt }: Clause, from: number): number {
  let end = 0;
  for (let at = from + ' to '.length, n = 0; n < 12; n++) {
    const next = notation.indexOf(' ', at);
    if (next < 0) break;
    const written = notation.slice(at, next);
    if (isSign(written) || /^(?:and|but|who|which|that|when|where|while|after|before|since|as|because|although|despite|if|until)$/.test(written)) return n > 1 ? end : 0;
    const part = n > 0 ? partAt(parsed, wordAt(at)) : undefined;
    if (part?.is === 'verb' && part.finite) return 0;
    end = next;
    at = next + 1;
  }
  return 0;
}

/** *@p, brother of the mayor,*. */
const kin = /^(?:eldest |elder |youngest |younger |only )?(?:son|daughter|brother|sister|father|mother|wife|husband|widow|widower|nephew|niece|cousin|uncle|aunt|grandson|granddaughter) of (?!(?:one|two|three|four|five|six|seven|\d+)\b)/;

/** *Previously mayor*, *mayor until May*, *from 1981 to 2011*, *a clerk before becoming mayor*. */
function isOver(notation: string, from: number, end: number): boolean {
  return /\b(?:previously|formerly|once|originally|then) (?:\p{Ll}+ (?:as )?)?(?:the |an? )?$/u.test(notation.slice(Math.max(0, from - 40), from)) ||
    /^ (?:, )?(?:until (?!now|today)|(?:from|between) (?:\p{L}+ )?\d{4} (?:to|until|and|—|-) (?:\p{L}+ )?\d|before (?:becoming|joining|being|entering|moving)|in the (?:early |late |mid - |mid )?(?:1[5-9]|20)\d\ds|for (?:\p{L}+ ){1,2}(?:years|terms|seasons|decades) (?:until|before))/u.test(notation.slice(end, end + 60));
}

/** *Had been mayor since May*: when something is told of him, he is. */
export const still = / (?:since|for (?:the (?:past|last) )?(?:\S+ ){1,2}(?:years|months|decades|weeks)) /;

/** *Was bitter*: no job. */
export function isAdjective({ parsed, wordAt, notation }: Clause, from: number, end: number, noun: string): boolean {
  for (let word = wordAt(from); word <= wordAt(end - 1); word++) {
    // *A mafia expert and author*: behind an article, and nothing else for it to belong to.
    if (fold(parsed.words[word]!.written) === noun && word > wordAt(from) && /(?:^| )(?:an?|the) $/i.test(notation.slice(0, from)) && /^(?:[,.;)]|and|who|in|at|on|with|from)$/.test(parsed.words[word + 1]?.written ?? '.')) return false;
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
  const time = /(?: -)? (?:(?:on|in|since|last|this|until|by|from|for|between) (?:the )?(?:early |late |mid - )?(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d+s?|week|month|year)|at (?:(?:the )?age (?:of )?)?\d+|yesterday|today|tomorrow)(?: |$)/u.exec(notation.slice(from, end));
  return time ? from + time.index : end;
}

export function isPlural(noun: string): boolean {
  return noun !== singular(noun) && isRoleNoun(singular(noun));
}

/** *A resident of Orvash*, *a Northlandic citizen*, but not *the one man* and *a man of honour*. */
function tells(phrase: string): boolean {
  if (/^(?:an?|the) (?:\p{Ll}+ )?(?:suspect|fugitive|defector|veteran|refugee|survivor|hostage)$/u.test(phrase)) return true;
  // *Northland's richest man*
  if (/ 's (?:\S+ ){0,2}?(?:\p{Ll}{2,}est|most \p{Ll}+|first|only) /u.test(phrase)) return true;
  if (/^(?:man|woman|person|figure|boy|girl)$/.test(headOf(phrase)) && !/ (?:from|who|in) /.test(phrase)) return phrase.split(' ').some((written) => isDemonym(fold(written)));
  return / (?:of|from|in|at|with|who|by|to|for) |@[fops]/.test(phrase) || phrase.split(' ').some((written) => isDemonym(fold(written)));
}

export function withoutArticle(notation: string, at: number): number {
  return at + (/^(?:now |currently |also |formerly |once |previously |originally |then )?(?:both )?(?:[Tt]he|[Aa]n?|[Aa]nother|One|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|now|currently|also|both) /.exec(notation.slice(at, at + 20))?.[0].length ?? 0);
}

export function role(subject: number, from: number, to: number, text: string, standing?: Standing): Statement {
  // *A judge and former senator* is a judge, *an aide to the late senator* an aide.
  const said = standing ?? (/ at the time$/.test(text) ? 'former' : standingOf(text.replace(/ (?:and|of|for|to|in|at|with) .*$/, '')));
  // *Former minister* is said to be former beside it.
  const mark = said === 'former' ? (/^(?:[Ff]ormer|[Ff]ormerly|[Ee]x -|[Tt]hen -?|[Oo]nce) (?=\S)/.exec(text)?.[0].length ?? 0) : 0;
  return { type: 'role', subject, from: from + mark, to, ...(said && { standing: said }) };
}

function standingOf(text: string): Standing | undefined {
  if (/(?:^|\s)(?:former|formerly|ex|then|once|late|ousted|deposed|one-time|onetime|retired)\s/i.test(`${text} `)) return 'former';
  if (/(?:^|\s)(?:acting|interim|caretaker)\s/i.test(text)) return 'acting';
  return /(?:^|\s)(?:elect|designate|nominee|incoming)(?:\s|$)/i.test(text) ? 'designate' : undefined;
}

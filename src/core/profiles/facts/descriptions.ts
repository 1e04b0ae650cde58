import type { Clause } from './clause';
import { headOf, isGroupNoun, isRoleNoun, isPersonNoun, phraseEnd, singular } from './noun-phrase';
import { isDemonym } from '../../names/lexicon';
import { calendar } from '../../names/words';
import { fold } from '../../tokens/fold';
import { functionWords } from '../words';
import { group, matchesOf, mentionOf, nameEnd, word, type Statement } from './statement';

/** What a group or an organization is said to be: *a coalition of militias*, *the militant group @f*. */
export function* descriptionsIn(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(behindName, notation)) {
    const end = groupPhraseEnd(clause, match.end);
    if (end === undefined) continue;
    const copula = /[a-z]/.test(match.group('copula')!.text);
    const phrase = notation.slice(match.end, end);
    if (!/^(?:an?|the|one of) /.test(phrase) && copula) continue;
    const follows = notation.slice(end + 1, end + 14);
    // *the army, the police and others* is a list; *@f, a militia,* is not.
    if (!copula && (!/^(?:[,.;)—]|who |which |that |was |is |has |and )/.test(follows) || (/^the /.test(phrase) && !/^the (?:largest|biggest|main|only|oldest|(?:country|region|nation|world|state|city) 's|political|armed|military|umbrella|most|ruling|parent)(?= )/.test(phrase)))) continue;
    if (!copula && !/^(?:an?|the|one of) /.test(phrase)) continue;
    yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: match.end, to: end };
  }
  for (const match of matchesOf(knownAs, notation)) {
    const what = match.group('what')!;
    if (!what.text.includes('@') && phraseEnd(clause, what.from, 14) >= what.to - 1 && describesGroup(what.text)) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: what.from, to: what.to - 1 };
  }
  for (const match of matchesOf(formedAs, notation)) {
    const end = groupPhraseEnd(clause, match.end);
    if (end !== undefined) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: match.end, to: end };
  }
  for (const match of matchesOf(regardedAs, notation)) {
    const end = groupPhraseEnd(clause, match.end);
    if (end !== undefined) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: match.end, to: end };
  }
  // *Another hill militia the @f said*: where the commas are lost, only one who speaks is told of.
  for (const match of notation.includes('nother ') ? matchesOf(anotherBefore, notation) : []) {
    const what = match.group('what')!;
    if (phraseEnd(clause, what.from, 14) >= what.to - 1 && describesGroup(what.text)) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: what.from, to: what.to - 1 };
  }
  for (const match of notation.includes(' ( ') ? matchesOf(inBrackets, notation) : []) {
    const what = match.group('what')!;
    if (phraseEnd(clause, what.from, 10) >= what.to - 1 && /(?:^| )\p{Ll}/u.test(what.text) && !/^(?:formerly|now|also|then|known|later) /.test(what.text) && describesGroup(what.text)) yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: what.from, to: what.to - 1 };
  }
  const seen = new Set<number>();
  for (const match of matchesOf(nounBefore, notation)) {
    const who = match.group('who')!;
    if (seen.has(who.from)) continue;
    const { text: noun } = match.group('noun')!;
    if (!isGroupNoun(noun) || noun !== singular(noun) || adjectival.has(noun)) continue;
    // *The initiative, @o1 and @o2*: a list.
    if (/ , $/.test(notation.slice(match.group('noun')!.to, who.from)) && /^ (?:and|or|,|, and) (?:the )?@/.test(notation.slice(who.to))) continue;
    const start = phraseStart(clause, match.group('noun')!.from);
    // *From Al-Nur TV channel @o said*: a name of its own.
    const capitals = notation.slice(start, match.group('noun')!.from).split(' ').filter((written) => /^\p{Lu}/u.test(written) && !isDemonym(fold(written)));
    if (capitals.length > 1 && start > 1 && !/ (?:the|a|an) $/i.test(notation.slice(0, start))) continue;
    // *From the @o1 channel @o2 reporter said*: of another one.
    if (/@[fo]\d+ (?:TV )?$/.test(notation.slice(0, match.group('noun')!.from)) && isRoleNoun(/^\p{Ll}+/u.exec(notation.slice(who.to + 1))?.[0] ?? '')) continue;
    if (start === match.group('noun')!.from && !/ (?:the|a|an) $/i.test(notation.slice(0, start))) continue;
    if (!describesGroup(notation.slice(start, match.group('noun')!.to))) continue;
    seen.add(who.from);
    yield { type: 'description', subject: mentionOf(who.text), from: start, to: match.group('noun')!.to };
  }
  for (const match of matchesOf(suchAs, notation)) {
    const noun = match.group('noun')!;
    const kind = singular(noun.text);
    if (kind === noun.text || !isGroupNoun(kind) || isRoleNoun(kind) || isPersonNoun(kind)) continue;
    const start = phraseStart(clause, noun.from);
    if (!describesGroup(notation.slice(start, noun.to))) continue;
    for (const name of match.group('names')!.text.match(/@[fo]\d+/g)!) yield { type: 'description', subject: mentionOf(name), from: start, to: noun.to };
  }
  for (const match of matchesOf(commaBefore, notation)) {
    const what = match.group('what')!;
    if (phraseEnd(clause, what.from, 18) < what.to - 1 || !describesGroup(what.text) || / of $/.test(what.text)) continue;
    // *A coalition of @f1, the @f2 and the @f3*: a list.
    const who = match.group('who')!;
    if (/the $/.test(notation.slice(what.to, who.from)) && (/@[fo]\d+ $/.test(what.text) || /^ (?:, )?(?:and|or|the|@)/.test(notation.slice(who.to)))) continue;
    yield { type: 'description', subject: mentionOf(match.group('who')!.text), from: what.from, to: what.to - 1 };
  }
}

/** Nouns that stand before a name as adjectives do: *the rebel @f*. */
const adjectival = new Set(['rebel', 'regime', 'militant', 'jihad', 'government', 'opposition', 'police', 'army', 'press', 'leadership', 'membership', 'command', 'campaign']);

/** Where the phrase that begins here ends, if it tells what a group is. */
export function groupPhraseEnd(clause: Clause, from: number): number | undefined {
  const { notation } = clause;
  const end = phraseEnd(clause, from);
  const phrase = notation.slice(from, end);
  if (end <= from || !describesGroup(phrase)) return undefined;
  // *The first company to send people into space*: with what it did, or not at all.
  if (!/\b(?:first|last|only|largest)\b/.test(phrase) || !/ to $/.test(notation.slice(end, end + 4))) return end;
  const deed = /^ to (?:(?!@p|and |or |but |that |which |who )\p{L}\S* ){1,9}?(?=[,.;)] )/u.exec(notation.slice(end));
  return deed ? end + deed[0].trimEnd().length : undefined;
}

function describesGroup(phrase: string): boolean {
  // *The organization* says nothing.
  if (phrase.trim().replace(/^(?:the|an?) /i, '').split(' ').length < 2) return false;
  const noun = singular(headOf(phrase));
  // *The local branch*: of whom?
  if (/^(?:branch|wing|arm|affiliate|offshoot|subsidiary|unit|member)$/.test(noun) && !/ (?:of|'s) |@/.test(phrase)) return false;
  if (/ between /.test(phrase) && !/ and /.test(phrase)) return false;
  // *A close ally of the government*
  if (/^(?:ally|rival|offshoot|successor|proxy|opponent)$/.test(noun) && / of /.test(phrase)) return true;
  return (isGroupNoun(noun) || isGroupNoun(headOf(phrase))) && !(isRoleNoun(noun) && !isGroupNoun(noun)) && !isPersonNoun(noun);
}

/** The words before a noun that belong to it. */
function phraseStart({ notation, parsed, wordAt }: Clause, noun: number): number {
  let start = noun;
  for (let n = 0; n < 5; n++) {
    const from = notation.lastIndexOf(' ', start - 2) + 1;
    const written = notation.slice(from, start - 1);
    if (parsed.tags[wordAt(from)] === 'VERB' && notation[start] !== '-' && !/(?:ed|ing|led)$/.test(written)) break;
    if (from <= 0 || !/^(?:-|@[fos]\d+|\p{L}[\p{L}’'.]*)$/u.test(written)) break;
    if (/^(?:the|an?|of|in|by|for|to|with|and|or|as|from|on|at|its|their|his|her|this|that|these|those|said|against|under|called|named|like|including|such|other|another|billion|million|percent|one|two|three|some|any|each|every|between|among|when|while|where|after|before|also|than|is|was|are|were|has|have|had|not|no|but|which|who|joined|told|into|within|arming|funding|backing|supporting|fighting|battling|targeting|attacking|another|former|same|whole|entire)$/i.test(written)) break;
    if ((functionWords.has(written.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(written)) || calendar.has(written.toLowerCase()) || /ly$/.test(written) || (/ing$/.test(written) && !/^(?:NOUN|ADJ)$/.test(parsed.tags[wordAt(from)]!) && !industries.has(written)) || (/ed$/.test(written) && !/ - $/.test(notation.slice(0, from)) && !/^(?:armed|banned|united|designated|outlawed)$/.test(written))) break;
    start = from;
  }
  return start;
}

/** Before a noun as an adjective is. */
const industries = new Set('hosting sharing networking gaming mining banking shipping engineering broadcasting manufacturing publishing clothing trading marketing advertising consulting ruling governing leading monitoring processing housing farming fishing training recruiting ridesharing streaming'.split(' '));

const behindName = new RegExp(` (?<who>${group}) (?:\\( [^()]{1,60} \\) |(?:militia|group|party|movement|faction|bloc|organi[sz]ation) (?=,))?(?<copula>(?:, [^,;.]{1,90} , (?=is|was|are|were))?(?:, )?(?:which |that )?(?:is|was|are|were|has been|became|remains) (?:now |also |still |once |then |[a-z]+ly )?|, |— |\\( )(?=(?:an? |the |one of |${word} ))`, 'dg');
const knownAs = new RegExp(` (?<what>(?:[Tt]he|[Aa]n?) (?:${word} ){1,12}?)(?:known as|called|named|dubbed) (?:the )?(?<who>${group})${nameEnd}`, 'dg');
const formedAs = new RegExp(` (?<who>${group}) (?:, )?(?:which )?(?:was |were )?(?:first |originally )?(?:founded|formed|established|created|set up)(?: ${word}){0,6}? as (?=(?:an?|the) )`, 'dg');
const regardedAs = new RegExp(` (?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which )?(?:is|was|are|were|has been|have been) (?:also |widely |officially |formally )?(?:considered|designated|listed|classified|labelled|labeled|regarded|described|branded)(?: by(?: ${word}){1,5}?)?(?: as)?(?: to be)? (?=(?:an?|the) )`, 'dg');
const nounBefore = new RegExp(` (?:[Tt]he |[Aa]n? |)(?<what>(?:(?!and |or )${word} ){0,6}?(?<noun>\\p{Ll}+)) (?:, )?(?<who>${group}) `, 'dgu');
const anotherBefore = new RegExp(` [Aa]nother (?<what>(?:(?!@)${word} ){2,6}?)(?:, (?:the )?|the )(?<who>${group}) (?:, )?(?=says? |said |told |reported |claimed |announced |put )`, 'dg');
/** *@f (Islamist rebel force)* */
const inBrackets = new RegExp(` (?<who>${group}) \\( (?!an? |the )(?<what>(?:${word} ){2,8})\\)`, 'dg');
/** *Rebel groups such as @f1 and @f2* (Hearst, COLING 1992). */
const suchAs = new RegExp(` (?<noun>\\p{Ll}+) (?:, )?(?:such as|including) (?<names>(?:the )?${group}(?: , (?:the )?${group})*(?:(?: ,)? and (?:the )?${group})?)${nameEnd}`, 'dgu');
const commaBefore = new RegExp(` (?<what>(?:[Tt]he|[Aa]n?|@s\\d+ 's) (?:${word} ){1,14}), (?:the )?(?<who>${group}) (?=[,.;)])`, 'dg');

import { abbreviates } from '../../names/acronym';
import { fold } from '../../tokens/fold';
import type { Clause } from './clause';
import type { Standing } from './fact';
import { any, group, matchesOf, mentionOf, nameEnd, person, word, type Statement } from './statement';

/** Other names that a sentence gives: *@f, also known as X*, *@o (ABC)*, *@p, better known by his nom de guerre @p*. */
export function* aliasesIn(clause: Clause): Generator<Statement> {
  const { notation, mentions, nameOf } = clause;
  const same = (a: number, b: number): boolean => mentions[a]?.entity === mentions[b]?.entity;
  for (const match of matchesOf(besideName, notation)) {
    const [long, short] = [match.group('long')!, match.group('short')!];
    if (!same(mentionOf(long.text), mentionOf(short.text))) continue;
    const [full, acronym] = [nameOf(mentionOf(long.text)), nameOf(mentionOf(short.text))];
    if (/^[\p{Lu}&-]{2,8}$/u.test(acronym) && !standsFor(fold(acronym), fold(full))) continue;
    yield { type: 'alias', subject: mentionOf(long.text), from: short.from, to: short.to };
  }
  for (const match of matchesOf(acronymBehind, notation)) {
    const short = match.group('short')!;
    if ((short.text.match(/\p{Lu}/gu)?.length ?? 0) < 2 || !standsFor(fold(short.text), fold(nameOf(mentionOf(match.group('long')!.text))))) continue;
    if (notation[match.end - 1] === ',' && !abbreviates(fold(short.text), fold(nameOf(mentionOf(match.group('long')!.text))))) continue;
    yield { type: 'alias', subject: mentionOf(match.group('long')!.text), from: short.from, to: short.to };
  }
  const called = / (?:known|referred|called|dubbed|nicknamed|named|aka|a\.k\.a\.?|alias|guerre|name|nickname|born|Born|pseudonym|moniker|goes|records|recording|recorded|raps|writes|wrote|writing) /.test(notation);
  for (const match of called ? matchesOf(alsoKnownAs, notation) : []) {
    const who = mentionOf(match.group('who')!.text);
    const name = match.group('name')!;
    const text = notation.slice(match.at, name.from);
    // *An affiliate in @s known as X* is not @s.
    if (/ (?:of|in|from|near|at|by|with|for|to) (?:the )?$/.test(notation.slice(0, match.at + 1)) && !/^ \S+ [,(—]/.test(text)) continue;
    // *@o named Omar Tesk its head*: somebody else.
    if (/ (?:named|called|born|dubbed) (?:the )?(?:[“"] )?$/.test(text) && !/(?:,|\(|is|was|are|were|also|formerly|previously|originally) (?:[a-z]+ )?(?:named|called|born|dubbed) (?:the )?(?:[“"] )?$/.test(text)) continue;
    // *Was named Best Actor*: an award.
    if (/ named (?:the )?$/.test(text) && match.group('who')!.text.startsWith('@p') && !name.text.startsWith('@p')) continue;
    if (/ born (?:the )?$/.test(text) && !name.text.startsWith('@p')) continue;
    if (name.text.startsWith('@') && name.text[1] !== match.group('who')!.text[1] && !same(who, mentionOf(name.text))) continue;
    const standing: Standing | undefined = /formerly|previously|once|originally/.test(match.group('when')?.text ?? '') ? 'former' : undefined;
    yield { type: 'alias', subject: who, from: name.from, to: name.to, ...(standing && { standing }) };
  }
  for (const match of called ? matchesOf(quotedName, notation) : []) {
    const name = match.group('name')!;
    const text = name.text.replace(/ , $/, ' ').trimEnd();
    if (text !== '') yield { type: 'alias', subject: mentionOf(match.group('who')!.text), from: name.from, to: name.from + text.length };
  }
  for (const match of matchesOf(foundedAs, notation)) {
    const name = match.group('name')!;
    yield { type: 'alias', subject: mentionOf(match.group('who')!.text), from: name.from, to: name.to, standing: 'former' };
  }
  for (const match of / (?:name|renamed|rebranded|formerly) /.test(notation) ? matchesOf(renamed, notation) : []) {
    const who = mentionOf(match.group('who')!.text);
    const [old, now] = [match.group('old') ?? match.group('old2'), match.group('now') ?? match.group('now2')];
    if (old) yield { type: 'alias', subject: who, from: old.from, to: old.to, standing: 'former' };
    if (now) yield { type: 'alias', subject: who, from: now.from, to: now.to };
  }
  for (const pattern of called ? [underName, bornAs] : []) {
    for (const match of matchesOf(pattern, notation)) {
      const name = match.group('name')!;
      yield { type: 'alias', subject: mentionOf(match.group('who')!.text), from: name.from, to: name.to };
    }
  }
  for (const match of matchesOf(nomDeGuerre, notation)) {
    const name = match.group('name')!;
    yield { type: 'alias', subject: mentionOf(match.group('who')!.text), from: name.from, to: name.to };
  }
}

/**
 * Whether a short form may stand for the whole of a name: *NSW* is *New South Wales* and no *Parliament of New South Wales*,
 * and in *J&KCA* there are more words than in *Kashmir Cricket Association*. What is no acronym at all is another matter.
 */
function standsFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  if (letters !== short && letters[0] !== long[0]) return false;
  return letters[0] === long[0] || !long.split(' ').some((_, n, words) => n > 0 && abbreviates(letters, words.slice(n).join(' ')));
}

const besideName = new RegExp(` (?<long>${any}) (?:\\( |, or |or )(?:“ |" )?(?<short>${any}) (?:” |" )?(?=[),])`, 'dg');
const acronymBehind = new RegExp(` (?<long>${group}) (?:\\( |, or )(?:“ |" )?(?<short>\\p{Lu}[\\p{L}&-]{1,9}) (?:” |" )?[),]`, 'dgu');
const alsoKnownAs = new RegExp(
    ` (?<who>${any}) (?:(?:,|\\(|—) )?(?:(?:who|which) )?(?:(?:is|was|are|were) )?(?<when>(?:also|better|more|commonly|widely|popularly|formerly|previously|otherwise|once|sometimes|often|locally|officially|originally) ){0,2}` +
    `(?:(?:known|referred)(?: locally| internationally| simply| commonly)?(?: to (?:(?:his|her|its|their|the|many) )?(?:\\p{Ll}+ ){0,3}?as| (?:as|by (?:his|her|its|their|the|@[pfo]\\d+ 's)(?: ${word}){1,5}?))|called|dubbed|nicknamed|named|aka|a\\.k\\.a\\.?|alias|nom de guerre|whose (?:real|birth|given|full) name (?:is|was)|real name|born) ` +
    `(?:the )?(?:“ |" )?(?<name>${any}|(?:\\p{Lu}|al - |el - )${word}(?: (?:(?:of|the|al|el|bin|ibn|de|for|and|-) ){0,2}\\p{Lu}[^\\s,;:()“”"—?!/]*){0,6})(?= )`, 'dgu',
  );
const quotedName = new RegExp(
    ` (?<who>${any}) (?:, |\\( )?(?:who |which )?(?:(?:is|was|were|are) )?(?:(?:also|sometimes|widely|better|once|often|reportedly|commonly) )*(?:nicknamed|dubbed|known as|(?:known|referred) to (?:\\p{Ll}+ ){0,3}?as|referred to as|known by the nickname|called|whose nickname (?:is|was)) (?:the )?(?:“|") (?<name>(?:(?![“”"(])\\S+ ){1,5}?)(?:”|")(?= )`, 'dgu',
  );
const foundedAs = new RegExp(` (?<who>${group}) (?:, )?(?:which )?(?:was |were )?(?:first |originally )?(?:founded|formed|established|launched|started|began|created)(?: in(?: ${word}){1,2}?| by(?: ${word}){1,4}?)? as (?:the )?(?<name>${group})${nameEnd}`, 'dg');
const groupName = `(?:${group}|(?:\\p{Lu}|al - |el - )${word}(?: (?:(?:of|the|al|el|for|and|-) ){0,2}\\p{Lu}[^\\s,;:()“”"—?!/]*){0,6})(?= )`;
/** *@f, which changed its name from X to Y*, *@f renamed itself X*, *@f, formerly X*. */
const renamed = new RegExp(
    ` (?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:(?:, )?(?:(?:which|that) )?(?:(?:has|have|had) )?(?:(?:since|later|also|recently|then) )?(?:(?:changed|changing) (?:its|their|@[fo]\\d+ 's) name(?: from (?:the )?(?<old>${groupName}))?(?: to (?:the )?(?<now>${groupName}))?|` +
    `(?:(?:was|is|were|been) )?(?:renamed|rebranded)(?: itself| themselves)?(?: as)? (?:the )?(?<now2>${groupName}))|(?:, |\\( )formerly (?:the )?(?<old2>${groupName}))`, 'dgu',
  );
const nomDeGuerre = new RegExp(` (?<name>${person}) , (?:the )?(?:nom de guerre|alias|pseudonym|stage name|nickname|pen name) of (?<who>${person}) `, 'dg');
const personName = `(?:${person}|\\p{Lu}${word}(?: (?:(?:the|al|bin|ibn|de) )?\\p{Lu}[^\\s,;:()“”"—?!/]*){0,3})`;
/** *@p, who wrestled for @o under the ring name X*, *@p, who goes by X*. */
const underName = new RegExp(
    ` (?<who>${person}) (?:(?!@p)[^\\s;“”"]+ ){0,16}?(?:(?:under|by|using|with|adopted|took) (?:the |his |her )?(?:(?:ring|stage|pen|screen|professional|artist|code|war) )?(?:name|pseudonym|alias|moniker|nom de guerre|nickname)(?: of)?|goes by(?: the name(?: of)?)?|(?:records|recorded|recording|raps|writes|wrote|writing) as) (?:“ |" )?(?<name>${personName})(?= )`, 'dgu',
  );
/** *Born X in Tarsk, @p left*. */
const bornAs = new RegExp(`^ Born (?:as )?(?<name>${personName}) (?:in|on|to|at) (?:(?!@p)[^\\s;“”"]+ ){1,20}?, (?<who>${person})(?= )`, 'dgu');

import type { Clause } from './clause';
import type { FactType, Standing } from './fact';
import { fold } from '../../tokens/fold';
import { headOf, isGroupNoun, phraseEnd } from './noun-phrase';
import { any, body, group, matchesOf, mentionOf, nameEnd, person, word, type Statement } from './statement';

/** What one mention is to another: who leads whom, who belongs to whom, who founded, backs, fights whom or speaks for whom. */
export function* bondsIn(clause: Clause): Generator<Statement> {
  for (const [pattern, one, other, sign] of bonds) {
    if (!sign.test(clause.notation)) continue;
    for (const match of matchesOf(pattern, clause.notation)) {
      const a = match.group('a')!;
      const b = match.group('b')!;
      if (isNegated(clause.notation, match.at, match.end) || clause.mentions[mentionOf(a.text)]?.entity === clause.mentions[mentionOf(b.text)]?.entity) continue;
      const standing: Standing | undefined = /\b(?:former|formerly|then|once|previously)\b| ex - /.test(clause.notation.slice(match.at, match.end)) ? 'former' : undefined;
      const said = (type: FactType, subject: { readonly text: string }, object: { readonly text: string; readonly from: number; readonly to: number }): Statement => ({
        type, subject: mentionOf(subject.text), object: mentionOf(object.text), from: object.from, to: object.to, ...(standing && { standing }),
      });
      if (one) yield said(one, a, b);
      if (other) yield said(other, b, a);
    }
  }
  yield* membersIn(clause);
  yield* namedMembers(clause);
}

/** *Members of @f, including @p and @p*, *@f lawmakers @p and @p*. */
function* namedMembers({ notation }: Clause): Generator<Statement> {
  for (const match of / (?:directors|executives|players|members|lawmakers|senators|activists|candidates|fighters|leaders|commanders|officials|MPs|politicians|founders) /.test(notation) ? matchesOf(membersNamed, notation) : []) {
    if (isNegated(notation, match.at, match.end)) continue;
    const standing = /\b(?:[Ff]ormer|ex -) (?:the )?(?:@\w+ )?$/.test(notation.slice(0, match.group('list')!.from).replace(/(?:'s )?\p{Ll}+ (?:, )?(?:including |such as )?$/u, '')) ? ({ standing: 'former' } as const) : {};
    const whole = (match.group('whole') ?? match.group('whole2'))!;
    const list = match.group('list')!;
    for (const part of list.text.matchAll(/@p\d+/g)) {
      const from = list.from + part.index;
      yield { type: 'member', subject: mentionOf(whole.text), object: mentionOf(part[0]), from, to: from + part[0].length, ...standing };
      yield { type: 'part-of', subject: mentionOf(part[0]), object: mentionOf(whole.text), from: whole.from, to: whole.to, ...standing };
    }
  }
}

/** What roles say of the body that they are held in: *leader of @f*, *@f spokesman*. @param roles statements of the same clause. */
export function* bondsOfRoles({ notation, nameOf }: Clause, roles: Iterable<Statement>): Generator<Statement> {
  for (const { type, subject, from, to, standing } of roles) {
    if (type !== 'role') continue;
    // *Leader of the @f and prime minister*: two offices.
    const phrase = ` ${notation.slice(from, to)} `.replace(/( @[fo]\d+ (?:(?!and |of |in |for )\p{Ll}+ )?)(?:and|,) (?!(?:the |its )?@|\p{Lu}).*$/u, '$1');
    const [place] = [...matchesOf(bodyIn, phrase)];
    const found = place?.group('body');
    if (!found) continue;
    const object = mentionOf(found.text);
    // *Head of the Trade and Labour Committee*, cut in two: nobody heads *Trade*.
    if (/^ and @[fo]/.test(phrase.slice(found.to)) && !isGroupNoun(fold(nameOf(object).split(/\s+/).pop() ?? ''))) continue;
    const at = from - 1;
    const held = standing ? { standing } : {};
    // Who is to be a party's candidate belongs to it.
    const member = standing === 'former' ? { standing } : {};
    const who = notation.indexOf(`@p${subject} `);
    const inverse = (kind: FactType, rest: { readonly standing?: Standing } = held): Statement => ({ type: kind, subject: object, object: subject, from: who, to: who + `@p${subject}`.length, ...rest });
    const straight = (kind: FactType, rest: { readonly standing?: Standing } = held): Statement => ({ type: kind, subject, object, from: at + found.from, to: at + found.to, ...rest });
    // *@f's military commander* leads it; of a company or a state there are others.
    const armed = found.text.startsWith('@f') && / military (?:commander|leader|chief) /.test(phrase);
    // *A Ministry of Trade director*: the minister heads it.
    const others = (/\bMinistry\b/.test(nameOf(object)) && / director /i.test(phrase)) || (!armed && / (?:deputy|vice|assistant|associate|one of|senior|top|prominent|notorious|military|local|regional|provincial|field|battalion|unit|co|designate|elect|candidate|nominee|adviser|aide|assistant|minority|majority|opposition|floor|technical|publishing|creative|artistic|financial|finance|marketing|communications?|operations|sporting|press|media|editorial|medical|research|policy|section|department) | - (?:elect|designate)/i.test(phrase));
    // *Congress leader @p* may be one of many; a faction mostly has one.
    const many = /^ @o\d+ leader $/.test(phrase);
    const throughout = leading.test(phrase) && !many;
    // *A director of the bank* is one of several.
    if (throughout && !others && !found.text.startsWith('@s') && !/ an? $/.test(notation.slice(0, from))) {
      yield straight('leads');
      yield inverse('led-by');
    }
    if (speaking.test(phrase)) yield inverse('spokesman');
    if (founding.test(phrase)) {
      yield straight('founder');
      yield inverse('founded-by');
    }
    const leads = throughout && !others;
    if (belonging.test(phrase) || many || (!leads && within.test(phrase)) || (serving.test(phrase) && /^@f/.test(found.text) && !(leads && armed)) || (!leads && fellowship.test(phrase)) || (throughout && others && !/^@s/.test(found.text) && !/ (?:elect|designate|candidate|nominee|adviser|aide|minority|majority|opposition|floor) /i.test(phrase)) || (!/^@s/.test(found.text) && ((!leads && employed.test(phrase)) || inPart.test(phrase)))) {
      yield straight('part-of', member);
      yield inverse('member', member);
    }
  }
}

const leaders = 'general manager|leader|head|chief|commander|chairman|chairwoman|chairperson|chair|president|commander - in - chief|supreme leader|secretary - general|secretary general|director - general|general secretary|ceo|CEO|chief executive|chief executive officer|director';
/** Who of them does it. */
const nouns = '(?:fighters|forces|troops|militants|militiamen|rebels|soldiers|gunmen|insurgents|units|members) ';
const few = `(?:the )?(?:${word} ){0,4}?`;

/** What belongs to a group as its own: *@f's news agency @o*. */
const belongings = 'branch|wing|arm|affiliate|offshoot|franchise|subsidiary|news agency|(?:television|TV) (?:station|channel|network)|radio station|newspaper|mouthpiece|media outlet|think tank|division|brigade|battalion|charity|foundation|committee|department';

/** As little as may stand before whom somebody fights; *fought in Tarsk alongside @f* is something else. */
const foe = `(?:the )?(?:(?!(?:alongside|for|in|of|to|from|at|by|on|after|over|and|who|that|with) )${word} ){0,4}?`;

/** With the first mention as `a` and the second as `b`: what is said of `a`, and what of `b`; and what must stand in a sentence for a pattern to be worth a look. */
const bonds: readonly (readonly [pattern: RegExp, ofA: FactType | undefined, ofB: FactType | undefined, sign: RegExp])[] = ([
  [`(?<a>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that )?(?:is |are |was |were |will be |is to be )?(?:currently |now |then |formerly )?(?:led|headed|commanded|chaired|run|ruled) by ${few}(?<b>${person})`, 'led-by', 'leads', / (?:led|headed|commanded|chaired|run|ruled) by /],
  [`(?<a>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that )?(?:is |are |was |were )?(?:currently |now |then )?(?:led|headed|commanded) by (?:the )?(?<b>${body})(?! (?:of|for|in|by|on|leader|commander|chief|general|official|officer|head) )`, 'led-by', 'leads', / (?:led|headed|commanded) by /],
  [`(?<b>${body}) - led (?:(?!(?:and|or|the|an?|against|near|in|on|of|for|with|from|to|by|at|over|around|as|that|which|who|is|was|has|had) |\\p{Ll}+(?:ing|ed) )\\p{Ll}+ ){0,3}?(?<a>${group})`, 'led-by', 'leads', / (?:- led) /],
  [`(?<b>${group}) (?:, )?(?:which )?(?:was |were )?(?:formed|created) (?:in \\d{4} )?(?:by|from|through|out of) (?:a |the )?(?:merger|union|alliance) (?:of|between) (?:the )?(?<a>${group})`, 'part-of', 'member', / (?:merger|union|alliance) (?:of|between) /],
  [`[Oo]ne of (?:the )?(?<b>${group}) (?:'s )?(?:\\p{Ll}+ ){0,2}?(?:leaders|commanders|members|officials|lawmakers|candidates) (?:, )?(?:who (?:is|was) )?(?:named |nicknamed |called |known as )?(?<a>${person})`, 'part-of', 'member', /(?:ne of) /],
  [`(?<a>${person}) , one of (?:the )?(?:(?<b>${group}) (?:'s )?(?:\\p{Ll}+ ){0,2}?(?:leaders|commanders|members|officials))`, 'part-of', 'member', / (?:, one of) /],
  [`(?<a>${person}) , one of (?:the |its )?(?:\\p{Ll}+ ){0,2}?(?:leaders|commanders|members|officials) of (?:the )?(?<b>${group})`, 'part-of', 'member', / (?:, one of) /],
  [`(?<b>${person}) , one of (?:the )?(?:\\p{Ll}+ ){0,2}?(?:co - )?founders of (?:the )?(?<a>${group})`, 'founded-by', 'founder', / (?:founders of) /],
  [`(?<b>${group}) - owned (?:\\p{Ll}+ ){0,3}?(?<a>${group})`, 'part-of', 'member', / (?:- owned) /],
  [`(?<b>${group}) member (?:, )?(?:the )?(?<a>${group})`, 'part-of', 'member', / (?:member) /],
  [`(?<b>${any}) (?:has|have|had) (?:also |long |openly )?(?:armed|trained|equipped) (?:and (?:funded|armed|trained|equipped) )?(?:the )?(?<a>${group})`, 'backed-by', 'backs', / (?:armed|trained|equipped) /],
  [`[Uu]nder the (?:leadership|command|presidency) of ${few}(?<b>${person}) (?:, )?(?:the )?(?<a>${group})`, 'led-by', 'leads', /(?:nder the) /],
  [`(?<a>${group}) (?:, )?under the (?:leadership|command) of ${few}(?<b>${person})`, 'led-by', 'leads', / (?:under the) /],
  [`(?<b>${person}) (?:, )?(?:who )?(?:now |currently )?runs (?:the )?(?<a>${group})`, 'led-by', 'leads', / (?:runs) /],
  [`(?<a>${group}) (?:${nouns})?(?:, )?(?:which |who )?(?:(?:is|are|was|were) )?(?:closely |formally )?(?:allied|aligned) (?:with|to) ${few}(?<b>${body})`, 'backs', 'backed-by', / (?:allied|aligned) /],
  [`(?<a>${group}) (?:${nouns}|militias )?(?:, )?(?:which |who )?(?:(?:is|are|was|were) )?loyal to (?:the )?(?<b>${any})`, 'backs', 'backed-by', / (?:loyal to) /],
  [`(?<b>@s\\d+) (?:'s )?(?:\\p{Ll}+ ){0,1}?prox(?:y|ies) (?:, )?(?:the )?(?<a>${group})`, 'backed-by', 'backs', / (?:proxy|proxies) /],
  [`(?<a>${group}) (?:, )?(?:an?|the) (?:\\p{Ll}+ ){0,2}?proxy (?:of|for) ${few}(?<b>${body})`, 'backed-by', 'backs', / (?:proxy) /],
  [`(?<a>${group}) (?:, )?(?:which )?(?:has|had|have|enjoys|enjoyed) (?:the )?(?:\\p{Ll}+ ){0,1}?(?:support|backing) of ${few}(?<b>${any})`, 'backed-by', 'backs', / (?:support|backing) (?:of) /],
  [`(?<b>${person}) (?:, )?(?:who )?(?:now |currently |then |once )?(?:leads|led|heads|headed|commands|commanded|chairs|chaired) (?:the )?(?:${word} ){0,2}?(?<a>${group})(?! (?:team|delegation|mission|effort|campaign|investigation|inquiry|office|department|unit|project|squad) )`, 'led-by', 'leads', / (?:leads|led|heads|headed|commands|commanded|chairs|chaired) /],
  [`(?<a>${group}|${person}|@s\\d+(?= (?:,|is|was) )) (?:\\( [^()]{1,40} \\) )?(?:, |\\( |— )?(?:which |that |who )?(?:is |are |was |were )?(?:also |now |still |a |an |the |one of the |itself |technically |nominally |formally )*(?:(?!(?!armed )\\p{Ll}+ed )${word} ){0,3}?(?:part|member|branch|wing|arm|offshoot|faction|component|subsidiary|division|unit|chapter) (?:of|within) ${few}(?<b>${group})`, 'part-of', 'member', / (?:part|member|branch|wing|arm|offshoot|faction|component|subsidiary|division|unit|chapter) (?:of|within) /],
  [`(?<a>${any}) (?:, )?(?:which |that |who )?(?:belongs|belonged|belonging) to ${few}(?<b>${group})`, 'part-of', 'member', / (?:belongs|belonged|belonging) /],
  [`(?<a>${any}) (?:has |have |had )?(?:since |also |later |then )?(?:joined|rejoined) (?:the )?(?<b>${group})`, 'part-of', 'member', / (?:joined|rejoined) /],
  [`(?<!(?:told|informed|warned|notified|accused|convicted|assured|reminded) )(?<a>${person}) (?:, )?of (?:the )?(?:@s\\d+ 's )?(?<b>${group})(?! fame )`, 'part-of', 'member', / (?:of) /],
  [`(?<a>${person}) 's (?:(?!for |of |in |to |with |on |from )(?:\\p{Ll}+|-) ){0,3}?(?<b>@f\\d+)(?= (?:party|movement|group|faction|bloc|militia|[,.;:)—]) )`, 'part-of', undefined, / (?:'s) /],
  // *@p's @f won*, *@p's @f coalition*, but not *@p's @f strategy*.
  [`(?<a>${person}) 's (?<b>@f\\d+)(?! (?!(?:party|movement|group|faction|bloc|militia|coalition|alliance|has|have|had|is|was|are|were|will|said|says|which|that|who|won|lost|and|in|to) )\\p{Ll})`, 'part-of', 'member', / (?:'s) /],
  [`(?<b>${person}) (?:, )?(?:who )?(?:co - )?(?:founded|established|cofounded) (?:the )?(?:${word} ){0,3}?(?<a>${group})`, 'founded-by', 'founder', / (?:founded|established|cofounded) /],
  [`(?<a>${group}) (?:, )?(?:which )?(?:was |were )?(?:first |originally |officially )?(?:founded|established|created|formed|set up|started|co - founded|launched) (?:in (?:${word} ){1,3}|on (?:${word} ){1,4})?by (?!(?:a |the )?(?:merger|union|alliance) )${few}(?<b>${any})`, 'founded-by', undefined, / (?:founded|established|created|formed|set up|started|launched) /],
  [`(?<b>${any}) - (?:backed|supported|funded|sponsored|armed|trained|financed) (?:(?:, )?(?!and |or )(?:\\p{Ll}+|-|\\p{Lu}\\p{L}+) ){0,4}?(?<a>${group})`, 'backed-by', 'backs', / (?:- (?:backed|supported|funded|sponsored|armed|trained|financed)) /],
  [`(?<a>${any}) (?:${nouns})?(?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that |who )?(?:is |are |was |were |has been |have been |being )?(?:also |widely |heavily |openly |mainly |largely )?(?:backed|supported|funded|armed|sponsored|financed|trained|trained and equipped|armed and trained|equipped)(?: and (?:backed|supported|funded|armed|sponsored|financed|trained|equipped))? by ${few}(?<b>${any})`, 'backed-by', 'backs', / (?:backed|supported|funded|armed|sponsored|financed|trained|equipped) /],
  [`(?<b>${any}) (?:, which )?(?:also |openly |has |have )*(?:backs|supports|funds|sponsors|finances|back|support|sponsor|bankrolls|backed|funded|sponsored|financed|bankrolled) (?:and (?:arms|funds|trains|finances|armed|trained|funded) )?(?:the )?(?:(?!with |for |of |in |to |from |against |between |on |by |into |over )${word} ){0,3}?(?<a>${group}|@s\\d+)(?! by )`, 'backed-by', 'backs', / (?:back|support|fund|sponsor|financ|bankroll)/],
  [`(?<b>${body}) 's (?:${word} ){0,3}?(?:${belongings}) (?:in (?:${word} ){1,3})?(?:, )?(?:the )?(?<a>${group})`, 'part-of', 'member', / (?:'s) /],
  [`(?<a>${group}) (?:\\( [^()]{1,40} \\) )?[,—] (?:the )?(?<b>${body}) 's (?:${word} ){0,3}?(?:${belongings})`, 'part-of', 'member', / (?:'s) /],
  [`(?<b>${group}) (?:and |, |, and )?its (?:${word} ){0,3}?(?:${belongings}) (?:, )?(?:the )?(?<a>${group})`, 'part-of', 'member', / (?:its) /],
  [`(?<a>@o\\d+) (?:\\( [^()]{1,40} \\) )?(?:, |\\( )(?:which is )?(?:wholly |fully |now |currently )?owned by ${few}(?<b>@o\\d+)`, 'part-of', 'member', / (?:owned by) /],
  [`(?<b>${group}) (?:(?!and )${word} )?(?:affiliate|offshoot|subsidiary|unit) (?:, )?(?:the )?(?<a>${group})`, 'part-of', 'member', / (?:affiliate|offshoot|subsidiary|unit) /],
  [`(?<b>${group}) (?:- )?(?:affiliated|run|owned|controlled|operated) (?:\\p{Ll}+ ){0,2}?(?:agency|channel|station|newspaper|website|outlet|network|company|militia|group|airline|bank|charity|foundation) (?<a>${group})`, 'part-of', 'member', / (?:affiliated|run|owned|controlled|operated) /],
  [`(?<b>${group}) (?:, )?(?:(?:in|of) which (?:the )?(?<a>${group}) (?:is|was) (?:an? |the )?(?:\\p{Ll}+ ){0,2}?(?:part|member|component|force|faction|element|group|party))`, 'part-of', 'member', / (?:in|of) (?:which) /],
  [`(?<a>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that )?(?:is |are |was |were )?(?:an? |the )?(?:${word} ){0,3}?(?:affiliate of|affiliated (?:with|to)) ${few}(?<b>${group})`, 'part-of', 'member', / (?:affiliate|affiliated) /],
  [`(?<b>${any}) 's (?:${word} ){0,2}?(?:support|backing|aid|assistance|funding) (?:for|of|to) ${few}(?<a>${group})`, 'backed-by', 'backs', / (?:support|backing|aid|assistance|funding) /],
  [`(?<b>${any}) (?:which |that )?(?:provides|provided|gives|gave|lends|lent|supplies|supplied|has provided|have provided) (?:${word} ){0,4}?(?:support|backing|aid|weapons|arms|funding|funds|training) (?:for|to) ${few}(?<a>${group})`, 'backed-by', 'backs', / (?:support|backing|aid|weapons|arms|funding|funds|training) /],
  [`(?<b>${any}) , (?:an? |the )?(?:${word} ){0,2}?(?:ally|backer|patron|sponsor|supporter) of ${few}(?<a>${group})`, 'backed-by', 'backs', / (?:ally|backer|patron|sponsor|supporter) (?:of) /],
  [`(?<a>${group}) (?:\\( [^()]{1,60} \\) )?and (?:its|@[fo]\\d+ 's) (?:\\p{Ll}+ )?(?:allied (?:\\p{Ll}+ (?:of |in )?)?|allies (?:, |in |of )?(?:including )?)(?:the )?(?<b>${group})`, 'backs', 'backed-by', / (?:allied|allies) /],
  [`(?<a>${body}) (?:and (?:its|@[fos]\\d+ 's) (?:${word} ){0,2}?ally|'s (?:${word} ){0,2}?(?:ally|backer|patron|sponsor))(?: ,)? (?:the )?(?<b>${body})`, 'backed-by', 'backs', / (?:ally|backer|patron|sponsor) /],
  [`(?<a>${body}) (?:${nouns})?(?:, )?(?:which |that |who )?(?:has |have |had |is |are |was |were )?(?:also |been )*(?:fights|fought|fighting|fight|battles|battled|battling|combats|combating|clashed with|clashes with|clashing with|ambushed|engaged) (?:against |with )?${foe}(?<b>${body})`, 'fights', 'fights', / (?:fight|fought|battl|combat|clash|ambush|engaged)/],
  [`(?:[Ww]ar|[Cc]lashes|[Ff]ighting|[Bb]attles?|[Ff]ight|[Hh]ostilities|[Cc]ombat|[Ff]irefights?|[Cc]onflict|[Cc]onfrontations?) between ${few}(?<a>${body}) (?:${nouns})?(?:\\( [^()]{1,40} \\) )?and ${few}(?<b>${body})`, 'fights', 'fights', / (?:between) /],
  [`(?<a>${body}) (?:${nouns})?(?:(?:'s|is|are|was|were|has been) )?(?:at war with|(?:(?:launched|began|started|waged|waging|wages|mounted|leads|led|joined|resumed) )?(?:in )?(?:its |their |the |an? )?(?:${word} ){0,2}?(?:war|fight|battle|campaign|offensive|operation|clashes|battles|jihad|insurgency|rebellion) (?:against|with)) ${few}(?<b>${body})`, 'fights', 'fights', / (?:against|with) /],
  [`(?<a>${body}) (?:${nouns})?and (?:the )?(?<b>${body}) (?:${nouns})?(?:have |had |has )?(?:clashed|fought each other|traded fire|exchanged fire)`, 'fights', 'fights', / (?:clashed|fought each|traded|exchanged) /],
  [`(?<a>@[fo]\\d+) (?:, )?(?:has |have )?(?:also )?(?:claimed|claims|taken|took|takes) responsibility for ${few}(?:${word} ){0,6}?(?:against|on) (?:the )?(?<b>${body})`, 'fights', undefined, / (?:responsibility) /],
] as const).map(([pattern, a, b, sign]) => [new RegExp(` ${pattern}${nameEnd}`, 'dgu'), a, b, sign]);

/** *A rebel coalition fighting the @f*: an enemy without a name. */
export function* enemiesIn({ notation }: Clause): Generator<Statement> {
  if (!notation.includes(' fighting ')) return;
  for (const match of matchesOf(enemy, notation)) {
    const by = match.group('by')!;
    const phrase = by.text.trimEnd();
    if (!/ (?:an?|the) $/i.test(notation.slice(0, by.from)) || !isGroupNoun(headOf(phrase))) continue;
    yield { type: 'fights', subject: mentionOf(match.group('who')!.text), from: by.from, to: by.from + phrase.length };
  }
}

/** *@f, which includes @f, @f and @f*, *a coalition made up of @f and @f*. */
function* membersIn({ notation, mentions }: Clause): Generator<Statement> {
  for (const match of matchesOf(listOfMembers, notation)) {
    if (isNegated(notation, match.at, match.end)) continue;
    const whole = match.group('whole')!;
    const list = match.group('list')!;
    for (const part of list.text.matchAll(/@[fops]\d+/g)) {
      const from = list.from + part.index;
      const object = mentionOf(part[0]);
      if (mentions[object]?.entity === mentions[mentionOf(whole.text)]?.entity) continue;
      yield { type: 'member', subject: mentionOf(whole.text), object, from, to: from + part[0].length };
      yield { type: 'part-of', subject: object, object: mentionOf(whole.text), from: whole.from, to: whole.to };
    }
  }
}

function isNegated(notation: string, from: number, to: number): boolean {
  return /\b(?:not|never|denied|denies|denying|nor|neither|without)\b/.test(notation.slice(Math.max(0, from - 25), to));
}

/** *An Iran-backed militia* said of a group; *a component of the army*, *integrated into the armed forces*. @param descriptions of the same clause. */
export function* bondsOfDescriptions(clause: Clause, descriptions: Iterable<Statement>): Generator<Statement> {
  const { notation } = clause;
  for (const { type, subject, from, to } of descriptions) {
    if (type !== 'description') continue;
    const backed = /(?:^| )(?<by>@[fops]\d+|\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?) - (?:backed|supported|funded|sponsored|armed|trained|financed)(?= |$)/du.exec(notation.slice(from, to));
    const place = backed?.indices?.groups?.['by'];
    if (!place) continue;
    const by = notation.slice(from + place[0], from + place[1]);
    yield { type: 'backed-by', subject, ...(by.startsWith('@') && { object: mentionOf(by) }), from: from + place[0], to: from + place[1] };
  }
  for (const match of matchesOf(supportedBy, notation)) {
    const end = phraseEnd(clause, match.end, 8);
    if (isNegated(notation, match.at, match.end) || end <= match.end || /@/.test(notation.slice(match.end, end))) continue;
    yield { type: 'backed-by', subject: mentionOf(match.group('who')!.text), from: match.end + (/^the /.exec(notation.slice(match.end))?.[0].length ?? 0), to: end };
  }
  for (const match of matchesOf(partOf, notation)) {
    if (isNegated(notation, match.at, match.end)) continue;
    const end = phraseEnd(clause, match.end, 10);
    const phrase = notation.slice(match.end, end);
    // Names are read with their own kind.
    if (end <= match.end || /@[fo]\d/.test(phrase) || !/^(?:@|\p{Lu}|\p{Ll})/u.test(phrase) || !isGroupNoun(headOf(phrase))) continue;
    yield { type: 'part-of', subject: mentionOf(match.group('who')!.text), from: match.end, to: end };
  }
}

const bodyIn = new RegExp(` (?<body>${body}) `, 'dg');
const leading = new RegExp(` (?:${body} (?:'s )?(?:(?!career|all - time|market|industry|world)${word} ){0,2}?(?:${leaders})|(?:${leaders}) (?:of|for) (?:the )?(?:(?!at |in |to |for |from |with )${word} ){0,2}?${body}(?: \\p{Ll}+)?) $`, 'iu');
const speaking = new RegExp(` (?:${body} (?:'s )?(?:${word} ){0,3}?spokes(?:man|woman|person)|spokes(?:man|woman|person) (?:of|for) (?:the )?(?:${word} ){0,3}?${body}) $`, 'i');
const founding = new RegExp(` (?:co - )?founder (?:and (?:${word} ){1,3})?of (?:an? |the )?(?:(?!(?:of|for|in|at|to|within) )[a-z]+ ){0,3}?${body} | ${body} (?:'s )?(?:co - )?founder `, 'i');
const belonging = new RegExp(` member of (?:the )?(?:${word} ){0,3}?${group} (?:(?!@)${word} ){0,2}$`, 'i');
/** *@f commander*, *@f lawmaker*. */
const serving = new RegExp(` ${group} (?:'s )?(?:(?!@)${word} ){0,2}?(?:member|commander|fighter|militant|official|operative|lawmaker|legislator|senator|mp|MP|activist|deputy|cadre|politician|candidate|nominee|veteran|gunman|soldier|figure) (?:for .*)?$`);
/** *Commander of @f in Orvash*, *military commander of @f*. */
const within = new RegExp(` (?:${leaders}|fighter|official|operative|figure|representative|militant|officer|senator|lawmaker|legislator|mp|MP|councillor|candidate|nominee|activist|politician) (?:of|for|from|in|with) (?:the )?@f\\d+ (?:in .*)?$`);
const fellowship = new RegExp(
    ` ${group} (?:'s )?(?:(?!@)${word} ){0,2}?(?:member|fellow|player|correspondent|reporter|journalist|columnist|presenter|anchor|professor|envoy|researcher|scientist|lecturer|employee|staffer|engineer|executive|striker|midfielder|goalkeeper|winger|captain|skipper|coach) $` +
    `| (?:${word} ){0,4}?(?:at|with) (?:the )?${group} $` +
    `| (?:drummer|guitarist|bassist|singer|vocalist|keyboardist|saxophonist|frontman|frontwoman|lyricist|songwriter|striker|midfielder|goalkeeper|winger|defender|quarterback|linebacker|pitcher|catcher|captain|player|coach|fellow|alumnus|alumna|professor|correspondent|reporter|columnist|editor|judge|justice) (?:and (?:[a-z-]+ ){1,3})?(?:of|for|with|in) (?:the )?(?:(?!(?:of|for|in|at|to|within) )[a-z]+ ){0,3}?${group} $`,
  );
const posts = '(?:chief (?:\\p{Ll}+ ){1,2}officer|officer|vice - ?president|vice - ?chair\\p{Ll}*|vice president|vice chair\\p{Ll}*|deputy (?:head|director|leader|chief|chair\\p{Ll}*|secretary(?: - general)?)|secretary|treasurer|editor|editor - in - chief|manager|chef|economist|analyst|meteorologist|co - ordinator|coordinator|chief of staff|official|strategist|counsel|organi[sz]er|volunteer|curator)';
/** *Chief technical officer of @o*, *@o's vice president*. */
const employed = new RegExp(` ${posts} (?:of|at|for|with|in) (?:the )?(?:(?!@)${word} ){0,2}?${group} (?:(?!'s )\\p{Ll}+ )*$| ${group} (?:'s )?(?:(?!@)${word} ){0,3}?${posts} $`, 'iu');
/** *Secretary of the @o's political committee*: who heads a part belongs to the whole. */
const inPart = new RegExp(` (?:of|for|at) (?:the )?${group} (?:'s )?(?:(?!@)${word} ){0,3}?(?:committee|department|office|council|bureau|branch|wing|division|unit|board|programme|program|section|campus) (?:in .*)?$| ${group} (?:'s )?(?:(?!@)${word} ){0,3}?(?:committee|department|office|bureau|branch|wing|division|unit|section) (?:${posts}|${leaders}) $`, 'iu');
const enemy = new RegExp(` (?<by>(?:(?!an? |the )(?:\\p{Ll}+|-|,|\\p{Lu}\\p{L}+|@[fops]\\d+(?= (?:- led|,) )) ){1,9}?) ?fighting (?:against )?(?:the )?(?<who>${group})${nameEnd}`, 'dgu');
const plurals = '(?:directors|executives|players|members|lawmakers|senators|activists|candidates|fighters|leaders|commanders|officials|MPs|politicians)';
const membersNamed = new RegExp(` (?:${plurals} of (?:the )?(?<whole>${group}) (?:, )?(?:including|such as) |(?<whole2>${group}) (?:'s )?${plurals} (?:, including |including |such as )?)(?<list>${person}(?: (?:,|and|, and) ${person})*)${nameEnd}`, 'dg');
const listOfMembers = new RegExp(
    ` (?<whole>${group}) (?:\\( [^()]{1,40} \\) )?(?:, |\\( |— )?(?:(?:which|that) )?(?:(?:is|are|was|were) )?(?:(?:largely|mainly|mostly|primarily|predominantly) )?(?:(?:an?|the) (?:(?!@)${word} ){0,5}?)?(?:(?:alliance|coalition|bloc|grouping|federation|network|union) (?:of (?:(?!@)${word} ){1,6}?)?(?:, )?including|(?:mainly |mostly )?dominated by|includes?|included|comprises|comprising|comprised of|consists (?:mainly |mostly |largely )?of|consisting (?:mainly |mostly |largely )?of|made up (?:mainly |mostly |largely |primarily )?of|composed (?:mainly |mostly |largely )?of|groups together|uniting|unites|coalition of|alliance of|bloc of|merger of|grouping of|union of) ${few}(?<list>${any}(?: (?:,|and|, and|as well as|,? along with) (?:the )?${any})*)(?! former )${nameEnd}`, 'dg',
  );
const supportedBy = new RegExp(` (?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:, )?(?:which |that )?(?:is|are|was|were|has been|have been) (?:also |widely |heavily |openly |mainly |largely )?(?:backed|supported|funded|armed|sponsored|financed) by (?=(?:the )?\\p{Lu})`, 'dgu');
const partOf = new RegExp(` (?<who>${group}) (?:\\( [^()]{1,40} \\) )?(?:, [^,;.]{1,80} , (?=is|was|are|were))?(?:, )?(?:which |that )?(?:(?:is|are|was|were|has been|have been|became) )?(?:(?:also|now|formally|officially|formerly|since) ){0,2}(?:(?:an? |the )?(?:(?!\\p{Ll}+ed )${word} ){0,3}?(?:part|component|member|branch|wing|arm|offshoot|affiliate|subsidiary) of|(?:integrated|incorporated|absorbed|merged|folded) into) (?:the )?(?=\\S)`, 'dgu');

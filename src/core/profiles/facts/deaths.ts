import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import { isGroupNoun, isPersonNoun, isRoleNoun, isSign, phraseEnd, singular } from './noun-phrase';
import { any, matchesOf, mentionOf, nameEnd, person, word, type Statement } from './statement';
import { fold } from '../../tokens/fold';

/** *@p died in Tarsk*, *@p was killed by @f*, *the assassination of @p*. */
export function* deathsIn(clause: Clause): Generator<Statement> {
  if (!deadly.test(clause.notation)) return;
  yield* diedOrWasKilled(clause);
  yield* namedDeaths(clause);
  yield* killers(clause);
  yield* bodiesFound(clause);
}

/** *@p died on Monday*, *@p, 16, killed by police, was buried*. */
function* diedOrWasKilled(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(dying, notation)) {
    const verb = match.group('verb')!;
    const who = match.group('who')!;
    const between = notation.slice(match.at, verb.from);
    const active = !/(?:was|were|been|is|being) (?:[a-z]+ )?$/.test(between);
    if (active && !own.test(verb.text)) {
      // *@p, 16, killed by police, was buried*
      const apposed = /[,)] $/.test(between) && /^ (?:by|in|on|during|at|when|while) /.test(notation.slice(verb.to));
      const called = /(?<noun>\p{Ll}+) $/u.exec(between)?.groups?.['noun'];
      const reduced = called !== undefined && / , (?:an?|the) /.test(between) && / by $/.test(notation.slice(verb.to, verb.to + 4)) && (isRoleNoun(called) || isPersonNoun(called));
      if (!apposed && !reduced) continue;
    }
    if (/\b(?:not|never|nearly|almost|if|would|could|n['’]t)\b/.test(notation.slice(Math.max(0, match.at - 20), verb.from))) continue;
    // *The son of @p was killed.*
    if (/\b(?:son|daughter|wife|husband|brother|sister|father|mother|widow|nephew|cousin|aide|deputy|friend|supporters?|followers?|relatives?|bodyguards?) of (?:the )?(?:late )?(?:\S+ ){0,3}$/.test(notation.slice(0, who.from))) continue;
    // *Omar told them that he died*: whoever that is; but *He died on Monday*.
    const pronoun = clause.nameOf(mentionOf(who.text));
    if (/^(?:he|she)$/.test(pronoun) || (/^(?:He|She)$/.test(pronoun) && who.from > 1)) continue;
    const names = [who.text, ...(match.group('also')?.text.match(/@p\d+/g) ?? [])];
    const to = eventEnd(clause, verb.to);
    // *On Monday, @p died*: when, where nothing else is told.
    const day = to === verb.to && /^(?:died|dies|passed away)$/.test(verb.text) && who.from < 60 ? /^ (?<when>(?:(?:[Oo]n|[Ii]n) )?(?:(?:early|late) )?(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yesterday|Today|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?: (?:, )?\d{4})?)) ,? ?(?:(?:(?!@|and |that )\S+ ){0,5})@p/u.exec(notation.slice(0, who.to))?.groups?.['when'] : undefined;
    const at = day === undefined ? verb.from : 1 + (/^(?:[Oo]n|[Ii]n) /.exec(day)?.[0].length ?? 0);
    for (const name of names) yield { type: 'died', subject: mentionOf(name), from: at, to: day === undefined ? to : 1 + day.length };
    const by = /^ (?:(?!by |to |and |,)\S+ ){0,6}?by (?:the |an? )?/.exec(notation.slice(verb.to, to + 12));
    if (by && (!active || !own.test(verb.text))) for (const name of names) yield* killer(clause, mentionOf(name), verb.to + by[0].length, by[0].startsWith(' by '));
  }
}

/** *@p's body was found in a river*. */
function* bodiesFound(clause: Clause): Generator<Statement> {
  for (const match of matchesOf(body, clause.notation)) {
    const verb = match.group('verb')!;
    const who = match.group('who') ?? match.group('who2');
    if (who && !/^(?:his|her)$/i.test(clause.nameOf(mentionOf(who.text)))) yield { type: 'died', subject: mentionOf(who.text), from: verb.from, to: eventEnd(clause, verb.to) };
  }
}

/** *The assassination of @p*, *@p's death in 2015*, *her murder by agents*. */
function* namedDeaths(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const [pattern, owned] of [[deathOf, false], [ownDeath, true]] as const) {
    for (const match of notation.includes(" 's ") || !owned ? matchesOf(pattern, notation) : []) {
      const what = match.group('what')!;
      const who = mentionOf(match.group('who')!.text);
      if (unmeant.test(notation.slice(Math.max(0, match.at - 40), match.end))) continue;
      // *He was sentenced for her murder*: whose, where somebody is named, the pronoun does not say.
      if (/^(?:he|she|his|her)$/i.test(clause.nameOf(who)) && (!owned || / @p/.test(notation.slice(0, match.at + 1)))) continue;
      const after = owned ? what.to : match.end;
      const to = eventEnd(clause, after);
      const violent = /murder|assassination|killing|slaying|shooting|stabbing|execution|beheading|lynching|drowning|suicide/.test(what.text);
      // *The killing of @p* tells no more than that he died.
      if (to <= after + 1 && /^(?:killing|slaying)/.test(what.text)) continue;
      if (owned ? !(violent || /^ (?:(?:in|on|at) (?:the age|age|\d|@s|\p{Lu})|from |of )/u.test(notation.slice(after))) : !violent && to <= after + 1) continue;
      // That it is a death the type says: *the killing of @p in an airstrike*.
      const from = !owned && /^ (?:in|on|at|near|outside|during|last|this) /.test(notation.slice(after)) ? after + 1 : what.from;
      yield { type: 'died', subject: who, from, to: !owned && to <= after + 1 ? what.from + what.text.replace(/ of$/, '').length : to };
      const by = /^ (?:(?!by |to |and |that |who |,)\S+ ){0,8}?by (?:the |an? )?/.exec(notation.slice(after, to + 12));
      if (by && violent) yield* killer(clause, who, after + by[0].length, false);
    }
  }
}

/** *@f killed @p*, *@p1 was convicted of murdering @p2*, *@p1's killer, @p2,*. */
function* killers({ notation, mentions }: Clause): Generator<Statement> {
  for (const [pattern, real] of killings) {
    for (const match of matchesOf(pattern, notation)) {
      const by = match.group('killer')!;
      const who = mentionOf(match.group('who')!.text);
      const subject = mentionOf(/^@\w+/.exec(by.text)![0]);
      if (mentions[who]?.kind !== 'person' || mentions[subject]?.entity === mentions[who]?.entity) continue;
      if ((real ? /\b(?:not|never|if|would|could|denied|denies)\b/ : /\b(?:not|never|if|would|could|was|were|been|by|nearly|almost)\b/).test(notation.slice(match.at, match.end))) continue;
      // *Northlandic troops killed @p*, but *@p1 fled and killed @p2*.
      const name = by.from + /^@\w+/.exec(by.text)![0].length;
      yield { type: 'killed-by', subject: who, object: subject, from: by.from, to: /s$|men$/.test(by.text) && !/ (?:and|then|also|later) /.test(by.text) ? by.to : name };
    }
  }
}

/** The phrase that begins at `from` as the one who killed. @param near right behind the verb: *killed by a bullet*. */
function* killer(clause: Clause, subject: number, from: number, near: boolean): Generator<Statement> {
  const all = clause.notation.slice(from, phraseEnd(clause, from, 8));
  // *By police on Monday*: when and where is no part of whom.
  const phrase = all.replace(/ (?:on|in|at|near|during|outside|inside|after|before|last|this|early|late|yesterday|today) .*$/, '');
  const to = from + phrase.length;
  // *Her brother* is not she.
  const name = /@[fops]\d+(?! 's)(?= |$)/.exec(phrase);
  if (!near && !name && !phrase.split(' ').some((written) => slayers.test(written) || isRoleNoun(singular(fold(written))) || isPersonNoun(singular(fold(written))) || isGroupNoun(singular(fold(written))))) return;
  if (to > from) yield { type: 'killed-by', subject, ...(name && { object: mentionOf(name[0]) }), from, to };
}

const slayers = /^(?:police|troops|forces|gunmen|militants|agents|soldiers|men|mob|rebels|fighters|robbers|assassins|gunman|assailants?|attackers?|kidnappers|captors|hitmen|insurgents)$/;

/** Where what is told of an event ends: at a sign, another verb's conjunction, or behind fourteen words. */
function eventEnd(clause: Clause, from: number, most = 14): number {
  const { notation, parsed, wordAt } = clause;
  let end = from;
  for (let at = from + 1, n = 0; n < most; n++) {
    const next = notation.indexOf(' ', at);
    if (next < 0) break;
    const written = notation.slice(at, next);
    if (isSign(written) && !(written === ',' && (yearBehind.test(notation.slice(next + 1, next + 12)) || ageBehind.test(notation.slice(next + 1, next + 24))))) break;
    // *The death of @p continued to occupy the court*
    const part = partAt(parsed, wordAt(at));
    if (part?.is === 'verb' && part.finite && part.lemma !== 'age') break;
    // *Dies at 95 Omar Tesk, …*: a headline, and the text.
    if (written.startsWith('@p') && (n === 0 || /\d $/.test(notation.slice(0, at)))) break;
    // *After a long illness*, but *after the army shot him*.
    if (written === 'after') {
      const behind = most > 10 ? eventEnd(clause, next, 10) : next;
      if (behind > next && !isClause(clause, behind)) end = behind;
      break;
    }
    // *The Hill and Valley Hospital*
    if (written === 'and' && /^\p{Lu}/u.test(notation.slice(next + 1)) && /^\p{Lu}/u.test(notation.slice(notation.lastIndexOf(' ', at - 2) + 1))) {
      at = next + 1;
      continue;
    }
    if (written !== 'while' || !/^(?:in|on|at) /.test(notation.slice(next + 1)) ? /^(?:and|that|which|who|while|when|as|but|because|since|before|where|said|is|was|were|has|had|have)$/.test(written) : false) break;
    if (!isSign(written)) end = next;
    at = next + 1;
  }
  return end;
}

/** Whether a verb follows that what goes before is the subject of. */
function isClause({ notation, parsed, wordAt }: Clause, end: number): boolean {
  if (/^ (?:was|were|is|are|has|had|have|said) /.test(notation.slice(end))) return true;
  const next = partAt(parsed, wordAt(end + 1));
  return next?.is === 'verb' && next.finite;
}

/** One of these stands in every sentence that tells of a death. */
const deadly = / (?:body|remains|died|dies|dead|passed|perished|succumbed|drowned|found|shot|shooting|stabbing|gunned|stabbed|strangled|strangling|beaten|lynched|killed|killing|killer|assassinated|assassin|murdered|murdering|murderer|executed|beheaded|hanged|slain|death|assassination|murder|execution|slaying|suicide|life|himself|herself) /;
/** What somebody does who dies; the others are done to him. */
const own = /^(?:died|dies|passed|perished|drowned|succumbed|lost|took|committed|killed (?:him|her)self|hanged (?:him|her)self|dead|found dead)/;
const illness = '(?:cancer|disease|disorder|illness|infection|COVID|coronavirus|virus|pneumonia|attack|stroke|tumou?r|leuka?emia|complications|injur(?:y|ies)|wounds?|burns|fever|malaria|poisoning|failure)';
const alsoDying = `(?:(?:(?:, (?:[a-z]+ )?${person} )*(?:, )?and (?:[a-z]+ )?${person} )?)`;
const violently = 'shot and killed|stabbed and killed|gunned down|stabbed to death|beaten to death|shot to death|hacked to death|burned to death|bludgeoned to death|fatally shot|fatally stabbed|fatally wounded|fatally injured|fatally struck|killed|assassinated|murdered|shot dead|executed|beheaded|hanged|slain|strangled|lynched';
const dying = new RegExp(
    ` (?<who>${person}) (?:, [^,;.]{1,80} , (?:@s\\d+ , |\\p{Lu}\\p{Ll}+ , )?|\\( [^()]{1,40} \\) |, (?=(?:an?|the) [^,;.]{1,60} (?:${violently}) by ))?(?:(?:an?|the) (?:(?!who|that|and|was|is|has|had)${word} ){1,6}?(?=(?:${violently}) by ))?(?<also>${alsoDying})(?:, )?(?:who )?(?:has |had |have )?(?:subsequently |later )?(?:was |were |been |is )?(?:also |later |reportedly |allegedly |then |subsequently |suddenly |peacefully |herself |himself )?(?:(?:announced|confirmed) to have )?` +
    `(?<verb>died|dies|passed away|perished|drowned(?= (?:in|off|on|at|while|after|during|when|near|trying|[.,;]))|succumbed to(?= (?:${word} ){0,5}?${illness} )|lost (?:his|her|@p\\d+ 's) life|took (?:his|her|@p\\d+ 's) own life|committed suicide|killed himself|killed herself|hanged himself|hanged herself|dead(?= (?:at (?:the age of )?\\d|aged|age \\d))|found dead|pronounced dead|declared dead|confirmed dead|${violently})(?= )`, 'dgu',
  );
const killed = '(?:killed|assassinated|murdered|executed|beheaded|strangled|lynched|shot and killed|stabbed and killed|gunned down|fatally shot|fatally stabbed)';
const others = `(?:the )?(?:(?!and |or |more |over |about )(?:${word}) ){0,8}?`;
const nounOfDeath = '(?:murder|killing|assassination|slaying|strangulation|shooting death|fatal shooting|fatal stabbing)';
/** Who killed whom; with whether it is said by all of it, or only by a verb that must not be denied. */
const killings: readonly (readonly [pattern: RegExp, real: boolean])[] = ([
  [` (?<killer>${any}(?: (?:\\p{Ll}+|-)){0,3}?) (?:, )?(?:who )?(?:has |had |have )?${killed} ${others}(?<who>${person})${nameEnd}`, false],
  // *Shot @p dead*
  [` (?<killer>${any}) (?:, )?(?:who )?(?:has |had )?(?:shot|stabbed|beat|beaten|hacked|bludgeoned|strangled|burned|kicked) (?:the )?(?:${word} ){0,3}?(?<who>${person}) (?:dead|to death)(?= )`, false],
  // *Was convicted of murdering @p*, *pleaded guilty to the murder of @p*
  [` (?<killer>${person}) (?:(?!${person} |was acquitted |allegedly |accused )[^\\s;:“”"]+ ){0,12}?(?:confessed to|admitted|admitted to|confesses to|admits|convicted of|guilty of|guilty to|(?:jailed|sentenced|imprisoned|executed|hanged|serving|time)(?: (?!@p)${word}){0,8}? for)(?: having| the| fatally| brutally)* (?:killing|murdering|strangling|assassinating|fatally shooting|fatally stabbing|stabbing to death|shooting dead|${nounOfDeath} of) ${others}(?<who>${person})${nameEnd}`, true],
  // *@p's killer, @p*, *the murderer of @p, @p*, *@p assassin @p*
  [` (?<who>${person}) (?:'s )?(?:convicted |confessed )?(?:killer|murderer|assassin|slayer) (?:, )?(?<killer>${person})(?! (?:'s|-|and) )(?= )`, true],
  [` (?<killer>${person}) , (?:(?:the|who is|who was) )*(?:convicted |confessed )?(?:killer|murderer|assassin|slayer) of (?:the )?(?:(?!and )${word} ){0,5}?(?<who>${person})(?= [,.;])`, true],
  // *The assassin of @p, @p,*
  [` (?:[Tt]he )(?:convicted |confessed )?(?:killer|murderer|assassin|slayer) of (?:the )?(?:(?!and )${word} ){0,5}?(?<who>${person}) , (?<killer>${person})(?= [,.;])`, true],
] as const).map(([pattern, real]) => [new RegExp(pattern, 'dgu'), real]);
const deathOf = new RegExp(` (?<what>(?:death|killing|assassination|murder|slaying|execution|beheading|lynching|drowning|suicide|shooting death|stabbing death|fatal shooting|fatal stabbing|fatal police shooting) of) (?:the )?(?:(?!and |or )${word} ){0,6}?(?<who>${person})${nameEnd}`, 'dg');
/** *@p's death in 2015*: with when or where. */
const ownDeath = new RegExp(` (?<who>${person}) 's (?:[a-z]+ )?(?<what>death|killing|assassination|murder|execution|slaying)(?= )`, 'dgu');
/** What has not come about, or of which somebody is only accused. */
const unmeant = /\b(?:attempt(?:s|ed)?|failed|foiled|plot(?:s|ted|ting)?|plan(?:s|ned|ning)?|conspir\p{L}+|threat(?:s|en\p{L}*)?|tried|trying|bid|mock|feared|fears?|prevent\p{L}*|avoid\p{L}*|stay|halt|stop|call(?:s|ed|ing)? for|faked?|hoax|rumou?rs?)\b/u;
const body = new RegExp(` (?:(?<who>${person}) 's (?:\\p{Ll}+ ){0,2}?(?:body|remains)|[Tt]he (?:\\p{Ll}+ )?(?:body|remains) of (?:the )?(?:(?!(?:and|by|led|of) )${word} ){0,3}?(?<who2>${person})) (?:was|were|has been|had been) (?:later )?(?<verb>found|discovered|recovered)(?= )(?! (?:guilty|wanting|to ))`, 'dgu');
const ageBehind = /^(?:aged|at (?:the )?age (?:of )?|age) ?\d/;
const yearBehind = new RegExp(`^${word} (?:1[5-9]|20)\\d\\d|^(?:1[5-9]|20)\\d\\d `);

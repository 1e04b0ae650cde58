import { remembered } from '../../../base/remembered';
import { fold } from '../../tokens/fold';
import { isDemonym, isWord } from '../../names/lexicon';
import { adjectives, calendar, factionHeads, groupNouns, organizationHeads, organizationNouns, portfolios, roles, speechVerbs, titleModifiers, titles } from '../../names/words';
import { partAt, type Parse } from '../grammar/parse';
import { functionWords } from '../words';
import type { Clause } from './clause';

/** One word of a clause's notation; a sign is none. */
export const word = String.raw`[^\s,;:()"“”—.?!/]+(?:\.[^\s,;:()"“”—?!/]*)?`;

/** Where the noun phrase that begins at `from` ends: at a sign, a relative clause, a verb or another phrase; at most `most` words. The place behind its last word. */
export function phraseEnd({ notation, parsed, wordAt }: Clause, from: number, most = 16): number {
  let at = from;
  let end = from;
  let noun = false;
  let previous = '';
  for (let n = 0; n < most; n++) {
    const next = notation.indexOf(' ', at);
    if (next < 0) break;
    const written = notation.slice(at, next);
    if (isSign(written) || enders.has(written)) break;
    const rest = notation.slice(next + 1, next + 40);
    // *Of organized crime*: no verb behind a preposition.
    const inside = /^(?:of|on|in|at|for|by|with|from|the|an?)$/.test(previous) && /ed$/.test(written);
    if (n > 0 && previous !== '-' && !inside && (finite(written, rest, noun) || (/^(?:AUX|PRON)$/.test(parsed.tags[wordAt(at)] ?? '') && !written.startsWith('@') && !/^(?:its|his|her|their|our|one|whose|that)$/.test(written) || isVerb(parsed, wordAt(at), rest)))) break;
    // *A member until shortly before his death*: when, not what.
    if (n > 0 && /^\p{Ll}+ly$|^(?:soon|just|long|even)$/u.test(written) && /^(?:before|after|since|when|until) /.test(rest)) break;
    // *The army a hill militia*: a comma is lost.
    if (n > 0 && /^an?$/.test(written) && !joiners.has(previous) && !/^(?:and|or|such|half|quite|under|against|among|within|into|than|like|over|behind|near|between|-)$/.test(previous)) break;
    noun ||= isRoleNoun(fold(written)) || isGroupNoun(fold(written)) || isPersonNoun(fold(written));
    at = next + 1;
    previous = written;
    if (written === 'and' || written === 'or') {
      // *The economic and political challenges*
      const adjectives = parsed.tags[wordAt(at) - 2] === 'ADJ' && parsed.tags[wordAt(at)] === 'ADJ';
      if (!adjectives && !goesOn(notation.slice(at, at + 80))) break;
      continue;
    }
    // *to unify them*, but *adviser to the president*
    if (written === 'to' && !/^(?:the|an?|its|his|her|their|@|\p{Lu})/u.test(notation.slice(at, at + 6))) break;
    if (joiners.has(written)) continue;
    end = next;
  }
  return end;
}

/** A verb that says something of the phrase before it; *formed in May* and *fighting the army* go on with it. */
function isVerb(parsed: Parse, word: number, rest: string): boolean {
  if (parsed.tags[word] !== 'VERB') return false;
  const part = partAt(parsed, word);
  return part?.is === 'verb' && part.finite && !/^(?:by|in|at|from|with|for|on|as|after|under|of|to|against|near|during|-) /.test(rest);
}

/** The noun that a phrase is about: the last word before its first preposition or participle, folded; empty for none. */
export function headOf(phrase: string): string {
  const words = phrase.trim().split(' ');
  let head = '';
  for (let n = 0; n < words.length; n++) {
    const written = words[n]!;
    // *A known gang member*
    const before = n === 1 && /^(?:an?|the|[Aa]|The)$/.test(words[0]!) && !heads.has(written);
    if (n > 0 && !before && (heads.has(written) || (written === 'close' && words[n + 1] === 'to') || /^(?:based|led|headed|formed|founded|created|established|backed|known|made|called|named|run|allied|responsible|fighting|operating|consisting|comprising|seeking|using|working|living|serving|loyal|affiliated|linked)$/.test(written) || (/ed$/.test(written) && (words[n + 1] === 'by' || (/^(?:to|in|with|from|of|for|at|against)$/.test(words[n + 1] ?? '') && (isGroupNoun(singular(head)) || isRoleNoun(singular(head)) || isPersonNoun(singular(head)))))))) {
      // *US-backed*, *the main fighting force*: the participle belongs to what is beside it.
      if (words[n - 1] !== '-' && (heads.has(written) || !/ing$/.test(written) || head === '' || isGroupNoun(singular(head)) || isRoleNoun(singular(head)) || isPersonNoun(singular(head)))) break;
    }
    // *A lawyer representing the family*, but *chief operating officer*
    if (n > 1 && /^\p{Ll}{3,}ing$/u.test(written) && words[n - 1] !== '-' && words[n + 1] !== undefined && (isRoleNoun(head) || isPersonNoun(head)) && /^(?:an?|the|his|her|its|their|@|\p{Lu})/u.test(words[n + 1]!)) break;
    if (written === "'s") {
      head = '';
      continue;
    }
    // *founder and chairman*: the first will do.
    if (written === 'and' && head !== '') break;
    // *Chairman designate*, *speaker pro tem*
    if (head !== '' && /^(?:designate|elect|emeritus|emerita|pro|tem|tempore)$/.test(written)) continue;
    if (!written.startsWith('@') && /\p{L}/u.test(written)) head = fold(written);
  }
  return words.length > 2 && words[0] === 'one' && words[1] === 'of' ? singular(headOf(words.slice(2).join(' '))) : head;
}

const heads = new Set('of for in at to from with on by between among within under against behind about into during since as across near over inside'.split(' '));
const sentenceAdverbs = new Set('percent meanwhile however earlier later today yesterday tomorrow also still again instead moreover therefore nevertheless according despite following besides elsewhere recently formerly previously finally'.split(' '));
const joiners = new Set(['-', "'s", 'of', 'for', 'the', 'a', 'an', 'in', 'at', 'to', 'from', 'with', 'on', 'by']);
const enders = new Set(
  `who whom whose which that when where while after before because although though if but until since as than is was are were has had have will would could can may might must should did does do
  said says told tells added who's there so then not he she they it we i amid despite following during according`.split(/\s+/),
);
/** What headlines say that somebody does to somebody with a title. */
const acts = new Set('interviews meets names appoints elects visits greets hosts honours honors welcomes replaces sues fires kills arrests jails frees ousts picks taps selects sacks backs endorses hires remembers mourns defends slams beats defeats'.split(' '));

/** Ends a clause although it may look like a participle. */
const verbs = new Set(
  `died became becomes remains remained resigned announced wrote won lost met went came took gave made held spoke led leads heads ran runs began tweeted visited arrived declared
  called asked warned denied confirmed claimed argued insisted urged vowed appeared attended faced faces plays played scored stepped returned responded`.split(/\s+/),
);

/** Whether what stands behind *and* belongs to the phrase: another noun of its sort, a name. */
function goesOn(rest: string): boolean {
  const words = rest.split(' ');
  for (const written of words.slice(0, 4)) {
    const folded = fold(written);
    if (written.startsWith('@p')) return false;
    if (/^(?:@|\p{Lu})/u.test(written) || portfolios.has(folded) || isRoleNoun(folded) || isGroupNoun(folded) || isPersonNoun(folded)) return true;
    if (isSign(written) || enders.has(written) || (written !== '-' && functionWords.has(folded))) return false;
  }
  return false;
}

export function endsClause(written: string): boolean {
  return verbs.has(written);
}

/** A verb in the past tense, and no participle: *agreed that*, but *formed in*. */
function finite(written: string, rest: string, behindNoun: boolean): boolean {
  if (verbs.has(written)) return !/^by /.test(rest);
  const next = fold(rest.split(' ')[0] ?? '');
  // *armed groups*
  if (isGroupNoun(next) || isRoleNoun(singular(next))) return false;
  return behindNoun && /^\p{Ll}{2,}ed$/u.test(written) && !/^(?:by|in|at|from|with|for|on|as|after|under|of|to|against|near|during|-) /.test(rest);
}

export function isSign(written: string): boolean {
  return /^[,;:()"“”—.?!/]$/.test(written);
}

export function singular(noun: string): string {
  if (/men$/.test(noun)) return noun.replace(/men$/, 'man');
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** A noun for somebody by what he does or is: an office, a rank, a job. */
export const isRoleNoun = remembered((folded) => {
  return !functionWords.has(folded) && (titles.has(folded) || roles.has(folded) || moreRoles.has(folded) || isJob(folded)) && !kin.has(folded) && !notRoles.has(folded) && !honorifics.has(folded) && !isDemonym(folded);
});

/** A noun for a person that is no office or job. */
export function isPersonNoun(folded: string): boolean {
  return people.has(folded) || kin.has(folded) || isDemonym(folded);
}

export function isGroupNoun(folded: string): boolean {
  return factionHeads.has(folded) || organizationHeads.has(folded) || groupNouns.has(folded) || organizationNouns.has(folded) || moreGroups.has(folded);
}

/** Before a name and no office: *Mr*, *Sheikh*. */
export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady madam madame mme monsieur herr frau signor signora senor senora don dona saint hajji haji sayyid sayyed syed sheikh shaikh sheik shaykh brother sister mother father uncle aunt comrade citizen hon honourable honorable excellency majesty highness eminence alhaji alhaja engr barrister messrs rev fr st'.split(' '),
);
const kin = new Set('son daughter father mother brother sister wife husband widow uncle nephew cousin grandson granddaughter grandfather friend colleague fiancee girlfriend boyfriend parent child partner neighbour neighbor'.split(' '));
const people = new Set('man woman boy girl person national native resident citizen graduate veteran survivor victim suspect figure refugee migrant student pupil teenager member descendant fan fugitive exile critic supporter opponent ally rival advocate defector hostage prisoner detainee convict'.split(' '));
const moreRoles = new Set(
  `vice-president premier mp mep member boss chairperson principal ruler monarch cofounder successor predecessor fellow whistleblower mastermind financier ringleader patron delegate diplomat strongman
  vet cook clerk smith bishop bassist guitarist drummer vocalist violinist footballer politician paramedic firefighter barrister second-in-command godfather columnist blogger youtuber streamer lieutenant-general major-general secretary-general director-general
  employee staffer intern trainee volunteer appointee apprentice
  agent mate star superstar icon legend pioneer magnate mogul oligarch autocrat dictator despot emperor monk nun friar abbot chaplain cosmonaut aviator sailor seaman airman marine cop butler chef valet maid tailor
  baker miner welder plumber carpenter mechanic courier porter steward stewardess hostess heiress heir socialite celebrity influencer personality envoy emissary nuncio
  quarterback linebacker wrestler swimmer sprinter gymnast skater skier surfer climber mountaineer archer fencer rower jockey pitcher catcher shortstop outfielder fullback winger
  pianist cellist saxophonist trumpeter frontman frontwoman lyricist librettist impresario soprano tenor baritone contralto ballerina dancer choreographer
  dramatist playwright screenwriter essayist pundit commentator satirist cartoonist puppeteer juggler acrobat magician stuntman stuntwoman
  adjutant attache comptroller ombudsman ombudswoman quartermaster bursar usher notary paralegal juror arbitrator mediator
  archaeologist anthropologist zoologist veterinarian dentist surgeon pharmacist paediatrician pediatrician gynaecologist midwife optician orderly
  expert astronomer sculptor supermodel vlogger podcaster snowboarder athlete headteacher undergraduate undergrad postgraduate alumnus alumna scholar academic curator missionary postdoc
  butcher waitress bartender barista cashier realtor thief burglar babysitter bodyguard chauffeur janitor nanny homemaker housewife showrunner bandleader suffragette undersheriff coxswain
  insurgent guerrilla jihadist mercenary hacker fraudster gangster mobster kingpin hitman assassin spy informant informer saboteur arsonist hijacker`.split(/\s+/),
);
const notRoles = new Set(
  `counterpart teenager youngster us special new united first second third great local press party army police opposition field undersec house security oil defender majesty people suspect victim survivor witness resident friend colleague rival ally
  member-state matter number letter offer order power water weather winter summer river paper chapter quarter center centre monster disaster master-plan error terror mirror factor sector vector tractor motor list artist-run
  computer container copper corner cover danger date debt dinner door dollar either ever feather fever fiber filter finger floor flower folder former future gender hammer however hour inner latter layer leather ladder lower major manner
  meter minor never newsletter order other outer over paper partner pepper per poster proper rather river rubber shelter shoulder silver sister sober soccer summer super supper temper tender theater timber together tower under upper whether wonder december november october september
  bomber fighter carrier cluster chamber character colour color behaviour harbour labour neighbour humor honor favor flavor rumor tumor interior exterior prior senior junior minor inferior superior anterior monitor reactor conductor indicator generator elevator accelerator calculator
  plant merchant giant restaurant grant want constant distant instant important significant relevant elegant brilliant pregnant vacant tenant-house warrant covenant
  republican democrat conservative socialist communist nationalist islamist separatist extremist rightist leftist loyalist secularist
  christian egyptian syrian asian median ian indian iranian civilian italian russian australian canadian persian
  career beer cheer deer sheer steer veneer
  exist insist consist persist resist assist twist mist list wrist gist whist`.split(/\s+/),
);
/** By its ending: *teacher*, of *teach*; a *murder* is nobody. */
function isJob(folded: string): boolean {
  if (compoundJob.test(folded)) return true;
  if (!jobEnding.test(folded)) return false;
  const stem = /^(\p{L}{3,})(?:er|or)$/u.exec(folded)?.[1];
  return stem === undefined || isWord(stem) || isWord(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isWord(stem.slice(0, -1)));
}

/** *Songwriter*, *oceanographer*: of no verb, but of a noun for somebody. */
const compoundJob = /^\p{L}{3,}(?:writer|grapher|keeper|worker|player|dealer|smith|wright|monger|herder|catcher|master|mistress)$/u;
const jobEnding = /^\p{L}{3,}(?:er|or|ist|ian|ant|man|woman|person|eer)$/u;
const moreGroups = new Set('umbrella body wing arm branch offshoot outfit entity subsidiary startup chain band duo trio quartet think-tank agency team squad side region state territory enclave pair tribe sect giant conglomerate consultancy charity watchdog regulator maker manufacturer retailer provider operator producer supplier carrier broadcaster lender insurer distributor shipbuilder automaker carmaker shipper brand utility publisher developer outlet publication newspaper project site website platform unit structure bureau legislature restaurant store shop theater server app application tool encyclopedia supermarket choir label studio blog brokerage airport factory plant refinery mine brewery winery distillery nonprofit lab cell cult affiliate successor collective bakery cafe nightclub resort zoo aquarium'.split(' '));

/** A word that is known to go before titles. */
export function isTitleWord(written: string): boolean {
  const folded = fold(written);
  return titleModifiers.has(folded) || titles.has(folded) || roles.has(folded) || adjectives.has(folded) || isDemonym(folded) || factionHeads.has(folded) || groupNouns.has(folded);
}

/** A word that may go before a title: *militia*, *Prime*, *Northlandic*. */
export function isTitleModifier(written: string): boolean {
  if (written.startsWith('@')) return !written.startsWith('@p');
  const folded = fold(written);
  if (functionWords.has(folded) || sentenceAdverbs.has(folded)) return false;
  if (written === '-' || titleModifiers.has(folded) || adjectives.has(folded) || isDemonym(folded)) return true;
  if (speechVerbs.has(folded) || acts.has(folded) || calendar.has(folded) || written.length < 2 || /\d/.test(written)) return false;
  if (/^\p{Lu}/u.test(written)) return true;
  return !/(?:ed|ing|ly)$/.test(written) || /^(?:ruling|leading|running|armed|retired|wanted|exiled|jailed|ousted|deposed|disgraced|renowned|acting|outgoing|sitting|incoming|founding|managing|visiting|disputed|self-styled)$/.test(written);
}

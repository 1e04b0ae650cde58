import { Gap, Shape, type Tokens } from '../tokens/tokens';
import {
  calendar, companySuffixes, compoundEndings, factionHeads, foreignGroupNouns, groupNouns, organizationHeads, organizationNouns,
  otherHeads, particles, placeHeads, placeNouns, placePrepositions, roles, speechVerbs, titles, weakHeads, adjectives,
} from '../names/words';
import { isPinyinName } from '../names/chinese';
import { functionWords } from '../tokens/words';
import { isDemonym, isGivenName, isKnownBody, isNameToken, isPlace, isTown, isWord, stateOf } from '../names/lexicon';
import { headOf, isPeopleOrTongue, linkHeads, politicians, type Run } from './candidates';
import type { Rule } from './mention';

/** Points for and against each reading of a name. Whole numbers, so that sums do not depend on their order. */
export interface Votes {
  person: number;
  faction: number;
  organization: number;
  place: number;
  other: number;
}

export function noVotes(): Votes {
  return { person: 0, faction: 0, organization: 0, place: 0, other: 0 };
}

/** Adds `b` to `a`, `times` times. */
export function add(a: Votes, b: Readonly<Votes>, times = 1): void {
  a.person += b.person * times;
  a.faction += b.faction * times;
  a.organization += b.organization * times;
  a.place += b.place * times;
  a.other += b.other * times;
}

/** What the words of a name say by themselves, wherever it stands. `words` are folded. */
export function formVotes(words: readonly string[]): Votes {
  const v = noVotes();
  const name = words.join(' ');
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  const head = headOf(words);
  const n = words.length;
  const unknown = words.filter((w) => !isWord(w) && !particles.has(w)).length;
  if (isPlace(name)) v.place += n > 1 ? 9 : 5;
  else if (isTown(name)) v.place += n > 1 ? 5 : 3;
  if (isKnownBody(name)) v.organization += 6;
  const content = words.filter((w) => !particles.has(w)).length;
  if (n > 1 && content <= 1) {
    // al-Sudani, de Gaulle: one word with its article.
    v.person += 2;
    v.organization += 1;
    if (isNameToken(last)) v.person += 1;
  } else if (n > 1) {
    if (companySuffixes.has(last)) v.organization += 7;
    if (organizationHeads.has(head)) v.organization += weakHeads.has(head) ? 5 : 7;
    if (factionHeads.has(head)) v.faction += weakHeads.has(head) ? 5 : 7;
    if (foreignGroupNouns.has(first)) v.faction += 5;
    if (/^(radio|voice|bank|university|fc|studio|hotel)$/.test(first)) v.organization += 5;
    if (otherHeads.has(head) && !organizationHeads.has(head) || head === 'order' && head !== last) {
      v.other += 10;
      v.organization -= 5;
      v.faction -= 5;
      if (head === last && n > 2 && isWord(words[n - 2] ?? '')) v.person -= 6;
    }
    if (politicians.has(last)) v.faction += 6;
    // The army, navy, police of a state is one of its organisations.
    if (isStateForce(words)) {
      v.organization += 9;
      v.faction = 0;
    }
    const linked = linkHeads.has(head) && head !== last && head !== 'state' && head !== 'order';
    if (linked) v.organization += 6;
    else if (head === 'state' && n === 2 && adjectives.has(first)) v.faction += 6;
    else if (placeHeads.has(head) && !organizationHeads.has(head) && !factionHeads.has(head)) v.place += 9;
    // Operation Dawn, Hurricane Mira, Highway 4: what it is stands first.
    if (leadingOthers.has(first) && !organizationHeads.has(head) && !factionHeads.has(head)) v.other += 10;
    // M1 Arvel: a model number first. Tesk Air Flight TA17: a code at the end.
    if (n === 2 && /^[a-z]{1,3}\d+$/.test(first) && !organizationHeads.has(head) && !factionHeads.has(head)) v.other += 4;
    if (/\d$/.test(last) && words[n - 2] === 'flight') v.other += 10;
    if (/^(county|rue|plaza|calle|avenida|jalan|masjid|palacio|palais|jabal|jebel|wadi|tel|tal)$/.test(first) && !organizationHeads.has(last) && !factionHeads.has(last) && n === 2) v.place += 5;
    if (/^(mount|lake|river|gulf|isle|cape)$/.test(first) && !organizationHeads.has(head) && !factionHeads.has(head)) v.place += 4;
    if (/^(mount|lake|cape|fort|port|camp|isle|river|gulf|greater|upper|lower|new|san|santa|saint|rue|avenue|hotel)$/.test(first)) v.place += 3;
    if (isPinyinName(words) && !isPlace(name)) {
      v.person += 5;
      v.faction = Math.min(v.faction, 0);
      v.organization = Math.min(v.organization, 0);
    }
    // Sarun Pirates: a team.
    if (n === 2 && (isPlace(first) || stateOf(first) !== undefined) && last.endsWith('s') && isWord(last) && !isNameToken(last) && !isDemonym(last) && !adjectives.has(last) && !isPlace(name)) {
      v.organization += 4;
      v.person -= 4;
    }
    const personal = !organizationHeads.has(head) && !factionHeads.has(head) && !companySuffixes.has(last);
    if (personal) {
      if (isGivenName(first)) v.person += 4;
      else if (isNameToken(first)) v.person += 2;
      if (isNameToken(last)) v.person += 2;
      if (words.some((w, i) => i < n - 1 && particles.has(w) && w !== 'la' && w !== 'el')) v.person += 2;
      if (words.some((w, i) => w.length === 1 && i < n - 1)) v.person += 4;
      if (unknown === 0 && v.person < 4) v.person -= 3;
      if (unknown >= 1 && n <= 4) v.person += 2;
      if (n > 4) v.person -= 2;
      // School Near Sarun: a small word with a capital is of a title.
      if (words.some((w, i) => i > 0 && !(n === 3 && i === 2) && w.length > 1 && functionWords.has(w) && !particles.has(w) && !isNameToken(w))) v.person -= 6;
      if (unknown === 0 && n >= 2 && v.person < 4) {
        // Common words with capitals: a programme, an idea, a heading, unless something else speaks for a body.
        v.organization -= 2;
        v.faction -= 2;
      }
    } else if (isGivenName(first) && !isWord(first) && n === 2 && weakHeads.has(head)) v.person += 1;
    if (words.includes('of') || words.includes('for') || words.includes('and')) {
      v.organization += 1;
      v.person -= 4;
    }
    if (isDemonym(last) && !isNameToken(last)) v.other += 4;
    if ((isDemonym(first) || adjectives.has(first)) && personal && !isNameToken(first)) {
      v.other += 3;
      v.person -= 2;
    }
    if (stateOf(first) && personal) v.person -= 3;
  } else {
    if (isNameToken(name)) v.person += isWord(name) ? 1 : 2;
    if (isWord(name)) {
      v.person -= 3;
      v.organization -= loneBodies.has(name) ? -3 : 6;
      v.faction -= 6;
    } else {
      v.person += 1;
      v.organization += 1;
    }
    if (isPeopleOrTongue(name)) v.other += 5;
    if (/(ism|isation|ization|ists?|ians?|ese|ish)$/.test(name) && name.length > 5 && !isNameToken(name)) v.other += 3;
    if (!loneBodies.has(name) && (organizationHeads.has(name) || factionHeads.has(name) || otherHeads.has(name) || placeHeads.has(name))) v.other += 3;
  }
  return v;
}

/** Nouns before the name of an operation, a storm, a road, a ship or a spacecraft. */
const leadingOthers: ReadonlySet<string> = new Set(['operation', 'hurricane', 'typhoon', 'cyclone', 'storm', 'highway', 'exercise', 'route', 'flight', 'article', 'resolution', 'opus', 'hms', 'uss', 'asteroid', 'comet', 'copa', 'coppa', 'coupe', 'treaty', 'tropical', 'super', 'tour', 'giro', 'vuelta', 'serie', 'stage']);

/** Nouns that make a group's description a name of its own. */
export const ownNouns: ReadonlySet<string> = new Set(['bloc', 'coalition', 'movement', 'party', 'alliance', 'militia', 'brigade', 'brigades', 'front', 'faction', 'list', 'tribe', 'clan', 'group']);

/** *Tarskian Armed Forces*, *Royal Navy*, *General Command of the Armed Forces*: nothing but general words. */
function isStateForce(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2] ?? '';
  const kind = /^(forces?|guards?|staff)$/.test(last) ? /^(armed|air|security|special|national|coast|border|defen[cs]e|general|ground|naval)$/.test(before) : /^(army|navy|gendarmerie|marines)$/.test(last);
  return kind && words.slice(0, -1).every((w) => isDemonym(w) || stateOf(w) !== undefined || stateForceWords.has(w));
}

const stateForceWords: ReadonlySet<string> = new Set(['armed', 'air', 'security', 'special', 'national', 'coast', 'border', 'defence', 'defense', 'general', 'ground', 'naval', 'royal', 'imperial', 'federal', 'command', 'of', 'the', 'operations', 'joint', 'internal', 'us', 'uk']);

/** What armed groups have: *X rockets, X positions, fighters of X*. */
const warNouns: ReadonlySet<string> = new Set([
  'rockets', 'missiles', 'drones', 'stronghold', 'strongholds', 'positions', 'offensive', 'fighter', 'gunman', 'gunmen', 'cells', 'cell', 'ideology', 'operatives', 'operative', 'commander', 'commanders',
  'fighters', 'militants', 'militant', 'rebels', 'rebel', 'hideout', 'hideouts', 'checkpoint', 'checkpoints', 'convoy', 'ranks', 'recruits', 'captivity', 'territory', 'emir', 'bomber', 'bombers', 'hostages',
]);

const warVerbs: ReadonlySet<string> = new Set(['attacked', 'launched', 'captured', 'seized', 'fired', 'shelled', 'ambushed', 'kidnapped', 'abducted', 'overran', 'retreated', 'withdrew', 'besieged', 'controls', 'controlled', 'beheaded', 'massacred', 'disbanded']);

const warDeeds: ReadonlySet<string> = new Set(['attack', 'attacks', 'raid', 'raids', 'ambush', 'offensive', 'killed', 'captured', 'seized', 'kidnapped', 'abducted', 'controlled', 'held', 'overrun', 'carried', 'bombing', 'bombings', 'assault', 'massacre']);

/** *Ambassador of X, embassy in X, residents of X*: X is a country or a town. */
const landNouns: ReadonlySet<string> = new Set([
  'ambassador', 'ambassadors', 'envoy', 'consul', 'embassy', 'government', 'people', 'parliament', 'residents', 'inhabitants', 'outskirts', 'suburbs', 'streets',
  'siege', 'battle', 'liberation', 'capture', 'fall', 'invasion', 'bombing', 'shelling', 'road', 'flight', 'flights', 'travelled', 'traveled', 'moved', 'fled', 'returned', 'went', 'go', 'going', 'came', 'arrived', 'drove', 'flew',
]);

/** *Observers from X*: X is where they came from. */
const travellers: ReadonlySet<string> = new Set([
  'officers', 'observers', 'advisers', 'advisors', 'troops', 'soldiers', 'refugees', 'delegates', 'emissary', 'envoy', 'imports', 'exports', 'people', 'migrants',
  'students', 'kilometres', 'kilometers', 'km', 'miles', 'travelled', 'traveled', 'fled', 'returned', 'withdrawal', 'withdrew', 'flight', 'flights', 'driven', 'drove', 'flown', 'flew', 'moved', 'evacuated', 'deported', 'expelled', 'retreated',
]);

/** Bodies that a state has one of, so that the bare noun with a capital names it. */
const loneBodies: ReadonlySet<string> = new Set(['congress', 'parliament', 'senate', 'cabinet', 'pentagon']);

/** What stands around one occurrence. Returns the rule that spoke loudest. */
export function contextVotes(tokens: Tokens, run: Run, v: Votes): Rule | undefined {
  const { folded, shapes, before, count } = tokens;
  const { from, to } = run;
  let rule: Rule | undefined;
  const gapLeft = before[from] ?? 0;
  const gapRight = before[to] ?? 0;
  const plainLeft = from > 0 && (gapLeft === 0 || gapLeft === Gap.lineBreak || gapLeft === Gap.openQuote);
  const plainRight = to < count && !(gapRight & Gap.sentence) && (gapRight === 0 || gapRight === Gap.lineBreak || gapRight === Gap.closeQuote);
  const left = plainLeft ? (folded[from - 1] ?? '') : '';
  const left2 = plainLeft && from > 1 && before[from - 1] === 0 ? (folded[from - 2] ?? '') : '';
  const right = plainRight ? (folded[to] ?? '') : '';
  const possessive = Boolean(shapes[to - 1]! & Shape.possessive);
  const single = to - from === 1;
  if (run.title) {
    v.person += 5;
    rule = 'title';
  }
  if (plainLeft && !(shapes[from - 1]! & Shape.capital)) {
    if (roles.has(left) && !organizationNouns.has(left)) {
      v.person += 3;
      rule ??= 'title';
    } else if (groupNouns.has(left)) {
      v.organization += 2;
      v.faction += 3;
    } else if (organizationNouns.has(left)) {
      v.organization += 4;
      v.person -= 2;
    }
    if (left === 'against' || (left === 'with' && left2 === 'war') || (left === 'by' && warDeeds.has(left2)) || (left === 'of' && warNouns.has(left2))) v.faction += 1;
    // The Tesk-controlled north: the article is of the noun.
    const compound = Boolean(gapRight & Gap.hyphen) && compoundEndings.has(folded[to] ?? '');
    if (left === 'the' && !compound) {
      v.person -= 3;
      v.organization += 2;
      v.faction += 1;
    } else if ((left === 'a' || left === 'an') && !compound) {
      v.person -= 3;
      v.other += 3;
    }
    if (shapes[from - 1]! & Shape.digit && folded[to - 1]?.endsWith('s')) v.other += 3;
    if (placePrepositions.has(left)) v.place += left === 'in' || left === 'near' ? 4 : 2;
    if (left === 'from' || left === 'to') v.place += single ? 1 : 0;
    if (left === 'of' && placeNouns.has(left2)) v.place += 4;
    if ((left === 'of' || left === 'to' || left === 'in') && landNouns.has(left2)) v.place += single ? 4 : 2;
    if (left === 'from' && travellers.has(left2)) v.place += single ? 4 : 2;
    if (left === 'of' && /^(members?|supporters|leader|leaders|head|commander|commanders|chief|founder|ranks|fighters|chairman|director|president|editor|spokesman)$/.test(left2)) v.organization += 2;
    if (left === 'of' && /^(brother|son|daughter|wife|husband|father|mother|death|assassination|killing|arrest|murder|election|nephew|cousin)$/.test(left2)) v.person += 2;
    if (/^(told|informed|tells)$/.test(left)) {
      v.organization += 2;
      v.person += 1;
    }
    if (left === 'by' || (left === 'to' && left2 === 'according')) {
      v.person += 1;
      v.organization += 1;
    }
    if (/^(joined|founded|cofounded|formed|banned|outlawed)$/.test(left)) v.organization += 2;
    if (/^(named|called|nicknamed|alias|met|married|son)$/.test(left)) v.person += 1;
    if (/^(mr|mrs|ms|dr)$/.test(left)) v.person += 5;
  }
  ownership(tokens, run, v);
  if (gapLeft & Gap.hyphen && /^(pro|anti|ex|post|pre|neo)$/.test(folded[from - 1] ?? '')) v.person += 1;
  // Verbs and nouns behind.
  if (plainRight && !(shapes[to]! & Shape.capital)) {
    if (/^(reported|reports|broadcast|aired|published)$/.test(right) && !possessive) v.organization += 3;
    else if (speechVerbs.has(right) && !possessive) {
      v.person += 2;
      v.organization += 1;
    }
    // Two or three unknown words in front of a verb: where nothing else is known, most of them are people.
    if (!single && to - from <= 4 && unknownWords(tokens, run)) {
      if (!possessive && isActing(right)) v.person += 3;
      else if (!possessive && right === 'of' && before[to + 1] === 0 && shapes[to + 1]! & Shape.capital) v.person += 2;
    }
    if (right === 'who' || right === 'himself' || right === 'herself') v.person += 3;
    // the pro-Sarun factions: theirs is not the name.
    const sided = Boolean(gapLeft & Gap.hyphen) && /^(pro|anti)$/.test(folded[from - 1] ?? '');
    if (!possessive && groupNouns.has(right) && !sided) {
      // The X bloc: with the article there is little else it can be.
      v.faction += left === 'the' && ownNouns.has(right) ? 6 : 3;
      rule ??= 'group-noun';
    } else if (!possessive && placeHeads.has(right) && !/^(house|hall|east|west|north|south|base|bank|state)$/.test(right)) v.place += 3;
    if (!possessive && organizationNouns.has(right) && !groupNouns.has(right)) v.organization += 2;
    if (!possessive && /^(administration|presidency|campaign|family|era|aide|aides|brothers)$/.test(right)) v.person += 3;
    if (!possessive && right === 'regime') v.person += 2;
    if (warNouns.has(right)) v.faction += 2;
    if (!possessive && warVerbs.has(right)) v.faction += 1;
    if (!possessive && otherHeads.has(right) && !/^(plan|deal|law|campaign|attack|attacks|report)$/.test(right)) v.other += 2;
    if (possessive && /^(leader|spokesman|spokeswoman|spokesperson|headquarters|members|fighters|ceo|founder|chairman|board|website|office|director|commander)$/.test(right)) v.organization += 2;
    if (possessive && /^(wife|husband|son|daughter|father|mother|brother|sister|lawyer|death|family|office|presidency|supporters|remarks|visit|home|body|successor|predecessor)$/.test(right)) v.person += 3;
    if (possessive && /^(capital|envoy|ambassador|embassy|government|president|border|borders|parliament|army|economy|foreign|prime|population|north|south|east|west|military|president|largest|streets)$/.test(right)) v.place += 3;
  }
  if (gapRight === Gap.hyphen + Gap.glued || gapRight & Gap.hyphen) {
    const w = folded[to] ?? '';
    if (compoundEndings.has(w)) {
      if (w === 'based' || w === 'born' || w === 'occupied') v.place += 4;
      else {
        v.organization += 1;
        v.faction += /^(controlled|held|run|ruled|allied|aligned|linked|affiliated|dominated)$/.test(w) ? 1 : 0;
      }
    }
  }
  // Apposition: X, 45, … / X, the group's leader / X, Country
  if (gapRight === Gap.comma && to < count) {
    const w = folded[to] ?? '';
    const shape = shapes[to] ?? 0;
    if (shape & Shape.digit && /^\d{2}$/.test(w) && (before[to + 1] ?? 0) & Gap.comma) v.person += 4;
    else if (w === 'who' || w === 'whose') v.person += 3;
    else if (!(shape & Shape.capital)) {
      if (!single && to - from <= 4 && before[from]! & Gap.sentence && !/^(where|in|near|on|at|north|south|east|west|and)$/.test(w) && unknownWords(tokens, run)) v.person += 2;
      for (let k = to; k < Math.min(to + 6, count) && (k === to || before[k] === 0 || before[k]! & Gap.hyphen); k++) {
        const r = folded[k] ?? '';
        if (roles.has(r) && !(shapes[k]! & Shape.possessive)) {
          v.person += 3;
          rule ??= 'title';
          break;
        }
        if (/^(which|a|an)$/.test(r) && k === to) {
          if (r === 'which') v.organization += 1;
          continue;
        }
        if ((organizationNouns.has(r) || groupNouns.has(r)) && !roles.has(folded[k + 1] ?? '')) {
          v.organization += 2;
          break;
        }
        if (functionWords.has(r) && !/^(the|a|an|former|own|one|of)$/.test(r)) break;
      }
    } else if (stateOf(w) || isPlace(w)) {
      if (plainLeft && (placePrepositions.has(left) || left === 'from')) v.place += 3;
      else if (single) v.place += 1;
    } else if (titles.has(w) && !isNameToken(w)) v.person += 2;
  }
  if (gapLeft === Gap.comma && from > 0 && single && (isPlace(folded[from - 1] ?? '') )) v.place += 1;
  // X is a village / X was a singer
  if (plainRight && /^(is|was|are|were|became|remains)$/.test(right) && !possessive) {
    for (let k = to + 1; k < Math.min(to + 8, count) && (before[k] === 0 || before[k]! & Gap.hyphen); k++) {
      const r = folded[k] ?? '';
      if (shapes[k]! & Shape.capital) continue;
      if (k === to + 1 && !/^(a|an|the|one|among)$/.test(r)) break;
      if (placeNouns.has(r) || r === 'hamlet' || r === 'station') { v.place += 5; break; }
      if (/^(language|series|game|album|song|film|movie|book|novel|species|genus|festival|disease|drug|software|app|tribe|people|product|brand|type|form|kind|award|event)$/.test(r)) { v.other += 5; break; }
      if (organizationNouns.has(r) || groupNouns.has(r)) { v.organization += 4; break; }
      if (roles.has(r)) { v.person += 4; break; }
      if (/^(of|in|for|that|which|who|with|from|to|on|by)$/.test(r)) break;
    }
  }
  // Dellin Chief Minister Lena Vaar: a land or a body.
  const role = folded[to] ?? '';
  if (before[to] === 0 && shapes[to]! & shapes[to + 1]! & Shape.capital && (before[to + 1] === 0 || before[to + 1]! & Gap.hyphen) && !possessive && !run.title && (titles.has(role) || roleModifiers.has(role)) && !isNameToken(role)) {
    v.person -= 4;
    v.organization += bodyRoles.has(role) ? 4 : 1;
    v.place += landRoles.has(role) ? 3 : 0;
  }
  if (isSender(tokens, run)) {
    v.organization += 6;
    v.person -= 4;
  }
  neighbours(tokens, run, v);
  if (isDateline(tokens, run)) {
    v.place += 8;
    v.organization -= 4;
    v.person -= 4;
  }
  if (gapRight & Gap.openBracket && to < count) {
    const w = folded[to] ?? '';
    if (/^(born|1[5-9]\d\d|20\d\d|[bd])$/.test(w)) v.person += 2;
  }
  const code = single ? undefined : codeOf(tokens, run);
  if (code === 'number') v.other += 8;
  else if (code === 'acronym') {
    v.organization += 4;
    v.person -= 4;
  }
  // Sunday Adebor: what was left of a run that begins with a day is a given name.
  if (to - from === 2 && calendar.has(folded[from] ?? '')) v.person += 4;
  if (single && /^[a-z]{1,3}\d{3,}$/.test(folded[from] ?? '')) v.other += 8;
  // Park Geun-wol: syllables of a given name.
  if (to - from === 3 && before[to - 1]! & Gap.hyphen && !before[to - 2] && !(shapes[to - 1]! & (Shape.capital | Shape.digit)) && (folded[to - 2] ?? '').length <= 6) {
    v.person += 4;
    v.organization -= 3;
    v.faction -= 3;
  }
  if (single && shapes[from]! & Shape.allCapitals && (/\d$/.test(folded[from] ?? '') || (plainRight && shapes[to]! & Shape.digit))) {
    // A code or a sum of money: RM20, MNT 6.5 billion.
    v.other += 6;
  } else if (single && shapes[from]! & Shape.allCapitals) {
    v.organization += 4;
    v.person -= 1;
  } else if (single && shapes[from]! & Shape.mixed && !/^(Mc|Mac|O['’]|De|Di|Al|El|Le|La|Van|Fitz)/.test(folded[from] ?? '')) v.organization += 1;
  return rule;
}

/**
 * *The Dellin League's Lena Vaar*: what has a person named in full is a body or a land. *Lena Vaar's Dellin League*, *Lena Vaar
 * of Dellin League*: what a person named in full has or is of is more likely a body than a person.
 */
function ownership(tokens: Tokens, { from, to }: Run, v: Votes): void {
  const { folded, shapes, before } = tokens;
  const full = (k: number): boolean => Boolean(shapes[k]! & Shape.capital && shapes[k + 1]! & Shape.capital) && before[k + 1] === 0 && (isGivenName(folded[k] ?? '') || isNameToken(folded[k + 1] ?? '')) && !isWord(folded[k] ?? '') && !isPlace(folded[k] ?? '') && !isHead(folded[k + 1] ?? '');
  if (shapes[to - 1]! & Shape.possessive && before[to] === 0 && full(to)) {
    v.organization += 3;
    v.person -= 4;
  }
  if (to - from > 1 ? isGivenName(folded[from] ?? '') : isWord(folded[from] ?? '')) return;
  const ofWhom = before[from] === 0 && folded[from - 1] === 'of' && before[from - 1] === 0;
  const whose = before[from] === 0 && Boolean(shapes[from - 1]! & Shape.possessive);
  const end = ofWhom ? from - 2 : from - 1;
  if ((ofWhom || whose) && end > 0 && (full(end - 1) || end > 1 && before[end] === 0 && shapes[end]! & Shape.capital && full(end - 2))) {
    v.person -= 4;
    v.organization += whose ? 3 : 2;
  }
}

function isHead(word: string): boolean {
  return organizationHeads.has(word) || factionHeads.has(word) || otherHeads.has(word);
}

const roleModifiers: ReadonlySet<string> = new Set(['chief', 'prime', 'deputy', 'foreign', 'vice', 'secretary', 'defence', 'defense', 'interior', 'executive', 'general', 'managing']);

const bodyRoles: ReadonlySet<string> = new Set(['secretary', 'director', 'chairman', 'chairwoman', 'chairperson', 'chair', 'commander', 'spokesman', 'spokeswoman', 'spokesperson', 'ceo', 'leader', 'coach', 'executive', 'managing', 'manager', 'editor', 'correspondent', 'analyst']);

const landRoles: ReadonlySet<string> = new Set(['chief', 'prime', 'governor', 'mayor', 'premier', 'senator', 'gov', 'sheriff', 'attorney', 'commissioner']);

/** A verb that goes with people, in the past or as an auxiliary. */
function isActing(word: string): boolean {
  return speechVerbs.has(word) || (/(?:ed|oke|ote|ew)$/.test(word) && word.length > 4 && isWord(word)) || /^(was|is|has|had|took|gave|made|put|left|held|went|came|saw|sat|stood|beat|hit|shot|sent|spent|kept|fled|won|rose|will|would|did|heads|rules|chairs|commands|faces|speaks|plays|plans|holds|wins|takes|makes|goes)$/.test(word);
}

function unknownWords({ folded, shapes, before }: Tokens, { from, to }: Run): boolean {
  for (let k = from; k < to; k++) {
    const w = folded[k] ?? '';
    if (shapes[k]! & (Shape.allCapitals | Shape.mixed | Shape.digit) || foreignGroupNouns.has(w) || isWord(w) || isPlace(w) || isDemonym(w) || stateOf(w) !== undefined || before[k + 1]! & Gap.ampersand) return false;
  }
  return true;
}

/** *F-16*, *Su-25*: a number behind a hyphen. *JUI-F*, *Vanu-PF*: an acronym in parts. All of the name, that is. */
function codeOf({ shapes, before, folded }: Tokens, { from, to }: Run): 'number' | 'acronym' | undefined {
  for (let k = from + 1; k < to; k++) if (!(before[k]! & Gap.hyphen)) return undefined;
  if (to - from > 3 || to - from < 2) return undefined;
  if (shapes[to - 1]! & Shape.digit) return 'number';
  const short = (k: number): boolean => Boolean(shapes[k]! & Shape.allCapitals) || (folded[k] ?? '').length === 1;
  return short(to - 1) && !particles.has(folded[from] ?? '') ? 'acronym' : undefined;
}

/** *SARUN, 3 June (Agency) —*: the place a report was sent from. */
function isDateline(tokens: Tokens, { from, to }: Run): boolean {
  const { shapes, before, folded } = tokens;
  // PORT HALM: a word of the language in front is no part of the run.
  let first = from;
  while (first > 0 && before[first] === 0 && shapes[first - 1]! & Shape.allCapitals) first--;
  if (first > 0 && !((before[first] ?? 0) & (Gap.lineBreak | Gap.paragraph))) return false;
  for (let k = from; k < to; k++) if (!(shapes[k]! & Shape.allCapitals)) return false;
  const gap = before[to] ?? 0;
  if (gap & Gap.lineBreak || to >= tokens.count) return false;
  if (gap & (Gap.other | Gap.openBracket)) return true;
  if (!(gap & Gap.comma)) return false;
  const dated = (k: number): boolean => Boolean((shapes[k] ?? 0) & Shape.digit) || calendar.has(folded[k] ?? '');
  // PORT HALM, Halmere, 18 September: a land behind the town.
  const land = to + 1 < tokens.count && (before[to + 1] ?? 0) & Gap.comma && dated(to + 1);
  return dated(to) || Boolean(land) || stateOf(folded[to] ?? '') !== undefined || stateOf(`${folded[to] ?? ''} ${folded[to + 1] ?? ''}`) !== undefined;
}

/** *SARUN (Agency) —*: who sent a report, in brackets in its date-line. */
function isSender({ shapes, before, folded }: Tokens, { from, to }: Run): boolean {
  if (!(before[from]! & Gap.openBracket) || !(before[to]! & Gap.closeBracket) || !(before[to]! & (Gap.other | Gap.colon)) || isWord(folded[from] ?? '')) return false;
  let first = from;
  while (first > 0 && from - first < 8 && !(before[first]! & (Gap.paragraph | Gap.lineBreak))) first--;
  return first < from && Boolean(shapes[first]! & Shape.allCapitals) && (first === 0 || Boolean(before[first]! & (Gap.paragraph | Gap.lineBreak)));
}

/** In *X and Y* or *X, Y* the one is likely what the other is. */
function neighbours(tokens: Tokens, run: Run, v: Votes): void {
  const { folded, shapes, before, count } = tokens;
  let left = run.from;
  if (before[left] === 0 && /^(and|or)$/.test(folded[left - 1] ?? '') && left >= 2) left -= 1;
  if (left > 0 && (left < run.from || before[left] === Gap.comma) && ((before[left] ?? 0) === 0 || before[left] === Gap.comma)) look(left - 1);
  let right = run.to;
  if (before[right] === 0 && /^(and|or)$/.test(folded[right] ?? '') && right + 1 < count && before[right + 1] === 0) look(right + 1);
  else if (right < count && before[right] === Gap.comma) look(right);

  function look(k: number): void {
    if (k < 0 || k >= count || !(shapes[k]! & Shape.capital)) return;
    const w = folded[k] ?? '';
    const before2 = `${folded[k - 1] ?? ''} ${w}`;
    const after2 = `${w} ${folded[k + 1] ?? ''}`;
    if (stateOf(w) || isPlace(w) && !isNameToken(w) || isPlace(before2) || isPlace(after2) || stateOf(after2) || stateOf(before2)) v.place += 2;
    else if (k > run.from && isGivenName(w) && !isWord(w)) v.person += 1;
  }
}

/** The best reading, or nothing when it is a place, something else, or too weak. */
export function bestKind(v: Votes, threshold: number): 'person' | 'faction' | 'organization' | undefined {
  const best = Math.max(v.person, v.faction, v.organization);
  if (best < threshold || v.place >= best || v.other >= best) return undefined;
  if (v.faction === best) return 'faction';
  return v.organization === best ? 'organization' : 'person';
}

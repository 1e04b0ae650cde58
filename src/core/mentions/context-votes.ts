import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import {
  calendar, compoundEndings, groupNouns, organizationNouns, otherHeads, ownNouns, placeHeads, placeNouns, placePrepositions, roles, speechVerbs,
  titles,
} from '../names/words';
import { isNameToken, isPlace, stateOf, isWord } from '../names/lexicon';
import { bodyRoles, codeOf, isActing, isDateline, isSender, landRoles, neighbours, ownership, roleModifiers, unknownWords } from './context-signs';
import type { Votes } from './evidence';
import type { Rule } from './mention';
import type { Run } from './run';

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
    if ((left === 'of' || left === 'in') && /^(shares?|shareholders?|stock|stake|stakes|investors?|employees|subsidiary|arm)$/.test(left2)) v.organization += 4;
    if (left === 'for' && /^(candidate|stood|elected|mp|deputy|senator|ran|seat|seats)$/.test(left2)) v.faction += 2;
    if (left === 'against' || (left === 'with' && left2 === 'war') || (left === 'by' && warDeeds.has(left2)) || (left === 'of' && warNouns.has(left2))) v.faction += 1;
    // The Tesk-controlled north: the article is of the noun.
    const compound = Boolean(gapRight & Gap.hyphen) && compoundEndings.has(folded[to] ?? '');
    // the Sarunese press, a Sarunian town: an adjective.
    if (single && !possessive && !compound && /^(?:the|an?|on|of|in|into|by|with|from|under|over|across|against)$/.test(left) && plainRight && isAdjectival(folded[from] ?? '') && isPlainNoun(tokens, to)) v.other += 7;
    else if (left === 'the' && !compound) {
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
    if (!possessive && partyNouns.has(right)) v.faction += 3;
    if (!possessive && warVerbs.has(right)) v.faction += 1;
    // X led an attack, X staged several raids.
    if (!possessive && single && /^(led|leads|launched|staged|mounted|carried|waged|planned|began)$/.test(right)) {
      for (let k = to + 1; k < Math.min(to + 5, count) && (before[k] === 0 || before[k]! & Gap.hyphen); k++) {
        if (!warDeeds.has(folded[k] ?? '')) continue;
        v.faction += 4;
        break;
      }
    }
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

/** Formed like the adjectives of lands and peoples, and no name that is known. */
function isAdjectival(word: string): boolean {
  return word.length >= 6 && /(?:i|an|ese|ish)$/.test(word) && !isNameToken(word);
}

/** A noun in small letters that says nothing of groups, bodies and war. */
function isPlainNoun({ folded, shapes }: Tokens, k: number): boolean {
  const word = folded[k] ?? '';
  return !(shapes[k]! & (Shape.capital | Shape.digit)) && isWord(word) && !functionWords.has(word) && !speechVerbs.has(word) && !groupNouns.has(word) && !organizationNouns.has(word)
    && !warNouns.has(word) && !warDeeds.has(word) && !partyNouns.has(word) && !/ed$|^(?:left|went|came|gave|took|made|got|put|set|saw|kept|held|fell|rose|ran|won|lost|administration|presidency|campaign|family|era|regime|brothers|network|leadership)$/.test(word);
}

/** Who is in a party: *an X candidate, X voters*. */
const partyNouns: ReadonlySet<string> = new Set([
  'candidate', 'candidates', 'mp', 'mps', 'voters', 'nominee', 'nominees', 'nomination', 'deputies', 'politician', 'politicians', 'caucus', 'ticket', 'whip', 'councillor', 'councillors', 'parliamentarian', 'parliamentarians',
  'lawmaker', 'lawmakers', 'legislator', 'legislators', 'manifesto', 'primary', 'electorate', 'lists',
]);

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

import { Gap, Shape } from '../tokens/tokens';
import { clauseVotes } from './clause-signs';
import { Clause, clauseWord } from './clause-words';
import { bodyRoles, codeOf, isDateline, isSender, landRoles, neighbours, ownership, roleModifiers, unknownWords } from './context-signs';
import { Before, beforeName, Behind, behindName } from './context-words';
import type { Votes } from './evidence';
import type { Rule } from './mention';
import { partyVotes } from './party-signs';
import type { Run } from './run';
import { Trait, type TraitTokens } from './traits';

/** What stands around one occurrence. Returns the rule that spoke loudest. */
export function contextVotes(tokens: TraitTokens, run: Run, v: Votes): Rule | undefined {
  const { folded, shapes, before, count, traits } = tokens;
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
    const ofLeft = beforeName(left);
    if (ofLeft & Before.role) {
      v.person += 3;
      rule ??= 'title';
    } else if (ofLeft & Before.group) {
      v.organization += 2;
      v.faction += 3;
    } else if (ofLeft & Before.body) {
      v.organization += 4;
      v.person -= 2;
    }
    // The Tesk-controlled north: the article is of the noun.
    const compound = Boolean(gapRight & Gap.hyphen) && Boolean(traits[to]! & Trait.compoundEnding);
    // the Sarunese press, a Sarunian town: an adjective.
    const adjectival = Boolean(ofLeft & Before.article) && single && !possessive && !compound && plainRight && isAdjectival(tokens, from) && isPlainNoun(tokens, to);
    if (adjectival) v.other += 7;
    if (ofLeft & Before.small) smallWordVotes(v, left, left2 === '' ? 0 : beforeName(left2), left2, single, adjectival || compound);
    if (shapes[from - 1]! & Shape.digit && folded[to - 1]?.endsWith('s')) v.other += 3;
    if (ofLeft & Before.within) v.place += left === 'in' || left === 'near' ? 4 : 2;
    if (ofLeft & Before.told) {
      v.organization += 2;
      v.person += 1;
    }
    if (ofLeft & Before.founded) v.organization += 2;
    if (ofLeft & Before.called) v.person += 1;
    if (ofLeft & Before.address) v.person += 5;
  }
  ownership(tokens, run, v);
  clauseVotes(tokens, run, v);
  partyVotes(tokens, run, v);
  if (gapLeft & Gap.hyphen && personalPrefixes.has(folded[from - 1] ?? '')) v.person += 1;
  // Verbs and nouns behind.
  const ofRight = plainRight ? behindName(right) : 0;
  if (plainRight && !(shapes[to]! & Shape.capital)) {
    if (ofRight & Behind.reported && !possessive) v.organization += 3;
    else if (ofRight & Behind.speech && !possessive) {
      v.person += 2;
      v.organization += 1;
    }
    // Two or three unknown words in front of a verb: where nothing else is known, most of them are people.
    if (!single && !possessive && to - from <= 4) {
      if (ofRight & Behind.acting) v.person += unknownWords(tokens, run) ? 3 : 0;
      else if (right === 'of' && before[to + 1] === 0 && shapes[to + 1]! & Shape.capital && unknownWords(tokens, run)) v.person += 2;
    }
    if (ofRight & Behind.who) v.person += 3;
    // the pro-Sarun factions: theirs is not the name.
    const sided = Boolean(gapLeft & Gap.hyphen) && (folded[from - 1] === 'pro' || folded[from - 1] === 'anti');
    if (!possessive && ofRight & Behind.group && !sided) {
      // The X bloc: with the article there is little else it can be.
      v.faction += left === 'the' && ofRight & Behind.own ? 6 : 3;
      rule ??= 'group-noun';
    } else if (!possessive && ofRight & Behind.placeHead) v.place += 3;
    if (!possessive && ofRight & Behind.body && !(ofRight & Behind.group)) v.organization += 2;
    if (!possessive && ofRight & Behind.administration) v.person += 3;
    if (!possessive && right === 'regime') v.person += 2;
    if (ofRight & Behind.warNoun) v.faction += 2;
    if (!possessive && ofRight & Behind.party) v.faction += 3;
    if (!possessive && ofRight & Behind.warVerb) v.faction += 1;
    // X led an attack, X staged several raids.
    if (!possessive && single && ofRight & Behind.led) {
      for (let k = to + 1; k < Math.min(to + 5, count) && (before[k] === 0 || before[k]! & Gap.hyphen); k++) {
        if (!(behindName(folded[k] ?? '') & Behind.warDeed)) continue;
        v.faction += 4;
        break;
      }
    }
    if (!possessive && ofRight & Behind.otherHead) v.other += 2;
    if (possessive && ofRight & Behind.ofBody) v.organization += 2;
    if (possessive && ofRight & Behind.ofPerson) v.person += 3;
    if (possessive && ofRight & Behind.ofLand) v.place += 3;
  }
  if (gapRight === Gap.hyphen + Gap.glued || gapRight & Gap.hyphen) {
    const w = folded[to] ?? '';
    if (traits[to]! & Trait.compoundEnding) {
      if (w === 'based' || w === 'born' || w === 'occupied') v.place += 4;
      else {
        v.organization += 1;
        v.faction += factionEndings.has(w) ? 1 : 0;
      }
    }
  }
  // Apposition: X, 45, … / X, the group's leader / X, Country
  if (gapRight === Gap.comma && to < count) {
    const w = folded[to] ?? '';
    const shape = shapes[to] ?? 0;
    if (shape & Shape.digit && /^\d{2}$/.test(w) && (before[to + 1] ?? 0) & Gap.comma) v.person += 4;
    else if (w === 'aged') v.person += 5;
    else if (w === 'who') v.person += 3;
    else if (w === 'whose') v.person += 2;
    else if (!(shape & Shape.capital)) {
      if (!single && to - from <= 4 && before[from]! & Gap.sentence && !/^(where|in|near|on|at|north|south|east|west|and)$/.test(w) && unknownWords(tokens, run)) v.person += 2;
      for (let k = to; k < Math.min(to + 6, count) && (k === to || before[k] === 0 || before[k]! & Gap.hyphen); k++) {
        const r = folded[k] ?? '';
        const bits = behindName(r);
        if (bits & Behind.role && !(shapes[k]! & Shape.possessive)) {
          v.person += 3;
          rule ??= 'title';
          break;
        }
        if (k === to && (r === 'which' || r === 'a' || r === 'an')) {
          if (r === 'which') v.organization += 1;
          continue;
        }
        if (bits & (Behind.body | Behind.group) && !(shapes[k]! & Shape.possessive) && !(behindName(folded[k + 1] ?? '') & Behind.role)) {
          // According to X, the group left: no apposition.
          if (before[k + 1] === 0 && behindName(folded[k + 1] ?? '') & (Behind.acting | Behind.is | Behind.speech)) break;
          v.organization += shapes[k]! & Shape.capital ? 2 : 4;
          v.person -= 2;
          if (groups.has(r) || (r === 'group' || r === 'movement') && clauseWord(folded[k - 1] ?? '') & Clause.fighting) v.faction += 4;
          break;
        }
        if (traits[k]! & Trait.function && !withinApposition.has(r)) break;
      }
    } else if (traits[to]! & (Trait.state | Trait.place)) {
      if (plainLeft && (left === 'from' || beforeName(left) & Before.within)) v.place += 3;
      else if (single) v.place += 1;
    } else if (traits[to]! & Trait.title && !(traits[to]! & Trait.name)) v.person += 2;
  }
  if (gapLeft === Gap.comma && from > 0 && single && traits[from - 1]! & Trait.place) v.place += 1;
  // X is a village / X was a singer
  if (ofRight & Behind.is && !possessive) {
    for (let k = to + 1; k < Math.min(to + 8, count) && (before[k] === 0 || before[k]! & Gap.hyphen); k++) {
      const r = folded[k] ?? '';
      if (shapes[k]! & Shape.capital) continue;
      if (k === to + 1 && !/^(a|an|the|one|among)$/.test(r)) break;
      if (beforeName(r) & Before.placeNoun || r === 'hamlet' || r === 'station') { v.place += 5; break; }
      if (/^(language|series|game|album|song|film|movie|book|novel|species|genus|festival|disease|drug|software|app|tribe|people|product|brand|type|form|kind|award|event)$/.test(r)) { v.other += 5; break; }
      if (behindName(r) & (Behind.body | Behind.group)) {
        v.organization += 4;
        if (groups.has(r) || (r === 'group' || r === 'movement') && clauseWord(folded[k - 1] ?? '') & Clause.fighting) v.faction += 6;
        break;
      }
      if (behindName(r) & Behind.role) { v.person += 4; break; }
      if (/^(of|in|for|that|which|who|with|from|to|on|by)$/.test(r)) break;
    }
  }
  // Dellin Chief Minister Lena Vaar: a land or a body.
  const role = folded[to] ?? '';
  if (before[to] === 0 && shapes[to]! & shapes[to + 1]! & Shape.capital && (before[to + 1] === 0 || before[to + 1]! & Gap.hyphen) && !possessive && !run.title && !(traits[to]! & Trait.name) && (traits[to]! & Trait.title || roleModifiers.has(role))) {
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
  if (to - from === 2 && traits[from]! & Trait.calendar) v.person += 4;
  const coded = endsInDigit(folded[from] ?? '');
  if (single && coded && /^[a-z]{1,3}\d{3,}$/.test(folded[from] ?? '')) v.other += 8;
  // Park Geun-wol: syllables of a given name.
  if (to - from === 3 && before[to - 1]! & Gap.hyphen && !before[to - 2] && !(shapes[to - 1]! & (Shape.capital | Shape.digit)) && (folded[to - 2] ?? '').length <= 6) {
    v.person += 4;
    v.organization -= 3;
    v.faction -= 3;
  }
  if (single && shapes[from]! & Shape.allCapitals && (coded || (plainRight && shapes[to]! & Shape.digit))) {
    // A code or a sum of money: RM20, MNT 6.5 billion.
    v.other += 6;
  } else if (single && shapes[from]! & Shape.allCapitals) {
    v.organization += 4;
    v.person -= 1;
  } else if (single && shapes[from]! & Shape.mixed) v.organization += 1;
  return rule;
}

/** What a small word in front says: *of*, *by*, *the*. `of2` are the bits of the word before it. */
function smallWordVotes(v: Votes, left: string, of2: number, left2: string, single: boolean, ofNoun: boolean): void {
  switch (left) {
    case 'of':
      if (of2 & Before.stake) v.organization += 4;
      if (of2 & Before.warNoun) v.faction += 1;
      if (of2 & Before.placeNoun) v.place += 4;
      if (of2 & Before.land) v.place += single ? 4 : 2;
      if (of2 & Before.member) v.organization += 2;
      if (of2 & Before.kin) v.person += 2;
      return;
    case 'in':
      if (of2 & Before.stake) v.organization += 4;
      if (of2 & Before.land) v.place += single ? 4 : 2;
      return;
    case 'for':
      if (of2 & Before.seat) v.faction += 2;
      return;
    case 'against':
      v.faction += 1;
      return;
    case 'with':
      if (left2 === 'war') v.faction += 1;
      return;
    case 'by':
      if (of2 & Before.warDeed) v.faction += 1;
      v.person += 1;
      v.organization += 1;
      return;
    case 'from':
      v.place += single ? 1 : 0;
      if (of2 & Before.traveller) v.place += single ? 4 : 2;
      return;
    case 'to':
      v.place += single ? 1 : 0;
      if (of2 & Before.land) v.place += single ? 4 : 2;
      if (left2 === 'according') {
        v.person += 1;
        v.organization += 1;
      }
      return;
    case 'the':
      if (ofNoun) return;
      v.person -= 3;
      v.organization += 2;
      v.faction += 1;
      return;
    case 'a':
    case 'an':
      if (ofNoun) return;
      v.person -= 3;
      v.other += 3;
  }
}

/** Formed like the adjectives of lands and peoples, and no name that is known. */
function isAdjectival({ folded, traits }: TraitTokens, k: number): boolean {
  const word = folded[k] ?? '';
  return word.length >= 6 && /(?:i|an|ese|ish)$/.test(word) && !(traits[k]! & Trait.name);
}

/** A noun in small letters that says nothing of groups, bodies and war. */
function isPlainNoun({ folded, shapes, traits }: TraitTokens, k: number): boolean {
  if (shapes[k]! & (Shape.capital | Shape.digit) || !(traits[k]! & Trait.word) || traits[k]! & Trait.function) return false;
  const word = folded[k] ?? '';
  return !(behindName(word) & (Behind.speech | Behind.group | Behind.body | Behind.warNoun | Behind.warDeed | Behind.party))
    && !/ed$|^(?:left|went|came|gave|took|made|got|put|set|saw|kept|held|fell|rose|ran|won|lost|administration|presidency|campaign|family|era|regime|brothers|network|leadership)$/.test(word);
}

function endsInDigit(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code >= 48 && code <= 57;
}

/** Before a hyphen. */
const personalPrefixes: ReadonlySet<string> = new Set(['pro', 'anti', 'ex', 'post', 'pre', 'neo']);

/** *Tesk-controlled*: more often of a faction. */
const factionEndings: ReadonlySet<string> = new Set(['controlled', 'held', 'run', 'ruled', 'allied', 'aligned', 'linked', 'affiliated', 'dominated']);

/** What a group that fights or stands for election is called: *X, a militia*, *X is a movement*. */
const groups: ReadonlySet<string> = new Set(['militia', 'party', 'faction', 'bloc', 'coalition', 'brigade', 'cartel', 'clan', 'insurgency', 'rebels', 'guerrillas']);

/** *X, a former leader of the group*: small words that an apposition goes on behind. */
const withinApposition: ReadonlySet<string> = new Set(['the', 'a', 'an', 'former', 'own', 'one', 'of']);

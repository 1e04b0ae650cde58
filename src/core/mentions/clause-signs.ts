import { Gap, Shape } from '../tokens/tokens';
import { Clause, clauseWord } from './clause-words';
import { Before, beforeName, Behind, behindName } from './context-words';
import type { Votes } from './evidence';
import type { Run } from './run';
import { emptyTraits, Trait, type TraitTokens } from './traits';

/** What the clause around a name says of it: who works for whom, what belongs to it, which pronouns and verbs go with it. */
export function clauseVotes(tokens: TraitTokens, run: Run, v: Votes): void {
  if (run.title) return;
  const { folded, shapes, before, count } = tokens;
  const { from, to } = run;
  const possessive = Boolean(shapes[to - 1]! & Shape.possessive);
  if (to < count && (before[to] === 0 || before[to] === Gap.lineBreak)) {
    const right = folded[to] ?? '';
    const ofRight = clauseWord(right);
    if (possessive) {
      // X's chief executive: the noun stands behind what tells it apart.
      const noun = right === 'chief' || right === 'managing' ? clauseWord(folded[to + 1] ?? '') : ofRight;
      if (noun & (Clause.owner | Clause.holding)) toward(v, 4, 3);
    } else if (ofRight !== 0) behindVotes(tokens, run, ofRight, v);
  }
  const joined = from > 0 && (before[from] === 0 || before[from] === Gap.lineBreak);
  const left = joined ? (folded[from - 1] ?? '') : '';
  const ofLeft = joined ? clauseWord(left) : 0;
  if (joined && (ofLeft !== 0 || Boolean(tokens.traits[from - 1]! & Trait.function) || classNouns.has(left))) beforeVotes(tokens, from, left, ofLeft, v);
  if (!possessive && isSubject(tokens, from, left, ofLeft)) subjectVotes(tokens, run, v);
}

const classNouns: ReadonlySet<string> = new Set(['group', 'organization', 'organisation']);

/** Towards a body and away from a person. */
function toward(v: Votes, body: number, person: number): void {
  v.organization += body;
  v.person -= person;
}

/** `ofRight` are the bits of the word behind the name. */
function behindVotes(tokens: TraitTokens, { from, to }: Run, ofRight: number, v: Votes): void {
  const { folded, shapes, before } = tokens;
  const role = ofRight & (Clause.boss | Clause.roleWord) ? bossOf(tokens, to) : 0;
  if (role !== 0) {
    const spoken = role & Clause.speaker;
    toward(v, spoken ? 2 : 4, spoken ? 0 : 3);
    if (ofRight & Clause.landRole) v.place += 2;
    if (role & Clause.fighterRole) v.faction += 4;
  } else if (ofRight & Clause.venue) toward(v, 5, 5);
  else if (ofRight & Clause.goods) toward(v, 3, 2);
  const fighting = ofRight & Clause.fighting;
  if (fighting && before[to + 1] === 0 && behindName(folded[to + 1] ?? '') & Behind.group) v.faction += 4;
  // An acronym is a body of any kind.
  if (to - from === 1 && shapes[from]! & Shape.allCapitals && (ofRight & Clause.partisan || fighting && clauseWord(folded[to + 1] ?? '') & Clause.partisan)) {
    v.faction += 4;
    v.organization -= 3;
  }
}

/** `ofLeft` are the bits of `left`, the word before the name. */
function beforeVotes({ folded, shapes, before, traits }: TraitTokens, from: number, left: string, ofLeft: number, v: Votes): void {
  const left2 = before[from - 1] === 0 ? (folded[from - 2] ?? '') : '';
  const ofLeft2 = clauseWord(left2);
  if ((left === 'of' || left === 'at') && ofLeft2 & Clause.boss && !(shapes[from - 2]! & Shape.possessive) && !(traits[from]! & (Trait.state | Trait.place))) {
    const owned = ofLeft2 & Clause.owner || before[from - 2] === 0 && folded[from - 3] === 'managing';
    toward(v, owned ? 4 : 2, owned ? 3 : 2);
    if (ofLeft2 & Clause.fighterRole) v.faction += 2;
  } else if (left === 'of' && ofLeft2 & (Clause.share | Clause.customers) || left === 'in' && ofLeft2 & Clause.share) toward(v, 4, 3);
  else if (left === 'by' && ofLeft2 & Clause.ownedBy) toward(v, 3, 1);
  else if (left === 'for' && /^work(?:s|ed|ing)?$/.test(left2)) toward(v, 2, 0);
  if (shapes[from - 1]! & Shape.capital && !(ofLeft & Clause.bodyTitle)) return;
  if (ofLeft & Clause.maker && ofLeft2 & Clause.made) toward(v, 5, 5);
  else if (ofLeft & Clause.body && !(shapes[from - 1]! & Shape.possessive)) toward(v, 5, 4);
  if (ofLeft & Clause.fighters) {
    v.faction += 3;
    v.person -= 2;
  }
  if (!classNouns.has(left)) return;
  if (ofLeft2 & Clause.fighting) v.faction += 3;
  else if (ofLeft2 & Clause.civil) {
    v.organization += 4;
    v.faction -= 3;
  }
}

/** *X chairman Lena Vaar*, *X chief executive Lena Vaar*: the bits of the role in X of who is named behind it, from word `k` on; 0 for none. */
function bossOf({ folded, shapes, before, count }: TraitTokens, k: number): number {
  for (let i = k; i < Math.min(k + 4, count); i++) {
    if (i > k && before[i] !== 0 && !(before[i]! & Gap.hyphen)) return 0;
    const of = clauseWord(folded[i] ?? '');
    if (shapes[i]! & Shape.capital && !(of & Clause.acronymRole)) return 0;
    if (of & Clause.boss && before[i + 1] === 0 && shapes[i + 1]! & Shape.capital) return of;
    if (!(of & (Clause.roleWord | Clause.boss))) return 0;
  }
  return 0;
}

/** The name begins its clause: nothing before it that it could hang on. */
function isSubject({ before, shapes, folded }: TraitTokens, from: number, left: string, ofLeft: number): boolean {
  const gap = before[from] ?? 0;
  if (from === 0 || gap & (Gap.sentence | Gap.paragraph | Gap.openQuote | Gap.colon)) return true;
  // In 2015, X sold its plants: not one of a list.
  if (gap === Gap.comma) return !(shapes[from - 1]! & Shape.capital) || Boolean(shapes[from - 1]! & Shape.digit);
  if (left === '') return false;
  if (ofLeft & (Clause.opener | Clause.body | Clause.maker)) return true;
  if (left === 'the') return subjectGap(before[from - 1] ?? 0, folded[from - 2] ?? '');
  return Boolean(beforeName(left) & (Before.body | Before.group | Before.role));
}

function subjectGap(gap: number, word: string): boolean {
  return Boolean(gap & (Gap.sentence | Gap.paragraph)) || gap === 0 && word !== 'and' && Boolean(clauseWord(word) & Clause.opener);
}

/** What X does and has: *X sold its plants*, *X left his wife*, *X was born*, *X have lost*. */
function subjectVotes({ folded, shapes, before, count, traits }: TraitTokens, { from, to }: Run, v: Votes): void {
  const gap = before[to] ?? 0;
  const first = folded[to] ?? '';
  if (gap === Gap.comma && (first === 'which' || first === 'whose')) {
    if (first === 'which') toward(v, 2, 3);
    else if (clauseWord(folded[to + 1] ?? '') & (Clause.owner | Clause.holding)) toward(v, 3, 4);
    return;
  }
  if (gap !== 0 || to >= count || shapes[to]! & (Shape.capital | Shape.digit)) return;
  const verb = Boolean(clauseWord(first) & Clause.auxiliary) || Boolean(behindName(first) & (Behind.acting | Behind.speech | Behind.is | Behind.reported | Behind.led | Behind.warVerb)) || /(?:s|ed)$/.test(first) && Boolean(traits[to]! & Trait.word);
  if (!verb) return;
  const next = folded[to + 1] ?? '';
  if ((first === 'was' || first === 'is') && before[to + 1] === 0) {
    const ofNext = clauseWord(next);
    if (ofNext & Clause.ofPeople) v.person += 4;
    else if (ofNext & Clause.ofBodies) toward(v, 3, 3);
  }
  // Plural verbs go with teams, parties and firms. Not *did X have*, *that X have* of wishes.
  if ((first === 'have' || first === 'are' || first === 'were') && !/s$/.test(folded[to - 1] ?? '') && !(before[from]! === 0 && (folded[from - 1] === 'that' || folded[from - 1] === 'and'))) toward(v, 2, 2);
  for (let k = to + 1; k < Math.min(to + 10, count); k++) {
    if (before[k]! & ~(Gap.hyphen | Gap.lineBreak | Gap.glued)) return;
    // A second name may be who is meant.
    if (shapes[k]! & Shape.capital && !(traits[k]! & emptyTraits)) return;
    if (!(traits[k]! & Trait.function)) continue;
    const word = folded[k] ?? '';
    if (word === 'its') {
      toward(v, 2, 3);
      return;
    }
    if (word === 'his' || word === 'himself' || word === 'herself' || word === 'her' && !(behindName(folded[k - 1] ?? '') & Behind.acting)) {
      v.person += 3;
      v.organization -= 1;
      return;
    }
    if (word === 'it' || word === 'he' || word === 'she' || word === 'they' || word === 'who' || word !== 'and' && clauseWord(word) & Clause.opener) return;
  }
}

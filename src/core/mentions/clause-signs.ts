import { Gap, Shape } from '../tokens/tokens';
import { Before, beforeName, Behind, behindName } from './context-words';
import type { Votes } from './evidence';
import type { Run } from './run';
import { emptyTraits, Trait, type TraitTokens } from './traits';

/** What the clause around a name says of it: who works for whom, what belongs to it, which pronouns and verbs go with it. */
export function clauseVotes(tokens: TraitTokens, run: Run, v: Votes): void {
  const { folded, shapes, before, count } = tokens;
  const { from, to } = run;
  const possessive = Boolean(shapes[to - 1]! & Shape.possessive);
  const right = to < count && (before[to] === 0 || before[to] === Gap.lineBreak) ? (folded[to] ?? '') : '';
  const left = from > 0 && (before[from] === 0 || before[from] === Gap.lineBreak) ? (folded[from - 1] ?? '') : '';
  if (run.title) return;
  if (possessive && right !== '') {
    // X's chief executive: the noun stands behind what tells it apart.
    const noun = right === 'chief' || right === 'managing' ? (folded[to + 1] ?? '') : right;
    if (owners.has(noun) || holdings.has(noun)) toward(v, 4, 3);
  } else if (right !== '') {
    const role = bossOf(tokens, to);
    if (role !== undefined) {
      const spoken = speakers.has(role);
      toward(v, spoken ? 2 : 4, spoken ? 0 : 3);
      if (landRoles.has(right)) v.place += 2;
      if (fighterRoles.has(role)) v.faction += 4;
    } else if (venues.has(right)) toward(v, 5, 5);
    else if (bodyGoods.has(right)) toward(v, 3, 2);
    if (fightingKinds.has(right) && before[to + 1] === 0 && behindName(folded[to + 1] ?? '') & Behind.group) v.faction += 4;
    // An acronym is a body of any kind.
    if (to - from === 1 && shapes[from]! & Shape.allCapitals && (partisans.has(right) || partisans.has(folded[to + 1] ?? '') && fightingKinds.has(right))) {
      v.faction += 4;
      v.organization -= 3;
    }
  }
  if (left !== '') beforeVotes(tokens, from, left, v);
  if (!possessive && isSubject(tokens, from, left)) subjectVotes(tokens, run, v);
}

/** Towards a body and away from a person. */
function toward(v: Votes, body: number, person: number): void {
  v.organization += body;
  v.person -= person;
}

function beforeVotes({ folded, shapes, before, traits }: TraitTokens, from: number, left: string, v: Votes): void {
  const left2 = before[from - 1] === 0 ? (folded[from - 2] ?? '') : '';
  const left3 = left2 !== '' && before[from - 2] === 0 ? (folded[from - 3] ?? '') : '';
  if ((left === 'of' || left === 'at') && bossRoles.has(left2) && !(shapes[from - 2]! & Shape.possessive) && !(traits[from]! & (Trait.state | Trait.place))) {
    const owned = owners.has(left2) || left3 === 'managing';
    toward(v, owned ? 4 : 2, owned ? 3 : 2);
    if (fighterRoles.has(left2)) v.faction += 2;
  }
  else if (left === 'of' && (shareWords.has(left2) || customers.has(left2)) || left === 'in' && shareWords.has(left2)) toward(v, 4, 3);
  else if (left === 'by' && ownerVerbs.has(left2)) toward(v, 3, 1);
  else if (left === 'for' && /^work(?:s|ed|ing)?$/.test(left2)) toward(v, 2, 0);
  if (shapes[from - 1]! & Shape.capital && !bodyTitles.has(left)) return;
  if (makers.has(left) && goods.has(left2)) toward(v, 5, 5);
  else if (moreBodies.has(left) && !(shapes[from - 1]! & Shape.possessive)) toward(v, 5, 4);
  if (fighters.has(left)) {
    v.faction += 3;
    v.person -= 2;
  }
  if (left === 'group' || left === 'organization' || left === 'organisation') {
    if (fightingKinds.has(left2)) v.faction += 3;
    else if (civilKinds.has(left2)) {
      v.organization += 4;
      v.faction -= 3;
    }
  }
}

/** *X chairman Lena Vaar*, *X chief executive Lena Vaar*: the role in X of who is named behind it, from word `k` on. */
function bossOf({ folded, shapes, before, count }: TraitTokens, k: number): string | undefined {
  for (let i = k; i < Math.min(k + 4, count); i++) {
    const word = folded[i] ?? '';
    if (i > k && before[i] !== 0 && !(before[i]! & Gap.hyphen)) return undefined;
    if (shapes[i]! & Shape.capital && !acronymRoles.has(word)) return undefined;
    if (bossRoles.has(word) && before[i + 1] === 0 && shapes[i + 1]! & Shape.capital) return word;
    if (!roleWords.has(word) && !bossRoles.has(word)) return undefined;
  }
  return undefined;
}

/** The name begins its clause: nothing before it that it could hang on. */
function isSubject({ before, shapes, folded }: TraitTokens, from: number, left: string): boolean {
  const gap = before[from] ?? 0;
  if (from === 0 || gap & (Gap.sentence | Gap.paragraph | Gap.openQuote | Gap.colon)) return true;
  // In 2015, X sold its plants: not one of a list.
  if (gap === Gap.comma) return !(shapes[from - 1]! & Shape.capital) || Boolean(shapes[from - 1]! & Shape.digit);
  if (left === '') return false;
  if (clauseOpeners.has(left)) return true;
  const of = beforeName(left);
  return Boolean(of & (Before.body | Before.group | Before.role)) || moreBodies.has(left) || makers.has(left) || left === 'the' && subjectGap(before[from - 1] ?? 0, folded[from - 2] ?? '');
}

function subjectGap(gap: number, word: string): boolean {
  return Boolean(gap & (Gap.sentence | Gap.paragraph)) || gap === 0 && word !== 'and' && clauseOpeners.has(word);
}

/** What X does and has: *X sold its plants*, *X left his wife*, *X was born*, *X have lost*. */
function subjectVotes({ folded, shapes, before, count, traits }: TraitTokens, { from, to }: Run, v: Votes): void {
  const gap = before[to] ?? 0;
  const first = folded[to] ?? '';
  if (gap === Gap.comma && (first === 'which' || first === 'whose')) {
    if (first === 'which') toward(v, 2, 3);
    else if (owners.has(folded[to + 1] ?? '') || holdings.has(folded[to + 1] ?? '')) toward(v, 3, 4);
    return;
  }
  if (gap !== 0 || to >= count || shapes[to]! & (Shape.capital | Shape.digit)) return;
  const verb = auxiliaries.has(first) || Boolean(behindName(first) & (Behind.acting | Behind.speech | Behind.is | Behind.reported | Behind.led | Behind.warVerb)) || /(?:s|ed)$/.test(first) && Boolean(traits[to]! & Trait.word);
  if (!verb) return;
  const next = folded[to + 1] ?? '';
  if ((first === 'was' || first === 'is') && before[to + 1] === 0) {
    if (ofPeople.has(next)) v.person += 4;
    else if (ofBodies.has(next)) toward(v, 3, 3);
  }
  // Plural verbs go with teams, parties and firms. Not *did X have*, *that X have* of wishes.
  if ((first === 'have' || first === 'are' || first === 'were') && !/s$/.test(folded[to - 1] ?? '') && !(before[from]! === 0 && (folded[from - 1] === 'that' || folded[from - 1] === 'and'))) toward(v, 2, 2);
  for (let k = to + 1; k < Math.min(to + 10, count); k++) {
    const word = folded[k] ?? '';
    if (before[k]! & ~(Gap.hyphen | Gap.lineBreak | Gap.glued) || clauseOpeners.has(word) && word !== 'and') return;
    // A second name may be who is meant.
    if (shapes[k]! & Shape.capital && !(traits[k]! & emptyTraits)) return;
    if (word === 'its') {
      toward(v, 2, 3);
      return;
    }
    if (word === 'his' || word === 'himself' || word === 'herself' || word === 'her' && !(behindName(folded[k - 1] ?? '') & Behind.acting)) {
      v.person += 3;
      v.organization -= 1;
      return;
    }
    if (word === 'it' || word === 'he' || word === 'she' || word === 'they' || word === 'who' || word === 'that') return;
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words behind which a clause begins. */
const clauseOpeners = list('that but while when as because although though where if since after before and said says');
const auxiliaries = list('has had have will would is was are were can could may might did does also then later');

/** Roles that a body has and a person has not: *X chairman Lena Vaar*. */
const bossRoles = list(`
ceo cfo coo cto chairman chairwoman chairperson chair executive executives president director founder cofounder boss manager coach captain editor treasurer trustee
striker midfielder defender goalkeeper winger quarterback skipper shortstop pitcher guitarist drummer bassist vocalist frontman keyboardist
correspondent columnist reporter commander leader economist engineer spokesman spokeswoman spokesperson
`);
/** Those of them that hardly anybody has of a person: not *her coach*, *his spokesman*. */
const owners = list('ceo cfo coo cto chairman chairwoman chairperson executive executives founder cofounder trustee');
const speakers = list('spokesman spokeswoman spokesperson reporter economist');
const fighterRoles = list('commander leader');
const acronymRoles = list('ceo cfo coo cto');
const landRoles = list('president leader');

/** What may stand between a body and a role in it. */
const roleWords = list('chief managing deputy vice general executive senior assistant founding acting interim former then board non regional group head technical financial operating military field front lead and co');

/** What bodies have: *X's shareholders*. */
const holdings = list(`
shares shareholder shareholders stock subsidiary subsidiaries headquarters employees workforce executives chairman stores factory factories plants plant products revenue revenues
fleet board customers users operations operation branch branches outlets newsroom members membership affiliate franchise profits lawmakers fighters manifesto
`);

/** What stands behind the name of a firm without more: *X shares*, *the X factory*. */
const bodyGoods = list('shares stores outlets employees customers executives executive shareholders factory plants products users subscribers stock subsidiary ceo headquarters flight flights');

/** Houses open to guests and buyers: *the X restaurant*. */
const venues = list('restaurant restaurants hotel hotels nightclub bakery brewery supermarket supermarkets hypermarket bookstore bookshop cinema theatre gallery eatery steakhouse pizzeria');

const shareWords = list('share shares shareholder shareholders stock stake stakes subsidiary subsidiaries investors investor');
const customers = list('customers employees staff users subscribers board chairmanship executives');
const ownerVerbs = list('operated manufactured published issued broadcast aired marketed franchised insured audited');

/** Bodies before their names, beside the usual nouns. */
const moreBodies = list(`
automaker carmaker drugmaker chipmaker brewer insurer supermarket chain giant giants airlines conglomerate consultancy supergroup band duo trio label brewery hospital
charity nonprofit thinktank brokerage shipbuilder planemaker automakers fintech multinational telecom telecoms budget hypermarket bookmaker wholesaler legislature
`);
const bodyTitles = list('broadcaster retailer airline insurer carmaker');

/** *Oil producer X* is a firm, *film producer X* is not. */
const makers = list('producer producers supplier suppliers developer developers operator exporter importer distributor manufacturer');
const goods = list(`
oil gas steel car power energy electricity food drug vaccine chip beer wine milk coal gold copper aluminium aluminum cement software game property estate mobile tour rail network port grid phone
telecom equipment aircraft engine arms weapons truck battery solar wind chemical fertilizer fertiliser paper sugar tobacco uranium diamond mining parts component cable satellite
`);

const fighters = list('militia cartel guerrillas insurgents jihadists');

/** Who fights, and who does not: *the armed group X*, *the rights group X*. */
export const fightingKinds: ReadonlySet<string> = list('armed rebel militant terrorist insurgent guerrilla guerilla jihadist paramilitary extremist islamist separatist resistance militia criminal');
const partisans = list('fighters fighter militants militant gunmen rebels rebel insurgents insurgent terrorists jihadists militia militiamen guerrillas loyalists stronghold strongholds hideout hideouts candidate candidates nominee voters group');
const civilKinds = list(`
rights advocacy media news business industry lobby lobbying campaign campaigning monitoring aid activist hotel banking retail insurance energy consumer research steel mining environmental trade relief charity
watchdog humanitarian conservation food fashion luxury technology software telecom telecoms engineering construction consulting security investment health healthcare pharmaceutical automotive
`);

/** *X was born*, *X was jailed*; *X was founded*. */
const ofPeople = list('born jailed arrested sentenced hospitalised hospitalized buried elected impeached sworn married appointed knighted convicted acquitted shot stabbed raised educated cremated survived aged');
const ofBodies = list('founded established headquartered based formed acquired merged dissolved disbanded nationalised nationalized privatised privatized outlawed banned');

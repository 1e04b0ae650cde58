import { functionWords } from '../tokens/words';
import {
  adjectives, articleParticles, companySuffixes, factionHeads, foreignBodyNouns, foreignGroupNouns, organizationHeads, otherHeads, particles, placeHeads, weakHeads,
} from '../names/words';
import { isDemonym, isGivenName, isKnownBody, isNameToken, isPlace, isTown, isWord, stateOf } from '../names/lexicon';
import { isPinyinName } from '../names/chinese';
import { headOf, linkHeads, politicians } from './heads';
import { isPeopleOrTongue } from './no-names';

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
    // al-Teskani, de Moros: one word with its article.
    v.person += 2;
    v.organization += 1;
    if (isNameToken(last)) v.person += 1;
  } else if (n > 1) {
    if (companySuffixes.has(last)) v.organization += 7;
    if (organizationHeads.has(head)) v.organization += weakHeads.has(head) ? 5 : 7;
    if (factionHeads.has(head)) v.faction += weakHeads.has(head) ? 5 : 7;
    if (foreignBodyNouns.has(first)) v.organization += 5;
    else if (foreignGroupNouns.has(first)) v.faction += 5;
    if (/^(radio|voice|bank|university|fc|studio|hotel)$/.test(first)) v.organization += 5;
    // Not Jund al-Islam.
    const article = articleParticles.has(words[n - 2] ?? '');
    if (otherHeads.has(head) && !organizationHeads.has(head) && !article || head === 'order' && head !== last) {
      v.other += 10;
      v.organization -= 5;
      v.faction -= 5;
      if (head === last && n > 2 && (isWord(words[n - 2] ?? '') || isPlace(first) || stateOf(first) !== undefined)) v.person -= 6;
    }
    if (politicians.has(last)) v.faction += 6;
    if (/^part(?:y|ies)$/.test(head)) v.faction += 4;
    // Sarunian Democratic Union, Union of Right Forces: what they stand for tells parties from other unions.
    if (partyHeads.has(head) && words.some((w) => w !== head && persuasions.has(w))) v.faction = Math.max(v.faction, v.organization) + 5;
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

const partyHeads: ReadonlySet<string> = new Set(['union', 'alliance', 'federation', 'league', 'assembly', 'convergence', 'rally', 'list', 'bloc', 'coalition', 'forces', 'front', 'movement', 'caucus', 'congress', 'unity', 'choice', 'current', 'pact']);

const persuasions: ReadonlySet<string> = new Set([
  'democratic', 'democrats', 'liberal', 'liberals', 'christian', 'socialist', 'socialists', 'communist', 'communists', 'conservative', 'conservatives', 'progressive', 'republican', 'nationalist', 'patriotic', 'radical', 'right', 'left', 'centre',
  'greens', 'peoples', 'popular', 'agrarian', 'peasants', 'royalist', 'monarchist', 'secular', 'federalist', 'unionist', 'reform', 'solidarity',
]);

/** *Tarskian Armed Forces*, *Royal Navy*, *Joint Command of the Air Force*: nothing but general words. */
function isStateForce(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2] ?? '';
  const kind = /^(forces?|guards?|staff)$/.test(last) ? /^(armed|air|security|special|national|coast|border|defen[cs]e|general|ground|naval)$/.test(before) : /^(army|navy|gendarmerie|marines)$/.test(last);
  return kind && words.slice(0, -1).every((w) => isDemonym(w) || stateOf(w) !== undefined || stateForceWords.has(w));
}

const stateForceWords: ReadonlySet<string> = new Set(['armed', 'air', 'security', 'special', 'national', 'coast', 'border', 'defence', 'defense', 'general', 'ground', 'naval', 'royal', 'imperial', 'federal', 'command', 'of', 'the', 'operations', 'joint', 'internal', 'us', 'uk']);

/** Bodies that a state has one of, so that the bare noun with a capital names it. */
const loneBodies: ReadonlySet<string> = new Set(['congress', 'parliament', 'senate', 'cabinet', 'pentagon']);

/** The best reading, or nothing when it is a place, something else, or too weak. */
export function bestKind(v: Votes, threshold: number): 'person' | 'faction' | 'organization' | undefined {
  const best = Math.max(v.person, v.faction, v.organization);
  if (best < threshold || v.place >= best || v.other >= best) return undefined;
  if (v.faction === best) return 'faction';
  return v.organization === best ? 'organization' : 'person';
}

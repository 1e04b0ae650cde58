import { isKnownBody, isPlace, isTown } from '../names/lexicon';
import { isPinyinName } from '../names/chinese';
import { headOf } from './heads';
import { isPeopleOrTongue } from './no-names';
import { headTraits, Trait, traitsOf } from './traits';

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

/** What the words of a name say by themselves, wherever it stands. `words` are folded, `name` is the same joined by spaces. */
export function formVotes(words: readonly string[], name: string = words.join(' ')): Readonly<Votes> {
  let votes = known.get(name);
  if (!votes) {
    if (known.size >= 20_000) known.clear();
    known.set(name, (votes = votesOf(words, name)));
  }
  return votes;
}

/** Names that were asked of last: what an article says of a name is soon asked again for all articles. */
const known = new Map<string, Readonly<Votes>>();

function votesOf(words: readonly string[], name: string): Votes {
  const v = noVotes();
  const n = words.length;
  const traits = words.map(traitsOf);
  const first = words[0] ?? '';
  const last = words[n - 1] ?? '';
  const ofFirst = traits[0] ?? 0;
  const ofLast = traits[n - 1] ?? 0;
  const head = headOf(words);
  const ofHead = traitsOf(head);
  let unknown = 0;
  let content = 0;
  for (const t of traits) {
    if (t & Trait.particle) continue;
    content++;
    if (!(t & Trait.word)) unknown++;
  }
  const place = n > 1 ? isPlace(name) : Boolean(ofFirst & Trait.place);
  if (place) v.place += n > 1 ? 9 : 5;
  else if (n > 1 ? isTown(name) : ofFirst & Trait.town) v.place += n > 1 ? 5 : 3;
  if (isKnownBody(name)) v.organization += 6;
  if (n > 1 && content <= 1) {
    // al-Teskani, de Moros: one word with its article.
    v.person += 2;
    v.organization += 1;
    if (ofLast & Trait.name) v.person += 1;
  } else if (n > 1) {
    if (ofLast & Trait.company) v.organization += 7;
    if (ofHead & Trait.organization) v.organization += ofHead & Trait.weakHead ? 5 : 7;
    if (ofHead & Trait.faction) v.faction += ofHead & Trait.weakHead ? 5 : 7;
    if (ofFirst & Trait.foreignBody) v.organization += 5;
    else if (ofFirst & Trait.foreignGroup) v.faction += 5;
    if (leadingBodies.has(first)) v.organization += 5;
    // Not Jund al-Islam.
    const article = Boolean(traits[n - 2]! & Trait.article);
    const headed = Boolean(ofHead & (Trait.organization | Trait.faction));
    if (ofHead & Trait.other && !(ofHead & Trait.organization) && !article || head === 'order' && head !== last) {
      v.other += 10;
      v.organization -= 5;
      v.faction -= 5;
      if (head === last && n > 2 && (traits[n - 2]! & Trait.word || ofFirst & (Trait.place | Trait.state))) v.person -= 6;
    }
    if (ofLast & Trait.politicians) v.faction += 6;
    if (head === 'party' || head === 'parties') v.faction += 4;
    // Sarunian Democratic Union, Union of Right Forces: what they stand for tells parties from other unions.
    if (partyHeads.has(head) && words.some((w) => w !== head && persuasions.has(w))) v.faction = Math.max(v.faction, v.organization) + 5;
    // The army, navy, police of a state is one of its organisations.
    if (isStateForce(words)) {
      v.organization += 9;
      v.faction = 0;
    }
    const linked = ofHead & Trait.linkHead && head !== last && head !== 'state' && head !== 'order';
    if (linked) v.organization += 6;
    else if (head === 'state' && n === 2 && ofFirst & Trait.adjective) v.faction += 6;
    else if (ofHead & Trait.placeHead && !headed) v.place += 9;
    // Operation Dawn, Hurricane Mira, Highway 4: what it is stands first.
    if (!headed && leadingOthers.has(first)) v.other += 10;
    // M1 Arvel: a model number first. Tesk Air Flight TA17: a code at the end.
    if (n === 2 && !headed && endsInDigit(first) && /^[a-z]{1,3}\d+$/.test(first)) v.other += 4;
    if (words[n - 2] === 'flight' && endsInDigit(last)) v.other += 10;
    if (n === 2 && leadingPlaces.has(first) && !(ofLast & (Trait.organization | Trait.faction))) v.place += 5;
    if (!headed && leadingLandscapes.has(first)) v.place += 4;
    if (leadingParts.has(first)) v.place += 3;
    if (n === 2 && !place && isPinyinName(words)) {
      v.person += 5;
      v.faction = Math.min(v.faction, 0);
      v.organization = Math.min(v.organization, 0);
    }
    // Sarun Pirates: a team.
    if (n === 2 && ofFirst & (Trait.place | Trait.state) && ofLast & Trait.word && !(ofLast & (Trait.name | Trait.demonym | Trait.adjective)) && !place && last.endsWith('s')) {
      v.organization += 4;
      v.person -= 4;
    }
    // Tesk Sarunia: a branch of a firm that is known everywhere.
    if (!headed && n === 2 && isKnownBody(first) && !(ofFirst & (Trait.name | Trait.word)) && !(ofLast & Trait.word)) {
      v.organization += 4;
      v.person -= 3;
    }
    const personal = !headed && !(ofLast & Trait.company);
    if (personal) {
      if (ofFirst & Trait.given) v.person += 4;
      else if (ofFirst & Trait.name) v.person += 2;
      if (ofLast & Trait.name) v.person += 2;
      if (words.some((w, i) => i < n - 1 && traits[i]! & Trait.particle && w !== 'la' && w !== 'el')) v.person += 2;
      if (words.some((w, i) => w.length === 1 && i < n - 1)) v.person += 4;
      if (unknown === 0 && v.person < 4) v.person -= 3;
      if (unknown >= 1 && n <= 4) v.person += 2;
      if (n > 4) v.person -= 2;
      // Jund al-Tesk: the noun for a group with what it is of.
      if (ofFirst & Trait.foreignGroup && !(ofFirst & Trait.name) && traits[1]! & Trait.article) v.person -= 4;
      // School Near Sarun: a small word with a capital is of a title.
      if (words.some((w, i) => i > 0 && traits[i]! & Trait.function && !(traits[i]! & (Trait.particle | Trait.name)) && !(n === 3 && i === 2) && w.length > 1)) v.person -= 6;
      if (unknown === 0 && n >= 2 && v.person < 4) {
        // Common words with capitals: a programme, an idea, a heading, unless something else speaks for a body.
        v.organization -= 2;
        v.faction -= 2;
      }
    } else if (n === 2 && ofFirst & Trait.given && !(ofFirst & Trait.word) && ofHead & Trait.weakHead) v.person += 1;
    if (words.includes('of') || words.includes('for') || words.includes('and')) {
      v.organization += 1;
      v.person -= 4;
    }
    if (ofLast & Trait.demonym && !(ofLast & Trait.name)) v.other += 4;
    if (ofFirst & (Trait.demonym | Trait.adjective) && personal && !(ofFirst & Trait.name)) {
      v.other += 3;
      v.person -= 2;
    }
    if (ofFirst & Trait.state && personal) v.person -= 3;
  } else {
    if (ofFirst & Trait.name) v.person += ofFirst & Trait.word ? 1 : 2;
    if (ofFirst & Trait.word) {
      v.person -= 3;
      v.organization -= loneBodies.has(name) ? -3 : 6;
      v.faction -= 6;
    } else {
      v.person += 1;
      v.organization += 1;
    }
    if (isPeopleOrTongue(name)) v.other += 5;
    if (name.length > 5 && !(ofFirst & Trait.name) && /(ism|isation|ization|ists?|ians?|ese|ish)$/.test(name)) v.other += 3;
    if (ofFirst & (headTraits | Trait.placeHead) && !loneBodies.has(name)) v.other += 3;
  }
  return v;
}

function endsInDigit(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code >= 48 && code <= 57;
}

/** Nouns before the names of bodies. */
const leadingBodies: ReadonlySet<string> = new Set(['radio', 'voice', 'bank', 'university', 'fc', 'studio', 'hotel']);

/** Nouns before the names of places, in English and other languages. */
const leadingPlaces: ReadonlySet<string> = new Set(['county', 'rue', 'plaza', 'calle', 'avenida', 'jalan', 'masjid', 'palacio', 'palais', 'jabal', 'jebel', 'wadi', 'tel', 'tal']);
const leadingLandscapes: ReadonlySet<string> = new Set(['mount', 'lake', 'river', 'gulf', 'isle', 'cape']);
const leadingParts: ReadonlySet<string> = new Set(['mount', 'lake', 'cape', 'fort', 'port', 'camp', 'isle', 'river', 'gulf', 'greater', 'upper', 'lower', 'new', 'san', 'santa', 'saint', 'rue', 'avenue', 'hotel']);

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
  if (!stateForces.has(last) && !(stateForceEnds.has(last) && stateForceKinds.has(words[words.length - 2] ?? ''))) return false;
  return words.slice(0, -1).every((w) => traitsOf(w) & (Trait.demonym | Trait.state) || stateForceWords.has(w));
}

const stateForces: ReadonlySet<string> = new Set(['army', 'navy', 'gendarmerie', 'marines']);
const stateForceEnds: ReadonlySet<string> = new Set(['force', 'forces', 'guard', 'guards', 'staff']);
const stateForceKinds: ReadonlySet<string> = new Set(['armed', 'air', 'security', 'special', 'national', 'coast', 'border', 'defence', 'defense', 'general', 'ground', 'naval']);
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

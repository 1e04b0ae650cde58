import { initialsOf } from './acronym';
import { isDemonym, isPlace, isWord, stateOf, stateOfNationality, states } from './lexicon';
import { adjectives, articleParticles, companySuffixes, factionHeads, innerPossessors, organizationHeads } from './words';

/**
 * The words of a group's or organisation's name in a form that ways to write it share: without articles, small words and
 * company endings; the head noun last and in the singular (*Ministry of Defence*, *Defense Ministry*), nouns that begin
 * transliterated names in English (*Harakat X*, *X Movement*), the state in front by its everyday name (*U.S.*, *Syrian*, *of Syria*), one way of
 * spelling, possessors with or without their apostrophe, letters that stand apart together (*H-P*). Folded words in and out.
 */
export function bodyCore(words: readonly string[]): readonly string[] {
  const link = linkIn(words);
  const land = link >= 2 && headOf(words.slice(0, link)) !== undefined ? stateOf(behindLink(words, link)) : undefined;
  if (land !== undefined) return bodyCore([...land.toLowerCase().split(' '), ...words.slice(0, link)]);
  let core: readonly string[] = words.filter((w) => !articleParticles.has(w) && !small.has(w));
  if (core.length === 0) core = words;
  while (core.length > 1 && companyEndings.has(core[core.length - 1] ?? '')) core = core.slice(0, -1);
  if (core.length > 1 && core.every((w) => w.length === 1)) return [core.join('')];
  for (let n = mayBeginState(core[0] ?? '') ? Math.min(3, core.length - 1) : 0; n > 0; n--) {
    const state = stateOf(core.slice(0, n).join(' ')) ?? (n > 1 ? stateOf(core.slice(0, n).join('')) : undefined);
    if (state === undefined) continue;
    core = [state.toLowerCase().replace(/ /g, ''), ...core.slice(n)];
    break;
  }
  const nation = core.length > 1 ? nationOf(core[0] ?? '') : undefined;
  if (nation !== undefined) core = [nation, ...core.slice(1)];
  const first = core[0] ?? '';
  const translated = nouns.get(first);
  if (core.length > 1 && translated !== undefined) core = [...core.slice(1), translated];
  else if (core.length > 1 && (words[1] === 'of' || words[1] === 'for') && movable.has(first)) core = [...core.slice(1), first];
  else if (nation !== undefined && core.length > 2 && words[2] === 'of' && movable.has(core[1] ?? '')) core = [nation, ...core.slice(2), core[1] ?? ''];
  if (core.length > 2 && core[core.length - 1] === 'ministry' && core[core.length - 2] === 'affairs' && core[core.length - 3] === 'foreign') core = [...core.slice(0, -2), 'ministry'];
  return core.map((w, i) => spelled(w, i === core.length - 1 && core.length > 1));
}

/**
 * The state that *Syrian* and the like belong to, as {@link bodyCore} writes it, where they are formed of its name. *American*, *British*: a
 * private body that begins so is none of the state's.
 */
function nationOf(word: string): string | undefined {
  const state = stateOfNationality(word)?.toLowerCase();
  return state !== undefined && state.length >= 4 && !state.includes(' ') && word.startsWith(state.slice(0, 4)) ? state : undefined;
}

/**
 * The core of a name without the noun that only says what it is: *Sarun* of *Sarun Movement*, *Halm Police* of *Halm
 * Police Department*; nothing when there is no such noun, or when what is left does not name a body by itself. Not for
 * *Kataib Sarun* or *Sarun Brigades*: *Sarun* may well be another group.
 */
export function withoutHead(words: readonly string[], core: readonly string[] = bodyCore(words)): readonly string[] | undefined {
  if (core.length < 2 || !plainHeads.has(core[core.length - 1] ?? '') || nouns.has(words[0] ?? '')) return undefined;
  // Sarun Islamic Movement
  const rest = core.slice(0, core.length > 2 && core[core.length - 2]?.startsWith('islami') ? -2 : -1);
  const last = rest[rest.length - 1] ?? '';
  const body = rest.length > 1 && (organizationHeads.has(last) || factionHeads.has(last));
  return body || isDistinct(rest) ? rest : undefined;
}

/**
 * True when two names for which documents give the same acronym, folded keys, are one body's: the one holds the other and
 * the acronym has letters of what the other leaves out (*Revolutionary Front*, *Sarun Revolutionary Front Corps (SRFC)*), or none
 * of it tells more than a region. *Defence Ministry (MoD)* with and without a region may be two.
 */
export function shareAcronym(short: string, a: string, b: string): boolean {
  if (short.length < 3) return false;
  const [p, q] = [bodyCore(a.split(' ')), bodyCore(b.split(' '))];
  if (p.join(' ') === q.join(' ')) return true;
  const [less, more, shorter, longer] = p.length < q.length ? [p, q, a, b] : [q, p, b, a];
  const at = more.length > less.length && less.length > 1 ? placeOf(less, more) : -1;
  if (at < 0) return false;
  const ends = at + less.length === more.length;
  if (ends && (isRegional(less[0] ?? '') || isDistinct(less))) return true;
  if (initialsOf(shorter.split(' ')).includes(short)) return false;
  return initialsOf(longer.split(' ')).includes(short) || (ends && more.slice(0, at).every(isRegional));
}

/** Where the words of `short` stand in `long` without a gap, but for their number; -1 where they do not. */
function placeOf(short: readonly string[], long: readonly string[]): number {
  for (let k = 0; k + short.length <= long.length; k++) if (short.every((w, i) => plain(w) === plain(long[k + i] ?? ''))) return k;
  return -1;
}

function plain(word: string): string {
  return nationOf(word) ?? singular(word);
}

function isRegional(word: string): boolean {
  return isDemonym(word) || isPlace(word) || stateOf(word) !== undefined;
}

/**
 * What a text may go on with once it has named a body in full, folded: without its state (*Sarunian Ports Federation*), or without what it is
 * of or for (*Halm Observatory for Ports*). Not without a town or province: the body of a whole land may be meant then.
 */
export function shorterNames(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  const lead = landBefore(words);
  if (lead > 0 && words.length - lead >= 2 && (headOf(words.slice(lead)) !== undefined || isHouse(words.slice(lead)))) found.push(words.slice(lead).join(' '));
  const link = linkIn(words);
  if (link >= 2 && headOf(words.slice(0, link)) !== undefined) {
    const of = behindLink(words, link);
    if (!isPlace(of) || stateOf(of) !== undefined) found.push(words.slice(0, link).join(' '));
  }
  return found;
}

/** The same without a town or province: *Ports Court* of *Halm Ports Court*. */
export function withoutTown(words: readonly string[]): string | undefined {
  const link = linkIn(words);
  if (link >= 2 && isTownOrProvince(behindLink(words, link)) && headOf(words.slice(0, link)) !== undefined) return words.slice(0, link).join(' ');
  for (let n = 3; n >= 1; n--) if (words.length - n >= 2 && isTownOrProvince(words.slice(0, n).join(' ')) && headOf(words.slice(n)) !== undefined) return words.slice(n).join(' ');
  return undefined;
}

function isTownOrProvince(name: string): boolean {
  return isPlace(name) && stateOf(name) === undefined;
}

/** Whether every state has such a body, which goes without its land where the state is known: *Supreme Court*, *Ministry of Ports*. */
export function isOfEveryState(words: readonly string[]): boolean {
  return isHouse(words) || (stateHeads.has(headOf(words) ?? '') && !isDistinct(words));
}

/** *House of Commons*; the noun alone says of no other name that it is a body's. */
function isHouse(words: readonly string[]): boolean {
  return words[0] === 'house' && words[1] === 'of' && words.length === 3 && isWord(words[2] ?? '');
}

const stateHeads: ReadonlySet<string> = new Set(['court', 'ministry', 'department', 'senate', 'parliament', 'assembly', 'congress', 'army', 'navy', 'force', 'guard', 'police', 'treasury', 'cabinet']);

/** Whether `words` are `shorter` and the land it belongs to: *Sarunian Ports Federation*, *Ports Federation of Sarun*. */
export function addsLand(words: readonly string[], shorter: string): boolean {
  const lead = landBefore(words);
  if (lead > 0 && words.slice(lead).join(' ') === shorter) return true;
  const link = linkIn(words);
  return link > 0 && words.slice(0, link).join(' ') === shorter && stateOf(behindLink(words, link)) !== undefined;
}

/** How many words in front say of which state something is. */
function landBefore(words: readonly string[]): number {
  let lead = isDemonym(words[0] ?? '') ? 1 : 0;
  for (let n = 1; n <= 3 && n < words.length; n++) if (stateOf(words.slice(0, n).join(' ')) !== undefined) lead = n;
  return lead;
}

function linkIn(words: readonly string[]): number {
  return words.findIndex((w) => w === 'of' || w === 'for');
}

function behindLink(words: readonly string[], link: number): string {
  return words.slice(words[link + 1] === 'the' ? link + 2 : link + 1).join(' ');
}

/** The noun that says what the body is, in the singular: *bank* of *Northern Bank of Halm*; nothing when there is none. */
export function headOf(words: readonly string[]): string | undefined {
  let link = 1;
  while (link < words.length && words[link] !== 'of' && words[link] !== 'for') link++;
  const head = singular(words[link - 1] ?? '');
  return factionHeads.has(head) || organizationHeads.has(head) ? head : undefined;
}

/** Has a word that is neither of the language nor the name of a place or people. */
export function isDistinct(words: readonly string[]): boolean {
  const name = words.join(' ');
  return !isPlace(name) && stateOf(name) === undefined && words.some((w) => w.length > 1 && !isWord(w) && !isPlace(w) && !isDemonym(w) && !adjectives.has(w) && stateOf(w) === undefined);
}

/** A sieve: some state's name begins so. */
function mayBeginState(word: string): boolean {
  return (stateBeginnings ??= new Set([...states().keys()].flatMap((name) => Array.from(name, (_, n) => name.slice(0, n + 1))))).has(word);
}
let stateBeginnings: ReadonlySet<string> | undefined;

function spelled(word: string, head: boolean): string {
  const w = british.get(word) ?? (word.endsWith('s') && innerPossessors.has(word) && innerPossessors.has(word.slice(0, -1)) ? word.slice(0, -1) : word.includes('isation') ? word.replace(/isation(?=s?$)/, 'ization') : word);
  return head ? singular(w) : w;
}

function singular(w: string): string {
  return /[^s]s$/.test(w) && (factionHeads.has(w.slice(0, -1)) || organizationHeads.has(w.slice(0, -1))) ? w.slice(0, -1) : w;
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'against', 'de', 'la', 'del', 'du', 'des']);
const companyEndings: ReadonlySet<string> = new Set([...companySuffixes].filter((w) => w !== 'group' && w !== 'holdings').concat('incorporated', 'company'));
/** Nouns after which *of* may be turned round. Not universities: *University of X* and *X University* may be two. */
const movable: ReadonlySet<string> = new Set([...factionHeads, 'ministry', 'department', 'parliament', 'government', 'bureau', 'agency']);
/** Nouns that a text may leave out. Not *coalition*, *alliance*, *army*, *force*: these often have a namesake of another sort. */
const plainHeads: ReadonlySet<string> = new Set([
  'group', 'organization', 'movement', 'party', 'militia', 'faction', 'front', 'bloc', 'agency', 'department', 'network', 'clan', 'tribe', 'cartel', 'fighters', 'militants', 'rebels', 'insurgents', 'terrorists',
]);
/** {@link foreignGroupNouns} of Arabic and Persian in English: general dictionary words. */
const nouns: ReadonlyMap<string, string> = new Map([
  ['kataib', 'brigade'], ['kataeb', 'brigade'], ['ketaeb', 'brigade'], ['liwa', 'brigade'], ['alwiya', 'brigade'], ['harakat', 'movement'], ['harakah', 'movement'], ['nahzat', 'movement'],
  ['faylaq', 'legion'], ['failaq', 'legion'], ['hizb', 'party'], ['hezb', 'party'], ['jabhat', 'front'], ['jebhe', 'front'], ['jaysh', 'army'], ['jaish', 'army'], ['jeish', 'army'], ['jeysh', 'army'], ['munadhamat', 'organization'], ['tanzim', 'organization'], ['tahaluf', 'coalition'],
]);
const british: ReadonlyMap<string, string> = new Map([['defence', 'defense'], ['centre', 'center'], ['labour', 'labor'], ['programme', 'program'], ['organisation', 'organization']]);

import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { abbreviations, functionWords } from '../tokens/words';
import {
  adjectives, calendar, companySuffixes, factionHeads, foreignGroupNouns, innerPossessors, organizationHeads, otherHeads, particles,
  placeHeads, portfolios, titles, weakHeads,
} from '../names/words';
import { isDemonym, isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { isHead, linkedHead, linkHeads } from './heads';

/**
 * With word `j` small: the index of the capital word to go on with when `j` is a particle of a person's name or links
 * the parts of an organisation's name; else `j`.
 */
export function linkEnd(tokens: Tokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before } = tokens;
  const word = folded[j] ?? '';
  const plain = (k: number): boolean => k < limit && (before[k] === 0 || before[k] === Gap.lineBreak || before[k] === Gap.glued || Boolean(before[k]! & Gap.hyphen));
  const capital = (k: number): boolean => k < limit && Boolean(shapes[k]! & Shape.capital) && !(shapes[k]! & Shape.caseless);
  const last = folded[j - 1] ?? '';
  if (word === 'of' || word === 'for' || word === 'on' || word === 'against' || word === 'to' || word === 'in') {
    let k = j + 1;
    if ((folded[k] === 'the' || (folded[k] === 'a' && word === 'for' && factionHeads.has(last))) && plain(k)) k++;
    if (!plain(k) || !capital(k)) return j;
    if (calendar.has(folded[k] ?? '')) return j;
    if (word === 'in') return j;
    if (titles.has(last) && !organizationHeads.has(last) && !(portfolios.has(last) && linkedHead(tokens, i, j))) return (word === 'of' || word === 'for') && portfolios.has(folded[k] ?? '') ? k : j;
    if (last === 'member' || last === 'members') return j;
    // Fighters of the X Front: a sentence opening, not a name.
    const opening = j - i === 1 && Boolean(before[i]! & Gap.sentence) && (last.endsWith('s') || !isHead(last));
    if (opening) return j;
    if ((isHead(last) || linkHeads.has(last)) && word !== 'to' && !(word === 'on' && !organizationHeads.has(last))) {
      // the League for the Port Club: a name of its own behind *for*. The Party of Lena Vaar: whose it is.
      const end = capitalEnd(tokens, k, limit);
      if (word === 'for' && (end - k > 1 && (isHead(folded[end - 1] ?? '') && !weakHeads.has(folded[end - 1] ?? '')) || companySuffixes.has(folded[k] ?? '') || foreignGroupNouns.has(folded[k] ?? ''))) return j;
      if (word === 'of' && end - k >= 2 && k === j + 1 && factionHeads.has(last) && readsAsPerson(tokens, k, end)) return j;
      return k;
    }
    // National Union of Workers of Sarun, Centre for the Study of Lost Towns: on behind a first link.
    if (word !== 'to' && word !== 'on' && linkedHead(tokens, i, j) && (!isGivenName(last) || portfolios.has(last)) && (word === 'of' ? isWord(last) || last.endsWith('s') : isWord(last))) return k;
    // Alliance of Liberals and Democrats for Europe Party; National Right to Life Committee: the head comes at the end.
    if (word !== 'on' && isWord(last) && !isGivenName(last) && !titles.has(last) && !(j - i >= 2 && isGivenName(folded[i] ?? ''))) {
      let e = k;
      while (e < limit && capital(e) && (e === k || plain(e)) && e - k < 4) e++;
      if (isHead(folded[e - 1] ?? '') && !otherHeads.has(folded[e - 1] ?? '') && !placeHeads.has(folded[e - 1] ?? '') && (e - k > 1 || word === 'to')) return k;
    }
    // Circle of Patience: two common nouns with capitals in mid-sentence.
    if (word === 'of' && k === j + 1 && isWord(last) && !isGivenName(last) && isWord(folded[k] ?? '') && !isPlace(folded[k] ?? '') && !stateOf(folded[k] ?? '')
      && !functionWords.has(last) && !titles.has(last) && j - i <= 3 && !(j - i >= 2 && isGivenName(folded[i] ?? '')) && !(before[i]! & Gap.sentence && j - i === 1)) return k;
    return j;
  }
  if (word === 'and') {
    if (!plain(j + 1) || !capital(j + 1)) return j;
    let linked = false;
    let hasHead = false;
    for (let k = i; k < j; k++) {
      const w = folded[k] ?? '';
      if (w === 'of' || w === 'for' || w === 'on') linked = true;
      else if (isHead(w) || linkHeads.has(w)) hasHead = true;
    }
    // Ministry of Culture and Tourism
    const next = folded[j + 1] ?? '';
    const end = capitalEnd(tokens, j + 1, limit);
    const goesOn = !isHead(next) || linkHeads.has(next) || end - j > 2;
    if (linked && hasHead && isSubject(last) && (isSubject(next) || isDemonym(next)) && goesOn && !titles.has(next) && !beginsBody(tokens, j + 1, end)) return j + 1;
    if (j - i === 1 && isWord(last) && folded[j + 2] === 'order') return j + 1;
    // Food and Drug Administration
    const plural = (j - i === 1 || j - i === 2 && functionWords.has(folded[i] ?? '')) && last.endsWith('s') && !factionHeads.has(last);
    if (hasHead && !plural || !isWord(last) || isNameToken(last) && !isWord(last)) return j;
    let k = j + 1;
    while (k < limit && capital(k) && (k === j + 1 || joins(tokens, k)) && k - j < 6) k++;
    if (k - j < 3 || !isHead(folded[k - 1] ?? '') || !isWord(next) || titles.has(next)) return j;
    return j + 1;
  }
  // Open Vlaamse Liberalen en Democraten
  if (foreignLinks.has(word) && plain(j + 1) && capital(j + 1)) {
    const next = folded[j + 1] ?? '';
    if (last.length > 2 && !isWord(last) && !isWord(next) && !isGivenName(last) && !stateOf(last) && !isPlace(last)) return j + 1;
  }
  if (!particles.has(word)) return j;
  // Particles may follow each other: de la, van der, bin al-.
  let k = j + 1;
  while (k < limit && k - j < 3 && plain(k) && !capital(k) && particles.has(folded[k] ?? '')) k++;
  if (!plain(k) || !capital(k)) return j;
  if (word === 'as' || word === 'an' || word === 'ad' || word === 'at' || word === 'd' || word === 'l' || word === 'la' || word === 'den' || word === 'los' || word === 'e') {
    const glued = Boolean((before[j + 1] ?? 0) & (Gap.glued | Gap.hyphen));
    if (!glued && (word === 'as' || word === 'an' || word === 'ad' || word === 'at')) return j;
  }
  return k;
}

/** True when nothing but white space, a hyphen, an ampersand or an abbreviation's full stop stands before word `j`. */
export function joins(tokens: Tokens, j: number): boolean {
  const gap = tokens.before[j] ?? 0;
  if (gap & Gap.sentence) return false;
  if (gap === 0 || gap === Gap.lineBreak || gap === Gap.glued || gap & Gap.hyphen) return true;
  if (gap === Gap.stop) return abbreviations.has(tokens.folded[j - 1] ?? '') && !companySuffixes.has(tokens.folded[j - 1] ?? '');
  // Workers' Party: a sign that might close a quotation.
  if (gap === Gap.closeQuote) return Boolean(tokens.shapes[j - 1]! & Shape.possessive && tokens.shapes[j]! & Shape.capital) && innerPossessors.has(tokens.folded[j - 1] ?? '');
  return gap === Gap.ampersand && Boolean(tokens.shapes[j]! & Shape.capital);
}

/**
 * *Ministry of Health, Wellness and Sport*: with word `j` behind a comma, the index of the word behind *and* that ends the
 * list of what a body deals with; else `j`.
 */
export function enumerationEnd(tokens: Tokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before } = tokens;
  if (!linkedHead(tokens, i, j) || !isSubject(folded[j - 1] ?? '')) return j;
  for (let k = j; k < limit && k - j < 14; k++) {
    const word = folded[k] ?? '';
    const gap = before[k] ?? 0;
    if (gap !== 0 && gap !== Gap.comma && gap !== Gap.lineBreak) return j;
    if (word === 'and') {
      const next = folded[k + 1] ?? '';
      return k + 1 < limit && before[k + 1] === 0 && shapes[k + 1]! & Shape.capital && isSubject(next) && !titles.has(next) && !isGivenName(next) ? k + 1 : j;
    }
    if (!(shapes[k]! & Shape.capital) || !isSubject(word) || (titles.has(word) && !portfolios.has(word)) || isHead(word) && !plainHeads.has(word)) return j;
  }
  return j;
}

/** A word for what a body deals with or whom it is for: *health*, *gynecologists*. */
function isSubject(word: string): boolean {
  return isWord(word) || portfolios.has(word) || (word.length > 6 && /(?:ists|ians|ers|ics|logy|ment|tion|ity)$/.test(word));
}

/** The capital words from..end name a body of their own: *Liberal Party*, *Relief Campaign*. */
function beginsBody(tokens: Tokens, from: number, end: number): boolean {
  const head = tokens.folded[end - 1] ?? '';
  return end - from >= 2 && isHead(head) && !plainHeads.has(head);
}

/** Heads that what a body deals with may end in as well: *Ministry of Health and Social Services*. */
const plainHeads: ReadonlySet<string> = new Set(['services', 'service', 'media', 'industries', 'technology', 'technologies', 'systems', 'energy', 'oil', 'gas', 'mining', 'administration', 'resistance', 'force', 'forces', 'security', 'television', 'radio', 'trade', 'enterprises']);

/** Several capital words, none of them of the language or a place, the first a given name or the last a surname. */
function readsAsPerson({ folded }: Tokens, from: number, to: number): boolean {
  if (isHead(folded[to - 1] ?? '')) return false;
  if (isGivenName(folded[from] ?? '') && !isWord(folded[from] ?? '')) return true;
  for (let k = from; k < to; k++) {
    const w = folded[k] ?? '';
    if (isWord(w) || isPlace(w) || isDemonym(w) || stateOf(w) !== undefined || adjectives.has(w) || isHead(w)) return false;
  }
  return isNameToken(folded[from] ?? '') || isNameToken(folded[to - 1] ?? '');
}

/** The end of the capital words that begin at `from`. */
function capitalEnd(tokens: Tokens, from: number, limit: number): number {
  let e = from + 1;
  while (e < limit && tokens.shapes[e]! & Shape.capital && joins(tokens, e) && e - from < 8) e++;
  return e;
}

/** *And*, *for*, *of the* in other languages' names. */
const foreignLinks: ReadonlySet<string> = new Set(['en', 'und', 'et', 'y', 'ni', 'og', 'och', 'fur', 'pour', 'para', 'dei', 'degli', 'delle', 'des', 'i', 'u', 'za', 'e']);

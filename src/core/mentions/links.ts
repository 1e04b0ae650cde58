import { Gap, Shape } from '../tokens/tokens';
import { abbreviations } from '../tokens/words';
import { linkedHead } from './heads';
import { headTraits, Trait, type TraitTokens } from './traits';

/**
 * With word `j` small: the index of the capital word to go on with when `j` is a particle of a person's name or links
 * the parts of an organisation's name; else `j`.
 */
export function linkEnd(tokens: TraitTokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before, traits } = tokens;
  const word = folded[j] ?? '';
  const last = folded[j - 1] ?? '';
  const ofLast = traits[j - 1]!;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'against' || word === 'to' || word === 'in') {
    let k = j + 1;
    if ((folded[k] === 'the' || (folded[k] === 'a' && word === 'for' && ofLast & Trait.faction)) && plain(before, k, limit)) k++;
    if (!plain(before, k, limit) || !capital(shapes, k, limit)) return j;
    if (traits[k]! & Trait.calendar) return j;
    if (word === 'in') return j;
    if (ofLast & Trait.title && !(ofLast & Trait.organization) && !(ofLast & Trait.portfolio && linkedHead(tokens, i, j))) return (word === 'of' || word === 'for') && traits[k]! & Trait.portfolio ? k : j;
    if (last === 'member' || last === 'members') return j;
    // Fighters of the X Front: a sentence opening, not a name.
    const opening = j - i === 1 && Boolean(before[i]! & Gap.sentence) && (last.endsWith('s') || !(ofLast & headTraits));
    if (opening) return j;
    if (ofLast & (headTraits | Trait.linkHead) && word !== 'to' && !(word === 'on' && !(ofLast & Trait.organization))) {
      // the League for the Port Club: a name of its own behind *for*. The Party of Lena Vaar: whose it is.
      const end = capitalEnd(tokens, k, limit);
      if (word === 'for' && (end - k > 1 && (traits[end - 1]! & headTraits && !(traits[end - 1]! & Trait.weakHead)) || traits[k]! & (Trait.company | Trait.foreignGroup))) return j;
      if (word === 'of' && end - k >= 2 && k === j + 1 && ofLast & Trait.faction && readsAsPerson(tokens, k, end)) return j;
      return k;
    }
    // National Union of Workers of Sarun, Centre for the Study of Lost Towns: on behind a first link.
    if (word !== 'to' && word !== 'on' && linkedHead(tokens, i, j) && (!(ofLast & Trait.given) || ofLast & Trait.portfolio) && (ofLast & Trait.word || word === 'of' && last.endsWith('s'))) return k;
    // Alliance of Liberals and Democrats for Europe Party; National Right to Life Committee: the head comes at the end.
    if (word !== 'on' && ofLast & Trait.word && !(ofLast & (Trait.given | Trait.title)) && !(j - i >= 2 && traits[i]! & Trait.given)) {
      let e = k;
      while (e < limit && capital(shapes, e, limit) && (e === k || plain(before, e, limit)) && e - k < 4) e++;
      if (traits[e - 1]! & headTraits && !(traits[e - 1]! & (Trait.other | Trait.placeHead)) && (e - k > 1 || word === 'to')) return k;
    }
    // Circle of Patience: two common nouns with capitals in mid-sentence.
    if (word === 'of' && k === j + 1 && ofLast & Trait.word && !(ofLast & (Trait.given | Trait.function | Trait.title)) && traits[k]! & Trait.word && !(traits[k]! & (Trait.place | Trait.state))
      && j - i <= 3 && !(j - i >= 2 && traits[i]! & Trait.given) && !(before[i]! & Gap.sentence && j - i === 1)) return k;
    return j;
  }
  if (word === 'and') {
    if (!plain(before, j + 1, limit) || !capital(shapes, j + 1, limit)) return j;
    let linked = false;
    let hasHead = false;
    for (let k = i; k < j; k++) {
      const w = folded[k] ?? '';
      if (w === 'of' || w === 'for' || w === 'on') linked = true;
      else if (traits[k]! & (headTraits | Trait.linkHead)) hasHead = true;
    }
    // Ministry of Culture and Tourism
    const next = traits[j + 1]!;
    const end = capitalEnd(tokens, j + 1, limit);
    const goesOn = !(next & headTraits) || next & Trait.linkHead || end - j > 2;
    if (linked && hasHead && isSubject(tokens, j - 1) && (isSubject(tokens, j + 1) || next & Trait.demonym) && goesOn && !(next & Trait.title) && !beginsBody(tokens, j + 1, end)) return j + 1;
    if (j - i === 1 && ofLast & Trait.word && folded[j + 2] === 'order') return j + 1;
    // Food and Drug Administration
    const plural = (j - i === 1 || j - i === 2 && traits[i]! & Trait.function) && last.endsWith('s') && !(ofLast & Trait.faction);
    if (hasHead && !plural || !(ofLast & Trait.word)) return j;
    let k = j + 1;
    while (k < limit && capital(shapes, k, limit) && (k === j + 1 || joins(tokens, k)) && k - j < 6) k++;
    if (k - j < 3 || !(traits[k - 1]! & headTraits) || !(next & Trait.word) || next & Trait.title) return j;
    return j + 1;
  }
  // Open Vlaamse Liberalen en Democraten
  if (foreignLinks.has(word) && plain(before, j + 1, limit) && capital(shapes, j + 1, limit)) {
    if (last.length > 2 && !(ofLast & (Trait.word | Trait.given | Trait.state | Trait.place)) && !(traits[j + 1]! & Trait.word)) return j + 1;
  }
  if (!(traits[j]! & Trait.particle)) return j;
  // Particles may follow each other: de la, van der, bin al-.
  let k = j + 1;
  while (k < limit && k - j < 3 && plain(before, k, limit) && !capital(shapes, k, limit) && traits[k]! & Trait.particle) k++;
  if (!plain(before, k, limit) || !capital(shapes, k, limit)) return j;
  if (word === 'as' || word === 'an' || word === 'ad' || word === 'at' || word === 'd' || word === 'l' || word === 'la' || word === 'den' || word === 'los' || word === 'e') {
    const glued = Boolean((before[j + 1] ?? 0) & (Gap.glued | Gap.hyphen));
    if (!glued && (word === 'as' || word === 'an' || word === 'ad' || word === 'at')) return j;
  }
  return k;
}

function plain(before: Uint16Array, k: number, limit: number): boolean {
  return k < limit && (before[k] === 0 || before[k] === Gap.lineBreak || before[k] === Gap.glued || Boolean(before[k]! & Gap.hyphen));
}

function capital(shapes: Uint16Array, k: number, limit: number): boolean {
  return k < limit && (shapes[k]! & (Shape.capital | Shape.caseless)) === Shape.capital;
}

/** True when nothing but white space, a hyphen, an ampersand or an abbreviation's full stop stands before word `j`. */
export function joins(tokens: TraitTokens, j: number): boolean {
  const gap = tokens.before[j] ?? 0;
  if (gap & Gap.sentence) return false;
  if (gap === 0 || gap === Gap.lineBreak || gap === Gap.glued || gap & Gap.hyphen) return true;
  if (gap === Gap.stop) return abbreviations.has(tokens.folded[j - 1] ?? '') && !(tokens.traits[j - 1]! & Trait.company);
  // Workers' Party: a sign that might close a quotation.
  if (gap === Gap.closeQuote) return Boolean(tokens.shapes[j - 1]! & Shape.possessive && tokens.shapes[j]! & Shape.capital && tokens.traits[j - 1]! & Trait.innerPossessor);
  return gap === Gap.ampersand && Boolean(tokens.shapes[j]! & Shape.capital);
}

/**
 * *Ministry of Health, Wellness and Sport*: with word `j` behind a comma, the index of the word behind *and* that ends the
 * list of what a body deals with; else `j`.
 */
export function enumerationEnd(tokens: TraitTokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before, traits } = tokens;
  if (!linkedHead(tokens, i, j) || !isSubject(tokens, j - 1)) return j;
  for (let k = j; k < limit && k - j < 14; k++) {
    const word = folded[k] ?? '';
    const of = traits[k]!;
    const gap = before[k] ?? 0;
    if (gap !== 0 && gap !== Gap.comma && gap !== Gap.lineBreak) return j;
    if (word === 'and') {
      return k + 1 < limit && before[k + 1] === 0 && shapes[k + 1]! & Shape.capital && isSubject(tokens, k + 1) && !(traits[k + 1]! & (Trait.title | Trait.given)) ? k + 1 : j;
    }
    if (!(shapes[k]! & Shape.capital) || !isSubject(tokens, k) || (of & Trait.title && !(of & Trait.portfolio)) || of & headTraits && !plainHeads.has(word)) return j;
  }
  return j;
}

/** A word for what a body deals with or whom it is for: *health*, *gynecologists*. */
function isSubject({ folded, traits }: TraitTokens, k: number): boolean {
  if (traits[k]! & (Trait.word | Trait.portfolio)) return true;
  const word = folded[k] ?? '';
  return word.length > 6 && /(?:ists|ians|ers|ics|logy|ment|tion|ity)$/.test(word);
}

/** The capital words from..end name a body of their own: *Liberal Party*, *Relief Campaign*. */
function beginsBody(tokens: TraitTokens, from: number, end: number): boolean {
  const head = tokens.folded[end - 1] ?? '';
  return end - from >= 2 && Boolean(tokens.traits[end - 1]! & headTraits) && !plainHeads.has(head);
}

/** Heads that what a body deals with may end in as well: *Ministry of Health and Social Services*. */
const plainHeads: ReadonlySet<string> = new Set(['services', 'service', 'media', 'industries', 'technology', 'technologies', 'systems', 'energy', 'oil', 'gas', 'mining', 'administration', 'resistance', 'force', 'forces', 'security', 'television', 'radio', 'trade', 'enterprises']);

/** Several capital words, none of them of the language or a place, the first a given name or the last a surname. */
function readsAsPerson({ traits }: TraitTokens, from: number, to: number): boolean {
  if (traits[to - 1]! & headTraits) return false;
  if (traits[from]! & Trait.given && !(traits[from]! & Trait.word)) return true;
  const known = Trait.word | Trait.place | Trait.demonym | Trait.state | Trait.adjective | headTraits;
  for (let k = from; k < to; k++) if (traits[k]! & known) return false;
  return Boolean((traits[from]! | traits[to - 1]!) & Trait.name);
}

/** The end of the capital words that begin at `from`. */
function capitalEnd(tokens: TraitTokens, from: number, limit: number): number {
  let e = from + 1;
  while (e < limit && tokens.shapes[e]! & Shape.capital && joins(tokens, e) && e - from < 8) e++;
  return e;
}

/** *And*, *for*, *of the* in other languages' names. */
const foreignLinks: ReadonlySet<string> = new Set(['en', 'und', 'et', 'y', 'ni', 'og', 'och', 'fur', 'pour', 'para', 'dei', 'degli', 'delle', 'des', 'i', 'u', 'za', 'e']);

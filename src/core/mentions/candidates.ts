import { Gap, Shape, type Tokens } from '../tokens/tokens';
import {
  adjectives, articleParticles, calendar, companySuffixes, compoundEndings, factionHeads, foreignGroupNouns,
  innerPossessors, interjections, leadingParticles, notAcronyms, organizationHeads, otherHeads, particles, placeHeads, portfolios,
  titleModifiers, titles, weakHeads,
} from '../names/words';
import { isPinyinName } from '../names/chinese';
import { functionWords, abbreviations } from '../tokens/words';
import { isDemonym, isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';

/** A run of words that may name an actor. Word indexes, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** A title or rank stands before it. */
  readonly title: boolean;
  /** Begins a sentence, so that its first capital says nothing. */
  readonly initial: boolean;
}

/**
 * Finds runs of capitalised words, with what belongs inside them (*al-*, *bin*, *of the*, *for*, *and*), and takes apart
 * what does not belong together: titles, nationalities, sentence openings. Sentences that are all capitals or title
 * case (`headlines`, see {@link isHeadline}) are left out: there a capital says nothing, and only names known from
 * elsewhere are looked for.
 */
export function findRuns(tokens: Tokens, sentences: Int32Array, headlines: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = s + 1 < sentences.length ? (sentences[s + 1] ?? 0) : tokens.count;
    if (headlines[s]) continue;
    let i = from;
    while (i < to) {
      const end = runEnd(tokens, i, to);
      if (end > i) {
        takeApart(tokens, i, end, from, runs);
        i = end;
      } else i++;
    }
  }
  return runs;
}

/** The place behind *in*, right behind a run. */
export function regionBehind(tokens: Tokens, run: Run): string | undefined {
  const k = run.to;
  if (tokens.folded[k] !== 'in' || tokens.before[k] !== 0 || tokens.before[k + 1] !== 0) return undefined;
  const region = tokens.folded[k + 1] ?? '';
  return stateOf(region) !== undefined || isPlace(region) ? region : undefined;
}

/** True where capitals say nothing: all capitals, or title case over a whole line. */
export function isHeadline(tokens: Tokens, first: number, to: number): boolean {
  // 3. Prince Lies Low: the number of a list.
  let from = first;
  while (from < to - 1 && tokens.shapes[from]! & Shape.digit && (from > first || from === 0 || tokens.before[from]! & (Gap.lineBreak | Gap.paragraph))) from++;
  const listed = from > first;
  let content = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shapes[i] ?? 0;
    if (shape & Shape.digit || functionWords.has(tokens.folded[i] ?? '')) continue;
    content++;
    if (shape & Shape.capital) capital++;
    if (shape & Shape.allCapitals) all++;
  }
  if (to - from >= 3 && content >= 2 && all >= content * 0.75) return true;
  // A line of its own that ends without a full stop.
  const gap = tokens.before[to] ?? 0;
  if (gap & (Gap.stop | Gap.comma) || !(gap & Gap.lineBreak || to === tokens.count)) return false;
  if (content >= 1 && content < 5 && capital === content && to - from >= 2 && (from === 0 || listed || (tokens.before[from] ?? 0) & Gap.lineBreak)) {
    let common = true;
    for (let i = from; i < to && common; i++) common = isWord(tokens.folded[i] ?? '') || functionWords.has(tokens.folded[i] ?? '') || Boolean(tokens.shapes[i]! & Shape.digit);
    if (common) return true;
  }
  if (capital === content && content >= 2 && content < 5 && (from === 0 || listed || (tokens.before[from] ?? 0) & Gap.lineBreak) && readsAsHeading(tokens, from, to, content)) return true;
  return content >= 5 && capital >= content * 0.8 && to - from <= 40 && !(capital < content && namesOnly(tokens, from, to));
}

/** *Lena Vaar (Sarun) beat Mira Tesk (Dellin)*: with small words of content among capitals, most of which are no words of the language. */
function namesOnly({ folded, shapes }: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = from; k < to; k++) {
    const w = folded[k] ?? '';
    if (!(shapes[k]! & Shape.capital)) continue;
    if (functionWords.has(w) && w.length > 1 && k > from) return false;
    capitals++;
    if (isWord(w) && !isNameToken(w)) words++;
  }
  return words * 4 <= capitals;
}

/** A short line of capitalised words with a small word among them (*School Near Sarun*), or mostly common words. */
function readsAsHeading(tokens: Tokens, from: number, to: number, content: number): boolean {
  let common = 0;
  for (let k = from; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    const next = tokens.folded[k + 1] ?? '';
    if (functionWords.has(w)) {
      if (k > from && tokens.shapes[k]! & Shape.capital && w.length > 1 && !isNameToken(w) && !titles.has(w)) return true;
      continue;
    }
    const head = isHead(w) || companySuffixes.has(w);
    if (head && k === to - 1) return false;
    if (isWord(w) && !isNameToken(w) && !titles.has(w) && !titleModifiers.has(w) && !(head && (next === 'of' || next === 'for'))) common++;
  }
  return common >= 2 && common * 2 >= content;
}

/** Prefixes before a hyphen that leave the name behind it alone: *pro-Sistani*. */
const looseprefixes: ReadonlySet<string> = new Set(['pro', 'anti', 'ex', 'non', 'post', 'pre', 'then', 'mid', 'neo', 'un', 'us', 'the', 'al', 'el', 'of', 'self', 'counter', 'inter', 'cross', 'co', 'led', 'backed']);

/** Discovery knows the habits of Latin script only; names in others come from the gazetteer. */
function isLatin(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

function runEnd(tokens: Tokens, i: number, limit: number): number {
  const { folded, shapes } = tokens;
  let j = i;
  const shape = shapes[i] ?? 0;
  if (shape & Shape.caseless || !isLatin(folded[i] ?? '')) return i;
  // sub-Saharan, e-commerce: the small part belongs to the word, and the whole is no name.
  if ((tokens.before[i] ?? 0) & Gap.hyphen && i > 0 && !(shapes[i - 1]! & (Shape.capital | Shape.digit)) && !looseprefixes.has(folded[i - 1] ?? '')) return i;
  if (!(shape & Shape.capital)) {
    // bin Laden, al-Nusra
    if (!leadingParticles.has(folded[i] ?? '') || i + 1 >= limit || !(shapes[i + 1]! & Shape.capital)) return i;
    const gap = tokens.before[i + 1] ?? 0;
    if (!(gap === 0 || gap & Gap.hyphen || (gap === Gap.glued))) return i;
    if (folded[i] === 'l' || folded[i] === 'd' || folded[i] === 'as' || folded[i] === 'an') {
      if (!(gap & Gap.glued)) return i;
    }
    if (gap === 0 && (folded[i] === 'la' || folded[i] === 'da' || folded[i] === 'den')) return i;
    j = i + 1;
  }
  for (;;) {
    j++;
    if (j >= limit) return j;
    if (shapes[j - 1]! & Shape.possessive && !innerPossessors.has(folded[j - 1] ?? '')) return j;
    const gap = tokens.before[j] ?? 0;
    if (gap === Gap.comma) {
      const k = enumerationEnd(tokens, i, j, limit);
      if (k === j) return j;
      j = k;
      continue;
    }
    const behindQuote = quotedNameEnd(tokens, i, j, limit);
    if (behindQuote > j) {
      j = behindQuote;
      continue;
    }
    if (!joins(tokens, j) || lostApostrophe(folded[j - 1] ?? '') || lostApostrophe(folded[j] ?? '')) return j;
    const next = shapes[j] ?? 0;
    if (next & Shape.caseless || !isLatin(folded[j] ?? '')) return j;
    if (next & Shape.capital) {
      if (gap & Gap.hyphen && splitsAtHyphen(tokens, j)) return j;
      continue;
    }
    const word = folded[j] ?? '';
    // Chiang Kai-shek, Ban Ki-moon
    if (gap & Gap.hyphen) {
      const first = folded[j - 1] ?? '';
      if (j - i >= 2 && !isWord(word) && !compoundEndings.has(word) && !isDemonym(first) && !stateOf(first) && !isPlace(first) && !(shapes[j - 1]! & Shape.allCapitals)) continue;
      if (!compoundEndings.has(word) && !isDemonym(first) && !stateOf(first) && !isWord(first) && first.length <= 4
        && (j - i >= 2 || !isWord(word)) && !(shapes[j - 1]! & Shape.allCapitals)) continue;
      return j;
    }
    if (gap !== 0 && gap !== Gap.lineBreak) return j;
    const k = linkEnd(tokens, i, j, limit);
    if (k === j) return j;
    j = k;
  }
}

/** *Harun "the Lion" Tesk*: with word `j` behind an opening quote inside a person's name, the index of the word behind the quote; else `j`. */
function quotedNameEnd(tokens: Tokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before } = tokens;
  const left = folded[j - 1] ?? '';
  if (before[j] !== Gap.openQuote || j - i > 3 || !isNameToken(folded[i] ?? '') || titles.has(left) || isHead(left) || isWord(left) && !isGivenName(left)) return j;
  for (let k = j + 1; k < limit && k - j <= 3; k++) {
    const gap = before[k] ?? 0;
    if (gap === Gap.closeQuote) {
      const behind = folded[k] ?? '';
      return shapes[k]! & Shape.capital && shapes[k - 1]! & Shape.capital && !functionWords.has(behind) && (!isWord(behind) || isNameToken(behind)) ? k : j;
    }
    if (gap !== 0 && !(gap & Gap.hyphen)) return j;
  }
  return j;
}

/** *Syrias army*: a possessive of a state in text that lost its apostrophes. */
function lostApostrophe(word: string): boolean {
  return word.endsWith('s') && stateOf(word) === undefined && stateOf(word.slice(0, -1)) !== undefined;
}

/** True when nothing but white space, a hyphen, an ampersand or an abbreviation's full stop stands before word `j`. */
function joins(tokens: Tokens, j: number): boolean {
  const gap = tokens.before[j] ?? 0;
  if (gap & Gap.sentence) return false;
  if (gap === 0 || gap === Gap.lineBreak || gap === Gap.glued || gap & Gap.hyphen) return true;
  if (gap === Gap.stop) return abbreviations.has(tokens.folded[j - 1] ?? '') && !companySuffixes.has(tokens.folded[j - 1] ?? '');
  // Workers' Party: a sign that might close a quotation.
  if (gap === Gap.closeQuote) return Boolean(tokens.shapes[j - 1]! & Shape.possessive && tokens.shapes[j]! & Shape.capital) && innerPossessors.has(tokens.folded[j - 1] ?? '');
  return gap === Gap.ampersand && Boolean(tokens.shapes[j]! & Shape.capital);
}

/** *U.S.-Iraq*, *Sino-Soviet*: two names. *Al-Sudani*, *Young-Jin*, *Counter-Terrorism*: one. */
function splitsAtHyphen(tokens: Tokens, j: number): boolean {
  const left = tokens.folded[j - 1] ?? '';
  if (articleParticles.has(left)) return false;
  const right = tokens.folded[j] ?? '';
  if (particles.has(right)) return false;
  const special = (w: string): boolean => isDemonym(w) || stateOf(w) !== undefined;
  return special(left) || special(right);
}

/**
 * With word `j` small: the index of the capital word to go on with when `j` is a particle of a person's name or links
 * the parts of an organisation's name; else `j`.
 */
function linkEnd(tokens: Tokens, i: number, j: number, limit: number): number {
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
    // Axis of Resistance: two common nouns with capitals in mid-sentence.
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

/**
 * *Ministry of Health, Wellness and Sport*: with word `j` behind a comma, the index of the word behind *and* that ends the
 * list of what a body deals with; else `j`.
 */
function enumerationEnd(tokens: Tokens, i: number, j: number, limit: number): number {
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

/** A head with *of* or *for* behind it stands between from and to. */
function linkedHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    const head = tokens.folded[k - 1] ?? '';
    if ((w === 'of' || w === 'for') && (isHead(head) || linkHeads.has(head)) && !otherHeads.has(head) && !placeHeads.has(head)) return true;
  }
  return false;
}

/** *And*, *for*, *of the* in other languages' names. */
const foreignLinks: ReadonlySet<string> = new Set(['en', 'und', 'et', 'y', 'ni', 'og', 'och', 'fur', 'pour', 'para', 'dei', 'degli', 'delle', 'des', 'i', 'u', 'za', 'e']);

/** Nouns in the names of bodies that *of* or *for* may follow, beside the usual heads. */
export const linkHeads: ReadonlySet<string> = new Set(['order', 'daughters', 'sons', 'women', 'democrats', 'liberals', 'workers', 'veterans', 'friends', 'house', 'community', 'doctors', 'reporters', 'representatives', 'guardians', 'soldiers', 'knights', 'people', 'mothers', 'students', 'citizens', 'state', 'board', 'college', 'academy', 'chamber', 'headquarters', 'staff']);

function isHead(word: string): boolean {
  return organizationHeads.has(word) || factionHeads.has(word) || otherHeads.has(word);
}

/** A word that no run may consist of alone: months, nationalities, religions, common openings. */
export function namesNothing(word: string): boolean {
  return functionWords.has(word) || interjections.has(word) || calendar.has(word) || adjectives.has(word) || isDemonym(word) || lostApostrophe(word);
}

function takeApart(tokens: Tokens, from: number, to: number, sentence: number, runs: Run[]): void {
  const { folded, shapes } = tokens;
  // Behind a speaker's name in brackets a sentence begins as well.
  const opens = from === sentence || behindLabel(tokens, from, sentence);
  const initial = opens || Boolean((tokens.before[from] ?? 0) & (Gap.openQuote | Gap.colon));
  let a = from;
  let b = to;
  const word = (k: number): string => folded[k] ?? '';
  // Openings: The, In, But; and a common word that only begins the sentence.
  while (a < b && (functionWords.has(word(a)) || (opens && interjections.has(word(a)))) && !(shapes[a]! & (Shape.allCapitals | Shape.dotted))) {
    if (word(a) === 'the' && !initial && a + 1 < b && belongs(tokens, a)) break;
    // He Lifang: a family's name.
    if (b - a === 2 && word(a + 1).length > 4 && isPinyinName(folded.slice(a, b))) break;
    a++;
  }
  if (word(a) === 'the' && a + 1 < b) {
    const rest = runs.length;
    takeApart(tokens, a + 1, b, sentence, runs);
    const run = runs[rest];
    // told The Daily Post: with a capital in mid-sentence the article is part of the name.
    if (run && run.from === a + 1 && !run.title) runs[rest] = { ...run, from: a };
    return;
  }
  while (b > a && functionWords.has(word(b - 1)) && !(shapes[b - 1]! & (Shape.allCapitals | Shape.initial)) && !(tokens.before[b - 1]! & Gap.hyphen)) b--;
  if (a >= b) return;
  if (opens && a === from && b - a >= 2 && isWord(word(a)) && !isNameToken(word(a)) && !titles.has(word(a)) && !titleModifiers.has(word(a))
    && !adjectives.has(word(a)) && !isDemonym(word(a)) && !isHead(word(a)) && !particles.has(word(a + 1)) && word(a + 1) !== 'of'
    && !companySuffixes.has(word(a + 1)) && !inSyllables(tokens, a + 1, b) && !(b - a === 2 && isPinyinName(folded.slice(a, b))) && (isGivenName(word(a + 1)) || (!isWord(word(a + 1)) && !isHead(word(b - 1))))) a++;
  // Months and days at the edges.
  while (a < b && calendar.has(word(a)) && !(b - a === 2 && (isGivenName(word(a)) && isNameToken(word(b - 1)) || namedForDay(tokens, a)))) a++;
  while (b > a && calendar.has(word(b - 1)) && b - a > 1 && !isGivenName(word(b - 1)) && !(tokens.before[b - 1]! & Gap.hyphen)) b--;
  if (a >= b) return;
  // the NGO Green Tomorrow: what it is stands before it.
  if (b - a >= 2 && (word(a) === 'ngo' || word(a) === 'ngos') && !isHead(word(a + 1))) a++;
  const seam = seamOf(tokens, a, b);
  if (seam > a) {
    takeApart(tokens, a, seam, a === from ? sentence : -1, runs);
    takeApart(tokens, seam, b, -1, runs);
    return;
  }
  // Liberal Party Member, Harbour Council MPs: who somebody is in a body.
  while (b - a >= 3 && (memberNouns.has(word(b - 1)) || shapes[b - 1]! & Shape.plural) && (isHead(word(b - 2)) || shapes[b - 2]! & Shape.allCapitals || hasLinkedHead(tokens, a, b - 1))) b--;
  if (b - a === 2 && (shapes[b - 1]! & Shape.plural || memberNouns.has(word(b - 1))) && shapes[a]! & Shape.allCapitals) b--;
  // A headline quoted inside a sentence: names known from elsewhere are still found in it.
  if (b - a >= 3) {
    let loud = true;
    for (let k = a; k < b && loud; k++) loud = Boolean(shapes[k]! & Shape.allCapitals) || word(k).length === 1;
    if (loud) return;
  }
  const last = word(b - 1);
  const headed = isHead(last) || (b - a > 1 && politicians.has(last)) || companySuffixes.has(last) || hasLinkedHead(tokens, a, b);
  // Titles: everything up to the last title word that has a name behind it.
  let cut = -1;
  for (let k = a; k < b; k++) {
    if (!titles.has(word(k)) || shapes[k]! & Shape.possessive || foreignGroupNouns.has(word(a)) && !isWord(word(a))) continue;
    // Mirvana Mufti: a title that is a family's name as well, behind an unknown word.
    if (k === b - 1 && k > a && surnameTitles.has(word(k)) && !titles.has(word(k - 1)) && !isWord(word(k - 1)) && !isPlace(word(k - 1)) && !isDemonym(word(k - 1)) && !(shapes[k - 1]! & Shape.allCapitals)) continue;
    // Hussein al-Sheikh, Ing-wen: part of a name. Sultan al-Tesk: so is a title before nothing but an article and a word.
    if (k > a && tokens.before[k]! & Gap.hyphen && articleParticles.has(word(k - 1))) continue;
    if (k + 1 < b && tokens.before[k + 1]! & Gap.hyphen && (!(shapes[k + 1]! & Shape.capital) || k > a && !titles.has(word(k + 1)))) continue;
    if (k > a && titles.has(word(k - 1)) && isGivenName(word(k)) && b - k === 3 && articleParticles.has(word(k + 1)) && tokens.before[k + 2]! & Gap.hyphen) continue;
    if (k > a && isGivenName(word(k - 1)) && !titles.has(word(k - 1)) && !titleModifiers.has(word(k - 1))) continue; // Martin Luther King
    if (grades.has(word(k)) && k + 1 < b && isHead(word(k + 1))) continue; // Major League Rowing
    const after = k > a + 2 && !isHead(last) && !companySuffixes.has(last) && hasLinkedHead(tokens, a, k) && k < b - 1 && !isWord(last);
    if (headed && !after && k < b - 1 && !(k + 1 < b - 1 && isGivenName(word(k + 1)))) {
      if (!titleOnly(tokens, a, k) || !isGivenName(word(k + 1))) continue;
    }
    let end = k + 1;
    // Minister of Foreign Affairs
    if ((word(end) === 'of' || word(end) === 'for') && end < b) {
      end++;
      while (end < b && (portfolios.has(word(end)) || word(end) === 'and' || word(end) === 'the')) end++;
      if (word(end - 1) === 'of' || word(end - 1) === 'for') continue;
    }
    if (headed && end >= b) continue;
    cut = end;
  }
  if (cut > 0) {
    if (cut < b) {
      emitPrefix(tokens, a, cut, initial, runs);
      while (cut < b && titleModifiers.has(word(cut)) && !isNameToken(word(cut)) && cut + 1 < b) cut++;
      emit(tokens, cut, b, true, false, runs);
      return;
    }
    emitPrefix(tokens, a, cut, initial, runs);
    return;
  }
  // Nationality before a person's name.
  const whole = keyWords(tokens, a, b);
  if (!headed && stateOf(whole) === undefined && !isPlace(whole)) {
    while (b - a >= 2 && namesNothing(word(a)) && !calendar.has(word(a)) && !(shapes[a]! & Shape.dotted) && !inSyllables(tokens, a + 1, b) && !(b - a === 2 && isPinyinName(folded.slice(a, b))) && (isNameToken(word(a + 1)) || namesNothing(word(a + 1)) || !isWord(word(a + 1))) && !particles.has(word(a + 1))) a++;
    while (b - a >= 2 && (isDemonym(word(b - 1)) || adjectives.has(word(b - 1))) && !isNameToken(word(b - 1)) && !(tokens.before[b - 1]! & Gap.hyphen)) b--;
  }
  emit(tokens, a, b, false, initial && a === from, runs);
}

/** *Jae-in* up to the end of a run: a given name whose syllables a hyphen joins, so that the word before is a family's name. */
function inSyllables(tokens: Tokens, k: number, to: number): boolean {
  return to - k === 2 && Boolean(tokens.before[k + 1]! & Gap.hyphen) && !(tokens.shapes[k + 1]! & (Shape.capital | Shape.digit)) && (tokens.folded[k] ?? '').length <= 6 && (tokens.folded[k + 1] ?? '').length <= 6;
}

const dayNames: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august', 'sunday', 'friday', 'monday']);

/** *said Sunday Adebor*, *and Jan Tesk*: no preposition of time before it, and a word behind that is none of the language. */
function namedForDay({ folded, shapes, before }: Tokens, k: number): boolean {
  const next = folded[k + 1] ?? '';
  const left = before[k]! & Gap.sentence ? '' : (folded[k - 1] ?? '');
  return dayNames.has(folded[k] ?? '') && before[k + 1] === 0 && !(shapes[k + 1]! & (Shape.allCapitals | Shape.possessive)) && !isWord(next) && !isPlace(next) && !isDemonym(next) && stateOf(next) === undefined
    && /^(and|is|named|called|by|with|said|for|alias|was|to|)$/.test(left);
}

const surnameTitles: ReadonlySet<string> = new Set(['shah', 'sheikh', 'shaikh', 'sultan', 'amir', 'emir', 'imam', 'mufti', 'haji', 'hajji', 'syed', 'sayyid', 'sayyed', 'maulana', 'mullah']);

/** Titles that grade bodies as well. */
const grades: ReadonlySet<string> = new Set(['major', 'premier', 'general', 'private', 'chief', 'first', 'national', 'state']);

/** Who somebody is in the body named before. */
const memberNouns: ReadonlySet<string> = new Set(['member', 'members', 'mp', 'mps', 'mpp', 'mla', 'mep', 'candidate', 'leader', 'supporters', 'senators', 'lawmakers', 'officials', 'players', 'users']);

/** Words in a run that may be two names: longer ones are lists. */
const longest = 16;

/** Where a second name begins right behind a first: *Harbour Council Lena Vaar*, *Lena Vaar & Omar Tesk*, *Lena Vaar HPA Director*. Else -1. */
function seamOf(tokens: Tokens, from: number, to: number): number {
  const { folded, shapes, before } = tokens;
  const word = (k: number): string => folded[k] ?? '';
  const given = (k: number): boolean => isGivenName(word(k)) && !isWord(word(k)) && !isHead(word(k)) && !isPlace(word(k));
  const last = word(to - 1);
  for (let k = from + 1; k < to; k++) {
    if (before[k]! & Gap.ampersand) {
      if (k - from >= 2 && to - k >= 2 && given(from) && given(k) && !companySuffixes.has(last) && !isHead(last)) return k;
      continue;
    }
    // A body's name in full, then a person's in full.
    if (k - from >= 2 && to - k >= 2 && before[k] === 0 && isHead(word(k - 1)) && given(k) && !isHead(last) && !companySuffixes.has(last) && !given(k - 1) && !titles.has(word(k - 1))) return k;
    // An acronym, then a person's name in full.
    if (k - from === 1 && to - k >= 2 && before[k] === 0 && given(k) && shapes[from]! & Shape.allCapitals && word(from).length >= 3 && !(shapes[k]! & Shape.allCapitals) && !isHead(last) && !companySuffixes.has(last) && (isNameToken(last) || !isWord(last))) return k;
    // A land, then a person's name in full: Prime Minister of Sarun Lena Vaar. A body's name with *of* or *for* in it, then a person's.
    if (to - k >= 2 && to - from <= longest && before[k] === 0 && given(k) && !isHead(last) && !isPlace(last) && !companySuffixes.has(last) && stateOf(folded.slice(k, to).join(' ')) === undefined) {
      if (stateOf(folded.slice(from, k).join(' ')) !== undefined && (isNameToken(last) || !isWord(last)) && !(k - from === 1 && isGivenName(word(from)))) return k;
      if (k - from >= 3 && isWord(word(k - 1)) && !isNameToken(word(k - 1)) && !titles.has(word(k - 1)) && hasLinkedHead(tokens, from, k) && (isNameToken(last) || !isWord(last))) return k;
    }
    // A person's name in full, then an acronym with a role behind it.
    if (k - from >= 2 && k + 1 < to && before[k] === 0 && isGivenName(word(from)) && shapes[k]! & Shape.allCapitals && !(shapes[k - 1]! & Shape.allCapitals) && word(k).length <= 6
      && (titles.has(word(k + 1)) || titleModifiers.has(word(k + 1)))) return k;
  }
  return -1;
}

/** Stands in the middle of a sentence, behind a word in small letters. */
function belongs(tokens: Tokens, k: number): boolean {
  const gap = tokens.before[k] ?? 0;
  return k > 0 && (gap === 0 || gap === Gap.openQuote) && !(tokens.shapes[k - 1]! & Shape.capital);
}

/** *((Lena Vaar)) Yes*: everything between the beginning of the sentence and this word is in brackets. */
function behindLabel(tokens: Tokens, from: number, sentence: number): boolean {
  if (!((tokens.before[from] ?? 0) & Gap.closeBracket) || from - sentence > 6 || !((tokens.before[sentence] ?? 0) & Gap.openBracket)) return false;
  for (let k = sentence + 1; k < from; k++) if (tokens.before[k]! & (Gap.closeBracket | Gap.openBracket)) return false;
  return true;
}

function titleOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    if (!titles.has(w) && !titleModifiers.has(w) && !isDemonym(w) && !stateOf(w)) return false;
  }
  return true;
}

function hasLinkedHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    if ((w === 'of' || w === 'for' || w === 'on' || w === 'and' || w === 'against') && !(tokens.shapes[k]! & Shape.capital) && isHead(tokens.folded[k - 1] ?? '')) return true;
  }
  return false;
}

/** What stands before a title may name an organisation: *FBI Director X*, *Quds Force Commander X*. */
function emitPrefix(tokens: Tokens, from: number, to: number, initial: boolean, runs: Run[]): void {
  let b = to;
  const word = (k: number): string => tokens.folded[k] ?? '';
  // Ministry of Foreign Affairs General X: only the rank is no part of the body's name.
  const body = hasLinkedHead(tokens, from, to);
  while (body && b > from && titles.has(word(b - 1))) b--;
  while (!body && b > from && (titles.has(word(b - 1)) || titleModifiers.has(word(b - 1)) || portfolios.has(word(b - 1)) || word(b - 1) === 'of' || word(b - 1) === 'for' || word(b - 1) === 'and' || word(b - 1) === 'the')) b--;
  let a = from;
  while (a < b && (isDemonym(word(a)) || adjectives.has(word(a))) && !(isHead(word(b - 1)))) a++;
  if (b > a) emit(tokens, a, b, false, initial && a === from, runs);
}

function emit(tokens: Tokens, from: number, to: number, title: boolean, initial: boolean, runs: Run[]): void {
  let a = from;
  let b = to;
  const word = (k: number): string => tokens.folded[k] ?? '';
  while (b > a && !(tokens.shapes[b - 1]! & Shape.capital) && !(tokens.before[b - 1]! & Gap.hyphen) && !(tokens.shapes[b - 1]! & Shape.digit)) b--;
  // Chief of Staff of the X army: what a role is of bears no title itself.
  const complement = /^(of|for|the|and|to|in)$/.test(word(a)) && !(tokens.shapes[a]! & Shape.capital);
  if (complement) {
    while (a < b && !(tokens.shapes[a]! & Shape.capital)) a++;
    emit(tokens, a, b, false, false, runs);
    return;
  }
  // The town I saw: a pronoun behind a name.
  if (b - a > 1 && word(b - 1) === 'i' && !numbered.has(word(b - 2)) && tokens.before[b] === 0 && !(tokens.shapes[b]! & (Shape.capital | Shape.digit)) && !/^(of|and|in|was|died|is)$/.test(word(b))) b--;
  if (a >= b) return;
  if (b - a === 1 && !/\p{L}/u.test(word(a))) return;
  if (b - a === 2 && (isDemonym(word(a)) || isPeopleOrTongue(word(a))) && notAcronyms.has(word(a + 1)) && tokens.shapes[a + 1]! & Shape.allCapitals) return;
  // Brigade 4: the number tells it from others.
  if (numbered.has(word(b - 1)) && tokens.before[b] === 0 && /^\d{1,4}$/.test(word(b)) && !/^(19|20)\d\d$/.test(word(b))) b++;
  if (b - a === 1 && stateOf(word(a)) === undefined && (namesNothing(word(a)) || (notAcronyms.has(word(a)) && tokens.shapes[a]! & (Shape.allCapitals | Shape.initial)))) return;
  if (b - a === 1 && !title && (titles.has(word(a)) || titleModifiers.has(word(a))) && !foreignGroupNouns.has(word(a)) && !(tokens.shapes[a]! & Shape.allCapitals) && !organizationHeads.has(word(a))) return;
  if (b - a > 12) return;
  // Lena Vaar (D-Sarun): a party's letter.
  if (b - a > 1 && word(a).length === 1 && tokens.before[a]! & Gap.openBracket && tokens.before[a + 1]! & Gap.hyphen) return;
  let content = b - a > 1 && politicians.has(word(b - 1));
  let roleOnly = true;
  let role = false;
  for (let k = a; k < b; k++) {
    if (!namesNothing(word(k)) && (!particles.has(word(k)) || tokens.shapes[k]! & Shape.capital)) content = true;
    if (titles.has(word(k))) role = true;
    if (!titles.has(word(k)) && !titleModifiers.has(word(k)) && !portfolios.has(word(k)) && word(k) !== 'of') roleOnly = false;
  }
  if (!content || (roleOnly && role && !title && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 2 && isPeopleOrTongue(keyWords(tokens, a, b))) return;
  if (b - a === 1 && (tokens.shapes[a]! & Shape.plural || companySuffixes.has(word(a)) && !(tokens.shapes[a]! & Shape.allCapitals))) return;
  if (b - a === 1 && (isSum(tokens, a) || isTicker(tokens, a))) return;
  if (votedOn(tokens, b) || isLabel(tokens, a, b)) return;
  runs.push({ from: a, to: b, title, initial });
}

/** *MNT 6.5 billion*, *EUR 20,000*: a currency. */
function isSum(tokens: Tokens, k: number): boolean {
  const { shapes, before, folded } = tokens;
  if (!(shapes[k]! & Shape.allCapitals) || !(shapes[k + 1]! & Shape.digit) || before[k + 1] !== 0) return false;
  for (let i = k + 2; i < Math.min(k + 5, tokens.count); i++) {
    const gap = before[i] ?? 0;
    if (shapes[i]! & Shape.digit && gap & Gap.glued && gap & (Gap.stop | Gap.comma)) return true;
    if (gap === 0) return amounts.has(folded[i] ?? '');
    if (!(gap & Gap.glued)) return false;
  }
  return false;
}

/** *3344.TA*: a share's code. *USD/TKR*: a pair of currencies. */
function isTicker({ shapes, before, folded }: Tokens, k: number): boolean {
  if (!(shapes[k]! & Shape.allCapitals) || k === 0) return false;
  const gap = before[k] ?? 0;
  return Boolean(gap & Gap.glued && gap & Gap.stop && shapes[k - 1]! & Shape.digit) || Boolean(gap & Gap.glued && gap & Gap.other && notAcronyms.has(folded[k - 1] ?? '') && (folded[k] ?? '').length === 3);
}

const amounts: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'thousand', 'hundred', 'crore', 'lakh', 'bn', 'mn', 'per', 'a', 'each']);

/** *((AB))* or *[AB]* at the beginning of a line: who speaks in an interview, or a mark. */
function isLabel(tokens: Tokens, from: number, to: number): boolean {
  const gap = tokens.before[from] ?? 0;
  return to - from === 1 && Boolean(tokens.shapes[from]! & Shape.allCapitals) && Boolean(gap & Gap.openBracket) && (from === 0 || Boolean(gap & (Gap.lineBreak | Gap.paragraph)))
    && Boolean((tokens.before[to] ?? 0) & Gap.closeBracket);
}

/** Units that bear numbers. */
const numbered: ReadonlySet<string> = new Set(['brigade', 'battalion', 'division', 'regiment', 'unit', 'squadron', 'legion', 'corps']);

/** *Australian Greens*, *Democrats*: parties by the name of their members. */
export const politicians: ReadonlySet<string> = new Set(['democrats', 'greens', 'liberals', 'socialists', 'conservatives', 'communists', 'republicans', 'nationalists', 'unionists']);

function keyWords(tokens: Tokens, from: number, to: number): string {
  return tokens.folded.slice(from, to).join(' ');
}

/** *Malawian*, *Costa Rican*: formed from the name of a place. */
export function isPeopleOrTongue(name: string): boolean {
  const m = /^(.{3,}?)(n|an|ian|ean|nian|ese|i|ish|ians|ans|ns|is)$/.exec(name);
  if (!m) return false;
  for (const stem of [m[1] ?? '', name.replace(/n?s?$/, ''), name.replace(/a?ns?$/, ''), name.replace(/ians?$/, ''), name.replace(/ese$/, ''), name.replace(/is?$/, '')]) {
    if (stem === name || stem.length < 3) continue;
    if (stateOf(stem) || stateOf(`${stem}a`) || (stem.length > 4 && !isNameToken(name) && (isPlace(stem) || isPlace(`${stem}a`)))) return true;
  }
  return false;
}

/** *2005 New Zealand general election*, *United States Senate elections*: the name of a vote or meeting. */
export function votedOn(tokens: Tokens, to: number): boolean {
  for (let k = to; k < Math.min(to + 3, tokens.count); k++) {
    if (tokens.before[k] !== 0 && !((tokens.before[k] ?? 0) & Gap.hyphen)) return false;
    const w = tokens.folded[k] ?? '';
    if (/^(elections?|primary|primaries|summit|byelections?|referendum)$/.test(w)) return true;
    if (!/^(general|state|federal|presidential|parliamentary|legislative|local|municipal|regional|leadership|provincial|by|mayoral|gubernatorial|congressional|assembly|council)$/.test(w)) return false;
  }
  return false;
}

/** Last word of the name proper: before *of*, *for* when the run goes on behind it. */
export function headOf(words: readonly string[]): string {
  for (let k = 1; k < words.length; k++) {
    const w = words[k];
    if ((w === 'of' || w === 'for' || w === 'on' || w === 'against' || w === 'to' || w === 'in') && (isHead(words[k - 1] ?? '') || linkHeads.has(words[k - 1] ?? ''))) return words[k - 1] ?? '';
  }
  let last = words.length - 1;
  while (last > 0 && /^([ivx]+|\d+)$/.test(words[last] ?? '')) last--;
  return words[last] ?? '';
}

import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import {
  adjectives, articleParticles, calendar, companySuffixes, foreignGroupNouns, interjections, particles, portfolios, titleModifiers, titles,
} from '../names/words';
import { isDemonym, isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { isPinyinName } from '../names/chinese';
import { emit, emitPrefix, keyWords } from './emit';
import { hasLinkedHead, isHead, politicians } from './heads';
import { namesNothing } from './no-names';
import type { Run } from './run';
import { seamOf } from './seams';

/**
 * Takes the capital words from..to apart, which begin in the sentence that begins at word `sentence` (-1 for none), and adds the
 * names among them to `runs`: openings, days, titles, nationalities and second names come off.
 */
export function takeApart(tokens: Tokens, from: number, to: number, sentence: number, runs: Run[]): void {
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
    // Omar al-Sheikh, Ing-wor: part of a name. Sultan al-Tesk: so is a title before nothing but an article and a word.
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

/** Titles that are family names as well. */
const surnameTitles: ReadonlySet<string> = new Set(['shah', 'sheikh', 'shaikh', 'sultan', 'amir', 'emir', 'imam', 'mufti', 'haji', 'hajji', 'syed', 'sayyid', 'sayyed', 'maulana', 'mullah']);

/** Titles that grade bodies as well. */
const grades: ReadonlySet<string> = new Set(['major', 'premier', 'general', 'private', 'chief', 'first', 'national', 'state']);

/** Who somebody is in the body named before. */
const memberNouns: ReadonlySet<string> = new Set(['member', 'members', 'mp', 'mps', 'mpp', 'mla', 'mep', 'candidate', 'leader', 'supporters', 'senators', 'lawmakers', 'officials', 'players', 'users']);

/** *Sari-hui* up to the end of a run: a given name whose syllables a hyphen joins, so that the word before is a family's name. */
function inSyllables(tokens: Tokens, k: number, to: number): boolean {
  return to - k === 2 && Boolean(tokens.before[k + 1]! & Gap.hyphen) && !(tokens.shapes[k + 1]! & (Shape.capital | Shape.digit)) && (tokens.folded[k] ?? '').length <= 6 && (tokens.folded[k + 1] ?? '').length <= 6;
}

/** Days and months that are given names as well. */
const dayNames: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august', 'sunday', 'friday', 'monday']);

/** *said Sunday Adebor*, *and Jan Tesk*: no preposition of time before it, and a word behind that is none of the language. */
function namedForDay({ folded, shapes, before }: Tokens, k: number): boolean {
  const next = folded[k + 1] ?? '';
  const left = before[k]! & Gap.sentence ? '' : (folded[k - 1] ?? '');
  return dayNames.has(folded[k] ?? '') && before[k + 1] === 0 && !(shapes[k + 1]! & (Shape.allCapitals | Shape.possessive)) && !isWord(next) && !isPlace(next) && !isDemonym(next) && stateOf(next) === undefined
    && /^(and|is|named|called|by|with|said|for|alias|was|to|)$/.test(left);
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

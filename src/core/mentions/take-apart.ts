import { Gap, Shape } from '../tokens/tokens';
import { isPlace, stateOf } from '../names/lexicon';
import { isPinyinName } from '../names/chinese';
import { Behind, behindName } from './context-words';
import { emit, emitPrefix, keyWords } from './emit';
import { hasLinkedHead } from './heads';
import type { Run } from './run';
import { holderOf, seamOf } from './seams';
import { emptyTraits, headTraits, Trait, type TraitTokens } from './traits';

/**
 * Takes the capital words from..to apart, which begin in the sentence that begins at word `sentence` (-1 for none), and adds the
 * names among them to `runs`: openings, days, titles, nationalities and second names come off.
 */
export function takeApart(tokens: TraitTokens, from: number, to: number, sentence: number, runs: Run[]): void {
  const { folded, shapes, traits } = tokens;
  // Behind a speaker's name in brackets a sentence begins as well.
  const opens = from === sentence || behindLabel(tokens, from, sentence);
  const initial = opens || Boolean((tokens.before[from] ?? 0) & (Gap.openQuote | Gap.colon));
  let a = from;
  let b = to;
  // Openings: The, In, But; and a common word that only begins the sentence.
  while (a < b && (traits[a]! & Trait.function || (opens && traits[a]! & Trait.interjection)) && !(shapes[a]! & (Shape.allCapitals | Shape.dotted))) {
    if (folded[a] === 'the' && !initial && a + 1 < b && belongs(tokens, a)) break;
    // He Lifang: a family's name.
    if (b - a === 2 && (folded[a + 1] ?? '').length > 4 && isPinyinName(folded.slice(a, b))) break;
    a++;
  }
  if (folded[a] === 'the' && a + 1 < b) {
    const rest = runs.length;
    takeApart(tokens, a + 1, b, sentence, runs);
    const run = runs[rest];
    // told The Daily Post: with a capital in mid-sentence the article is part of the name.
    if (run && run.from === a + 1 && !run.title) runs[rest] = { ...run, from: a };
    return;
  }
  while (b > a && traits[b - 1]! & Trait.function && !(shapes[b - 1]! & (Shape.allCapitals | Shape.initial)) && !(tokens.before[b - 1]! & Gap.hyphen)) b--;
  if (a >= b) return;
  if (opens && a === from && b - a >= 2 && traits[a]! & Trait.word && !(traits[a]! & (Trait.name | Trait.title | Trait.titleModifier | Trait.adjective | Trait.demonym | headTraits))
    && !(traits[a + 1]! & Trait.particle) && folded[a + 1] !== 'of'
    && !(traits[a + 1]! & Trait.company) && !inSyllables(tokens, a + 1, b) && !(b - a === 2 && isPinyinName(folded.slice(a, b))) && (traits[a + 1]! & Trait.given || (!(traits[a + 1]! & Trait.word) && !(traits[b - 1]! & headTraits)))) a++;
  // Months and days at the edges.
  while (a < b && traits[a]! & Trait.calendar && !(b - a === 2 && (traits[a]! & Trait.given && traits[b - 1]! & Trait.name || namedForDay(tokens, a)))) a++;
  while (b > a && traits[b - 1]! & Trait.calendar && b - a > 1 && !(traits[b - 1]! & Trait.given) && !(tokens.before[b - 1]! & Gap.hyphen)) b--;
  if (a >= b) return;
  // the NGO Green Tomorrow: what it is stands before it.
  if (b - a >= 2 && (folded[a] === 'ngo' || folded[a] === 'ngos') && !(traits[a + 1]! & headTraits)) a++;
  // The London Based Sarun Observatory: where a body is, in capitals.
  for (let k = a + 1; k + 1 < b && k <= a + 3; k++) {
    if (!lookLikeNames.has(folded[k] ?? '')) continue;
    takeApart(tokens, a, k, a === from ? sentence : -1, runs);
    takeApart(tokens, k + 1, b, -1, runs);
    return;
  }
  const seam = seamOf(tokens, a, b);
  if (seam > a) {
    takeApart(tokens, a, seam, a === from ? sentence : -1, runs);
    takeApart(tokens, seam, b, -1, runs);
    return;
  }
  // Liberal Party Member, Harbour Council MPs: who somebody is in a body.
  while (b - a >= 3 && (memberNouns.has(folded[b - 1] ?? '') || shapes[b - 1]! & Shape.plural) && (traits[b - 2]! & headTraits || shapes[b - 2]! & Shape.allCapitals || hasLinkedHead(tokens, a, b - 1))) b--;
  if (b - a === 2 && (shapes[b - 1]! & Shape.plural || memberNouns.has(folded[b - 1] ?? '')) && shapes[a]! & Shape.allCapitals) b--;
  // A headline quoted inside a sentence: names known from elsewhere are still found in it.
  if (b - a >= 3) {
    let loud = true;
    for (let k = a; k < b && loud; k++) loud = Boolean(shapes[k]! & Shape.allCapitals) || (folded[k] ?? '').length === 1;
    if (loud) return;
  }
  const ofLast = traits[b - 1]!;
  const headed = Boolean(ofLast & (headTraits | Trait.company) || (b - a > 1 && ofLast & Trait.politicians)) || hasLinkedHead(tokens, a, b);
  // Titles: everything up to the last title word that has a name behind it.
  let cut = -1;
  for (let k = a; k < b; k++) {
    if (!(traits[k]! & Trait.title) || shapes[k]! & Shape.possessive || traits[a]! & Trait.foreignGroup && !(traits[a]! & Trait.word)) continue;
    // Mirvana Mufti: a title that is a family's name as well, behind an unknown word.
    if (k === b - 1 && k > a && surnameTitles.has(folded[k] ?? '') && !(traits[k - 1]! & (Trait.title | Trait.word | Trait.place | Trait.demonym)) && !(shapes[k - 1]! & Shape.allCapitals)) continue;
    // Omar al-Sheikh, Ing-wor: part of a name. Sultan al-Tesk: so is a title before nothing but an article and a word.
    if (k > a && tokens.before[k]! & Gap.hyphen && traits[k - 1]! & Trait.article) continue;
    if (k + 1 < b && tokens.before[k + 1]! & Gap.hyphen && (!(shapes[k + 1]! & Shape.capital) || k > a && !(traits[k + 1]! & Trait.title))) continue;
    if (k > a && traits[k - 1]! & Trait.title && traits[k]! & Trait.given && b - k === 3 && traits[k + 1]! & Trait.article && tokens.before[k + 2]! & Gap.hyphen) continue;
    if (k > a && traits[k - 1]! & Trait.given && !(traits[k - 1]! & (Trait.title | Trait.titleModifier))) continue; // Martin Luther King
    if (grades.has(folded[k] ?? '') && k + 1 < b && traits[k + 1]! & headTraits) continue; // Major League Rowing
    const after = k > a + 2 && !(ofLast & (headTraits | Trait.company | Trait.word)) && hasLinkedHead(tokens, a, k) && k < b - 1;
    if (headed && !after && k < b - 1 && !(k + 1 < b - 1 && traits[k + 1]! & Trait.given)) {
      if (!titleOnly(tokens, a, k) || !(traits[k + 1]! & Trait.given)) continue;
    }
    let end = k + 1;
    // Minister of Foreign Affairs
    if ((folded[end] === 'of' || folded[end] === 'for') && end < b) {
      end++;
      while (end < b && (traits[end]! & Trait.portfolio || folded[end] === 'and' || folded[end] === 'the')) end++;
      // Representative for Harbour Affairs Orlo Tesk
      const holder = holderOf(tokens, end, b);
      if (holder > 0) end = holder;
      if (folded[end - 1] === 'of' || folded[end - 1] === 'for') continue;
    }
    if (headed && end >= b) continue;
    cut = end;
  }
  if (cut > 0) {
    if (cut < b) {
      emitPrefix(tokens, a, cut, initial, runs);
      while (cut < b && traits[cut]! & Trait.titleModifier && !(traits[cut]! & Trait.name) && cut + 1 < b) cut++;
      emit(tokens, cut, b, true, false, runs);
      return;
    }
    emitPrefix(tokens, a, cut, initial, runs);
    return;
  }
  // Nationality before a person's name.
  const whole = keyWords(tokens, a, b);
  if (!headed && stateOf(whole) === undefined && !isPlace(whole)) {
    while (b - a >= 2 && traits[a]! & emptyTraits && !(traits[a]! & Trait.calendar) && !(shapes[a]! & Shape.dotted) && !inSyllables(tokens, a + 1, b) && !(b - a === 2 && isPinyinName(folded.slice(a, b))) && (traits[a + 1]! & (Trait.name | emptyTraits) || !(traits[a + 1]! & Trait.word)) && !(traits[a + 1]! & Trait.particle)) a++;
    while (b - a >= 2 && (traits[b - 1]! & (Trait.demonym | Trait.adjective)) && !(traits[b - 1]! & Trait.name) && !(tokens.before[b - 1]! & Gap.hyphen) && !bearsPeople(tokens, a, b)) b--;
  }
  emit(tokens, a, b, false, initial && a === from, runs);
}

/** *Lena Baloch, who*; *Omar French said*: a people's name as a family's, behind a given or unknown name and before no noun that it could go with. */
function bearsPeople({ folded, shapes, before, traits }: TraitTokens, a: number, b: number): boolean {
  if (b - a !== 2 || !(traits[b - 1]! & Trait.demonym) && traits[b - 1]! & (Trait.word | Trait.place) || traits[a]! & (Trait.word | Trait.place | Trait.state | Trait.demonym | headTraits) || shapes[a]! & (Shape.allCapitals | Shape.mixed) || shapes[b - 1]! & Shape.allCapitals || /s$/.test(folded[b - 1] ?? '')) return false;
  if (before[b]! & Gap.hyphen) return false;
  if (before[b] !== 0 || shapes[b - 1]! & Shape.possessive) return true;
  return !(shapes[b]! & Shape.capital) && Boolean(traits[b]! & Trait.function || behindName(folded[b] ?? '') & (Behind.acting | Behind.speech | Behind.is));
}

/** *US Backed*, *London Based*: with these a run only begins. */
const lookLikeNames: ReadonlySet<string> = new Set(['based', 'backed', 'affiliated', 'linked', 'led', 'funded']);

/** Titles that are family names as well. */
const surnameTitles: ReadonlySet<string> = new Set(['shah', 'sheikh', 'shaikh', 'sultan', 'amir', 'emir', 'imam', 'mufti', 'haji', 'hajji', 'syed', 'sayyid', 'sayyed', 'maulana', 'mullah']);

/** Titles that grade bodies as well. */
const grades: ReadonlySet<string> = new Set(['major', 'premier', 'general', 'private', 'chief', 'first', 'national', 'state']);

/** Who somebody is in the body named before. */
const memberNouns: ReadonlySet<string> = new Set(['member', 'members', 'mp', 'mps', 'mpp', 'mla', 'mep', 'candidate', 'leader', 'supporters', 'senators', 'lawmakers', 'officials', 'players', 'users']);

/** *Sari-hui* up to the end of a run: a given name whose syllables a hyphen joins, so that the word before is a family's name. */
function inSyllables(tokens: TraitTokens, k: number, to: number): boolean {
  return to - k === 2 && Boolean(tokens.before[k + 1]! & Gap.hyphen) && !(tokens.shapes[k + 1]! & (Shape.capital | Shape.digit)) && (tokens.folded[k] ?? '').length <= 6 && (tokens.folded[k + 1] ?? '').length <= 6;
}

/** Days and months that are given names as well. */
const dayNames: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august', 'sunday', 'friday', 'monday']);

/** *said Sunday Adebor*, *and Jan Tesk*: no preposition of time before it, and a word behind that is none of the language. */
function namedForDay({ folded, shapes, before, traits }: TraitTokens, k: number): boolean {
  const left = before[k]! & Gap.sentence ? '' : (folded[k - 1] ?? '');
  return dayNames.has(folded[k] ?? '') && before[k + 1] === 0 && !(shapes[k + 1]! & (Shape.allCapitals | Shape.possessive)) && !(traits[k + 1]! & (Trait.word | Trait.place | Trait.demonym | Trait.state))
    && /^(and|is|named|called|by|with|said|for|alias|was|to|)$/.test(left);
}

/** Stands in the middle of a sentence, behind a word in small letters. */
function belongs(tokens: TraitTokens, k: number): boolean {
  const gap = tokens.before[k] ?? 0;
  return k > 0 && (gap === 0 || gap === Gap.openQuote) && !(tokens.shapes[k - 1]! & Shape.capital);
}

/** *((Lena Vaar)) Yes*: everything between the beginning of the sentence and this word is in brackets. */
function behindLabel(tokens: TraitTokens, from: number, sentence: number): boolean {
  if (!((tokens.before[from] ?? 0) & Gap.closeBracket) || from - sentence > 6 || !((tokens.before[sentence] ?? 0) & Gap.openBracket)) return false;
  for (let k = sentence + 1; k < from; k++) if (tokens.before[k]! & (Gap.closeBracket | Gap.openBracket)) return false;
  return true;
}

function titleOnly({ traits }: TraitTokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!(traits[k]! & (Trait.title | Trait.titleModifier | Trait.demonym | Trait.state))) return false;
  return true;
}

import { sameSyllableWords } from './chinese';
import { distinctGivenNames } from './distinct';
import { nameForm, sameNameForm } from './equivalents';
import { soundKey } from './sound-key';
import { isMonosyllabicWord, syllable } from './monosyllables';
import { isGivenName, isWord } from './lexicon';
import { honorifics, isPatronymic, servant } from './name-forms';
import { spellingEvidence } from './spelling';
import { articleParticles, particles } from './words';

/**
 * True when two names, as folded words, are spellings of one; made for merging names, so it would rather miss one. The words must pair off in
 * order, without articles (*al-*), inner initials, leading honorifics and a patronymic that one name lacks, and each pair be likely the same
 * by the learned spelling costs (see spelling.ts). Two different words of the dictionary, two different given names, and
 * syllables of names of one-syllable words are never the same. Names of one word must be equal: see {@link soundsLikeOneName}.
 */
export function sameSpoken(a: readonly string[], b: readonly string[]): boolean {
  if (differInNumber(a, b)) return false;
  let x = keptWords(a);
  let y = keptWords(b);
  if (x.length === y.length + 1) x = withoutPatronymic(x);
  else if (y.length === x.length + 1) y = withoutPatronymic(y);
  if (x.length > 2 && x.length === y.length + 1) x = joined(x, y);
  else if (y.length > 2 && y.length === x.length + 1) y = joined(y, x);
  if (x.length !== y.length) return false;
  if (x.length < 2) return x.join(' ') === y.join(' ');
  if (sameSyllableWords(x, y) === false) return false;
  const strict = x.every(isMonosyllabicWord) && y.every(isMonosyllabicWord);
  let spare = 0;
  for (let i = 0; i < x.length; i++) {
    const found = wordEvidence(x[i] ?? '', y[i] ?? '', strict);
    if (found < least) return false;
    spare += found - even;
  }
  return spare >= 0;
}

/**
 * True when two single words are likely spellings of one rare name (*Kaani*, *Qaani*, *Ghaani*). Only where other evidence
 * agrees: strangers share a surname.
 */
export function soundsLikeOneName(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && wordEvidence(a, b, false) >= even);
}

/** A key that nearly all spellings of a name share, and other names may: buckets in which {@link sameSpoken} decides. */
export function variantKey(words: readonly string[]): string {
  const kept = keptWords(words);
  if (kept.length < 2) return kept.join(' ');
  return (kept.length > 2 ? withoutPatronymic(kept) : kept).map((w) => soundKey(servant(nameForm(w)))).join('').replace(/(.)\1+/g, '$1');
}

/**
 * True when two names cannot be one because of a letter or number: *Unit A* and *Unit B*, *Battalion II* and *III*,
 * *Omar A. Dellin* and *Omar B. Dellin*. An initial inside a person's name may be missing in one of them.
 */
export function differInNumber(a: readonly string[], b: readonly string[]): boolean {
  if (numbers(a) !== numbers(b)) return true;
  const x = initials(a);
  const y = initials(b);
  return x !== '' && y !== '' && x !== y && !x.startsWith(y) && !y.startsWith(x);
}

// Thresholds on the log-odds of one pair, and on their mean, chosen for a precision above 0.99 on pairs of names that look alike.
const least = 0.5;
const even = 1;

function wordEvidence(a: string, b: string, strict: boolean): number {
  if (a === b) return best;
  const particleA = particleForms[a] ?? a;
  const particleB = particleForms[b] ?? b;
  if (particles.has(a) || particles.has(b)) return particleA === particleB ? best : never;
  if (a.length < 3 || b.length < 3) return never;
  if (sameNameForm(a, b)) return best;
  if (strict) return syllable(a) === syllable(b) ? best : never;
  const found = spellingEvidence(servant(a), servant(b));
  if (found < 2.2 && Math.max(a.length, b.length) < 5) return never;
  if (found >= least && distinctGivenNames(a, b)) return never;
  if (a.length > 3 && (b === `${a}s` || a === `${b}s`)) return never;
  if (found < 1.2 && isGivenName(a) && isGivenName(b)) return never;
  return found < firm && isWord(a) && isWord(b) ? never : found;
}
const best = 2.5;
const firm = 2.3;
const never = -9;

/** Numbers, and a letter at the end: never left out of a name. */
function numbers(words: readonly string[]): string {
  let found = '';
  for (let i = 1; i < words.length; i++) {
    const w = words[i] ?? '';
    const last = i === words.length - 1;
    if (/\d/.test(w) || (/^[ivx]+$/.test(w) && (w.length > 1 || last)) || (w.length === 1 && last)) found = found === '' ? w : `${found} ${w}`;
  }
  return found;
}

function initials(words: readonly string[]): string {
  let found = '';
  for (let i = 1; i < words.length - 1; i++) if (words[i]?.length === 1) found += words[i] ?? '';
  return found;
}

function keptWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((w, i) => !articleParticles.has(w) && !(w.length === 1 && i > 0 && i < words.length - 1 && !/\d/.test(w)) && !(i === 0 && words.length > 2 && honorifics.has(w)));
  const joined = kept.length > 1 && kept.some((w) => servants.has(w)) ? joinServants(kept) : kept;
  return joined.length > 0 ? joined : words;
}

/** *abd al-rahman*, *abdul rahman* as one word, as *abdulrahman* is. */
function joinServants(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (servants.has(words[i] ?? '') && next !== undefined && next.length > 2 && (i + 2 < words.length || words.length > 2)) {
      out.push(`abd${next}`);
      i++;
    } else out.push(words[i] ?? '');
  }
  return out;
}

function withoutPatronymic(words: readonly string[]): readonly string[] {
  return words.length === 3 && isPatronymic(words[1] ?? '') ? [words[0] ?? '', words[2] ?? ''] : words;
}

/** Two words of `long` as one where `short` writes them joined: *Abu Talebi*, *Abutalebi*. */
function joined(long: readonly string[], short: readonly string[]): readonly string[] {
  const i = long.findIndex((w, k) => w[0] !== short[k]?.[0] || Math.abs(w.length - (short[k]?.length ?? 0)) > 2 || spellingEvidence(w, short[k] ?? '') < least);
  const next = long[i + 1];
  return i < 0 || next === undefined ? long : [...long.slice(0, i), (long[i] ?? '') + next, ...long.slice(i + 2)];
}

const servants: ReadonlySet<string> = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdol', 'abdoul', 'abdur', 'abdus', 'abdu']);
const particleForms: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', abou: 'abu', oum: 'umm', um: 'umm' };

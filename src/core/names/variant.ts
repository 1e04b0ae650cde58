import { articleParticles, particles } from './words';

/**
 * Spellings of one transliterated name, by a method of this project's own, conservative on purpose. Two names are
 * spellings of one when their words pair off in order, without articles (*al-*), initials and leading honorifics, and
 * each pair has the same consonant classes (q, k, gh; w, v; ph, f; doubled letters single) and vowels that romanisations
 * exchange in the same places (e with a and i, o with u and a, ei with ay; not a with i or u, and not at the end of a word).
 * Only names of two words or more: a single word shares its sounds with strangers too often.
 */
export function sameSpoken(a: readonly string[], b: readonly string[]): boolean {
  if (differInNumber(a, b)) return false;
  const x = keptWords(a);
  const y = keptWords(b);
  if (x.length !== y.length) return false;
  if (x.length < 2) return x.join(' ') === y.join(' ');
  return x.every((word, i) => soundsAlike(word, y[i] ?? ''));
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

/** Numbers, and a letter at the end: never left out of a name. */
function numbers(words: readonly string[]): string {
  return words.filter((w, i) => i > 0 && (/\d/.test(w) || /^[ivx]+$/.test(w) && (w.length > 1 || i === words.length - 1) || (w.length === 1 && i === words.length - 1))).join(' ');
}

function initials(words: readonly string[]): string {
  return words.filter((w, i) => w.length === 1 && i > 0 && i < words.length - 1).join('');
}

/**
 * A key that all spellings of a name share, and other names may: buckets in which {@link sameSpoken} decides. Folded
 * words in, consonant classes out.
 */
export function variantKey(words: readonly string[]): string {
  const kept = keptWords(words);
  if (kept.length < 2) return kept.join(' ');
  return kept.map((w) => sounds(w)?.consonants ?? particleForms[w] ?? w).join(' ');
}

function keptWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((w, i) => !articleParticles.has(w) && !(w.length === 1 && i > 0 && i < words.length - 1 && !/\d/.test(w)) && !(i === 0 && words.length > 2 && honorifics.has(w)));
  return kept.length > 0 ? kept : words;
}

function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const x = sounds(a);
  const y = sounds(b);
  if (!x || !y) return (particleForms[a] ?? a) === (particleForms[b] ?? b);
  if (x.consonants !== y.consonants || x.vowels.length !== y.vowels.length) return false;
  const last = x.vowels.length - 1;
  return x.vowels.every((v, i) => {
    const w = y.vowels[i] ?? '';
    return v === w || (i === last ? finals : inner).has(`${v},${w}`) || (i === last ? finals : inner).has(`${w},${v}`);
  });
}

interface Sounds {
  readonly consonants: string;
  /** Vowel class before each consonant, and after the last. */
  readonly vowels: readonly string[];
}

/** Nothing for particles, very short words and other scripts: these are compared as they are. */
function sounds(word: string): Sounds | undefined {
  if (!/^[a-z]{3,}$/.test(word) || particles.has(word)) return undefined;
  const w = word
    .replace(/^abd[aeu]?l?(?=r?[a-z]{3})/, 'abd').replace(/sch|sh/g, 'S').replace(/t?ch/g, 'C').replace(/kh/g, 'X').replace(/gh|q|ck|c|k/g, 'K')
    .replace(/ph/g, 'f').replace(/th/g, 't').replace(/dh/g, 'd').replace(/zh/g, 'Z').replace(/dj/g, 'j').replace(/tz|ts/g, 'T').replace(/x/g, 'KS')
    .replace(/[wv]/g, 'v').replace(/(?<=[aeiouy])h$/, '').replace(/([^aeiouy])\1+/g, '$1');
  let consonants = /^[aeiouy]/.test(w) ? 'V' : '';
  const vowels: string[] = [];
  let group = '';
  for (const c of w) {
    if (/[aeiouy]/.test(c)) group += c;
    else {
      consonants += c;
      vowels.push(vowelClass(group));
      group = '';
    }
  }
  vowels.push(vowelClass(group));
  return { consonants, vowels };
}

function vowelClass(group: string): string {
  return vowelClasses[group] ?? group.replace(/y/g, 'i');
}

const vowelClasses: Readonly<Record<string, string>> = {
  '': '', a: 'a', aa: 'a', e: 'e', i: 'i', y: 'i', ee: 'i', ie: 'i', ii: 'i', iy: 'i', yi: 'i', yy: 'i', ei: 'ai', ey: 'ai', ai: 'ai', ay: 'ai', aye: 'ai', eye: 'ai',
  o: 'o', u: 'u', ou: 'u', oo: 'u', uu: 'u', au: 'au', ao: 'au', aou: 'au', ia: 'ia', ya: 'ia', iya: 'ia', iyya: 'ia',
};
// Vowels that romanisations of one spoken name exchange.
const inner: ReadonlySet<string> = new Set(['e,i', 'e,a', 'e,ai', 'o,u', 'o,a', 'o,au', 'u,au', ',e', ',i', 'i,ai']);
const finals: ReadonlySet<string> = new Set(['e,a', 'i,e', 'i,ai', 'o,u']);

const particleForms: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', abou: 'abu', oum: 'umm', um: 'umm' };
const honorifics: ReadonlySet<string> = new Set(['sayyid', 'sayyed', 'syed', 'sheikh', 'shaikh', 'haji', 'hajji', 'dr', 'mr']);

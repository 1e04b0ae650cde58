import { articleParticles, particles, titles } from './words';

/**
 * A key that spellings of one transliterated name share. Own method: each word is reduced to a consonant skeleton with
 * classes for letters that romanisations exchange (q/k/gh→k, z/s kept apart, dh→d, kh→x, w/v→v, y/i/j-glides dropped, doubled
 * letters single, vowels dropped except that an initial vowel leaves one mark). Articles (*al-*), titles and initials are
 * left out. Meant for names of two words or more: a single word shares its skeleton with strangers too often, so it
 * keeps its folded form. `words` are folded.
 */
export function variantKey(words: readonly string[]): string {
  const kept = words.filter((w, i) => !articleParticles.has(w) && !(w.length === 1 && i > 0) && !(i === 0 && honorifics.has(w)));
  if (kept.length < 2) return kept.join(' ') || words.join(' ');
  return kept.map(skeleton).join(' ');
}

/** The consonant skeleton of one folded Latin word; other scripts are returned as they are. */
export function skeleton(word: string): string {
  if (!/^[a-z]+$/.test(word) || particles.has(word)) return particleForms[word] ?? word;
  if (word.length <= 2) return word;
  // "abdul", "abd al": one prefix.
  let w = word.replace(/^abd(ul|el|al)?(?=.{3})/, 'abd');
  w = w.replace(/tch/g, 'C').replace(/sch|sh/g, 'S').replace(/ch/g, 'C').replace(/kh/g, 'X').replace(/gh|q|ck|c|k/g, 'K')
    .replace(/ph/g, 'f').replace(/th/g, 't').replace(/dh/g, 'd').replace(/zh/g, 'Z').replace(/dj/g, 'j').replace(/[wv]/g, 'v').replace(/ou/g, 'u').replace(/tz|ts/g, 'T')
    .replace(/x/g, 'KS');
  const initialVowel = /^[aeiouy]/.test(w) ? (/^[aeh]/.test(w) ? 'a' : /^[iy]/.test(w) ? 'i' : 'u') : '';
  const final = /[aeiouy]h?$/.test(w) ? 'e' : '';
  const body = w.replace(/h$/, '').replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return initialVowel + body + (final && body.length < 2 ? final : '');
}

const particleForms: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', abou: 'abu', oum: 'umm', um: 'umm' };
const honorifics: ReadonlySet<string> = new Set(['sayyid', 'sayyed', 'syed', 'sheikh', 'shaikh', 'haji', 'hajji', 'dr', 'mr'].filter((w) => titles.has(w)));

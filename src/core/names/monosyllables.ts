import type { NamePart } from './parts';

/**
 * True when every token of a name is one short syllable, as in Chinese, Korean, Burmese and Vietnamese names: there one
 * letter is the difference between two names.
 */
export function isMonosyllabic(parts: readonly NamePart[]): boolean {
  return parts.length > 1 && parts.every((p) => isMonosyllabicWord(p.text));
}

/** One group of vowels, six letters at most. */
export function isMonosyllabicWord(word: string): boolean {
  return word.length <= 6 && /^[^aeiouy]{0,3}[aeiouyw]+[^aeiouyw]{0,2}h?$/.test(word);
}

/**
 * One spelling for a syllable that Wade-Giles, Pinyin, McCune-Reischauer, the Revised Romanization and newspapers write
 * otherwise: their unaspirated initials (*k, p, t, ch* for *g, b, d, j*) and *u, oo, woo* fall together.
 */
export function syllable(word: string): string {
  return word
    .replace(/^park$/, 'pak').replace(/^choi$/, 'choe').replace(/^(?:yi|i|rhee)$/, 'ri').replace(/^(h?)ui$/, '$1i').replace(/^hyun$/, 'hyon').replace(/^h(?=[tlnm])/, '').replace(/^hs/, 'x').replace(/^sh(?=i)/, 'x').replace(/^(?:zh|ch|q|j|ts|tz|c|z)/, 'j').replace(/^g/, 'k').replace(/^b/, 'p').replace(/^d/, 't')
    .replace(/^l(?=[ei]+$)/, 'r').replace(/eo/g, 'o').replace(/eu/g, 'u').replace(/oo|ou|woo|wu/g, 'u').replace(/^yi$/, 'ri').replace(/ee|ie$/g, 'i').replace(/oe$|we$/, 'oe').replace(/ien$/, 'ian').replace(/ung$/, 'ong').replace(/ck$|g(?<!n.)$/, 'k').replace(/h$/, '');
}

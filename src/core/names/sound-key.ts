/**
 * The consonant classes of a word, without vowels, glides and doubled letters: what all romanisations of it keep, after the
 * idea of Soundex (Russell 1918) and its descendants for other languages (Daitch and Mokotoff 1985). *k, q, g, gh, kh* and
 * *h* are one class, so are the hissing sounds, *t, th, d, dh*, and *b* and *p*; *v*, *w* and *y* count as vowels. Folded.
 */
export function soundKey(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const key = keyOf(word);
  if (memo.size > 20000) memo.clear();
  memo.set(word, key);
  return key;
}
const memo = new Map<string, string>();

function keyOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const classes = word
    .replace(/^(?:x|ks)/, 'S').replace(/^(?:wh|d?jh?)/, '').replace(/(?<=[aeiou])h(?=[nlr])/g, '').replace(/x/g, 'KS').replace(/ph/g, 'f').replace(/sh?ch|t?sch|t?ch|tz|ts|sh|zh|dj|sz|cz|dz/g, 'S')
    .replace(/kh|gh|ck|q|k|g/g, 'K').replace(/[td]h/g, 'T').replace(/(?<=[rlbnp])h/g, '').replace(/h$/, '').replace(/c(?=[eiy])/g, 'S').replace(/[ch]/g, 'K')
    .replace(/j$|j(?=[^aeiouy])|(?<=[aeiou])j(?=[aeiou]$)/g, '').replace(/[szj]/g, 'S').replace(/[td]/g, 'T').replace(/[bp]/g, 'P').replace(/[aeiouyvw]+/g, '').replace(/(.)\1+/g, '$1');
  return classes === '' ? word.slice(0, 1) : classes;
}

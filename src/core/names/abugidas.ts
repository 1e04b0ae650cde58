/**
 * Names in the scripts of India, Thailand and Burma in Latin letters as newspapers write them. Indian scripts share one order of
 * letters (ISCII) and one table, without the last short *a*; Thai letter by letter after RTGS, without vowels that it does not write; Burmese by syllable
 * in the usual spelling of names, by initials and rhymes.
 */
export function romanizeAbugidas(text: string): string {
  if (!/[\u0900-\u0d7f\u0e00-\u0e7f\u1000-\u109f]/.test(text)) return text;
  return text.replace(/[\u0900-\u0d7f]+/g, indic).replace(/[\u0e00-\u0e7f]+/g, thai).replace(/[\u1000-\u109f]+/g, burmese);
}

function indic(word: string): string {
  let out = '';
  let open = false;
  for (const c of word.normalize('NFC').replace(/ড়|ড়/g, 'র').replace(/[\u09dc\u09dd]/g, 'র').replace(/\u09df/g, 'য')) {
    const place = (c.charCodeAt(0) - 0x900) & 0x7f;
    const sign = indicSigns[place];
    const consonant = indicLetters[place];
    if (place === 0x4d) open = false;
    else if (place === 0x3c) continue;
    else if (sign !== undefined) {
      out += (place < 4 && open ? 'a' : '') + sign;
      open = false;
    } else if (consonant !== undefined) {
      out += (open ? 'a' : '') + consonant;
      open = place >= 0x15;
    } else out += ' ';
  }
  // A short a between a syllable and a full one is not spoken: rajkumar.
  return out.replace(/(?<=[aeiou]{1,2}[^aeiou]h?)a(?=[^aeiou]h?[aeiou]{1,2}(?:[^aeiou]|$))/g, (a, at: number) => (at > 3 ? '' : a)).replace(/aa/g, 'a');
}

const numbered = (pairs: string): Readonly<Record<number, string>> => Object.fromEntries(pairs.split(' ').map((pair) => {
  const [place = '', latin = ''] = pair.split(':');
  return [parseInt(place, 16), latin];
}));
const indicSigns = numbered('1:n 2:n 3: 3e:a 3f:i 40:i 41:u 42:u 43:ri 46:e 47:e 48:ai 4a:o 4b:o 4c:au 55:e 56:ai 57:au 70:n 71:');
const indicLetters = numbered('5:a 6:a 7:i 8:i 9:u a:u b:ri e:e f:e 10:ai 12:o 13:o 14:au 15:k 16:kh 17:g 18:gh 19:ng 1a:ch 1b:chh 1c:j 1d:jh 1e:n 1f:t 20:th 21:d 22:dh 23:n 24:t 25:th 26:d 27:dh 28:n 29:n 2a:p 2b:ph 2c:b 2d:bh 2e:m 2f:y 30:r 31:r 32:l 33:l 34:l 35:v 36:sh 37:sh 38:s 39:h 5c:r 5d:r 5e:f 5f:y 58:q 59:kh 5a:gh 5b:z');

function thai(word: string): string {
  return word.replace(/([เแโใไ])([\u0e01-\u0e2e])/g, '$2$1').replace(/[\u0e01-\u0e2e]\u0e4c/g, '')
    .replace(/[\u0e00-\u0e7f]/g, (c) => thaiLetters[c] ?? '');
}
const lettersOf = (letters: string, latin: string): Readonly<Record<string, string>> => {
  const to = latin.split(' ');
  return Object.fromEntries(letters.split(' ').map((c, i) => [c, (to[i] ?? '').replace('-', '')]));
};
const thaiLetters = lettersOf(
  'ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ฤ ล ว ศ ษ ส ห ฬ อ ฮ ะ ั า ำ ิ ี ึ ื ุ ู เ แ โ ใ ไ',
  'k kh kh kh kh kh ng j ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r ri l w s s s h l o h a a a am i i ue ue u u e ae o ai ai',
);

function burmese(word: string): string {
  return word.replace(/\u1039/g, '\u103a').replace(/([\u1000-\u1021])(?!\u103a)([\u103b-\u103e]*)([^\u1000-\u1021]*)((?:[\u1000-\u1021][\u1037\u1038]?\u103a[\u1037\u1038]?)?)/g,
    (_, initial: string, medials: string, vowel: string, final: string) => {
      const initialLatin = /\u103e/.test(medials) && /[ယရ]/.test(initial) ? 'sh' : (/\u103e/.test(medials) && !/[ယရ]/.test(initial) ? 'h' : '') + (burmeseInitials[initial] ?? '');
      const glide = (/[\u103b\u103c]/.test(medials) ? 'y' : '') + (/\u103d/.test(medials) ? 'w' : '');
      const plain = vowel.replace(/[\u1037\u1038]/g, '').replace(/\u102b/g, '\u102c');
      const rhyme = burmeseRhymes[plain + final.replace(/[\u1037\u1038\u103a]/g, '')] ?? burmeseRhymes[plain] ?? 'a';
      return `${initialLatin}${`${glide}${rhyme}`.replace('wan', 'un')}${/^[\u1004\u1014\u1019]/.test(final) && /\u1037/.test(final) ? 't' : ''} `;
    });
}
const burmeseInitials = lettersOf('က ခ ဂ ဃ င စ ဆ ဇ ဈ ည ဋ ဌ ဍ ဏ တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ', 'k kh g g ng s s z z ny t ht d n t ht d d n p hp b b m y y l w th h l -');
const burmeseRhymes: Readonly<Record<string, string>> = {
  '': 'a', 'ာ': 'a', 'ိ': 'i', 'ီ': 'i', 'ု': 'u', 'ူ': 'u', 'ေ': 'e', 'ဲ': 'e', 'ော': 'aw', 'ော်': 'aw', 'ို': 'o', 'ံ': 'an', 'ိံ': 'ein', 'ုံ': 'on', 'ွံ': 'un', 'ယ': 'e',
  'င': 'in', 'ောင': 'aung', 'ိုင': 'aing', 'န': 'an', 'ိန': 'ein', 'ုန': 'on', 'မ': 'an', 'ိမ': 'ein', 'ုမ': 'on', 'ည': 'i', 'ဉ': 'in', 'က': 'et', 'ောက': 'auk', 'ိုက': 'aik', 'စ': 'it', 'တ': 'at', 'ိတ': 'eik', 'ုတ': 'ok', 'ပ': 'at', 'ိပ': 'eik', 'ုပ': 'ok',
};

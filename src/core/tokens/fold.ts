/**
 * The folded form of a word or name: lower case, without accents, apostrophes and ayn or hamza signs, soft hyphens and
 * word joiners, ligatures and wide letters as plain ones; hyphens and any white space become one space. Two names that fold alike are the same string to a reader.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    // An acute accent alone would decompose to a blank and a mark.
    .replace(/´/g, '')
    .normalize('NFKD')
    .replace(marksAndSigns, '')
    .toLowerCase()
    .replace(letters, (c) => letterOf[c] ?? c)
    .replace(separators, ' ')
    .trim();
}

const plain = /^[A-Za-z0-9.]*$/;
// Arabic tatweel and vowel signs, Hebrew points are \p{M} or listed here.
const marksAndSigns = /[\p{M}'‘’‛ʻʼʽʾʿˈ`ʹʺ׳״\u00ad\u2060\u200b-\u200f\u202a-\u202e\ufeff\u0640]+/gu;
const separators = /[\s\u00a0\-\u2010-\u2015\u2212\u05be]+/g;
const letterOf: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ħ: 'h', ŋ: 'n', ς: 'σ',
  // Persian and Arabic keyboards, and letters that Arabic writers exchange at the end of a word.
  ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ٱ: 'ا',
};
const letters = /[øłđðþßæœıəħŋςکیىةٱ]/g;

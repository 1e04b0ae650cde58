/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i', ħ: 'h', Ħ: 'H', ŋ: 'ng',
};

/** A text in ASCII letters, digits and spaces: accents, apostrophes and the possessive `'s` dropped, all else a space. Empty for scripts other than Latin. */
export function asciiWords(text: string): readonly string[] {
  const plain = text
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u2060'’‘ʼʻʿʾ`]/gu, '')
    .replace(/[^\x00-\x7f]/gu, (letter) => letters[letter] ?? ' ');
  return plain.match(/[A-Za-z0-9]+/g) ?? [];
}

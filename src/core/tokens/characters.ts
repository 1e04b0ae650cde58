export function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
}

/** The first place from `i` on without an invisible sign: these stand for what was longer in a file, as `&rsquo;` is. */
export function visibleFrom(text: string, i: number): number {
  let k = i;
  while (isInvisible(text.charCodeAt(k))) k++;
  return k;
}

export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x2060 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** Hebrew acronyms have a mark like a quote before their last letter. */
export function isGershayim(code: number): boolean {
  return code === 34 || code === 0x05f3 || code === 0x05f4 || code === 0x201d;
}

export function isHebrew(code: number): boolean {
  return code >= 0x05d0 && code <= 0x05ea;
}

export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return classOf(code) >= letter;
}

/** 1 for the letters and digits of ASCII. */
export const plainWord = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0));

/** 1 for the signs of ASCII that stand in no word and behind no abbreviation of several letters: not apostrophes, `&` and what belongs to words. */
export const endsWord = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9A-Za-z'`&]/.test(String.fromCharCode(code)) ? 0 : 1));

/** Letters, marks and digits: a word begins here. */
export function isWordCode(code: number): boolean {
  if (code < 128) return plainWord[code] === 1;
  return classOf(code) !== none;
}

export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return classOf(code) === capital;
}

export function isCaseless(code: number): boolean {
  return code >= 128 && classOf(code) === caselessLetter;
}

/** Chinese and Japanese write words without spaces: every character is a word. Hangul has spaces. */
export function isCjk(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff && code >= 0x3040) || (code >= 0xf900 && code <= 0xfaff);
}

// Classes of the basic plane outside ASCII, looked up once each. Halves of surrogate pairs (emoji, rare scripts) are no words.
const none = 1;
const mark = 2;
const letter = 3;
const capital = 4;
const caselessLetter = 5;
const classes = new Uint8Array(65536);

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const c = String.fromCharCode(code);
  let found = none;
  // Modifier letters that stand for ayn and hamza belong to the word; marks and foreign digits too.
  if (/[ʿʾʻʽˈ]/.test(c)) found = mark;
  else if (isApostrophe(code)) found = none;
  else if (/\p{Lu}|\p{Lt}/u.test(c)) found = capital;
  else if (/\p{Ll}/u.test(c)) found = letter;
  else if (/\p{L}/u.test(c)) found = caselessLetter;
  else if (/[\p{M}\p{N}]/u.test(c)) found = mark;
  classes[code] = found;
  return found;
}

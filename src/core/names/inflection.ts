/**
 * What other scripts fasten to a name without a space: case endings in Cyrillic, the article, conjunctions and
 * prepositions in Arabic and Hebrew, particles in Korean. Words are folded; no dictionary, so what is cut off is a
 * possibility only, and callers must find the rest among names they know.
 */

/**
 * The part of a Cyrillic or Greek name that its case endings (Russian, Ukrainian, Bulgarian, Greek; singular, nouns and
 * adjectives) leave alone; other words as they are. At least three letters stay.
 */
export function caseStem(word: string): string {
  const endings = endingsOf(word);
  if (!endings) return word;
  for (let n = Math.min(4, word.length - 3); n > 0; n--) if (endings.has(word.slice(-n))) return word.slice(0, -n);
  return word;
}

/** All forms with the stem of this word, itself among them. */
export function caseForms(word: string): readonly string[] {
  const endings = endingsOf(word);
  const stem = caseStem(word);
  return endings ? [stem, ...[...endings].map((ending) => stem + ending)] : [word];
}

function endingsOf(word: string): ReadonlySet<string> | undefined {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530 ? caseEndings : code >= 0x370 && code < 0x400 ? greekEndings : undefined;
}

// Folding has made one letter of и and й, і and ї, е and ё.
const caseEndings: ReadonlySet<string> = new Set(
  `а я у ю о е и ы і ь ом ем ім им ым ою ею еи ои ии ая яя ую юю ия ию ие иеи ією іи ія ії ого его ому ему ими ыми ової евої ові еві єю єм є`.split(' ')
    .map((ending) => ending.normalize('NFD').replace(/\p{M}/gu, '')),
);

const greekEndings: ReadonlySet<string> = new Set('οσ ου ον ο ε ασ α αν ησ η ην ων οι ουσ'.split(' '));

/** A word with what is fastened to it cut off: the rest, and how many letters of the surface were cut in front or behind. */
export interface Cut {
  readonly rest: string;
  readonly before: number;
  readonly behind: number;
}

/** The ways to read a folded Arabic or Hebrew word as prefixes and a name, or a Korean one as a name and particles. */
export function cuts(word: string): readonly Cut[] {
  const code = word.charCodeAt(0);
  if (code >= 0x5d0 && code <= 0x5ea) return prefixCuts(word, hebrewPrefixes);
  if (code >= 0x620 && code < 0x750) {
    const found = prefixCuts(word, arabicPrefixes);
    // li- and the article are written لل: the name has its article.
    const article = /^[وف]?لل/.exec(word)?.[0].length ?? 0;
    return article > 0 ? [...found, { rest: `ال${word.slice(article)}`, before: article - 1, behind: 0 }] : found;
  }
  if (code >= 0x1100 && code < 0x1200) {
    return koreanParticles.flatMap((particle) => (word.endsWith(particle.folded) && word.length > particle.folded.length ? [{ rest: word.slice(0, -particle.folded.length), before: 0, behind: particle.length }] : []));
  }
  return [];
}

/** Words that may hold this one with something fastened to it, itself not among them. */
export function attachedForms(word: string): readonly string[] {
  const code = word.charCodeAt(0);
  if (code >= 0x5d0 && code <= 0x5ea) return hebrewPrefixes.map((prefix) => prefix + word);
  if (code >= 0x620 && code < 0x750) return [...arabicPrefixes.map((prefix) => prefix + word), ...(word.startsWith('ال') ? ['لل', 'ولل', 'فلل'].map((prefix) => prefix + word.slice(2)) : [])];
  if (code >= 0x1100 && code < 0x1200) return koreanParticles.map(({ folded }) => word + folded);
  return [];
}

function prefixCuts(word: string, prefixes: readonly string[]): readonly Cut[] {
  return prefixes.flatMap((prefix) => (word.startsWith(prefix) && word.length - prefix.length >= 2 ? [{ rest: word.slice(prefix.length), before: prefix.length, behind: 0 }] : []));
}

// wa-, fa-, bi-, ka-, li-, al- and what they make together; longest first.
const arabicPrefixes = ['وال', 'فال', 'بال', 'كال', 'وبال', 'ولل', 'لل', 'وب', 'ول', 'وك', 'فب', 'فل', 'ال', 'و', 'ف', 'ب', 'ك', 'ل'].sort((a, b) => b.length - a.length);
// ve-, ha-, be-, le-, mi-, she-, ke- and what they make together; longest first.
const hebrewPrefixes = ['וה', 'וב', 'ול', 'ומ', 'וש', 'וכ', 'שה', 'מה', 'כש', 'וכש', 'ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ'].sort((a, b) => b.length - a.length);
const koreanParticles = `은 는 이 가 을 를 의 에 에서 에게 에게서 께서 와 과 도 만 로 으로 부터 까지 이나 나 이라고 라고 이며 며 씨 측`.split(' ')
  .map((particle) => ({ folded: particle.normalize('NFD'), length: particle.length })).sort((a, b) => b.length - a.length);

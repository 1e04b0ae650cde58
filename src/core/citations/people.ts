import type { CslName } from './csl-item';

/**
 * The authors of a by-line, one by one: `By Kessa Lorrin and Dovan Merrik`, `Lorrin, Kessa; Merrik, Dovan`, `Kessa Lorrin, Dovan Merrik`. A place or an office behind a
 * comma (`Kessa Lorrin, Tarsk`) cannot be told from a person of one name and is left out.
 */
export function splitAuthors(author: string): readonly string[] {
  return author
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|&|\band\b|\n)\s*/i)
    .flatMap((part) => {
      const bare = part.trim().replace(/,?\s+(jr|sr|ii|iii|iv|phd|md)\.?$/i, '');
      const pieces = bare.split(/\s*,\s*/).filter((piece) => piece !== '');
      // `Lorrin, Kessa` is one person; `Kessa Lorrin, Dovan Merrik` are two.
      if (pieces.length === 2 && !/\s/.test(pieces[0]!)) return [bare];
      return pieces.filter((piece, index) => index === 0 || /\s/.test(piece));
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A person's name taken apart, as CSL and BibTeX want it; desks, agencies and names of one word or in scripts without case stay whole. */
export function cslName(name: string): CslName {
  const trimmed = name.trim();
  const [family = '', given, ...rest] = trimmed.split(/\s*,\s*/);
  if (given && rest.length === 0) return { family, given };
  const words = trimmed.split(/\s+/);
  if (words.length < 2 || trimmed.includes(',') || collective.test(trimmed) || !/\p{Lu}/u.test(trimmed)) return { literal: trimmed };
  // Words in small letters before the last name belong to it: `Ilra van der Merrik`.
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}[\p{L}'’]*$/u.test(words[first - 1]!)) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** The same for BibTeX: `Lorrin, Kessa`, `{Upland Desk}`. Not escaped. */
export function bibName({ family, given, literal, 'non-dropping-particle': particle }: CslName): string {
  if (literal !== undefined) return `{${literal}}`;
  const last = [particle, family].filter((part) => part).join(' ');
  return given ? `${last}, ${given}` : `{${last}}`;
}

const collective = /\b(?:staff|editors?|editorial|board|desk|agency|agencies|news|newspaper|press|team|bureau|service|correspondents?|reporters?|committee|council|ministry|office|organi[sz]ation|group|association|institute|university|foundation|centre|center|commission|department|media|times|post|union)\b/i;

/** *abdulkadir*, *abdelqader*, *abdurrahman*: without the article and its vowel, which every spelling writes otherwise. */
export function servant(word: string): string {
  if (!word.startsWith('abd')) return word;
  const found = /^abd(?:l|[aeiou]{1,2}(?:l|[rnszdt](?=[^aeiouy]))|[eiou])?([a-z]{3,})$/.exec(word);
  return found ? `abd${found[1] ?? ''}` : word;
}

/** *ghodratollah*, *nasiruddin* without the second part, which short forms of such names leave out; other words as they are. */
export function withoutDivine(word: string): string {
  return word.replace(/^([a-z]{4,})(?:[aou]ll?ah|[aeiou]l?d+[ie]e?n)$/, '$1');
}

/** *Ivanovich*, *Ivanivna*, *Ivanavich*: an East Slavic or Turkic patronymic in any romanisation. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word);
}
const patronymic = /..(?:ovi[ct]c?h|evi[ct]c?h|[oe]vyt?ch|[aoe]vic|avich|[oe]vitsch|ovna|evna|ivna|ichna|auna|owicz|ogly|oglu|kyzy|qizi)$/;

/** Titles of respect that some sources write in front of a name and others leave out. */
export const honorifics: ReadonlySet<string> = new Set((
  'haji hajji hadji haj hajj seyed seyyed sayed syed sayyid sayyed seyyid sheikh sheik shaykh shaikh cheikh mullah mulla maulana mawlana molana mawlawi maulavi maulvi moulvi qari hafiz ' +
  'ustad ustadh dr mr mrs eng engr prof akhund agha mirza begum comrade').split(' '));

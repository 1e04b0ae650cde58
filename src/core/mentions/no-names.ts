import { Gap, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { adjectives, calendar, interjections } from '../names/words';
import { isDemonym, isNameToken, isPlace, stateOf } from '../names/lexicon';

/** A word that no run may consist of alone: months, nationalities, religions, common openings. */
export function namesNothing(word: string): boolean {
  return functionWords.has(word) || interjections.has(word) || calendar.has(word) || adjectives.has(word) || isDemonym(word) || lostApostrophe(word);
}

/** *Syrias army*: a possessive of a state in text that lost its apostrophes. */
export function lostApostrophe(word: string): boolean {
  return word.endsWith('s') && stateOf(word) === undefined && stateOf(word.slice(0, -1)) !== undefined;
}

/** *Malawian*, *Costa Rican*: formed from the name of a place. */
export function isPeopleOrTongue(name: string): boolean {
  const m = /^(.{3,}?)(n|an|ian|ean|nian|ese|i|ish|ians|ans|ns|is)$/.exec(name);
  if (!m) return false;
  for (const stem of [m[1] ?? '', name.replace(/n?s?$/, ''), name.replace(/a?ns?$/, ''), name.replace(/ians?$/, ''), name.replace(/ese$/, ''), name.replace(/is?$/, '')]) {
    if (stem === name || stem.length < 3) continue;
    if (stateOf(stem) || stateOf(`${stem}a`) || (stem.length > 4 && !isNameToken(name) && (isPlace(stem) || isPlace(`${stem}a`)))) return true;
  }
  return false;
}

/** *2005 New Zealand general election*, *United States Senate elections*: the name of a vote or meeting. */
export function votedOn(tokens: Tokens, to: number): boolean {
  for (let k = to; k < Math.min(to + 3, tokens.count); k++) {
    if (tokens.before[k] !== 0 && !((tokens.before[k] ?? 0) & Gap.hyphen)) return false;
    const w = tokens.folded[k] ?? '';
    if (/^(elections?|primary|primaries|summit|byelections?|referendum)$/.test(w)) return true;
    if (!/^(general|state|federal|presidential|parliamentary|legislative|local|municipal|regional|leadership|provincial|by|mayoral|gubernatorial|congressional|assembly|council)$/.test(w)) return false;
  }
  return false;
}

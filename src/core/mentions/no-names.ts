import { Gap, type Tokens } from '../tokens/tokens';
import { isNameToken, isPlace, stateOf } from '../names/lexicon';
import { emptyTraits, traitsOf } from './traits';

/** A word that no run may consist of alone: months, nationalities, religions, common openings. */
export function namesNothing(word: string): boolean {
  return Boolean(traitsOf(word) & emptyTraits);
}

/** *Malawian*, *Costa Rican*: formed from the name of a place. */
export function isPeopleOrTongue(name: string): boolean {
  if (!mayEnd(name)) return false;
  const m = /^(.{3,}?)(n|an|ian|ean|nian|ese|i|ish|ians|ans|ns|is)$/.exec(name);
  if (!m) return false;
  for (const stem of [m[1] ?? '', name.replace(/n?s?$/, ''), name.replace(/a?ns?$/, ''), name.replace(/ians?$/, ''), name.replace(/ese$/, ''), name.replace(/is?$/, '')]) {
    if (stem === name || stem.length < 3) continue;
    if (stateOf(stem) || stateOf(`${stem}a`) || (stem.length > 4 && !isNameToken(name) && (isPlace(stem) || isPlace(`${stem}a`)))) return true;
  }
  return false;
}

/** A sieve before the expression: *-n*, *-i*, *-ese*, *-ish*, *-ns*, *-is*. */
function mayEnd(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  if (last === 110 || last === 105) return true;
  const before = name.charCodeAt(name.length - 2);
  return last === 115 ? before === 110 || before === 105 : (last === 101 || last === 104) && before === 115;
}

/** *2005 New Zealand general election*, *United States Senate elections*: the name of a vote or meeting. */
export function votedOn({ before, count, folded }: Tokens, to: number): boolean {
  for (let k = to; k < Math.min(to + 3, count); k++) {
    if (before[k] !== 0 && !(before[k]! & Gap.hyphen)) return false;
    const w = folded[k] ?? '';
    if (votes.has(w)) return true;
    if (!sortsOfVotes.has(w)) return false;
  }
  return false;
}

const votes: ReadonlySet<string> = new Set(['election', 'elections', 'primary', 'primaries', 'summit', 'byelection', 'byelections', 'referendum']);
const sortsOfVotes: ReadonlySet<string> = new Set(['general', 'state', 'federal', 'presidential', 'parliamentary', 'legislative', 'local', 'municipal', 'regional', 'leadership', 'provincial', 'by', 'mayoral', 'gubernatorial', 'congressional', 'assembly', 'council']);
